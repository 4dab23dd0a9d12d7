import { PayError, type NotifyRefusal } from '../../../../lib/errors/errors';
import type { Order } from '../../../../lib/orders/order';
import type { NotificationSeen, QueryOutcome } from '../../../../lib/orders/outcomes';
import { onPaymentNotification } from '../../../../lib/orders/pay/payment-notification';
import type { OrderQueryResult, PaymentReading } from '../../../../lib/orders/ports/wechat-pay';
import { anOrder, aPaidOrder, aPayment, MERCHANT } from '../../../support/an-order';
import { heldOrders, recording } from '../../../support/held-orders';

const NOW = new Date('2026-01-01T12:01:00.000Z');
const { outTradeNo, transactionId } = aPayment();

/** A table of at most one row, and WeChat's answer to a query. */
function shop(row: Order | undefined, answer: OrderQueryResult | Error = new Error('not to be queried')) {
  const calls: string[] = [];
  const held = heldOrders(row);
  const seen: (QueryOutcome | NotificationSeen)[] = [];
  const deps: Parameters<typeof onPaymentNotification>[0] = {
    merchant: MERCHANT,
    isShippingOn: false,
    orders: recording(held.orders, calls),
    queryOrder: () => {
      calls.push('query');
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    record: (outcome) => seen.push(outcome),
    now: () => NOW,
  };
  return {
    calls,
    seen,
    row: () => held.row(),
    hear: (reading: PaymentReading) => onPaymentNotification(deps, reading),
  };
}

describe('a rejected notification', () => {
  test.each<[NotifyRefusal, string | undefined]>([
    ['sign_mismatch', undefined],
    ['field_missing', 'openid'],
  ])('leaves no trace: %s', async (refusal, field) => {
    const { calls, seen, hear } = shop(anOrder());
    const reading = { kind: 'rejected', refusal, ...(field !== undefined && { field }) } as const;
    await expect(hear(reading)).resolves.toEqual({ ...reading, kind: 'refused' });
    expect([calls, seen]).toEqual([[], []]);
  });
});

describe('a verified notification', () => {
  const verified = (change = {}): PaymentReading => ({ kind: 'verified', value: aPayment(change) });

  test('marks its order paid, in one call', async () => {
    const { calls, seen, row, hear } = shop(anOrder());
    await expect(hear(verified())).resolves.toEqual({
      kind: 'accepted',
      paymentOutcome: { kind: 'marked_paid' },
    });
    expect(row()).toMatchObject({ tradeState: 'SUCCESS', transactionId });
    expect(calls).toEqual(['markPaid']);
    expect(seen).toEqual([{ kind: 'payment_notification', outTradeNo, transactionId, isVerified: true }]);
  });

  test('is accepted again', async () => {
    const { hear } = shop(aPaidOrder());
    await expect(hear(verified())).resolves.toEqual({
      kind: 'accepted',
      paymentOutcome: { kind: 'duplicate' },
    });
  });

  test('that does not fit is accepted once it is kept', async () => {
    const { calls, hear } = shop(anOrder());
    await expect(hear(verified({ totalFee: 1 }))).resolves.toEqual({
      kind: 'accepted',
      paymentOutcome: { kind: 'anomaly', anomaly: 'total_fee_mismatch', recorded: 'now' },
    });
    expect(calls).toEqual(['markPaid', 'replace']);
  });

  test('of an unknown order is kept and refused, so that WeChat sends it again', async () => {
    const { calls, hear } = shop(undefined);
    await expect(hear(verified())).resolves.toEqual({
      kind: 'refused',
      refusal: 'order_unknown',
      paymentOutcome: { kind: 'unknown_order' },
    });
    expect(calls).toEqual(['markPaid', 'keepUnknown']);
  });

  test.each([
    [{ appId: 'wx0000000000000000' }, 'appid_mismatch'],
    [{ mchId: '1900000000' }, 'mch_id_mismatch'],
    [{ signType: 'HMAC-SHA256' }, 'sign_type_mismatch'],
  ] as const)('that an order of %j refuses is refused', async (other, refusal) => {
    const { hear } = shop(aPaidOrder(other));
    await expect(hear(verified())).resolves.toEqual({
      kind: 'refused',
      refusal,
      paymentOutcome: { kind: 'refused', refusal },
    });
  });
});

describe('an unverified notification', () => {
  const unverified: PaymentReading = { kind: 'unverified', value: { outTradeNo, transactionId } };
  const unconfirmed = { kind: 'refused', refusal: 'previous_key_unconfirmed' };

  test('makes us query WeChat, and is accepted once the order holds its transaction', async () => {
    const { calls, seen, row, hear } = shop(anOrder(), { kind: 'paid', payment: aPayment() });
    await expect(hear(unverified)).resolves.toEqual({ kind: 'accepted' });
    expect(row()).toMatchObject({ tradeState: 'SUCCESS', transactionId });
    expect(calls).toEqual(['get', 'get', 'replace', 'query', 'markPaid', 'get']);
    expect(seen).toEqual([
      { kind: 'payment_notification', outTradeNo, transactionId, isVerified: false },
      { kind: 'marked_paid' },
    ]);
  });

  test('is accepted where its transaction is kept as an anomaly', async () => {
    const answer: OrderQueryResult = { kind: 'paid', payment: aPayment({ totalFee: 1 }) };
    await expect(shop(anOrder(), answer).hear(unverified)).resolves.toEqual({ kind: 'accepted' });
  });

  test.each<[string, OrderQueryResult]>([
    ['another transaction', { kind: 'paid', payment: aPayment({ transactionId: '42' }) }],
    ['no payment', { kind: 'open', tradeState: 'NOTPAY' }],
  ])('is refused where WeChat knows %s', async (_, answer) => {
    await expect(shop(anOrder(), answer).hear(unverified)).resolves.toEqual(unconfirmed);
  });

  test.each([
    ['there is no such order', undefined],
    ['the order is another merchant’s', anOrder({ mchId: '1900000000' })],
    ['the order is another appid’s', anOrder({ appId: 'wx0000000000000000' })],
  ])('leads to no query where %s', async (_, row) => {
    const { calls, hear } = shop(row);
    await expect(hear(unverified)).resolves.toEqual(unconfirmed);
    expect(calls).toEqual(['get']);
  });

  test('fails where WeChat gives no answer', async () => {
    const silence = new PayError('wechat_unavailable');
    await expect(shop(anOrder(), silence).hear(unverified)).rejects.toBe(silence);
  });
});
