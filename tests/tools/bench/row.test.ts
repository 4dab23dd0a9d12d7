import { ratioRow } from '../../../tools/bench/row';

const texts = { measure: 'm', against: 'a', absolute: '' };
const ratio = { median: 0.7, min: 0.5, max: 12.34 };

test('a row says whether its goal is reached', () => {
  expect(ratioRow(texts, ratio, { least: 1 })).toMatchObject({ goal: '≥ 1.00×', isReached: false });
  expect(ratioRow(texts, ratio, { most: 0.75 })).toMatchObject({ goal: '≤ 0.75×', isReached: true });
  expect(ratioRow(texts, ratio).goal).toBeUndefined();
  expect(ratioRow(texts, ratio).result).toBe('0.70× (0.50 … 12.3)');
});
