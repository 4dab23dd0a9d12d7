import { readOrderRequest } from '../../../lib/http/order-request';
import type { HttpRequest } from '../../../lib/http/request';
import { aFormRequest, aJsonRequest, aRequest } from './a-request';
import { refusalOf } from './refusal-of';

const OPENID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o';

function read(body: Readonly<Record<string, unknown>>, prefix = '') {
  return readOrderRequest(aJsonRequest(body), OPENID, prefix);
}

async function fieldsRefused(body: Readonly<Record<string, unknown>>, prefix = ''): Promise<string[]> {
  const error = await refusalOf(() => read(body, prefix));
  expect(error.code).toBe('field_invalid');
  expect(error.fields.every(({ detail }) => /^(?:Send|Begin|Leave|There)/.test(detail))).toBe(true);
  return [...new Set(error.fields.map(({ field }) => field))];
}

describe('the request as a whole', () => {
  test('needs nothing but a sku: one piece, and no field that was not sent', () => {
    expect(read({ sku: 'tea' })).toStrictEqual({ sku: 'tea', quantity: 1 });
  });

  test('is read the same from JSON and from a form', () => {
    const asked = { sku: 'tea', quantity: 3, outTradeNo: 'T-000001', totalFee: 500, attach: '桌 7' };
    expect(read(asked)).toStrictEqual(asked);
    const form = 'sku=tea&quantity=3&outTradeNo=T-000001&totalFee=500&attach=%E6%A1%8C+7';
    expect(readOrderRequest(aFormRequest(form), OPENID, '')).toStrictEqual(asked);
  });

  test('names every field at fault', async () => {
    const refused = await fieldsRefused({ sku: '', quantity: 0, outTradeNo: 'x', totalFee: 0, attach: '=' });
    expect(refused).toEqual(['sku', 'quantity', 'outTradeNo', 'totalFee', 'attach']);
  });

  test.each([
    ['total_fee', 'totalFee'],
    ['out_trade_no', 'outTradeNo'],
  ])('has no field %s, and asks whether %s is meant', async (field, meant) => {
    const error = await refusalOf(() => read({ sku: 'tea', [field]: '1' }));
    expect(error.fields).toEqual([{ field, detail: `There is no such field; did you mean ${meant}?` }]);
  });

  test('names every field that there is not, and every other one at fault', async () => {
    const error = await refusalOf(() => read({ out_trade_no: 'x', foo: 1, quantity: 0 }));
    expect(error.fields.map(({ field }) => field).sort()).toEqual(['foo', 'out_trade_no', 'quantity', 'sku']);
  });

  test.each(['price', 'unitPrice', 'body', 'notifyUrl'])(
    'has no field %s, and says which ones it has',
    async (field) => {
      const error = await refusalOf(() => read({ sku: 'tea', [field]: '1' }));
      expect(error.fields).toHaveLength(1);
      expect(error.fields[0]?.field).toBe(field);
      expect(error.fields[0]?.detail).toContain('sku, quantity, outTradeNo, totalFee, attach');
    },
  );
});

describe('sku', () => {
  test.each(['a', 'Tea_50-g', '0'.repeat(64)])('%j is taken', (sku) => {
    expect(read({ sku }).sku).toBe(sku);
  });

  test.each(['', ' ', 'tea 50', 'tea\n', '茶', 'a#b', 'a/b', '0'.repeat(65), 7, null, ['tea']])(
    '%j is refused',
    async (sku) => {
      expect(await fieldsRefused({ sku })).toEqual(['sku']);
    },
  );

  test('is refused with its fix when it is missing', async () => {
    const error = await refusalOf(() => read({}));
    expect(error.fields).toEqual([
      { field: 'sku', detail: 'Send the sku of a product: 1 to 64 of 0-9 A-Z a-z _ -' },
    ]);
  });
});

describe('quantity', () => {
  test.each([1, 2, 100])('%d is taken', (quantity) => {
    expect(read({ sku: 'tea', quantity }).quantity).toBe(quantity);
  });

  test.each([0, -1, 101, 1.5, '1', null, true, [1], 1e300])('%j is refused', async (quantity) => {
    expect(await fieldsRefused({ sku: 'tea', quantity })).toEqual(['quantity']);
  });
});

describe('totalFee', () => {
  test.each([1, 100, 10_000_000_000])('%d fen is taken', (totalFee) => {
    expect(read({ sku: 'tea', totalFee }).totalFee).toBe(totalFee);
  });

  test.each([0, -1, 0.01, 99.5, 10_000_000_001, '100', null])('%j is refused', async (totalFee) => {
    expect(await fieldsRefused({ sku: 'tea', totalFee })).toEqual(['totalFee']);
  });
});

describe('outTradeNo', () => {
  test.each(['T00001', '0-9A-Za-z_-|*', 'a'.repeat(32)])('%j is taken', (outTradeNo) => {
    expect(read({ sku: 'tea', outTradeNo }).outTradeNo).toBe(outTradeNo);
  });

  test.each([
    '',
    'a'.repeat(5),
    'a'.repeat(33),
    'a b c d e',
    'order#1',
    'unknown#4200',
    'order/1',
    'order\n1',
    'order1\n',
    '订单订单订单',
    123456,
    null,
  ])('%j is refused', async (outTradeNo) => {
    expect(await fieldsRefused({ sku: 'tea', outTradeNo })).toEqual(['outTradeNo']);
  });

  test('must begin with the prefix where one is set, and the refusal says with what', async () => {
    expect(read({ sku: 'tea', outTradeNo: 'shop-00001' }, 'shop-').outTradeNo).toBe('shop-00001');
    for (const outTradeNo of ['00001-shop-', 'Shop-00001', '-shop-00001']) {
      const error = await refusalOf(() => read({ sku: 'tea', outTradeNo }, 'shop-'));
      expect(error.code).toBe('field_invalid');
      expect(error.fields[0]?.field).toBe('outTradeNo');
      expect(error.fields[0]?.detail).toContain('shop-');
    }
  });

  test('may be left out under a prefix: the number is made here then', () => {
    expect(read({ sku: 'tea' }, 'shop-')).toStrictEqual({ sku: 'tea', quantity: 1 });
  });
});

describe('attach', () => {
  test.each([
    'table 7',
    '桌号：7 ☕',
    '{"t":7}',
    'a, `b` and c,',
    '<a>',
    'a'.repeat(127),
    `${'茶'.repeat(42)}a`,
    '😀'.repeat(31),
  ])('%j is taken as it stands', (attach) => {
    expect(read({ sku: 'tea', attach }).attach).toBe(attach);
  });

  test.each([
    ['128 bytes', 'a'.repeat(128)],
    ['128 bytes in 43 characters', `${'茶'.repeat(42)}aa`],
    ['an ampersand', 'a&b'],
    ['an equals sign', 'a=b'],
    ['what would be a second signed field', 'x&total_fee=1'],
    ['what parts two values of a bill', 'a,`b'],
    ['a line feed', 'a\nb'],
    ['a tab', 'a\tb'],
    ['NUL', 'a\0b'],
    ['DEL', 'a\x7fb'],
    ['a C1 control', 'a\x85b'],
    ['half a surrogate pair', 'a\ud83d'],
    ['U+FFFF, which XML cannot carry', 'a\uffff'],
    ['a number', 7],
    ['null', null],
  ])('is refused with %s', async (_, attach) => {
    expect(await fieldsRefused({ sku: 'tea', attach })).toEqual(['attach']);
  });

  test('that is empty is none', () => {
    expect(read({ sku: 'tea', attach: '' })).toStrictEqual({ sku: 'tea', quantity: 1 });
  });

  test('of a form is checked after the percent signs are undone', async () => {
    const form = 'sku=tea&attach=a%26total_fee%3D1';
    const error = await refusalOf(() => readOrderRequest(aFormRequest(form), OPENID, ''));
    expect(error.fields.map(({ field }) => field)).toEqual(['attach']);
  });
});

describe('openid', () => {
  test.each(['openid', 'openId'])('as %s is accepted when it is the session’s, and left out', (field) => {
    expect(read({ sku: 'tea', [field]: OPENID })).toStrictEqual({ sku: 'tea', quantity: 1 });
  });

  test.each([
    ['openid', 'oSomebodyElse'],
    ['openId', 'oSomebodyElse'],
    ['openid', ''],
    ['openId', OPENID.toLowerCase()],
    ['openid', `${OPENID} `],
  ])('as %s = %j is refused', async (field, value) => {
    const error = await refusalOf(() => read({ sku: 'tea', [field]: value }));
    expect(error.code).toBe('openid_mismatch');
    expect(error.fields.map((fault) => fault.field)).toEqual([field]);
  });

  test('is refused when either spelling is another’s', async () => {
    for (const body of [
      { openid: OPENID, openId: 'oSomebodyElse' },
      { openid: 'oSomebodyElse', openId: OPENID },
    ]) {
      expect((await refusalOf(() => read({ sku: 'tea', ...body }))).code).toBe('openid_mismatch');
    }
  });

  test('that differs is not told, neither one', async () => {
    const { message, fields } = await refusalOf(() => read({ sku: 'tea', openid: 'oSomebodyElse' }));
    expect(JSON.stringify([message, fields])).not.toMatch(/oSomebodyElse|oUpF8u/);
  });

  test('as a number is a field that is not valid', async () => {
    expect(await fieldsRefused({ sku: 'tea', openid: 1 })).toEqual(['openid']);
  });

  test('of another is refused in a form too', async () => {
    const request: HttpRequest = aRequest('sku=tea&openid=x', 'application/x-www-form-urlencoded');
    const error = await refusalOf(() => readOrderRequest(request, OPENID, ''));
    expect(error.code).toBe('openid_mismatch');
  });
});
