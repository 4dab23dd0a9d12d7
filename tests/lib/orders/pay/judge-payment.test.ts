import fc from 'fast-check';
import { judgePayment, latestCreation } from '../../../../lib/orders/pay/judge-payment';
import type { Order, Payment, TradeState } from '../../../../lib/orders/order';
import { anOrder, aPayment } from '../../../support/an-order';

const STATES: readonly TradeState[] = ['NOTPAY', 'SUCCESS', 'REFUND', 'CLOSED'];
const SAME = aPayment().transactionId;

/** An order in a state, paid by {@link aPayment}'s transaction where the state says paid. */
function inState(tradeState: TradeState, change: Partial<Order> = {}): Order {
  const isPaid = tradeState === 'SUCCESS' || tradeState === 'REFUND';
  return anOrder({ tradeState, ...(isPaid && { transactionId: SAME }), ...change });
}

test('a payment that fits an unpaid order settles it', () => {
  expect(judgePayment(inState('NOTPAY'), aPayment())).toEqual({ kind: 'pay' });
});

test('a query that says refunded settles an unpaid order too', () => {
  expect(judgePayment(inState('NOTPAY'), aPayment({ tradeState: 'REFUND' }))).toEqual({ kind: 'pay' });
});

test('a payment with coupons settles: what was paid in cash is never compared', () => {
  expect(judgePayment(inState('NOTPAY'), aPayment({ cashFee: 1 }))).toEqual({ kind: 'pay' });
});

test('a payment without an order is of an unknown order', () => {
  expect(judgePayment(undefined, aPayment())).toEqual({ kind: 'unknown_order' });
});

describe('the transaction that paid the order', () => {
  test.each(['SUCCESS', 'REFUND'] as const)('is a duplicate after %s', (state) => {
    expect(judgePayment(inState(state), aPayment())).toEqual({ kind: 'duplicate' });
    expect(judgePayment(inState(state), aPayment({ tradeState: 'REFUND' }))).toEqual({ kind: 'duplicate' });
  });
});

describe('another transaction', () => {
  test.each(['SUCCESS', 'REFUND'] as const)('is an anomaly after %s', (state) => {
    const second = aPayment({ transactionId: '4200000000202601010000000002' });
    expect(judgePayment(inState(state), second)).toEqual({ kind: 'anomaly', anomaly: 'second_transaction' });
  });

  test('is told from the first by its last digit, which no number could hold', () => {
    const order = inState('SUCCESS', { transactionId: '4200000000202601010000000001' });
    const second = aPayment({ transactionId: '4200000000202601010000000003' });
    expect(Number(order.transactionId)).toBe(Number(second.transactionId));
    expect(judgePayment(order, second)).toMatchObject({ anomaly: 'second_transaction' });
  });
});

test('money after the order was closed is an anomaly', () => {
  expect(judgePayment(inState('CLOSED'), aPayment())).toEqual({
    kind: 'anomaly',
    anomaly: 'paid_after_closed',
  });
});

describe.each(STATES)('for an order in %s', (state) => {
  test.each<[string, Partial<Payment>]>([
    ['appid_mismatch', { appId: 'wx0000000000000000' }],
    ['mch_id_mismatch', { mchId: '1900000110' }],
    ['sign_type_mismatch', { signType: 'HMAC-SHA256' }],
  ])('a message is refused for %s', (refusal, change) => {
    expect(judgePayment(inState(state), aPayment(change))).toEqual({ kind: 'refused', refusal });
  });

  test.each<[string, Partial<Payment>]>([
    ['total_fee_mismatch', { totalFee: 99 }],
    ['total_fee_mismatch', { totalFee: 101 }],
    ['fee_type_mismatch', { feeType: 'USD' }],
    ['openid_mismatch', { openid: 'oSomebodyElse' }],
    ['time_end_before_order', { timeEnd: '2026-01-01T11:54:59.000Z' }],
  ])('money is an anomaly: %s', (anomaly, change) => {
    expect(judgePayment(inState(state), aPayment(change))).toEqual({ kind: 'anomaly', anomaly });
  });

  test('money for an order that was never prepared is an anomaly: no signature to pay it left us', () => {
    const { prepayId, ...unprepared } = inState(state);
    expect(prepayId).toBeDefined();
    expect(judgePayment(unprepared, aPayment())).toEqual({ kind: 'anomaly', anomaly: 'never_prepared' });
  });

  test('a message that is not for this order at all is refused before its amount is looked at', () => {
    const foreign = aPayment({ appId: 'wx0000000000000000', totalFee: 1, openid: 'oSomebodyElse' });
    expect(judgePayment(inState(state), foreign)).toMatchObject({ kind: 'refused' });
  });
});

describe('a payment that ended before its order was placed', () => {
  const noon = inState('NOTPAY', { createdAt: '2026-01-01T12:00:00.000Z' });

  test.each([
    ['2026-01-01T11:55:00.000Z', 'pay'],
    ['2026-01-01T11:55:00.001Z', 'pay'],
    ['2026-01-01T11:54:59.999Z', 'anomaly'],
    ['2026-01-01T11:54:59.000Z', 'anomaly'],
    ['2025-12-31T12:00:00.000Z', 'anomaly'],
  ])('may have ended five minutes earlier and not a millisecond more: %s', (timeEnd, kind) => {
    expect(judgePayment(noon, aPayment({ timeEnd }))).toMatchObject({ kind });
  });

  test('is measured to the millisecond of the order’s creation', () => {
    const later = inState('NOTPAY', { createdAt: '2026-01-01T12:00:00.001Z' });
    expect(judgePayment(later, aPayment({ timeEnd: '2026-01-01T11:55:00.000Z' }))).toMatchObject({
      anomaly: 'time_end_before_order',
    });
  });

  test('is compared with the creation in the form in which rows hold it', () => {
    expect(latestCreation(aPayment({ timeEnd: '2026-01-01T23:58:00.000Z' }))).toBe(
      '2026-01-02T00:03:00.000Z',
    );
  });
});

test('nothing settles an order but a payment that fits it in every respect', () => {
  const differing: { readonly [Name in keyof Payment]?: Payment[Name] } = {
    appId: 'wx0000000000000000',
    mchId: '1900000110',
    openid: 'oSomebodyElse',
    totalFee: 99,
    feeType: 'USD',
    timeEnd: '2026-01-01T11:00:00.000Z',
    signType: 'HMAC-SHA256',
  };
  const names = Object.keys(differing) as (keyof typeof differing)[];
  fc.assert(
    fc.property(fc.constantFrom(...STATES), fc.subarray(names), (state, wrong) => {
      const change = Object.fromEntries(wrong.map((name) => [name, differing[name]]));
      const { kind } = judgePayment(inState(state), aPayment(change));
      expect(kind === 'pay').toBe(state === 'NOTPAY' && wrong.length === 0);
    }),
  );
});
