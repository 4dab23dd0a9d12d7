import type { Order } from './order';
import { nextRefundCheck, outstandingRefunds } from './refund/refund';
import { shippingDueAt } from './shipping-due';

/** What decides when an order is checked next. */
export interface CheckTerms {
  /** How long after it was placed an order is checked first, and the least between two checks of an unpaid one, in milliseconds. */
  readonly firstMs: number;
  /** The most between two checks of an unpaid order, in milliseconds. */
  readonly longestMs: number;
  /** Whether WeChat has to be told of shipments. */
  readonly isShippingOn: boolean;
}

/** An unpaid order is looked at this long after it ended, so that it does not stay open for hours. */
const AFTER_EXPIRY_MS = 1_000;

/**
 * When an order that is checked now is checked next, by what is outstanding: its payment, its refunds, its shipment. Each
 * waits as long as it has been waiting, so that the intervals about double, but never later than just after an unpaid
 * order ends.
 *
 * @returns undefined where nothing is outstanding: the order is not due any more
 */
export function nextCheck(order: Order, now: Date, terms: CheckTerms): Date | undefined {
  const time = now.getTime();
  const after = (since: number): number =>
    time + Math.min(Math.max(time - since, terms.firstMs), terms.longestMs);
  const times = outstandingRefunds(order).map((refund) => nextRefundCheck(refund, now));
  if (order.tradeState === 'NOTPAY') {
    const expiry = Date.parse(order.timeExpire);
    const isOver = expiry <= time;
    times.push(
      isOver ? after(expiry) : Math.min(after(Date.parse(order.createdAt)), expiry + AFTER_EXPIRY_MS),
    );
  }
  const shipping = shippingDueAt(order, terms.isShippingOn);
  if (shipping !== undefined) times.push(Math.max(Date.parse(shipping), time + terms.firstMs));
  return times.length === 0 ? undefined : new Date(Math.min(...times));
}

/** An order that is younger than this when it is checked next is fresh: most payments come in its first minutes. */
const FRESH_MS = 10 * 60_000;

/** Whether a check at this time is one of an unpaid order that is minutes old; a sweep makes those first. */
export function isFreshAt({ tradeState, createdAt }: Order, at: Date): boolean {
  return tradeState === 'NOTPAY' && at.getTime() < Date.parse(createdAt) + FRESH_MS;
}
