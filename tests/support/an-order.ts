import { withDue } from '../../lib/orders/due';
import type { Order, Payment, Refund } from '../../lib/orders/order';

/** Whose orders these are. */
export const MERCHANT = { appId: 'wxd930ea5d5a258f4f', mchId: '1900000109' } as const;

/** An unpaid order of one yuan, placed at noon UTC on 2026-01-01 and prepared at WeChat; change what the test is about. */
export function anOrder(change: Partial<Order> = {}): Order {
  return {
    outTradeNo: 'T20260101000001',
    ...MERCHANT,
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    sku: 'tea',
    quantity: 1,
    body: '明前龙井 50g',
    totalFee: 100,
    feeType: 'CNY',
    tradeState: 'NOTPAY',
    signType: 'MD5',
    prepayId: 'wx2026010112000000000001',
    prepayIdAt: '2026-01-01T12:00:00.000Z',
    timeStart: '2026-01-01T12:00:00.000Z',
    timeExpire: '2026-01-02T12:00:00.000Z',
    spbillCreateIp: '203.0.113.7',
    notifyUrl: 'https://pay.example.com/payment-notify',
    anomalies: {},
    refunds: {},
    sequence: 1,
    createdAt: '2026-01-01T12:00:00.000Z',
    updatedAt: '2026-01-01T12:00:00.000Z',
    dueAt: '2026-01-01T12:01:00.000Z',
    dueReason: 'payment',
    ...change,
  };
}

/** The payment that settles {@link anOrder}, half a minute after it was placed; change what the test is about. */
export function aPayment(change: Partial<Payment> = {}): Payment {
  return {
    outTradeNo: 'T20260101000001',
    transactionId: '4200000000202601010000000001',
    ...MERCHANT,
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    totalFee: 100,
    cashFee: 100,
    feeType: 'CNY',
    bankType: 'OTHERS',
    timeEnd: '2026-01-01T12:00:30.000Z',
    tradeState: 'SUCCESS',
    signType: 'MD5',
    ...change,
  };
}

/** {@link anOrder} paid by {@link aPayment}. */
export function aPaidOrder(change: Partial<Order> = {}): Order {
  const { transactionId, bankType, cashFee, timeEnd } = aPayment();
  const paid = { tradeState: 'SUCCESS', transactionId, bankType, cashFee, timeEnd, sequence: 2 } as const;
  return { ...withDue(anOrder(), undefined), ...paid, ...change };
}

/** A refund of 40 fen of {@link aPaidOrder}, reserved ten minutes after it was paid; change what the test is about. */
export function aRefund(change: Partial<Refund> = {}): Refund {
  return {
    outRefundNo: 'R1',
    transactionId: '4200000000202601010000000001',
    refundFee: 40,
    totalFee: 100,
    notifyUrl: 'https://pay.example.com/refund-notify',
    refundStatus: 'RESERVED',
    requestedAt: '2026-01-01T12:10:00.000Z',
    createdAt: '2026-01-01T12:10:00.000Z',
    updatedAt: '2026-01-01T12:10:00.000Z',
    ...change,
  };
}
