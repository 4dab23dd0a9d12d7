import type { NotifyRefusal } from '../../errors/errors';
import { bookAnswer, followRefund, type FollowPorts } from './follow-refund';
import type { Order, RefundStatus } from '../order';
import { claimOrder, readOrder } from '../change-order';
import { asked } from '../pay/look-up-order';
import type { OrderStore } from '../ports/order-store';
import type { NotificationSeen, RefundOutcome } from '../outcomes';
import { isOwn, type MerchantIds } from '../own-order';
import type { NotificationOutcome, RefundClaim, RefundReading } from '../ports/wechat-pay';
import { refundOf } from './refund';

export interface RefundNotificationDeps extends FollowPorts {
  readonly merchant: MerchantIds;
  readonly orders: Pick<OrderStore, 'get' | 'replace'>;
  readonly record: (outcome: RefundOutcome | NotificationSeen) => void;
}

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
  deps.record({ kind: 'refund_notification', outTradeNo, outRefundNo, transactionId, refundFee });
  const order = await readOrder(deps.orders, outTradeNo);
  const refund = order && isOwn(order, deps.merchant) ? refundOf(order, outRefundNo) : undefined;
  if (order === undefined || refund === undefined) {
    deps.record({ kind: 'unknown_refund' });
    return ACCEPTED;
  }
  if (refund.transactionId !== transactionId || refund.refundFee !== refundFee) {
    return refused('refund_mismatch');
  }
  if (holds(refund.refundStatus, claim)) {
    deps.record({ kind: 'refund', outRefundNo, refundStatus: refund.refundStatus });
    return ACCEPTED;
  }
  let after: Order;
  if (reading.kind === 'verified') {
    after = await bookAnswer(deps, order, refund, { ...reading.value, kind: 'refund' });
  } else {
    const now = deps.now();
    const claim = await claimOrder(deps.orders, order, (each) => asked(each, now));
    if (!claim.written) return refused('refund_unconfirmed');
    after = await followRefund(deps, claim.order, outRefundNo);
  }
  const kept = refundOf(after, outRefundNo);
  return kept && holds(kept.refundStatus, claim) ? ACCEPTED : refused('refund_unconfirmed');
}
