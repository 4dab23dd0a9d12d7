import type {
  Askable,
  CloseOrderResult,
  Order,
  OrderQueryResult,
  UnifiedOrderResult,
} from '../../../orders/order';
import { exchange, type ExchangePorts } from '../../transport';
import { buildCloseOrder, CLOSE_ORDER_PATH, readCloseOrder } from './close-order';
import { buildOrderQuery, ORDER_QUERY_PATH, readOrderQuery } from './order-query';
import type { Merchant } from './payment';
import { buildUnifiedOrder, readUnifiedOrder, UNIFIED_ORDER_PATH } from './unified-order';

export interface CallPorts extends ExchangePorts {
  /** So many random letters and digits. */
  readonly randomText: (length: number) => string;
}

/** WeChat Pay's calls as the stories use them. */
export interface Calls {
  readonly placeUnifiedOrder: (order: Order) => Promise<UnifiedOrderResult>;
  readonly queryOrder: (order: Askable) => Promise<OrderQueryResult>;
  readonly closeOrder: (order: Askable) => Promise<CloseOrderResult>;
}

/** Length of a nonce: WeChat takes at most this many letters and digits. */
export const NONCE_LENGTH = 32;

/**
 * The calls of one request, all within one deadline: built, sent with fail-over, and believed only when signed.
 *
 * @param baseUrls WeChat's payment hosts, the preferred one first
 * @param budgetMs milliseconds from now for all calls together
 */
export function makeCalls(
  ports: CallPorts,
  merchant: Merchant,
  baseUrls: readonly string[],
  budgetMs: number,
): Calls {
  const endsAt = ports.now().getTime() + budgetMs;
  return {
    placeUnifiedOrder: (order) =>
      exchange(
        ports,
        baseUrls,
        UNIFIED_ORDER_PATH,
        () => buildUnifiedOrder(order, merchant, ports.randomText(NONCE_LENGTH)),
        (bytes) => readUnifiedOrder(bytes, merchant, order),
        endsAt,
      ),
    queryOrder: (order) =>
      exchange(
        ports,
        baseUrls,
        ORDER_QUERY_PATH,
        () => buildOrderQuery(order, merchant, ports.randomText(NONCE_LENGTH)),
        (bytes) => readOrderQuery(bytes, merchant, order),
        endsAt,
      ),
    closeOrder: (order) =>
      exchange(
        ports,
        baseUrls,
        CLOSE_ORDER_PATH,
        () => buildCloseOrder(order, merchant, ports.randomText(NONCE_LENGTH)),
        (bytes) => readCloseOrder(bytes, merchant, order),
        endsAt,
      ),
  };
}
