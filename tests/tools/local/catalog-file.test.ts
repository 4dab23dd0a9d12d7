import path from 'node:path';
import { parseCatalog, readCatalog } from '../../../tools/local/catalog-file';

const TEA = { sku: 'tea', body: '龙井茶', unitPrice: 100, onSale: true };
const DONATION = { sku: 'donation', body: '公益捐款', minFee: 1, maxFee: 100_000, onSale: true };

const parse = (...rows: unknown[]) => parseCatalog(JSON.stringify(rows));

test('takes fixed and open prices, and keeps them as they are', () => {
  expect(parse(TEA, DONATION)).toEqual([TEA, DONATION]);
});

test('takes the catalogue of this repository, which has an open amount and something not on sale', () => {
  const products = readCatalog(path.join(__dirname, '..', '..', '..', 'catalog.json'));
  expect(products.filter((product) => 'minFee' in product)).toHaveLength(1);
  expect(products.filter((product) => !product.onSale)).toHaveLength(1);
});

test.each([
  ['the largest sku', { ...TEA, sku: 'a'.repeat(64) }],
  ['a body of just 127 bytes', { ...TEA, body: `${'好'.repeat(42)}a` }],
  ['an amount that is open to one sum only', { ...DONATION, minFee: 5, maxFee: 5 }],
])('takes %s', (_, row) => {
  expect(parse(row)).toEqual([row]);
});

test.each([
  ['a sku with a blank', { ...TEA, sku: 'a b' }, 'row 1 (a b), sku: give'],
  ['a sku too long', { ...TEA, sku: 'a'.repeat(65) }, 'sku: give 1 to 64'],
  ['no sku', { ...TEA, sku: undefined }, 'row 1, sku: it is missing; give'],
  [
    'a body of 129 bytes',
    { ...TEA, body: '好'.repeat(43) },
    'row 1 (tea), body: shorten it to 127 bytes; it has 129',
  ],
  ['an empty body', { ...TEA, body: '' }, 'row 1 (tea), body: give'],
  ['a blank body', { ...TEA, body: ' ' }, 'row 1 (tea), body: give'],
  ['a body of two lines', { ...TEA, body: 'a\nb' }, 'row 1 (tea), body: give'],
  ['half a character', { ...TEA, body: '\ud83c' }, 'row 1 (tea), body: give'],
  ['a price in yuan', { ...TEA, unitPrice: 0.99 }, 'row 1 (tea), unitPrice: give whole fen'],
  ['a price as text', { ...TEA, unitPrice: '100' }, 'row 1 (tea), unitPrice: give whole fen'],
  ['no price but zero', { ...TEA, unitPrice: 0 }, 'row 1 (tea), unitPrice: give whole fen'],
  ['a price that no order can have', { ...TEA, unitPrice: 10_000_000_001 }, 'unitPrice: give whole fen'],
  ['no price at all', { ...TEA, unitPrice: undefined }, 'row 1 (tea), unitPrice: it is missing; give'],
  [
    'both kinds of price',
    { ...DONATION, unitPrice: 1 },
    'row 1 (donation), unitPrice: a price is fixed or open; remove',
  ],
  [
    'only the least',
    { ...DONATION, maxFee: undefined },
    'row 1 (donation), maxFee: it is missing beside minFee; give',
  ],
  [
    'only the most',
    { ...DONATION, minFee: undefined },
    'row 1 (donation), minFee: it is missing beside maxFee; give',
  ],
  [
    'the least above the most',
    { ...DONATION, minFee: 2, maxFee: 1 },
    'minFee: 2 is more than maxFee, 1; swap them',
  ],
  ['onSale as text', { ...TEA, onSale: 'yes' }, 'row 1 (tea), onSale: give true or false'],
  ['no onSale', { ...TEA, onSale: undefined }, 'row 1 (tea), onSale: it is missing; give true or false'],
  ['a misspelt field', { ...TEA, onsale: true }, 'row 1 (tea), onsale: no such field; there are sku'],
  ['something that is no product', 3, 'row 1, it is no product; give an object'],
])('refuses %s, naming row, field and fix', (_, row, sentence) => {
  expect(() => parse(row)).toThrow(sentence);
});

test('refuses a sku that is there twice, naming both rows', () => {
  expect(() => parse(TEA, DONATION, TEA)).toThrow('row 3 (tea), sku: row 1 has it too');
});

test('tells all faults at once', () => {
  expect(() => parse({ ...TEA, sku: '?' }, { ...DONATION, onSale: 1 })).toThrow(/row 1 .*\n.*row 2 /);
});

test.each([
  ['{"sku": "tea"}', 'put the products between [ and ]'],
  ['[', 'The catalogue is no JSON'],
])('refuses the file %s', (text, sentence) => {
  expect(() => parseCatalog(text)).toThrow(sentence);
});
