import { judgePayment } from './judge-payment';
import type { Anomaly, AnomalyKind, Payment } from '../order';
import type { Settlement } from '../outcomes';
import type { OrderStore } from '../ports/order-store-port';

/** A refused write is judged by the row as it stood; one that then fits lost a race, and is tried again. */
const TRIES = 3;

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

/**
 * Keeps money that does not fit its order, once per kind and transaction.
 *
 * @throws faults of the database, and where there is no such order
 */
export async function keepAnomaly(
  orders: Pick<OrderStore, 'recordAnomaly'>,
  anomaly: AnomalyKind,
  payment: Payment,
  now: Date,
): Promise<Settlement> {
  const recorded = await orders.recordAnomaly(payment.outTradeNo, anomalyOf(anomaly, payment, now));
  return { kind: 'anomaly', anomaly, recorded: recorded ? 'now' : 'before' };
}

/**
 * The story of every verified payment, whether a notification or a query brought it: settle it, or find out why the
 * row refuses it and keep what must not be lost. What it returns is durable; every fault of the database is thrown.
 *
 * @param payment verified: its signature, and everything that only a payment carries
 */
export async function settlePayment(
  orders: Pick<OrderStore, 'settle' | 'recordAnomaly' | 'keepUnknown'>,
  payment: Payment,
  now: Date,
): Promise<Settlement> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const result = await orders.settle(payment, now);
    if (result.settled) return { kind: 'settled' };
    const verdict = judgePayment(result.order, payment);
    switch (verdict.kind) {
      case 'settle':
        continue;
      case 'anomaly':
        return keepAnomaly(orders, verdict.anomaly, payment, now);
      case 'unknown_order':
        await orders.keepUnknown(payment, now);
        return verdict;
      case 'duplicate':
      case 'refused':
        return verdict;
    }
  }
  throw new Error('the row refused a payment that fits it, three times');
}
