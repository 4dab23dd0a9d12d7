import fc from 'fast-check';
import {
  DUE_SHARDS,
  dueShardOf,
  freshShardOf,
  paidDayShardOf,
  paidDayShards,
  SHARDS,
  shardOf,
} from '../../../lib/aws/order-keys';
import { withDue } from '../../../lib/orders/due';
import { anOrder } from '../../support/an-order';

// Keys of the indexes hold the shard, so it never changes. Expected: the first byte of `printf %s <number> |
// sha256sum` modulo 16, which is its second hexadecimal digit.
test.each([
  ['T20260101000001', 9],
  ['a', 10],
  ['order-2026-07-26', 3],
  ['shop-20260726AbCdEfGhIjKlMnOp', 13],
  ['|*_-|*', 6],
  ['中文', 2],
])('the shard of %s is %d for ever', (outTradeNo, shard) => {
  expect(shardOf(outTradeNo)).toBe(shard);
});

test('every number has one of sixteen shards', () => {
  expect(SHARDS).toBe(16);
  fc.assert(
    fc.property(fc.string(), (outTradeNo) => {
      const shard = shardOf(outTradeNo);
      expect(Number.isInteger(shard)).toBe(true);
      expect(shard).toBeGreaterThanOrEqual(0);
      expect(shard).toBeLessThan(16);
    }),
  );
});

test('a fresh order has a partition of its own, and all of them are among those of the index', () => {
  expect(freshShardOf('T20260101000001')).toBe(17);
  expect(DUE_SHARDS.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at));
  expect(DUE_SHARDS[0]).toContain(freshShardOf('a'));
  expect(DUE_SHARDS[1]).toContain(shardOf('a'));
});

test('numbers that count up are spread over all shards', () => {
  const counts = new Map<number, number>();
  for (let n = 0; n < 1600; n += 1) {
    const shard = shardOf(`T2026010100${String(n).padStart(4, '0')}`);
    counts.set(shard, (counts.get(shard) ?? 0) + 1);
  }
  expect(counts.size).toBe(16);
  expect(Math.max(...counts.values())).toBeLessThan(200);
});

test('an unpaid order is fresh where it is checked within ten minutes, and no other is', () => {
  const { outTradeNo } = anOrder();
  const due = (time: string, change = {}): number | undefined =>
    dueShardOf(anOrder({ dueAt: `2026-01-01T${time}Z`, ...change }));
  expect(due('12:09:59.999')).toBe(freshShardOf(outTradeNo));
  expect(due('12:10:00.000')).toBe(shardOf(outTradeNo));
  expect(due('12:01:00.000', { tradeState: 'REFUND' })).toBe(shardOf(outTradeNo));
  expect(dueShardOf(withDue(anOrder(), undefined))).toBeUndefined();
});

test('a paid order stands under its day in China, in one of sixteen partitions of it', () => {
  const shard = paidDayShardOf({ outTradeNo: 'T20260101000001', timeEnd: '2026-01-01T16:00:00.000Z' });
  expect(shard).toBe('20260102#9');
  expect(paidDayShards('20260102')).toHaveLength(16);
  expect(paidDayShards('20260102')).toContain(shard);
});
