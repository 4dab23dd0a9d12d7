import { explainClient, explainCode, explainErrcode } from '../error-catalogue/catalogue';
import { errCodeFindings, explained, returnMsgFindings } from './explained';
import type { Finding } from './finding';
import { refusal, type RefusalId } from './refusal-words';

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

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What a text says in the words of a phone, or of a refusal that is not signed. */
function inWords(text: string): Finding | undefined {
  const ofPhone = explainClient(text);
  if (ofPhone !== undefined) return explained('phone_says', ofPhone, text);
  return returnMsgFindings(text)[0];
}

/** What else of WeChat's an object is, that is neither a message of v2 nor the parameters of wx.requestPayment. */
function otherAnswer(object: Readonly<Record<string, unknown>>): RefusalId | undefined {
  const { resource, prepay_id: prepayId } = object;
  if (typeof resource === 'object' && resource !== null && 'ciphertext' in resource) return 'v3_notification';
  if (['code_url', 'h5_url', 'mweb_url'].some((name) => textOf(object[name]) !== '')) return 'native_answer';
  return textOf(prepayId) !== '' && Object.keys(object).length === 1 ? 'v3_order_answer' : undefined;
}

/**
 * What an answer in JSON says by its code: an `errcode` of api.weixin.qq.com, the `return_msg` of a refusal, a `code` of
 * this API, or what a phone says after wx.requestPayment (`errMsg`, `err_desc`). A line of the log is one too.
 *
 * @returns undefined where it has none, or one that is not in the catalogue of errors, and is no other answer of WeChat's
 */
export function whatAnswerSays(object: Readonly<Record<string, unknown>>): Finding | undefined {
  const { errcode, code, errMsg, err_desc: errDesc } = object;
  const ofWechat = typeof errcode === 'number' ? explainErrcode(errcode) : undefined;
  if (ofWechat !== undefined) return explained('errcode', ofWechat, `errcode ${String(errcode)}`);
  const [ofGateway] = returnMsgFindings(textOf(object['return_msg'] ?? object['returnMsg']));
  if (ofGateway !== undefined) return ofGateway;
  const ofApi = typeof code === 'string' ? explainCode(code) : undefined;
  if (ofApi !== undefined) return explained('api_error', ofApi, String(code));
  // The dialog's own words say more than the `fail cancel` that phones add to them.
  const said = [errDesc, errMsg].filter((each) => typeof each === 'string');
  const ofPhone = said.map((each) => explainClient(each)).find((each) => each !== undefined);
  if (ofPhone !== undefined) return explained('phone_says', ofPhone, said.join(' '));
  const other = otherAnswer(object);
  return other && refusal(other);
}

/** Longer than what anybody says of an error. */
const MOST_CHARACTERS = 1000;

/**
 * What words say that are no message: those of a phone or of a refusal, or a code of the catalogue among them.
 *
 * @returns undefined where they say nothing that is in the catalogue of errors
 */
export function whatTextSays(all: string): Finding | undefined {
  const text = all.trim();
  if (text.length > MOST_CHARACTERS) return undefined;
  const said = inWords(text);
  if (said !== undefined) return said;
  const [errcode] = /(?<=errcode\W{0,4})-?\d+/.exec(text) ?? [];
  const ofWechat = errcode === undefined ? undefined : explainErrcode(Number(errcode));
  if (ofWechat !== undefined) return explained('errcode', ofWechat, text);
  for (const [word] of text.matchAll(/[A-Za-z_]{4,}/g)) {
    const ofApi = explainCode(word);
    if (ofApi !== undefined) return explained('api_error', ofApi, text);
    const [ofPay] = /^[A-Z_]+$/.test(word) ? errCodeFindings(word, '', [], text) : [];
    if (ofPay !== undefined) return ofPay;
  }
  return undefined;
}
