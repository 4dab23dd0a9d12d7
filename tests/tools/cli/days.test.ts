import { readDay, readDays } from '../../../tools/cli/days';

/** 00:30 on 2026-03-02 in Shanghai; in UTC it is still the day before. */
const NOW = new Date('2026-03-01T16:30:00.000Z');

test('a day is typed with dashes or without', () => {
  expect(readDay('--from', '2026-02-28')).toBe('20260228');
  expect(readDay('--from', '20260228')).toBe('20260228');
});

test.each(['2026-02-29', '2026-13-01', '2026-2-1', '26-02-01', 'yesterday', '', '20260200', '2026-0228'])(
  'refuses %j, naming the option',
  (text) => {
    expect(() => readDay('--from', text)).toThrow(/^--from: give a day of the calendar/);
  },
);

test("without anything said it is yesterday, by China's calendar", () => {
  expect(readDays({}, NOW)).toEqual(['20260301']);
});

test('today is a day where the local shop is asked, whose simulator makes bills at any time; tomorrow is none', () => {
  expect(readDays({ from: '2026-03-01', to: '2026-03-02' }, NOW, true)).toEqual(['20260301', '20260302']);
  expect(readDays({}, NOW, true)).toEqual(['20260301']);
  expect(() => readDays({ from: '2026-03-03' }, NOW, true)).toThrow('give 2026-03-02 at the latest');
});

test('one day, and several over the end of a month', () => {
  expect(readDays({ from: '2026-02-01' }, NOW)).toEqual(['20260201']);
  expect(readDays({ from: '2026-02-27', to: '20260301' }, NOW)).toEqual(['20260227', '20260228', '20260301']);
});

test.each([
  [{ from: '2026-02-02', to: '2026-02-01' }, '--to: it is before --from (2026-02-02)'],
  [{ to: '2026-02-01' }, '--from: it is missing beside --to'],
  [{ from: '2026-03-02' }, '--from: a day is complete when it is over; give 2026-03-01'],
  [{ from: '2026-03-01', to: '2026-03-02' }, '--to: a day is complete when it is over; give 2026-03-01'],
])('refuses %j', (options, words) => {
  expect(() => readDays(options, NOW)).toThrow(words);
});
