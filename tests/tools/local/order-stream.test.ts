import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { OrderEvent } from '../../../lib/events/order-event';
import { makeDynamoDBOrderStore } from '../../../lib/aws/dynamodb-order-store';
import { changeOrder } from '../../../lib/orders/change-order';
import type { Order } from '../../../lib/orders/order';
import { markOrderPaid } from '../../../lib/orders/pay/mark-paid';
import { eventLine } from '../../../tools/local/event-line';
import { localDynamoDB } from '../../../tools/local/local-dynamodb';
import { localOrderEvents } from '../../../tools/local/order-events';
import { startOrderStream } from '../../../tools/local/order-stream';
import { createMissingTables } from '../../../tools/local/tables';
import { tableDefinitions } from '../../../tools/local/table-definitions';
import { anOrder, aPayment } from '../../support/an-order';

const folder = mkdtempSync(path.join(tmpdir(), 'events-'));
const file = path.join(folder, 'events.jsonl');
const server = dynalite({ createTableMs: 0 });
const now = new Date('2026-01-01T12:01:00.000Z');
const [ordersTable] = tableDefinitions('local');
let store: ReturnType<typeof makeDynamoDBOrderStore>;
let client: ReturnType<typeof localDynamoDB>;
let told: OrderEvent[] = [];

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  client = localDynamoDB(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await createMissingTables(client, [ordersTable]);
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  store = makeDynamoDBOrderStore(documents, ordersTable.TableName, new AbortController().signal);
});

afterAll(async () => {
  client.destroy();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
  rmSync(folder, { recursive: true });
});

/** Watches while something is written, and waits until all of it has been told. */
async function watching(write: () => Promise<unknown>): Promise<void> {
  told = [];
  const environment = { STAGE: 'local', EVENT_BUS: 'local' };
  const faults: unknown[] = [];
  const feed = await localOrderEvents(
    environment,
    file,
    (event) => told.push(event),
    (fault) => faults.push(fault),
  );
  const stop = await startOrderStream(server, client, ordersTable.TableName, feed, (fault) =>
    faults.push(fault),
  );
  await write();
  await stop();
  expect(faults).toEqual([]);
}

const closed = (order: Order): Order => ({ ...order, tradeState: 'CLOSED', updatedAt: now.toISOString() });

test('what the stores write into dynalite is told as events, printed and kept', async () => {
  await watching(async () => {
    await store.insert(anOrder({ outTradeNo: 'A' }));
    await store.insert(anOrder({ outTradeNo: 'B' }));
    await Promise.all([
      store.markPaid(aPayment({ outTradeNo: 'A' }), undefined, now),
      changeOrder(store, anOrder({ outTradeNo: 'B' }), closed),
      store.keepUnknown(aPayment({ outTradeNo: 'gone', transactionId: '4298' }), now),
    ]);
    // A write whose condition fails is none.
    await store.replace(anOrder({ outTradeNo: 'A' }), closed(anOrder({ outTradeNo: 'A' })));
  });
  expect(told.map(({ id }) => id).sort()).toEqual([
    'A:paid:4200000000202601010000000001',
    'B:closed',
    'gone:anomaly:unknown_order#4298',
  ]);
  const kept = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(kept.map((line) => JSON.parse(line) as unknown)).toEqual(told);
  expect(told.map(eventLine).sort()).toEqual([
    'event order.anomaly        gone  unknown_order 4298  ¥1.00  sequence 0',
    'event order.closed         B  CLOSED  ¥1.00  sequence 2',
    'event order.paid           A  SUCCESS  ¥1.00  sequence 2',
  ]);
});

test('what was written before the start is no change, and what happens to it later is told alone', async () => {
  await watching(() => Promise.resolve());
  expect(told).toEqual([]);
  const settled = await markOrderPaid(
    { orders: store, isShippingOn: false },
    aPayment({ outTradeNo: 'A' }),
    now,
  );
  expect(settled).toEqual({ kind: 'duplicate' });
  await watching(() =>
    markOrderPaid(
      { orders: store, isShippingOn: false },
      aPayment({ outTradeNo: 'A', transactionId: '42' }),
      now,
    ),
  );
  expect(told.map(({ id }) => id)).toEqual(['A:anomaly:second_transaction#42']);
});
