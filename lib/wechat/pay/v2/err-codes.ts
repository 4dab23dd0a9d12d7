import { NUMBER_USED, type ErrorCode } from '../../../errors';

/**
 * What to do about an `err_code`:
 * - `repeat` the same request with the same parameters, on the other host too;
 * - `query` the order, whose signed answer decides;
 * - `ask_caller`: only the mini program can go on, by doing something else;
 * - `alarm`: our set-up or our code is wrong, and repeating changes nothing.
 */
export type ErrCodeAction = 'repeat' | 'query' | 'ask_caller' | 'alarm';

export interface ErrCodeRow {
  readonly action: ErrCodeAction;
  /** The error that the API answers where the action leads nowhere. */
  readonly code: ErrorCode;
  /** Read by the caller of the API. */
  readonly detail: string;
}

const busy = {
  action: 'repeat',
  code: 'wechat_unavailable',
  detail: 'WeChat Pay is busy. Repeat the same request, with the same outTradeNo, in a few seconds.',
} as const satisfies ErrCodeRow;

/** A query first: where our own order is paid, nobody may be told to order again. */
const numberUsed = {
  action: 'query',
  code: 'out_trade_no_used',
  detail: NUMBER_USED,
} as const satisfies ErrCodeRow;

const ended = {
  action: 'query',
  code: 'wechat_unavailable',
  detail:
    'WeChat Pay calls this order paid or closed and does not confirm it yet. Repeat the same request in a few seconds.',
} as const satisfies ErrCodeRow;

const setUp = {
  action: 'alarm',
  code: 'merchant_misconfigured',
  detail:
    'WeChat Pay refuses the set-up of this merchant: check that WECHAT_APPID and WECHAT_MCH_ID are right, bound to each other, and that JSAPI payment is granted. The log names the err_code.',
} as const satisfies ErrCodeRow;

const ourBug = {
  action: 'alarm',
  code: 'wechat_refused',
  detail: 'WeChat Pay refuses the request as it was built. The log names the err_code.',
} as const satisfies ErrCodeRow;

/** @see https://pay.weixin.qq.com/doc/v2/merchant/4011940985 */
export const UNIFIED_ORDER_ERR_CODES = {
  SYSTEMERROR: busy,
  FREQUENCY_LIMITED: busy,
  ORDERPAID: ended,
  ORDERCLOSED: ended,
  OUT_TRADE_NO_USED: numberUsed,
  NOTENOUGH: {
    action: 'ask_caller',
    code: 'payment_refused',
    detail: "The payer's balance is not enough. The payer may pay in another way; repeat the request then.",
  },
  NOAUTH: setUp,
  APPID_NOT_EXIST: setUp,
  MCHID_NOT_EXIST: setUp,
  APPID_MCHID_NOT_MATCH: setUp,
  SIGNERROR: setUp,
  INVALID_REQUEST: ourBug,
  LACK_PARAMS: ourBug,
  PARAM_ERROR: ourBug,
  XML_FORMAT_ERROR: ourBug,
  REQUIRE_POST_METHOD: ourBug,
  POST_DATA_EMPTY: ourBug,
  NOT_UTF8: ourBug,
} as const satisfies Readonly<Record<string, ErrCodeRow>>;

function isListed(errCode: string): errCode is keyof typeof UNIFIED_ORDER_ERR_CODES {
  return Object.hasOwn(UNIFIED_ORDER_ERR_CODES, errCode);
}

/**
 * The row of a unified order's `err_code`. INVALID_REQUEST is two things: a malformed request, and a number that
 * WeChat knows with other parameters, which only its text tells (「201 商户订单号重复」).
 */
export function unifiedOrderErrCode(errCode: string, errCodeDes: string): ErrCodeRow {
  if (errCode === 'INVALID_REQUEST' && /\b201\b|201商户|订单号重复/.test(errCodeDes)) return numberUsed;
  return isListed(errCode) ? UNIFIED_ORDER_ERR_CODES[errCode] : ourBug;
}
