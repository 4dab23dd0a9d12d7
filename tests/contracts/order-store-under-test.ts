import type { OrderStore } from '../../lib/orders/ports/order-store';
import type { Row } from '../support/memory-order-store';

/** A store, and ways past it. */
export interface OrderStoreUnderTest {
  readonly store: OrderStore;
  /** The same table; each write is made twice, as the SDK does when an answer was lost, and the second one answers. */
  readonly repeating: OrderStore;
  /** The same table; the part of the index of what is due in which this order stands cannot be read. */
  readonly failingDue: (outTradeNo: string) => OrderStore;
  /** Writes a row as it is given, and into the indexes that it belongs to. */
  readonly plant: (row: Row) => Promise<void>;
  /** A row as it stands, without what only its database needs. */
  readonly row: (outTradeNo: string) => Promise<Row | undefined>;
  readonly close: () => Promise<void>;
}
