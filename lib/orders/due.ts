import type { DueReason, Order, Payment, Refund, RefundStatus, Shipment, ShipmentSlot } from './order';

// The only file that decides when an order is looked at next; docs/decisions/0028 says why each wait is as long as it is.

/** When an order is looked at next, and for what. */
export interface Due {
  readonly at: Date;
  readonly reason: DueReason;
}

/** What decides when an order is checked next. */
export interface CheckTerms {
  /** How long after it was placed an order is checked first, and the least between two checks of an unpaid one, in milliseconds. */
  readonly firstMs: number;
  /** The most between two checks of an unpaid order, in milliseconds. */
  readonly longestMs: number;
  /** Whether WeChat has to be told of shipments. */
  readonly isShippingOn: boolean;
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** An unpaid order is looked at this long after it expired, so that it does not stay open for hours. */
const AFTER_EXPIRY_MS = SECOND_MS;

/** The longest interval between two queries of a refund, in milliseconds, by its status. */
const REFUND_LONGEST_MS = { RESERVED: 15 * MINUTE_MS, PROCESSING: 6 * HOUR_MS, CHANGE: DAY_MS } as const;

/** How long a paid order may stand unshipped, in milliseconds, and how often it is reported after that. */
const SHIP_WITHIN_MS = 48 * HOUR_MS;
const REPORT_AGAIN_MS = 24 * HOUR_MS;

/** A shipment that WeChat does not take yet is sent again after a minute, then after twice as long, at most six hours. */
const RESEND_FIRST_MS = MINUTE_MS;
const RESEND_LONGEST_MS = 6 * HOUR_MS;

/** After how long the sweep looks at a shipment whose request has not come to its end. */
const SHIPMENT_BEGUN_MS = MINUTE_MS;

/** States of a refund that has not ended: WeChat is asked about it again. */
const OUTSTANDING: readonly RefundStatus[] = ['RESERVED', 'PROCESSING', 'CHANGE'];

/** Whether WeChat is still to be asked about a refund. */
export function isOutstanding({ refundStatus }: Pick<Refund, 'refundStatus'>): boolean {
  return OUTSTANDING.includes(refundStatus);
}

/** The refunds of an order that WeChat is still to be asked about. */
export function outstandingRefunds(order: Pick<Order, 'refunds'>): readonly Refund[] {
  return Object.values(order.refunds).filter(isOutstanding);
}

/** The shipment that WeChat has not answered for yet, if there is one. */
export function pendingShipment(order: Order): { slot: ShipmentSlot; shipment: Shipment } | undefined {
  for (const slot of ['shippingCorrection', 'shipping'] as const) {
    const shipment = order[slot];
    if (shipment?.shippingState === 'PENDING') return { slot, shipment };
  }
  return undefined;
}

function isPaidAndKept({ tradeState, totalFee, refundedFee = 0 }: Order): boolean {
  return (tradeState === 'SUCCESS' || tradeState === 'REFUND') && refundedFee < totalFee;
}

/** When a PENDING shipment may be sent again, in milliseconds since 1970: as long after as it has been tried for. */
function nextAttempt({ attemptedAt, uploadTime }: Shipment): number {
  const triedForMs = Date.parse(attemptedAt) - Date.parse(uploadTime);
  return Date.parse(attemptedAt) + Math.min(Math.max(triedForMs, RESEND_FIRST_MS), RESEND_LONGEST_MS);
}

/** When an order is reported as paid and not shipped, in milliseconds since 1970; undefined where it is shipped. */
function nextReport({ timeEnd, shipping, unshippedNotedAt }: Order): number | undefined {
  if (timeEnd === undefined || shipping?.shippingState === 'UPLOADED') return undefined;
  const first = Date.parse(timeEnd) + SHIP_WITHIN_MS;
  if (unshippedNotedAt === undefined) return first;
  return Math.max(first, Date.parse(unshippedNotedAt) + REPORT_AGAIN_MS);
}

/** What has to be done about an order's shipment now: send it again, report the order as not shipped. */
export function shippingTask(order: Order, now: Date): { readonly send: boolean; readonly name: boolean } {
  if (!isPaidAndKept(order)) return { send: false, name: false };
  const pending = pendingShipment(order);
  const report = nextReport(order);
  return {
    send: pending !== undefined && nextAttempt(pending.shipment) <= now.getTime(),
    name: report !== undefined && report <= now.getTime(),
  };
}

/**
 * When an order has to be looked at for the sake of its shipment, in milliseconds since 1970; undefined where nothing is
 * outstanding. Where shipments are off, nothing ever is.
 */
function shippingDue(order: Order, isShippingOn: boolean): number | undefined {
  if (!isShippingOn || !isPaidAndKept(order)) return undefined;
  const pending = pendingShipment(order);
  const times = [pending && nextAttempt(pending.shipment), nextReport(order)].filter(
    (time) => time !== undefined,
  );
  return times.length === 0 ? undefined : Math.min(...times);
}

/** When WeChat is queried next about a refund, in milliseconds since 1970: each wait is as long as the refund is old. */
function refundDue({ refundStatus, requestedAt }: Refund, now: number): number {
  if (refundStatus === 'CHANGE') return now + REFUND_LONGEST_MS.CHANGE;
  const longest = refundStatus === 'RESERVED' ? REFUND_LONGEST_MS.RESERVED : REFUND_LONGEST_MS.PROCESSING;
  return now + Math.min(Math.max(now - Date.parse(requestedAt), MINUTE_MS), longest);
}

/** When an unpaid order is queried next, in milliseconds since 1970: never later than just after it expires. */
function paymentDue({ createdAt, timeExpire }: Order, now: number, terms: CheckTerms): number {
  const after = (since: number): number =>
    now + Math.min(Math.max(now - since, terms.firstMs), terms.longestMs);
  const expiry = Date.parse(timeExpire);
  return expiry <= now ? after(expiry) : Math.min(after(Date.parse(createdAt)), expiry + AFTER_EXPIRY_MS);
}

interface Candidate {
  readonly time: number;
  readonly reason: DueReason;
}

function earliest(candidates: readonly Candidate[]): Due | undefined {
  const [first] = [...candidates].sort((a, b) => a.time - b.time);
  return first && { at: new Date(first.time), reason: first.reason };
}

function ofRefunds(order: Order, now: number): readonly Candidate[] {
  return outstandingRefunds(order).map((refund) => ({ time: refundDue(refund, now), reason: 'refund' }));
}

function ofShipment(order: Order, isShippingOn: boolean, leastTime = 0): readonly Candidate[] {
  const time = shippingDue(order, isShippingOn);
  return time === undefined ? [] : [{ time: Math.max(time, leastTime), reason: 'ship' }];
}

/** What an unpaid order is looked at for at this time. */
function reasonOfUnpaid({ timeExpire }: Pick<Order, 'timeExpire'>, time: number): DueReason {
  return time >= Date.parse(timeExpire) ? 'close' : 'payment';
}

/** When a new order is looked at first. */
export function firstDue(order: Pick<Order, 'createdAt' | 'timeExpire'>, firstMs: number): Due {
  const time = Date.parse(order.createdAt) + firstMs;
  return { at: new Date(time), reason: reasonOfUnpaid(order, time) };
}

/**
 * When an order that is checked now is checked next, by what is outstanding: its payment, its refunds, its shipment. Each
 * waits as long as it has been waiting, so that the intervals about double.
 *
 * @returns undefined where nothing is outstanding: the order is not due any more
 */
export function nextCheck(order: Order, now: Date, terms: CheckTerms): Due | undefined {
  const time = now.getTime();
  const candidates = [
    ...ofRefunds(order, time),
    ...ofShipment(order, terms.isShippingOn, time + terms.firstMs),
  ];
  if (order.tradeState === 'NOTPAY') {
    const payment = paymentDue(order, time, terms);
    candidates.push({ time: payment, reason: reasonOfUnpaid(order, payment) });
  }
  return earliest(candidates);
}

/**
 * When an order is due after its state, a refund or an anomaly of it has changed. An unpaid order stays due for its
 * payment when it was: only a check moves that time.
 *
 * @param order as the change leaves it, with the due time from before
 */
export function dueAfterChange(order: Order, now: Date, isShippingOn: boolean): Due | undefined {
  const candidates = [...ofRefunds(order, now.getTime()), ...ofShipment(order, isShippingOn)];
  if (order.tradeState === 'NOTPAY' && order.dueAt !== undefined)
    candidates.push({ time: Date.parse(order.dueAt), reason: order.dueReason ?? 'payment' });
  return earliest(candidates);
}

/**
 * When an order is due once it is paid or closed. What was reserved to be refunded of money that did not fit it is looked
 * at no later than the order was to be looked at before.
 *
 * @param order in its new state, with the due time from before
 */
export function dueOnceEnded(order: Order, now: Date, isShippingOn: boolean): Due | undefined {
  const candidates = [...ofRefunds(order, now.getTime()), ...ofShipment(order, isShippingOn)];
  if (order.dueAt !== undefined && outstandingRefunds(order).length > 0)
    candidates.push({ time: Date.parse(order.dueAt), reason: 'refund' });
  return earliest(candidates);
}

/** When an order of which no refund was ever reserved is due once it is paid. */
export function dueOncePaid({ timeEnd }: Pick<Payment, 'timeEnd'>, isShippingOn: boolean): Due | undefined {
  return isShippingOn ? { at: new Date(Date.parse(timeEnd) + SHIP_WITHIN_MS), reason: 'ship' } : undefined;
}

/**
 * When an unpaid order is due for which money came that does not fit it: a person looks at that money, and WeChat has no
 * more to say about the payment. Only refunds are looked at.
 */
export function dueForPeople(order: Order, now: Date): Due | undefined {
  return earliest(ofRefunds(order, now.getTime()));
}

/** When an order is due while a shipment of it is being sent to WeChat. */
export function dueWhileShipping(order: Order, now: Date): Due | undefined {
  const begun: Candidate = { time: now.getTime() + SHIPMENT_BEGUN_MS, reason: 'ship' };
  return earliest([...ofRefunds(order, now.getTime()), begun]);
}

/** The order with the time at which it is looked at next; with none it is not due any more. */
export function withDue(order: Order, due: Due | undefined): Order {
  const { dueAt, dueReason, ...rest } = order;
  if (due === undefined) return dueAt === undefined && dueReason === undefined ? order : rest;
  return { ...rest, dueAt: due.at.toISOString(), dueReason: due.reason };
}
