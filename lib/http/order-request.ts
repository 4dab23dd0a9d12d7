import * as v from 'valibot';
import { OUT_TRADE_NO } from '../orders/order';
import { PayError } from '../errors/errors';
import { readFields, wholeNumber } from './body';
import type { HttpRequest } from './request';
import { isSignable } from './signable-text';

const SKU = 'Send the sku of a product: 1 to 64 of 0-9 A-Z a-z _ -';
const QUANTITY = 'Send a whole number from 1 to 100, or leave it out for 1.';
const TOTAL_FEE = 'Send a whole number of fen (100 is one yuan), at least 1.';
const OUT_TRADE_NO_HINT = 'Send 6 to 32 of 0-9 A-Z a-z _ - | *, or leave it out for a new number.';
const ATTACH =
  'Send at most 127 bytes of UTF-8 without & or = or ]]> or ,` or control characters: WeChat signs it, and writes it into the bill, without escaping it.';
const OPENID = 'Leave it out: the payer is the openid of the session.';

/** Whether a text stands in WeChat's bill as one value: there a comma with a backquote behind it parts two. */
function isOneValue(text: string): boolean {
  return !text.includes(',`');
}

const orderSchema = v.object({
  sku: v.pipe(v.string(SKU), v.regex(/^[0-9A-Za-z_-]{1,64}$/, SKU)),
  quantity: v.optional(wholeNumber(1, 100, QUANTITY), 1),
  outTradeNo: v.optional(v.pipe(v.string(OUT_TRADE_NO_HINT), v.regex(OUT_TRADE_NO, OUT_TRADE_NO_HINT))),
  totalFee: v.optional(wholeNumber(1, 10_000_000_000, TOTAL_FEE)),
  attach: v.optional(
    v.pipe(
      v.string(ATTACH),
      v.maxBytes(127, ATTACH),
      v.check(isSignable, ATTACH),
      v.check(isOneValue, ATTACH),
    ),
  ),
  openid: v.optional(v.string(OPENID)),
  openId: v.optional(v.string(OPENID)),
});

/** What a payer asks for. */
export interface OrderRequest {
  readonly sku: string;
  readonly quantity: number;
  readonly outTradeNo?: string;
  /** Fen. */
  readonly totalFee?: number;
  readonly attach?: string;
}

/**
 * The order that a mini program asks for.
 *
 * @param openid of the session; one in the body is accepted only if it is the same
 * @param prefix what every number begins with; empty for none
 * @throws PayError `field_invalid` with every field at fault and its fix, or `openid_mismatch`
 */
export function readOrderRequest(request: HttpRequest, openid: string, prefix: string): OrderRequest {
  const { sku, quantity, outTradeNo, totalFee, attach, ...payer } = readFields(request, orderSchema, [
    'quantity',
    'totalFee',
  ]);
  for (const field of ['openid', 'openId'] as const) {
    if (payer[field] !== undefined && payer[field] !== openid) {
      throw new PayError('openid_mismatch', `${field}: ${OPENID}`, { fields: [{ field, detail: OPENID }] });
    }
  }
  if (outTradeNo !== undefined && !outTradeNo.startsWith(prefix)) {
    const detail = `Begin it with ${prefix}, or leave it out for a new number.`;
    throw new PayError('field_invalid', `outTradeNo: ${detail}`, {
      fields: [{ field: 'outTradeNo', detail }],
    });
  }
  return {
    sku,
    quantity,
    ...(outTradeNo !== undefined && { outTradeNo }),
    ...(totalFee !== undefined && { totalFee }),
    // An empty attach is none: WeChat wants no empty elements.
    ...(attach !== undefined && attach !== '' && { attach }),
  };
}
