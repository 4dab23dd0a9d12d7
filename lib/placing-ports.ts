import type { Note } from './http/door';
import { makeProductStore, type ProductStore } from './orders/product-store';
import type { PayPorts } from './ports';
import { storyPorts, type StoryConfig, type StoryPorts } from './story-ports';

/** What the story that places an order needs, for one request. */
export interface PlacingPorts extends StoryPorts {
  readonly products: ProductStore;
}

/** What {@link storyPorts} gives, and the catalog. Takes what that takes. */
export function placingPorts(
  ports: PayPorts & { readonly config: StoryConfig & { readonly PRODUCTS_TABLE: string } },
  note: Note,
  wechatMs: number,
  signal: AbortSignal,
): PlacingPorts {
  const products = makeProductStore(ports.documentClient, ports.config.PRODUCTS_TABLE, signal);
  return { ...storyPorts(ports, note, wechatMs, signal), products };
}
