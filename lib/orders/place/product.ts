import * as v from 'valibot';

const fen = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/**
 * Whether a product's name can be sent to WeChat and read by a payer: one line of characters that XML carries, without a
 * `&` before a `=`, which API v2 would sign as a further field.
 */
export function isProductBody(text: string): boolean {
  return /\S/.test(text) && !/[\p{Cc}\p{Surrogate}\uFFFD-\uFFFF]|&.*=/u.test(text);
}

const common = {
  sku: v.string(),
  body: v.pipe(v.string(), v.check(isProductBody), v.maxBytes(127)),
  onSale: v.boolean(),
};

/** Strict about prices: a misspelled one must not leave the amount open, so each form excludes the other's fields. */
const productSchema = v.union([
  v.object({ ...common, unitPrice: fen, minFee: v.optional(v.never()), maxFee: v.optional(v.never()) }),
  v.pipe(
    v.object({ ...common, minFee: fen, maxFee: fen, unitPrice: v.optional(v.never()) }),
    v.check(({ minFee, maxFee }) => minFee <= maxFee),
  ),
]);

/**
 * A product as the table holds it. Its price is fixed (`unitPrice`) or open (`minFee` to `maxFee`); all in fen. `body`
 * is what the payer reads: at most 127 bytes.
 */
export type Product = {
  readonly sku: string;
  readonly body: string;
  readonly onSale: boolean;
} & ({ readonly unitPrice: number } | { readonly minFee: number; readonly maxFee: number });

/**
 * Reads a row of the products table, which anybody with a console may have edited by hand.
 *
 * @throws Error naming the sku and the fields where the row is no product: nothing is sold at a price that nobody meant
 */
export function readProduct(row: Readonly<Record<string, unknown>>): Product {
  const result = v.safeParse(productSchema, row);
  if (result.success) return result.output;
  const { issues = [] } = v.safeParse(v.object(common), row);
  const faulty = issues.map((issue) => v.getDotPath(issue)).join(', ') || 'price';
  throw new Error(
    `the products table holds a row that is no product: ${String(row['sku'])}, ${faulty}; import the catalogue again`,
  );
}
