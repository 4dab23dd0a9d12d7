import { createHash, createHmac } from 'node:crypto';
import type { Message, Shop } from '../../../tools/explain/message';
import {
  ANSWER,
  hmac,
  HMAC_SHOP,
  joined,
  KEY,
  keyed,
  less,
  md5,
  message,
  over,
  PAID,
  params,
  PARAMS,
  SHOP,
  spelled,
  valued,
} from './oracle';

/** A message whose signature somebody got wrong in one way, and every mistake that gives this very signature. */
export interface WrongSignature {
  readonly name: string;
  readonly message: Message;
  readonly shop?: Shop;
  readonly mistakes: readonly string[];
}

function wrong(
  name: string,
  mistakes: string | readonly string[],
  message: Message,
  shop?: Shop,
): WrongSignature {
  return { name, mistakes: [mistakes].flat(), message, ...(shop === undefined ? {} : { shop }) };
}

/** What is hashed when all is right. */
const TEXT = joined(PAID);
const WHOLE = `${TEXT}&key=${KEY}`;
const PAY = joined(PARAMS);

const tea = { ...PAID, attach: '红茶 & <绿茶> 50%' };
const blank = { ...PAID, attach: ' 红茶 ' };
const lines = { ...PAID, attach: '红茶\n绿茶' };
const json = { ...PAID, attach: '{"a": "x y", "b": [2, 3]}' };
const many = { ...PAID, coupon_fee_1: '1', coupon_fee_2: '2', coupon_fee_10: '3' };

const gbk = (text: string) => {
  const [before = '', after = ''] = text.split('支付测试');
  return Buffer.concat([Buffer.from(before), Buffer.from('d6a7b8b6b2e2cad4', 'hex'), Buffer.from(after)]);
};
const hash = (algorithm: string, text: string) =>
  createHash(algorithm).update(text).digest('hex').toUpperCase();
const digest = createHash('md5').update(WHOLE).digest();

/** An order whose MD5 begins with a zero, found by counting. */
function withZero(): { readonly elements: typeof PAID; readonly right: string } {
  for (let count = 0; ; count += 1) {
    const elements = { ...PAID, out_trade_no: `order${String(count)}` };
    const right = over(elements);
    if (right.startsWith('0')) return { elements, right };
  }
}
const zero = withZero();

const KEYS: readonly WrongSignature[] = [
  wrong('the appsecret', 'appsecret-as-key', message(over(PAID, SHOP.appsecret))),
  wrong('the v3 key', 'api-v3-key-as-key', message(over(PAID, SHOP.apiV3Key))),
  wrong('the previous key', 'previous-key', message(over(PAID, SHOP.previousKey))),
  wrong(
    'the key of the documentation',
    'key-of-an-example',
    message(over(PAID, '192006250b4c09247ec02edce69f6a2d')),
  ),
  wrong('a line feed behind the key', 'key-with-blanks', message(over(PAID, `${KEY}\n`))),
  wrong('a blank before the key', 'key-with-blanks', params(over(PARAMS, ` ${KEY}`))),
  wrong('a blank in the setting', 'key-with-blanks', message(over(PAID, KEY)), { ...SHOP, key: `${KEY} ` }),
  wrong('quotes around the key', 'key-in-quotes', message(over(PAID, `"${KEY}"`))),
  wrong('the key in lower case', 'key-lower-cased', message(over(PAID, KEY.toLowerCase()))),
  wrong('the key in upper case', 'key-upper-cased', message(over(PAID, KEY.toUpperCase()))),
  wrong('an empty key', 'key-empty', message(md5(`${TEXT}&key=`))),
  wrong('a key undefined', 'key-not-a-value', message(over(PAID, 'undefined'))),
  wrong('a key one character short', 'key-cut-short', message(over(PAID, KEY.slice(0, 31)))),
  wrong('the MD5 of the key', 'key-hashed', message(over(PAID, createHash('md5').update(KEY).digest('hex')))),
  wrong('the merchant number as key', 'number-as-key', message(over(PAID, '1900000109'))),
];

const FIELDS: readonly WrongSignature[] = [
  wrong(
    "the order's answer in place of the parameters",
    ['other-message-signed', 'order-sign-as-pay-sign'],
    params(over(ANSWER), PARAMS, { others: [{ ...ANSWER, sign: over(ANSWER) }] }),
    SHOP,
  ),
  wrong('sign_type not signed', 'sign-type-left-out', message(over(PAID), { ...PAID, sign_type: 'MD5' })),
  wrong('sign_type signed and not sent', 'sign-type-added', message(over({ ...PAID, sign_type: 'MD5' }))),
  wrong('signType not signed', 'pay-sign-type-left-out', params(over(less(PARAMS, 'signType')))),
  wrong('signType not passed', 'pay-sign-type-added', params(over(PARAMS), less(PARAMS, 'signType'))),
  wrong('appId not signed', 'app-id-left-out', params(over(less(PARAMS, 'appId')))),
  wrong(
    'the AppID of the official account',
    'another-appid',
    params(over({ ...PARAMS, appId: 'wx0000000000000000' }), PARAMS, {
      others: [{ ...ANSWER, appid: 'wx0000000000000000' }],
    }),
  ),
  wrong(
    'an empty sign signed',
    'sign-signed',
    message(md5(`${TEXT.replace('&time_end', '&sign=&time_end')}&key=${KEY}`)),
  ),
  wrong(
    'the sign signed when it is checked',
    'sign-signed',
    message(over(PAID), PAID, {
      signature: md5(`${TEXT.replace('&time_end', `&sign=${over(PAID)}&time_end`)}&key=${KEY}`),
    }),
  ),
  wrong(
    'an empty element signed',
    'empty-values-signed',
    message(keyed(TEXT.replace('&fee_type', '&device_info=&fee_type')), { ...PAID, device_info: '' }),
  ),
  wrong(
    'an empty parameter that the XML does not hold',
    'empty-values-signed',
    message(keyed(TEXT.replace('&fee_type', '&device_info=&fee_type'))),
  ),
  wrong(
    'a null signed',
    'empty-values-signed',
    message(keyed(TEXT.replace('&fee_type', '&detail=null&fee_type'))),
  ),
  wrong(
    'a zero taken for empty',
    ['zero-left-out', 'field-left-out'],
    message(over(less({ ...PAID, cash_fee: '0' }, 'cash_fee')), { ...PAID, cash_fee: '0' }),
  ),
  wrong(
    'numbered coupons left out',
    'unknown-fields-left-out',
    message(over(less(PAID, 'coupon_fee_0', 'coupon_id_0'))),
  ),
  wrong('attach not signed', 'field-left-out', message(over(less(PAID, 'attach')))),
  wrong(
    'prepay_id in place of package',
    'signed-as-order',
    params(over({ ...less(PARAMS, 'package'), prepay_id: 'wx2017033010242291fcfe0db70013231072' })),
  ),
];

const withPackage = (text: string) => over({ ...PARAMS, package: text });
const number = 'wx2017033010242291fcfe0db70013231072';
const encode = encodeURIComponent;

const VALUES: readonly WrongSignature[] = [
  wrong(
    "the order's sign reused",
    'order-sign-as-pay-sign',
    params(over({ ...PAID, body: 'tea' }), PARAMS, {
      others: [{ ...ANSWER, sign: over({ ...PAID, body: 'tea' }) }],
    }),
  ),
  wrong('no prefix', 'prepay-id-prefix-missing', params(withPackage(number))),
  wrong(
    'a prefix that is not passed',
    'prepay-id-prefix-not-passed',
    params(withPackage(`prepay_id=${number}`), { ...PARAMS, package: number }),
  ),
  wrong('the prefix twice', 'prepay-id-prefix-twice', params(withPackage(`prepay_id=prepay_id=${number}`))),
  wrong('another prefix', 'prepay-id-prefix-misspelled', params(withPackage(`prepayid=${number}`))),
  wrong('milliseconds', 'milliseconds-signed', params(over({ ...PARAMS, timeStamp: '1490840662817' }))),
  wrong(
    'seconds signed, milliseconds passed',
    'milliseconds-signed',
    params(over(PARAMS), { ...PARAMS, timeStamp: '1490840662817' }),
  ),
  wrong('the clock read twice', 'time-taken-twice', params(over({ ...PARAMS, timeStamp: '1490840660' }))),
  wrong('CDATA marks', 'cdata-marks-signed', message(over(valued(PAID, (value) => `<![CDATA[${value}]]>`)))),
  wrong(
    'entities',
    'entities-not-decoded',
    message(over({ ...tea, attach: '红茶 &amp; &lt;绿茶&gt; 50%' }), tea),
  ),
  wrong(
    'values URL-encoded',
    'values-url-encoded',
    message(over(valued(tea, (value) => encode(value))), tea),
  ),
  wrong(
    'values URL-encoded as a form',
    'values-url-encoded',
    message(over(valued(tea, (value) => encode(value).replaceAll('%20', '+'))), tea),
  ),
  wrong(
    'values URL-decoded',
    'values-url-decoded',
    message(over({ ...PAID, attach: 'a b' }), { ...PAID, attach: 'a+b' }),
  ),
  wrong('values trimmed', 'values-trimmed', message(over({ ...blank, attach: '红茶' }), blank)),
  wrong('line ends', 'line-ends-changed', message(over({ ...lines, attach: '红茶\r\n绿茶' }), lines)),
  wrong(
    'a transaction_id as a number of JavaScript',
    'values-as-numbers',
    message(over({ ...PAID, transaction_id: '4.2004864082026113e+27' })),
  ),
  wrong(
    'a transaction_id as a number of PHP',
    'values-as-numbers',
    message(over({ ...PAID, transaction_id: '4.2004864082026E+27' })),
  ),
  wrong(
    'leading zeros lost',
    'values-as-numbers',
    message(over({ ...PAID, transaction_id: '42', attach: '7' }), {
      ...PAID,
      transaction_id: '42',
      attach: '007',
    }),
  ),
  wrong(
    'yuan signed',
    'amounts-in-yuan',
    message(over({ ...PAID, total_fee: '1', cash_fee: '0.9', coupon_fee: '0.1', coupon_fee_0: '0.1' })),
  ),
  wrong(
    'fen multiplied again',
    'amounts-in-fen-twice',
    message(
      over({ ...PAID, total_fee: '10000', cash_fee: '9000', coupon_fee: '1000', coupon_fee_0: '1000' }),
    ),
  ),
  wrong(
    'Chinese as escapes',
    'values-unicode-escaped',
    message(over({ ...PAID, attach: '\\u652f\\u4ed8\\u6d4b\\u8bd5' })),
  ),
  wrong(
    'JSON without its blanks',
    'json-written-anew',
    message(over({ ...json, attach: '{"a":"x y","b":[2,3]}' }), json),
  ),
];

const NAMES: readonly WrongSignature[] = [
  wrong('appid', 'appid-for-app-id', params(over(spelled(PARAMS, { appId: 'appid' })))),
  wrong('timestamp', 'timestamp-for-time-stamp', params(over(spelled(PARAMS, { timeStamp: 'timestamp' })))),
  wrong('noncestr', 'noncestr-for-nonce-str', params(over(spelled(PARAMS, { nonceStr: 'noncestr' })))),
  wrong('nonce_str', 'noncestr-for-nonce-str', params(over(spelled(PARAMS, { nonceStr: 'nonce_str' })))),
  wrong('sign_type', 'signtype-for-sign-type', params(over(spelled(PARAMS, { signType: 'sign_type' })))),
  wrong('packageValue', 'package-misspelled', params(over(spelled(PARAMS, { package: 'packageValue' })))),
  wrong(
    'all in lower case',
    'pay-sign-names-of-the-order',
    params(
      over(
        spelled(PARAMS, {
          appId: 'appid',
          timeStamp: 'timestamp',
          nonceStr: 'noncestr',
          signType: 'signtype',
        }),
      ),
    ),
  ),
  wrong(
    'camel case in a message',
    'camel-case-in-the-message',
    message(over(spelled(PAID, { out_trade_no: 'outTradeNo' }))),
  ),
  wrong('mchid in a message', 'mch-id-misspelled', message(over(spelled(PAID, { mch_id: 'mchid' })))),
];

const unsorted = Object.entries(PAID)
  .map((pair) => pair.join('='))
  .join('&');
const cased = { c: '4', a_b: '1', a1: '2', B: '3' };

const TEXTS: readonly WrongSignature[] = [
  wrong('not sorted', 'not-sorted', message(keyed(unsorted))),
  wrong(
    'appId, timeStamp, nonceStr, package, signType',
    'not-sorted',
    params(
      keyed(
        ['appId', 'timeStamp', 'nonceStr', 'package', 'signType']
          .map((name) => `${name}=${PARAMS[name] ?? ''}`)
          .join('&'),
      ),
      Object.fromEntries(Object.entries(PARAMS).reverse()),
    ),
  ),
  wrong('sorted without case', 'sorted-without-case', message(keyed('a1=2&a_b=1&B=3&c=4'), cased)),
  wrong('sorted as a dictionary does', 'sorted-by-locale', message(keyed('a_b=1&a1=2&B=3&c=4'), cased)),
  wrong(
    'sorted by number',
    'sorted-by-number',
    message(
      keyed(
        joined(many)
          .replace('&coupon_fee_10=3', '')
          .replace('&coupon_fee_2=2', '&coupon_fee_2=2&coupon_fee_10=3'),
      ),
      many,
    ),
  ),
  wrong(
    'sorted as pairs',
    'sorted-as-pairs',
    message(
      keyed(
        Object.entries(many)
          .map((pair) => pair.join('='))
          .sort()
          .join('&'),
      ),
      many,
    ),
  ),
  wrong('sorted backwards', 'sorted-backwards', message(keyed(TEXT.split('&').reverse().join('&')))),
  wrong(
    'JSON',
    'json-signed',
    params(
      keyed(
        `{"appId":"${PARAMS['appId'] ?? ''}","nonceStr":"${PARAMS['nonceStr'] ?? ''}","package":"${PARAMS['package'] ?? ''}","signType":"MD5","timeStamp":"1490840662"}`,
      ),
    ),
  ),
  wrong(
    'values only',
    'names-left-out',
    params(
      keyed(
        PAY.split('&')
          .map((pair) => pair.replace(/^\w+?=/, ''))
          .join(''),
      ),
    ),
  ),
  wrong('&amp; between the fields', 'separator-missing', message(keyed(TEXT.replaceAll('&', '&amp;')))),
  wrong(
    'values in quotes',
    'values-in-quotes',
    params(keyed(PAY.replace(/(^|&)(\w+)=([^&]*)/g, '$1$2="$3"'))),
  ),
  wrong('the whole text URL-encoded', 'text-url-encoded', message(md5(encode(WHOLE)))),
  wrong('the whole text in lower case', 'text-in-one-case', message(md5(WHOLE.toLowerCase()))),
  wrong('no key', 'key-not-appended', message(md5(TEXT))),
  wrong('no key under HMAC', 'key-not-appended', message(hmac(TEXT)), HMAC_SHOP),
  wrong('no &key=', 'key-appended-without-its-name', message(md5(TEXT + KEY))),
  wrong('&secret=', 'key-under-another-name', message(md5(`${TEXT}&secret=${KEY}`))),
  wrong('the key first', 'key-before-the-fields', message(md5(KEY + TEXT))),
  wrong('the key on both ends', 'key-on-both-ends', message(md5(KEY + TEXT + KEY))),
  wrong('the key sorted', 'key-sorted-among-the-fields', message(md5(joined({ ...PAID, key: KEY })))),
  wrong('an ampersand too many', 'ampersand-too-many', message(md5(`${TEXT}&&key=${KEY}`))),
];

const HASHES: readonly WrongSignature[] = [
  wrong('GBK', 'gbk-bytes', message(md5(gbk(WHOLE)))),
  wrong('question marks', 'latin1-bytes', message(md5(WHOLE.replace('支付测试', '????')))),
  wrong(
    'UTF-8 read as Latin-1',
    'utf8-read-as-another-encoding',
    message(md5(Buffer.from(WHOLE, 'utf8').toString('latin1'))),
  ),
  wrong('UTF-16', 'utf16-bytes', message(md5(Buffer.from(WHOLE, 'utf16le')))),
  wrong('MD5 for HMAC', 'md5-for-hmac', message(over(PAID)), HMAC_SHOP),
  wrong('HMAC for MD5', 'hmac-for-md5', message(hmac(WHOLE))),
  wrong('plain SHA-256', 'sha256-without-hmac', message(hash('sha256', WHOLE)), HMAC_SHOP),
  wrong(
    'the arguments of HMAC exchanged',
    'hmac-arguments-exchanged',
    message(createHmac('sha256', WHOLE).update(KEY).digest('hex').toUpperCase()),
    HMAC_SHOP,
  ),
  wrong(
    'the key of HMAC from base64',
    'hmac-key-decoded',
    message(hmac(WHOLE, Buffer.from(KEY, 'base64'))),
    HMAC_SHOP,
  ),
  wrong('SHA-1', 'another-hash', message(hash('sha1', WHOLE))),
  wrong('HMAC-MD5', 'another-hash', message(hmac(WHOLE, KEY, 'md5'))),
  wrong('hashed twice', 'hashed-twice', message(md5(md5(WHOLE).toLowerCase()))),
  wrong('lower case', 'lower-case', message(over(PAID).toLowerCase())),
  wrong('base64', 'base64-digest', message(digest.toString('base64'))),
  wrong('a zero in front lost', 'zeros-lost', message(zero.right.replace(/^0+/, ''), zero.elements)),
  wrong('the MD5 of 16 digits', 'signature-cut', message(over(PAID).slice(8, 24))),
  wrong('HMAC cut to 32 digits', 'signature-cut', message(hmac(WHOLE).slice(0, 32)), HMAC_SHOP),
  wrong(
    'dashes of .NET',
    'dashes-left-in',
    message([...digest].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('-')),
  ),
  wrong('a line feed behind the signature', 'signature-with-blanks', message(`${over(PAID)}\n`)),
];

export const WRONG_SIGNATURES = [...KEYS, ...FIELDS, ...VALUES, ...NAMES, ...TEXTS, ...HASHES];

/** Two mistakes made at once. */
export const WRONG_TWICE: readonly WrongSignature[] = [
  wrong(
    'the appsecret, and HMAC in place of MD5',
    'appsecret-as-key+hmac-for-md5',
    message(hmac(`${TEXT}&key=${SHOP.appsecret ?? ''}`, SHOP.appsecret)),
  ),
  wrong(
    'timestamp and noncestr',
    'timestamp-for-time-stamp+noncestr-for-nonce-str',
    params(over(spelled(PARAMS, { timeStamp: 'timestamp', nonceStr: 'noncestr' }))),
  ),
  wrong(
    'no prefix, and appid',
    'prepay-id-prefix-missing+appid-for-app-id',
    params(over(spelled({ ...PARAMS, package: number }, { appId: 'appid' }))),
  ),
  wrong(
    'the v3 key, and lower case',
    'api-v3-key-as-key+lower-case',
    message(over(PAID, SHOP.apiV3Key).toLowerCase()),
  ),
  wrong('not sorted, and GBK', 'not-sorted+gbk-bytes', message(md5(gbk(`${unsorted}&key=${KEY}`)))),
];
