import type { PayError } from '../../errors/errors';
import type { Order, Shipment } from '../order';

/** WeChat's order shipping API (小程序发货信息管理), as the use cases call it. */
export interface ShippingService {
  /**
   * Uploads a shipment. Where the upload certainly changed nothing, `in_vain` says so; it throws where it may have
   * arrived.
   */
  readonly uploadShipping: (order: Order, shipment: Shipment) => Promise<UploadShippingResult>;
  /** Whether WeChat manages shipments of this mini program at all. */
  readonly isTradeManaged: () => Promise<boolean>;
}

/** What WeChat answers to a shipment. `errcode` is its own, 0 for plain success. */
export type UploadShippingResult =
  | { readonly kind: 'uploaded'; readonly errcode: number }
  /** WeChat does not know the payment yet, as happens in its first minutes. */
  | { readonly kind: 'unknown_order'; readonly errcode: number }
  /** WeChat holds a finished shipment of this order already, and does not take this one. */
  | { readonly kind: 'shipped_before'; readonly errcode: number; readonly because: PayError }
  /** It certainly changed nothing: it never left, or WeChat turned it away for a reason that is not the shipment's. */
  | { readonly kind: 'in_vain'; readonly because: PayError }
  | { readonly kind: 'refused'; readonly errcode: number; readonly because: PayError };
