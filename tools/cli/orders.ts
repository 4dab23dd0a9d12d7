import { BatchGetCommand, GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { Order, Payment } from '../../lib/orders/order';
import { DUE_SHARDS, SHARDS } from '../../lib/orders/shard';
import { byName } from '../shared/by-name';
import { Failure } from './failure';
import { naming, type Target } from './target';

/** A genuine payment whose order is not in the orders table, as it is kept there. */
export interface UnknownPayment {
  readonly outTradeNo: string;
  readonly payment: Payment;
  readonly recordedAt: string;
}

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

/** DynamoDB gives at most so many items by their keys at once. */
const KEYS_AT_ONCE = 100;

/** What an index query asks for: the partition, and the order within it. */
interface Partition {
  readonly index: string;
  readonly key: string;
  readonly value: string | number;
  readonly newestFirst?: boolean;
}

async function* itemsOf<T>(
  target: Target,
  { index, key, value, newestFirst }: Partition,
): AsyncGenerator<T[]> {
  const pages = paginateQuery(
    { client: target.documents },
    {
      TableName: target.ordersTable,
      IndexName: index,
      KeyConditionExpression: '#key = :value',
      ExpressionAttributeNames: { '#key': key },
      ExpressionAttributeValues: { ':value': value },
      ScanIndexForward: newestFirst !== true,
    },
  );
  for await (const page of pages) yield (page.Items ?? []) as T[];
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
  const get = new GetCommand({ TableName: target.ordersTable, Key: { outTradeNo }, ConsistentRead: true });
  const { Item } = await naming(target.ordersTable, target.documents.send(get));
  if (Item !== undefined) return 'payment' in Item ? byName(Item as UnknownPayment) : ordered(Item as Order);
  throw new Failure('order_not_found', {
    en: `There is no order ${outTradeNo} in ${target.ordersTable}; look at the number, --stage and --region.`,
    zh: `${target.ordersTable} 里没有订单 ${outTradeNo}；请核对订单号、--stage 和 --region。`,
  });
}

async function rowsOf(target: Target, outTradeNos: readonly string[]): Promise<Order[]> {
  const orders: Order[] = [];
  let keys: Record<string, unknown>[] = outTradeNos.map((outTradeNo) => ({ outTradeNo }));
  while (keys.length > 0) {
    const { Responses, UnprocessedKeys } = await target.documents.send(
      new BatchGetCommand({ RequestItems: { [target.ordersTable]: { Keys: keys, ConsistentRead: true } } }),
    );
    orders.push(...((Responses?.[target.ordersTable] ?? []) as Order[]));
    keys = UnprocessedKeys?.[target.ordersTable]?.Keys ?? [];
  }
  return orders;
}

/**
 * All orders with something outstanding, the one that is due first at the beginning.
 *
 * @param tell gets how many of the index's parts have been read
 */
export async function openOrders(target: Target, tell: (parts: number) => void): Promise<Order[]> {
  const orders: Order[] = [];
  for (const [at, shard] of DUE_SHARDS.flat().entries()) {
    const found: string[] = [];
    for await (const page of itemsOf<Order>(target, { index: 'dueOrders', key: 'dueShard', value: shard }))
      found.push(...page.map(({ outTradeNo }) => outTradeNo));
    for (let from = 0; from < found.length; from += KEYS_AT_ONCE)
      orders.push(...(await rowsOf(target, found.slice(from, from + KEYS_AT_ONCE))));
    tell(at + 1);
  }
  // The index lags behind the rows: what has been settled meanwhile is not outstanding any more.
  return orders
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
  const orders: Order[] = [];
  const pages = itemsOf<Order>(target, {
    index: 'ordersByOpenid',
    key: 'openid',
    value: openid,
    newestFirst: true,
  });
  for await (const page of pages) {
    orders.push(...page);
    tell(orders.length);
  }
  return orders.sort(newestFirst).map(ordered);
}

/**
 * The orders that were paid on a day of Asia/Shanghai, in the order in which they were paid.
 *
 * @param day `yyyymmdd`
 * @param tell gets how many of the index's parts have been read
 */
export async function ordersOfDay(
  target: Target,
  day: string,
  tell: (parts: number) => void,
): Promise<Order[]> {
  const orders: Order[] = [];
  for (let shard = 0; shard < SHARDS; shard += 1) {
    const value = `${day}#${shard}`;
    for await (const page of itemsOf<Order>(target, { index: 'ordersByPaidDay', key: 'paidDayShard', value }))
      orders.push(...page);
    tell(shard + 1);
  }
  return orders.sort(compareBy(({ timeEnd, outTradeNo }) => [timeEnd, outTradeNo])).map(ordered);
}
