import dynalite from 'dynalite';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Product } from '../lib/orders/product';
import { importCatalog } from './catalog';
import { readCatalog } from './catalog-file';
import { localDynamoDB } from './local-dynamodb';
import { startOrderStream, type Feed } from './order-stream';
import { tableDefinitions } from './table-definitions';
import { createMissingTables, type TableOutcome } from './tables';

const ROOT = path.join(__dirname, '..');

/** Where the local DynamoDB keeps its data between two starts. */
const DATA_FOLDER = path.join('.local', 'dynamodb');

export interface LocalDatabase {
  readonly tables: readonly TableOutcome[];
  /** The products of catalog.json, which are in the table. */
  readonly products: readonly Product[];
  /** Hands every later change of an order to a handler of a stream's records, until `close`. */
  readonly feedOrders: (feed: Feed, tellFault: (error: unknown) => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Starts dynalite in this process, creates what is missing of the tables, and loads catalog.json.
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
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const client = localDynamoDB(`http://127.0.0.1:${port}`);
  const definitions = tableDefinitions('local', environment);
  const tables = await createMissingTables(client, definitions);
  const catalog = readCatalog(path.join(ROOT, 'catalog.json'));
  await importCatalog({ client, table: definitions[1].TableName }, catalog);
  let stop = (): Promise<void> => Promise.resolve();
  return {
    tables,
    products: catalog,
    feedOrders: async (feed, tellFault) => {
      stop = await startOrderStream(server, client, definitions[0].TableName, feed, tellFault);
    },
    close: async () => {
      await stop();
      client.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}
