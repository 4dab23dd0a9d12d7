import type { Note } from '../http/endpoint';
import type { FollowPorts } from '../orders/refund/follow-refund';
import { makeOrderStore } from '../aws/order-store';
import type { OrderStore } from '../orders/ports/order-store-port';
import type { MerchantIds } from '../orders/own-order';
import { makeRefundStore } from '../aws/refund-store';
import type { RefundStore } from '../orders/ports/refund-store-port';
import type { RefundCall } from '../orders/refund/request-refund';
import type { PayPorts } from './ports';
import type { StoryConfig } from './story-ports';
import { makeRefundCall, makeRefundQueries, type RefundQueries } from '../wechat/pay/v2/calls';
import { merchantOf } from '../wechat/pay/v2/payment';
import type { ClientCertificate } from '../outbound/http-client';
import { witnessEvent } from '../telemetry/outcomes';

/** What the stories about refunds need, for one request. */
export interface RefundPorts extends FollowPorts, RefundQueries {
  readonly merchant: MerchantIds;
  readonly orders: OrderStore;
  readonly refunds: RefundStore;
}

/**
 * Joins the outer world and the configuration into what a story about refunds needs, for one request.
 *
 * @param note gets what the story tells, for the log line
 * @param endsAt when all calls of WeChat together end, milliseconds since 1970
 * @param signal ends the calls of the database
 */
export function refundPorts(
  ports: PayPorts & { readonly config: StoryConfig },
  note: Note,
  endsAt: number,
  signal: AbortSignal,
): RefundPorts {
  const { config, documentClient, telemetry, now } = ports;
  return {
    ...makeRefundQueries(ports, merchantOf(config), config.WECHAT_PAY_BASE_URLS, endsAt),
    merchant: merchantOf(config),
    orders: makeOrderStore(documentClient, config.ORDERS_TABLE, signal),
    refunds: makeRefundStore(documentClient, config.ORDERS_TABLE, signal),
    witness: (event) => {
      note(witnessEvent(telemetry, event));
    },
    now,
    isShippingOn: config.WECHAT_SHIPPING === 'yes',
  };
}

/** What asking for a refund needs beside the stories' own. */
export interface OpenRefundPorts extends PayPorts {
  readonly config: StoryConfig & { readonly WECHAT_REFUND_BASE_URLS: readonly string[] };
  readonly certificate: () => Promise<ClientCertificate>;
}

/**
 * How WeChat is asked for a refund, for one request: the client certificate has been read before there is a call.
 *
 * @param endsAt when all calls of WeChat together end, milliseconds since 1970
 * @returns rejects with what reading the certificate throws
 */
export function makeOpenRefund(ports: OpenRefundPorts, endsAt: number): () => Promise<RefundCall> {
  const { config, certificate } = ports;
  return async () =>
    makeRefundCall(ports, merchantOf(config), config.WECHAT_REFUND_BASE_URLS, await certificate(), endsAt);
}
