import type { PayError } from '../../../errors/errors';
import type { Refund } from '../../../orders/order';
import type { OrderRef, RefundResult } from '../../../orders/ports/wechat-pay';
import { readAnswer, unbelievable } from './answer';
import { errCodeError, errCodeRow } from './err-codes';
import type { Merchant } from './payment';
import { sign } from './sign';
import { buildXml } from './xml';

/** Served only to a client that shows the merchant's certificate. */
export const REFUND_PATH = '/secapi/pay/refund';

/** What a request for a refund says; all of it stands in the orders table, so that a repeat carries the same parameters. */
export type Refundable = Pick<
  Refund,
  'transactionId' | 'outRefundNo' | 'totalFee' | 'refundFee' | 'reason' | 'notifyUrl'
>;

/**
 * Builds the request for a refund, by WeChat's number of the transaction: a number of ours may have been paid twice.
 *
 * @param order its sign type is the message's too
 * @param nonceStr at most 32 letters and digits
 * @returns the signed XML
 * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_4
 */
export function buildRefund(
  order: Pick<OrderRef, 'signType'>,
  refund: Refundable,
  merchant: Merchant,
  nonceStr: string,
): string {
  const fields = {
    appid: merchant.appId,
    mch_id: merchant.mchId,
    nonce_str: nonceStr,
    sign_type: order.signType,
    transaction_id: refund.transactionId,
    out_refund_no: refund.outRefundNo,
    total_fee: String(refund.totalFee),
    refund_fee: String(refund.refundFee),
    refund_fee_type: 'CNY',
    refund_desc: refund.reason,
    notify_url: refund.notifyUrl,
  };
  return buildXml({ ...fields, sign: sign(fields, merchant.key, order.signType) });
}

/**
 * Reads WeChat's answer to {@link buildRefund}. Accepted is not done: how it ends, `refundquery` says.
 *
 * @param isAlone whether no attempt of this request was left without an answer before
 * @returns `repeat` where the same request should be sent again
 * @throws PayError where the refund stays as it is, as the table of err_codes says; `wechat_refused` and
 *   `wechat_answer_invalid` as `readAnswer` does, and where the answer is about another refund
 */
export function readRefund(
  bytes: Uint8Array,
  merchant: Merchant,
  order: Pick<OrderRef, 'signType'>,
  refund: Refundable,
  isAlone: boolean,
): RefundResult | { readonly kind: 'repeat'; readonly because: PayError } {
  const answer = readAnswer(bytes, merchant, order.signType);
  if (!answer.ok) {
    const { errCode, errCodeDes } = answer;
    const row = errCodeRow('refund', errCode, errCodeDes);
    const because = errCodeError(row, errCode, errCodeDes);
    if (row.isFinal) return { kind: 'refused', errCode, errCodeDes, because, isAlone };
    if (row.action === 'repeat') return { kind: 'repeat', because };
    // Only the shop can go on, and then by the same refund: WeChat has made none.
    if (row.action === 'ask_caller') throw because;
    return { kind: 'unclear', because };
  }
  const { fields } = answer;
  if (fields['transaction_id'] !== refund.transactionId) unbelievable('transaction_id');
  if (fields['out_refund_no'] !== refund.outRefundNo) unbelievable('out_refund_no');
  if (fields['refund_fee'] !== String(refund.refundFee)) unbelievable('refund_fee');
  if (fields['total_fee'] !== String(refund.totalFee)) unbelievable('total_fee');
  return { kind: 'accepted', refundId: readRefundId(fields['refund_id']) };
}

/** WeChat's number of a refund. @throws PayError `wechat_answer_invalid` */
export function readRefundId(text = ''): string {
  return /^[0-9A-Za-z]{1,32}$/.test(text) ? text : unbelievable('refund_id');
}
