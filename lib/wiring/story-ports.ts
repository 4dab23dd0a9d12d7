import type { Note } from '../http/endpoint';
import type { QueryPorts } from '../orders/pay/confirm-by-query';
import { makeOrderStore } from '../aws/order-store';
import type { OrderStore } from '../orders/ports/order-store-port';
import type { BooksPorts, PayPorts } from './ports';
import type { StoryEvent } from '../orders/order';
import { makeCalls, type Calls } from '../wechat/pay/v2/calls';
import { merchantOf } from '../wechat/pay/v2/payment';
import { witnessEvent } from '../telemetry/outcomes';

/** The variables that the books of orders need. */
export interface BooksConfig {
  readonly ORDERS_TABLE: string;
  readonly WECHAT_SHIPPING: 'yes' | undefined;
}

/** The variables that the stories need. */
export interface StoryConfig extends BooksConfig {
  readonly WECHAT_APPID: string;
  readonly WECHAT_MCH_ID: string;
  readonly WECHAT_MCH_KEY: string;
  readonly WECHAT_PAY_BASE_URLS: readonly string[];
}

/** What the stories about orders need, for one request. */
export interface StoryPorts extends QueryPorts, Calls {
  readonly orders: OrderStore;
  readonly randomText: (length: number) => string;
  readonly witness: (event: StoryEvent) => void;
}

/** The books of orders, for one request. @param signal ends the calls of the database */
export function ordersOf(
  { config, documentClient }: BooksPorts & { readonly config: BooksConfig },
  signal: AbortSignal,
): OrderStore {
  return makeOrderStore(documentClient, config.ORDERS_TABLE, signal, config.WECHAT_SHIPPING === 'yes');
}

/**
 * Joins the outer world and the configuration into what a story about an order needs, for one request.
 *
 * @param note gets what the story tells, for the log line
 * @param wechatMs milliseconds for all calls of WeChat together
 * @param signal ends the calls of the database
 */
export function storyPorts(
  ports: PayPorts & { readonly config: StoryConfig },
  note: Note,
  wechatMs: number,
  signal: AbortSignal,
): StoryPorts {
  const { config, telemetry, now, randomText } = ports;
  return {
    ...makeCalls(ports, merchantOf(config), config.WECHAT_PAY_BASE_URLS, wechatMs),
    merchant: merchantOf(config),
    orders: ordersOf(ports, signal),
    witness: (event) => {
      note(witnessEvent(telemetry, event));
    },
    now,
    randomText,
  };
}
