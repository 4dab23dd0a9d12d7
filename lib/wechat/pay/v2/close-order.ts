import type { PayError } from '../../../errors/errors';
import type { CloseOrderResult, OrderRef } from '../../../orders/ports/wechat-pay';
import { readAnswer } from './answer';
import { errCodeError, errCodeRow } from './err-codes';
import type { Merchant } from './payment';
import { sign } from './sign';
import { buildXml } from './xml';

export const CLOSE_ORDER_PATH = '/pay/closeorder';

/**
 * Builds the request to close an unpaid order. WeChat takes it five minutes after the order was placed at the earliest.
 *
 * @param nonceStr at most 32 letters and digits
 * @returns the signed XML
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941222
 */
export function buildCloseOrder(order: OrderRef, merchant: Merchant, nonceStr: string): string {
  const fields = {
    appid: merchant.appId,
    mch_id: merchant.mchId,
    out_trade_no: order.outTradeNo,
    nonce_str: nonceStr,
    sign_type: order.signType,
  };
  return buildXml({ ...fields, sign: sign(fields, merchant.key, order.signType) });
}

/**
 * Reads WeChat's answer to {@link buildCloseOrder}. It names no order, so even `closed` is only a reason to ask
 * `orderquery`, whose answer does and is recorded.
 *
 * @returns `repeat` where the same request should be sent again
 * @throws PayError as the table of err_codes says, `wechat_refused` and `wechat_answer_invalid` as `readAnswer` does
 */
export function readCloseOrder(
  bytes: Uint8Array,
  merchant: Merchant,
  order: Pick<OrderRef, 'signType'>,
): CloseOrderResult | { readonly kind: 'repeat'; readonly because: PayError } {
  const answer = readAnswer(bytes, merchant, order.signType);
  if (answer.ok) return { kind: 'closed' };
  const { errCode, errCodeDes } = answer;
  const row = errCodeRow('closeorder', errCode, errCodeDes);

  if (row.action === 'done') return { kind: 'closed' };
  if (row.action === 'query') return { kind: 'query' };
  const because = errCodeError(row, errCode, errCodeDes);
  if (row.action === 'repeat') return { kind: 'repeat', because };
  throw because;
}
