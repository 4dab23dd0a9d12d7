import fc from 'fast-check';
import { readYuan, yuan } from '../../../../tools/playground/page/text/money';

it.each([
  [1, '¥0.01'],
  [10, '¥0.10'],
  [520, '¥5.20'],
  [6800, '¥68.00'],
  [0, '¥0.00'],
  [-6800, '-¥68.00'],
  [9_007_199_254_740_991, '¥90071992547409.91'],
])('%d fen are %s', (fen, text) => {
  expect(yuan(fen)).toBe(text);
});

it.each([
  ['5', 500],
  ['5.2', 520],
  [' ¥5.20 ', 520],
  ['0.01', 1],
  ['1.15', 115],
  ['0', undefined],
  ['0.00', undefined],
  ['5.201', undefined],
  ['5,20', undefined],
  ['-1', undefined],
  ['', undefined],
  ['1e3', undefined],
])('%j is read as %p fen', (text, fen) => {
  expect(readYuan(text)).toBe(fen);
});

it('reads what it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (fen) => {
      expect(readYuan(yuan(fen))).toBe(fen);
    }),
  );
});
