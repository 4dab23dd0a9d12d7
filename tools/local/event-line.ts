import type { OrderEvent } from '../../lib/events/order-event';
import { paint } from '../shared/paint';
import { printableLine } from '../shared/printable';

const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`;

/** One short line for an event: what happened to which order, and how the order stands. */
export function eventLine({ type, subject, data }: OrderEvent): string {
  const { order, refund, anomaly, sequence } = data;
  const facts = [
    order?.tradeState,
    refund && `${refund.outRefundNo} ${refund.refundStatus}`,
    anomaly && `${anomaly.kind} ${anomaly.transactionId}`,
    yuan(refund?.refundFee ?? anomaly?.totalFee ?? order?.totalFee ?? 0),
    `sequence ${sequence}`,
  ].filter((fact) => fact !== undefined);
  return `${paint(type === 'order.anomaly' ? 'red' : 'cyan', printableLine(`event ${type}`).padEnd(26))} ${printableLine([subject, ...facts].join('  '))}`;
}
