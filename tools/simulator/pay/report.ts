import type { Fields } from '../sign';
import type { Wechat } from '../world';
import { checkParameters, optional, required, type Rule } from './parameters';

const rules: Readonly<Record<string, Rule>> = {
  device_info: optional(32),
  interface_url: required(127),
  execute_time: required(10, (value) => /^\d+$/.test(value)),
  return_code: required(16),
  return_msg: optional(128),
  result_code: required(16),
  err_code: optional(32),
  err_code_des: optional(128),
  out_trade_no: optional(32),
  user_ip: required(16),
  time: optional(14),
};

/**
 * `POST /payitil/report`: how long a call took the merchant, in milliseconds, and what came of it. Nothing is kept.
 * https://pay.weixin.qq.com/doc/v2/partner/4011941680
 * @throws ParameterFault
 */
export function report(_world: Wechat, fields: Fields): Fields {
  checkParameters(rules, fields);
  return {};
}
