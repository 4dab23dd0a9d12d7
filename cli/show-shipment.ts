import type { ShipmentView } from '../lib/http/shipment-view';
import type { Parcel } from '../lib/orders/order';
import { pairs, table } from './report';

const COLUMNS = [
  'expressCompany',
  'trackingNo',
  'itemDesc',
  'consignorContact',
  'receiverContact',
] as const satisfies readonly (keyof Parcel)[];

/** A shipment as lines: how it stands, and its parcels one under the other; what none of them has is no column. */
export function shipmentLines(shipment: ShipmentView): string {
  const { outTradeNo, correction, shippingState, logisticsType, uploadTime, parcels } = shipment;
  const columns = COLUMNS.filter((name) => parcels.some((parcel) => parcel[name] !== undefined));
  const rows = parcels.map((parcel) => columns.map((name) => parcel[name] ?? ''));
  return [
    pairs([
      ['outTradeNo', outTradeNo],
      ['shippingState', shippingState],
      ['logisticsType', logisticsType],
      ['correction', correction ? 'yes' : 'no'],
      ['uploadTime', uploadTime],
    ]),
    table(columns, rows),
  ].join('\n\n');
}
