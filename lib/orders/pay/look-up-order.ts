import { INTERVALS } from '../../config/budgets';
import { PayError } from '../../errors/errors';
import { claimOrder, readOrder } from '../change-order';
import { isOutTradeNo, type Order } from '../order';
import { isOwn } from '../own-order';
import type { OrderStore } from '../ports/order-store';
import { confirmByQuery, type QueryPorts } from './confirm-by-query';

export interface LookUpPorts extends QueryPorts {
  readonly orders: QueryPorts['orders'] & Pick<OrderStore, 'get'>;
}

/** The rule of the right to ask WeChat about an order: once in five seconds. */
export function asked(order: Order, now: Date): Order {
  const askedBefore = new Date(now.getTime() - INTERVALS.queryMs).toISOString();
  if (order.queriedAt !== undefined && order.queriedAt > askedBefore) return order;
  return { ...order, queriedAt: now.toISOString() };
}

/** An order as its owner names it. */
export interface OwnOrder {
  readonly outTradeNo: string;
  /** Of the session. */
  readonly openid: string;
}

/** @throws PayError `order_not_found`, the same for no order and for another's */
export async function findOwnOrder(
  orders: Pick<OrderStore, 'get'>,
  { outTradeNo, openid }: OwnOrder,
): Promise<Order> {
  const order = isOutTradeNo(outTradeNo) ? await readOrder(orders, outTradeNo) : undefined;
  if (order?.openid !== openid) throw new PayError('order_not_found');
  return order;
}

/**
 * Shows an order to its owner. While it is unpaid WeChat is asked, at most once in five seconds, so
 * that a lost notification does not lose a payment. Where WeChat gives no answer that can be believed, the orders table is
 * the answer.
 *
 * @returns the order as it stands afterwards, and the error that asking WeChat ended in, if it did
 * @throws PayError `order_not_found`, the same for no order and for another's
 */
export async function lookUpOrder(
  ports: LookUpPorts,
  input: OwnOrder,
): Promise<{ readonly order: Order; readonly unanswered?: PayError }> {
  const { outTradeNo } = input;
  const order = await findOwnOrder(ports.orders, input);
  if (order.tradeState !== 'NOTPAY') return { order };
  // A person looks at money that does not fit; WeChat has no more to say about its order.
  if (Object.keys(order.anomalies).length > 0) return { order };
  if (!isOwn(order, ports.merchant)) return { order, unanswered: new PayError('order_other_merchant') };
  const now = ports.now();
  const claim = await claimOrder(ports.orders, order, (each) =>
    each.tradeState === 'NOTPAY' ? asked(each, now) : each,
  );
  if (!claim.written) return { order: claim.order };
  try {
    await confirmByQuery(ports, claim.order);
  } catch (error) {
    if (!(error instanceof PayError)) throw error;
    return { order: (await readOrder(ports.orders, outTradeNo)) ?? order, unanswered: error };
  }
  return { order: (await readOrder(ports.orders, outTradeNo)) ?? order };
}
