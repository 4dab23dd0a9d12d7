import { viewOfRefund } from '../../../lib/http/refund-view';
import { aRefund } from '../../support/an-order';

test('a refund that WeChat has not answered is seen with what was asked', () => {
  expect(viewOfRefund('T20260101000001', aRefund())).toStrictEqual({
    outTradeNo: 'T20260101000001',
    outRefundNo: 'R1',
    transactionId: '4200000000202601010000000001',
    refundFee: 40,
    totalFee: 100,
    refundStatus: 'RESERVED',
    createdAt: '2026-01-01T12:10:00.000Z',
  });
});

test('one that arrived is seen with its number at WeChat, and where and when the money went', () => {
  const arrived = {
    reason: '七天无理由',
    refundStatus: 'SUCCESS',
    refundId: '50300806962026010112345678901',
    refundRecvAccout: '招商银行信用卡0403',
    successTime: '2026-01-01T12:15:00.000Z',
  } as const;
  expect(viewOfRefund('T20260101000001', aRefund(arrived))).toMatchObject(arrived);
});

test("one that is refused is seen with WeChat's reason", () => {
  const refused = { refundStatus: 'REFUSED', errCode: 'NOTENOUGH', errCodeDes: '余额不足' } as const;
  expect(viewOfRefund('T20260101000001', aRefund(refused))).toMatchObject(refused);
});

test('nothing of the bookkeeping is seen, whatever a row holds', () => {
  const row = { ...aRefund(), internalNote: 'hush' };
  const seen = Object.keys(viewOfRefund('T20260101000001', row));
  for (const name of ['notifyUrl', 'requestedAt', 'updatedAt', 'internalNote']) {
    expect(Object.keys(row)).toContain(name);
    expect(seen).not.toContain(name);
  }
});
