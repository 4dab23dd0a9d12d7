import type { PayError } from '../../../errors/errors';
import type { OrderQueryResult, OrderRef } from '../../../orders/ports/wechat-pay';
import { readAnswer, unbelievable } from './answer';
import { errCodeError, errCodeRow } from './err-codes';
import { readPayment, type Merchant } from './payment';
import { sign } from './sign';
import { buildXml } from './xml';

export const ORDER_QUERY_PATH = '/pay/orderquery';

/**
 * Builds the question how an order stands, or one transaction that was paid for it.
 *
 * @param transactionId asks by this number of WeChat's; without it by ours
 * @param nonceStr at most 32 letters and digits
 * @returns the signed XML
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937244
 */
export function buildOrderQuery(
  order: OrderRef,
  merchant: Merchant,
  nonceStr: string,
  transactionId?: string,
): string {
  const fields = {
    appid: merchant.appId,
    mch_id: merchant.mchId,
    ...(transactionId === undefined ? { out_trade_no: order.outTradeNo } : { transaction_id: transactionId }),
    nonce_str: nonceStr,
    sign_type: order.signType,
  };
  return buildXml({ ...fields, sign: sign(fields, merchant.key, order.signType) });
}

/**
 * Reads WeChat's answer to {@link buildOrderQuery}. What was paid is read as strictly as a notification.
 *
 * @param transactionId the transaction that was asked about, if it was one
 * @returns `repeat` where the same question should be asked again
 * @throws PayError `wechat_refused` or `wechat_answer_invalid`
 */
export function readOrderQuery(
  bytes: Uint8Array,
  merchant: Merchant,
  order: OrderRef,
  transactionId?: string,
): OrderQueryResult | { readonly kind: 'repeat'; readonly because: PayError } {
  const answer = readAnswer(bytes, merchant, order.signType);
  if (!answer.ok) {
    const { errCode, errCodeDes } = answer;
    const row = errCodeRow('orderquery', errCode, errCodeDes);
    if (row.action === 'query') return { kind: 'open', tradeState: errCode };
    const because = errCodeError(row, errCode, errCodeDes);
    if (row.action === 'repeat') return { kind: 'repeat', because };
    throw because;
  }
  const { fields } = answer;
  // A genuine answer about another order must not mark this one paid.
  if (fields['out_trade_no'] !== order.outTradeNo) unbelievable('out_trade_no');
  if (transactionId !== undefined && fields['transaction_id'] !== transactionId) {
    unbelievable('transaction_id');
  }
  const tradeState = fields['trade_state'] ?? '';
  if (tradeState === 'CLOSED') return { kind: 'closed' };
  if (tradeState === 'REVOKED' || tradeState === 'PAYERROR') {
    const { trade_type: tradeType = '' } = fields;
    return { kind: 'closed', tradeState, ...(!['', 'JSAPI'].includes(tradeType) && { tradeType }) };
  }
  if (tradeState !== 'SUCCESS' && tradeState !== 'REFUND') return { kind: 'open', tradeState };
  const reading = readPayment(fields, merchant, order.signType, ['SUCCESS', 'REFUND'], 'any');
  if (!reading.ok) unbelievable(reading.refusal, { field: reading.field ?? '' });
  return { kind: fields['trade_type'] === 'JSAPI' ? 'paid' : 'paid_elsewhere', payment: reading.payment };
}
