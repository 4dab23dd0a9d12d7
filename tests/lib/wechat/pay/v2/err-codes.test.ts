import { ERRORS } from '../../../../../lib/errors/errors';
import {
  ERR_CODES,
  errCodeError,
  errCodeRow,
  type ErrCodeRow,
  type Operation,
} from '../../../../../lib/wechat/pay/v2/err-codes';

const OPERATIONS = Object.keys(ERR_CODES) as Operation[];

/** Every row of an operation, the one for codes that nobody named under `*`. */
function rowsOf(operation: Operation): readonly (readonly [string, ErrCodeRow])[] {
  const { rows, unlisted } = ERR_CODES[operation];
  return [...Object.entries(rows), ['*', unlisted]];
}

// What WeChat's documentation says to do about each code.
test.each<[Operation, string, string]>([
  ['unifiedorder', 'SYSTEMERROR FREQUENCY_LIMITED', 'repeat wechat_unavailable'],
  ['unifiedorder', 'ORDERPAID ORDERCLOSED', 'query wechat_unavailable'],
  ['unifiedorder', 'OUT_TRADE_NO_USED', 'query out_trade_no_used'],
  ['unifiedorder', 'NOTENOUGH', 'ask_caller payment_refused'],
  [
    'unifiedorder',
    'NOAUTH APPID_NOT_EXIST MCHID_NOT_EXIST APPID_MCHID_NOT_MATCH SIGNERROR',
    'alarm merchant_misconfigured',
  ],
  [
    'unifiedorder',
    'INVALID_REQUEST LACK_PARAMS PARAM_ERROR XML_FORMAT_ERROR REQUIRE_POST_METHOD POST_DATA_EMPTY NOT_UTF8',
    'alarm wechat_refused',
  ],
  ['orderquery', 'SYSTEMERROR FREQUENCY_LIMITED', 'repeat wechat_unavailable'],
  ['orderquery', 'ORDERNOTEXIST', 'query wechat_unavailable'],
  ['closeorder', 'SYSTEMERROR FREQUENCY_LIMITED', 'repeat wechat_unavailable'],
  ['closeorder', 'ORDERPAID TRADE_STATE_ERROR', 'query wechat_unavailable'],
  ['closeorder', 'ORDERCLOSED ORDERNOTEXIST', 'done order_closed'],
  ['closeorder', 'SIGNERROR', 'alarm merchant_misconfigured'],
  ['closeorder', 'REQUIRE_POST_METHOD XML_FORMAT_ERROR', 'alarm wechat_refused'],
  [
    'refund',
    'SYSTEMERROR BIZERR_NEED_RETRY FREQUENCY_LIMITED INVALID_REQ_TOO_MUCH',
    'repeat wechat_unavailable',
  ],
  ['refund', 'NOTENOUGH', 'ask_caller refund_funds_short'],
  ['refund', 'TRADE_OVERDUE USER_ACCOUNT_ABNORMAL', 'ask_caller refund_refused final'],
  ['refund', 'SIGNERROR APPID_NOT_EXIST MCHID_NOT_EXIST NOAUTH', 'alarm merchant_misconfigured final'],
  [
    'refund',
    'ORDERNOTEXIST INVALID_TRANSACTIONID PARAM_ERROR REQUIRE_POST_METHOD XML_FORMAT_ERROR',
    'alarm wechat_refused final',
  ],
  // The text may say that the money went back already.
  ['refund', 'INVALID_REQUEST ERROR', 'alarm wechat_refused'],
  ['refundquery', 'SYSTEMERROR FREQUENCY_LIMITED', 'repeat wechat_unavailable'],
  ['refundquery', 'REFUNDNOTEXIST', 'query wechat_unavailable'],
  ['refundquery', 'SIGNERROR APPID_NOT_EXIST MCHID_NOT_EXIST', 'alarm merchant_misconfigured'],
  [
    'refundquery',
    'INVALID_TRANSACTIONID PARAM_ERROR REQUIRE_POST_METHOD XML_FORMAT_ERROR',
    'alarm wechat_refused',
  ],
  ['downloadbill', 'SYSTEMERROR', 'repeat wechat_unavailable'],
])('%s %s: %s', (operation, errCodes, expected) => {
  for (const errCode of errCodes.split(' ')) {
    const { action, code, isFinal } = errCodeRow(operation, errCode);
    expect(`${action} ${code}${isFinal ? ' final' : ''}`).toBe(expected);
  }
});

test.each([
  ['No Bill Exist', 'done'],
  ['NO Bill Exist', 'done'],
  ['Bill Creating', 'repeat'],
  ['CompressGZip Error', 'repeat'],
  ['SIGN ERROR', 'alarm'],
  ['something new', 'alarm'],
])('a bill that is refused with the text %j: %s, however it is spelled', (text, action) => {
  expect(errCodeRow('downloadbill', text)).toMatchObject({ action });
});

test('the text that tells of a number in use means nothing beside another code', () => {
  expect(errCodeRow('unifiedorder', 'PARAM_ERROR', '201 商户订单号重复')).toMatchObject({
    code: 'wechat_refused',
  });
});

test.each(OPERATIONS)(
  'every row of %s has a fix for the caller and a code that the API answers',
  (operation) => {
    expect(ERR_CODES[operation].source).toMatch(/^https:\/\/pay\.weixin\.qq\.com\//);
    for (const [, { code, detail }] of rowsOf(operation)) {
      expect(Object.keys(ERRORS)).toContain(code);
      expect(detail).toMatch(/\.$/);
    }
  },
);

test.each(['201 商户订单号重复', '201商户订单号重复', '商户订单号重复', 'invalid request: 201'])(
  'INVALID_REQUEST of a unified order with the text %j means that the number is in use',
  (text) => {
    expect(errCodeRow('unifiedorder', 'INVALID_REQUEST', text)).toMatchObject({ code: 'out_trade_no_used' });
  },
);

test.each(['参数错误', 'total_fee 2010', ''])(
  'INVALID_REQUEST of a unified order with the text %j is our bug',
  (text) => {
    expect(errCodeRow('unifiedorder', 'INVALID_REQUEST', text)).toMatchObject({ code: 'wechat_refused' });
  },
);

test.each(OPERATIONS)('a code that nobody knows raises the alarm and ends nothing: %s', (operation) => {
  for (const errCode of ['', 'SOMETHING_NEW', 'systemerror', 'constructor', 'toString', '__proto__']) {
    if (operation === 'downloadbill' && errCode === 'systemerror') continue;
    const row = errCodeRow(operation, errCode);
    expect(row).toMatchObject({ action: 'alarm', code: 'wechat_refused' });
    expect(row).not.toHaveProperty('isFinal');
  }
});

test('only a unified order asks by its text what INVALID_REQUEST means', () => {
  for (const operation of OPERATIONS.filter((each) => each !== 'unifiedorder')) {
    const row = errCodeRow(operation, 'INVALID_REQUEST', '201 商户订单号重复');
    expect(row).toBe(errCodeRow(operation, 'INVALID_REQUEST'));
    expect(row).not.toBe(errCodeRow('unifiedorder', 'INVALID_REQUEST', '201 商户订单号重复'));
  }
});

test('blanks around the text of a bill’s refusal change nothing', () => {
  expect(errCodeRow('downloadbill', ' No Bill Exist\n')).toBe(errCodeRow('downloadbill', 'NO BILL EXIST'));
});

test('the error of a row has its code and its words, and WeChat’s own for the log', () => {
  const row = errCodeRow('closeorder', 'SIGNERROR');
  expect(errCodeError(row, 'SIGNERROR', '签名错误')).toMatchObject({
    code: row.code,
    detail: row.detail,
    facts: { errCode: 'SIGNERROR', errCodeDes: '签名错误' },
  });
});
