import fc from 'fast-check';
import { Formatter, Hash } from 'wechatpay-axios-plugin';
import {
  canonicalString,
  signatureOf,
  SIGN_TYPES,
  verify,
  type Fields,
} from '../../../../../lib/wechat/pay/v2/sign';
import type { SignType } from '../../../../../lib/orders/order';
import { VECTORS } from '../../../../fixtures/official/vectors';

const KEY = '192006250b4c09247ec02edce69f6a2d';
const BOTH = ['MD5', 'HMAC-SHA256'] as const satisfies readonly SignType[];

function withoutNulls(params: Readonly<Record<string, string | null>>): Fields {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value ?? undefined]));
}

describe('official vectors', () => {
  test.each(VECTORS.v2_sign)('$name', ({ params, key, algo, string_to_sign, expected }) => {
    const fields = withoutNulls(params);
    expect(`${canonicalString(fields)}&key=${key}`).toBe(string_to_sign);
    expect(signatureOf(fields, key, algo)).toBe(expected);
  });

  test('three of them were published by WeChat', () => {
    const official = VECTORS.v2_sign.filter(({ origin }) => origin === 'official-doc');
    expect(official.map(({ expected }) => expected)).toEqual([
      '9A0A8659F005D6984697E2CA0A9CF3B7',
      '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6',
      '22D9B4E54AB1950F51E0649E8810ACD6',
    ]);
  });

  const messages = VECTORS.xml_samples.filter(({ verified }) => verified !== null);
  test.each(messages)('$name: verify() agrees', ({ parsed, key = '', algo = 'MD5', verified }) => {
    const isSigned = parsed['sign'] !== undefined;
    expect(verify(parsed, key, algo)).toBe(isSigned && verified);
  });
});

// The library's own sort loses the name __proto__, which no reader here lets through either.
const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,20}$/).filter((text) => text !== '__proto__');
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    '0',
    ' ',
    ' tea ',
    '\ttea\r\n',
    '支付测试',
    '🍵👨‍👩‍👧',
    'a&b=c',
    '%20+',
    '&key=x',
    '1e10',
    '0100',
  ),
  fc.bigInt({ min: 10n ** 27n, max: 10n ** 28n - 1n }).map(String),
);
const fieldSet = fc.dictionary(name, value, { maxKeys: 25, noNullPrototype: true });
const signType = fc.constantFrom(...BOTH);
const key = fc.stringMatching(/^[0-9A-Za-z]{32}$/);

describe('agreement with wechatpay-axios-plugin', () => {
  test('the signed text is the same', () => {
    fc.assert(
      fc.property(fieldSet, (fields) => {
        expect(canonicalString(fields)).toBe(Formatter.queryStringLike(Formatter.ksort(fields)));
      }),
      { numRuns: 3000 },
    );
  });

  test('the signature is the same', () => {
    fc.assert(
      fc.property(fieldSet, key, signType, (fields, ofMerchant, type) => {
        expect(signatureOf(fields, ofMerchant, type)).toBe(Hash.sign(type, fields, ofMerchant));
      }),
      { numRuns: 3000 },
    );
  });

  test('verify() accepts what the library signs, whatever the order of the fields', () => {
    fc.assert(
      fc.property(fieldSet, key, signType, (fields, ofMerchant, type) => {
        const signed = { ...fields, sign: Hash.sign(type, fields, ofMerchant) };
        expect(verify(signed, ofMerchant, type)).toBe(true);
        expect(verify(Object.fromEntries(Object.entries(signed).reverse()), ofMerchant, type)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the signed text', () => {
  test('leaves out sign, empty values and absent ones, and keeps "0" and blanks', () => {
    expect(canonicalString({ sign: 'S', b: '', c: undefined, d: '0', e: ' ' })).toBe('d=0&e= ');
  });

  test('is sorted by bytes: upper case, underscore, lower case, and no number is understood', () => {
    const names = ['coupon_fee_2', 'coupon_fee_10', 'coupon_fee', 'remark', 're_openid', 'a', '_', 'Z'];
    const fields = Object.fromEntries(names.map((each) => [each, '1']));
    expect(canonicalString(fields).replaceAll('=1', '').split('&')).toEqual([
      'Z',
      '_',
      'a',
      'coupon_fee',
      'coupon_fee_10',
      'coupon_fee_2',
      're_openid',
      'remark',
    ]);
  });

  test('keeps a field that is named Sign or SIGN', () => {
    expect(canonicalString({ sign: 'S', Sign: 'a', SIGN: 'b' })).toBe('SIGN=b&Sign=a');
  });
});

const PAID: Record<string, string> = {
  appid: 'wxd930ea5d5a258f4f',
  cash_fee: '70',
  coupon_count: '1',
  coupon_fee_0: '30',
  device_info: '',
  fee_type: 'CNY',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  total_fee: '100',
  transaction_id: '4200000000202601010000000001',
};

describe.each(BOTH)('verify() with %s', (type) => {
  const signature = Hash.sign(type, PAID, KEY);
  const signed = { ...PAID, sign: signature };

  test('accepts the message as it was signed', () => {
    expect(verify(signed, KEY, type)).toBe(true);
  });

  test.each(Object.keys(PAID))('refuses it when %s is changed', (field) => {
    expect(verify({ ...signed, [field]: `${PAID[field] ?? ''}1` }, KEY, type)).toBe(false);
  });

  test.each(Object.keys(PAID).filter((field) => PAID[field] !== ''))(
    'refuses it when %s is taken away or emptied',
    (field) => {
      expect(verify({ ...signed, [field]: undefined }, KEY, type)).toBe(false);
      expect(verify({ ...signed, [field]: '' }, KEY, type)).toBe(false);
    },
  );

  test.each(['coupon_fee_1', 'some_future_field', 'sign_type', 'key', 'Sign', 'paySign'])(
    'refuses it when %s is added',
    (field) => {
      expect(verify({ ...signed, [field]: '1' }, KEY, type)).toBe(false);
    },
  );

  test('does not mind an added field that is empty', () => {
    expect(verify({ ...signed, attach: '' }, KEY, type)).toBe(true);
  });

  test('refuses any change of any one field', () => {
    fc.assert(
      fc.property(fieldSet, name, value, (fields, changed, to) => {
        fc.pre(changed !== 'sign' && (fields[changed] ?? '') !== to);
        const all = { ...fields, sign: Hash.sign(type, fields, KEY) };
        expect(verify({ ...all, [changed]: to }, KEY, type)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['no signature', undefined],
    ['an empty one', ''],
    ['a blank', ' '],
    ['one in lower case', signature.toLowerCase()],
    ['one that is a digit short', signature.slice(0, -1)],
    ['one that is a digit too long', `${signature}0`],
    ['its first half', signature.slice(0, signature.length / 2)],
    ['it twice', signature + signature],
    ['it with a blank around', ` ${signature} `],
    ['zeros', '0'.repeat(signature.length)],
    ['as many characters of more bytes', '签'.repeat(signature.length)],
    ['the bytes of it in other characters', Buffer.from(signature).toString('base64')],
    ["the other algorithm's", Hash.sign(type === 'MD5' ? 'HMAC-SHA256' : 'MD5', PAID, KEY)],
    ["another key's", Hash.sign(type, PAID, KEY.toUpperCase())],
    ["another message's", Hash.sign(type, { ...PAID, total_fee: '1' }, KEY)],
  ])('refuses %s', (_, wrong) => {
    expect(verify({ ...PAID, sign: wrong }, KEY, type)).toBe(false);
  });

  test('is as long as the table says', () => {
    expect(signature).toHaveLength(SIGN_TYPES[type].length);
  });
});

test('the message does not choose the algorithm: its sign_type is one field among others', () => {
  const fields = { ...PAID, sign_type: 'MD5' };
  expect(verify({ ...fields, sign: Hash.sign('MD5', fields, KEY) }, KEY, 'HMAC-SHA256')).toBe(false);
  expect(verify({ ...fields, sign: Hash.sign('HMAC-SHA256', fields, KEY) }, KEY, 'HMAC-SHA256')).toBe(true);
});
