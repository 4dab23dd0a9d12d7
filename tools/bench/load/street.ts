import { ScanCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import type { Order } from '../../../lib/orders/order';
import { startChild } from '../../local/child';
import { startDatabase } from '../../local/database';
import { localEnvironment } from '../../shared/environment';
import { localDynamoDB } from '../../local/local-dynamodb';
import { startApi, type Api } from './api';

/** Everything on this machine: the shop's API, WeChat, and the database, which survives the API. */
export interface Street {
  readonly apiUrl: string;
  /** Where the simulator is told what to do. */
  readonly controlUrl: string;
  readonly api: Api;
  /** What stands in the orders table. */
  readonly rows: () => Promise<readonly Order[]>;
  readonly end: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts it all on free ports and in memory. */
export async function openStreet(): Promise<Street> {
  const [api, lambda, simulator, dynamodb] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const at = (port: number): string => `http://127.0.0.1:${port}`;
  const environment = {
    ...localEnvironment(),
    API_PORT: String(api),
    LAMBDA_PORT: String(lambda),
    SIMULATOR_PORT: String(simulator),
    // The bench refunds nothing; any free port will do.
    SIMULATOR_TLS_PORT: '0',
    DYNAMODB_PORT: String(dynamodb),
    NOTIFY_URL: `${at(api)}/payment-notify`,
    WECHAT_API_BASE_URL: at(simulator),
    WECHAT_PAY_BASE_URLS: at(simulator),
    AWS_ENDPOINT_URL_DYNAMODB: at(dynamodb),
    ORDERS_TABLE: 'bench-orders',
    PRODUCTS_TABLE: 'bench-products',
  };
  const database = await startDatabase(dynamodb, environment, true);
  const documents = DynamoDBDocumentClient.from(localDynamoDB(at(dynamodb)));
  const main = path.join(__dirname, '..', '..', 'simulator', 'main.ts');
  const wechat = startChild('simulator', [require.resolve('tsx/cli'), main], environment, () => undefined);
  const endBoth = async (): Promise<void> => {
    await wechat.end();
    documents.destroy();
    await database.close();
  };
  try {
    await wechat.answers(`${at(simulator)}/_simulator/health`);
    const started = await startApi(environment, `${at(api)}/`);
    return {
      apiUrl: at(api),
      controlUrl: `${at(simulator)}/_simulator`,
      api: started,
      async rows() {
        const orders: Order[] = [];
        let ExclusiveStartKey: Record<string, unknown> | undefined;
        do {
          const page = await documents.send(
            new ScanCommand({ TableName: 'bench-orders', ExclusiveStartKey, ConsistentRead: true }),
          );
          orders.push(...((page.Items ?? []) as Order[]));
          ExclusiveStartKey = page.LastEvaluatedKey;
        } while (ExclusiveStartKey);
        return orders;
      },
      async end() {
        await started.end();
        await endBoth();
      },
    };
  } catch (error) {
    await endBoth();
    throw error;
  }
}
