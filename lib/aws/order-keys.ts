import { createHash } from 'node:crypto';
import { chinaDay } from '../orders/china-day';
import type { Order } from '../orders/order';

/** How many partitions an index is spread over. Keys hold it, so it never changes. */
export const SHARDS = 16;

/** How many partitions of `dueOrders` hold fresh orders: those of ten minutes, 4 000 writes a second. */
const FRESH_SHARDS = 4;

/** An unpaid order that is younger than this when it is due is fresh: most payments come in its first minutes. */
const FRESH_MS = 10 * 60_000;

/** The shard of an order, 0 to 15: a stable hash of its number, so that no partition of an index is hot. */
export function shardOf(outTradeNo: string): number {
  return (createHash('sha256').update(outTradeNo, 'utf8').digest()[0] ?? 0) % SHARDS;
}

/** The partition of `dueOrders` of an unpaid order that is minutes old, 16 to 19. */
export function freshShardOf(outTradeNo: string): number {
  return SHARDS + (shardOf(outTradeNo) % FRESH_SHARDS);
}

const range = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => first + at);

/** All partitions of `dueOrders`: those of fresh orders, which a sweep reads first, then those of everything else. */
export const DUE_SHARDS = [range(SHARDS, FRESH_SHARDS), range(0, SHARDS)] as const;

/** The partition of `dueOrders` that an order stands in; undefined where it is not due. */
export function dueShardOf({ outTradeNo, tradeState, createdAt, dueAt }: Order): number | undefined {
  if (dueAt === undefined) return undefined;
  const isFresh = tradeState === 'NOTPAY' && Date.parse(dueAt) < Date.parse(createdAt) + FRESH_MS;
  return isFresh ? freshShardOf(outTradeNo) : shardOf(outTradeNo);
}

/** The partition of `ordersByPaidDay` of an order that was paid at this time. */
export function paidDayShardOf({ outTradeNo, timeEnd }: { outTradeNo: string; timeEnd: string }): string {
  return `${chinaDay(timeEnd)}#${shardOf(outTradeNo)}`;
}

/** All partitions of `ordersByPaidDay` of a day (`yyyymmdd`). */
export function paidDayShards(day: string): readonly string[] {
  return range(0, SHARDS).map((shard) => `${day}#${shard}`);
}

/** A row without the keys that only the indexes need. */
export function withoutKeys(item: Readonly<Record<string, unknown>>): Order {
  return Object.fromEntries(
    Object.entries(item).filter(([name]) => name !== 'dueShard' && name !== 'paidDayShard'),
  ) as unknown as Order;
}
