import { CreateTableCommand, DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { localDynamoDB } from '../../../tools/local/local-dynamodb';
import { tableDefinitions } from '../../../tools/local/table-definitions';
import { createMissingTables } from '../../../tools/local/tables';

describe('tableDefinitions', () => {
  test('names the tables after the stage', () => {
    expect(tableDefinitions('prod', {}).map((each) => each.TableName)).toEqual([
      'miniprogram-pay-prod-orders',
      'miniprogram-pay-prod-products',
    ]);
  });

  test('lets the environment name the tables of the local stage', () => {
    const [orders, products] = tableDefinitions('local', { ORDERS_TABLE: 'my-orders' });
    expect([orders.TableName, products.TableName]).toEqual(['my-orders', 'miniprogram-pay-local-products']);
  });

  test('and those of no other stage', () => {
    expect(tableDefinitions('prod', { ORDERS_TABLE: 'my-orders' })[0].TableName).toBe(
      'miniprogram-pay-prod-orders',
    );
  });
});

describe('localDynamoDB', () => {
  test.each(['127.0.0.1:3200', 'nowhere', 'https://dynamodb.eu-west-1.amazonaws.com'])(
    'refuses %s',
    (endpoint) => {
      expect(() => localDynamoDB(endpoint)).toThrow(/^AWS_ENDPOINT_URL_DYNAMODB: .*give/);
    },
  );
});

describe('createMissingTables', () => {
  const [orders, products] = tableDefinitions('local', {});
  let server: ReturnType<typeof dynalite>;
  let client: DynamoDBClient;

  beforeEach(async () => {
    server = dynalite({ createTableMs: 0 });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    client = localDynamoDB(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });

  afterEach(async () => {
    client.destroy();
    server.closeAllConnections();
    const closed = once(server, 'close');
    server.close();
    await closed;
  });

  test('creates what is missing, ready for use, and says so', async () => {
    expect(await createMissingTables(client, [orders, products])).toEqual([
      { table: orders.TableName, outcome: 'created' },
      { table: products.TableName, outcome: 'created' },
    ]);
    const { Table } = await client.send(new DescribeTableCommand({ TableName: orders.TableName }));
    expect(Table?.TableStatus).toBe('ACTIVE');
    expect(Table?.GlobalSecondaryIndexes?.map((index) => index.IndexName).sort()).toEqual([
      'dueOrders',
      'ordersByOpenid',
      'ordersByPaidDay',
    ]);
  });

  test('leaves alone what is there', async () => {
    await createMissingTables(client, [products]);
    expect(await createMissingTables(client, [orders, products])).toEqual([
      { table: orders.TableName, outcome: 'created' },
      { table: products.TableName, outcome: 'exists' },
    ]);
  });

  test('refuses a table with another key, naming it, the difference and the fix', async () => {
    await client.send(
      new CreateTableCommand({
        ...products,
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      }),
    );
    await expect(createMissingTables(client, [products])).rejects.toThrow(
      /^miniprogram-pay-local-products .*the key is \(id S\), should be \(sku S\)\. .*delete/,
    );
  });

  test('refuses a table that lacks an index, or whose index carries something else', async () => {
    const [due, byOpenid, ...rest] = orders.GlobalSecondaryIndexes ?? [];
    if (due === undefined || byOpenid === undefined)
      throw new Error('serverless.yml has fewer indexes than expected.');
    const attributes = orders.AttributeDefinitions?.filter(
      ({ AttributeName }) => AttributeName !== 'dueShard' && AttributeName !== 'dueAt',
    );
    const changed = { ...byOpenid, Projection: { ProjectionType: 'KEYS_ONLY' as const } };
    await client.send(
      new CreateTableCommand({
        ...orders,
        AttributeDefinitions: attributes,
        GlobalSecondaryIndexes: [changed, ...rest],
      }),
    );
    const refused = createMissingTables(client, [orders]);
    await expect(refused).rejects.toThrow(
      'index dueOrders is (missing), should be (dueShard N, dueAt S with INCLUDE createdAt dueReason)',
    );
    await expect(refused).rejects.toThrow('index ordersByOpenid is (openid S, createdAt S with KEYS_ONLY)');
  });
});
