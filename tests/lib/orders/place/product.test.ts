import fc from 'fast-check';
import { isProductBody, readProduct } from '../../../../lib/orders/place/product';
import { isAmbiguous } from '../../../../lib/wechat/pay/v2/ambiguous';

const row = { sku: 'tea', body: '明前龙井 50g', onSale: true };

test.each([
  ['a fixed price', { ...row, unitPrice: 1 }],
  ['an open amount', { ...row, minFee: 1, maxFee: 1 }],
])('a row with %s is a product', (_, product) => {
  expect(readProduct(product)).toEqual(product);
});

test.each<[string, Record<string, unknown>]>([
  ['no price', row],
  ['a misspelled price', { ...row, price: 100 }],
  ['a price of nothing', { ...row, unitPrice: 0 }],
  ['a price below nothing', { ...row, unitPrice: -5 }],
  ['half a fen', { ...row, unitPrice: 0.5 }],
  ['a price in words', { ...row, unitPrice: '100' }],
  ['a price that is null', { ...row, unitPrice: null }],
  ['both kinds of price', { ...row, unitPrice: 100, minFee: 1, maxFee: 2 }],
  ['half a range', { ...row, minFee: 1 }],
  ['a range upside down', { ...row, minFee: 2, maxFee: 1 }],
  ['a range in words', { ...row, minFee: 'a', maxFee: 'b' }],
  ['onSale in words', { ...row, unitPrice: 1, onSale: 'false' }],
  ['no body', { sku: 'tea', onSale: true, unitPrice: 1 }],
  ['a body with a control character', { ...row, body: '茶\u0000', unitPrice: 1 }],
  ['a body of two lines', { ...row, body: '茶\n50g', unitPrice: 1 }],
  ['a body with half a character', { ...row, body: '茶\ud83c', unitPrice: 1 }],
  ['a body with what XML cannot carry', { ...row, body: '茶\uffff', unitPrice: 1 }],
  ['a body that reads as a further field', { ...row, body: 'x&total_fee=1', unitPrice: 1 }],
  ['a body of blanks', { ...row, body: ' \u3000', unitPrice: 1 }],
  ['a body beyond 127 bytes', { ...row, body: '茶'.repeat(43), unitPrice: 1 }],
])('a row with %s sells nothing', (_, broken) => {
  expect(() => readProduct(broken)).toThrow('a row that is no product: tea');
});

test('no name of a product is one that signing refuses', () => {
  const text = fc.stringMatching(/^[&=a-zA-Z0-9_. 茶]{1,12}$/);
  fc.assert(
    fc.property(text, (body) => {
      expect(isProductBody(body) && isAmbiguous(body)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
