import type { Product } from '../place/product';

/** The catalogue, as the use cases read it. */
export interface ProductStore {
  /** The product, or undefined where there is none. */
  readonly get: (sku: string) => Promise<Product | undefined>;
}
