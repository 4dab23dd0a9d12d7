import { ERRORS, type ErrorCode, type NotifyRefusal } from '../../lib/errors/errors';
import type { Words } from '../../lib/errors/texts';
import { ERR_CODES, type Operation } from '../../lib/wechat/pay/v2/err-codes';
import { readReturnMsg, toldOf } from '../../lib/wechat/pay/v2/return-msg';
import * as en from './en';
import type { ClientWords, ErrCodeKey, Language } from './words';
import * as zh from './zh';

/** One code in both languages, and the page of WeChat that is about it, where there is one. */
export interface Entry extends Readonly<Record<Language, Words>> {
  readonly page?: string;
}

const LOGIN = 'https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_code2session';
const TOKEN = 'https://developers.weixin.qq.com/doc/service/api/base/api_getstableaccesstoken.html';
const SHIPPING =
  'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html';
const REQUEST_PAYMENT = 'https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestPayment.html';
const SIGNING = 'https://pay.weixin.qq.com/doc/v2/merchant/4011985891';
const PAYMENT_NOTIFY = 'https://pay.weixin.qq.com/doc/v2/merchant/4011937248';
const REFUND_NOTIFY = 'https://pay.weixin.qq.com/doc/v2/partner/4011989265';
const ORDER = ERR_CODES.unifiedorder.source;
const REFUND = ERR_CODES.refund.source;

/** WeChat's pages by the beginning of a code of ours; what is ours alone has none. */
const API_PAGES: readonly (readonly [beginning: string, page: string])[] = [
  ['login_', LOGIN],
  ['refund_', REFUND],
  ['shipping_', SHIPPING],
  ['shipment_', SHIPPING],
  ['out_trade_no_used', ORDER],
  ['payment_refused', ORDER],
  ['wechat_refused', SIGNING],
];

/** A `code` of this API. */
export function explainApiError(code: ErrorCode): Entry {
  const page = API_PAGES.find(([beginning]) => code.startsWith(beginning))?.[1];
  return { en: en.API_ERRORS[code], zh: zh.API_ERRORS[code], ...(page !== undefined && { page }) };
}

/**
 * The `code` of an answer that somebody has received.
 *
 * @returns undefined for what is no code of this API
 */
export function explainCode(code: string): Entry | undefined {
  return Object.hasOwn(ERRORS, code) ? explainApiError(code as ErrorCode) : undefined;
}

/** The reasons that only a notification of a refund is refused for. */
export const REFUND_REFUSALS: readonly NotifyRefusal[] = [
  'req_info_unreadable',
  'refund_mismatch',
  'refund_unconfirmed',
];

/** Why a notification was refused. */
export function explainRefusal(refusal: NotifyRefusal): Entry {
  const page = REFUND_REFUSALS.includes(refusal) ? REFUND_NOTIFY : PAYMENT_NOTIFY;
  return { en: en.NOTIFY_REFUSALS[refusal], zh: zh.NOTIFY_REFUSALS[refusal], page };
}

/** What a phone says, in the very words of the catalogue. */
export function explainClientWords(words: ClientWords): Entry {
  return { en: en.CLIENT_WORDS[words], zh: zh.CLIENT_WORDS[words], page: REQUEST_PAYMENT };
}

/**
 * The `return_msg` of a refusal that is not signed.
 *
 * @returns undefined for words that are not known
 */
export function explainReturnMsg(returnMsg: string): Entry | undefined {
  const read = readReturnMsg(returnMsg);
  if (read === undefined) return undefined;
  return {
    en: toldOf(read, en.RETURN_MSGS, en.FIELD_SOURCES),
    zh: toldOf(read, zh.RETURN_MSGS, zh.FIELD_SOURCES),
    page: read.words === '签名错误' ? SIGNING : ORDER,
  };
}

const bare = (text: string): string => text.replaceAll(/[\s:：]/g, '');

/**
 * What a phone says.
 *
 * @param said `errMsg`, `err_desc` or the text of a dialog; phones differ in where they put blanks and colons
 * @returns undefined for words that are not in the catalogue, and for a payment that went well
 */
export function explainClient(said: string): Entry | undefined {
  const known = Object.keys(en.CLIENT_WORDS) as ClientWords[];
  const words = known.find((each) => bare(said).includes(bare(each)));
  return words && explainClientWords(words);
}

/**
 * An `err_code` of WeChat Pay.
 *
 * @param errCode of a bill: the text of `return_msg`
 * @returns undefined for one that no page of WeChat's named when this was written
 */
export function explainErrCode(operation: Operation, errCode: string): Entry | undefined {
  const upper = errCode.trim().toUpperCase();
  const own = `${operation} ${upper}`;
  const key = Object.hasOwn(en.ERR_CODES, own) ? own : upper;
  if (!Object.hasOwn(en.ERR_CODES, key)) return undefined;
  const known = key as ErrCodeKey;
  return { en: en.ERR_CODES[known], zh: zh.ERR_CODES[known], page: ERR_CODES[operation].source };
}

const OF_LOGINS: readonly number[] = [-1, 40029, 40163, 40226, 41008, 45011];
/** The numbers of shipments have eight digits and more, those of all calls five. */
const FIRST_OF_SHIPMENTS = 10_000_000;

/**
 * An `errcode` of api.weixin.qq.com: of a login, an access token or a shipment.
 *
 * @returns undefined for one that no page of WeChat's named when this was written
 */
export function explainErrcode(errcode: number): Entry | undefined {
  const [english, chinese] = [en.ERRCODES[String(errcode)], zh.ERRCODES[String(errcode)]];
  if (english === undefined || chinese === undefined) return undefined;
  const page = errcode >= FIRST_OF_SHIPMENTS ? SHIPPING : OF_LOGINS.includes(errcode) ? LOGIN : TOKEN;
  return { en: english, zh: chinese, page };
}
