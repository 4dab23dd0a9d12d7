import { clock } from '../../../tools/cli/times';

test.each([
  ['2026-01-01T12:00:30.000Z', '2026-01-01 20:00:30'],
  ['2025-12-31T16:00:00.000Z', '2026-01-01 00:00:00'],
  ['2026-01-01T20:00:30+08:00', '2026-01-01 20:00:30'],
])('%s is %s in Shanghai', (iso, shown) => {
  expect(clock(iso)).toBe(shown);
});

test.each(['soon', ''])('what is no time stays as it is: %j', (text) => {
  expect(clock(text)).toBe(text);
});

test('and what is not there stays away', () => {
  expect(clock(undefined)).toBeUndefined();
});
