import type { Order } from '../order';
import type { OrderQueryResult, OrderRef, WechatPay } from '../ports/wechat-pay';
import type { QueryOutcome } from '../outcomes';
import type { OrderStore } from '../ports/order-store-port';
import { refuseOtherMerchant, type MerchantIds } from '../own-order';
import { keepAnomaly, settlePayment } from './mark-paid';

export interface QueryPorts extends Pick<WechatPay, 'queryOrder'> {
  readonly merchant: MerchantIds;
  readonly orders: Pick<OrderStore, 'settle' | 'recordAnomaly' | 'keepUnknown' | 'close' | 'release'>;
  /** Told of every outcome, for the log and the metrics. */
  readonly witness: (outcome: QueryOutcome) => void;
  readonly now: () => Date;
}

/** What is known of an order before WeChat is asked about it. */
type Asked = OrderRef & MerchantIds & Pick<Order, 'prepayId'>;

/**
 * Asks WeChat how an order stands and lets its verified answer into the books: paid by the very story that a
 * notification goes through, closed by a condition. Money that does not fit is a person's to look at, and WeChat has no
 * more to say: the order is not due any more for its payment. Anything else changes nothing.
 *
 * @throws PayError `order_other_merchant`, what `queryOrder` throws, and faults of the database
 */
export async function settleByQuery(ports: QueryPorts, order: Asked): Promise<QueryOutcome> {
  refuseOtherMerchant(order, ports.merchant);
  const outcome = await act(ports, order, await ports.queryOrder(order));
  ports.witness(outcome);
  // Only now, so that whoever dies before it is told comes again.
  if (outcome.kind === 'anomaly') await ports.orders.release(order.outTradeNo);
  return outcome;
}

async function act(ports: QueryPorts, order: Asked, answer: OrderQueryResult): Promise<QueryOutcome> {
  switch (answer.kind) {
    case 'paid':
      return settlePayment(ports.orders, answer.payment, ports.now());
    case 'paid_elsewhere':
      return keepAnomaly(ports.orders, 'never_prepared', answer.payment, ports.now());
    case 'closed': {
      // The payer of an order of ours may try another card: it is closed at WeChat before it is closed here.
      const { tradeState, tradeType } = answer;
      const isPayable = tradeState === 'PAYERROR' && tradeType === undefined && order.prepayId !== undefined;
      if (isPayable) return { kind: 'open', tradeState };
      const isClosed = await ports.orders.close(order, ports.merchant, ports.now());
      // Refused where the row has moved on meanwhile: then its own state is the answer.
      return isClosed ? answer : { kind: 'open' };
    }
    case 'open':
      return { kind: 'open', tradeState: answer.tradeState };
  }
}
