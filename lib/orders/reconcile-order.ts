import { PayError } from '../errors';
import type { DueStore } from './due-store-port';
import { nextCheck, outstandingRefunds, type Ages } from './next-check';
import type { Askable, CloseOrderResult, Order, QueryOutcome } from './order';
import type { OrderStore } from './order-store-port';
import { settleByQuery, type QueryPorts } from './settle-by-query';

export interface ReconcilePorts extends QueryPorts {
  readonly orders: Pick<OrderStore, 'get' | 'settle' | 'recordAnomaly' | 'keepUnknown' | 'close'>;
  readonly due: Pick<DueStore, 'claim' | 'release' | 'keepUnanswered' | 'forgetUnanswered'>;
  /** Asks WeChat's `closeorder`; gives only verified answers, throws on everything else. */
  readonly closeOrder: (order: Askable) => Promise<CloseOrderResult>;
  /** Asks how one refund stands and books it; throws a PayError where WeChat gives no answer that can be believed. */
  readonly followRefund: (order: Order, outRefundNo: string) => Promise<Order>;
}

/** For whom WeChat can be asked, and how often. */
export interface ReconcileTerms {
  readonly appId: string;
  readonly mchId: string;
  readonly ages: Ages;
}

/** What became of one order that an index called due. */
export type Reconciled =
  /** The index lagged, or somebody else has it: nothing was done. */
  | { readonly kind: 'not_due' }
  | QueryOutcome
  /** Its refunds were followed; the order itself had nothing outstanding. */
  | { readonly kind: 'followed' }
  /** It had nothing outstanding any more, and is not due again. */
  | { readonly kind: 'released' }
  /** WeChat gave no answer that can be believed; it is asked again. `since` is ISO 8601 UTC. */
  | { readonly kind: 'unanswered'; readonly because: PayError; readonly since: string };

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
  terms: ReconcileTerms,
  outTradeNo: string,
): Promise<Reconciled> {
  const now = ports.now();
  const order = await ports.orders.get(outTradeNo);
  if (order?.dueAt === undefined || order.dueAt > now.toISOString()) return { kind: 'not_due' };
  if (order.tradeState !== 'NOTPAY' && outstandingRefunds(order).length === 0) {
    return { kind: (await ports.due.release(order)) ? 'released' : 'not_due' };
  }
  if (!(await ports.due.claim(order, nextCheck(order, now, terms.ages)))) return { kind: 'not_due' };
  try {
    refuseOther(order, terms);
    const outcome = await check(ports, order, now);
    if (order.unansweredSince !== undefined) await ports.due.forgetUnanswered(outTradeNo);
    return outcome;
  } catch (error) {
    if (!(error instanceof PayError)) throw error;
    if (order.unansweredSince === undefined) await ports.due.keepUnanswered(outTradeNo, now);
    return { kind: 'unanswered', because: error, since: order.unansweredSince ?? now.toISOString() };
  }
}

/** @throws PayError where the order is another merchant's: WeChat would say that there is none, and mean another's */
function refuseOther(order: Order, terms: ReconcileTerms): void {
  if (order.appId === terms.appId && order.mchId === terms.mchId) return;
  throw new PayError(
    'wechat_unavailable',
    'The order was placed under another AppID or merchant number than this backend has now: WeChat cannot be asked about it.',
    { facts: { reason: 'other_merchant' } },
  );
}

async function check(ports: ReconcilePorts, order: Order, now: Date): Promise<Reconciled> {
  const outcome = order.tradeState === 'NOTPAY' ? await askAbout(ports, order, now) : undefined;
  await followRefunds(ports, order);
  // Money that does not fit is kept, and a person looks at it: WeChat has nothing more to say about the order.
  if (outcome === undefined || outcome.kind === 'anomaly') await releaseIfDone(ports, order, outcome);
  return outcome ?? { kind: 'followed' };
}

/**
 * Each refund whose end is not known; one that nobody answers about holds up none of the others.
 *
 * @throws PayError the first one, after all were asked about
 */
async function followRefunds(ports: ReconcilePorts, order: Order): Promise<void> {
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
  if (unanswered) throw unanswered;
}

/** Takes an order off what is due once nothing is outstanding, so that it costs nothing any more. */
async function releaseIfDone(
  ports: ReconcilePorts,
  { outTradeNo }: Order,
  outcome: QueryOutcome | undefined,
): Promise<void> {
  const order = await ports.orders.get(outTradeNo);
  if (order?.dueAt === undefined || outstandingRefunds(order).length > 0) return;
  if (order.tradeState !== 'NOTPAY' || outcome?.kind === 'anomaly') await ports.due.release(order);
}

/** How an unpaid order stands at WeChat; one that can no longer be paid is closed there, and then in the books. */
async function askAbout(ports: ReconcilePorts, order: Order, now: Date): Promise<QueryOutcome> {
  const outcome = await settleByQuery(ports, order);
  if (outcome.kind !== 'open' || !isOver(order, now) || BEING_PAID.includes(outcome.tradeState))
    return outcome;
  if (outcome.tradeState === 'ORDERNOTEXIST') return closeInBooks(ports, order);
  // Whatever it answers, the query after it decides: ORDERPAID means that a payment was quicker.
  await ports.closeOrder(order);
  const after = await settleByQuery(ports, order);
  const isGone = after.kind === 'open' && after.tradeState === 'ORDERNOTEXIST';
  return isGone ? closeInBooks(ports, order) : after;
}

/** WeChat never had it, says WeChat, and takes it no more: nobody can pay it. */
async function closeInBooks(ports: ReconcilePorts, order: Order): Promise<QueryOutcome> {
  const isClosed = await ports.orders.close(order.outTradeNo, ports.now());
  const outcome: QueryOutcome = { kind: isClosed ? 'closed' : 'open' };
  ports.witness(outcome);
  return outcome;
}

/** Whether an order can no longer be paid, and is old enough for WeChat to close it. */
function isOver(order: Order, now: Date): boolean {
  const time = now.getTime();
  return Date.parse(order.timeExpire) <= time && Date.parse(order.createdAt) + CLOSABLE_AGE_MS <= time;
}
