import type { Note } from '../http/endpoint';
import { makeOrderListStore } from '../aws/order-list-store';
import { makeProductStore } from '../aws/product-store';
import type { OrderListStore } from '../orders/ports/order-list-store';
import type { ProductStore } from '../orders/ports/product-store';
import type { PayPorts } from './ports';
import { storyPorts, type StoryConfig, type StoryPorts } from './story-ports';

/** What the story that places an order needs, for one request. */
export interface PlacingPorts extends StoryPorts {
  readonly products: ProductStore;
  readonly lists: OrderListStore;
}

/** What {@link storyPorts} gives, the catalog, and the lists of orders. Takes what that takes. */
export function placingPorts(
  ports: PayPorts & { readonly config: StoryConfig & { readonly PRODUCTS_TABLE: string } },
  note: Note,
  wechatMs: number,
  signal: AbortSignal,
): PlacingPorts {
  const { config, documentClient } = ports;
  const products = makeProductStore(documentClient, config.PRODUCTS_TABLE, signal);
  const lists = makeOrderListStore(documentClient, config.ORDERS_TABLE, signal);
  return { ...storyPorts(ports, note, wechatMs, signal), products, lists };
}
