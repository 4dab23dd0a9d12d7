import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { localDynamoDB } from '../../tools/local/local-dynamodb';
import { createMissingTables } from '../../tools/local/tables';
import { tableDefinitions } from '../../tools/local/table-definitions';

/** An empty DynamoDB of one test file, with the tables of serverless.yml. */
export interface TestDatabase {
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  readonly ordersTable: string;
  readonly productsTable: string;
  readonly close: () => Promise<void>;
}

/** dynalite in this process, in memory, on a free port. */
export async function startDynalite(): Promise<TestDatabase> {
  const server = dynalite({ createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return withTables(endpoint, localDynamoDB(endpoint), async () => {
    server.closeAllConnections();
    const closed = once(server, 'close');
    server.close();
    await closed;
  });
}

/** A database that has just been started, made ready: with the tables of serverless.yml. */
export async function withTables(
  endpoint: string,
  client: DynamoDBClient,
  end: () => Promise<void>,
): Promise<TestDatabase> {
  const definitions = tableDefinitions('local');
  await createMissingTables(client, definitions);
  const [orders, products] = definitions;
  return {
    endpoint,
    client,
    ordersTable: orders.TableName,
    productsTable: products.TableName,
    close: async () => {
      client.destroy();
      await end();
    },
  };
}
