import type { Anomaly, Order, Refund, RefundStatus } from '../order';
import { shardOf } from '../shard';
import { shippingDueAt } from '../shipping-due';

/** States in which a refund holds money: it went back, or it may. */
const HOLDS: readonly RefundStatus[] = ['RESERVED', 'PROCESSING', 'SUCCESS', 'CHANGE'];

/** States that have not ended: WeChat is asked about them again. */
const OUTSTANDING: readonly RefundStatus[] = ['RESERVED', 'PROCESSING', 'CHANGE'];

/** States in which WeChat has, or had, the refund. */
const ACCEPTED: readonly RefundStatus[] = ['PROCESSING', 'SUCCESS', 'CHANGE', 'REFUNDCLOSE'];

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The most between two checks of a refund, in milliseconds, by its state. */
const LONGEST_MS = { RESERVED: 15 * MINUTE_MS, PROCESSING: 6 * 60 * MINUTE_MS, CHANGE: DAY_MS } as const;

/** A refund of an order by its number, which may be any text. */
export function refundOf(order: Pick<Order, 'refunds'>, outRefundNo: string): Refund | undefined {
  return Object.hasOwn(order.refunds, outRefundNo) ? order.refunds[outRefundNo] : undefined;
}

/** Whether WeChat is still to be asked about a refund. */
export function isOutstanding({ refundStatus }: Pick<Refund, 'refundStatus'>): boolean {
  return OUTSTANDING.includes(refundStatus);
}

/** The refunds of an order that WeChat is still to be asked about. */
export function outstandingRefunds(order: Pick<Order, 'refunds'>): readonly Refund[] {
  return Object.values(order.refunds).filter(isOutstanding);
}

/** Fen of one transaction that are reserved for refunds or went back. */
export function refundedOf(order: Pick<Order, 'refunds'>, transactionId: string): number {
  return Object.values(order.refunds)
    .filter((refund) => refund.transactionId === transactionId && HOLDS.includes(refund.refundStatus))
    .reduce((sum, { refundFee }) => sum + refundFee, 0);
}

/**
 * When WeChat is asked next about a refund: after a minute, and then each time after as long as it took so far.
 *
 * @returns milliseconds since 1970
 */
export function nextRefundCheck({ refundStatus, requestedAt }: Refund, now: Date): number {
  if (refundStatus === 'CHANGE') return now.getTime() + LONGEST_MS.CHANGE;
  const longest = refundStatus === 'RESERVED' ? LONGEST_MS.RESERVED : LONGEST_MS.PROCESSING;
  const age = now.getTime() - Date.parse(requestedAt);
  return now.getTime() + Math.min(Math.max(age, MINUTE_MS), longest);
}

/**
 * The order with the time at which it has to be looked at next: at the first check of what is outstanding. A row with
 * nothing outstanding has neither attribute, and is in no index of what is due.
 *
 * @param isShippingOn whether paid orders have to be shipped
 */
export function withDue({ dueShard, dueAt, ...order }: Order, now: Date, isShippingOn: boolean): Order {
  const checks = outstandingRefunds(order).map((refund) => nextRefundCheck(refund, now));
  // While it is unpaid, whoever asks about the payment keeps the time in the row.
  if (order.tradeState === 'NOTPAY' && dueAt !== undefined) checks.push(Date.parse(dueAt));
  const shippingAt = shippingDueAt(order, isShippingOn);
  if (shippingAt !== undefined) checks.push(Date.parse(shippingAt));
  if (checks.length === 0) return order;
  return {
    ...order,
    dueShard: dueShard ?? shardOf(order.outTradeNo),
    dueAt: new Date(Math.min(...checks)).toISOString(),
  };
}

/** An anomaly with its money counted anew; nobody has to look at it while WeChat has a refund of its transaction. */
function countedAnomaly(anomaly: Anomaly, order: Pick<Order, 'refunds'>, now: Date): Anomaly {
  const { closedAt, ...rest } = anomaly;
  const { transactionId } = anomaly;
  const ofIt = Object.values(order.refunds).filter((refund) => refund.transactionId === transactionId);
  if (ofIt.length === 0) return anomaly;
  const isClosed = ofIt.some(
    ({ refundStatus }) => ACCEPTED.includes(refundStatus) && refundStatus !== 'REFUNDCLOSE',
  );
  return {
    ...rest,
    refundedFee: refundedOf(order, transactionId),
    ...(isClosed && { closedAt: closedAt ?? now.toISOString() }),
  };
}

/**
 * The order with a refund in another state, and with everything that follows from it: the sums, the order's own state
 * from the first refund that WeChat accepts, its anomalies, and when it is due. Pure; the store writes it.
 */
export function bookRefund(order: Order, refund: Refund, now: Date, isShippingOn: boolean): Order {
  const refunds = { ...order.refunds, [refund.outRefundNo]: refund };
  const { transactionId } = order;
  const isOwn = refund.transactionId === transactionId;
  const anomalies = Object.entries(order.anomalies).map(
    ([key, anomaly]) => [key, countedAnomaly(anomaly, { refunds }, now)] as const,
  );
  const booked: Order = {
    ...order,
    refunds,
    anomalies: Object.fromEntries(anomalies),
    ...(transactionId !== undefined && { refundedFee: refundedOf({ refunds }, transactionId) }),
    ...(isOwn && ACCEPTED.includes(refund.refundStatus) && { tradeState: 'REFUND' as const }),
    updatedAt: now.toISOString(),
  };
  return withDue(booked, now, isShippingOn);
}

/** The order with a refund written down that WeChat has not been told of yet. */
export function reserveRefund(order: Order, refund: Refund, now: Date, isShippingOn: boolean): Order {
  const isNew = refundOf(order, refund.outRefundNo) === undefined;
  return {
    ...bookRefund(order, refund, now, isShippingOn),
    refundCount: (order.refundCount ?? 0) + (isNew ? 1 : 0),
    lastRefundAt: now.toISOString(),
  };
}
