import type { Product } from '../place/product';

/** Where the catalogue is. */
export interface ProductStore {
  /** The product, or undefined where there is none. */
  readonly get: (sku: string) => Promise<Product | undefined>;
}
