import { viewOfOrder } from '../../../lib/http/order-view';
import { anOrder, aPaidOrder, aPayment, aRefund } from '../../support/an-order';

const BOOKKEEPING = {
  prepayId: 'wx-prepay',
  prepayIdAt: '2026-01-01T12:00:01.000Z',
  queriedAt: '2026-01-01T12:00:02.000Z',
  bankType: 'OTHERS',
  cashFee: 90,
  clientTotalFee: 100,
};

test('an unpaid order is seen with what was ordered and until when it can be paid', () => {
  expect(viewOfOrder(anOrder(BOOKKEEPING))).toStrictEqual({
    outTradeNo: 'T20260101000001',
    sku: 'tea',
    quantity: 1,
    body: '明前龙井 50g',
    totalFee: 100,
    feeType: 'CNY',
    tradeState: 'NOTPAY',
    timeExpire: '2026-01-02T12:00:00.000Z',
    createdAt: '2026-01-01T12:00:00.000Z',
  });
});

test('a paid order is seen with its transaction and when it was paid', () => {
  const paid = anOrder({
    ...BOOKKEEPING,
    tradeState: 'SUCCESS',
    attach: 'table 7',
    transactionId: '4200000000202601010000000001',
    timeEnd: '2026-01-01T12:00:30.000Z',
  });
  expect(viewOfOrder(paid)).toStrictEqual({
    outTradeNo: 'T20260101000001',
    sku: 'tea',
    quantity: 1,
    body: '明前龙井 50g',
    totalFee: 100,
    feeType: 'CNY',
    attach: 'table 7',
    tradeState: 'SUCCESS',
    transactionId: '4200000000202601010000000001',
    timeEnd: '2026-01-01T12:00:30.000Z',
    timeExpire: '2026-01-02T12:00:00.000Z',
    createdAt: '2026-01-01T12:00:00.000Z',
  });
});

test('nothing of the bookkeeping is seen, whatever a row holds', () => {
  const row = { ...anOrder(BOOKKEEPING), session_key: 'hush', internalNote: 'hush' };
  const seen = Object.keys(viewOfOrder(row));
  for (const name of [
    ...Object.keys(BOOKKEEPING),
    ...['appId', 'mchId', 'openid', 'signType', 'notifyUrl', 'spbillCreateIp', 'anomalies', 'refunds'],
    ...['dueReason', 'dueAt', 'updatedAt', 'session_key', 'internalNote'],
  ]) {
    expect(seen).not.toContain(name);
  }
});

test('refunds are seen oldest first, with what the payer may know of each', () => {
  const later = aRefund({ outRefundNo: 'A2', createdAt: '2026-01-01T14:00:00.000Z', reason: 'hush' });
  const successTime = '2026-01-01T12:15:00.000Z';
  const first = aRefund({ outRefundNo: 'B1', refundStatus: 'SUCCESS', successTime, refundId: '503' });
  const order = aPaidOrder({ tradeState: 'REFUND', refundedFee: 80, refunds: { A2: later, B1: first } });
  expect(viewOfOrder(order)).toMatchObject({ tradeState: 'REFUND', refundedFee: 80 });
  expect(viewOfOrder(order).refunds).toStrictEqual([
    { outRefundNo: 'B1', refundFee: 40, refundStatus: 'SUCCESS', successTime },
    { outRefundNo: 'A2', refundFee: 40, refundStatus: 'RESERVED' },
  ]);
});

test('a refund that WeChat refused was none', () => {
  const refunds = { R1: aRefund({ refundStatus: 'REFUSED' }) };
  expect(viewOfOrder(aPaidOrder({ refunds }))).not.toHaveProperty('refunds');
});

test.each([
  ['somebody else', 'another', []],
  ['the payer, twice', aPaidOrder().openid, ['R1']],
])('a refund of money that %s paid is seen only by whoever paid it', (_, openid, seen) => {
  const { cashFee, feeType, bankType, timeEnd, totalFee } = aPayment();
  const payment = { transactionId: '77', cashFee, feeType, bankType, timeEnd, totalFee };
  const anomaly = { ...payment, kind: 'openid_mismatch', openid, recordedAt: timeEnd } as const;
  const refunds = { R1: aRefund({ transactionId: '77' }) };
  const view = viewOfOrder(aPaidOrder({ refunds, anomalies: { 'openid_mismatch#77': anomaly } }));
  expect((view.refunds ?? []).map(({ outRefundNo }) => outRefundNo)).toEqual(seen);
});
