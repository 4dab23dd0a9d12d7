import { PayError } from '../../errors/errors';
import type { DueItem } from '../ports/due-store-port';
import { nextCheck, type CheckTerms } from '../next-check';
import type { Operation } from './operations';
import type { Order } from '../order';
import { checkPayment, closeUnpaid, followUp, type Reconciled, type ReconcilePorts } from './reconcile-order';
import { isOwn } from '../own-order';
import { outstandingRefunds } from '../refund/refund';
import { isDatabaseFault, refuseUnreadable, UnreadableRow } from '../ports/row-faults';

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
 * @throws UnreadableRow once the row was moved on; faults of the database
 */
export async function planCheck(
  ports: Pick<ReconcilePorts, 'orders' | 'due' | 'now' | 'merchant'>,
  terms: CheckTerms,
  item: DueItem,
): Promise<Reconciled | Check> {
  const now = ports.now();
  const later = new Date(now.getTime() + terms.longestMs);
  try {
    const order = await ports.orders.get(item.outTradeNo);
    if (order?.dueAt === undefined || order.dueAt > now.toISOString()) return { kind: 'not_due' };
    refuseUnreadable(order);
    if (!isOwn(order, ports.merchant)) {
      await ports.due.moveOn(item, later);
      return { kind: 'unanswered', because: new PayError('order_other_merchant'), since: order.createdAt };
    }
    if (nextCheck(order, now, terms) !== undefined) return checkOf(order, terms);
    return { kind: (await ports.due.reschedule(order, undefined)) ? 'released' : 'not_due' };
  } catch (error) {
    if (isDatabaseFault(error)) throw error;
    await ports.due.moveOn(item, later);
    throw error instanceof UnreadableRow ? error : new UnreadableRow('the whole of it', error);
  }
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
        claimed(ports, terms, order, async (now) => {
          const { outcome, isClosable } = await checkPayment(ports, terms, order, now);
          return isClosable ? closingOf(order) : outcome;
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
      claimed(ports, terms, order, async () => {
        await followUp(ports, terms, order);
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
 * Takes an order by moving it to its next check, before WeChat is asked: where the function dies afterwards, the order
 * comes again at that time.
 */
async function claimed(
  ports: ReconcilePorts,
  terms: CheckTerms,
  order: Order,
  act: (now: Date) => Promise<Reconciled | Check>,
): Promise<Reconciled | Check> {
  const now = ports.now();
  const nextAt = nextCheck(order, now, terms);
  if (nextAt === undefined || !(await ports.due.claim(order, nextAt))) return { kind: 'not_due' };
  return answered(ports, order, now, () => act(now));
}

/** Keeps since when WeChat gives no answer about an order, and forgets it once nothing is left to ask. */
async function answered(
  { due }: ReconcilePorts,
  { outTradeNo, unansweredSince }: Order,
  now: Date,
  act: () => Promise<Reconciled | Check>,
): Promise<Reconciled | Check> {
  try {
    const outcome = await act();
    if (outcome.kind !== 'check' && unansweredSince !== undefined) await due.forgetUnanswered(outTradeNo);
    return outcome;
  } catch (error) {
    if (!(error instanceof PayError)) throw error;
    if (unansweredSince === undefined) await due.keepUnanswered(outTradeNo, now);
    return { kind: 'unanswered', because: error, since: unansweredSince ?? now.toISOString() };
  }
}
