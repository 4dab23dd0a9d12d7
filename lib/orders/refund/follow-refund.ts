import { PayError } from '../../errors/errors';
import type { Order, Refund } from '../order';
import type { RefundQueryResult, WechatPay } from '../ports/wechat-pay';
import type { RefundOutcome } from '../outcomes';
import { bookRefund, isOutstanding, refundOf, withDue } from './refund';
import type { RefundStore } from '../ports/refund-store-port';

export interface FollowPorts extends Pick<WechatPay, 'queryRefund'> {
  readonly refunds: Pick<RefundStore, 'write'>;
  /** Told how the refund stands, each time WeChat has said it. */
  readonly witness: (event: RefundOutcome) => void;
  readonly now: () => Date;
  /** Whether paid orders have to be shipped: then they are due for that too. */
  readonly isShippingOn: boolean;
}

/** A row that changed meanwhile is judged anew, so many times. */
const TRIES = 5;

/** How long a refund that WeChat does not know may still be on its way, in milliseconds. */
const LOST_MS = 60 * 60_000;

/**
 * Asks WeChat how one refund stands and lets its verified answer into the books. A refund that WeChat does not know an
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
  const asked = refundOf(order, outRefundNo);
  if (asked === undefined) throw new Error('a refund was to be followed that the order does not have');
  return bookAnswer(ports, order, asked, await ports.queryRefund(order, asked));
}

/**
 * Lets a verified answer of `refundquery` into the books.
 *
 * @param asked the refund as it stood when WeChat was asked
 * @returns the order as it stands afterwards
 */
export async function bookAnswer(
  ports: Pick<FollowPorts, 'refunds' | 'witness' | 'now' | 'isShippingOn'>,
  order: Order,
  asked: Refund,
  answer: RefundQueryResult,
): Promise<Order> {
  const { isShippingOn } = ports;
  const { outRefundNo } = asked;
  let current: Order | undefined = order;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const refund: Refund | undefined = current && refundOf(current, outRefundNo);
    if (current === undefined || refund === undefined) break;
    const now = ports.now();
    const next = afterAnswer(refund, asked, answer, now);
    if (next === refund && !isOutstanding(refund)) {
      ports.witness({ kind: 'refund', outRefundNo, refundStatus: refund.refundStatus });
      return current;
    }
    const after =
      next === refund ? withDue(current, now, isShippingOn) : bookRefund(current, next, now, isShippingOn);
    const result = await ports.refunds.write(current, after);
    if (result.written) {
      const givenUp = next.refundStatus === 'REFUSED';
      ports.witness({
        kind: 'refund',
        outRefundNo,
        refundStatus: next.refundStatus,
        ...(givenUp && { givenUp: next.errCode === USED ? USED : 'NOT_EXIST' }),
      });
      return { ...after, sequence: current.sequence + 1 };
    }
    current = result.order;
  }
  throw new Error('a refund could not be written down: its order kept changing, or is gone');
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
