import type { NotifyRefusal } from '../../errors/errors';
import { readOrder } from '../change-order';
import { lookUpOrder, type LookUpPorts } from './look-up-order';
import type { Order, Payment } from '../order';
import type { NotificationSeen, QueryOutcome, PaymentOutcome } from '../outcomes';
import { isOwn } from '../own-order';
import type { NotificationOutcome, PaymentClaim, PaymentReading } from '../ports/wechat-pay';
import { markOrderPaid } from './mark-paid';

export interface PaymentNotificationDeps extends LookUpPorts {
  readonly record: (outcome: QueryOutcome | NotificationSeen) => void;
}

/** With what a verified payment led to. */
export type PaymentNotificationOutcome = NotificationOutcome & { readonly paymentOutcome?: PaymentOutcome };

/** Why WeChat has to send a verified payment again. An unknown order's row may be late. */
function refusalOf(paymentOutcome: PaymentOutcome): NotifyRefusal | undefined {
  switch (paymentOutcome.kind) {
    case 'marked_paid':
    case 'duplicate':
    case 'anomaly':
      return undefined;
    case 'unknown_order':
      return 'order_unknown';
    case 'refused':
      return paymentOutcome.refusal;
  }
}

/** Whether the order holds this very transaction, as its payment or as an anomaly. */
function holds(order: Order | undefined, transactionId: string): boolean {
  if (order === undefined) return false;
  if (order.transactionId === transactionId) return true;
  return Object.values(order.anomalies).some((anomaly) => anomaly.transactionId === transactionId);
}

/**
 * Handles a payment notification. A verified payment marks its order paid, or is kept where it does not fit; what is
 * accepted is durable, an anomaly too. An unverified one is believed in nothing: it only names the order to query at
 * WeChat, at most as often as its owner may, and the verified answer marks the order paid as every payment does.
 *
 * @returns for an unverified notification `accepted` only where the order holds its very transaction afterwards
 * @throws PayError where the query has no answer that can be believed; faults of the database
 */
export async function onPaymentNotification(
  deps: PaymentNotificationDeps,
  reading: PaymentReading,
): Promise<PaymentNotificationOutcome> {
  if (reading.kind === 'rejected') return { ...reading, kind: 'refused' };
  const { outTradeNo, transactionId } = reading.value;
  const isVerified = reading.kind === 'verified';
  deps.record({ kind: 'payment_notification', outTradeNo, transactionId, isVerified });
  return isVerified ? markPaid(deps, reading.value) : confirm(deps, reading.value);
}

async function markPaid(
  deps: PaymentNotificationDeps,
  payment: Payment,
): Promise<PaymentNotificationOutcome> {
  const paymentOutcome = await markOrderPaid(deps, payment, deps.now());
  const refusal = refusalOf(paymentOutcome);
  return refusal === undefined
    ? { kind: 'accepted', paymentOutcome }
    : { kind: 'refused', refusal, paymentOutcome };
}

async function confirm(
  deps: PaymentNotificationDeps,
  { outTradeNo, transactionId }: PaymentClaim,
): Promise<NotificationOutcome> {
  const isConfirmed = holds(await queryOwn(deps, outTradeNo), transactionId);
  return isConfirmed ? { kind: 'accepted' } : { kind: 'refused', refusal: 'previous_key_unconfirmed' };
}

/** The order after WeChat was queried about it; undefined, without a query, where it is no order of ours. */
async function queryOwn(deps: PaymentNotificationDeps, outTradeNo: string): Promise<Order | undefined> {
  const known = await readOrder(deps.orders, outTradeNo);
  if (known === undefined || !isOwn(known, deps.merchant)) return undefined;
  const { order, unanswered } = await lookUpOrder(deps, { outTradeNo, openid: known.openid });
  if (unanswered) throw unanswered;
  return order;
}
