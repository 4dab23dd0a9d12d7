import type { Refund } from '../orders/order';

/** What the merchant's own staff read of a refund. Amounts are fen, times ISO 8601 UTC. */
export type RefundView = Omit<Refund, 'notifyUrl' | 'requestedAt' | 'updatedAt'> & {
  readonly outTradeNo: string;
};

/** The refund as the merchant's own staff read it. Fields that it does not have are left out. */
export function viewOfRefund(outTradeNo: string, refund: Refund): RefundView {
  const { outRefundNo, transactionId, refundFee, totalFee, reason, refundStatus, createdAt } = refund;
  const { refundId, refundRecvAccout, successTime, errCode, errCodeDes } = refund;
  return {
    outTradeNo,
    outRefundNo,
    transactionId,
    refundFee,
    totalFee,
    ...(reason !== undefined && { reason }),
    refundStatus,
    ...(refundId !== undefined && { refundId }),
    ...(refundRecvAccout !== undefined && { refundRecvAccout }),
    ...(successTime !== undefined && { successTime }),
    ...(errCode !== undefined && { errCode }),
    ...(errCodeDes !== undefined && { errCodeDes }),
    createdAt,
  };
}
