import fc from 'fast-check';
import { fenOfYuan } from '../../../lib/bills/yuan';

test.each([
  ['0', 0],
  ['0.00', 0],
  ['0.01', 1],
  ['0.29', 29],
  ['1.1', 110],
  ['1.15', 115],
  ['4.35', 435],
  ['123.45', 12_345],
  ['1000000.00', 100_000_000],
  ['90071992547409.91', 9_007_199_254_740_991],
])('%s yuan is %i fen', (text, fen) => {
  expect(fenOfYuan(text)).toBe(fen);
});

test.each([
  ...[
    '',
    ' ',
    '-1.00',
    '+1.00',
    ' 1.00',
    '1.00 ',
    '1.',
    '.5',
    '1.234',
    '1,00',
    '1e2',
    '0x10',
    '01.00',
    '`1.00',
  ],
  ...['1.00元', '￥1.00', '１.00', 'NaN', 'Infinity', '1.00\n', '900719925474099.91'],
])('%j is no amount', (text) => {
  expect(fenOfYuan(text)).toBeUndefined();
});

test('every amount of two decimals is read to the fen', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 9_007_199_254_740_991n }), (fen) => {
      const digits = fen.toString().padStart(3, '0');
      const read = fenOfYuan(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
      expect(BigInt(read ?? -1)).toBe(fen);
    }),
  );
});
