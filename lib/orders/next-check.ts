import type { Order, Refund } from './order';

/** How long an order waits between two checks, in milliseconds. */
export interface Ages {
  /** After it was placed, and the least at any time. */
  readonly firstMs: number;
  /** The most at any time. */
  readonly longestMs: number;
}

/** An unpaid order is looked at this long after it ended, so that it does not stay open for hours. */
const AFTER_EXPIRY_MS = 1_000;

/** The refunds whose end is not known. CHANGE is for a person, and its end is followed all the same. */
export function outstandingRefunds(order: Order): readonly Refund[] {
  return Object.values(order.refunds).filter(({ refundStatus }) =>
    ['RESERVED', 'PROCESSING', 'CHANGE'].includes(refundStatus),
  );
}

/** Since when the order has been waiting for what it waits for now, in milliseconds since 1970. */
function waitingSince(order: Order, now: number): number {
  const since = outstandingRefunds(order)
    .filter(({ refundStatus }) => refundStatus !== 'CHANGE')
    .map(({ requestedAt }) => Date.parse(requestedAt));
  if (order.tradeState === 'NOTPAY') {
    const expiry = Date.parse(order.timeExpire);
    since.push(expiry <= now ? expiry : Date.parse(order.createdAt));
  }
  // Without any it is a refund that only a person can help: the longest interval.
  return since.length === 0 ? Number.NEGATIVE_INFINITY : Math.max(...since);
}

/**
 * When an order that is checked now is checked next: after as long as it has been waiting, so that the intervals about
 * double, but never later than just after an unpaid order ends.
 */
export function nextCheck(order: Order, now: Date, ages: Ages): Date {
  const time = now.getTime();
  const interval = Math.min(Math.max(time - waitingSince(order, time), ages.firstMs), ages.longestMs);
  const expiry = Date.parse(order.timeExpire);
  const isPayable = order.tradeState === 'NOTPAY' && time < expiry;
  return new Date(isPayable ? Math.min(time + interval, expiry + AFTER_EXPIRY_MS) : time + interval);
}
