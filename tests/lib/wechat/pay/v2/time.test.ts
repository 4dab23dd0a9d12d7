import fc from 'fast-check';
import { fromWechatTime, toWechatTime } from '../../../../../lib/wechat/pay/v2/time';

test.each([
  ['2026-01-01T12:00:30.000Z', '20260101200030'],
  ['2025-12-31T16:00:00.000Z', '20260101000000'],
  ['2025-12-31T15:59:59.000Z', '20251231235959'],
  ['2024-02-28T16:00:00.000Z', '20240229000000'],
  // China had summer time until 1991; today's offset is all that WeChat ever used.
  ['2026-07-01T00:00:00.000Z', '20260701080000'],
])('%s is %s in UTC+8, and back', (iso, wechat) => {
  expect(toWechatTime(iso)).toBe(wechat);
  expect(fromWechatTime(wechat)).toBe(iso);
});

test('fractions of a second are dropped', () => {
  expect(toWechatTime('2026-01-01T12:00:30.999Z')).toBe('20260101200030');
});

test('every second of this century survives the way there and back', () => {
  const second = fc.integer({ min: 946_684_800, max: 4_102_444_799 });
  fc.assert(
    fc.property(second, (seconds) => {
      const iso = new Date(seconds * 1000).toISOString();
      expect(fromWechatTime(toWechatTime(iso))).toBe(iso);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['nothing', ''],
  ['a day that does not exist', '20260230000000'],
  ['the 29th of February of a common year', '20250229000000'],
  ['a 13th month', '20261301000000'],
  ['month zero', '20260001000000'],
  ['hour 24', '20260101240000'],
  ['minute 60', '20260101006000'],
  ['second 60', '20260101000060'],
  ['a digit short', '2026010120003'],
  ['a digit too many', '202601012000300'],
  ['blanks around', ' 20260101200030'],
  ['a line feed behind', '20260101200030\n'],
  ['ISO 8601', '2026-01-01T20:00:30+08:00'],
  ['seconds since 1970', '1767268830'],
  ['fullwidth digits', '２０２６０１０１２０００３０'],
  ['a sign', '-2026010120003'],
  ['words', 'yyyyMMddHHmmss'],
  ['zeros', '00000000000000'],
])('%s is no time', (_, text) => {
  expect(fromWechatTime(text)).toBeUndefined();
});
