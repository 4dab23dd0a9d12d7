import { createHash, createHmac } from 'node:crypto';
import { Formatter } from 'wechatpay-axios-plugin';
import type { Message, Shop } from '../../../tools/explain/message';

/** Wrong signatures are made here by another library and by node:crypto alone: nothing of explain/ or lib/. */

export const KEY = 'Kq3xT8vZb5Nw1Lm7Rj9Pd2Hs6Gf4Yc0A';

export const SHOP: Shop = {
  key: KEY,
  signType: 'MD5',
  appId: 'wxd930ea5d5a258f4f',
  mchId: '1900000109',
  previousKey: 'Pq3xT8vZb5Nw1Lm7Rj9Pd2Hs6Gf4Yc0B',
  appsecret: '7f3a9c1e5b8d2046f1a7c3e9b5d80246',
  apiV3Key: 'V3xT8vZb5Nw1Lm7Rj9Pd2Hs6Gf4Yc0Cq',
};

export const HMAC_SHOP: Shop = { ...SHOP, signType: 'HMAC-SHA256' };

export type Elements = Readonly<Record<string, string>>;

/** A payment notification, not in the order of its names. */
export const PAID: Elements = {
  return_code: 'SUCCESS',
  appid: 'wxd930ea5d5a258f4f',
  attach: '支付测试',
  bank_type: 'OTHERS',
  cash_fee: '90',
  coupon_count: '1',
  coupon_fee: '10',
  coupon_fee_0: '10',
  coupon_id_0: '10000',
  fee_type: 'CNY',
  is_subscribe: 'N',
  mch_id: '1900000109',
  nonce_str: '5d2b6c2a8db53831f7eda20af46e531c',
  openid: 'oUpF8uMEb4qRXf22hE3X68TekukE',
  out_trade_no: '20260101AbCdEf',
  result_code: 'SUCCESS',
  time_end: '20260101200030',
  total_fee: '100',
  trade_type: 'JSAPI',
  transaction_id: '4200486408202611247433971588',
};

/** The parameters of wx.requestPayment, and the appId that is signed with them. */
export const PARAMS: Elements = {
  appId: 'wxd930ea5d5a258f4f',
  timeStamp: '1490840662',
  nonceStr: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
  package: 'prepay_id=wx2017033010242291fcfe0db70013231072',
  signType: 'MD5',
};

/** The order's answer, which holds the prepay_id. */
export const ANSWER: Elements = {
  return_code: 'SUCCESS',
  return_msg: 'OK',
  appid: 'wxd930ea5d5a258f4f',
  mch_id: '1900000109',
  nonce_str: 'IITRi8Iabbblz1Jc',
  result_code: 'SUCCESS',
  prepay_id: 'wx2017033010242291fcfe0db70013231072',
  trade_type: 'JSAPI',
};

/** Sorted and joined as WeChat wants it, by the library. */
export function joined(elements: Elements): string {
  return Formatter.queryStringLike(Formatter.ksort({ ...elements }));
}

export function md5(bytes: string | Buffer): string {
  return createHash('md5').update(bytes).digest('hex').toUpperCase();
}

export function hmac(text: string | Buffer, key: string | Buffer = KEY, algorithm = 'sha256'): string {
  return createHmac(algorithm, key).update(text).digest('hex').toUpperCase();
}

/** MD5 over a text with the key appended. */
export function keyed(text: string, key = KEY): string {
  return md5(`${text}&key=${key}`);
}

/** MD5 over elements, rightly joined. */
export function over(elements: Elements, key = KEY): string {
  return keyed(joined(elements), key);
}

/** Elements without some. */
export function less(elements: Elements, ...names: readonly string[]): Elements {
  return Object.fromEntries(Object.entries(elements).filter(([name]) => !names.includes(name)));
}

/** Elements with other names, in place. */
export function spelled(elements: Elements, names: Elements): Elements {
  return Object.fromEntries(Object.entries(elements).map(([name, value]) => [names[name] ?? name, value]));
}

/** Elements with other values. */
export function valued(elements: Elements, change: (value: string, name: string) => string): Elements {
  return Object.fromEntries(Object.entries(elements).map(([name, value]) => [name, change(value, name)]));
}

export function message(sign: string, elements: Elements = PAID, more: Partial<Message> = {}): Message {
  return { kind: 'message', fields: { ...elements, sign }, ...more };
}

export function params(paySign: string, elements: Elements = PARAMS, more: Partial<Message> = {}): Message {
  return { kind: 'paySign', fields: { ...elements, paySign }, ...more };
}
