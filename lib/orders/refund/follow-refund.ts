import { PayError } from '../../errors/errors';
import { changeOrder } from '../change-order';
import type { Order, Refund } from '../order';
import type { RefundQueryResult, WechatPay } from '../ports/wechat-pay';
import type { RefundOutcome } from '../outcomes';
import type { OrderStore } from '../ports/order-store';
import { bookRefund, refundOf } from './refund';

export interface FollowPorts extends Pick<WechatPay, 'queryRefund'> {
  readonly orders: Pick<OrderStore, 'replace'>;
  /** Told how the refund stands, each time WeChat has said it. */
  readonly record: (event: RefundOutcome) => void;
  readonly now: () => Date;
  /** Whether paid orders have to be shipped: then they are due for that too. */
  readonly isShippingOn: boolean;
}

/** How long a refund that WeChat does not know may still be on its way, in milliseconds. */
const LOST_MS = 60 * 60_000;

/**
 * Asks WeChat how one refund stands and records its verified answer. A refund that WeChat does not know an
 * hour after it was last asked for is given up, and its money is free again; one that it has taken never is, and such
 * an answer is thrown as one that cannot be believed. What is outstanding stays due, each time for as long as it took so
 * far; what has ended does not. A row that changes meanwhile is judged again.
 *
 * @param order as it was read; it may be stale
 * @param outRefundNo of a refund in the order
 * @returns the order as it stands afterwards
 * @throws what `queryRefund` throws, and faults of the database
 */
export async function followRefund(ports: FollowPorts, order: Order, outRefundNo: string): Promise<Order> {
  const asked = refundIn(order, outRefundNo);
  return bookAnswer(ports, order, asked, await ports.queryRefund(order, asked));
}

/**
 * Records a verified answer of `refundquery`.
 *
 * @param asked the refund as it stood when WeChat was asked
 * @returns the order as it stands afterwards
 */
export async function bookAnswer(
  ports: Pick<FollowPorts, 'orders' | 'record' | 'now' | 'isShippingOn'>,
  order: Order,
  asked: Refund,
  answer: RefundQueryResult,
): Promise<Order> {
  const { isShippingOn } = ports;
  const { outRefundNo } = asked;
  const now = ports.now();
  const { order: after, written } = await changeOrder(ports.orders, order, (each) => {
    const refund = refundIn(each, outRefundNo);
    const next = afterAnswer(refund, asked, answer, now);
    return next === refund ? each : bookRefund(each, next, now, isShippingOn);
  });
  const { refundStatus, errCode } = refundIn(after, outRefundNo);
  const isGivenUp = written && refundStatus === 'REFUSED';
  ports.record({
    kind: 'refund',
    outRefundNo,
    refundStatus,
    ...(isGivenUp && { givenUp: errCode === USED ? USED : 'NOT_EXIST' }),
  });
  return after;
}

/** @throws Error where the order has no such refund: refunds are never taken away */
function refundIn(order: Order, outRefundNo: string): Refund {
  const refund = refundOf(order, outRefundNo);
  if (refund === undefined) throw new Error('an order does not have the refund that is asked about');
  return refund;
}

/** The refund after WeChat's answer about it; the very same where the answer changes nothing. States only move forward. */
function afterAnswer(refund: Refund, asked: Refund, answer: RefundQueryResult, now: Date): Refund {
  const { refundStatus } = refund;
  // WeChat's final words.
  if (refundStatus === 'SUCCESS' || refundStatus === 'REFUNDCLOSE') return refund;
  const isWithWechat = refundStatus === 'PROCESSING' || refundStatus === 'CHANGE';
  switch (answer.kind) {
    case 'refund': {
      const { refundStatus: said, refundId, refundRecvAccout, successTime } = answer;
      if (said === refundStatus) return refund;
      // An answer from before the change, which came late.
      if (refundStatus === 'CHANGE' && said === 'PROCESSING') return refund;
      return {
        ...refund,
        refundStatus: said,
        refundId,
        ...(refundRecvAccout !== undefined && { refundRecvAccout }),
        ...(successTime !== undefined && { successTime }),
        updatedAt: now.toISOString(),
      };
    }
    case 'not_exist': {
      if (isWithWechat && isLost(refund, now)) throw contradiction('and now knows none of its number');
      if (refundStatus !== 'RESERVED') return refund;
      // Asked for again meanwhile: this answer is older than that.
      if (refund.requestedAt !== asked.requestedAt) return refund;
      if (!isLost(refund, now)) return refund;
      return { ...refund, refundStatus: 'REFUSED', updatedAt: now.toISOString() };
    }
    case 'used_otherwise':
      if (isWithWechat) throw contradiction('and now calls its number another one');
      if (refundStatus === 'REFUSED') return refund;
      // WeChat keeps a number for the refund that used it first: this one can never be made.
      return { ...refund, refundStatus: 'REFUSED', errCode: USED, updatedAt: now.toISOString() };
  }
}

/** Stands as `errCode` of a refund whose number WeChat knows as another refund's. */
export const USED = 'OUT_REFUND_NO_USED';

/** Whether a refund that WeChat does not know cannot be on its way any more. */
function isLost({ requestedAt }: Refund, now: Date): boolean {
  return now.getTime() - Date.parse(requestedAt) >= LOST_MS;
}

function contradiction(what: string): PayError {
  return new PayError(
    'wechat_answer_invalid',
    `WeChat Pay has accepted this refund, ${what}. Nothing was changed; look at the refund in the merchant console.`,
    { facts: { reason: 'out_refund_no' } },
  );
}
