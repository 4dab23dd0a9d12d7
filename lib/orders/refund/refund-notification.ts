import type { NotifyRefusal } from '../../errors/errors';
import { bookAnswer, followRefund, type FollowPorts } from './follow-refund';
import type { Order, RefundStatus } from '../order';
import type { OrderStore } from '../ports/order-store-port';
import type { NotificationSeen, RefundOutcome } from '../outcomes';
import { isOwn, type MerchantIds } from '../own-order';
import type { NotificationOutcome, RefundClaim, RefundReading } from '../ports/wechat-pay';
import { refundOf } from './refund';
import type { RefundStore } from '../ports/refund-store-port';

export interface RefundNotificationDeps extends FollowPorts {
  readonly merchant: MerchantIds;
  readonly orders: Pick<OrderStore, 'get'>;
  readonly refunds: Pick<RefundStore, 'write' | 'claimQuery'>;
  readonly witness: (outcome: RefundOutcome | NotificationSeen) => void;
}

/** How often WeChat is queried about the refunds of one order because of notifications, in milliseconds. */
const QUERY_INTERVAL_MS = 5_000;

const ACCEPTED = { kind: 'accepted' } as const;

function refused(refusal: NotifyRefusal): NotificationOutcome {
  return { kind: 'refused', refusal };
}

/** Whether the order holds what a notification says, or is past it: money that stood still has moved on since. */
function holds(refundStatus: RefundStatus, claim: RefundClaim): boolean {
  if (refundStatus === claim.refundStatus) return true;
  return claim.refundStatus === 'CHANGE' && (refundStatus === 'SUCCESS' || refundStatus === 'REFUNDCLOSE');
}

/**
 * Handles a refund notification. A verified one is written down as a query's answer is. An unverified one is believed in
 * nothing: it only names the refund to query at WeChat, at most once in five seconds for each order.
 *
 * @returns `accepted` where the order holds afterwards what the notification says, and where we have no such refund: each
 *   of ours is written down before WeChat is called, so sending it again would change nothing
 * @throws PayError where the query has no answer that can be believed; faults of the database
 */
export async function onRefundNotification(
  deps: RefundNotificationDeps,
  reading: RefundReading,
): Promise<NotificationOutcome> {
  if (reading.kind === 'rejected') return { ...reading, kind: 'refused' };
  const claim: RefundClaim = reading.value;
  const { outTradeNo, outRefundNo, transactionId, refundFee } = claim;
  deps.witness({ kind: 'refund_notification', outTradeNo, outRefundNo, transactionId, refundFee });
  const order = await deps.orders.get(outTradeNo);
  const refund = order && isOwn(order, deps.merchant) ? refundOf(order, outRefundNo) : undefined;
  if (order === undefined || refund === undefined) {
    deps.witness({ kind: 'unknown_refund' });
    return ACCEPTED;
  }
  if (refund.transactionId !== transactionId || refund.refundFee !== refundFee) {
    return refused('refund_mismatch');
  }
  if (holds(refund.refundStatus, claim)) {
    deps.witness({ kind: 'refund', outRefundNo, refundStatus: refund.refundStatus });
    return ACCEPTED;
  }
  let after: Order;
  if (reading.kind === 'verified') {
    after = await bookAnswer(deps, order, refund, { ...reading.value, kind: 'refund' });
  } else {
    const isClaimed = await deps.refunds.claimQuery(outTradeNo, QUERY_INTERVAL_MS, deps.now());
    if (!isClaimed) return refused('refund_unconfirmed');
    // The claim itself was a write.
    after = await followRefund(deps, { ...order, sequence: order.sequence + 1 }, outRefundNo);
  }
  const kept = refundOf(after, outRefundNo);
  return kept && holds(kept.refundStatus, claim) ? ACCEPTED : refused('refund_unconfirmed');
}
