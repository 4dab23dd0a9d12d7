import type { AnomalyKind, Order, Payment } from '../order';

export type Verdict =
  | { readonly kind: 'pay' }
  /** The orders table holds this very transaction already. */
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'anomaly'; readonly anomaly: AnomalyKind }
  | { readonly kind: 'unknown_order' }
  /** Not for this order at all: another merchant's number, or signed in another way than it was placed. */
  | {
      readonly kind: 'refused';
      readonly refusal: 'appid_mismatch' | 'mch_id_mismatch' | 'sign_type_mismatch';
    };

/** How much earlier than the order a payment may have ended: the clocks of WeChat and AWS may differ that much. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** The latest creation time that an order with this payment may have, ISO 8601 UTC. */
export function latestCreation(payment: Payment): string {
  return new Date(Date.parse(payment.timeEnd) + CLOCK_SKEW_MS).toISOString();
}

/** What does not fit between an order and money that was paid for it, if anything. */
function mismatch(order: Order, payment: Payment): AnomalyKind | undefined {
  if (payment.totalFee !== order.totalFee) return 'total_fee_mismatch';
  if (payment.feeType !== order.feeType) return 'fee_type_mismatch';
  if (payment.openid !== order.openid) return 'openid_mismatch';
  if (order.createdAt > latestCreation(payment)) return 'time_end_before_order';
  // No signature for wx.requestPayment left us, so it was paid under the same number in another system of the merchant.
  if (order.prepayId === undefined) return 'never_prepared';
  return undefined;
}

/**
 * What a verified payment means for an order. Pure: the one write of `markPaid` enforces the same on the row.
 *
 * @param order as the table holds it, undefined where it holds none
 */
export function judgePayment(order: Order | undefined, payment: Payment): Verdict {
  if (order === undefined) return { kind: 'unknown_order' };
  if (payment.appId !== order.appId) return { kind: 'refused', refusal: 'appid_mismatch' };
  if (payment.mchId !== order.mchId) return { kind: 'refused', refusal: 'mch_id_mismatch' };
  if (payment.signType !== order.signType) return { kind: 'refused', refusal: 'sign_type_mismatch' };
  const anomaly = mismatch(order, payment);
  if (anomaly) return { kind: 'anomaly', anomaly };
  switch (order.tradeState) {
    case 'NOTPAY':
      return { kind: 'pay' };
    case 'CLOSED':
      return { kind: 'anomaly', anomaly: 'paid_after_closed' };
    case 'SUCCESS':
    case 'REFUND':
      return order.transactionId === payment.transactionId
        ? { kind: 'duplicate' }
        : { kind: 'anomaly', anomaly: 'second_transaction' };
  }
}
