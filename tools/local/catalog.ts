import { ResourceNotFoundException, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { Product } from '../../lib/orders/place/product';
import { byName } from '../shared/by-name';
import { WordedError } from '../shared/worded-error';
import type { Words } from '../shared/words';

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
    const words: Words = {
      en: `The table ${table} does not exist; create it by \`npm run tables\` here, or by \`npx serverless deploy\` for a deployed stage.`,
      zh: `没有表 ${table}；本地请用 \`npm run tables\` 创建，已部署的环境请用 \`npx serverless deploy\`。`,
    };
    throw new WordedError(words, { cause: error });
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
  return products.sort((a, b) => (a.sku < b.sku ? -1 : 1)).map((product) => byName(product));
}
