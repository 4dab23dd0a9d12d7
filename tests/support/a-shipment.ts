import type { Order, Shipment } from '../../lib/orders/order';
import { aPayment, anOrder } from './an-order';

/** A shipment by express that WeChat has; change what the test is about. */
export function aShipment(change: Partial<Shipment> = {}): Shipment {
  return {
    logisticsType: 'express',
    parcels: [{ itemDesc: '明前龙井 50g', trackingNo: 'YT1234567890', expressCompany: 'YTO' }],
    shippingState: 'UPLOADED',
    uploadTime: '2026-01-01T13:00:00.000Z',
    attemptedAt: '2026-01-01T13:00:00.000Z',
    attempts: 1,
    updatedAt: '2026-01-01T13:00:00.000Z',
    ...change,
  };
}

/** The order of one yuan, paid half a minute after it was placed; change what the test is about. */
export function aPaidOrder(change: Partial<Order> = {}): Order {
  const { transactionId, bankType, cashFee, timeEnd } = aPayment();
  return anOrder({
    tradeState: 'SUCCESS',
    transactionId,
    bankType,
    cashFee,
    timeEnd,
    ...change,
  });
}
