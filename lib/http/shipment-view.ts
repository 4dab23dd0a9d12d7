import type { Shipment } from '../orders/order';

/** What the shop reads of a shipment: what was sent and how it stands. Times are ISO 8601 UTC. */
export type ShipmentView = Pick<Shipment, 'logisticsType' | 'parcels' | 'shippingState' | 'uploadTime'> & {
  readonly outTradeNo: string;
  readonly correction: boolean;
};

/** A shipment as the shop reads it. */
export function viewOfShipment(outTradeNo: string, shipment: Shipment, correction: boolean): ShipmentView {
  const { logisticsType, parcels, shippingState, uploadTime } = shipment;
  return { outTradeNo, correction, shippingState, logisticsType, parcels, uploadTime };
}
