import type { PayError } from '../../../errors/errors';
import type { Order } from '../../../orders/order';
import type { PlaceOrderResult } from '../../../orders/ports/wechat-pay';
import { readAnswer, unbelievable } from './answer';
import { errCodeError, errCodeRow } from './err-codes';
import { isPrepayId } from './pay-params';
import type { Merchant } from './payment';
import { sign } from './sign';
import { toWechatTime } from './time';
import { buildXml } from './xml';

export const UNIFIED_ORDER_PATH = '/pay/unifiedorder';

/**
 * Builds the order as WeChat takes it. Everything but `nonce_str` and `sign` comes from the stored order, so that a
 * repeat carries the same parameters.
 *
 * @param nonceStr at most 32 letters and digits
 * @returns the signed XML
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011940985
 */
export function buildUnifiedOrder(order: Order, merchant: Merchant, nonceStr: string): string {
  const fields = {
    appid: order.appId,
    mch_id: order.mchId,
    nonce_str: nonceStr,
    sign_type: order.signType,
    body: order.body,
    attach: order.attach,
    out_trade_no: order.outTradeNo,
    fee_type: order.feeType,
    total_fee: String(order.totalFee),
    spbill_create_ip: order.spbillCreateIp,
    time_start: toWechatTime(order.timeStart),
    time_expire: toWechatTime(order.timeExpire),
    notify_url: order.notifyUrl,
    trade_type: 'JSAPI',
    openid: order.openid,
  };
  return buildXml({ ...fields, sign: sign(fields, merchant.key, order.signType) });
}

/**
 * Reads WeChat's answer to {@link buildUnifiedOrder}.
 *
 * @returns `repeat` where the same request should be sent again
 * @throws PayError as the table of err_codes says, `wechat_refused` and `wechat_answer_invalid` as `readAnswer` does
 */
export function readUnifiedOrder(
  bytes: Uint8Array,
  merchant: Merchant,
  order: Pick<Order, 'signType'>,
): PlaceOrderResult | { readonly kind: 'repeat'; readonly because: PayError } {
  const answer = readAnswer(bytes, merchant, order.signType);
  if (answer.ok) {
    const prepayId = answer.fields['prepay_id'] ?? '';
    if (answer.fields['trade_type'] !== 'JSAPI') unbelievable('trade_type');
    if (!isPrepayId(prepayId)) unbelievable('prepay_id');
    return { kind: 'prepared', prepayId };
  }
  const { errCode, errCodeDes } = answer;
  const row = errCodeRow('unifiedorder', errCode, errCodeDes);
  const because = errCodeError(row, errCode, errCodeDes);
  if (row.action === 'repeat' || row.action === 'query') return { kind: row.action, because };
  throw because;
}
