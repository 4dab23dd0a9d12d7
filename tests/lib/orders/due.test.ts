import {
  dueAfterChange,
  dueForPeople,
  dueOnceEnded,
  dueOncePaid,
  dueWhileShipping,
  firstDue,
  nextCheck,
  outstandingRefunds,
  shippingTask,
  withDue,
  type CheckTerms,
  type Due,
} from '../../../lib/orders/due';
import type { Order, Refund, RefundStatus } from '../../../lib/orders/order';
import { aPaidOrder, aShipment } from '../../support/a-shipment';
import { anOrder } from '../../support/an-order';

const terms: CheckTerms = { firstMs: 60_000, longestMs: 6 * 3_600_000, isShippingOn: false };

/** When {@link anOrder} is checked next, by the clock of its day. */
function next(at: string, order: Partial<Order> = {}, change: Partial<CheckTerms> = {}): string | undefined {
  const day = at.includes('-') ? at : `2026-01-01T${at}Z`;
  return nextCheck(anOrder(order), new Date(day), { ...terms, ...change })?.at.toISOString();
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
  'a refund that is %s for seven hours waits as long whatever happens to its order',
  (status, expected) => {
    const now = new Date('2026-01-01T20:00:00.000Z');
    const order = anOrder({
      tradeState: 'REFUND',
      refunds: { R1: aRefund(status, '2026-01-01T13:00:00.000Z') },
    });
    const unpaidForIt = withDue(order, undefined);
    const due: Due = { at: new Date(expected), reason: 'refund' };
    expect(nextCheck(order, now, terms)).toEqual(due);
    expect(dueAfterChange(unpaidForIt, now, false)).toEqual(due);
    expect(dueOnceEnded(unpaidForIt, now, false)).toEqual(due);
    expect(dueForPeople(order, now)).toEqual(due);
  },
);

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

describe('for what an order is due', () => {
  const now = new Date('2026-01-01T13:00:00.000Z');

  test('is its payment, until it has expired by then: then it is to be closed', () => {
    expect(nextCheck(anOrder(), now, terms)?.reason).toBe('payment');
    const soon = anOrder({ timeExpire: '2026-01-01T13:30:00.000Z' });
    expect(nextCheck(soon, now, terms)).toEqual({
      at: new Date('2026-01-01T13:30:01.000Z'),
      reason: 'close',
    });
    expect(nextCheck(anOrder({ timeExpire: '2026-01-01T12:30:00.000Z' }), now, terms)?.reason).toBe('close');
  });

  test('is decided when it is placed', () => {
    const order = { createdAt: '2026-01-01T12:00:00.000Z', timeExpire: '2026-01-01T12:05:00.000Z' };
    expect(firstDue(order, 60_000)).toEqual({ at: new Date('2026-01-01T12:01:00.000Z'), reason: 'payment' });
    expect(firstDue(order, 600_000).reason).toBe('close');
  });

  test('is the refund or the shipment that comes first', () => {
    const refunds = { R1: aRefund('PROCESSING', '2026-01-01T12:59:00.000Z') };
    const on = { ...terms, isShippingOn: true };
    expect(nextCheck(aPaidOrder({ refunds }), now, on)?.reason).toBe('refund');
    expect(nextCheck(aPaidOrder(), now, on)?.reason).toBe('ship');
  });

  test('stays what it was where an unpaid order changes otherwise', () => {
    const order = anOrder({ dueAt: '2026-01-01T13:00:30.000Z', dueReason: 'close' });
    expect(dueAfterChange(order, now, true)).toEqual({ at: at('2026-01-01T13:00:30.000Z'), reason: 'close' });
  });
});

describe('an order that ends', () => {
  const now = new Date('2026-01-01T13:00:00.000Z');
  const refunds = { R1: aRefund('PROCESSING', '2026-01-01T12:59:00.000Z') };
  const soon = { dueAt: '2026-01-01T13:00:30.000Z', dueReason: 'payment' } as const;

  test('is due no more', () => {
    expect(dueOnceEnded(anOrder({ tradeState: 'CLOSED', ...soon }), now, true)).toBeUndefined();
    expect(dueOncePaid({ timeEnd: PAID_AT }, false)).toBeUndefined();
  });

  test('and is to be shipped is due when it ought to be', () => {
    expect(dueOncePaid({ timeEnd: PAID_AT }, true)).toEqual({ at: at(OVER_AT), reason: 'ship' });
    expect(dueOnceEnded(aPaidOrder(soon), now, true)).toEqual({ at: at(OVER_AT), reason: 'ship' });
  });

  test('with a refund under way is looked at no later than it was to be', () => {
    const due = dueOnceEnded(anOrder({ tradeState: 'CLOSED', refunds, ...soon }), now, false);
    expect(due).toEqual({ at: at(soon.dueAt), reason: 'refund' });
    const later = anOrder({ tradeState: 'CLOSED', refunds, dueAt: '2026-01-01T23:00:00.000Z' });
    expect(dueOnceEnded(later, now, false)).toEqual({ at: at('2026-01-01T13:01:00.000Z'), reason: 'refund' });
  });

  test('and waits for people is due for its refunds alone', () => {
    expect(dueForPeople(anOrder(soon), now)).toBeUndefined();
    expect(dueForPeople(anOrder({ refunds, ...soon }), now)?.reason).toBe('refund');
  });
});

test('while a shipment is being sent, its order is due in a minute, or for a refund before that', () => {
  const now = new Date('2026-01-01T13:00:00.000Z');
  expect(dueWhileShipping(aPaidOrder(), now)).toEqual({ at: at('2026-01-01T13:01:00.000Z'), reason: 'ship' });
  const refunds = { R1: aRefund('RESERVED', '2026-01-01T12:59:30.000Z') };
  expect(dueWhileShipping(aPaidOrder({ refunds }), now)?.at.toISOString()).toBe('2026-01-01T13:01:00.000Z');
});

test('an order without a due time has none of its attributes, and is the very same where it had none', () => {
  const undue = withDue(anOrder(), undefined);
  expect(undue).not.toHaveProperty('dueAt');
  expect(undue).not.toHaveProperty('dueReason');
  expect(withDue(undue, undefined)).toBe(undue);
});

const at = (iso: string) => new Date(iso);

/** When an order is due for its shipment alone. */
const shipAt = (order: Order, isShippingOn = true): string | undefined => {
  const due = dueAfterChange(withDue({ ...order, refunds: {} }, undefined), at(PAID_AT), isShippingOn);
  if (due) expect(due.reason).toBe('ship');
  return due?.at.toISOString();
};
const PAID_AT = '2026-01-01T12:00:30.000Z';
const OVER_AT = '2026-01-03T12:00:30.000Z';

/** PENDING since one o'clock, last sent so many seconds after. */
function pending(seconds: number): Order {
  const attemptedAt = new Date(Date.parse('2026-01-01T13:00:00.000Z') + seconds * 1000).toISOString();
  return aPaidOrder({ shipping: aShipment({ shippingState: 'PENDING', attemptedAt }) });
}

describe('a paid order', () => {
  test('is due 48 hours after it was paid, and named from then on', () => {
    const order = aPaidOrder();
    expect(order.timeEnd).toBe(PAID_AT);
    expect(shipAt(order)).toBe(OVER_AT);
    expect(shippingTask(order, at('2026-01-03T12:00:29.999Z'))).toEqual({ send: false, name: false });
    expect(shippingTask(order, at(OVER_AT))).toEqual({ send: false, name: true });
  });

  test('is named again a day later, not before', () => {
    const order = aPaidOrder({ unshippedNotedAt: '2026-01-03T12:01:00.000Z' });
    expect(shipAt(order)).toBe('2026-01-04T12:01:00.000Z');
    expect(shippingTask(order, at('2026-01-04T12:00:59.999Z')).name).toBe(false);
    expect(shippingTask(order, at('2026-01-04T12:01:00.000Z')).name).toBe(true);
  });

  test.each([
    ['once WeChat has its shipment', aPaidOrder({ shipping: aShipment() })],
    ['once all of its money went back', aPaidOrder({ tradeState: 'REFUND', refundedFee: 100 })],
    ['before it is paid', anOrder()],
    ['when it was closed', anOrder({ tradeState: 'CLOSED' })],
  ])('has nothing outstanding %s', (_, order) => {
    expect(shipAt(order)).toBeUndefined();
    expect(shippingTask(order, at('2026-02-01T00:00:00.000Z'))).toEqual({ send: false, name: false });
  });

  test.each([
    ['refunded in part', aPaidOrder({ tradeState: 'REFUND', refundedFee: 99 })],
    ['whose shipment WeChat refused', aPaidOrder({ shipping: aShipment({ shippingState: 'REFUSED' }) })],
  ])('%s still waits for its shipment', (_, order) => {
    expect(shipAt(order)).toBe(OVER_AT);
    expect(shippingTask(order, at(OVER_AT)).name).toBe(true);
  });

  test('is never due where shipments are off', () => {
    expect(shipAt(aPaidOrder(), false)).toBeUndefined();
    expect(shipAt(pending(0), false)).toBeUndefined();
  });
});

describe('a shipment that WeChat has not taken', () => {
  test.each([
    [0, 60],
    [60, 60],
    [120, 120],
    [3600, 3600],
    [6 * 3600, 6 * 3600],
    [30 * 3600, 6 * 3600],
  ])('after %i seconds of trying is sent again after %i more', (tried, pause) => {
    const order = pending(tried);
    const next = Date.parse('2026-01-01T13:00:00.000Z') + (tried + pause) * 1000;
    expect(shipAt(order)).toBe(new Date(next).toISOString());
    expect(shippingTask(order, new Date(next - 1)).send).toBe(false);
    expect(shippingTask(order, new Date(next)).send).toBe(true);
  });

  test('does not hide that the order is not shipped', () => {
    expect(shippingTask(pending(0), at(OVER_AT))).toEqual({ send: true, name: true });
  });

  test('is sent again when it is the correction, and the order counts as shipped', () => {
    const order = aPaidOrder({
      shipping: aShipment(),
      shippingCorrection: aShipment({ shippingState: 'PENDING' }),
    });
    expect(shipAt(order)).toBe('2026-01-01T13:01:00.000Z');
    expect(shippingTask(order, at(OVER_AT))).toEqual({ send: true, name: false });
  });
});
