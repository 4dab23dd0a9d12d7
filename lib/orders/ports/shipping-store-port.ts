import type { Order, Shipment } from '../order';

/** Where an order keeps a shipment: the first one, and the one correction of it. */
export type ShipmentSlot = 'shipping' | 'shippingCorrection';

/**
 * What the orders table keeps of shipments. Every write is one item under a condition, and a write that leaves
 * something to do leaves the order due in a minute; only the sweep takes an order's due time away.
 */
export interface ShippingStore {
  /**
   * Writes a shipment down before WeChat is told of it: the order paid and not refunded in full, its slot free or
   * REFUSED, and for a correction the first shipment UPLOADED.
   *
   * @returns false where the order is not so
   */
  readonly record: (
    outTradeNo: string,
    slot: ShipmentSlot,
    shipment: Shipment,
    now: Date,
  ) => Promise<boolean>;
  /**
   * Takes the right to send a PENDING shipment again, if it still is as it was seen.
   *
   * @returns the shipment as it stands then, undefined where somebody else was faster
   */
  readonly claim: (
    outTradeNo: string,
    slot: ShipmentSlot,
    seen: Shipment,
    now: Date,
  ) => Promise<Shipment | undefined>;
  /**
   * Keeps WeChat's answer to a shipment that is still PENDING; one that leaves it so only where it was not sent since.
   *
   * @returns false where it is not kept
   */
  readonly note: (outTradeNo: string, slot: ShipmentSlot, shipment: Shipment, now: Date) => Promise<boolean>;
  /** Keeps that a paid order was named as not shipped. @returns false where it is shipped, or was named since */
  readonly noteUnshipped: (order: Order, now: Date) => Promise<boolean>;
}
