import type { SignType } from '../../../orders/order';
import type { PayParams } from '../../../orders/ports/wechat-pay';
import { sign } from './sign';

/** Whether a text has the form of WeChat's `prepay_id`, in which no separator could forge a further parameter. */
export function isPrepayId(text: string): boolean {
  return /^[0-9A-Za-z_-]{1,64}$/.test(text);
}

/**
 * The second signature: over the parameters of `wx.requestPayment`, spelled `appId` and `timeStamp` here.
 *
 * @param order its sign type must be the one the order was placed with
 * @param now the time of signing
 * @param nonceStr at most 32 letters and digits
 * @throws Error where the stored prepay_id is none: the row was not written by this backend, and nothing is signed
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939566
 */
export function buildPayParams(
  order: { readonly appId: string; readonly signType: SignType; readonly prepayId: string },
  key: string,
  now: Date,
  nonceStr: string,
): PayParams {
  if (!isPrepayId(order.prepayId)) {
    throw new Error(
      'prepayId: the order’s row holds no prepay_id of WeChat’s (1 to 64 of 0-9 A-Z a-z _ -), so nothing was signed; find out who changed the row',
    );
  }
  const signed = {
    appId: order.appId,
    timeStamp: String(Math.floor(now.getTime() / 1000)),
    nonceStr,
    package: `prepay_id=${order.prepayId}`,
    signType: order.signType,
  };
  return { ...signed, paySign: sign(signed, key, order.signType) };
}
