import type { Order, Refund } from '../orders/order';

/** What the payer reads of a refund. */
export type RefundOfPayer = Pick<Refund, 'outRefundNo' | 'refundFee' | 'refundStatus' | 'successTime'>;

/** What the owner of an order reads: the payment, not our bookkeeping. Amounts are fen, times ISO 8601 UTC. */
export type OrderView = Pick<
  Order,
  | 'outTradeNo'
  | 'sku'
  | 'quantity'
  | 'body'
  | 'totalFee'
  | 'feeType'
  | 'attach'
  | 'tradeState'
  | 'transactionId'
  | 'timeEnd'
  | 'timeExpire'
  | 'createdAt'
  | 'refundedFee'
> & {
  /** Oldest first; missing where there are none. */
  readonly refunds?: readonly RefundOfPayer[];
};

/** The refunds of money that this payer paid, but for those that WeChat never had. */
function refundsOf({ refunds, anomalies, openid, transactionId }: Order): readonly RefundOfPayer[] {
  const others = Object.values(anomalies)
    .filter((anomaly) => anomaly.openid !== openid && anomaly.transactionId !== transactionId)
    .map((anomaly) => anomaly.transactionId);
  return Object.values(refunds)
    .filter((refund) => refund.refundStatus !== 'REFUSED' && !others.includes(refund.transactionId))
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    .map(({ outRefundNo, refundFee, refundStatus, successTime }) => ({
      outRefundNo,
      refundFee,
      refundStatus,
      ...(successTime !== undefined && { successTime }),
    }));
}

/** The order as its owner reads it. Fields that the order does not have yet are left out. */
export function viewOfOrder(order: Order): OrderView {
  const { outTradeNo, sku, quantity, body, totalFee, feeType, attach, tradeState } = order;
  const { transactionId, timeEnd, timeExpire, createdAt, refundedFee } = order;
  const refunds = refundsOf(order);
  return {
    outTradeNo,
    sku,
    quantity,
    body,
    totalFee,
    feeType,
    ...(attach !== undefined && { attach }),
    tradeState,
    ...(transactionId !== undefined && { transactionId }),
    ...(timeEnd !== undefined && { timeEnd }),
    timeExpire,
    createdAt,
    ...(refundedFee !== undefined && { refundedFee }),
    ...(refunds.length > 0 && { refunds }),
  };
}
