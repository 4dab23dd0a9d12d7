import { takeApart } from '../../../tools/explain/take-apart';
import { VECTORS } from '../../fixtures/official/vectors';
import { KEY, over, PAID, params, PARAMS } from './oracle';

const official = VECTORS.v2_sign.filter(({ origin }) => origin === 'official-doc');

describe("WeChat's own examples", () => {
  test.each(official)('$name', ({ params: given, key, algo, string_to_sign, expected }) => {
    const fields = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, value ?? undefined]),
    );
    const taken = takeApart({ ...fields, sign: expected }, key, algo);
    expect(taken.digest).toBe(expected);
    expect(taken.fits).toBe(true);
    expect(taken.firstDifference).toBeUndefined();
    expect(taken.withKey).toBe(string_to_sign.replace(key, '…'));
    expect(`${taken.joined}&key=…`).toBe(taken.withKey);
  });

  test('there are some', () => {
    expect(official.length).toBeGreaterThan(2);
  });
});

test('sorts the fields, and says which are left out and why', () => {
  const taken = takeApart({ b: '2', sign: 'X', empty: '', a: '1', gone: undefined, B: '0' }, KEY, 'MD5');
  expect(taken.pairs).toEqual([
    ['B', '0'],
    ['a', '1'],
    ['b', '2'],
    ['empty', '', 'empty'],
    ['sign', 'X', 'sign'],
  ]);
  expect(taken.joined).toBe('B=0&a=1&b=2');
});

test('says where the signature that came leaves the right one', () => {
  const right = over(PAID);
  const other = `${right.slice(0, 5)}${right[5] === 'A' ? 'B' : 'A'}${right.slice(6)}`;
  expect(takeApart({ ...PAID, sign: other }, KEY, 'MD5')).toMatchObject({
    digest: right,
    received: other,
    firstDifference: 5,
    fits: false,
  });
  expect(takeApart({ ...PAID, sign: right.slice(0, 16) }, KEY, 'MD5').firstDifference).toBe(16);
});

test('takes a missing signature for a wrong one, without a difference', () => {
  for (const fields of [PAID, { ...PAID, sign: '' }]) {
    const taken = takeApart(fields, KEY, 'MD5');
    expect(taken.fits).toBe(false);
    expect(taken).not.toHaveProperty('received');
    expect(taken).not.toHaveProperty('firstDifference');
  }
});

test('takes paySign apart', () => {
  const taken = takeApart(params(over(PARAMS)).fields, KEY, 'MD5', 'paySign');
  expect(taken.fits).toBe(true);
  expect(taken.pairs.map(([name]) => name)).toEqual([
    'appId',
    'nonceStr',
    'package',
    'paySign',
    'signType',
    'timeStamp',
  ]);
});

test('shows no key, not even where the message holds it', () => {
  const taken = takeApart({ ...PAID, attach: `my key is ${KEY}`, sign: over(PAID) }, KEY, 'MD5');
  expect(JSON.stringify(taken)).not.toContain(KEY);
  expect(taken.pairs).toContainEqual(['attach', 'my key is …']);
});
