import type { Anomaly, Order, Refund } from '../../../lib/orders/order';
import { anOrder } from '../../support/an-order';

/** The order of `anOrder`, paid by `aPayment`. */
export function paid(change: Partial<Order> = {}): Order {
  return anOrder({
    tradeState: 'SUCCESS',
    transactionId: '4200000000202601010000000001',
    bankType: 'OTHERS',
    cashFee: 100,
    timeEnd: '2026-01-01T12:00:30.000Z',
    updatedAt: '2026-01-01T12:00:31.000Z',
    sequence: 3,
    ...change,
  });
}

/** A refund of 40 fen of that order, under the number R1. */
export function aRefund(change: Partial<Refund> = {}): Refund {
  return {
    outRefundNo: 'R1',
    transactionId: '4200000000202601010000000001',
    refundFee: 40,
    totalFee: 100,
    notifyUrl: 'https://pay.example.com/refund-notify',
    refundStatus: 'PROCESSING',
    refundId: '50000000002026010100000000001',
    requestedAt: '2026-01-02T12:00:00.000Z',
    createdAt: '2026-01-02T12:00:00.000Z',
    updatedAt: '2026-01-02T12:00:00.000Z',
    ...change,
  };
}

/** Money that came a second time. */
export function anAnomaly(change: Partial<Anomaly> = {}): Anomaly {
  return {
    kind: 'second_transaction',
    transactionId: '4299',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    totalFee: 100,
    cashFee: 100,
    feeType: 'CNY',
    bankType: 'OTHERS',
    timeEnd: '2026-01-01T12:05:00.000Z',
    recordedAt: '2026-01-01T12:05:01.000Z',
    ...change,
  };
}
