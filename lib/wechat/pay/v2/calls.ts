import type {
  Askable,
  CloseOrderResult,
  Order,
  OrderQueryResult,
  Refund,
  RefundQueryResult,
  RefundResult,
  UnifiedOrderResult,
} from '../../../orders/order';
import type { ClientCertificate } from '../../../outbound/http-client';
import { exchange, type ExchangePorts } from '../../exchange';
import { buildCloseOrder, CLOSE_ORDER_PATH, readCloseOrder } from './close-order';
import { buildOrderQuery, ORDER_QUERY_PATH, readOrderQuery } from './order-query';
import type { Merchant } from './payment';
import { buildRefund, readRefund, REFUND_PATH } from './refund';
import { buildRefundQuery, readRefundQuery, REFUND_QUERY_PATH } from './refund-query';
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

/** WeChat Pay's questions about refunds as the stories use them. */
export interface RefundQueries {
  readonly queryRefund: (order: Askable, refund: Refund) => Promise<RefundQueryResult>;
  /** Asks about one transaction that was paid for an order. */
  readonly queryTransaction: (order: Askable, transactionId: string) => Promise<OrderQueryResult>;
}

/**
 * The questions about refunds of one request, all within one deadline.
 *
 * @param baseUrls WeChat's payment hosts, the preferred one first
 * @param endsAt milliseconds since 1970
 */
export function makeRefundQueries(
  ports: CallPorts,
  merchant: Merchant,
  baseUrls: readonly string[],
  endsAt: number,
): RefundQueries {
  return {
    queryRefund: (order, refund) =>
      exchange(
        ports,
        baseUrls,
        REFUND_QUERY_PATH,
        () => buildRefundQuery(order, refund, merchant, ports.randomText(NONCE_LENGTH)),
        (bytes) => readRefundQuery(bytes, merchant, order, refund),
        endsAt,
      ),
    queryTransaction: (order, transactionId) =>
      exchange(
        ports,
        baseUrls,
        ORDER_QUERY_PATH,
        () => buildOrderQuery(order, merchant, ports.randomText(NONCE_LENGTH), transactionId),
        (bytes) => readOrderQuery(bytes, merchant, order, transactionId),
        endsAt,
      ),
  };
}

/**
 * The call that moves money back, over a connection on which we show the merchant's certificate. The same number is
 * refunded once, so the request may be sent again.
 *
 * @param baseUrls WeChat's hosts that demand the certificate, the preferred one first
 * @param endsAt milliseconds since 1970
 */
export function makeRefundCall(
  ports: CallPorts,
  merchant: Merchant,
  baseUrls: readonly string[],
  clientCertificate: ClientCertificate,
  endsAt: number,
): (order: Askable, refund: Refund) => Promise<RefundResult> {
  return (order, refund) => {
    const send: CallPorts['send'] = (request) => ports.send({ ...request, clientCertificate });
    let attempts = 0;
    return exchange(
      { ...ports, send },
      baseUrls,
      REFUND_PATH,
      () => {
        attempts += 1;
        return buildRefund(order, refund, merchant, ports.randomText(NONCE_LENGTH));
      },
      (bytes) => readRefund(bytes, merchant, order, refund, attempts === 1),
      endsAt,
    );
  };
}
