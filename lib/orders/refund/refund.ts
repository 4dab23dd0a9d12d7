import { dueAfterChange, withDue } from '../due';
import type { Anomaly, Order, Refund, RefundStatus } from '../order';

/** States in which a refund holds money: it went back, or it may. */
const HOLDS: readonly RefundStatus[] = ['RESERVED', 'PROCESSING', 'SUCCESS', 'CHANGE'];

/** States in which WeChat has, or had, the refund. */
const ACCEPTED: readonly RefundStatus[] = ['PROCESSING', 'SUCCESS', 'CHANGE', 'REFUNDCLOSE'];

/** A refund of an order by its number, which may be any text. */
export function refundOf(order: Pick<Order, 'refunds'>, outRefundNo: string): Refund | undefined {
  return Object.hasOwn(order.refunds, outRefundNo) ? order.refunds[outRefundNo] : undefined;
}

/** Fen of one transaction that are reserved for refunds or went back. */
export function refundedOf(order: Pick<Order, 'refunds'>, transactionId: string): number {
  return Object.values(order.refunds)
    .filter((refund) => refund.transactionId === transactionId && HOLDS.includes(refund.refundStatus))
    .reduce((sum, { refundFee }) => sum + refundFee, 0);
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
  return withDue(booked, dueAfterChange(booked, now, isShippingOn));
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
