import { API_ERRORS } from '../../../errors/texts';
import { PayError, type ErrorCode } from '../../../errors/errors';

/** The calls of WeChat Pay that answer with an `err_code`, by the last part of their path. */
export type Operation =
  'unifiedorder' | 'orderquery' | 'closeorder' | 'refund' | 'refundquery' | 'downloadbill';

/**
 * What to do about an `err_code`:
 * - `repeat` the same request with the same numbers and parameters, on the other host too; later, where that fails;
 * - `query`: this answer decides nothing, a signed one of `orderquery` or `refundquery` does;
 * - `done`: what was asked for is so already;
 * - `ask_caller`: only the caller can go on, by doing something else first;
 * - `alarm`: our set-up or our code is wrong, and repeating changes nothing.
 */
export type ErrCodeAction = 'repeat' | 'query' | 'done' | 'ask_caller' | 'alarm';

export interface ErrCodeRow {
  readonly action: ErrCodeAction;
  /** The error that the API answers where the action leads nowhere. */
  readonly code: ErrorCode;
  /** Read by the caller of the API. */
  readonly detail: string;
  /**
   * Of a refund: WeChat will never make it, however often it is asked with the same parameters, so the money that was
   * reserved for it is free again. Where this is missing the reservation stays, and `refundquery` decides.
   */
  readonly isFinal?: true;
}

type Rows = Readonly<Record<string, ErrCodeRow>>;

// ── The rows, each named for what it means.

const busy = {
  action: 'repeat',
  code: 'wechat_unavailable',
  detail: 'WeChat Pay is busy. Repeat the same request, with the same outTradeNo, in a few seconds.',
} as const satisfies ErrCodeRow;

/** A query first: where our own order is paid, nobody may be told to order again. */
const numberUsed = {
  action: 'query',
  code: 'out_trade_no_used',
  detail: API_ERRORS.out_trade_no_used.fix,
} as const satisfies ErrCodeRow;

const ended = {
  action: 'query',
  code: 'wechat_unavailable',
  detail:
    'WeChat Pay reports this order as paid or closed and has not confirmed it yet. Repeat the same request in a few seconds.',
} as const satisfies ErrCodeRow;

const setUp = {
  action: 'alarm',
  code: 'merchant_misconfigured',
  detail:
    'WeChat Pay refuses the configuration of this merchant: check that WECHAT_APPID and WECHAT_MCH_ID are right, bound to each other, and that JSAPI payment is granted. The log names the err_code.',
} as const satisfies ErrCodeRow;

const ourBug = {
  action: 'alarm',
  code: 'wechat_refused',
  detail: 'WeChat Pay refuses the request as malformed. The log names the err_code.',
} as const satisfies ErrCodeRow;

const busyAsking = {
  action: 'repeat',
  code: 'wechat_unavailable',
  detail: 'WeChat Pay is busy. Repeat the same request in a few seconds.',
} as const satisfies ErrCodeRow;

/** No answer yet: what was asked about may still be on its way to the ledger. */
const notThereYet = {
  action: 'query',
  code: 'wechat_unavailable',
  detail: 'WeChat Pay does not know this number, or not yet. Query again later.',
} as const satisfies ErrCodeRow;

const refusesToTell = {
  action: 'alarm',
  code: 'wechat_refused',
  detail: 'WeChat Pay refuses the query of the order.',
} as const satisfies ErrCodeRow;

const refusesToClose = {
  action: 'alarm',
  code: 'wechat_refused',
  detail: 'WeChat Pay refuses to close the order. The log names the err_code.',
} as const satisfies ErrCodeRow;

/** To be closed once more is to be closed, and what WeChat never had nobody can pay there. */
const closedAlready = {
  action: 'done',
  code: 'order_closed',
  detail: 'This order can no longer be paid at WeChat.',
} as const satisfies ErrCodeRow;

/** Paid, paid back, being paid, or too young to be closed. */
const notClosable = {
  action: 'query',
  code: 'wechat_unavailable',
  detail: 'WeChat Pay does not close this order in its state. Read the order again.',
} as const satisfies ErrCodeRow;

const busyRefunding = {
  action: 'repeat',
  code: 'wechat_unavailable',
  detail:
    'WeChat Pay is busy and may have accepted the refund. Repeat the same request, with the same outRefundNo; it is refunded once.',
} as const satisfies ErrCodeRow;

const tooOften = {
  action: 'repeat',
  code: 'wechat_unavailable',
  detail:
    'WeChat Pay limits the rate. Repeat the same request, with the same outRefundNo, in a minute; it is refunded once.',
} as const satisfies ErrCodeRow;

const fundsShort = {
  action: 'ask_caller',
  code: 'refund_funds_short',
  detail: API_ERRORS.refund_funds_short.fix,
} as const satisfies ErrCodeRow;

const tooLate = {
  action: 'ask_caller',
  code: 'refund_refused',
  detail: 'The payment is too old: WeChat Pay refunds within a year. Refund the customer in another way.',
  isFinal: true,
} as const satisfies ErrCodeRow;

const payerGone = {
  action: 'ask_caller',
  code: 'refund_refused',
  detail:
    "The payer's WeChat account cannot receive the money: it was cancelled or is restricted. Refund the customer in another way.",
  isFinal: true,
} as const satisfies ErrCodeRow;

const refundSetUp = {
  action: 'alarm',
  code: 'merchant_misconfigured',
  detail:
    'WeChat Pay refuses the configuration of this merchant: check WECHAT_APPID, WECHAT_MCH_ID, the key, and that the client certificate is of this merchant. The log names the err_code.',
  isFinal: true,
} as const satisfies ErrCodeRow;

const refundBug = {
  action: 'alarm',
  code: 'wechat_refused',
  detail: 'WeChat Pay refuses the refund as malformed. The log names the err_code and its text.',
  isFinal: true,
} as const satisfies ErrCodeRow;

/** Its text names the reason, which may be that the money went back by an earlier try: never final. */
const refundUnclear = {
  action: 'alarm',
  code: 'wechat_refused',
  detail:
    'WeChat Pay refuses the refund; the log names the err_code and its text. The money stays reserved until WeChat reports that there is no such refund.',
} as const satisfies ErrCodeRow;

const refusesToTellRefund = {
  action: 'alarm',
  code: 'wechat_refused',
  detail: 'WeChat Pay refuses the query of the refund. The log names the err_code.',
} as const satisfies ErrCodeRow;

const billNotReady = {
  action: 'repeat',
  code: 'wechat_unavailable',
  detail:
    'WeChat creates the bill of a day after 09:00 of the next day. Request it after 10:00, Asia/Shanghai.',
} as const satisfies ErrCodeRow;

/** Nothing was paid or refunded on that day: an empty bill, which is still compared with the orders table. */
const billEmpty = {
  action: 'done',
  code: 'order_not_found',
  detail: 'This day has no payments or refunds.',
} as const satisfies ErrCodeRow;

const billBug = {
  action: 'alarm',
  code: 'wechat_refused',
  detail: 'WeChat Pay refuses the bill. The log names the reason.',
} as const satisfies ErrCodeRow;

interface OperationRows {
  /** WeChat's page that lists the codes. */
  readonly source: string;
  readonly rows: Rows;
  /** For a code that no page of WeChat's named when this was written. */
  readonly unlisted: ErrCodeRow;
}

/** What is done about each `err_code`, by operation. docs/err-codes.md is generated from this table. */
export const ERR_CODES = {
  unifiedorder: {
    source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011940985',
    rows: {
      SYSTEMERROR: busy,
      FREQUENCY_LIMITED: busy,
      ORDERPAID: ended,
      ORDERCLOSED: ended,
      OUT_TRADE_NO_USED: numberUsed,
      NOTENOUGH: {
        action: 'ask_caller',
        code: 'payment_refused',
        detail: API_ERRORS.payment_refused.fix,
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
    },
    unlisted: ourBug,
  },
  orderquery: {
    source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011937244',
    rows: { ORDERNOTEXIST: notThereYet, SYSTEMERROR: busyAsking, FREQUENCY_LIMITED: busyAsking },
    unlisted: refusesToTell,
  },
  closeorder: {
    source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011941222',
    rows: {
      ORDERCLOSED: closedAlready,
      ORDERNOTEXIST: closedAlready,
      ORDERPAID: notClosable,
      TRADE_STATE_ERROR: notClosable,
      SYSTEMERROR: busyAsking,
      FREQUENCY_LIMITED: busyAsking,
      SIGNERROR: setUp,
      REQUIRE_POST_METHOD: refusesToClose,
      XML_FORMAT_ERROR: refusesToClose,
    },
    unlisted: refusesToClose,
  },
  refund: {
    source: 'https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_4',
    rows: {
      SYSTEMERROR: busyRefunding,
      BIZERR_NEED_RETRY: busyRefunding,
      FREQUENCY_LIMITED: tooOften,
      INVALID_REQ_TOO_MUCH: tooOften,
      NOTENOUGH: fundsShort,
      TRADE_OVERDUE: tooLate,
      USER_ACCOUNT_ABNORMAL: payerGone,
      SIGNERROR: refundSetUp,
      APPID_NOT_EXIST: refundSetUp,
      MCHID_NOT_EXIST: refundSetUp,
      NOAUTH: refundSetUp,
      ORDERNOTEXIST: refundBug,
      INVALID_TRANSACTIONID: refundBug,
      PARAM_ERROR: refundBug,
      REQUIRE_POST_METHOD: refundBug,
      XML_FORMAT_ERROR: refundBug,
      INVALID_REQUEST: refundUnclear,
      ERROR: refundUnclear,
    },
    unlisted: refundUnclear,
  },
  refundquery: {
    source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011939577',
    rows: {
      REFUNDNOTEXIST: notThereYet,
      SYSTEMERROR: busyAsking,
      FREQUENCY_LIMITED: busyAsking,
      SIGNERROR: setUp,
      APPID_NOT_EXIST: setUp,
      MCHID_NOT_EXIST: setUp,
      INVALID_TRANSACTIONID: refusesToTellRefund,
      PARAM_ERROR: refusesToTellRefund,
      REQUIRE_POST_METHOD: refusesToTellRefund,
      XML_FORMAT_ERROR: refusesToTellRefund,
    },
    unlisted: refusesToTellRefund,
  },
  /** Its refusals have no `err_code`: the rows are the texts of `return_msg`, in capitals. */
  downloadbill: {
    source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011985040',
    rows: {
      SYSTEMERROR: busyAsking,
      'BILL CREATING': billNotReady,
      'NO BILL EXIST': billEmpty,
      'COMPRESSGZIP ERROR': busyAsking,
      'UNCOMPRESSGZIP ERROR': busyAsking,
      'SIGN ERROR': setUp,
    },
    unlisted: billBug,
  },
} as const satisfies Record<Operation, OperationRows>;

/**
 * The row of an `err_code` (of a bill: the `return_msg`). INVALID_REQUEST of a unified order is two things: a malformed
 * request, and a number that WeChat knows with other parameters, which only its text tells (「201 商户订单号重复」).
 */
export function errCodeRow(operation: Operation, errCode: string, errCodeDes = ''): ErrCodeRow {
  if (operation === 'unifiedorder' && errCode === 'INVALID_REQUEST') {
    return /\b201\b|201商户|订单号重复/.test(errCodeDes) ? numberUsed : ourBug;
  }
  const { rows, unlisted }: OperationRows = ERR_CODES[operation];
  // The documentation and the gateway spell these texts in different cases.
  const key = operation === 'downloadbill' ? errCode.trim().toUpperCase() : errCode;
  return (Object.hasOwn(rows, key) ? rows[key] : undefined) ?? unlisted;
}

/** The error of an `err_code`, for the caller, with WeChat's own words for the log. */
export function errCodeError(row: ErrCodeRow, errCode: string, errCodeDes: string): PayError {
  return new PayError(row.code, row.detail, { facts: { errCode, errCodeDes } });
}
