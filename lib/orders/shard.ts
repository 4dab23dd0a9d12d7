import { createHash } from 'node:crypto';

/** How many partitions an index is spread over. Keys hold it, so it never changes. */
export const SHARDS = 16;

/** The shard of an order, 0 to 15: a stable hash of its number, so that no partition of an index is hot. */
export function shardOf(outTradeNo: string): number {
  return (createHash('sha256').update(outTradeNo, 'utf8').digest()[0] ?? 0) % SHARDS;
}

/** How many partitions of `dueOrders` hold fresh orders: those of ten minutes, 4 000 writes a second. */
const FRESH_SHARDS = 4;

/** The partition of `dueOrders` of an unpaid order that is minutes old, 16 to 19. */
export function freshShardOf(outTradeNo: string): number {
  return SHARDS + (shardOf(outTradeNo) % FRESH_SHARDS);
}

const range = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => first + at);

/** All partitions of `dueOrders`: those of fresh orders, which a sweep reads first, then those of everything else. */
export const DUE_SHARDS = [range(SHARDS, FRESH_SHARDS), range(0, SHARDS)] as const;
