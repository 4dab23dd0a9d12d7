import { isIP } from 'node:net';
import { readChineseTime } from '../chinese-time';
import type { Fields } from '../sign';
import { isOpenid } from '../users';
import { checkParameters, isFee, isNotifyUrl, optional, required, type Rule } from './parameters';
import { refuseParameter } from './refusal';

/** The table of https://pay.weixin.qq.com/doc/v2/merchant/4011940985, less what the gateway's door has checked. */
const rules: Readonly<Record<string, Rule>> = {
  device_info: optional(32),
  body: required(127),
  detail: optional(6144),
  attach: optional(127),
  out_trade_no: required(32, (value) => /^[0-9A-Za-z_\-|*]{6,32}$/.test(value)),
  fee_type: optional(16, (value) => value === 'CNY'),
  total_fee: required(10, isFee),
  spbill_create_ip: required(64, (value) => isIP(value) !== 0),
  time_start: optional(14, isTime),
  time_expire: optional(14, isTime),
  goods_tag: optional(32),
  notify_url: required(256, isNotifyUrl),
  trade_type: required(16, (value) => value === 'JSAPI'),
  product_id: optional(32),
  limit_pay: optional(32, (value) => value === 'no_credit'),
  openid: optional(128),
  receipt: optional(8, (value) => value === 'Y'),
  profit_sharing: optional(1, (value) => value === 'Y' || value === 'N'),
  scene_info: optional(256, isJson),
};

/** An order must be payable for a minute at least. */
const shortestLife = 60 * 1000;

/**
 * Checks a unified order's own parameters.
 * @param now milliseconds since the epoch
 * @throws ParameterFault that names the field
 */
export function checkOrderParameters(appId: string, fields: Fields, now: number): void {
  checkParameters(rules, fields);
  if (!fields.openid) refuseParameter('JSAPI支付必须传openid');
  if (!isOpenid(appId, fields.openid)) refuseParameter('appid and openid not match');
  checkTimes(fields, now);
}

function checkTimes(fields: Fields, now: number): void {
  const start = readChineseTime(fields.time_start ?? '');
  const expire = readChineseTime(fields.time_expire ?? '');
  if (expire === undefined) return;
  if (expire < now + shortestLife) refuseParameter('time_expire时间过短');
  if (start !== undefined && expire <= start) refuseParameter('time_expire必须晚于time_start');
}

function isTime(value: string): boolean {
  return readChineseTime(value) !== undefined;
}

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
