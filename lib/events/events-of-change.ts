import type { Order, Refund } from '../orders/order';
import type { UnknownPayment } from '../orders/ports/order-store';
import {
  tellOrder,
  tellRefund,
  type OrderEvent,
  type OrderEventData,
  type OrderEventType,
  type Row,
} from './order-event';

/** One thing that happened to an order. */
interface Happening {
  readonly type: OrderEventType;
  /** What tells it from everything else that happens to the order. */
  readonly id: string;
  readonly time: string;
  readonly more?: Pick<OrderEventData, 'refund' | 'anomaly'>;
}

const DIGITS = 10;

function isUnknown(row: Row): row is UnknownPayment {
  return 'payment' in row;
}

function isPaid(order: Order | undefined): order is Order & { readonly transactionId: string } {
  const { tradeState, transactionId } = order ?? {};
  return (tradeState === 'SUCCESS' || tradeState === 'REFUND') && transactionId !== undefined;
}

/** Whether WeChat has taken the refund, whatever became of it since. */
function isTaken({ refundStatus }: Refund): boolean {
  return refundStatus !== 'RESERVED' && refundStatus !== 'REFUSED';
}

function payments(before: Order | undefined, after: Order): Happening[] {
  if (!isPaid(after) || isPaid(before)) return [];
  return [{ type: 'order.paid', id: `paid:${after.transactionId}`, time: after.timeEnd ?? after.updatedAt }];
}

function closings(before: Order | undefined, after: Order): Happening[] {
  if (after.tradeState !== 'CLOSED' || before?.tradeState === 'CLOSED') return [];
  return [{ type: 'order.closed', id: 'closed', time: after.updatedAt }];
}

function refunds(before: Order | undefined, after: Order): Happening[] {
  const taken = Object.values(after.refunds).filter(isTaken);
  const steps = taken
    .filter(({ outRefundNo, refundStatus }) => before?.refunds[outRefundNo]?.refundStatus !== refundStatus)
    .map((refund): Happening => ({
      type: 'order.refunded',
      id: `refund:${refund.outRefundNo}:${refund.refundStatus}`,
      time: (refund.refundStatus === 'SUCCESS' ? refund.successTime : undefined) ?? refund.updatedAt,
      more: { refund: tellRefund(refund) },
    }));
  const isOurs = taken.some(({ transactionId }) => transactionId === after.transactionId);
  // Refunded in the merchant console: WeChat says REFUND, and the orders table knows neither amount nor number.
  const isElsewhere = after.tradeState === 'REFUND' && before?.tradeState !== 'REFUND' && !isOurs;
  return isElsewhere ? [...steps, { type: 'order.refunded', id: 'refund', time: after.updatedAt }] : steps;
}

function anomalies(before: Order | undefined, after: Order): Happening[] {
  return Object.entries(after.anomalies)
    .filter(([key]) => before?.anomalies[key] === undefined)
    .map(([key, anomaly]) => ({
      type: 'order.anomaly',
      id: `anomaly:${key}`,
      time: anomaly.recordedAt,
      more: { anomaly },
    }));
}

function eventOf(source: string, subject: string, happening: Happening, data: OrderEventData): OrderEvent {
  return {
    specversion: '1.0',
    id: `${subject}:${happening.id}`,
    source,
    type: happening.type,
    time: happening.time,
    subject,
    sequence: String(data.sequence).padStart(DIGITS, '0'),
    datacontenttype: 'application/json',
    data,
  };
}

/** Money for an order that is not in the orders table. The row is written once, and its payment names the order it was for. */
function eventOfUnknown(source: string, { payment, recordedAt }: UnknownPayment): OrderEvent {
  const { transactionId, openid, totalFee, cashFee, feeType, bankType, timeEnd } = payment;
  const kind = 'unknown_order';
  const money = {
    kind,
    transactionId,
    openid,
    totalFee,
    cashFee,
    feeType,
    bankType,
    timeEnd,
    recordedAt,
  } as const;
  return eventOf(
    source,
    payment.outTradeNo,
    { type: 'order.anomaly', id: `anomaly:${kind}#${transactionId}`, time: recordedAt },
    { sequence: 0, anomaly: money },
  );
}

/**
 * What happened to a row of the orders table between two states of it, in the order in which it can only have
 * happened. States in between may be missing: an order that was unpaid and is refunded was paid. The same happening
 * gives the same id whichever two states it lies between, so a whole row against nothing gives again what is still
 * visible in it.
 *
 * @param source see `eventSource`
 * @param before undefined where the row is new, or where all of it is to be told
 */
export function eventsOfChange(source: string, before: Row | undefined, after: Row): OrderEvent[] {
  if (isUnknown(after)) return before === undefined ? [eventOfUnknown(source, after)] : [];
  const old = before === undefined || isUnknown(before) ? undefined : before;
  const order = tellOrder(after);
  return [payments, closings, refunds, anomalies]
    .flatMap((happeningsOf) => happeningsOf(old, after))
    .map((happening) =>
      eventOf(source, after.outTradeNo, happening, {
        sequence: after.sequence,
        order,
        ...happening.more,
      }),
    );
}
