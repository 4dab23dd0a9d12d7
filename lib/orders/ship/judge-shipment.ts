import { isDeepStrictEqual } from 'node:util';
import { PayError, type ErrorCode } from '../../errors/errors';
import type { Order, Shipment, ShipmentContent, ShipmentSlot } from '../order';

export type ShipmentVerdict =
  | { readonly kind: 'record'; readonly slot: ShipmentSlot }
  /** It stands in the orders table already. */
  | { readonly kind: 'same'; readonly slot: ShipmentSlot; readonly shipment: Shipment }
  | { readonly kind: 'refuse'; readonly because: PayError };

function refuse(code: ErrorCode, detail?: string): ShipmentVerdict {
  return { kind: 'refuse', because: new PayError(code, detail) };
}

/** Whether two shipments tell WeChat the same. */
function isSame({ logisticsType, parcels }: Shipment, asked: ShipmentContent): boolean {
  return logisticsType === asked.logisticsType && isDeepStrictEqual(parcels, asked.parcels);
}

/** A shipment that stands: one that WeChat refused may be replaced. */
function standing(shipment: Shipment | undefined): Shipment | undefined {
  return shipment?.shippingState === 'REFUSED' ? undefined : shipment;
}

/** Why an order cannot be shipped, whatever the shipment is. */
function obstacle({ tradeState, refundedFee = 0, totalFee }: Order): ShipmentVerdict | undefined {
  if (tradeState === 'NOTPAY' || tradeState === 'CLOSED') {
    return refuse('order_not_paid', `The order is ${tradeState}. Only what is paid is shipped.`);
  }
  if (refundedFee >= totalFee) {
    return refuse('order_refunded');
  }
  return undefined;
}

function judgeCorrection(order: Order, asked: ShipmentContent): ShipmentVerdict {
  const first = standing(order.shipping);
  const correction = standing(order.shippingCorrection);
  if (correction !== undefined) {
    if (isSame(correction, asked)) return { kind: 'same', slot: 'shippingCorrection', shipment: correction };
    return refuse('shipment_corrected');
  }
  if (first?.shippingState !== 'UPLOADED') {
    return refuse('shipment_not_uploaded');
  }
  if (isSame(first, asked)) return { kind: 'same', slot: 'shipping', shipment: first };
  return { kind: 'record', slot: 'shippingCorrection' };
}

/**
 * What a shipment means for an order. Pure.
 *
 * @param isCorrection whether the caller says that it is to replace the one that was sent: never guessed, since WeChat
 *   allows it once
 */
export function judgeShipment(order: Order, asked: ShipmentContent, isCorrection: boolean): ShipmentVerdict {
  const hindered = obstacle(order);
  if (hindered) return hindered;
  if (isCorrection) return judgeCorrection(order, asked);
  const first = standing(order.shipping);
  if (first === undefined) return { kind: 'record', slot: 'shipping' };
  if (isSame(first, asked)) return { kind: 'same', slot: 'shipping', shipment: first };
  return refuse('shipment_differs');
}
