import { PayError } from '../errors';
import type { DueStore } from './due-store-port';
import { nextCheck, type CheckTerms } from './next-check';
import type { Askable, CloseOrderResult, Order, QueryOutcome } from './order';
import type { OrderStore } from './order-store-port';
import { refuseOtherMerchant } from './own-order';
import { outstandingRefunds } from './refund-books';
import { settleByQuery, type QueryPorts } from './settle-by-query';

/** What asking WeChat about an unpaid order and closing it takes. */
export interface AskPorts extends QueryPorts {
  /** Asks WeChat's `closeorder`; gives only verified answers, throws on everything else. */
  readonly closeOrder: (order: Askable) => Promise<CloseOrderResult>;
}

export interface ReconcilePorts extends AskPorts {
  readonly orders: Pick<OrderStore, 'get' | 'settle' | 'recordAnomaly' | 'keepUnknown' | 'close' | 'release'>;
  readonly due: Pick<DueStore, 'claim' | 'reschedule' | 'keepUnanswered' | 'forgetUnanswered'>;
  /** Asks how one refund stands and books it; throws a PayError where WeChat gives no answer that can be believed. */
  readonly followRefund: (order: Order, outRefundNo: string) => Promise<Order>;
  /** Sends again what WeChat has not taken of a shipment, and names an order that ought to be shipped. */
  readonly followShipment: (order: Order) => Promise<{ readonly unanswered?: PayError }>;
}

/** What became of one order that an index called due. */
export type Reconciled =
  /** The index lagged, or somebody else has it: nothing was done. */
  | { readonly kind: 'not_due' }
  | QueryOutcome
  /** Its refunds and its shipment were followed; the payment had nothing outstanding. */
  | { readonly kind: 'followed' }
  /** It had nothing outstanding any more, and is not due again. */
  | { readonly kind: 'released' }
  /** WeChat gave no answer that can be believed; it is asked again. `since` is ISO 8601 UTC. */
  | { readonly kind: 'unanswered'; readonly because: PayError; readonly since: string };

/** Who closes an order: the sweep once it is over; its payer and the merchant's staff though it could still be paid. */
type Closer = 'sweep' | 'payer' | 'staff';

/** WeChat closes no order that is younger. */
const CLOSABLE_AGE_MS = 5 * 60_000;

/** The payer is at it: closing would only be refused. */
const BEING_PAID: readonly (string | undefined)[] = ['USERPAYING', 'ACCEPT'];

/**
 * The story of an order that is due: taken by a conditional write, asked about, settled by the very story of every
 * payment, closed at WeChat and in the books once it can no longer be paid; its refunds are followed. Whoever dies in the
 * middle of it loses nothing: the order comes again at the time that the first write set.
 *
 * @throws faults of the database; never a PayError
 */
export async function reconcileOrder(
  ports: ReconcilePorts,
  terms: CheckTerms,
  outTradeNo: string,
): Promise<Reconciled> {
  const now = ports.now();
  const order = await ports.orders.get(outTradeNo);
  if (order?.dueAt === undefined || order.dueAt > now.toISOString()) return { kind: 'not_due' };
  const nextAt = nextCheck(order, now, terms);
  if (nextAt === undefined) {
    return { kind: (await ports.due.reschedule(order, undefined)) ? 'released' : 'not_due' };
  }
  if (!(await ports.due.claim(order, nextAt))) return { kind: 'not_due' };
  try {
    refuseOtherMerchant(order, ports.merchant);
    const outcome = await check(ports, terms, order, now);
    if (order.unansweredSince !== undefined) await ports.due.forgetUnanswered(outTradeNo);
    return outcome;
  } catch (error) {
    if (!(error instanceof PayError)) throw error;
    if (order.unansweredSince === undefined) await ports.due.keepUnanswered(outTradeNo, now);
    return { kind: 'unanswered', because: error, since: order.unansweredSince ?? now.toISOString() };
  }
}

/** What a person asks for one order by hand. */
export interface ReconcileNow {
  readonly outTradeNo: string;
  /** Closes it too, while it is unpaid and old enough, though it could still be paid. */
  readonly close: boolean;
}

/**
 * The same story for an order that a person names: now, whether it is due or not. It takes nothing away from the sweep:
 * every write is under its own condition, whoever makes it.
 *
 * @returns the order as it stands afterwards
 * @throws PayError `order_not_found`, `order_other_merchant`, or what asking WeChat ended in; faults of the database
 */
export async function reconcileNow(
  ports: ReconcilePorts,
  terms: CheckTerms,
  { outTradeNo, close }: ReconcileNow,
): Promise<Order> {
  const order = await ports.orders.get(outTradeNo);
  if (order === undefined) throw new PayError('order_not_found');
  refuseOtherMerchant(order, ports.merchant);
  await check(ports, terms, order, ports.now(), close ? 'staff' : 'sweep');
  if (order.unansweredSince !== undefined) await ports.due.forgetUnanswered(outTradeNo);
  return (await ports.orders.get(outTradeNo)) ?? order;
}

/** Whether WeChat was asked about an order and gave no answer that can be believed. */
export function isSilence(reconciled: Reconciled): boolean {
  return reconciled.kind === 'unanswered' && reconciled.because.code !== 'order_other_merchant';
}

async function check(
  ports: ReconcilePorts,
  terms: CheckTerms,
  order: Order,
  now: Date,
  by: Closer = 'sweep',
): Promise<Reconciled> {
  if (order.tradeState !== 'NOTPAY') {
    await followUp(ports, terms, order);
    return { kind: 'followed' };
  }
  const outcome = await askAbout(ports, order, now, by);
  // Money that does not fit is kept, and a person looks at it: WeChat has nothing more to say about the order.
  const isForPeople = outcome.kind === 'anomaly';
  if (isForPeople || outstandingRefunds(order).length > 0) await followUp(ports, terms, order, isForPeople);
  return outcome;
}

/**
 * What comes after the payment: refunds and shipment. The order is due again when the first of them is, and not at all
 * once there is none.
 *
 * @param isForPeople whether WeChat is asked no more about the payment
 */
async function followUp(
  ports: ReconcilePorts,
  terms: CheckTerms,
  asRead: Order,
  isForPeople = false,
): Promise<void> {
  const unanswered = await followRefunds(ports, asRead);
  const order = await ports.orders.get(asRead.outTradeNo);
  if (order === undefined) return;
  const shipment = terms.isShippingOn ? await ports.followShipment(order) : {};
  const after = terms.isShippingOn ? await ports.orders.get(asRead.outTradeNo) : order;
  if (after === undefined) return;
  const { tradeState } = after;
  // CLOSED has nothing outstanding but its refunds: judged so, an order that waits for people is not asked about again.
  const judged: Order = isForPeople && tradeState === 'NOTPAY' ? { ...after, tradeState: 'CLOSED' } : after;
  const nextAt = nextCheck(judged, ports.now(), terms);
  if (isDueWrongly(after, nextAt, terms)) await ports.due.reschedule(after, nextAt);
  const because = unanswered ?? shipment.unanswered;
  if (because) throw because;
}

/** Whether the time in the row has to be changed: what is due a little too early costs less than a write. */
function isDueWrongly({ dueAt }: Order, nextAt: Date | undefined, { firstMs }: CheckTerms): boolean {
  if (nextAt === undefined) return dueAt !== undefined;
  return dueAt === undefined || Date.parse(dueAt) + firstMs < nextAt.getTime();
}

/**
 * Each refund whose end is not known; one that nobody answers about holds up none of the others.
 *
 * @returns the first error that asking WeChat ended in
 */
async function followRefunds(ports: ReconcilePorts, order: Order): Promise<PayError | undefined> {
  let unanswered: PayError | undefined;
  let current = order;
  for (const { outRefundNo } of outstandingRefunds(order)) {
    try {
      current = await ports.followRefund(current, outRefundNo);
    } catch (error) {
      if (!(error instanceof PayError)) throw error;
      unanswered ??= error;
    }
  }
  return unanswered;
}

/**
 * How an unpaid order stands at WeChat; one that can no longer be paid, or is not to be paid any more, is closed there,
 * and then in the books.
 */
export async function askAbout(ports: AskPorts, order: Order, now: Date, by: Closer): Promise<QueryOutcome> {
  const outcome = await settleByQuery(ports, order);
  // Money came by its number: WeChat would not close it, and the merchant's staff may end it here; its payer may not.
  if (outcome.kind === 'anomaly' && by === 'staff') return closeInBooks(ports, order);
  const isClosable = closableFrom(order) <= now && (by !== 'sweep' || isOver(order, now));
  if (outcome.kind !== 'open' || !isClosable || BEING_PAID.includes(outcome.tradeState)) return outcome;
  // Whatever it answers, the query after it decides: ORDERPAID means that a payment was quicker. An order that WeChat does
  // not know is closed there too, so that three answers have said so before the books do.
  await ports.closeOrder(order);
  const after = await settleByQuery(ports, order);
  const isGone = after.kind === 'open' && after.tradeState === 'ORDERNOTEXIST';
  return isGone ? closeInBooks(ports, order) : after;
}

/** Closes what can no longer be paid, says WeChat: it never had the order, or money came by its number already. */
async function closeInBooks(ports: AskPorts, order: Order): Promise<QueryOutcome> {
  const isClosed = await ports.orders.close(order.outTradeNo, ports.merchant, ports.now());
  const outcome: QueryOutcome = { kind: isClosed ? 'closed' : 'open' };
  ports.witness(outcome);
  return outcome;
}

/** Whether an order can no longer be paid. */
function isOver({ timeExpire }: Order, now: Date): boolean {
  return Date.parse(timeExpire) <= now.getTime();
}

/** From when on WeChat would close it. */
export function closableFrom({ createdAt }: Order): Date {
  return new Date(Date.parse(createdAt) + CLOSABLE_AGE_MS);
}
