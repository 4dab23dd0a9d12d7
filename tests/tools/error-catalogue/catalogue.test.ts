import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  explainApiError,
  explainClient,
  explainErrCode,
  explainErrcode,
  explainRefusal,
} from '../../../tools/error-catalogue/catalogue';
import * as en from '../../../tools/error-catalogue/en';
import type { Words } from '../../../lib/errors/texts';
import * as zh from '../../../tools/error-catalogue/zh';
import { ERRORS, NOTIFY_REFUSALS, type ErrorCode, type NotifyRefusal } from '../../../lib/errors/errors';
import { TOKEN_ERRCODES } from '../../../lib/wechat/access-token';
import { ERRCODES } from '../../../lib/wechat/code-session';
import { ERR_CODES, type Operation } from '../../../lib/wechat/pay/v2/err-codes';
import { SHIPPING_ERRCODES } from '../../../lib/wechat/shipping-errcodes';

const SECTIONS = [
  'API_ERRORS',
  'NOTIFY_REFUSALS',
  'CLIENT_WORDS',
  'RETURN_MSGS',
  'ERR_CODES',
  'ERRCODES',
] as const;
const rowsOf = (language: typeof en | typeof zh): readonly (readonly [string, Words])[] =>
  SECTIONS.flatMap((section) =>
    Object.entries(language[section]).map(
      ([code, words]: [string, Words]) => [`${section} ${code}`, words] as const,
    ),
  );

test('both languages have the same codes, in the same order', () => {
  expect(rowsOf(zh).map(([code]) => code)).toEqual(rowsOf(en).map(([code]) => code));
});

test.each(rowsOf(en))('%s is told in English, in whole sentences', (_, { meaning, cause, fix }) => {
  expect(meaning).toMatch(/^[A-Za-z0-9][^\n]*\.$/);
  expect(cause).toMatch(/^[A-Za-z0-9发][^\n]*\.$/);
  expect(fix).toMatch(/^[A-Za-z][^\n]*\.$/);
});

test.each(rowsOf(zh))('%s is told in Chinese, in whole sentences', (_, { meaning, cause, fix }) => {
  for (const text of [meaning, cause, fix]) {
    expect(text).toMatch(/\p{Script=Han}[^\n]*。$/u);
    // Half-width marks beside Chinese are a slip of the keyboard.
    expect(text).not.toMatch(/\p{Script=Han}[,;:!?]|[,;!?]\p{Script=Han}/u);
  }
});

const CODES = Object.keys(ERRORS) as ErrorCode[];

test('every code of the API has an entry, and no other', () => {
  expect(Object.keys(en.API_ERRORS)).toEqual(CODES);
});

test('every code of the API has a title of its own: one sentence', () => {
  const titles = CODES.map((code) => explainApiError(code).en.meaning);
  for (const title of titles) expect(title).toMatch(/^[A-Z][^.\n]+\.$/);
  expect(new Set(titles).size).toBe(CODES.length);
});

test('every reason to refuse a notification has an entry, and WeChat’s page', () => {
  expect(Object.keys(en.NOTIFY_REFUSALS).toSorted()).toEqual(Object.keys(NOTIFY_REFUSALS).toSorted());
  expect(explainRefusal('sign_mismatch').page).toBe('https://pay.weixin.qq.com/doc/v2/merchant/4011937248');
  for (const refusal of Object.keys(NOTIFY_REFUSALS).filter((each) => /^re/.test(each)) as NotifyRefusal[]) {
    expect(explainRefusal(refusal).page).toContain('/partner/4011989265');
  }
});

test.each(Object.keys(ERR_CODES) as Operation[])(
  'every err_code of %s has an entry, with its page',
  (operation) => {
    for (const errCode of Object.keys(ERR_CODES[operation].rows)) {
      expect([errCode, explainErrCode(operation, errCode)?.page]).toEqual([
        errCode,
        ERR_CODES[operation].source,
      ]);
    }
  },
);

test('an err_code of a refund is told as that of a refund', () => {
  expect(explainErrCode('refund', 'NOTENOUGH')?.en).toBe(en.ERR_CODES['refund NOTENOUGH']);
  expect(explainErrCode('unifiedorder', 'NOTENOUGH')?.zh).toBe(zh.ERR_CODES.NOTENOUGH);
});

test('the texts of a bill are found however they are spelled', () => {
  expect(explainErrCode('downloadbill', ' No Bill Exist')?.en).toBe(en.ERR_CODES['NO BILL EXIST']);
});

test('every errcode that lib knows has an entry, and no other; those that say that all is well have none', () => {
  const shipments = Object.entries(SHIPPING_ERRCODES)
    .filter(([, { action }]) => action !== 'done')
    .map(([errcode]) => errcode);
  const known = new Set([...Object.keys(ERRCODES), ...Object.keys(TOKEN_ERRCODES), ...shipments]);
  expect(Object.keys(en.ERRCODES).toSorted()).toEqual([...known].toSorted());
});

test.each([
  [40029, 'api_code2session'],
  [-1, 'api_code2session'],
  [40125, 'api_getstableaccesstoken'],
  [10060001, 'order-shipping'],
])('errcode %d leads to the page of its call', (errcode, page) => {
  expect(explainErrcode(errcode)?.page).toContain(page);
});

test.each(['', 'SOMETHING_NEW', 'constructor', '__proto__', 'toString'])(
  'nothing is told of %j',
  (unknown) => {
    expect(explainErrCode('refund', unknown)).toBeUndefined();
    expect(explainClient(unknown)).toBeUndefined();
  },
);

test('nothing is told of an errcode that nobody has described', () => {
  expect(explainErrcode(40099)).toBeUndefined();
});

test.each([
  ['requestPayment:fail cancel', 'fail cancel'],
  ['requestPayment:fail parameter error: parameter.timeStamp should be String', 'fail parameter error'],
  ['requestPayment:fail jsapi has no permission', 'jsapi has no permission'],
  ['缺少参数 total_fee', '缺少参数total_fee'],
  ['调用支付JSAPI缺少参数: total_fee', '缺少参数total_fee'],
  ['requestPayment:fail:调用支付JSAPI缺少参数：total_fee', '缺少参数total_fee'],
  ['requestPayment:fail 支付验证签名失败', '支付验证签名失败'],
] as const)('a phone that says %j is understood', (said, words) => {
  expect(explainClient(said)).toMatchObject({ en: en.CLIENT_WORDS[words], zh: zh.CLIENT_WORDS[words] });
});

test('a payment that went well needs no explanation', () => {
  expect(explainClient('requestPayment:ok')).toBeUndefined();
});

test.each(['request-payment.ts', 'sheet-actions.ts'])(
  'whatever the simulated phone of %s says is explained',
  (file) => {
    const source = readFileSync(path.join(__dirname, '../../../tools/simulator/client', file), 'utf8');
    const said = [...source.matchAll(/'([^'\n]*\p{Script=Han}[^'\n]*)'/gu)].map(([, words = '']) => words);
    expect(said.length).toBeGreaterThan(2);
    for (const words of said) expect([words, explainClient(words)]).toEqual([words, expect.anything()]);
  },
);

test.each([
  ['order_paid', undefined],
  ['login_code_used', 'api_code2session'],
  ['refund_too_soon', 'chapter=9_4'],
  ['shipment_refused', 'order-shipping'],
  ['payment_refused', '4011940985'],
] as const)('%s has the page %s', (code, page) => {
  const entry = explainApiError(code);
  if (page === undefined) expect(entry).not.toHaveProperty('page');
  else expect(entry.page).toContain(page);
});
