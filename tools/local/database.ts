import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import dynalite from 'dynalite';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Product } from '../../lib/orders/place/product';
import { importCatalog } from './catalog';
import { readCatalog } from './catalog-file';
import { isLocalHost, localHosts, refusalOf } from '../shared/foreign-page';
import { guardServer, refusalAnswer } from './guard-server';
import { localDynamoDB } from './local-dynamodb';
import { startOrderStream, type Feed } from './order-stream';
import { tableDefinitions } from './table-definitions';
import { createMissingTables, type TableOutcome } from './tables';

const ROOT = path.join(__dirname, '..', '..');

/** Where the local DynamoDB keeps its data between two starts. */
const DATA_FOLDER = path.join('.local', 'dynamodb');

/** The rows of the orders table, for whoever looks on. */
export interface LocalOrders {
  readonly all: () => Promise<readonly OrderRow[]>;
  /** The row of an order as it stands; undefined where there is none. */
  readonly get: (outTradeNo: string) => Promise<OrderRow | undefined>;
  /** Gives every row after each change of it, once `feedOrders` has been called. */
  readonly watch: (listener: (row: OrderRow) => void) => void;
  /** Deletes every row. */
  readonly forget: () => Promise<void>;
}

/** A row as it stands in the table; its partition key is always there. */
export type OrderRow = Readonly<Record<string, unknown>> & { readonly outTradeNo: string };

export interface LocalDatabase {
  readonly tables: readonly TableOutcome[];
  /** The products of catalog.json, which are in the table. */
  readonly products: readonly Product[];
  /** Hands every later change of an order to a handler of a stream's records, until `close`. */
  readonly feedOrders: (feed: Feed, tellFault: (error: unknown) => void) => Promise<void>;
  readonly orders: LocalOrders;
  readonly close: () => Promise<void>;
}

/**
 * Starts dynalite in this process, guarded from web pages, creates what is missing of the tables, and loads catalog.json.
 *
 * @param inMemory true forgets everything at the end; otherwise the data is kept in `.local/dynamodb`
 * @throws Error when a table that is there is not the one in serverless.yml, or the catalogue has a fault
 */
export async function startDatabase(
  port: number,
  environment: Readonly<Record<string, string | undefined>>,
  inMemory: boolean,
): Promise<LocalDatabase> {
  const folder = path.join(ROOT, DATA_FOLDER);
  if (!inMemory) mkdirSync(folder, { recursive: true });
  const server = dynalite({ createTableMs: 0, ...(inMemory ? {} : { path: folder }) });
  const listed = localHosts(environment['LOCAL_HOSTS']);
  guardServer(server, ({ method = '', headers }) => {
    const refusal = refusalOf({ method, headers }, (host) => isLocalHost(host, listed), listed);
    return refusal && refusalAnswer(refusal);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const client = localDynamoDB(`http://127.0.0.1:${port}`);
  const definitions = tableDefinitions('local', environment);
  const tables = await createMissingTables(client, definitions);
  const catalog = readCatalog(path.join(ROOT, 'catalog.json'));
  await importCatalog({ client, table: definitions[1].TableName }, catalog);
  let stop = (): Promise<void> => Promise.resolve();
  const documents = DynamoDBDocumentClient.from(client);
  const TableName = definitions[0].TableName;
  const listeners = new Set<(row: OrderRow) => void>();
  const all = async (): Promise<readonly OrderRow[]> => {
    const rows: OrderRow[] = [];
    for await (const { Items } of paginateScan({ client: documents }, { TableName, ConsistentRead: true })) {
      rows.push(...((Items ?? []) as OrderRow[]));
    }
    return rows;
  };
  return {
    tables,
    products: catalog,
    feedOrders: async (feed, tellFault) => {
      const tell: Feed = async (event) => {
        for (const { dynamodb } of event.Records) {
          const row = unmarshall((dynamodb?.NewImage ?? {}) as Record<string, AttributeValue>) as OrderRow;
          for (const listener of listeners) listener(row);
        }
        return feed(event);
      };
      stop = await startOrderStream(server, client, TableName, tell, tellFault);
    },
    orders: {
      all,
      get: async (outTradeNo) => {
        const key = { TableName, Key: { outTradeNo }, ConsistentRead: true };
        return (await documents.send(new GetCommand(key))).Item as OrderRow | undefined;
      },
      watch: (listener) => {
        listeners.add(listener);
      },
      forget: async () => {
        for (const { outTradeNo } of await all()) {
          await documents.send(new DeleteCommand({ TableName, Key: { outTradeNo } }));
        }
      },
    },
    close: async () => {
      await stop();
      client.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}
