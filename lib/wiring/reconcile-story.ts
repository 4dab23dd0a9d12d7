import type { Note } from '../http/endpoint';
import { makeDueStore } from '../aws/due-store';
import { followRefund } from '../orders/refund/follow-refund';
import { followShipment } from '../orders/ship/follow-shipment';
import type { CheckTerms } from '../orders/next-check';
import { makeOperations, type Operations } from '../orders/reconcile/operations';
import type { ReconcilePorts } from '../orders/reconcile/reconcile-order';
import type { PayPorts } from './ports';
import { refundPorts } from './refund-ports';
import { makeShippingPorts, type ShippingConfig } from './shipping-ports';
import { storyPorts, type StoryConfig } from './story-ports';

/** The variables that reconciling one order needs. */
export interface StoryOfOneConfig extends StoryConfig, ShippingConfig {
  readonly CHECK_FIRST_SECONDS: number;
  readonly CHECK_LONGEST_MINUTES: number;
}

/** WeChat gets eight seconds for each order. */
const WECHAT_MS = 8_000;

/** What the story of each order is told with. */
export interface ReconcileStory {
  /**
   * @param note gets what is told of the order
   * @param signal ends the calls of the database
   * @param operations those of the pass; where one order is checked by itself, its own
   */
  readonly storyOf: (note: Note, signal: AbortSignal, operations?: Operations) => ReconcilePorts;
  readonly terms: CheckTerms;
}

/**
 * Joins the outer world and the configuration into what the reconciling of orders needs. Called once per function, since
 * the access token for shipments outlives a pass.
 */
export function makeReconcileStory(ports: PayPorts & { readonly config: StoryOfOneConfig }): ReconcileStory {
  const { config, documentClient, now } = ports;
  const shippingPorts = makeShippingPorts(ports);
  return {
    terms: {
      firstMs: config.CHECK_FIRST_SECONDS * 1_000,
      longestMs: config.CHECK_LONGEST_MINUTES * 60_000,
      isShippingOn: config.WECHAT_SHIPPING === 'yes',
    },
    storyOf: (note, signal, operations = makeOperations()) => {
      const { call } = operations;
      const refunds = refundPorts(ports, note, now().getTime() + WECHAT_MS, signal);
      const story = storyPorts(ports, note, WECHAT_MS, signal);
      return {
        ...story,
        queryOrder: (order) => call('orderquery', () => story.queryOrder(order)),
        closeOrder: (order) => call('closeorder', () => story.closeOrder(order)),
        due: makeDueStore(documentClient, config.ORDERS_TABLE, signal),
        followRefund: (order, outRefundNo) =>
          followRefund(
            {
              ...refunds,
              queryRefund: (...asked) => call('refundquery', () => refunds.queryRefund(...asked)),
            },
            order,
            outRefundNo,
          ),
        followShipment: (order) => {
          const shipping = shippingPorts(note, WECHAT_MS, signal);
          return followShipment(
            {
              ...shipping,
              uploadShipping: (...told) => call('shipping', () => shipping.uploadShipping(...told)),
              isTradeManaged: () => call('shipping', shipping.isTradeManaged),
            },
            order,
          );
        },
      };
    },
  };
}
