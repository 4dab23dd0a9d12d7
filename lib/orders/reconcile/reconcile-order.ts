import { PayError } from '../../errors/errors';
import { changeOrder, readOrder } from '../change-order';
import { dueForPeople, nextCheck, outstandingRefunds, withDue, type CheckTerms, type Due } from '../due';
import { isOutTradeNo, type Order } from '../order';
import type { WechatPay } from '../ports/wechat-pay';
import type { QueryOutcome } from '../outcomes';
import { refuseOtherMerchant } from '../own-order';
import type { OrderStore } from '../ports/order-store';
import { closeInTable, confirmByQuery, type QueryPorts } from '../pay/confirm-by-query';

/** What asking WeChat about an unpaid order and closing it takes. */
export interface AskPorts extends QueryPorts, Pick<WechatPay, 'closeOrder'> {}

export interface ReconcilePorts extends AskPorts {
  readonly orders: AskPorts['orders'] & Pick<OrderStore, 'get' | 'claimUnreadable'>;
  /** Queries one refund and records the answer; throws a PayError where WeChat gives no answer that can be believed. */
  readonly followRefund: (order: Order, outRefundNo: string) => Promise<Order>;
  /** Sends again what WeChat has not taken of a shipment, and names an order that ought to be shipped. */
  readonly followShipment: (order: Order) => Promise<{ readonly unanswered?: PayError }>;
}

/** What became of one order that an index called due. */
export type Reconciled =
  /** The index lagged, or another pass has it: nothing was done. */
  | { readonly kind: 'not_due' }
  | QueryOutcome
  /** Its refunds and its shipment were followed; the payment had nothing outstanding. */
  | { readonly kind: 'followed' }
  /** It had nothing outstanding any more, and is not due again. */
  | { readonly kind: 'released' }
  /** WeChat gave no answer that can be believed; it is asked again. `since` is ISO 8601 UTC. */
  | { readonly kind: 'unanswered'; readonly because: PayError; readonly since: string };

/** WeChat closes no order that is younger. */
const CLOSABLE_AGE_MS = 5 * 60_000;

/** The payer is at it: closing would only be refused. */
const BEING_PAID: readonly (string | undefined)[] = ['USERPAYING', 'ACCEPT'];

/** The payment failed: nothing more comes of the order. */
const FAILED = 'PAYERROR';

/** What an operator asks for one order by hand. */
export interface ReconcileNow {
  /** As it was typed; anything but an order number is `order_not_found`. */
  readonly outTradeNo: unknown;
  /** Closes it too, while it is unpaid and old enough, though it could still be paid. */
  readonly close: boolean;
}

/**
 * Checks an order that a person names: now, whether it is due or not. It takes nothing away from the sweep:
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
  const order = isOutTradeNo(outTradeNo) ? await readOrder(ports.orders, outTradeNo) : undefined;
  if (order === undefined) throw new PayError('order_not_found');
  refuseOtherMerchant(order, ports.merchant);
  if (order.tradeState === 'NOTPAY') {
    const { outcome, isClosable } = await checkPayment(ports, terms, order, ports.now(), close);
    if (isClosable) await closeUnpaid(ports, order);
    // Money came by its number: WeChat would not close it. The merchant's staff may end it here; its payer may not.
    if (close && outcome.kind === 'anomaly') await closeAndTell(ports, order);
  } else {
    await followUp(ports, terms, order);
  }
  if (order.unansweredSince !== undefined) await changeOrder(ports.orders, order, withoutSilence);
  return (await readOrder(ports.orders, order.outTradeNo)) ?? order;
}

/** The order, about which WeChat has answered: since when it did not is forgotten. */
export function withoutSilence(order: Order): Order {
  const { unansweredSince, ...answered } = order;
  return unansweredSince === undefined ? order : answered;
}

/** How an unpaid order stands, and whether it can be closed now. */
interface Asked {
  readonly outcome: QueryOutcome;
  readonly isClosable: boolean;
}

/**
 * Asks how an unpaid order stands.
 *
 * @param isToClose whether it is closed though it could still be paid
 */
export async function askPayment(
  ports: QueryPorts,
  order: Order,
  now: Date,
  isToClose: boolean,
): Promise<Asked> {
  const outcome = await confirmByQuery(ports, order);
  const isUnpaid = outcome.kind === 'open' && !BEING_PAID.includes(outcome.tradeState);
  const isToEnd = isToClose || isOver(order, now) || (isUnpaid && outcome.tradeState === FAILED);
  return { outcome, isClosable: isUnpaid && closableFrom(order) <= now && isToEnd };
}

/** The same; the refunds of the order, if money that did not fit goes back, are followed. */
export async function checkPayment(
  ports: ReconcilePorts,
  terms: CheckTerms,
  order: Order,
  now: Date,
  isToClose = false,
): Promise<Asked> {
  const asked = await askPayment(ports, order, now, isToClose);
  // Money that does not fit is kept, and a person looks at it: WeChat has nothing more to say about the order.
  const isForPeople = asked.outcome.kind === 'anomaly';
  if (isForPeople || outstandingRefunds(order).length > 0) await followUp(ports, terms, order, isForPeople);
  return asked;
}

/**
 * What comes after the payment: refunds and shipment. The order is due again when the first of them is, and not at all
 * once there is none.
 *
 * @param isForPeople whether WeChat is asked no more about the payment
 */
export async function followUp(
  ports: ReconcilePorts,
  terms: CheckTerms,
  asRead: Order,
  isForPeople = false,
): Promise<void> {
  const unanswered = await followRefunds(ports, asRead);
  const order = await readOrder(ports.orders, asRead.outTradeNo);
  if (order === undefined) return;
  const shipment = terms.isShippingOn ? await ports.followShipment(order) : {};
  const after = terms.isShippingOn ? await readOrder(ports.orders, asRead.outTradeNo) : order;
  if (after === undefined) return;
  const now = ports.now();
  await changeOrder(ports.orders, after, (each) => {
    const isLeft = isForPeople && each.tradeState === 'NOTPAY';
    const due = isLeft ? dueForPeople(each, now) : nextCheck(each, now, terms);
    return isDueWrongly(each, due, terms) ? withDue(each, due) : each;
  });
  const because = unanswered ?? shipment.unanswered;
  if (because) throw because;
}

/** Whether the time in the row has to be changed: what is due a little too early costs less than a write. */
function isDueWrongly({ dueAt }: Order, due: Due | undefined, { firstMs }: CheckTerms): boolean {
  if (due === undefined) return dueAt !== undefined;
  return dueAt === undefined || Date.parse(dueAt) + firstMs < due.at.getTime();
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
 * Closes an unpaid order at WeChat, which has just called it open, and then in the table. Whatever `closeorder` answers,
 * the query after it decides: ORDERPAID means that a payment was quicker. An expired order that WeChat does not know is
 * closed there too, so that three answers have said so before the table does.
 *
 * An order that never got a prepay_id cannot be paid, and is closed in the table alone: what WeChat has under its number
 * may be the order of another system.
 */
export async function closeUnpaid(ports: AskPorts, order: Order): Promise<QueryOutcome> {
  if (order.prepayId === undefined) return closeAndTell(ports, order);
  await ports.closeOrder(order);
  const after = await confirmByQuery(ports, order);
  if (after.kind !== 'open') return after;
  const isUnknown = after.tradeState === 'ORDERNOTEXIST' && isOver(order, ports.now());
  return isUnknown || after.tradeState === FAILED ? closeAndTell(ports, order) : after;
}

/** Closes in the table what can no longer be paid, unless it got another prepay_id since it was read. */
async function closeAndTell(ports: AskPorts, order: Order): Promise<QueryOutcome> {
  const outcome: QueryOutcome = { kind: (await closeInTable(ports, order)) ? 'closed' : 'open' };
  ports.record(outcome);
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
