import type { Order } from '../orders/order';

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
>;

/** The order as its owner reads it. Fields that the order does not have yet are left out. */
export function viewOfOrder(order: Order): OrderView {
  const { outTradeNo, sku, quantity, body, totalFee, feeType, attach, tradeState } = order;
  const { transactionId, timeEnd, timeExpire, createdAt } = order;
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
  };
}
