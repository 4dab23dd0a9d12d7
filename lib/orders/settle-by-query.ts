import type { Askable, OrderQueryResult, QueryOutcome } from './order';
import type { OrderStore } from './order-store-port';
import { refuseOtherMerchant, type MerchantIds } from './own-order';
import { settlePayment } from './settle-payment';

export interface QueryPorts {
  readonly merchant: MerchantIds;
  readonly orders: Pick<OrderStore, 'settle' | 'recordAnomaly' | 'keepUnknown' | 'close'>;
  /** Asks WeChat's `orderquery`; gives only verified answers, throws on everything else. */
  readonly queryOrder: (order: Askable) => Promise<OrderQueryResult>;
  /** Told of every outcome, for the log and the metrics. */
  readonly witness: (outcome: QueryOutcome) => void;
  readonly now: () => Date;
}

/**
 * Asks WeChat how an order stands and lets its verified answer into the books: paid by the very story that a
 * notification goes through, closed by a condition. Anything else changes nothing.
 *
 * @throws PayError `order_other_merchant`, what `queryOrder` throws, and faults of the database
 */
export async function settleByQuery(ports: QueryPorts, order: Askable & MerchantIds): Promise<QueryOutcome> {
  refuseOtherMerchant(order, ports.merchant);
  const outcome = await act(ports, order, await ports.queryOrder(order));
  ports.witness(outcome);
  return outcome;
}

async function act(ports: QueryPorts, order: Askable, answer: OrderQueryResult): Promise<QueryOutcome> {
  switch (answer.kind) {
    case 'paid':
      return settlePayment(ports.orders, answer.payment, ports.now());
    case 'closed':
      // Refused where the row has moved on meanwhile: then its own state is the answer.
      return {
        kind: (await ports.orders.close(order.outTradeNo, ports.merchant, ports.now())) ? 'closed' : 'open',
      };
    case 'open':
      return { kind: 'open', tradeState: answer.tradeState };
  }
}
