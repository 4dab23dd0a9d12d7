import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { DocumentClient } from './dynamodb';
import type { ProductStore } from '../orders/ports/product-store';
import { readProduct } from '../orders/place/product';

/**
 * The products table. `npm run catalog` writes it; the functions only read.
 *
 * @param signal ends every call of this store; the caller's deadline
 */
export function makeProductStore(client: DocumentClient, table: string, signal: AbortSignal): ProductStore {
  return {
    async get(sku) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: { sku }, ConsistentRead: true }),
        { abortSignal: signal },
      );
      return Item && readProduct(Item);
    },
  };
}
