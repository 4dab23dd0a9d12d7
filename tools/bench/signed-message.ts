import { Hash } from 'wechatpay-axios-plugin';
import type { Order } from '../../lib/orders/order';
import type { PeerMerchant } from './peers/peer';

type Fields = Readonly<Record<string, string>>;

/** A message as WeChat writes it, signed by a library that no one here wrote: numbers bare, all else in CDATA. */
export function signedMessage(fields: Fields, { key, signType }: PeerMerchant): string {
  const all = { ...fields, sign: Hash.sign(signType, fields, key) };
  const lines = Object.entries(all).map(
    ([name, value]) => `<${name}>${/^\d+$/.test(value) ? value : `<![CDATA[${value}]]>`}</${name}>`,
  );
  return `<xml>\n${lines.join('\n')}\n</xml>`;
}

/** The seventeen elements that WeChat sends when an order is paid (with the signature). */
export function paidNotification(
  order: Pick<Order, 'appId' | 'mchId' | 'openid' | 'outTradeNo' | 'totalFee'>,
  merchant: PeerMerchant,
  timeEnd: string,
): string {
  const fields = {
    appid: order.appId,
    attach: '支付测试',
    bank_type: 'OTHERS',
    cash_fee: String(order.totalFee),
    fee_type: 'CNY',
    is_subscribe: 'N',
    mch_id: order.mchId,
    nonce_str: '5d2b6c2a8db53831f7eda20af46e531c',
    openid: order.openid,
    out_trade_no: order.outTradeNo,
    result_code: 'SUCCESS',
    return_code: 'SUCCESS',
    time_end: timeEnd,
    total_fee: String(order.totalFee),
    trade_type: 'JSAPI',
    transaction_id: '4200000000202601010000000001',
  };
  return signedMessage(fields, merchant);
}
