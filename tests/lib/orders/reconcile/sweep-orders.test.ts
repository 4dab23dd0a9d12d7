import type { Check } from '../../../../lib/orders/reconcile/check-order';
import { makeOperations, type Operation } from '../../../../lib/orders/reconcile/operations';
import { PayError } from '../../../../lib/errors/errors';
import type { Reconciled } from '../../../../lib/orders/reconcile/reconcile-order';
import { UnreadableRow } from '../../../../lib/orders/change-order';
import type { DueOrder } from '../../../../lib/orders/ports/order-store';
import {
  sweepOrders,
  type Summary,
  type SweepLimits,
  type SweepPorts,
} from '../../../../lib/orders/reconcile/sweep-orders';

const START = Date.parse('2026-01-01T12:00:00.000Z');
const noAnswer = new PayError('wechat_unavailable', 'Repeat it.');
const silent: Reconciled = { kind: 'unanswered', because: noAnswer, since: '2026-01-01T12:00:00.000Z' };
const limits = { perSecond: 20, passMs: 40_000 };

/** What a fault of the database looks like: the SDK puts this on every error that it throws. */
const ofDatabase = (message: string): Error => Object.assign(new Error(message), { $metadata: {} });

interface Setting {
  /** What becomes of an order that is asked about; open unless the test says otherwise. */
  readonly reconcile?: (outTradeNo: string) => Reconciled | Error | Operation;
  /** What an order is to be asked about first; its payment unless the test says otherwise. */
  readonly first?: (outTradeNo: string) => Operation;
  /** What comes of reading an order instead of a check. */
  readonly read?: (outTradeNo: string) => Reconciled | Error | undefined;
  /** How long a call of WeChat takes, in milliseconds; it ends in no answer where it is negative. */
  readonly tookMs?: (operation: Operation, outTradeNo: string) => number;
  readonly pageSize?: number;
  readonly due?: SweepPorts['orders']['due'];
}

const dueOrder = (outTradeNo: string): DueOrder => ({
  outTradeNo,
  dueAt: '2026-01-01T12:00:00.000Z',
  createdAt: '2026-01-01T11:00:00.000Z',
  reason: 'payment',
});

/** What is due of these shards: those of fresh orders (16 and more) page by page, then the others. */
async function* listed(shards: Readonly<Record<number, number>>, pageSize: number) {
  await Promise.resolve();
  for (const isFresh of [true, false]) {
    const group = Object.entries(shards).filter(([shard]) => Number(shard) >= 16 === isFresh);
    const longest = Math.max(0, ...group.map(([, count]) => count));
    for (let from = 0; from < longest; from += pageSize)
      yield group.flatMap(([shard, count]) =>
        Array.from({ length: Math.max(0, Math.min(pageSize, count - from)) }, (_, at) =>
          dueOrder(`${shard}-${from + at}`),
        ),
      );
  }
}

/** Shards with so many numbers each, a clock that moves by pauses, and what happened. */
function pass(shards: Readonly<Record<number, number>>, setting: Setting = {}, startedAt = START) {
  const { reconcile = () => ({ kind: 'open' }), tookMs = () => 0, pageSize = 100 } = setting;
  const { first = () => 'orderquery', read = () => undefined } = setting;
  let time = startedAt;
  const seen = {
    /** Which operation was called for which order, at which time. */
    handled: [] as string[],
    calls: [] as { readonly operation: Operation; readonly begunAt: number }[],
    failed: [] as unknown[],
    pauses: [] as number[],
  };
  const [atOnce, most] = [new Map<Operation, number>(), new Map<Operation, number>()];
  const sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  const operations = makeOperations();

  const pause: SweepPorts['pause'] = (milliseconds) =>
    new Promise((resolve) => {
      sleepers.push({ until: time + milliseconds, wake: resolve });
    });
  const thrown = <T>(result: T | Error): T => {
    if (result instanceof Error) throw result;
    return result;
  };

  async function call(operation: Operation, outTradeNo: string): Promise<void> {
    seen.handled.push(outTradeNo);
    seen.calls.push({ operation, begunAt: time });
    const now = (atOnce.get(operation) ?? 0) + 1;
    atOnce.set(operation, now);
    most.set(operation, Math.max(most.get(operation) ?? 0, now));
    const milliseconds = tookMs(operation, outTradeNo);
    if (milliseconds !== 0) await pause(Math.abs(milliseconds));
    atOnce.set(operation, (atOnce.get(operation) ?? 0) - 1);
    if (milliseconds < 0) throw noAnswer;
  }

  function checkOf(operation: Operation, outTradeNo: string): Check {
    return {
      kind: 'check',
      outTradeNo,
      operations: [operation],
      run: async () => {
        try {
          await operations.call(operation, () => call(operation, outTradeNo));
        } catch (error) {
          if (error === noAnswer) return silent;
          throw error;
        }
        const result = thrown(reconcile(outTradeNo));
        if (typeof result !== 'string') return result;
        return operation === 'orderquery' ? checkOf(result, outTradeNo) : { kind: 'closed' };
      },
    };
  }

  const ports: SweepPorts = {
    orders: { due: setting.due ?? (() => listed(shards, pageSize)) },
    isDatabaseFault: (error) => error instanceof Error && '$metadata' in error,
    plan: async (outTradeNo) => {
      const outcome = await Promise.resolve(read(outTradeNo));
      return outcome === undefined ? checkOf(first(outTradeNo), outTradeNo) : thrown(outcome);
    },
    run: (check) => check.run({} as never),
    isSkipped: operations.isSkipped,
    failed: (error, outTradeNo) => seen.failed.push([outTradeNo, error]),
    now: () => new Date(time),
    pause: (milliseconds) => {
      seen.pauses.push(milliseconds);
      return pause(milliseconds);
    },
  };

  /** Runs the pass; while nothing happens, the clock goes on to the end of the shortest pause. */
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
  const begun = (operation: Operation): number[] =>
    seen.calls.filter((each) => each.operation === operation).map(({ begunAt }) => begunAt);
  return { run, seen, begun, most };
}

const inOrder = (outTradeNo: string): number => Number(outTradeNo.split('-')[1]);

test('is whole where nothing is due', async () => {
  await expect(pass({}).run()).resolves.toMatchObject({ due: 0, left: 0, isCutShort: false });
});

test('handles what every page of every shard holds, each once', async () => {
  const { run, seen } = pass({ 0: 250, 7: 1, 15: 100, 16: 3 });
  await expect(run()).resolves.toMatchObject({ due: 354, open: 354, left: 0, isCutShort: false });
  expect(new Set(seen.handled).size).toBe(354);
  expect(seen.handled).toHaveLength(354);
});

test('asks about orders that are minutes old first: where the time ends, the old ones wait', async () => {
  const { run, seen } = pass({ 2: 500, 18: 150 });
  await expect(run({ passMs: 10_000 })).resolves.toMatchObject({ isCutShort: true });
  expect(seen.handled.slice(0, 150).every((outTradeNo) => outTradeNo.startsWith('18-'))).toBe(true);
});

test('asks about every payment before anything is closed, refunded or shipped', async () => {
  const kinds: readonly Operation[] = ['refundquery', 'shipping', 'orderquery'];
  const { run, begun } = pass(
    { 2: 60, 19: 12 },
    {
      first: (no) => kinds[inOrder(no) % 3] ?? 'orderquery',
      reconcile: () => 'closeorder',
      tookMs: () => 100,
    },
  );
  await expect(run()).resolves.toMatchObject({ closed: 72, left: 0, isCutShort: false });
  const after = [...begun('refundquery'), ...begun('shipping'), ...begun('closeorder')];
  expect(Math.min(...after)).toBeGreaterThanOrEqual(Math.max(...begun('orderquery')));
});

test('counts what came of each', async () => {
  const outcomes: Reconciled[] = [
    { kind: 'marked_paid' },
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
    markedPaid: 1,
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
  const { run, begun, most } = pass({ 1: 60 }, { tookMs: () => 2_000 });
  await run({ perSecond: 10 });
  const times = begun('orderquery');
  for (let second = START; second < START + 6_000; second += 1_000) {
    expect(times.filter((at) => at >= second && at < second + 1_000).length).toBeLessThanOrEqual(11);
  }
  expect(Math.max(...times) - START).toBeGreaterThanOrEqual(5_000);
  expect(most.get('orderquery')).toBe(8);
});

test('begins nothing after its time, and leaves the rest to the next pass', async () => {
  const { run, seen, begun } = pass({ 2: 100 }, { tookMs: () => 4_000 });
  const summary = await run({ passMs: 10_000 });
  expect(seen.handled.length).toBeLessThan(30);
  expect(summary).toMatchObject({ due: 100, left: 100 - seen.handled.length, isCutShort: true });
  expect(Math.max(...begun('orderquery'))).toBeLessThan(START + 10_000);
});

test('says that it was cut short where whole pages are left', async () => {
  const { run } = pass({ 2: 20 }, { tookMs: () => 5_000, pageSize: 10 });
  await expect(run({ passMs: 5_000 })).resolves.toMatchObject({ due: 10, isCutShort: true });
});

test('goes on to the end of a shard, however many pages it has', async () => {
  const { run } = pass({ 2: 50 }, { pageSize: 1 });
  await expect(run({ perSecond: 1000 })).resolves.toMatchObject({ due: 50, left: 0, isCutShort: false });
});

test('asks about five payments and no more where WeChat does not answer, and pauses for nothing', async () => {
  const { run, seen } = pass({ 2: 100 }, { tookMs: () => -1 });
  await expect(run()).resolves.toMatchObject({ unanswered: 5, left: 95, isCutShort: true });
  expect(seen.handled).toHaveLength(5);
  expect(seen.pauses.filter((milliseconds) => milliseconds <= 0)).toEqual([]);
});

test('goes on where answers come in between', async () => {
  const { run } = pass({ 2: 40 }, { tookMs: (_, no) => (inOrder(no) % 2 === 0 ? -1 : 1) });
  await expect(run()).resolves.toMatchObject({ unanswered: 20, open: 20, isCutShort: false });
});

test.each<Operation>(['closeorder', 'refundquery', 'shipping'])(
  'where %s hangs, five are begun, three at once; every payment is asked about, and every other kind is done',
  async (hanging) => {
    const others: readonly Operation[] = ['closeorder', 'refundquery', 'shipping'];
    const { run, begun, most } = pass(
      { 2: 120 },
      {
        first: (no) => {
          const kind = others[inOrder(no) % 4] ?? 'orderquery';
          return kind === 'closeorder' ? 'orderquery' : kind;
        },
        reconcile: (no) => (inOrder(no) % 4 === 0 ? 'closeorder' : { kind: 'followed' }),
        tookMs: (operation) => (operation === hanging ? -8_000 : 100),
      },
    );
    const summary = await run();
    expect(begun('orderquery')).toHaveLength(60);
    expect(begun(hanging).length).toBeLessThanOrEqual(5 + 2);
    expect(most.get(hanging)).toBe(3);
    for (const other of others.filter((each) => each !== hanging)) expect(begun(other)).toHaveLength(30);
    expect(summary).toMatchObject({ left: 30 - begun(hanging).length, isCutShort: true });
  },
);

test('an order whose row tells that it is not due says nothing about whether WeChat answers', async () => {
  const { run } = pass(
    { 2: 100 },
    {
      read: (no) => (inOrder(no) % 2 === 0 ? { kind: 'not_due' } : undefined),
      tookMs: () => -1,
    },
  );
  await expect(run()).resolves.toMatchObject({ unanswered: 5, left: 45, isCutShort: true });
});

test('faults of the database in a row end the pass', async () => {
  const { run, seen } = pass({ 2: 100 }, { read: () => ofDatabase('throttled') });
  const summary = await run();
  expect(summary).toMatchObject({ failed: seen.failed.length, isCutShort: true });
  expect(seen.failed.length).toBeLessThanOrEqual(5 + 7);
  expect(summary.left + summary.failed).toBe(100);
});

test('rows that cannot be read hold up nothing, whatever their number, and wait for no turn', async () => {
  const { run, seen, begun } = pass(
    { 4: 5_000, 5: 10 },
    { read: (no) => (no.startsWith('4-') ? new UnreadableRow('timeExpire') : undefined) },
  );
  await expect(run()).resolves.toMatchObject({ due: 5_010, open: 10, failed: 5_000, left: 0 });
  expect(seen.failed[0]).toEqual(['4-0', new UnreadableRow('timeExpire')]);
  expect(Math.max(...begun('orderquery'))).toBeLessThan(START + 1_000);
});

test('an order that cannot be handled holds up no other', async () => {
  const fault = ofDatabase('poison');
  const { run, seen } = pass({ 4: 30 }, { reconcile: (no) => (no === '4-3' ? fault : { kind: 'open' }) });
  await expect(run()).resolves.toMatchObject({ open: 29, failed: 1, left: 0 });
  expect(seen.failed).toEqual([['4-3', fault]]);
});

test('parts of the index that cannot be read hold up no other', async () => {
  const fault = ofDatabase('throttled');
  async function* due() {
    await Promise.resolve();
    for (let part = 0; part < 20; part += 1) yield [part < 10 ? { error: fault } : dueOrder(`${part}-0`)];
  }
  const { run, seen } = pass({}, { due });
  await expect(run()).resolves.toMatchObject({ due: 10, open: 10, failed: 10, isCutShort: false });
  expect(seen.failed).toEqual(Array(10).fill([undefined, fault]));
});
