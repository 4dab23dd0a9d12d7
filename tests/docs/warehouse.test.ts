import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { EventBridgeEvent } from 'aws-lambda';
import { makeKeepOrder, type OrderEvent } from '../../examples/warehouse/keep-order';
import { eventsOfChange } from '../../lib/events/events-of-change';
import { anOrder, aPayment } from '../support/an-order';
import { aRefund, paid } from '../lib/events/a-history';
import { startDynalite, type TestDatabase } from '../support/local-dynamodb';

let database: TestDatabase;
let client: DynamoDBDocumentClient;
let keepOrder: ReturnType<typeof makeKeepOrder>;

beforeAll(async () => {
  database = await startDynalite();
  client = DynamoDBDocumentClient.from(database.client);
  await client.send(
    new CreateTableCommand({
      TableName: 'warehouse',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'outTradeNo', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'outTradeNo', KeyType: 'HASH' }],
    }),
  );
  keepOrder = makeKeepOrder(client, 'warehouse');
});

afterAll(() => database.close());

const unpaid = anOrder();
const settled = paid({ sequence: 3 });
const refunded = paid({ sequence: 5, tradeState: 'REFUND', refunds: { R1: aRefund() } });
const [payment] = eventsOfChange('test', unpaid, settled);
const [refund] = eventsOfChange('test', settled, refunded);
const asBusGives = (detail: OrderEvent | undefined) => ({ detail }) as EventBridgeEvent<string, OrderEvent>;

async function row(): Promise<unknown> {
  const key = { outTradeNo: unpaid.outTradeNo };
  return (await client.send(new GetCommand({ TableName: 'warehouse', Key: key }))).Item;
}

test('the example keeps the latest state, however often and in whatever order the events come', async () => {
  await expect(keepOrder(asBusGives(payment))).resolves.toBe('kept');
  await expect(row()).resolves.toMatchObject({ sku: 'tea', quantity: 1, isToShip: true, sequence: 3 });
  await client.send(
    new UpdateCommand({
      TableName: 'warehouse',
      Key: { outTradeNo: unpaid.outTradeNo },
      UpdateExpression: 'SET shippedAt = :now',
      ExpressionAttributeValues: { ':now': '2026-01-01T13:00:00.000Z' },
    }),
  );
  await expect(keepOrder(asBusGives(payment))).resolves.toBe('dropped');
  await expect(keepOrder(asBusGives(refund))).resolves.toBe('kept');
  await expect(keepOrder(asBusGives(payment))).resolves.toBe('dropped');
  await expect(row()).resolves.toMatchObject({
    isToShip: false,
    sequence: 5,
    shippedAt: '2026-01-01T13:00:00.000Z',
  });
});

test('the example has nothing to do with money for an unknown order', async () => {
  const [unknown] = eventsOfChange('test', undefined, {
    outTradeNo: 'unknown#42',
    payment: aPayment(),
    recordedAt: '2026-01-01T12:01:00.000Z',
  });
  await expect(keepOrder(asBusGives(unknown))).resolves.toBe('dropped');
});
