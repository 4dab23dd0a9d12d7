import { replayEvents, type Replay } from '../../../lib/events/replay-events';
import type { OrderEvent, Row } from '../../../lib/events/order-event';
import { anOrder, aPayment } from '../../support/an-order';
import { aRefund, anAnomaly, paid } from './a-history';

const from = new Date('2026-01-01T12:00:00.000Z');
const to = new Date('2026-01-02T12:00:00.000Z');

const rows: readonly (readonly Row[])[] = [
  [
    paid({ outTradeNo: 'A' }),
    paid({ outTradeNo: 'B', timeEnd: '2026-01-01T11:59:59.999Z' }),
    paid({ outTradeNo: 'C', timeEnd: '2026-01-01T12:00:00.000Z' }),
  ],
  [
    anOrder({ outTradeNo: 'D', tradeState: 'CLOSED', updatedAt: '2026-01-02T11:59:59.999Z' }),
    anOrder({ outTradeNo: 'E', tradeState: 'CLOSED', updatedAt: '2026-01-02T12:00:00.000Z' }),
    anOrder({ outTradeNo: 'F' }),
  ],
  [],
  [
    paid({
      outTradeNo: 'G',
      timeEnd: '2025-12-01T00:00:00.000Z',
      tradeState: 'REFUND',
      refunds: { R1: aRefund({ refundStatus: 'SUCCESS', successTime: '2026-01-02T00:00:00.000Z' }) },
      anomalies: { 'second_transaction#4299': anAnomaly() },
    }),
    {
      outTradeNo: 'unknown#4298',
      payment: aPayment({ outTradeNo: 'H', transactionId: '4298' }),
      recordedAt: from.toISOString(),
    },
  ],
];

function replaying(refused: readonly string[] = []) {
  const sent: string[] = [];
  const told: Replay[] = [];
  const since: Date[] = [];
  const ports = {
    source: 'test',
    orders: {
      async *changedSince(time: Date) {
        since.push(time);
        for (const page of rows) yield await Promise.resolve(page);
      },
    },
    send: (events: readonly OrderEvent[]) => {
      sent.push(...events.map(({ id }) => id));
      return Promise.resolve(events.map(({ id }) => (refused.includes(id) ? 'Refused' : undefined)));
    },
    sizeOf: () => 1,
    pause: () => Promise.resolve(),
    tell: (soFar: Replay) => told.push(soFar),
  };
  return { sent, told, since, ports };
}

const IDS = [
  'A:paid:4200000000202601010000000001',
  'C:paid:4200000000202601010000000001',
  'D:closed',
  'G:refund:R1:SUCCESS',
  'G:anomaly:second_transaction#4299',
  'H:anomaly:unknown_order#4298',
];

test('publishes what happened from the one time on and before the other, under its old ids', async () => {
  const { sent, since, ports } = replaying();
  await expect(replayEvents(ports, { from, to, dryRun: false })).resolves.toEqual({
    rows: 8,
    found: { 'order.paid': 2, 'order.closed': 1, 'order.refunded': 1, 'order.anomaly': 2 },
    published: 6,
    failed: [],
  });
  expect([...sent].sort()).toEqual([...IDS].sort());
  // Of a payment WeChat's clock gives the time, and ours the time of the write.
  expect(since).toEqual([new Date('2026-01-01T11:55:00.000Z')]);
});

test('a dry run counts the same, and publishes nothing', async () => {
  const { sent, ports } = replaying();
  await expect(replayEvents(ports, { from, to, dryRun: true })).resolves.toMatchObject({
    rows: 8,
    found: { 'order.paid': 2, 'order.closed': 1, 'order.refunded': 1, 'order.anomaly': 2 },
    published: 0,
  });
  expect(sent).toEqual([]);
});

test('names what the bus did not take, and goes on', async () => {
  const { ports } = replaying(['C:paid:4200000000202601010000000001']);
  await expect(replayEvents(ports, { from, to, dryRun: false })).resolves.toMatchObject({
    published: 5,
    failed: ['C:paid:4200000000202601010000000001'],
  });
});

test('tells after each page how far it is', async () => {
  const { told, ports } = replaying();
  await replayEvents(ports, { from, to, dryRun: false });
  expect(told.map((each) => [each.rows, each.published])).toEqual([
    [3, 2],
    [6, 3],
    [6, 3],
    [8, 6],
  ]);
});
