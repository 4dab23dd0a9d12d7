import type { Anomaly, Order, Refund } from '../../../../lib/orders/order';

/** An order's row as the playground's server tells it after each change. */
export type OrderRow = Omit<Order, 'anomalies' | 'refunds'> & Partial<Pick<Order, 'anomalies' | 'refunds'>>;

/** Whether a scenario made the order's number: the shop's prefix may stand before it. */
export function isOfScenario(outTradeNo: string): boolean {
  return /^.{0,8}scenario-[0-9a-f]{12}$/.test(outTradeNo);
}

/** The refunds of a row, the first one first. */
export function refundsOf(row: OrderRow): readonly Refund[] {
  return Object.values(row.refunds ?? {}).sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
}

/** The anomalies of a row, the first one first. */
export function anomaliesOf(row: OrderRow): readonly Anomaly[] {
  return Object.values(row.anomalies ?? {}).sort((one, other) =>
    one.recordedAt < other.recordedAt ? -1 : 1,
  );
}

/** Fen that can still be paid back of the order's own transaction. */
export function refundableFee(row: OrderRow): number {
  if (row.tradeState !== 'SUCCESS' && row.tradeState !== 'REFUND') return 0;
  const gone = refundsOf(row).filter(
    ({ transactionId, refundStatus }) =>
      transactionId === row.transactionId && !['REFUSED', 'REFUNDCLOSE'].includes(refundStatus),
  );
  return gone.reduce((left, { refundFee }) => left - refundFee, row.totalFee);
}
