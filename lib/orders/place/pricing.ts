import { API_ERRORS } from '../../errors/texts';
import { PayError } from '../../errors/errors';
import type { Product } from './product';

/** The largest amount of one order, in fen: a hundred million yuan, far beyond any limit of WeChat's. */
const MAX_TOTAL_FEE = 10_000_000_000;

/**
 * What an order costs, in fen. The price is the product's; the client's amount counts only where it is open.
 *
 * @param clientTotalFee fen, as the client asked
 * @throws PayError `sku_unknown`, `sku_off_sale`, `total_fee_required`, `total_fee_not_open`, `total_fee_out_of_range`
 */
export function priceOf(
  sku: string,
  product: Product | undefined,
  quantity: number,
  clientTotalFee: number | undefined,
): { readonly body: string; readonly totalFee: number } {
  if (product === undefined) {
    throw new PayError(
      'sku_unknown',
      `There is no product ${sku}.`,
      fault('sku', 'Name a sku of the catalogue.'),
    );
  }
  if (!product.onSale) throw new PayError('sku_off_sale', `${sku} is not on sale now.`);
  if ('unitPrice' in product) {
    if (clientTotalFee !== undefined) {
      throw new PayError(
        'total_fee_not_open',
        undefined,
        fault('totalFee', API_ERRORS.total_fee_not_open.fix),
      );
    }
    const totalFee = product.unitPrice * quantity;
    if (totalFee > MAX_TOTAL_FEE) {
      throw new PayError('total_fee_out_of_range', 'The order costs more than one payment can be.');
    }
    return { body: product.body, totalFee };
  }
  const range = `a whole number of fen from ${product.minFee} to ${product.maxFee}`;
  if (clientTotalFee === undefined) {
    throw new PayError('total_fee_required', `Send totalFee: ${range}.`, fault('totalFee', `Send ${range}.`));
  }
  if (quantity !== 1) {
    const fix = 'A product with an open amount is ordered once: send quantity 1, or leave it out.';
    throw new PayError('field_invalid', fix, fault('quantity', fix));
  }
  if (clientTotalFee < product.minFee || clientTotalFee > product.maxFee) {
    throw new PayError(
      'total_fee_out_of_range',
      `totalFee must be ${range}.`,
      fault('totalFee', `Send ${range}.`),
    );
  }
  return { body: product.body, totalFee: clientTotalFee };
}

function fault(field: string, detail: string): { fields: readonly { field: string; detail: string }[] } {
  return { fields: [{ field, detail }] };
}
