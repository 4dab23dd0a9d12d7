import * as fc from 'fast-check';
import { money, moneyAndFen, readFee } from '../../../tools/cli/money';

test.each([
  ['12.50', 1250],
  ['12.5', 1250],
  ['12', 1200],
  ['0.01', 1],
  ['0.10', 10],
  ['00.29', 29],
  ['1.15', 115],
  ['100000000', 10_000_000_000],
])('%s yuan are %i fen', (yuan, fee) => {
  expect(readFee({ yuan })).toBe(fee);
});

test.each([
  ['1250', 1250],
  ['1', 1],
  ['10000000000', 10_000_000_000],
])('%s fen are %i', (typed, fee) => {
  expect(readFee({ fee: typed })).toBe(fee);
});

test.each(['12.505', '-1', '+1', '1e3', '1,50', '1.', '.5', ' 1', '¥1', '１', '1_000', '', 'NaN', '0x10'])(
  'refuses %j yuan, naming the option and the fix',
  (yuan) => {
    expect(() => readFee({ yuan })).toThrow(/^--yuan: give yuan with at most two decimals/);
  },
);

test.each(['12.50', '-1', '1e3', '1,000', '', ' 1', '0x10', '1n'])('refuses %j fen', (fee) => {
  expect(() => readFee({ fee })).toThrow(/^--fee: give whole fen/);
});

test.each([
  [{ yuan: '0.00' }, '--yuan: it is nothing'],
  [{ fee: '0' }, '--fee: it is nothing'],
  [{ fee: '10000000001' }, '--fee: it is more than an order can cost (¥100000000.00)'],
  [{ yuan: '1', fee: '100' }, '--fee: the amount stands there twice'],
  [{}, '--yuan: the amount is missing'],
])('refuses %j', (options, words) => {
  expect(() => readFee(options)).toThrow(words);
});

test('what is printed is read back as the same amount, whatever it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000_000 }), (fee) => {
      expect(readFee({ yuan: money(fee).slice(1) })).toBe(fee);
    }),
  );
});

test('an amount is printed in yuan, and where a mistake would cost in fen too', () => {
  expect([money(1), money(100), money(123_456)]).toEqual(['¥0.01', '¥1.00', '¥1234.56']);
  expect(moneyAndFen(1250)).toEqual({ en: '¥12.50 (1250 fen)', zh: '¥12.50（1250 分）' });
});
