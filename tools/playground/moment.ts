import type { OrderEvent } from '../../lib/events/order-event';
import type { RefundStatus } from '../../lib/orders/order';

/** When something happened to an order: one of its events, without the order. */
export interface Moment {
  /** The event's own: the same happening has the same id however often it is told. */
  readonly id: string;
  readonly outTradeNo: string;
  readonly type: OrderEvent['type'];
  /** ISO 8601 UTC. */
  readonly time: string;
  /** `order.refunded`: the refund's step; missing where it was made in the merchant console. */
  readonly refund?: { readonly outRefundNo: string; readonly refundStatus: RefundStatus };
}

/** What an event says of time. */
export function momentOf({ id, subject, type, time, data: { refund } }: OrderEvent): Moment {
  return {
    ...{ id, outTradeNo: subject, type, time },
    ...(refund && { refund: { outRefundNo: refund.outRefundNo, refundStatus: refund.refundStatus } }),
  };
}
