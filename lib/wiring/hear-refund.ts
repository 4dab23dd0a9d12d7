import type { NotifyRefusal } from '../errors/errors';
import type { Note } from '../http/endpoint';
import { followRefund } from '../orders/refund/follow-refund';
import type { RefundStatus } from '../orders/order';
import { isOwn } from '../orders/own-order';
import { refundOf } from '../orders/refund/refund';
import type { RefundPorts } from './refund-ports';
import type { RefundHint } from '../wechat/pay/v2/refund-notification';

/** How often WeChat is asked about the refunds of one order because of notifications, in milliseconds. */
const QUERY_INTERVAL_MS = 5_000;

/** Whether the books hold what a hint says, or are past it: money that stood still has moved on since. */
function holds(refundStatus: RefundStatus, hint: RefundHint): boolean {
  if (refundStatus === hint.refundStatus) return true;
  return hint.refundStatus === 'CHANGE' && (refundStatus === 'SUCCESS' || refundStatus === 'REFUNDCLOSE');
}

/**
 * A notification about a refund carries no signature, so it is believed in nothing: it says which refund to ask WeChat
 * about, at most once in five seconds for each order, and the signed answer moves the books.
 *
 * @param note gets what the notification is about, for the log line
 * @returns `accepted` where the books hold afterwards what it says, and where they have no such refund: each of ours is
 *   written down before WeChat hears of it, so WeChat need not come again; otherwise why it is answered FAIL
 * @throws PayError where WeChat gives no answer that can be believed, and faults of the database
 */
export async function hearRefund(
  ports: RefundPorts,
  note: Note,
  hint: RefundHint,
): Promise<NotifyRefusal | 'accepted'> {
  const { outTradeNo, outRefundNo, transactionId, refundFee } = hint;
  note({ outTradeNo, outRefundNo, transactionId, refundFee });
  const order = await ports.orders.get(outTradeNo);
  const refund = order && isOwn(order, ports.merchant) ? refundOf(order, outRefundNo) : undefined;
  if (order === undefined || refund === undefined) {
    note({ outcome: 'unknown_refund' });
    return 'accepted';
  }
  if (refund.transactionId !== transactionId || refund.refundFee !== refundFee) return 'refund_mismatch';
  if (holds(refund.refundStatus, hint)) {
    ports.witness({ kind: 'refund', outRefundNo, refundStatus: refund.refundStatus });
    return 'accepted';
  }
  if (!(await ports.refunds.claimQuery(outTradeNo, QUERY_INTERVAL_MS, ports.now())))
    return 'refund_unconfirmed';
  // The claim itself was a write.
  const claimed = { ...order, sequence: order.sequence + 1 };
  const after = refundOf(await followRefund(ports, claimed, outRefundNo), outRefundNo);
  return after && holds(after.refundStatus, hint) ? 'accepted' : 'refund_unconfirmed';
}
