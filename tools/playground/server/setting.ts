import type { LocalOrders } from '../../local/database';
import type { Product } from '../../../lib/orders/place/product';
import type { OrderMoments } from './order-moments';
import type { Invoke } from './staff';

/** What the playground stands beside: the parts of `npm start`, and the merchant whose signatures it explains. */
export interface PlaygroundSetting {
  readonly apiUrl: string;
  readonly simulatorUrl: string;
  readonly products: readonly Product[];
  readonly orders: LocalOrders;
  readonly moments: OrderMoments;
  /** Calls a function by its name, as its schedule does. */
  readonly invoke: Invoke;
  /** The variables of the local stage; the secrets among them never leave the server. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where a telephone in the same network opens it; absent unless it was started for that. */
  readonly lanUrl?: string;
}
