import { setMaxListeners } from 'node:events';
import { ProvisionedThroughputExceededException } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { makeDynamoDBOrderStore } from '../../lib/aws/dynamodb-order-store';
import { withoutKeys } from '../../lib/aws/order-keys';
import type { DocumentClient } from '../../lib/aws/dynamodb';
import type { TestDatabase } from '../support/local-dynamodb';
import type { Row } from '../support/memory-order-store';
import { withKeys } from '../support/with-keys';
import type { OrderStoreUnderTest } from './order-store-under-test';

/** Makes a client of what is to be done about each command. */
function clientOf(
  document: DynamoDBDocumentClient,
  send: (command: object, once: () => Promise<unknown>) => Promise<unknown>,
): DocumentClient {
  const sending = (command: object, options: object): Promise<unknown> =>
    send(command, () => document.send(command as PutCommand, options));
  return { send: sending as DocumentClient['send'] };
}

/** The orders table of a DynamoDB, as the contract wants it. */
export async function orderTable(start: () => Promise<TestDatabase>): Promise<OrderStoreUnderTest> {
  const database = await start();
  const TableName = database.ordersTable;
  const document = DynamoDBDocumentClient.from(database.client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const { signal } = new AbortController();
  setMaxListeners(0, signal);
  const storeOf = (client: DocumentClient) => makeDynamoDBOrderStore(client, TableName, signal);
  return {
    store: storeOf(document),
    repeating: storeOf(
      clientOf(document, async (command, once) => {
        if (command instanceof PutCommand || command instanceof UpdateCommand) await once();
        return once();
      }),
    ),
    failingDue: (outTradeNo) => {
      const shard = document
        .send(new GetCommand({ TableName, Key: { outTradeNo } }))
        .then(({ Item }) => Item?.['dueShard'] as unknown);
      return storeOf(
        clientOf(document, async (command, once) => {
          const isFailing =
            command instanceof QueryCommand &&
            command.input.ExpressionAttributeValues?.[':shard'] === (await shard);
          if (isFailing)
            throw new ProvisionedThroughputExceededException({ $metadata: {}, message: 'slow down' });
          return once();
        }),
      );
    },
    plant: async (row) => {
      await document.send(new PutCommand({ TableName, Item: withKeys(row) }));
    },
    row: async (outTradeNo) => {
      const { Item } = await document.send(
        new GetCommand({ TableName, Key: { outTradeNo }, ConsistentRead: true }),
      );
      return Item && (withoutKeys(Item) as unknown as Row);
    },
    close: database.close,
  };
}
