import { createHash } from 'node:crypto';

/** How many partitions an index is spread over. Keys hold it, so it never changes. */
export const SHARDS = 16;

/** The shard of an order, 0 to 15: a stable hash of its number, so that no partition of an index is hot. */
export function shardOf(outTradeNo: string): number {
  return (createHash('sha256').update(outTradeNo, 'utf8').digest()[0] ?? 0) % SHARDS;
}

/** The partition of `dueOrders` of an unpaid order that is minutes old, 16 to 31. */
export function freshShardOf(outTradeNo: string): number {
  return SHARDS + shardOf(outTradeNo);
}

/** All partitions of `dueOrders`: those of fresh orders, which a sweep reads first, then those of everything else. */
export const DUE_SHARDS: readonly (readonly number[])[] = [SHARDS, 0].map((first) =>
  Array.from({ length: SHARDS }, (_, at) => first + at),
);
