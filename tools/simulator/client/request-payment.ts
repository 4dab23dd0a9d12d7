import type { WechatOrder } from '../ledger';
import { isSignedBy } from '../sign';
import { openidOf } from '../users';
import type { Wechat } from '../world';
import { failed, type ClientResult } from './result';
import { whyNotPayable } from './sheet-actions';
import type { Sheet } from './sheets';

type Given = Readonly<Record<string, unknown>>;
type Params = Readonly<Record<'timeStamp' | 'nonceStr' | 'package' | 'signType' | 'paySign', string>>;

/**
 * `wx.requestPayment` of one user in one mini program: opens a pay sheet, or fails in the client's words.
 * https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestPayment.html
 * @param given what the mini program passed, unchecked
 */
export function requestPayment(
  world: Wechat,
  user: string,
  appId: string,
  given: Given,
): ClientResult | { sheet: Sheet } {
  // An absent signType means MD5, in the signature too.
  const params = { signType: 'MD5', ...given };
  const complaint = typeComplaint(params);
  if (!hasRightTypes(params) || complaint)
    return { errMsg: `requestPayment:fail parameter error: ${complaint}` };

  const now = world.clock.now();
  const prepayId = /^prepay_id=([^=&\s]+)$/.exec(params.package)?.[1] ?? '';
  const order = world.ledger.byPrepayId(prepayId, now);
  // The client's misleading words for a package or an appid that lead to no order.
  if (!order || appId !== world.merchant.appId) return failed('调用支付JSAPI缺少参数: total_fee');
  if (!isSigned(world, appId, params, order)) return failed('支付验证签名失败');
  const obstacle = whyNotPayable(order, prepayId, now);
  if (obstacle) return failed(obstacle);
  if (openidOf(appId, user) !== order.openid) return failed('下单账号与支付账号不一致');
  return { sheet: world.sheets.open(world.merchant, order, prepayId) };
}

function isSigned(world: Wechat, appId: string, params: Params, order: WechatOrder): boolean {
  const { timeStamp, nonceStr, package: prepay, signType, paySign } = params;
  // Seconds, so ten digits until the year 2286; milliseconds have thirteen.
  if (!/^\d{10}$/.test(timeStamp) || Buffer.byteLength(nonceStr) > 32 || signType !== order.signType)
    return false;
  const signed = { appId, timeStamp, nonceStr, package: prepay, signType };
  return isSignedBy(signed, paySign, order.signType, world.merchant.mchKey);
}

const names = ['timeStamp', 'nonceStr', 'package', 'signType', 'paySign'] as const;

function hasRightTypes(params: Given): params is Params {
  return typeComplaint(params) === '';
}

function typeComplaint(params: Given): string {
  return names
    .filter((name) => typeof params[name] !== 'string')
    .map((name) => `parameter.${name} should be String instead of ${typeName(params[name])};`)
    .join('');
}

/** `Number`, `Undefined`, `Null`, `Array` …: the names that the client gives to types. */
function typeName(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
