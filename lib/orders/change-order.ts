import type { Order, TradeState } from './order';
import type { Found, OrderStore, Unreadable } from './ports/order-store';

/** A row of the orders table that does not hold what an order holds. The message names the field, never its value. */
export class UnreadableRow extends Error {
  override readonly name = 'UnreadableRow';
  constructor(what: string) {
    super(
      `the row cannot be read: ${what}. Correct it in the orders table, or remove its dueAt and dueShard.`,
    );
  }
}

/** A pure rule: the order as it is to be, or the very same object where nothing is to change. */
export type Rule = (order: Order) => Order;

/** What a rule came to. */
export interface Changed {
  /** The order that the rule judged last. */
  readonly before: Order;
  /** The order as it stands now; `before` itself where the rule changed nothing. */
  readonly order: Order;
  /** Whether the rule changed something, and it is written. */
  readonly written: boolean;
}

/** A refused write is judged anew on the order as it stands then, so many times in all. */
const TRIES = 5;

/** The states that may follow each state. REFUND straight from NOTPAY is an order whose notification was lost. */
const NEXT_STATES: Readonly<Record<TradeState, readonly TradeState[]>> = {
  NOTPAY: ['NOTPAY', 'SUCCESS', 'REFUND', 'CLOSED'],
  SUCCESS: ['SUCCESS', 'REFUND'],
  REFUND: ['REFUND'],
  CLOSED: ['CLOSED'],
};

/** @throws UnreadableRow where a row does not hold an order */
export function readable<T extends Found>(found: T): Exclude<T, Unreadable> {
  if (found !== undefined && 'unreadable' in found) throw new UnreadableRow(found.unreadable);
  return found as Exclude<T, Unreadable>;
}

/** The order under a number. @throws UnreadableRow where the row does not hold one */
export async function readOrder(
  orders: Pick<OrderStore, 'get'>,
  outTradeNo: string,
): Promise<Order | undefined> {
  return readable(await orders.get(outTradeNo));
}

async function change(
  orders: Pick<OrderStore, 'replace'>,
  read: Order,
  rule: Rule,
  isClaim: boolean,
): Promise<Changed> {
  let before = read;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const after = rule(before);
    if (after === before) return { before, order: before, written: false };
    if (!NEXT_STATES[before.tradeState].includes(after.tradeState))
      throw new Error(`a rule would move an order back from ${before.tradeState} to ${after.tradeState}`);
    const result = await orders.replace(before, after);
    if (result.written && (result.isOurs || !isClaim)) return { before, order: result.order, written: true };
    const stands = readable(result.order);
    if (stands === undefined) throw new Error('an order could not be changed: it is gone');
    before = stands;
  }
  throw new Error(`an order could not be changed: it was written in between ${TRIES} times`);
}

/**
 * The only way in which an order changes that is there, but for `markPaid`: a rule makes of the order as it was read the
 * one that is written, only if nothing was written in between. Otherwise the rule judges the order as it stands.
 *
 * @param read costs no further read: it may be stale
 * @throws UnreadableRow; Error where the order is gone, was written in between each time, or would go back in its state;
 *   faults of the database
 */
export function changeOrder(orders: Pick<OrderStore, 'replace'>, read: Order, rule: Rule): Promise<Changed> {
  return change(orders, read, rule, false);
}

/**
 * The same for what only one of several writers may get, such as the right to ask WeChat. A change that another writer
 * may have made is not taken for one's own, even at the price that a lost answer loses the claim.
 *
 * @param rule changes nothing where the claim is taken
 */
export function claimOrder(orders: Pick<OrderStore, 'replace'>, read: Order, rule: Rule): Promise<Changed> {
  return change(orders, read, rule, true);
}
