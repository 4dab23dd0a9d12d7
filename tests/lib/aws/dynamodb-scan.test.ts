import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { makeChangedRows } from '../../../lib/aws/dynamodb-scan';
import { makeOrderStore } from '../../../lib/aws/order-store';
import { anOrder, aPayment } from '../../support/an-order';
import { startDynalite, type TestDatabase } from '../../support/local-dynamodb';

let database: TestDatabase;

beforeAll(async () => {
  database = await startDynalite();
});

afterAll(() => database.close());

test('are the orders and the unknown payments that were written since, over more than one page', async () => {
  const client = DynamoDBDocumentClient.from(database.client);
  const put = (Item: object): Promise<unknown> =>
    client.send(new PutCommand({ TableName: database.ordersTable, Item: { ...Item } }));
  // A page of a scan ends at 1 MB: five rows of 300 KB are two pages.
  for (const day of [1, 2, 3, 4, 5]) {
    const updatedAt = `2026-01-0${day}T12:00:00.000Z`;
    await put(anOrder({ outTradeNo: `T${day}`, updatedAt, attach: 'a'.repeat(300_000) }));
  }
  const store = makeOrderStore(client, database.ordersTable, new AbortController().signal);
  await store.keepUnknown(aPayment({ transactionId: '41' }), new Date('2026-01-02T00:00:00.000Z'));
  await store.keepUnknown(aPayment({ transactionId: '42' }), new Date('2026-01-04T00:00:00.000Z'));

  const found: string[] = [];
  let pages = 0;
  const since = new Date('2026-01-03T12:00:00.000Z');
  for await (const page of makeChangedRows(client, database.ordersTable)(since)) {
    pages += 1;
    found.push(...page.map(({ outTradeNo }) => outTradeNo));
  }
  expect(found.sort()).toEqual(['T3', 'T4', 'T5', 'unknown#42']);
  expect(pages).toBeGreaterThan(1);
});
