import * as v from 'valibot';
import { OUT_TRADE_NO } from '../orders/order';
import { readFields, wholeNumber } from './body';
import type { HttpRequest } from './request';
import { isSignable } from './signable-text';

const OUT_TRADE_NO_HINT = 'Send the number of the order: 6 to 32 of 0-9 A-Z a-z _ - | *';
const OUT_REFUND_NO =
  'Send a number of your own for this refund: 1 to 64 of 0-9 A-Z a-z _ - | * @. The same number is refunded once, however often it is sent.';
const REFUND_FEE = 'Send a whole number of fen (100 is one yuan), at least 1.';
const REASON =
  'Send at most 80 bytes of UTF-8 without & or = or ]]> or control characters: the payer reads it, and WeChat signs it without escaping it.';
const TRANSACTION_ID =
  'Send the transactionId of an anomaly of the order, or leave it out to refund the payment itself.';

const refundSchema = v.object({
  outTradeNo: v.pipe(v.string(OUT_TRADE_NO_HINT), v.regex(OUT_TRADE_NO, OUT_TRADE_NO_HINT)),
  outRefundNo: v.pipe(
    v.string(OUT_REFUND_NO),
    v.regex(/^[0-9A-Za-z_\-|*@]{1,64}$/, OUT_REFUND_NO),
    // It becomes a name in the row, and these are names that every object of JavaScript's has.
    v.check((text) => !(text in Object.prototype), OUT_REFUND_NO),
  ),
  refundFee: wholeNumber(1, 10_000_000_000, REFUND_FEE),
  reason: v.optional(v.pipe(v.string(REASON), v.maxBytes(80, REASON), v.check(isSignable, REASON))),
  transactionId: v.optional(v.pipe(v.string(TRANSACTION_ID), v.regex(/^[0-9A-Za-z]{1,32}$/, TRANSACTION_ID))),
});

/** What the merchant's own staff ask for. */
export interface RefundRequest {
  readonly outTradeNo: string;
  readonly outRefundNo: string;
  /** Fen. */
  readonly refundFee: number;
  readonly reason?: string;
  readonly transactionId?: string;
}

/**
 * The refund that is asked for.
 *
 * @throws PayError `field_invalid` with every field at fault and its fix
 */
export function readRefundRequest(request: HttpRequest): RefundRequest {
  const { outTradeNo, outRefundNo, refundFee, reason, transactionId } = readFields(request, refundSchema, [
    'refundFee',
  ]);
  return {
    outTradeNo,
    outRefundNo,
    refundFee,
    // An empty reason is none: WeChat wants no empty elements.
    ...(reason !== undefined && reason !== '' && { reason }),
    ...(transactionId !== undefined && { transactionId }),
  };
}
