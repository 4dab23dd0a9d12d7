import { allOf, type ReportSummary } from '../bills/report';
import { PayError, type NotifyRefusal } from '../errors/errors';
import type { Batch } from '../events/publish-events';
import type { Settlement, StoryEvent } from '../orders/order';
import type { Reconciled } from '../orders/reconcile/reconcile-order';
import type { LogFields, Telemetry } from './telemetry';

/**
 * What the log says of an event in a story. Anomalies are counted each time one is seen, not only when it is first
 * recorded, so that a crash between the write and the count hides none.
 */
export function witnessEvent(telemetry: Telemetry, event: StoryEvent): LogFields {
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
    case 'settled':
    case 'duplicate':
    case 'closed':
    case 'open':
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
export function witnessRefusal(telemetry: Telemetry, refusal: NotifyRefusal): LogFields {
  telemetry.count('NotifiesRefused', refusal);
  if (refusal === 'sign_missing' || refusal === 'sign_mismatch') telemetry.count('RefusedSignatures');
  if (GENUINE.includes(refusal)) telemetry.count('RefusedGenuine');
  if (refusal === 'ambiguous') telemetry.count('AmbiguousMessages');
  return { refusal };
}

/**
 * Counts a refused notification about a refund. Nothing signs those, so whoever finds the address can send one: they are
 * in no alarm about signatures or about messages that must be genuine.
 */
export function witnessUnsigned(telemetry: Telemetry, refusal: NotifyRefusal): LogFields {
  telemetry.count('NotifiesRefused', refusal);
  return { refusal };
}

/** Counts what a verified notification led to. */
export function witnessNotify(telemetry: Telemetry, settlement: Settlement): LogFields {
  if (settlement.kind === 'settled') telemetry.count('NotifiesSettled');
  const facts = witnessEvent(telemetry, settlement);
  if (settlement.kind === 'refused') return { ...facts, ...witnessRefusal(telemetry, settlement.refusal) };
  if (settlement.kind === 'unknown_order') return { ...facts, ...witnessRefusal(telemetry, 'order_unknown') };
  return facts;
}

/**
 * What the log says of an error. Where WeChat refuses what only the merchant can mend, it is counted: a wrong key or
 * a right that was not granted stops every payment.
 */
export function witnessError(telemetry: Telemetry, error: unknown): LogFields {
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

/** The same for an error in asking WeChat that did not become the answer: the books did. */
export function witnessUnanswered(telemetry: Telemetry, error: PayError): LogFields {
  const { code, ...facts } = witnessError(telemetry, error);
  return { ...facts, unanswered: code };
}

/** Counts what came of a batch of the stream's records; the log names the first event that failed. */
export function witnessBatch(telemetry: Telemetry, { published, failed }: Batch): LogFields {
  for (let at = 0; at < published; at += 1) telemetry.count('EventsPublished');
  for (const { errCode } of failed) telemetry.count('EventsFailed', errCode);
  const [first] = failed;
  if (first === undefined) return { published, failed: 0 };
  const { id, errCode, errorMessage } = first;
  return { published, failed: failed.length, eventId: id, errCode, errorMessage };
}

/** Counts what came of comparing a day's bill with the books. */
export function witnessBill(telemetry: Telemetry, summary: ReportSummary): LogFields {
  const { billDate, there, here, matching, anotherSystem, differences } = summary;
  telemetry.count('BillRows', undefined, there.rows);
  for (const [kind, count] of Object.entries(differences)) {
    if (count > 0) telemetry.count('BillDifferences', kind, count);
  }
  const facts = { billDate, rows: there.rows, orders: here.orders, matching, anotherSystem };
  return { ...facts, differences: allOf(differences) };
}

/** Counts a bill that was not compared, by the error that stopped it. */
export function witnessBillFailed(telemetry: Telemetry, error: unknown): void {
  telemetry.count('BillsFailed', error instanceof PayError ? error.code : 'internal_error');
}

/** How long WeChat may leave an order without an answer before a person is told, in milliseconds. */
const UNANSWERED_MS = 24 * 60 * 60_000;

/** Counts what a sweep found out about an order, and the orders that WeChat has not answered about for a day. */
export function witnessReconciled(telemetry: Telemetry, reconciled: Reconciled, now: Date): LogFields {
  switch (reconciled.kind) {
    case 'settled':
      telemetry.count('OrdersFoundPaid');
      return {};
    case 'closed':
      telemetry.count('OrdersClosed');
      return {};
    case 'unanswered': {
      const { because, since } = reconciled;
      if (now.getTime() - Date.parse(since) >= UNANSWERED_MS) telemetry.count('OrdersUnanswered');
      return { ...witnessUnanswered(telemetry, because), unansweredSince: since };
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
