import type { Refund } from '../../../../lib/orders/order';
import type { Moment } from '../../moment';
import { anomaliesOf, refundsOf, type OrderRow } from './order-row';

/** What happened to an order. */
export type Change =
  | { readonly kind: 'placed' | 'prepared' | 'paid' | 'closed' | 'refundedElsewhere' }
  | { readonly kind: 'refund'; readonly outRefundNo: string; readonly status: string; readonly fee: number }
  | { readonly kind: 'anomaly'; readonly anomaly: string; readonly fee: number };

/** Something that happened to an order, and when. */
export interface Entry {
  /** ISO 8601 UTC; missing where neither the row nor an event tells it. */
  readonly at?: string;
  readonly change: Change;
}

function entry(at: string | undefined, change: Change): Entry {
  return { ...(at !== undefined && { at }), change };
}

function payments({ tradeState, timeEnd }: OrderRow): readonly Entry[] {
  const isPaid = tradeState === 'SUCCESS' || tradeState === 'REFUND';
  return isPaid ? [entry(timeEnd, { kind: 'paid' })] : [];
}

function closings(row: OrderRow, moments: readonly Moment[]): readonly Entry[] {
  if (row.tradeState !== 'CLOSED') return [];
  const told = moments.find(({ type }) => type === 'order.closed')?.time;
  // Only money that comes after it, or goes back, changes a row that was closed.
  const isLastWrite = anomaliesOf(row).length + refundsOf(row).length === 0;
  return [entry(told ?? (isLastWrite ? row.updatedAt : undefined), { kind: 'closed' })];
}

/** A refund's steps: its own times say when it was written down and when the last step was; events say the others. */
function steps(refund: Refund, moments: readonly Moment[]): readonly Entry[] {
  const { outRefundNo, refundFee: fee, refundStatus, createdAt, successTime, updatedAt } = refund;
  const step = (at: string | undefined, status: string): Entry =>
    entry(at, { kind: 'refund', outRefundNo, status, fee });
  const told = moments.flatMap(({ time, refund: of }) =>
    of?.outRefundNo === outRefundNo ? [step(time, of.refundStatus)] : [],
  );
  const isTold = moments.some(
    ({ refund: of }) => of?.outRefundNo === outRefundNo && of.refundStatus === refundStatus,
  );
  const last = refundStatus === 'SUCCESS' ? (successTime ?? updatedAt) : updatedAt;
  const isNew = refundStatus === 'RESERVED' || isTold;
  return [step(createdAt, 'RESERVED'), ...told, ...(isNew ? [] : [step(last, refundStatus)])];
}

function refunds(row: OrderRow, moments: readonly Moment[]): readonly Entry[] {
  const own = refundsOf(row);
  const isElsewhere =
    row.tradeState === 'REFUND' && !own.some(({ transactionId }) => transactionId === row.transactionId);
  const elsewhere = moments.find(({ type, refund }) => type === 'order.refunded' && refund === undefined);
  return [
    ...(isElsewhere ? [entry(elsewhere?.time, { kind: 'refundedElsewhere' })] : []),
    ...own.flatMap((refund) => steps(refund, moments)),
  ];
}

function anomalies(row: OrderRow): readonly Entry[] {
  return anomaliesOf(row).map(({ kind, totalFee, recordedAt }) =>
    entry(recordedAt, { kind: 'anomaly', anomaly: kind, fee: totalFee }),
  );
}

/** WeChat tells whole seconds: what it says happened at some time within them, after all that is told more exactly. */
function placeOf({ at, change }: Entry): number {
  if (at === undefined) return change.kind === 'refundedElsewhere' ? Infinity : -Infinity;
  return Date.parse(at) + (at.endsWith('.000Z') ? 999 : 0);
}

/**
 * What happened to an order, the first thing first, by its row's own times and its events. The same row and events give
 * the same history, whenever somebody looks.
 *
 * @param moments of this order, in any order
 */
export function historyOf(row: OrderRow, moments: readonly Moment[]): readonly Entry[] {
  // A number may have been another order's before everything was reset.
  const own = moments.filter(({ time }) => time >= row.createdAt);
  const later = [...payments(row), ...closings(row, own), ...refunds(row, own), ...anomalies(row)];
  return [
    entry(row.createdAt, { kind: 'placed' }),
    ...(row.prepayId === undefined ? [] : [entry(row.prepayIdAt, { kind: 'prepared' })]),
    ...later.sort((one, other) => placeOf(one) - placeOf(other) || 0),
  ];
}
