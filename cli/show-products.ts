import type { Product } from '../lib/orders/product';
import { money } from './money';
import { table } from './report';

/** Products as a table; prices in yuan. */
export function productsTable(products: readonly Product[]): string {
  const rows = products.map((product) => [
    product.sku,
    product.body,
    'unitPrice' in product
      ? money(product.unitPrice)
      : `${money(product.minFee)} to ${money(product.maxFee)}`,
    product.onSale ? 'on sale' : 'not on sale',
  ]);
  return table(['sku', 'body', 'price', ''], rows);
}
