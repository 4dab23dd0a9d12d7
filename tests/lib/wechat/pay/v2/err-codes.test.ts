import { ERRORS } from '../../../../../lib/errors';
import { UNIFIED_ORDER_ERR_CODES, unifiedOrderErrCode } from '../../../../../lib/wechat/pay/v2/err-codes';

// What the documentation of the unified order says to do about each code.
test.each([
  ['SYSTEMERROR', 'repeat', 'wechat_unavailable'],
  ['FREQUENCY_LIMITED', 'repeat', 'wechat_unavailable'],
  ['ORDERPAID', 'query', 'wechat_unavailable'],
  ['ORDERCLOSED', 'query', 'wechat_unavailable'],
  ['OUT_TRADE_NO_USED', 'query', 'out_trade_no_used'],
  ['NOTENOUGH', 'ask_caller', 'payment_refused'],
  ['NOAUTH', 'alarm', 'merchant_misconfigured'],
  ['APPID_NOT_EXIST', 'alarm', 'merchant_misconfigured'],
  ['MCHID_NOT_EXIST', 'alarm', 'merchant_misconfigured'],
  ['APPID_MCHID_NOT_MATCH', 'alarm', 'merchant_misconfigured'],
  ['SIGNERROR', 'alarm', 'merchant_misconfigured'],
  ['INVALID_REQUEST', 'alarm', 'wechat_refused'],
  ['LACK_PARAMS', 'alarm', 'wechat_refused'],
  ['PARAM_ERROR', 'alarm', 'wechat_refused'],
  ['XML_FORMAT_ERROR', 'alarm', 'wechat_refused'],
  ['REQUIRE_POST_METHOD', 'alarm', 'wechat_refused'],
  ['POST_DATA_EMPTY', 'alarm', 'wechat_refused'],
  ['NOT_UTF8', 'alarm', 'wechat_refused'],
])('%s: %s, else %s', (errCode, action, code) => {
  expect(unifiedOrderErrCode(errCode, '')).toMatchObject({ action, code });
});

test('every row has a cure for the caller and a code that the API answers', () => {
  for (const { code, detail } of Object.values(UNIFIED_ORDER_ERR_CODES)) {
    expect(Object.keys(ERRORS)).toContain(code);
    expect(detail).toMatch(/\.$/);
  }
});

test.each(['201 商户订单号重复', '201商户订单号重复', '商户订单号重复', 'invalid request: 201'])(
  'INVALID_REQUEST with the text %j means that the number is in use',
  (text) => {
    expect(unifiedOrderErrCode('INVALID_REQUEST', text)).toMatchObject({ code: 'out_trade_no_used' });
  },
);

test.each(['参数错误', 'total_fee 2010', ''])('INVALID_REQUEST with the text %j is our bug', (text) => {
  expect(unifiedOrderErrCode('INVALID_REQUEST', text)).toMatchObject({ code: 'wechat_refused' });
});

test('the text that tells of a number in use means nothing beside another code', () => {
  expect(unifiedOrderErrCode('PARAM_ERROR', '201 商户订单号重复')).toMatchObject({ code: 'wechat_refused' });
});

test.each(['', 'SOMETHING_NEW', 'systemerror'])(
  'a code that nobody knows, %j, raises the alarm',
  (errCode) => {
    expect(unifiedOrderErrCode(errCode, '')).toMatchObject({ action: 'alarm', code: 'wechat_refused' });
  },
);

test.each(['constructor', 'toString', '__proto__'])(
  'a code that is named like a member of every object, %s, raises the alarm',
  (errCode) => {
    expect(unifiedOrderErrCode(errCode, '')).toMatchObject({ action: 'alarm', code: 'wechat_refused' });
  },
);
