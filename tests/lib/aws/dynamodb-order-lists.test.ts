import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  PutCommand,
  type QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import { makeDynamoDBOrderStore } from '../../../lib/aws/dynamodb-order-store';
import type { BookedOrder } from '../../../lib/orders/ports/order-store';
import { anOrder, aPayment } from '../../support/an-order';
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
  makeDynamoDBOrderStore(document, database.ordersTable, new AbortController().signal, (milliseconds) => {
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
  const orders = await all(store().paidOn('20260105'));
  const expected = [
    ...Array.from({ length: 12 }, (_, at) => `big${at}`),
    ...Array.from({ length: 16 }, (_, shard) => `shard${shard}`),
  ];
  expect(orders.map(({ outTradeNo }) => outTradeNo).sort()).toEqual(expected.sort());
});

test('gives what is compared, and nothing else', async () => {
  await put(paid('one1', '20260107', 0));
  const [order] = await all(store().paidOn('20260107'));
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
  expect(await all(store(empty).paidOn('20260107'))).toEqual([]);
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

describe('what was changed since', () => {
  test('is read over more than one page', async () => {
    // A page of a scan ends at 1 MB: five rows of 300 KB are two pages.
    for (const day of [1, 2, 3, 4, 5]) {
      const updatedAt = `2027-01-0${day}T12:00:00.000Z`;
      await put(anOrder({ outTradeNo: `T${day}`, updatedAt, attach: 'a'.repeat(300_000) }));
    }
    await store().keepUnknown(aPayment({ transactionId: '41' }), new Date('2027-01-02T00:00:00.000Z'));
    await store().keepUnknown(aPayment({ transactionId: '42' }), new Date('2027-01-04T00:00:00.000Z'));
    const pages = [];
    for await (const page of store().changedSince(new Date('2027-01-03T12:00:00.000Z'))) pages.push(page);
    const found = pages.flat().map(({ outTradeNo }) => outTradeNo);
    expect(found.sort()).toEqual(['T3', 'T4', 'T5', 'unknown#42']);
    expect(pages.length).toBeGreaterThan(1);
  });

  test('and the latest orders are told after each page, until so many rows are read', async () => {
    const told = [];
    for await (const soFar of store().latest({ limit: 3, rows: 1 })) told.push(soFar);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ isComplete: false });
    expect(told[0]?.orders.length).toBeLessThanOrEqual(3);
    const whole = [];
    for await (const soFar of store().latest({ limit: 3, rows: 1_000_000 })) whole.push(soFar);
    expect(whole.length).toBeGreaterThan(1);
    expect(whole.map(({ isComplete }) => isComplete)).toEqual(whole.map((_, at) => at === whole.length - 1));
  });
});

describe('what is due', () => {
  /** A store whose index answers as it is told, and which partitions were asked for, in order. */
  function indexed(answer: (shard: number, from: unknown) => object = () => ({ Items: [] })) {
    const asked: number[] = [];
    const send = ({ input }: QueryCommand): Promise<object> => {
      const shard = Number(input.ExpressionAttributeValues?.[':shard']);
      asked.push(shard);
      return Promise.resolve(answer(shard, input.ExclusiveStartKey));
    };
    return { asked, store: store({ send }) };
  }
  const noon = new Date('2026-01-01T12:00:00.000Z');
  const sorted = (shards: readonly number[]): number[] => [...shards].sort((a, b) => a - b);

  test('is read from every partition once, those of fresh orders first, and another one first in each minute', async () => {
    const first = indexed();
    for await (const page of first.store.due(noon)) expect(page).toEqual([]);
    expect(sorted(first.asked.slice(0, 4))).toEqual([16, 17, 18, 19]);
    expect(sorted(first.asked.slice(4))).toEqual(Array.from({ length: 16 }, (_, at) => at));
    const next = indexed();
    for await (const page of next.store.due(new Date(noon.getTime() + 60_000))) expect(page).toEqual([]);
    expect(next.asked[0]).toBe(16 + (((first.asked[0] ?? 0) - 15) % 4));
  });

  test('goes on to the end of a partition, and reads no further one before it is asked to', async () => {
    const { asked, store: paged } = indexed((shard, from) => {
      const at = (from as { at: number } | undefined)?.at ?? 0;
      const item = { outTradeNo: `T${shard}-${at}`, dueAt: noon.toISOString() };
      return { Items: [item], ...(shard === 17 && at < 2 && { LastEvaluatedKey: { at: at + 1 } }) };
    });
    const pages = paged.due(noon)[Symbol.asyncIterator]();
    await pages.next();
    expect(asked).toHaveLength(4);
    const second = await pages.next();
    expect(second.value).toEqual([
      { outTradeNo: 'T17-1', dueAt: noon.toISOString(), createdAt: '', reason: 'payment' },
    ]);
    await pages.next();
    expect(asked.slice(4)).toEqual([17, 17]);
  });

  test('of a partition whose rows are no keys is an error of that partition', async () => {
    const { store: odd } = indexed((shard) => ({ Items: shard === 3 ? [{ dueAt: 5 }] : undefined }));
    const found = [];
    for await (const page of odd.due(noon)) found.push(...page);
    expect(found).toEqual([{ error: expect.any(Error) as unknown }]);
  });
});

test('every call ends with the signal, and where the database names no items there are none', async () => {
  const { signal } = new AbortController();
  const seen: unknown[] = [];
  const watched = {
    send: (_: unknown, options: unknown) => {
      seen.push(options);
      return Promise.resolve({});
    },
  } as unknown as Pick<DynamoDBDocumentClient, 'send'>;
  const lists = makeDynamoDBOrderStore(watched, 'orders', signal);
  const now = new Date();
  expect(await lists.lookUp(['one1'])).toEqual([]);
  expect(await lists.lookUpUnknown(['42'])).toEqual([]);
  expect(await all(lists.paidOn('20260107'))).toEqual([]);
  expect(await lists.listByOpenid('openid', 10)).toEqual({ orders: [] });
  expect(await lists.listOpen(anOrder(), now, now)).toEqual([]);
  for await (const page of lists.due(now)) expect(page).toEqual([]);
  for await (const page of lists.changedSince(now)) expect(page).toEqual([]);
  for await (const { orders } of lists.latest({ limit: 1, rows: 1 })) expect(orders).toEqual([]);
  expect(seen).toHaveLength(1 + 1 + 16 + 1 + 1 + 20 + 1 + 1);
  // Two signals are always equal; this has to be the very one.
  for (const options of seen) expect((options as { abortSignal: unknown }).abortSignal).toBe(signal);
});
