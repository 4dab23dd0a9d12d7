import type { LocalEvents } from '../../local/event-log';
import { momentOf, type Moment } from '../moment';

/** When things happened to orders, by their events. */
export interface OrderMoments {
  /** All that is known of these orders. */
  readonly of: (orders: readonly { readonly outTradeNo: string }[]) => Promise<readonly Moment[]>;
  /** Gives every later moment, of any order. */
  readonly watch: (listener: (moment: Moment) => void) => void;
}

/** The moments that the published events tell of. */
export function orderMoments(events: LocalEvents): OrderMoments {
  return {
    of: async (orders) => {
      const numbers = new Set(orders.map(({ outTradeNo }) => outTradeNo));
      return (await events.all()).map(momentOf).filter(({ outTradeNo }) => numbers.has(outTradeNo));
    },
    watch: (listener) => {
      events.watch((event) => {
        listener(momentOf(event));
      });
    },
  };
}
