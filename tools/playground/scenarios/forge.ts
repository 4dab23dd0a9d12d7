import { createCipheriv, createHash, randomBytes, randomInt } from 'node:crypto';
import { Hash } from 'wechatpay-axios-plugin';
import type { ScenarioShop } from './scenario';

type Merchant = ScenarioShop['merchant'];

/** Names and values as they travel. */
export type Fields = Readonly<Record<string, string>>;

/** A key of the right form that is not this merchant's. */
export const OTHER_KEY = 'AnotherMerchantsKey0000000000k32';

/** A merchant number that is not this merchant's. */
export const OTHER_MCH_ID = '1999999999';

/** So many hexadecimal digits. */
export function randomHex(length: number): string {
  return randomBytes(length).toString('hex').slice(0, length);
}

/**
 * The API v2 signature, by a library that nobody here wrote.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export function signature(fields: Fields, { key, signType }: Pick<Merchant, 'key' | 'signType'>): string {
  return Hash.sign(signType, fields, key);
}

/** The fields with their signature. */
export function signed(fields: Fields, by: Pick<Merchant, 'key' | 'signType'>): Fields {
  return { ...fields, sign: signature(fields, by) };
}

/** A flat message, as WeChat writes one. */
export function toXml(fields: Fields, root = 'xml'): string {
  const elements = Object.entries(fields).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`);
  return `<${root}>${elements.join('')}</${root}>`;
}

/** yyyyMMddHHmmss in China, of a time in milliseconds since the epoch. */
function chineseTime(time: number): string {
  return new Date(time + 8 * 3_600_000).toISOString().replace(/\D/g, '').slice(0, 14);
}

/** The order that a message is about, as the books or WeChat's ledger have it. */
export interface Told {
  readonly outTradeNo: string;
  readonly openid: string;
  /** Fen. */
  readonly totalFee: number;
  /** When the order was placed: the payment is said to be of two seconds later. ISO 8601 UTC. */
  readonly createdAt: string;
}

/**
 * The fields of a payment notification as WeChat would send it, unsigned, of a transaction that nobody made.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937248
 */
export function paymentNotification(
  merchant: Merchant,
  told: Told,
): Fields & { readonly transaction_id: string } {
  return {
    appid: merchant.appId,
    bank_type: 'OTHERS',
    cash_fee: String(told.totalFee),
    fee_type: 'CNY',
    is_subscribe: 'N',
    mch_id: merchant.mchId,
    nonce_str: randomHex(32),
    openid: told.openid,
    out_trade_no: told.outTradeNo,
    result_code: 'SUCCESS',
    return_code: 'SUCCESS',
    time_end: chineseTime(Date.parse(told.createdAt) + 2_000),
    total_fee: String(told.totalFee),
    trade_type: 'JSAPI',
    transaction_id: `4299${Array.from({ length: 24 }, () => randomInt(10)).join('')}`,
  };
}

/**
 * A refund's notification that says SUCCESS, sealed with the merchant's key.
 *
 * @param refund the elements inside the seal
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989265
 */
export function refundNotification({ appId, mchId, key }: Merchant, refund: Fields): string {
  const sealingKey = createHash('md5').update(key).digest('hex');
  const cipher = createCipheriv('aes-256-ecb', sealingKey, null);
  const sealed = Buffer.concat([cipher.update(toXml(refund, 'root'), 'utf8'), cipher.final()]);
  return toXml({
    return_code: 'SUCCESS',
    appid: appId,
    mch_id: mchId,
    nonce_str: randomHex(32),
    req_info: sealed.toString('base64'),
  });
}

/**
 * What `wx.requestPayment` takes, signed by whoever says so.
 *
 * @param prepay the whole value of `package`
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939566
 */
export function payParams(
  { appId, key, signType }: Merchant,
  prepay: string,
): Readonly<Record<'timeStamp' | 'nonceStr' | 'package' | 'signType' | 'paySign', string>> {
  const timeStamp = String(Math.floor(Date.now() / 1000));
  const params = { timeStamp, nonceStr: randomHex(32), package: prepay, signType };
  return { ...params, paySign: signature({ appId, ...params }, { key, signType }) };
}
