import { DynamoDBClient, ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import { Command } from 'commander';
import type { Product } from '../lib/orders/product';
import { aligned } from './aligned';
import { localEnvironment } from './environment';
import { readCatalog } from './catalog-file';
import { localDynamoDB } from './local-dynamodb';
import { runCommand } from './say-error';
import { tableDefinitions } from './table-definitions';

/** Where a catalogue lives: a client and the name of its products table. */
export interface CatalogTable {
  readonly client: DynamoDBClient;
  readonly table: string;
}

async function naming<T>(table: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
    const cure = 'create it by `npm run tables` here, or by `npx serverless deploy` for a deployed stage';
    throw new Error(`The table ${table} does not exist; ${cure}.`, { cause: error });
  }
}

/**
 * Writes products into the table, each whole: a product that is there already is replaced, others stay.
 *
 * @param products as `parseCatalog` returns them
 * @throws Error when the table does not exist
 */
export async function importCatalog(
  { client, table }: CatalogTable,
  products: readonly Product[],
): Promise<void> {
  const documents = DynamoDBDocumentClient.from(client);
  for (const product of products) {
    await naming(table, documents.send(new PutCommand({ TableName: table, Item: { ...product } })));
  }
}

/** All products of the table, by sku. @throws Error when the table does not exist */
export async function listCatalog({ client, table }: CatalogTable): Promise<Product[]> {
  const pages = paginateScan({ client: DynamoDBDocumentClient.from(client) }, { TableName: table });
  const collect = async () => {
    const products: Product[] = [];
    for await (const page of pages) products.push(...((page.Items ?? []) as Product[]));
    return products;
  };
  const products = await naming(table, collect());
  return products.sort((a, b) => (a.sku < b.sku ? -1 : 1));
}

const yuan = (fen: number) => `¥${(fen / 100).toFixed(2)}`;

/** Products as lines to look at, with a heading; prices in yuan. */
export function catalogLines(products: readonly Product[]): string {
  const rows = products.map((product) => [
    product.sku,
    product.body,
    'unitPrice' in product ? yuan(product.unitPrice) : `${yuan(product.minFee)} to ${yuan(product.maxFee)}`,
    product.onSale ? 'on sale' : 'not on sale',
  ]);
  return aligned([['sku', 'body', 'price', ''], ...rows]);
}

interface Options {
  readonly stage?: string;
  readonly region?: string;
}

/**
 * Finds out which catalogue is meant: the local one at AWS_ENDPOINT_URL_DYNAMODB, or that of a deployed stage.
 *
 * @throws Error when neither is said, or both are
 */
export function catalogTable(
  { stage, region }: Options,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): CatalogTable {
  const endpoint = environment['AWS_ENDPOINT_URL_DYNAMODB'];
  const isLocal = stage === undefined || stage === 'local';
  if (isLocal && !endpoint) {
    throw new Error(
      'Which catalogue? Give --stage for a deployed one, or set AWS_ENDPOINT_URL_DYNAMODB (http://127.0.0.1:3200) for the local one.',
    );
  }
  if (!isLocal && endpoint) {
    throw new Error(
      `Which catalogue? --stage ${stage} is a deployed one, but AWS_ENDPOINT_URL_DYNAMODB points elsewhere: remove one of them.`,
    );
  }
  const [, products] = tableDefinitions(stage ?? 'local', environment);
  const client = endpoint
    ? localDynamoDB(endpoint)
    : new DynamoDBClient(region === undefined ? {} : { region });
  return { client, table: products.TableName };
}

/** The catalogue that a command line means: without a stage the local one, as .env describes it. */
function meantBy(options: Options): CatalogTable {
  const isLocal = options.stage === undefined || options.stage === 'local';
  return catalogTable(options, isLocal ? localEnvironment() : process.env);
}

function commandLine(): Command {
  const program = new Command('catalog').description('What is sold, and for how much.');
  const target = (command: Command) =>
    command
      .option(
        '--stage <stage>',
        'a deployed stage, with your AWS credentials; without it the local catalogue',
      )
      .option('--region <region>', "the stage's region, where AWS_REGION does not say it");
  target(
    program.command('import <file>').description('write the products of a JSON file into the catalogue'),
  ).action(async (file: string, options: Options) => {
    const products = readCatalog(file);
    const where = meantBy(options);
    await importCatalog(where, products);
    console.log(`${catalogLines(products)}\n${products.length} written to ${where.table}`);
  });
  target(program.command('list').description('print the catalogue')).action(async (options: Options) => {
    console.log(catalogLines(await listCatalog(meantBy(options))));
  });
  return program;
}

if (require.main === module) {
  runCommand(async () => {
    await commandLine().parseAsync();
  });
}
