import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { OrderEvent } from '../../../../lib/events/order-event';
import { readEventFile } from '../../../../tools/local/event-log';
import type { Moment } from '../../../../tools/playground/moment';
import { orderMoments } from '../../../../tools/playground/server/order-moments';

const event = (subject: string, refund?: object): OrderEvent =>
  ({
    ...{ specversion: '1.0', id: `${subject}:closed`, source: 'here', type: 'order.closed', subject },
    ...{ time: '2026-11-24T03:30:00.000Z', sequence: '0000000001', datacontenttype: 'application/json' },
    data: { sequence: 1, order: { outTradeNo: subject }, ...(refund && { refund }) },
  }) as OrderEvent;

test('the events of the file are told of the orders that are there, without the orders', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'events-')), 'events.jsonl');
  const refund = { outRefundNo: 'r1', refundStatus: 'PROCESSING', refundFee: 1 };
  const lines = [event('T1'), event('T2', refund), event('T3')].map((each) => JSON.stringify(each));
  writeFileSync(file, `${lines.join('\n')}\n{"specversion":"1.0","id":"cut sho`);
  const listeners: ((told: OrderEvent) => void)[] = [];
  const moments = orderMoments({
    all: () => readEventFile(file),
    watch: (listener) => listeners.push(listener),
  });
  const told = await moments.of([{ outTradeNo: 'T1' }, { outTradeNo: 'T2' }]);
  const moment = { type: 'order.closed', time: '2026-11-24T03:30:00.000Z' };
  expect(told).toEqual([
    { ...moment, id: 'T1:closed', outTradeNo: 'T1' },
    {
      ...{ ...moment, id: 'T2:closed', outTradeNo: 'T2' },
      refund: { outRefundNo: 'r1', refundStatus: 'PROCESSING' },
    },
  ]);
  const later: Moment[] = [];
  moments.watch((each) => later.push(each));
  listeners.forEach((listener) => {
    listener(event('T9'));
  });
  expect(later).toEqual([{ ...moment, id: 'T9:closed', outTradeNo: 'T9' }]);
});

test('a file that is not there holds nothing', async () => {
  expect(await readEventFile(path.join(tmpdir(), 'no-such-folder', 'events.jsonl'))).toEqual([]);
});
