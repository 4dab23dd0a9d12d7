import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import 'aws-sdk-client-mock-jest';
import { makeProductStore } from '../../../lib/aws/dynamodb-product-store';

const document = mockClient(DynamoDBDocumentClient);
const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'local' }));
const { signal } = new AbortController();
const tea = { sku: 'tea', body: '明前龙井 50g', unitPrice: 100, onSale: true };

beforeEach(() => {
  document.reset();
});

test('a product is read consistently, so that a price changed a moment ago counts', async () => {
  document.on(GetCommand).resolves({ Item: tea });
  await expect(makeProductStore(client, 'products', signal).get('tea')).resolves.toEqual(tea);
  const [call] = document.commandCalls(GetCommand);
  expect(call?.args[0].input).toEqual({
    TableName: 'products',
    Key: { sku: 'tea' },
    ConsistentRead: true,
  });
});

test('the read is under the deadline of its store', async () => {
  document.on(GetCommand).resolves({ Item: tea });
  await makeProductStore(client, 'products', signal).get('tea');
  const [, options] = (document.calls()[0]?.args ?? []) as readonly { readonly abortSignal?: unknown }[];
  // The same object: two signals that have not fired are equal to toEqual.
  expect(options?.abortSignal).toBe(signal);
});

test('a sku that nothing is sold under gives no product', async () => {
  document.on(GetCommand).resolves({});
  await expect(makeProductStore(client, 'products', signal).get('coffee')).resolves.toBeUndefined();
});

test('a row that is no product is thrown, and so is a fault of the database', async () => {
  const fault = Object.assign(new Error('socket hang up'), { name: 'TimeoutError' });
  document
    .on(GetCommand)
    .resolvesOnce({ Item: { sku: 'tea', onSale: true } })
    .rejects(fault);
  const products = makeProductStore(client, 'products', signal);
  await expect(products.get('tea')).rejects.toThrow('a row that is no product: tea');
  await expect(products.get('tea')).rejects.toBe(fault);
});
