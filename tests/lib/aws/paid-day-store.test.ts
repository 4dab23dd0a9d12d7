import { BatchGetCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { makePaidDayStore } from '../../../lib/aws/paid-day-store';
import type { BookedOrder } from '../../../lib/orders/ports/paid-day-store-port';
import { anOrder } from '../../support/an-order';
import { startDynalite, type TestDatabase } from '../../support/local-dynamodb';

let database: TestDatabase;
let client: DynamoDBDocumentClient;

beforeAll(async () => {
  database = await startDynalite();
  client = DynamoDBDocumentClient.from(database.client);
});

afterAll(() => database.close());

const pauses: number[] = [];
const store = (document: Pick<DynamoDBDocumentClient, 'send'> = client) =>
  makePaidDayStore(document, database.ordersTable, new AbortController().signal, (milliseconds) => {
    pauses.push(milliseconds);
    return Promise.resolve();
  });

async function put(item: object): Promise<void> {
  await client.send(new PutCommand({ TableName: database.ordersTable, Item: item }));
}

function paid(outTradeNo: string, day: string, shard: number, change = {}): object {
  const order = anOrder({ outTradeNo, tradeState: 'SUCCESS', transactionId: `42${outTradeNo}`, ...change });
  return { ...order, timeEnd: '2026-01-01T12:00:30.000Z', paidDayShard: `${day}#${shard}` };
}

async function all(orders: AsyncIterable<BookedOrder>): Promise<readonly BookedOrder[]> {
  const read: BookedOrder[] = [];
  for await (const order of orders) read.push(order);
  return read;
}

test('gives the orders of a day out of all sixteen shards, page by page, and of no other day', async () => {
  // 3 MB in one shard are three pages of DynamoDB's.
  for (let at = 0; at < 12; at += 1) {
    await put(paid(`big${at}`, '20260105', 3, { attach: 'a'.repeat(250_000) }));
  }
  for (let shard = 0; shard < 16; shard += 1) await put(paid(`shard${shard}`, '20260105', shard));
  await put(paid('before', '20260104', 3));
  await put(paid('behind', '20260106', 3));
  const orders = await all(store().ordersOfDay('20260105'));
  const expected = [
    ...Array.from({ length: 12 }, (_, at) => `big${at}`),
    ...Array.from({ length: 16 }, (_, shard) => `shard${shard}`),
  ];
  expect(orders.map(({ outTradeNo }) => outTradeNo).sort()).toEqual(expected.sort());
});

test('gives what is compared, and nothing else', async () => {
  await put(paid('one1', '20260107', 0));
  const [order] = await all(store().ordersOfDay('20260107'));
  expect(order).toEqual({
    outTradeNo: 'one1',
    mchId: '1900000109',
    totalFee: 100,
    feeType: 'CNY',
    tradeState: 'SUCCESS',
    transactionId: '42one1',
    timeEnd: '2026-01-01T12:00:30.000Z',
    refunds: {},
    anomalies: {},
  });
});

test('looks up the orders that there are, more than a hundred, each once', async () => {
  const numbers = Array.from({ length: 230 }, (_, at) => `many${at}`);
  for (const number of numbers) await put(anOrder({ outTradeNo: number }));
  const found = await store().lookUp([...numbers, 'many7', 'nobody1']);
  expect(found.map(({ outTradeNo }) => outTradeNo).sort()).toEqual([...numbers].sort());
  expect(await store().lookUp([])).toEqual([]);
});

test('looks up payments without an order by their transactions', async () => {
  await put({ outTradeNo: 'unknown#42001', payment: {}, recordedAt: '2026-01-01T12:00:00.000Z' });
  expect(await store().lookUpUnknown(['42000', '42001'])).toEqual(['42001']);
});

describe('keys that DynamoDB leaves unread', () => {
  function leaving(times: number) {
    let asked = 0;
    const send = async (command: BatchGetCommand) => {
      asked += 1;
      if (asked > times) return client.send(command);
      const { RequestItems } = command.input;
      const { Keys = [], ...rest } = RequestItems?.[database.ordersTable] ?? { Keys: [] };
      // Only the first is read: in which order DynamoDB answers several is its own affair.
      const first = { [database.ordersTable]: { ...rest, Keys: Keys.slice(0, 1) } };
      const { Responses } = await client.send(new BatchGetCommand({ RequestItems: first }));
      return { Responses, UnprocessedKeys: { [database.ordersTable]: { Keys: Keys.slice(1) } } };
    };
    return { send } as unknown as Pick<DynamoDBDocumentClient, 'send'>;
  }

  test('are asked for again, more and more slowly', async () => {
    await put(anOrder({ outTradeNo: 'left1' }));
    await put(anOrder({ outTradeNo: 'left2' }));
    pauses.length = 0;
    const found = await store(leaving(1)).lookUp(['left1', 'left2']);
    expect(found.map(({ outTradeNo }) => outTradeNo).sort()).toEqual(['left1', 'left2']);
    expect(pauses).toEqual([100]);
  });

  test('end in an error where it never reads them, and are not taken for missing', async () => {
    const never = {
      send: () =>
        Promise.resolve({ UnprocessedKeys: { [database.ordersTable]: { Keys: [{ outTradeNo: 'left1' }] } } }),
    } as unknown as Pick<DynamoDBDocumentClient, 'send'>;
    await expect(store(never).lookUp(['left1'])).rejects.toThrow('throttled');
  });
});

test('an answer that names no table holds no order', async () => {
  const empty = { send: () => Promise.resolve({}) } as unknown as Pick<DynamoDBDocumentClient, 'send'>;
  expect(await store(empty).lookUp(['one1'])).toEqual([]);
  expect(await all(store(empty).ordersOfDay('20260107'))).toEqual([]);
});

test('single orders are read as they are now, and not as they were a moment ago', async () => {
  const reads: unknown[] = [];
  const watched = {
    send: (command: BatchGetCommand) => {
      reads.push(command.input.RequestItems?.[database.ordersTable]?.ConsistentRead);
      return Promise.resolve({});
    },
  } as unknown as Pick<DynamoDBDocumentClient, 'send'>;
  await store(watched).lookUp(['one1']);
  await store(watched).lookUpUnknown(['42001']);
  expect(reads).toEqual([true, true]);
});

test('every call ends with the signal', async () => {
  const { signal } = new AbortController();
  const seen: unknown[] = [];
  const watched = {
    send: (_: unknown, options: unknown) => {
      seen.push(options);
      return Promise.resolve({});
    },
  } as unknown as Pick<DynamoDBDocumentClient, 'send'>;
  const { lookUp, ordersOfDay } = makePaidDayStore(watched, 'orders', signal, () => Promise.resolve());
  await lookUp(['one1']);
  await all(ordersOfDay('20260107'));
  expect(seen).toHaveLength(17);
  for (const options of seen) expect(options).toEqual({ abortSignal: signal });
});
