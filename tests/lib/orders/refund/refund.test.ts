import { withDue } from '../../../../lib/orders/due';
import { judgeRefund } from '../../../../lib/orders/refund/judge-refund';
import type { Anomaly, Order, Refund } from '../../../../lib/orders/order';
import { bookRefund, reserveRefund } from '../../../../lib/orders/refund/refund';
import { aPaidOrder, anOrder, aRefund } from '../../../support/an-order';

const NOW = new Date('2026-01-01T13:10:00.000Z');

function anAnomaly(transactionId: string): Anomaly {
  return {
    kind: 'second_transaction',
    transactionId,
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    totalFee: 70,
    cashFee: 70,
    feeType: 'CNY',
    bankType: 'OTHERS',
    timeEnd: '2026-01-01T12:05:00.000Z',
    recordedAt: '2026-01-01T12:05:01.000Z',
  };
}

const ANOMALIES = { 'second_transaction#42': anAnomaly('42'), 'second_transaction#43': anAnomaly('43') };

const dueAt = (order: Order, refund: Refund, isShippingOn = false): string | undefined =>
  bookRefund(order, refund, NOW, isShippingOn).dueAt;

describe('when an order with refunds is due', () => {
  test.each([
    ['RESERVED', '2026-01-01T13:25:00.000Z'],
    ['PROCESSING', '2026-01-01T14:10:00.000Z'],
  ] as const)('%s for an hour is asked about again at its own pace', (refundStatus, expected) => {
    expect(dueAt(aPaidOrder(), aRefund({ refundStatus }))).toBe(expected);
  });

  test('the first of its checks counts', () => {
    const R0 = aRefund({ outRefundNo: 'R0', refundStatus: 'CHANGE' });
    expect(dueAt(aPaidOrder({ refunds: { R0 } }), aRefund())).toBe('2026-01-01T13:25:00.000Z');
  });

  test('what is due about the payment of an unpaid order stays due, and about a paid one does not', () => {
    const soon = { dueAt: '2026-01-01T13:11:00.000Z' };
    const odd = aRefund({ transactionId: '42' });
    expect(dueAt(anOrder({ ...soon, anomalies: ANOMALIES }), odd)).toBe(soon.dueAt);
    expect(dueAt(aPaidOrder({ ...soon, anomalies: ANOMALIES }), odd)).toBe('2026-01-01T13:25:00.000Z');
  });

  test('an unpaid order that was not due is due for its refund alone', () => {
    const unpaid = withDue(anOrder({ anomalies: ANOMALIES }), undefined);
    expect(dueAt(unpaid, aRefund({ transactionId: '42' }))).toBe('2026-01-01T13:25:00.000Z');
  });

  test('a paid order stays due for its shipment', () => {
    const done = aRefund({ refundStatus: 'SUCCESS' });
    expect(dueAt(aPaidOrder(), done, true)).toBe('2026-01-03T12:00:30.000Z');
    expect(dueAt(aPaidOrder(), done, false)).toBeUndefined();
  });
});

describe('anomalies', () => {
  test('are counted where the refund is theirs, and left alone where it is not', () => {
    const { anomalies } = bookRefund(
      aPaidOrder({ anomalies: ANOMALIES }),
      aRefund({ transactionId: '42', refundStatus: 'PROCESSING' }),
      NOW,
      false,
    );
    expect(anomalies).toEqual({
      'second_transaction#42': { ...anAnomaly('42'), refundedFee: 40, closedAt: NOW.toISOString() },
      'second_transaction#43': anAnomaly('43'),
    });
  });

  test('are closed by one refund that WeChat has, whatever became of the others', () => {
    const R0 = aRefund({ outRefundNo: 'R0', transactionId: '42', refundStatus: 'REFUSED' });
    const order = aPaidOrder({ anomalies: ANOMALIES, refunds: { R0 } });
    const mine = aRefund({ transactionId: '42', refundStatus: 'PROCESSING' });
    const { anomalies } = bookRefund(order, mine, NOW, false);
    expect(anomalies['second_transaction#42']).toMatchObject({ closedAt: NOW.toISOString() });
  });

  test('of an unpaid order are no money of its own', () => {
    const order = bookRefund(anOrder({ anomalies: ANOMALIES }), aRefund({ transactionId: '42' }), NOW, false);
    expect(order).not.toHaveProperty('refundedFee');
  });
});

test('a refund counts once among the order’s, however often it is reserved', () => {
  const once = reserveRefund(aPaidOrder(), aRefund(), NOW, false);
  const twice = reserveRefund(once, aRefund(), NOW, false);
  expect([once.refundCount, twice.refundCount]).toEqual([1, 1]);
});

describe('judging a refund', () => {
  const input = { outTradeNo: 'T20260101000001', outRefundNo: 'R1', refundFee: 40 };

  test('names the order’s own payment', () => {
    expect(judgeRefund(aPaidOrder(), input, NOW)).toMatchObject({
      kind: 'reserve',
      target: { transactionId: aPaidOrder().transactionId, totalFee: 100, isAnomaly: false },
    });
  });

  test('finds the anomaly that is meant, and says that it is one', () => {
    const order = aPaidOrder({ anomalies: ANOMALIES });
    expect(judgeRefund(order, { ...input, transactionId: '43' }, NOW)).toMatchObject({
      kind: 'reserve',
      target: { transactionId: '43', totalFee: 70, isAnomaly: true },
    });
  });

  test('allows a payment to go back for all but a year', () => {
    const order = aPaidOrder({ timeEnd: '2025-01-01T13:10:00.001Z' });
    expect(judgeRefund(order, input, NOW)).toMatchObject({ kind: 'reserve' });
  });

  test('sends again what is reserved, as it is', () => {
    const refund = aRefund();
    const order = aPaidOrder({ refunds: { R1: refund } });
    expect(judgeRefund(order, input, NOW)).toEqual({ kind: 'send_again', refund });
  });
});
