import type { Order } from '../../../lib/orders/order';
import { shippingDueAt, shippingTask } from '../../../lib/orders/shipping-due';
import { aPaidOrder, aShipment } from '../../support/a-shipment';
import { anOrder } from '../../support/an-order';

const at = (iso: string) => new Date(iso);
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
    expect(shippingDueAt(order, true)).toBe(OVER_AT);
    expect(shippingTask(order, at('2026-01-03T12:00:29.999Z'))).toEqual({ send: false, name: false });
    expect(shippingTask(order, at(OVER_AT))).toEqual({ send: false, name: true });
  });

  test('is named again a day later, not before', () => {
    const order = aPaidOrder({ unshippedNotedAt: '2026-01-03T12:01:00.000Z' });
    expect(shippingDueAt(order, true)).toBe('2026-01-04T12:01:00.000Z');
    expect(shippingTask(order, at('2026-01-04T12:00:59.999Z')).name).toBe(false);
    expect(shippingTask(order, at('2026-01-04T12:01:00.000Z')).name).toBe(true);
  });

  test.each([
    ['once WeChat has its shipment', aPaidOrder({ shipping: aShipment() })],
    ['once all of its money went back', aPaidOrder({ tradeState: 'REFUND', refundedFee: 100 })],
    ['before it is paid', anOrder()],
    ['when it was closed', anOrder({ tradeState: 'CLOSED' })],
  ])('has nothing outstanding %s', (_, order) => {
    expect(shippingDueAt(order, true)).toBeUndefined();
    expect(shippingTask(order, at('2026-02-01T00:00:00.000Z'))).toEqual({ send: false, name: false });
  });

  test.each([
    ['refunded in part', aPaidOrder({ tradeState: 'REFUND', refundedFee: 99 })],
    ['whose shipment WeChat refused', aPaidOrder({ shipping: aShipment({ shippingState: 'REFUSED' }) })],
  ])('%s still waits for its shipment', (_, order) => {
    expect(shippingDueAt(order, true)).toBe(OVER_AT);
    expect(shippingTask(order, at(OVER_AT)).name).toBe(true);
  });

  test('is never due where shipments are off', () => {
    expect(shippingDueAt(aPaidOrder(), false)).toBeUndefined();
    expect(shippingDueAt(pending(0), false)).toBeUndefined();
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
    expect(shippingDueAt(order, true)).toBe(new Date(next).toISOString());
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
    expect(shippingDueAt(order, true)).toBe('2026-01-01T13:01:00.000Z');
    expect(shippingTask(order, at(OVER_AT))).toEqual({ send: true, name: false });
  });
});
