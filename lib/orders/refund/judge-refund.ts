import type { ErrorCode } from '../../errors/errors';
import type { Order, Refund } from '../order';
import { refundedOf, refundOf } from './refund';

/** A refund as the merchant's own staff ask for it; checked. */
export interface RefundInput {
  readonly outTradeNo: string;
  /** The number of the refund: the same number is refunded once, however often it is asked for. */
  readonly outRefundNo: string;
  /** Fen. */
  readonly refundFee: number;
  readonly reason?: string;
  /** The transaction of an anomaly; without it the order's own payment goes back. */
  readonly transactionId?: string;
}

/** A transaction whose money can go back. */
export interface RefundTarget {
  readonly transactionId: string;
  /** Fen; what was paid. */
  readonly totalFee: number;
  readonly feeType: string;
  readonly timeEnd: string;
  /** Not the order's own payment: WeChat is asked about it first. */
  readonly isAnomaly: boolean;
}

/** Why a refund is not reserved. Each is an error of the API. */
export type RefundRefusal = Extract<
  ErrorCode,
  | 'order_not_paid'
  | 'refund_transaction_unknown'
  | 'refund_differs'
  | 'refund_currency'
  | 'refund_too_late'
  | 'refund_too_many'
  | 'refund_over_rest'
  | 'refund_too_soon'
>;

export type RefundVerdict =
  /** To be written down, then sent. */
  | { readonly kind: 'reserve'; readonly target: RefundTarget }
  /** Written down before, and WeChat has given no answer yet: sent again as it is. */
  | { readonly kind: 'send_again'; readonly refund: Refund }
  /** WeChat has it: the orders table answers. */
  | { readonly kind: 'known'; readonly refund: Refund }
  | {
      readonly kind: 'refused';
      readonly refusal: RefundRefusal;
      /** Fen that are still there to be refunded, where the refusal is about them. */
      readonly rest?: number;
    };

/** WeChat's limits. @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_4 */
const MOST_REFUNDS = 50;
const BETWEEN_MS = 60_000;
const WINDOW_MS = 365 * 24 * 60 * 60_000;

/** The transaction that a refund means; undefined where the order has no such payment. */
function targetOf(order: Order, transactionId: string | undefined): RefundTarget | undefined {
  const { transactionId: own, totalFee, feeType, timeEnd } = order;
  if (own !== undefined && timeEnd !== undefined && (transactionId ?? own) === own) {
    return { transactionId: own, totalFee, feeType, timeEnd, isAnomaly: false };
  }
  const anomaly = Object.values(order.anomalies).find((each) => each.transactionId === transactionId);
  return anomaly && { ...pick(anomaly), isAnomaly: true };
}

function pick(paid: Omit<RefundTarget, 'isAnomaly'>): Omit<RefundTarget, 'isAnomaly'> {
  const { transactionId, totalFee, feeType, timeEnd } = paid;
  return { transactionId, totalFee, feeType, timeEnd };
}

/**
 * What a request for a refund means for an order. Pure: the store writes only on the row that was judged here.
 */
export function judgeRefund(order: Order, input: RefundInput, now: Date): RefundVerdict {
  const known = refundOf(order, input.outRefundNo);
  const target = targetOf(order, input.transactionId);
  if (known !== undefined) {
    const isSame =
      known.refundFee === input.refundFee &&
      known.reason === input.reason &&
      known.transactionId === (input.transactionId ?? order.transactionId);
    if (!isSame) return { kind: 'refused', refusal: 'refund_differs' };
    if (known.refundStatus === 'RESERVED') return { kind: 'send_again', refund: known };
    if (known.refundStatus !== 'REFUSED') return { kind: 'known', refund: known };
  }
  if (target === undefined) {
    const refusal = input.transactionId === undefined ? 'order_not_paid' : 'refund_transaction_unknown';
    return { kind: 'refused', refusal };
  }
  if (target.feeType !== 'CNY') return { kind: 'refused', refusal: 'refund_currency' };
  if (now.getTime() - Date.parse(target.timeEnd) >= WINDOW_MS) {
    return { kind: 'refused', refusal: 'refund_too_late' };
  }
  if (known === undefined && (order.refundCount ?? 0) >= MOST_REFUNDS) {
    return { kind: 'refused', refusal: 'refund_too_many' };
  }
  const rest = target.totalFee - refundedOf(order, target.transactionId);
  if (input.refundFee > rest) return { kind: 'refused', refusal: 'refund_over_rest', rest };
  if (order.lastRefundAt !== undefined && now.getTime() < Date.parse(order.lastRefundAt) + BETWEEN_MS) {
    return { kind: 'refused', refusal: 'refund_too_soon' };
  }
  return { kind: 'reserve', target };
}
