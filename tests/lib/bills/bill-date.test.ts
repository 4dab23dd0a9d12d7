import { readBillDate } from '../../../lib/bills/bill-date';

test.each([
  ['2026-01-02T02:30:00.000Z', '20260101'],
  ['2026-01-01T16:00:00.000Z', '20260101'],
  ['2026-01-01T15:59:59.999Z', '20251231'],
  ['2026-03-01T02:30:00.000Z', '20260228'],
])('at %s yesterday was %s in China', (now, day) => {
  expect(readBillDate(undefined, new Date(now))).toBe(day);
});

const now = new Date('2026-01-02T02:30:00.000Z');

test.each(['20260101', '20251231', '20240229'])('%s is a day that is over', (day) => {
  expect(readBillDate(day, now)).toBe(day);
});

test('today may be asked for where the caller allows it, tomorrow never', () => {
  expect(readBillDate('20260102', now, true)).toBe('20260102');
  expect(() => readBillDate('20260103', now, true)).toThrow('billDate');
});

test.each([
  ...['20260102', '20270101', '20250229', '20261301', '2026-01-01', '2026010', '202601011', ' 20260101', ''],
  ...[20_260_101, null, {}, ['20260101'], true, '２０２６０１０１'],
])('%j is refused, with the fix', (day) => {
  expect(() => readBillDate(day, now)).toThrow(
    expect.objectContaining({
      code: 'field_invalid',
      fields: [{ field: 'billDate', detail: expect.stringContaining('yyyymmdd') as string }],
    }) as Error,
  );
});
