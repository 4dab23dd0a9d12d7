import { isFreshAt, nextCheck, type CheckTerms } from '../../../lib/orders/next-check';
import type { Order, Refund, RefundStatus } from '../../../lib/orders/order';
import { outstandingRefunds, withDue } from '../../../lib/orders/refund/refund';
import { anOrder } from '../../support/an-order';

const terms: CheckTerms = { firstMs: 60_000, longestMs: 6 * 3_600_000, isShippingOn: false };

/** When {@link anOrder} is checked next, by the clock of its day. */
function next(at: string, order: Partial<Order> = {}, change: Partial<CheckTerms> = {}): string | undefined {
  const day = at.includes('-') ? at : `2026-01-01T${at}Z`;
  return nextCheck(anOrder(order), new Date(day), { ...terms, ...change })?.toISOString();
}

function aRefund(refundStatus: RefundStatus, requestedAt: string, outRefundNo = 'R1'): Refund {
  return {
    outRefundNo,
    transactionId: '4200000000202601010000000001',
    refundFee: 1,
    totalFee: 100,
    notifyUrl: 'https://pay.example.com/refund-notify',
    refundStatus,
    requestedAt,
    createdAt: requestedAt,
    updatedAt: requestedAt,
  };
}

test.each([
  ['12:00:10', '2026-01-01T12:01:10.000Z'],
  ['12:01:00', '2026-01-01T12:02:00.000Z'],
  ['12:02:00', '2026-01-01T12:04:00.000Z'],
  ['13:00:00', '2026-01-01T14:00:00.000Z'],
  ['23:00:00', '2026-01-02T05:00:00.000Z'],
])(
  'an unpaid order that is checked at %s waits as long as it is old, a minute to six hours',
  (at, expected) => {
    expect(next(at)).toBe(expected);
  },
);

test('an unpaid order is checked just after it ends, however old it is', () => {
  expect(next('2026-01-02T11:00:00Z')).toBe('2026-01-02T12:00:01.000Z');
  expect(next('12:00:30', { timeExpire: '2026-01-01T12:00:40.000Z' })).toBe('2026-01-01T12:00:41.000Z');
});

test.each([
  ['2026-01-02T12:00:00Z', '2026-01-02T12:01:00.000Z'],
  ['2026-01-02T12:00:01Z', '2026-01-02T12:01:01.000Z'],
  ['2026-01-02T12:10:00Z', '2026-01-02T12:20:00.000Z'],
  ['2026-01-05T12:00:00Z', '2026-01-05T18:00:00.000Z'],
])('one that has ended begins again at a minute: %s', (at, expected) => {
  expect(next(at)).toBe(expected);
});

test('the least and the most are parameters', () => {
  expect(next('12:00:00', {}, { firstMs: 5_000 })).toBe('2026-01-01T12:00:05.000Z');
  expect(next('18:00:00', {}, { longestMs: 600_000 })).toBe('2026-01-01T18:10:00.000Z');
});

test.each(['SUCCESS', 'REFUND', 'CLOSED'] as const)(
  '%s without anything outstanding is never checked',
  (tradeState) => {
    expect(next('13:00:00', { tradeState })).toBeUndefined();
  },
);

test.each([
  ['RESERVED', '2026-01-01T13:10:00.000Z'],
  ['PROCESSING', '2026-01-01T13:10:00.000Z'],
  ['CHANGE', '2026-01-02T13:05:00.000Z'],
  ['SUCCESS', undefined],
  ['REFUNDCLOSE', undefined],
  ['REFUSED', undefined],
] as const)('a refund that is %s, asked for five minutes ago', (refundStatus, expected) => {
  const refunds = { R1: aRefund(refundStatus, '2026-01-01T13:00:00.000Z') };
  expect(next('13:05:00', { tradeState: 'REFUND', refunds })).toBe(expected);
  expect(outstandingRefunds(anOrder({ refunds }))).toHaveLength(expected === undefined ? 0 : 1);
});

test.each([
  ['RESERVED', '2026-01-01T20:15:00.000Z'],
  ['PROCESSING', '2026-01-02T02:00:00.000Z'],
  ['CHANGE', '2026-01-02T20:00:00.000Z'],
] as const)(
  'a refund that is %s for seven hours waits as long for a pass as for the books',
  (status, expected) => {
    const now = new Date('2026-01-01T20:00:00.000Z');
    const order = anOrder({
      tradeState: 'REFUND',
      refunds: { R1: aRefund(status, '2026-01-01T13:00:00.000Z') },
    });
    expect(nextCheck(order, now, terms)?.toISOString()).toBe(expected);
    expect(withDue(order, now, false).dueAt).toBe(expected);
  },
);

test('an unpaid order is fresh where it is checked within ten minutes, and no other is', () => {
  const at = (time: string): Date => new Date(`2026-01-01T${time}Z`);
  expect(isFreshAt(anOrder(), at('12:09:59.999'))).toBe(true);
  expect(isFreshAt(anOrder(), at('12:10:00.000'))).toBe(false);
  expect(isFreshAt(anOrder({ tradeState: 'REFUND' }), at('12:01:00.000'))).toBe(false);
});

test('the first of what is outstanding decides', () => {
  const refunds = {
    R1: aRefund('PROCESSING', '2026-01-01T12:00:00.000Z'),
    R2: aRefund('PROCESSING', '2026-01-01T13:04:00.000Z', 'R2'),
  };
  expect(next('13:05:00', { tradeState: 'REFUND', refunds })).toBe('2026-01-01T13:06:00.000Z');
});

test('a paid order is looked at when it ought to be shipped, where shipments are on', () => {
  const paid = { tradeState: 'SUCCESS', timeEnd: '2026-01-01T12:00:30.000Z' } as const;
  expect(next('13:00:00', paid, { isShippingOn: true })).toBe('2026-01-03T12:00:30.000Z');
  expect(next('2026-01-04T00:00:00Z', paid, { isShippingOn: true })).toBe('2026-01-04T00:01:00.000Z');
});
