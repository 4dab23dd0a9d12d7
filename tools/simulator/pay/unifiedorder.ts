import { usablePrepayId, type WechatOrder } from '../ledger';
import type { Fields, SignType } from '../sign';
import type { Wechat } from '../world';
import { checkOrderParameters } from './order-parameters';
import { refuse } from './refusal';

/**
 * `POST /pay/unifiedorder`: places an order, or finds it again when everything about it is the same.
 * https://pay.weixin.qq.com/doc/v2/merchant/4011940985
 * @throws ParameterFault; Refusal ORDERCLOSED, ORDERPAID, INVALID_REQUEST
 */
export function unifiedorder(world: Wechat, fields: Fields, signType: SignType): Fields {
  const now = world.clock.now();
  checkOrderParameters(world.merchant.appId, fields, now);
  const wanted = orderOf(fields, signType, now);
  const order = world.ledger.byOutTradeNo(wanted.outTradeNo, now);
  if (order) refuseReuse(order, wanted);
  else world.ledger.add(wanted);
  const deviceInfo = fields.device_info ? { device_info: fields.device_info } : {};
  return {
    ...deviceInfo,
    prepay_id: usablePrepayId(order ?? wanted, now, world.random),
    trade_type: 'JSAPI',
  };
}

function orderOf(fields: Fields, signType: SignType, now: number): WechatOrder {
  const remembered = Object.entries(fields).filter(
    ([name, value]) => !['nonce_str', 'sign', 'sign_type'].includes(name) && value !== '',
  );
  return {
    outTradeNo: fields.out_trade_no ?? '',
    fields: { fee_type: 'CNY', ...Object.fromEntries(remembered) },
    signType,
    totalFee: Number(fields.total_fee),
    openid: fields.openid ?? '',
    notifyUrl: fields.notify_url ?? '',
    state: 'NOTPAY',
    createdAt: now,
    prepayIds: [],
    transactions: [],
    notifies: [],
    refunds: [],
    shipments: [],
  };
}

/** A number can be used again only for the very same order, and only while it waits for its payment. */
function refuseReuse(order: WechatOrder, wanted: WechatOrder): void {
  if (order.state === 'CLOSED') refuse('ORDERCLOSED');
  if (order.state !== 'NOTPAY') refuse('ORDERPAID');
  const names = new Set([...Object.keys(order.fields), ...Object.keys(wanted.fields)]);
  const differs = [...names].some((name) => order.fields[name] !== wanted.fields[name]);
  if (differs || order.signType !== wanted.signType) refuse('INVALID_REQUEST');
}
