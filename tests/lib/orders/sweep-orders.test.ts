import { PayError } from '../../../lib/errors';
import type { Reconciled } from '../../../lib/orders/reconcile-order';
import {
  sweepOrders,
  type Summary,
  type SweepLimits,
  type SweepPorts,
} from '../../../lib/orders/sweep-orders';

const START = Date.parse('2026-01-01T12:00:00.000Z');
const silent: Reconciled = {
  kind: 'unanswered',
  because: new PayError('wechat_unavailable', 'Repeat it.'),
  since: '2026-01-01T12:00:00.000Z',
};
const limits = { perSecond: 20, passMs: 40_000 };

interface Setting {
  /** What becomes of an order; open unless the test says otherwise. */
  readonly reconcile?: (outTradeNo: string) => Reconciled | Error;
  /** How long an order takes, in milliseconds. */
  readonly tookMs?: number;
  readonly pageSize?: number;
  readonly list?: SweepPorts['due']['list'];
}

/** Shards with so many numbers each, a clock that moves by pauses and by orders, and what happened. */
function pass(shards: Readonly<Record<number, number>>, setting: Setting = {}, startedAt = START) {
  const { reconcile = () => ({ kind: 'open' }), tookMs = 0, pageSize = 100 } = setting;
  let time = startedAt;
  let atOnce = 0;
  const seen = {
    listed: [] as number[],
    handled: [] as string[],
    failed: [] as unknown[],
    begun: [] as number[],
    pauses: [] as number[],
  };
  let most = 0;
  const sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  const ports: SweepPorts = {
    due: {
      list:
        setting.list ??
        ((shard, _, from) => {
          seen.listed.push(shard);
          const all = Array.from({ length: shards[shard] ?? 0 }, (__, at) => `${shard}-${at}`);
          const begin = from === undefined ? 0 : Number(from['at']);
          const end = begin + pageSize;
          return Promise.resolve({
            outTradeNos: all.slice(begin, end),
            ...(end < all.length && { next: { at: end } }),
          });
        }),
    },
    reconcile: async (outTradeNo) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      seen.handled.push(outTradeNo);
      seen.begun.push(time);
      await Promise.resolve();
      time += tookMs;
      atOnce -= 1;
      const result = reconcile(outTradeNo);
      if (result instanceof Error) throw result;
      return result;
    },
    failed: (error, outTradeNo) => seen.failed.push([outTradeNo, error]),
    now: () => new Date(time),
    pause: (milliseconds) =>
      new Promise((resolve) => {
        seen.pauses.push(milliseconds);
        sleepers.push({ until: time + milliseconds, wake: resolve });
      }),
  };

  /** Runs the pass; while nobody does anything, the clock goes on to whoever sleeps the shortest. */
  async function run(more: Partial<SweepLimits> = {}): Promise<Summary> {
    let isOver = false;
    const done = sweepOrders(ports, { ...limits, ...more }).finally(() => {
      isOver = true;
    });
    const wait = (): boolean => !isOver;
    while (wait()) {
      await new Promise(setImmediate);
      sleepers.sort((left, right) => left.until - right.until);
      const next = sleepers.shift();
      if (next === undefined) continue;
      time = Math.max(time, next.until);
      next.wake();
    }
    return done;
  }
  return { run, seen, most: () => most };
}

test('walks every shard once, and another one first in each minute', async () => {
  const first = pass({});
  const summary = await first.run();
  expect(summary).toMatchObject({ due: 0, left: 0, isCutShort: false });
  expect([...first.seen.listed].sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, at) => at));
  const second = pass({}, {}, START + 60_000);
  await second.run();
  expect(second.seen.listed[0]).toBe(((first.seen.listed[0] ?? 0) + 1) % 16);
});

test('handles what every page of every shard holds, each once', async () => {
  const { run, seen } = pass({ 0: 250, 7: 1, 15: 100 });
  await expect(run()).resolves.toMatchObject({ due: 351, open: 351, left: 0, isCutShort: false });
  expect(new Set(seen.handled).size).toBe(351);
  expect(seen.handled).toHaveLength(351);
});

test('counts what came of each', async () => {
  const outcomes: Reconciled[] = [
    { kind: 'settled' },
    { kind: 'closed' },
    { kind: 'open', tradeState: 'NOTPAY' },
    { kind: 'duplicate' },
    { kind: 'anomaly', anomaly: 'total_fee_mismatch', recorded: 'now' },
    { kind: 'followed' },
    { kind: 'not_due' },
    { kind: 'released' },
    silent,
  ];
  const { run } = pass(
    { 3: outcomes.length },
    { reconcile: (outTradeNo) => outcomes[Number(outTradeNo.split('-')[1])] ?? silent },
  );
  await expect(run()).resolves.toEqual({
    due: 9,
    settled: 1,
    closed: 1,
    open: 2,
    unanswered: 1,
    refunds: 1,
    anomalies: 1,
    failed: 0,
    left: 0,
    isCutShort: false,
  });
});

test('begins so many in a second and no more, a few at once', async () => {
  const { run, seen, most } = pass({ 1: 60 });
  await run({ perSecond: 10 });
  for (let second = START; second < START + 6_000; second += 1_000) {
    expect(seen.begun.filter((at) => at >= second && at < second + 1_000).length).toBeLessThanOrEqual(11);
  }
  expect(Math.max(...seen.begun) - START).toBeGreaterThanOrEqual(5_000);
  expect(most()).toBeLessThanOrEqual(8);
});

test('begins nothing after its time, and leaves the rest to the next pass', async () => {
  const { run, seen } = pass({ 2: 100 }, { tookMs: 1_000 });
  const summary = await run({ passMs: 10_000 });
  expect(seen.handled.length).toBeLessThan(30);
  expect(summary.isCutShort).toBe(true);
  expect(summary.left).toBe(100 - seen.handled.length);
  expect(Math.max(...seen.begun)).toBeLessThan(START + 10_000);
});

test('says that it was cut short where whole pages are left', async () => {
  const { run } = pass({ 2: 20 }, { tookMs: 1_000, pageSize: 10 });
  await expect(run({ passMs: 5_000 })).resolves.toMatchObject({ due: 10, isCutShort: true });
});

test('asks nobody any more after a few without an answer in a row', async () => {
  const { run, seen } = pass({ 2: 100 }, { reconcile: () => silent });
  const summary = await run();
  expect(seen.handled.length).toBeLessThanOrEqual(5 + 7);
  expect(summary).toMatchObject({ unanswered: seen.handled.length, left: 100 - seen.handled.length });
  expect(summary.isCutShort).toBe(true);
});

test('orders of another merchant number stop no pass: WeChat was not asked about them', async () => {
  const foreign: Reconciled = { ...silent, because: new PayError('order_other_merchant') };
  const { run } = pass(
    { 2: 50, 3: 10 },
    { reconcile: (outTradeNo) => (outTradeNo.startsWith('2-') ? foreign : { kind: 'open' }) },
  );
  await expect(run()).resolves.toMatchObject({ unanswered: 50, open: 10, left: 0, isCutShort: false });
});

test('orders of another merchant number say nothing about whether WeChat answers', async () => {
  const foreign: Reconciled = { ...silent, because: new PayError('order_other_merchant') };
  const { run, seen } = pass(
    { 2: 100 },
    { reconcile: (no) => (Number(no.split('-')[1]) % 2 === 0 ? silent : foreign) },
  );
  await expect(run()).resolves.toMatchObject({ isCutShort: true });
  expect(seen.handled.length).toBeLessThan(12);
});

test('asks five and no more where nobody answers, and pauses for nothing', async () => {
  const { run, seen } = pass({ 2: 100 }, { reconcile: () => silent });
  await run();
  expect(seen.handled).toHaveLength(5);
  expect(seen.pauses.filter((milliseconds) => milliseconds <= 0)).toEqual([]);
});

test('faults of ours in a row end the pass like silence', async () => {
  const { run, seen } = pass({ 2: 100 }, { reconcile: () => new Error('database') });
  await expect(run()).resolves.toMatchObject({ failed: 5, left: 95, isCutShort: true });
  expect(seen.failed).toHaveLength(5);
});

test('orders that somebody else has say nothing about whether WeChat answers', async () => {
  const { run } = pass(
    { 2: 100 },
    { reconcile: (no) => (Number(no.split('-')[1]) % 2 === 0 ? silent : { kind: 'not_due' }) },
  );
  await expect(run()).resolves.toMatchObject({ unanswered: 5, isCutShort: true });
});

test('lists a shard twenty times and no more, and says that there is more', async () => {
  const { run } = pass({ 2: 30 }, { pageSize: 1 });
  await expect(run({ perSecond: 1000 })).resolves.toMatchObject({ due: 20, left: 0, isCutShort: true });
});

test('goes on where answers come in between', async () => {
  const { run } = pass(
    { 2: 40 },
    { reconcile: (outTradeNo) => (Number(outTradeNo.split('-')[1]) % 2 === 0 ? silent : { kind: 'open' }) },
  );
  await expect(run()).resolves.toMatchObject({ unanswered: 20, open: 20, isCutShort: false });
});

test('an order that cannot be handled holds up no other', async () => {
  const fault = new Error('poison');
  const { run, seen } = pass({ 4: 30 }, { reconcile: (no) => (no === '4-3' ? fault : { kind: 'open' }) });
  await expect(run()).resolves.toMatchObject({ open: 29, failed: 1, left: 0 });
  expect(seen.failed).toEqual([['4-3', fault]]);
});

test('a shard that cannot be listed holds up no other', async () => {
  const fault = new Error('throttled');
  const list: SweepPorts['due']['list'] = (shard) =>
    shard === 5 ? Promise.reject(fault) : Promise.resolve({ outTradeNos: [`${shard}-0`] });
  const { run, seen } = pass({}, { list });
  await expect(run()).resolves.toMatchObject({ open: 15, failed: 1 });
  expect(seen.failed).toEqual([[undefined, fault]]);
});
