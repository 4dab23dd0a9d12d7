import { PayError } from '../../errors/errors';
import { changeOrder, claimOrder, UnreadableRow } from '../change-order';
import { nextCheck, outstandingRefunds, withDue, type CheckTerms } from '../due';
import type { Operation } from './operations';
import type { Order } from '../order';
import { isOwn } from '../own-order';
import {
  checkPayment,
  closeUnpaid,
  followUp,
  withoutSilence,
  type Reconciled,
  type ReconcilePorts,
} from './reconcile-order';

/** What WeChat is to be asked about an order next; not begun yet. */
export interface Check {
  readonly kind: 'check';
  readonly outTradeNo: string;
  /** What WeChat is asked; where all of it is skipped, the check is left for another pass. */
  readonly operations: readonly [Operation, ...Operation[]];
  /** @returns what came of it, or the check that has to follow; throws only faults of ours */
  readonly run: (ports: ReconcilePorts) => Promise<Reconciled | Check>;
}

/**
 * Reads an order that the index calls due, and says what WeChat has to be asked about it. An order with nothing
 * outstanding is due no more. A row that cannot be read, or is another merchant's, is moved on and not changed otherwise,
 * so that it does not come first in every pass.
 *
 * @param outTradeNo of what the index calls due
 * @throws UnreadableRow once the row was moved on; faults of the database
 */
export async function planCheck(
  ports: Pick<ReconcilePorts, 'orders' | 'now' | 'merchant'>,
  terms: CheckTerms,
  outTradeNo: string,
): Promise<Reconciled | Check> {
  const { orders } = ports;
  const now = ports.now();
  const later = new Date(now.getTime() + terms.longestMs);
  const order = await orders.get(outTradeNo);
  if (order === undefined) return { kind: 'not_due' };
  if ('unreadable' in order) {
    if (!(await orders.claimUnreadable(outTradeNo, later))) return { kind: 'not_due' };
    throw new UnreadableRow(order.unreadable);
  }
  if (order.dueAt === undefined || order.dueAt > now.toISOString()) return { kind: 'not_due' };
  if (!isOwn(order, ports.merchant)) {
    await orders.claimUnreadable(outTradeNo, later);
    return { kind: 'unanswered', because: new PayError('order_other_merchant'), since: order.createdAt };
  }
  if (nextCheck(order, now, terms) !== undefined) return checkOf(order, terms);
  const { written } = await changeOrder(orders, order, (each) =>
    nextCheck(each, now, terms) === undefined ? withDue(each, undefined) : each,
  );
  return { kind: written ? 'released' : 'not_due' };
}

/** The first check of an order that is due: its payment while it is unpaid, then its refunds and its shipment. */
function checkOf(order: Order, terms: CheckTerms): Check {
  const { outTradeNo } = order;
  if (order.tradeState === 'NOTPAY') {
    return {
      kind: 'check',
      outTradeNo,
      operations: ['orderquery'],
      run: (ports) =>
        claimed(ports, terms, order, async (taken, now) => {
          const { outcome, isClosable } = await checkPayment(ports, terms, taken, now);
          return isClosable ? closingOf(taken) : outcome;
        }),
    };
  }
  const isRefunding = outstandingRefunds(order).length > 0;
  return {
    kind: 'check',
    outTradeNo,
    operations: isRefunding
      ? ['refundquery', ...(terms.isShippingOn ? ['shipping' as const] : [])]
      : ['shipping'],
    run: (ports) =>
      claimed(ports, terms, order, async (taken) => {
        await followUp(ports, terms, taken);
        return { kind: 'followed' };
      }),
  };
}

/** The closing of an order that WeChat has just called open. It was claimed for the question before. */
function closingOf(order: Order): Check {
  return {
    kind: 'check',
    outTradeNo: order.outTradeNo,
    operations: ['closeorder'],
    run: (ports) => answered(ports, order, ports.now(), () => closeUnpaid(ports, order)),
  };
}

/**
 * Takes an order by moving it to its next check, before WeChat is asked, if it is due as it was read: where the function
 * dies afterwards, the order comes again at that time.
 */
async function claimed(
  ports: ReconcilePorts,
  terms: CheckTerms,
  order: Order,
  act: (taken: Order, now: Date) => Promise<Reconciled | Check>,
): Promise<Reconciled | Check> {
  const now = ports.now();
  const claim = await claimOrder(ports.orders, order, (each) => {
    const due = each.dueAt === order.dueAt ? nextCheck(each, now, terms) : undefined;
    return due === undefined ? each : withDue(each, due);
  });
  if (!claim.written) return { kind: 'not_due' };
  return answered(ports, claim.order, now, () => act(claim.order, now));
}

/** Keeps since when WeChat gives no answer about an order, and forgets it once nothing is left to ask. */
async function answered(
  { orders }: ReconcilePorts,
  order: Order,
  now: Date,
  act: () => Promise<Reconciled | Check>,
): Promise<Reconciled | Check> {
  const { unansweredSince = now.toISOString() } = order;
  try {
    const outcome = await act();
    if (outcome.kind !== 'check' && order.unansweredSince !== undefined)
      await changeOrder(orders, order, withoutSilence);
    return outcome;
  } catch (error) {
    if (!(error instanceof PayError)) throw error;
    if (order.unansweredSince === undefined)
      await changeOrder(orders, order, (each) =>
        each.unansweredSince === undefined ? { ...each, unansweredSince } : each,
      );
    return { kind: 'unanswered', because: error, since: unansweredSince };
  }
}
