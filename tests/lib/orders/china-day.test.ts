import fc from 'fast-check';
import { chinaDay } from '../../../lib/orders/china-day';

test.each([
  ['2026-01-01T00:00:00.000Z', '20260101'],
  ['2026-01-01T15:59:59.999Z', '20260101'],
  ['2026-01-01T16:00:00.000Z', '20260102'],
  ['2025-12-31T15:59:59.999Z', '20251231'],
  ['2025-12-31T16:00:00.000Z', '20260101'],
  ['2028-02-28T16:00:00.000Z', '20280229'],
  ['2027-02-28T16:00:00.000Z', '20270301'],
  // China kept summer time until 1991; since then there is none, in July as in January.
  ['2026-07-26T15:59:59.999Z', '20260726'],
  ['2026-07-26T16:00:00.000Z', '20260727'],
])('%s is on the day %s in Shanghai', (iso, day) => {
  expect(chinaDay(iso)).toBe(day);
});

test('it is the day that the time zone Asia/Shanghai says', () => {
  const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
  const between = { min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(between), (date) => {
      expect(chinaDay(date.toISOString())).toBe(shanghai.format(date).replaceAll('-', ''));
    }),
  );
});
