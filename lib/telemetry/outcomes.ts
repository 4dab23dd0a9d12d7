import { allOf, type ReportSummary } from '../bills/report';
import { PayError, type NotifyRefusal } from '../errors/errors';
import type { Batch } from '../events/publish-events';
import type { Outcome } from '../orders/outcomes';
import type { PaymentNotificationOutcome } from '../orders/pay/payment-notification';
import type { NotificationOutcome } from '../orders/ports/wechat-pay';
import type { Reconciled } from '../orders/reconcile/reconcile-order';
import type { Summary } from '../orders/reconcile/sweep-orders';
import type { Level, LogFields, Telemetry } from './telemetry';

/**
 * What the log says of an outcome. Anomalies are counted each time one is seen, not only when it is first
 * recorded, so that a crash between the write and the count hides none.
 */
export function recordOutcome(telemetry: Telemetry, event: Outcome): LogFields {
  switch (event.kind) {
    case 'created':
      telemetry.count('OrdersCreated');
      return { outTradeNo: event.outTradeNo };
    case 'anomaly':
      telemetry.count('Anomalies', event.anomaly);
      return { outcome: 'anomaly', anomaly: event.anomaly, recorded: event.recorded };
    case 'refused':
      return { outcome: 'refused', refusal: event.refusal };
    case 'unknown_order':
      telemetry.count('UnknownOrders');
      return { outcome: event.kind };
    case 'shipment_refused':
      telemetry.count('ShipmentsRefused', String(event.errcode));
      return { outcome: event.kind, errcode: event.errcode };
    case 'unshipped':
      telemetry.count('OrdersUnshipped');
      return { outcome: event.kind, outTradeNo: event.outTradeNo };
    case 'payment_notification':
      if (event.isVerified) return { outTradeNo: event.outTradeNo, transactionId: event.transactionId };
      telemetry.count('PreviousKeyUsed');
      return { outTradeNo: event.outTradeNo, transactionId: event.transactionId, reason: 'previous_key' };
    case 'refund_notification': {
      const { outTradeNo, outRefundNo, transactionId, refundFee } = event;
      return { outTradeNo, outRefundNo, transactionId, refundFee };
    }
    case 'refund':
      // Money that stands still between WeChat and the payer, or that came back: a human has to act.
      if (event.refundStatus === 'CHANGE' || event.refundStatus === 'REFUNDCLOSE') {
        telemetry.count('RefundsAbnormal', event.refundStatus);
      }
      // Asked for, and not made: whoever asked was told that nothing is lost.
      if (event.givenUp) telemetry.count('RefundsGivenUp', event.givenUp);
      return { outRefundNo: event.outRefundNo, refundStatus: event.refundStatus };
    case 'shipment_uploaded':
    case 'shipment_pending':
    case 'marked_paid':
    case 'duplicate':
    case 'closed':
    case 'open':
    case 'unknown_refund':
      return { outcome: event.kind };
  }
}

/**
 * Refusals of messages that the merchant key signed: money may stand behind them. A wrong appid is not among them,
 * since `paySign`, which every payer holds, verifies as a message without one.
 */
const GENUINE: readonly NotifyRefusal[] = [
  'sign_type_mismatch',
  'mch_id_mismatch',
  'field_missing',
  'field_invalid',
  'not_success',
  'trade_type_mismatch',
];

/** Counts a refused notification by its reason, and those whose signature is missing or wrong once more. */
function countRefusal(telemetry: Telemetry, refusal: NotifyRefusal): void {
  telemetry.count('NotificationsRefused', refusal);
  if (refusal === 'sign_missing' || refusal === 'sign_mismatch') telemetry.count('RefusedSignatures');
  if (GENUINE.includes(refusal)) telemetry.count('RefusedGenuine');
  if (refusal === 'ambiguous') telemetry.count('AmbiguousMessages');
}

/** Counts what a payment notification led to. */
export function recordPaymentNotification(
  telemetry: Telemetry,
  outcome: PaymentNotificationOutcome,
): LogFields {
  const { paymentOutcome } = outcome;
  if (paymentOutcome?.kind === 'marked_paid') telemetry.count('OrdersMarkedPaid');
  const fields = paymentOutcome === undefined ? {} : recordOutcome(telemetry, paymentOutcome);
  if (outcome.kind !== 'refused') return fields;
  countRefusal(telemetry, outcome.refusal);
  return { ...fields, refusal: outcome.refusal, field: outcome.field };
}

/**
 * Counts what a refund notification led to. Nothing signs one under API v2, so anyone who finds the address can send one:
 * a refused one is in no alarm about signatures or about messages that must be genuine.
 */
export function recordRefundNotification(telemetry: Telemetry, outcome: NotificationOutcome): LogFields {
  if (outcome.kind !== 'refused') return {};
  telemetry.count('NotificationsRefused', outcome.refusal);
  return { refusal: outcome.refusal, field: outcome.field };
}

/**
 * What the log says of an error. Where WeChat refuses what only the merchant can mend, it is counted: a wrong key or
 * a right that was not granted stops every payment.
 */
export function recordError(telemetry: Telemetry, error: unknown): LogFields {
  if (error instanceof PayError) {
    const { code, facts, outTradeNo } = error;
    if (code === 'merchant_misconfigured' || code === 'wechat_refused') {
      telemetry.count(
        'WechatRefusals',
        String(facts['errCode'] ?? facts['errcode'] ?? facts['reason'] ?? 'return_code'),
      );
    }
    if (facts['reason'] === 'ambiguous') telemetry.count('AmbiguousMessages');
    if (code === 'refund_funds_short') telemetry.count('FundsShort');
    return { ...facts, code, ...(outTradeNo !== undefined && { outTradeNo }) };
  }
  if (error instanceof Error) {
    const { name, message, stack } = error;
    return { code: 'internal_error', errorName: name, errorMessage: message, stack };
  }
  return { code: 'internal_error', errorName: typeof error };
}

/** The same for an error in asking WeChat that did not become the answer: the orders table gave it. */
export function recordUnanswered(telemetry: Telemetry, error: PayError): LogFields {
  const { code, ...facts } = recordError(telemetry, error);
  return { ...facts, unanswered: code };
}

/** Counts what came of a batch of the stream's records; the log names the first event that failed. */
export function recordBatch(telemetry: Telemetry, { published, failed }: Batch): LogFields {
  for (let at = 0; at < published; at += 1) telemetry.count('EventsPublished');
  for (const { errCode } of failed) telemetry.count('EventsFailed', errCode);
  const [first] = failed;
  if (first === undefined) return { published, failed: 0 };
  const { id, errCode, errorMessage } = first;
  return { published, failed: failed.length, eventId: id, errCode, errorMessage };
}

/** Counts what came of comparing a day's bill with the orders table. */
export function recordBill(telemetry: Telemetry, summary: ReportSummary): LogFields {
  const { billDate, there, here, matching, anotherSystem, differences } = summary;
  telemetry.count('BillRows', undefined, there.rows);
  for (const [kind, count] of Object.entries(differences)) {
    if (count > 0) telemetry.count('BillDifferences', kind, count);
  }
  const facts = { billDate, rows: there.rows, orders: here.orders, matching, anotherSystem };
  return { ...facts, differences: allOf(differences) };
}

/** Counts a bill that was not compared, by the error that stopped it. */
export function recordBillFailed(telemetry: Telemetry, error: unknown): void {
  telemetry.count('BillsFailed', error instanceof PayError ? error.code : 'internal_error');
}

/** How long WeChat may leave an order without an answer before a person is told, in milliseconds. */
const UNANSWERED_MS = 24 * 60 * 60_000;

/** The level of the log line for an order of a pass; what is merely open stands in the sum of the pass. */
const LEVELS = {
  anomaly: 'error',
  unanswered: 'warn',
  refused: 'warn',
  unknown_order: 'warn',
  marked_paid: 'info',
  closed: 'info',
  followed: 'info',
  not_due: undefined,
  released: undefined,
  open: undefined,
  duplicate: undefined,
} as const satisfies Record<Reconciled['kind'], Level | undefined>;

function countReconciled(telemetry: Telemetry, reconciled: Reconciled, now: Date): LogFields {
  switch (reconciled.kind) {
    case 'marked_paid':
      telemetry.count('OrdersFoundPaid');
      return {};
    case 'closed':
      telemetry.count('OrdersClosed');
      return {};
    case 'unanswered': {
      const { because, since } = reconciled;
      if (now.getTime() - Date.parse(since) >= UNANSWERED_MS) telemetry.count('OrdersUnanswered');
      return { ...recordUnanswered(telemetry, because), unansweredSince: since };
    }
    case 'followed':
    case 'open':
    case 'duplicate':
    case 'anomaly':
    case 'refused':
    case 'unknown_order':
    case 'not_due':
    case 'released':
      return {};
  }
}

/**
 * Logs and counts what a pass found out about an order, and the orders that WeChat has not answered about for a day.
 *
 * @param fields what was reported of the order meanwhile, and its number
 */
export function recordReconciled(
  telemetry: Telemetry,
  reconciled: Reconciled,
  now: Date,
  fields: LogFields,
): void {
  const more = countReconciled(telemetry, reconciled, now);
  const level = LEVELS[reconciled.kind];
  if (level !== undefined) telemetry.log(level, 'order', { ...fields, ...more });
}

/** What the log says of a pass; counts it where it was cut short. */
export function recordPass(telemetry: Telemetry, summary: Summary): LogFields {
  const { isCutShort, unanswered, ...counts } = summary;
  if (isCutShort) telemetry.count('PassesCutShort');
  return { ...counts, unansweredOrders: unanswered };
}
