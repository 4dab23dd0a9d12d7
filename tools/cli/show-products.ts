import type { Language } from '../error-catalogue/words';
import type { Product } from '../../lib/orders/place/product';
import type { Words } from '../shared/words';
import { money } from './money';
import { table } from './report';

const WORDS = {
  body: { en: 'body', zh: '名称' },
  price: { en: 'price', zh: '价格' },
  onSale: { en: 'on sale', zh: '在售' },
  offSale: { en: 'not on sale', zh: '停售' },
} as const satisfies Record<string, Words>;

function priceOf(product: Product): Words | string {
  if ('unitPrice' in product) return money(product.unitPrice);
  const [least, most] = [money(product.minFee), money(product.maxFee)];
  return { en: `${least} to ${most}`, zh: `${least} 到 ${most}` };
}

/** Products as a table; prices in yuan. */
export function productsTable(language: Language, products: readonly Product[]): string {
  const rows = products.map((product) => [
    product.sku,
    product.body,
    priceOf(product),
    product.onSale ? WORDS.onSale : WORDS.offSale,
  ]);
  return table(language, ['sku', WORDS.body, WORDS.price, ''], rows);
}
