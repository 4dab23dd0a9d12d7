import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { anOrder } from '../../support/an-order';
import { NOW, openBench, type Bench } from './bench';

const bus = mockClient(EventBridgeClient);

let bench: Bench;

/** Paid on 2025-12-31 in UTC, half past midnight of 2026-01-01 in Shanghai. */
const PAID = anOrder({
  tradeState: 'SUCCESS',
  transactionId: '42',
  timeEnd: '2025-12-31T16:30:00.000Z',
  updatedAt: '2025-12-31T16:30:01.000Z',
});

beforeEach(async () => {
  bench = await openBench();
  bus.reset();
  await bench.put(PAID, anOrder({ outTradeNo: 'still open' }));
});

afterEach(() => bench.close());

function takesAll(): void {
  bus.on(PutEventsCommand).callsFake(({ Entries = [] }: { Entries?: unknown[] }) => ({
    Entries: Entries.map((_, at) => ({ EventId: String(at) })),
  }));
}

test('on a stage, what happened in these days goes to the bus of the stage, under its first id', async () => {
  takesAll();
  const { code, json } = await bench.run(
    'events',
    'replay',
    '--from',
    '2026-01-01',
    '--to',
    '2026-01-01',
    '--stage',
    'prod',
    '--json',
  );
  expect(code).toBe(0);
  expect(json()).toMatchObject({
    dryRun: false,
    rows: 2,
    published: 1,
    failed: [],
    found: { 'order.paid': 1 },
  });
  const [call] = bus.commandCalls(PutEventsCommand);
  const [entry] = call?.args[0].input.Entries ?? [];
  expect(entry).toMatchObject({
    EventBusName: 'miniprogram-pay-prod',
    Source: 'miniprogram-pay-prod',
    DetailType: 'order.paid',
  });
  expect(JSON.parse(entry?.Detail ?? '')).toMatchObject({ id: 'T20260101000001:paid:42' });
});

test('the days are those of Shanghai', async () => {
  takesAll();
  const found = async (day: string): Promise<unknown> =>
    (await bench.run('events', 'replay', '--from', day, '--to', day, '--dry-run', '--json')).json();
  expect(await found('2025-12-31')).toMatchObject({ found: { 'order.paid': 0 } });
  expect(await found('2026-01-01')).toMatchObject({ found: { 'order.paid': 1 } });
  expect(await found('2026-01-02')).toMatchObject({ found: { 'order.paid': 0 } });
});

test('a dry run counts, and sends nothing', async () => {
  const { code, out } = await bench.run(
    'events',
    'replay',
    '--from',
    '2026-01-01',
    '--stage',
    'prod',
    '--dry-run',
  );
  expect(code).toBe(0);
  expect(out).toMatch(/^order\.paid +1$/m);
  expect(out).toMatch(/^published \(dry run\) +0$/m);
  expect(bus.commandCalls(PutEventsCommand)).toEqual([]);
});

test('locally, where there is no bus, the events are printed', async () => {
  const { out } = await bench.run('events', 'replay', '--from', '2026-01-01');
  expect(out).toMatch(/^2026-01-01 00:30:00 {2}order\.paid {2}T20260101000001 {2}T20260101000001:paid:42$/m);
  const { json } = await bench.run('events', 'replay', '--from', '2026-01-01', '--json');
  expect(json()).toMatchObject({ events: [{ type: 'order.paid', subject: 'T20260101000001' }] });
});

test('what is printed stands by its time, not as the table happens to give it', async () => {
  const numbers = Array.from({ length: 9 }, (_, at) => `T2026010100001${at}`);
  await bench.put(
    ...numbers.map((outTradeNo, at) => ({
      ...PAID,
      outTradeNo,
      timeEnd: new Date(Date.UTC(2026, 0, 2, at)).toISOString(),
      updatedAt: NOW.toISOString(),
    })),
  );
  const { json } = await bench.run('events', 'replay', '--from', '2026-01-02', '--json');
  const { events } = json() as { events: { subject: string; data: { order: object } }[] };
  expect(events.map(({ subject }) => subject)).toEqual(numbers);
  for (const { data } of events) {
    const names = Object.keys(data.order);
    expect(names).toEqual(names.toSorted());
  }
});

test('what the bus does not take is told, and the exit code says so', async () => {
  bus.on(PutEventsCommand).resolves({ Entries: [{ ErrorCode: 'ThrottlingException' }] });
  const { code, json, err } = await bench.run(
    'events',
    'replay',
    '--from',
    '2026-01-01',
    '--stage',
    'prod',
    '--json',
  );
  expect([code, err]).toEqual([1, '']);
  expect(json()).toMatchObject({ published: 0, failed: ['T20260101000001:paid:42'] });
});

test('it says how far it has come, on a terminal', async () => {
  const { err } = await bench.runWith([], 'events', 'replay', '--from', '2026-01-01');
  expect(err).toContain('\rrows read 2 published 1');
  expect(err.endsWith('\r\u001b[K')).toBe(true);
});

test.each([
  ['no day', [], '--from: it is missing'],
  ['a day to come', ['--from', '2026-01-11'], '--from: it is not here yet'],
  [
    'days the wrong way round',
    ['--from', '2026-01-02', '--to', '2026-01-01'],
    '--to: it is before --from; swap them',
  ],
])('%s is refused', async (_, options, words) => {
  const { code, err } = await bench.run('events', 'replay', ...options);
  expect(code).toBe(2);
  expect(err).toContain(words);
});
