import { explainClient, explainCode, explainErrcode } from '../lib/error-catalogue/catalogue';
import { explained } from './explained';
import type { Finding } from './finding';

/** A JSON object; undefined for any other text. */
export function jsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What an answer in JSON says by its code: an `errcode` of api.weixin.qq.com, a `code` of this API, or what a phone says
 * after wx.requestPayment (`errMsg`, `err_desc`).
 *
 * @returns undefined where it has none, or one that is not in the catalogue of errors
 */
export function whatAnswerSays(object: Readonly<Record<string, unknown>>): Finding | undefined {
  const { errcode, code, errMsg, err_desc: errDesc } = object;
  const ofWechat = typeof errcode === 'number' ? explainErrcode(errcode) : undefined;
  if (ofWechat !== undefined) return explained('errcode', ofWechat, `errcode ${String(errcode)}`);
  const ofApi = typeof code === 'string' ? explainCode(code) : undefined;
  if (ofApi !== undefined) return explained('api_error', ofApi, String(code));
  // The dialog's own words say more than the `fail cancel` that phones add to them.
  const said = [errDesc, errMsg].filter((each) => typeof each === 'string');
  const ofPhone = said.map((each) => explainClient(each)).find((each) => each !== undefined);
  return ofPhone && explained('phone_says', ofPhone, said.join(' '));
}
