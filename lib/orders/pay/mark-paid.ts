import { changeOrder, readable } from '../change-order';
import { dueOnceEnded, dueOncePaid, withDue } from '../due';
import { judgePayment } from './judge-payment';
import type { Anomaly, AnomalyKind, Order, Payment } from '../order';
import type { PaymentOutcome } from '../outcomes';
import type { OrderStore } from '../ports/order-store';

/** What recording a payment takes. */
export interface RecordPorts {
  readonly orders: Pick<OrderStore, 'markPaid' | 'replace' | 'keepUnknown'>;
  /** Whether paid orders have to be shipped: then they are due for that. */
  readonly isShippingOn: boolean;
}

/** What a payment led to, and the order as it stands then, where it was read. */
export interface Recorded {
  readonly outcome: PaymentOutcome;
  readonly order?: Order;
}

function anomalyOf(kind: AnomalyKind, payment: Payment, now: Date): Anomaly {
  const { transactionId, openid, totalFee, cashFee, feeType, bankType, timeEnd } = payment;
  return {
    kind,
    transactionId,
    openid,
    totalFee,
    cashFee,
    feeType,
    bankType,
    timeEnd,
    recordedAt: now.toISOString(),
  };
}

/** The order with money kept on it that does not fit it, once per kind and transaction. */
function withAnomaly(order: Order, kind: AnomalyKind, payment: Payment, now: Date): Order {
  const key = `${kind}#${payment.transactionId}`;
  if (Object.hasOwn(order.anomalies, key)) return order;
  return {
    ...order,
    anomalies: { ...order.anomalies, [key]: anomalyOf(kind, payment, now) },
    updatedAt: now.toISOString(),
  };
}

/** The order after a verified payment; as it was where the payment is not for it, or is known. */
function afterPayment(order: Order, payment: Payment, now: Date, isShippingOn: boolean): Order {
  const verdict = judgePayment(order, payment);
  if (verdict.kind === 'anomaly') return withAnomaly(order, verdict.anomaly, payment, now);
  if (verdict.kind !== 'pay') return order;
  const { tradeState, transactionId, bankType, cashFee, timeEnd } = payment;
  const updatedAt = now.toISOString();
  const paid: Order = { ...order, tradeState, transactionId, bankType, cashFee, timeEnd, updatedAt };
  return withDue(paid, dueOnceEnded(paid, now, isShippingOn));
}

/**
 * Keeps money that does not fit its order, once per kind and transaction.
 *
 * @param order as it was read; it may be stale
 * @throws faults of the database
 */
export async function keepAnomaly(
  orders: Pick<OrderStore, 'replace'>,
  order: Order,
  anomaly: AnomalyKind,
  payment: Payment,
  now: Date,
): Promise<Recorded> {
  const kept = await changeOrder(orders, order, (each) => withAnomaly(each, anomaly, payment, now));
  const recorded = kept.written ? 'now' : 'before';
  return { outcome: { kind: 'anomaly', anomaly, recorded }, order: kept.order };
}

/**
 * Records a verified payment, whether a notification or a query brought it: one write where it fits; otherwise what the
 * order as it stands makes of it, so that nothing is lost. What this returns is durable.
 *
 * @param payment verified: its signature, and everything that only a payment carries
 * @throws UnreadableRow where the order's row cannot be read, and faults of the database
 */
export async function recordPayment(
  { orders, isShippingOn }: RecordPorts,
  payment: Payment,
  now: Date,
): Promise<Recorded> {
  const result = await orders.markPaid(payment, dueOncePaid(payment, isShippingOn), now);
  if (result.marked) return { outcome: { kind: 'marked_paid' } };
  const stands = readable(result.order);
  if (stands === undefined) {
    await orders.keepUnknown(payment, now);
    return { outcome: { kind: 'unknown_order' } };
  }
  const { before, order, written } = await changeOrder(orders, stands, (each) =>
    afterPayment(each, payment, now, isShippingOn),
  );
  const verdict = judgePayment(before, payment);
  switch (verdict.kind) {
    case 'pay':
      return { outcome: { kind: 'marked_paid' }, order };
    case 'anomaly': {
      const { anomaly } = verdict;
      return { outcome: { kind: 'anomaly', anomaly, recorded: written ? 'now' : 'before' }, order };
    }
    case 'duplicate':
    case 'refused':
    case 'unknown_order':
      return { outcome: verdict, order };
  }
}

/** As {@link recordPayment}; gives what the payment led to. */
export async function markOrderPaid(
  ports: RecordPorts,
  payment: Payment,
  now: Date,
): Promise<PaymentOutcome> {
  return (await recordPayment(ports, payment, now)).outcome;
}
