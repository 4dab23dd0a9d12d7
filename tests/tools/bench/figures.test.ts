import { logSlope, quantile, ratios, spreadOf } from '../../../tools/bench/figures';

test('a quantile lies between two neighbours', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantile([5], 0.99)).toBe(5);
  expect(quantile([0, 10], 0.25)).toBe(2.5);
});

test('ratios are taken within each round', () => {
  expect(spreadOf([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
  expect(ratios([10, 20, 60], [10, 10, 20])).toEqual({ median: 2, min: 1, max: 3 });
});

test.each([
  [1, (x: number) => 7 * x],
  [2, (x: number) => 3 * x * x],
  [0, () => 5],
])('growth of power %d has that slope', (power, grow) => {
  const points = [8, 16, 32, 64].map((x) => [x, grow(x)] as const);
  expect(logSlope(points)).toBeCloseTo(power, 10);
});
