import type { Order } from '../../lib/orders/order';
import type { ListPlace, UnknownPayment } from '../../lib/orders/ports/order-store';
import { byName } from '../shared/by-name';
import { Failure } from './failure';
import { naming, type Target } from './target';

/** By a time, and where that is the same by a number: DynamoDB gives maps and partitions in no order. */
export function compareBy<T>(keyOf: (each: T) => readonly (string | undefined)[]): (a: T, b: T) => number {
  const key = (each: T): string => keyOf(each).join('\n');
  return (a, b) => (key(a) < key(b) ? -1 : 1);
}

/** The later order first; of the same moment the one whose number is greater. */
export function newestFirst(a: Order, b: Order): number {
  return compareBy<Order>(({ createdAt, outTradeNo }) => [createdAt, outTradeNo])(b, a);
}

function sortedMap<T>(
  map: Readonly<Record<string, T>> | undefined,
  timeOf: (each: T) => string,
): Record<string, T> {
  return Object.fromEntries(Object.entries(map ?? {}).sort(compareBy(([key, each]) => [timeOf(each), key])));
}

/** An order whose attributes stand by their names, and whose refunds and anomalies by their times. */
export function ordered(asRead: Order): Order {
  const order = byName(asRead);
  return {
    ...order,
    anomalies: sortedMap(order.anomalies, ({ recordedAt }) => recordedAt),
    refunds: sortedMap(order.refunds, ({ createdAt }) => createdAt),
  };
}

/**
 * The row of a number, read consistently.
 *
 * @throws Failure where there is none, or no table
 */
export async function orderOf(target: Target, outTradeNo: string): Promise<Order> {
  const item = await itemOf(target, outTradeNo);
  if ('payment' in item)
    throw new Failure('order_not_found', {
      en: `${outTradeNo} is a payment without an order; give an order's number.`,
      zh: `${outTradeNo} 是没有订单的付款；请给订单号。`,
    });
  return item;
}

/** As {@link orderOf}, for the payments of unknown orders too (`unknown#<transactionId>`). */
export async function itemOf(target: Target, outTradeNo: string): Promise<Order | UnknownPayment> {
  const [, transactionId] = /^unknown#(.+)$/.exec(outTradeNo) ?? [];
  const found: Promise<Order | UnknownPayment | undefined> =
    transactionId === undefined
      ? target.orders.lookUp([outTradeNo]).then(([order]) => order && ordered(order))
      : target.orders.lookUpUnknown([transactionId]).then(([kept]) => kept && byName(kept));
  const item = await naming(target.ordersTable, found);
  if (item !== undefined) return item;
  throw new Failure('order_not_found', {
    en: `There is no order ${outTradeNo} in ${target.ordersTable}; look at the number, --stage and --region.`,
    zh: `${target.ordersTable} 里没有订单 ${outTradeNo}；请核对订单号、--stage 和 --region。`,
  });
}

/** Later than anything is due. */
const END_OF_TIME = new Date('9999-12-31T23:59:59.999Z');

/** How many orders of a payer are read at once. */
const PAGE = 100;

/**
 * All orders with something outstanding, the one that is due first at the beginning.
 *
 * @param tell gets how many have been found
 */
export async function openOrders({ orders }: Target, tell: (orders: number) => void): Promise<Order[]> {
  const numbers: string[] = [];
  for await (const page of orders.due(END_OF_TIME)) {
    for (const each of page) {
      if ('error' in each) throw each.error;
      numbers.push(each.outTradeNo);
    }
    tell(numbers.length);
  }
  // The index lags behind the rows: what has ended meanwhile is not outstanding any more.
  return (await orders.lookUp(numbers))
    .filter(({ dueAt }) => dueAt !== undefined)
    .sort(compareBy(({ dueAt, outTradeNo }) => [dueAt, outTradeNo]))
    .map(ordered);
}

/** A payer's orders, newest first. @param tell gets how many have been read */
export async function ordersOfPayer(
  target: Target,
  openid: string,
  tell: (orders: number) => void,
): Promise<Order[]> {
  const found: Order[] = [];
  let after: ListPlace | undefined;
  do {
    const { orders, last } = await target.orders.listByOpenid(openid, PAGE, after);
    found.push(...orders);
    tell(found.length);
    after = last;
  } while (after !== undefined);
  return found.sort(newestFirst).map(ordered);
}

/**
 * The orders that were paid on a day of Asia/Shanghai, in the order in which they were paid.
 *
 * @param day `yyyymmdd`
 * @param tell gets how many have been found
 */
export async function ordersOfDay(
  { orders }: Target,
  day: string,
  tell: (orders: number) => void,
): Promise<Order[]> {
  const numbers: string[] = [];
  for await (const { outTradeNo } of orders.paidOn(day)) {
    numbers.push(outTradeNo);
    tell(numbers.length);
  }
  return [...(await orders.lookUp(numbers))]
    .sort(compareBy(({ timeEnd, outTradeNo }) => [timeEnd, outTradeNo]))
    .map(ordered);
}
