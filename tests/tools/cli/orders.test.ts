import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { openOrders } from '../../../tools/cli/orders';
import type { Target } from '../../../tools/cli/target';
import { makeDynamoDBOrderStore } from '../../../lib/aws/dynamodb-order-store';
import { anOrder } from '../../support/an-order';

// What dynalite never does: an index that lags behind its table, and a BatchGetItem that gives only a part.
const documents = mockClient(DynamoDBDocumentClient);
const client = new DynamoDBClient({ region: 'local' });
const { signal } = new AbortController();
const orders = makeDynamoDBOrderStore(DynamoDBDocumentClient.from(client), 'orders', signal, () =>
  Promise.resolve(),
);
const target = { ordersTable: 'orders', orders } as Target;

const keysOf = (...numbers: readonly string[]) =>
  numbers.map((outTradeNo) => ({ outTradeNo, dueAt: '2026-01-01T12:00:00.000Z' }));

beforeEach(() => documents.reset());

test('an order that was settled since the index was written is not listed as outstanding', async () => {
  documents
    .on(QueryCommand)
    .resolvesOnce({ Items: keysOf('open', 'settled') })
    .resolves({ Items: [] });
  const settled = { ...anOrder({ outTradeNo: 'settled', tradeState: 'SUCCESS' }), dueAt: undefined };
  documents
    .on(BatchGetCommand)
    .resolves({ Responses: { orders: [anOrder({ outTradeNo: 'open' }), settled] } });
  const listed = await openOrders(target, () => undefined);
  expect(listed.map(({ outTradeNo }) => outTradeNo)).toEqual(['open']);
});

test('what DynamoDB leaves out is asked for again', async () => {
  documents
    .on(QueryCommand)
    .resolvesOnce({ Items: keysOf('one', 'two') })
    .resolves({ Items: [] });
  documents
    .on(BatchGetCommand)
    .resolvesOnce({
      Responses: { orders: [anOrder({ outTradeNo: 'one' })] },
      UnprocessedKeys: { orders: { Keys: keysOf('two') } },
    })
    .resolvesOnce({ Responses: { orders: [anOrder({ outTradeNo: 'two' })] } });
  expect(await openOrders(target, () => undefined)).toHaveLength(2);
});
