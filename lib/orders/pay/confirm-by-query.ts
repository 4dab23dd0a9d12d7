import { changeOrder } from '../change-order';
import { dueForPeople, dueOnceEnded, withDue } from '../due';
import type { Order } from '../order';
import type { QueryOutcome } from '../outcomes';
import { isOwn, refuseOtherMerchant, type MerchantIds } from '../own-order';
import type { OrderQueryResult, WechatPay } from '../ports/wechat-pay';
import { keepAnomaly, recordPayment, type RecordPorts } from './mark-paid';

export interface QueryPorts extends RecordPorts, Pick<WechatPay, 'queryOrder'> {
  readonly merchant: MerchantIds;
  /** Told of every outcome, for the log and the metrics. */
  readonly record: (outcome: QueryOutcome) => void;
  readonly now: () => Date;
}

/**
 * Asks WeChat how an order stands and writes down its verified answer: paid as by a notification, closed where it still
 * can be. Money that does not fit is a person's to look at, and WeChat has no more to say: the order is not due any more
 * for its payment. Anything else changes nothing.
 *
 * @param order as it was read; it may be stale
 * @throws PayError `order_other_merchant`, what `queryOrder` throws, and faults of the database
 */
export async function confirmByQuery(ports: QueryPorts, order: Order): Promise<QueryOutcome> {
  refuseOtherMerchant(order, ports.merchant);
  const { outcome, order: after = order } = await act(ports, order, await ports.queryOrder(order));
  ports.record(outcome);
  // Only now: where the function dies before the outcome is recorded, the order comes again.
  if (outcome.kind === 'anomaly') {
    const now = ports.now();
    await changeOrder(ports.orders, after, (each) => leftToPeople(each, now));
  }
  return outcome;
}

async function act(
  ports: QueryPorts,
  order: Order,
  answer: OrderQueryResult,
): Promise<{ readonly outcome: QueryOutcome; readonly order?: Order }> {
  switch (answer.kind) {
    case 'paid':
      return recordPayment(ports, answer.payment, ports.now());
    case 'paid_elsewhere':
      return keepAnomaly(ports.orders, order, 'never_prepared', answer.payment, ports.now());
    case 'closed': {
      // The payer of an order of ours may try another card: it is closed at WeChat before it is closed here.
      const { tradeState, tradeType } = answer;
      const isPayable = tradeState === 'PAYERROR' && tradeType === undefined && order.prepayId !== undefined;
      if (isPayable) return { outcome: { kind: 'open', tradeState } };
      // Refused where the row has moved on meanwhile: then its own state is the answer.
      return { outcome: (await closeInTable(ports, order)) ? answer : { kind: 'open' } };
    }
    case 'open':
      return { outcome: { kind: 'open', tradeState: answer.tradeState } };
  }
}

/**
 * Closes an order in the table that is still unpaid and has the prepay_id with which it was read.
 *
 * @returns false where it is not closed by this
 */
export async function closeInTable(
  { orders, merchant, now, isShippingOn }: Pick<QueryPorts, 'orders' | 'merchant' | 'now' | 'isShippingOn'>,
  read: Order,
): Promise<boolean> {
  const at = now();
  const { written } = await changeOrder(orders, read, (order) => {
    const isAsRead = order.tradeState === 'NOTPAY' && order.prepayId === read.prepayId;
    if (!isAsRead || !isOwn(order, merchant)) return order;
    const closed: Order = { ...order, tradeState: 'CLOSED', updatedAt: at.toISOString() };
    return withDue(closed, dueOnceEnded(closed, at, isShippingOn));
  });
  return written;
}

/** An unpaid order with money that does not fit it is due for its refunds alone. */
function leftToPeople(order: Order, now: Date): Order {
  const isForPeople = order.tradeState === 'NOTPAY' && Object.keys(order.anomalies).length > 0;
  return isForPeople ? withDue(order, dueForPeople(order, now)) : order;
}
