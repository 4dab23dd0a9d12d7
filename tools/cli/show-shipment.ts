import type { Language } from '../error-catalogue/words';
import type { ShipmentView } from '../../lib/http/shipment-view';
import type { Parcel } from '../../lib/orders/order';
import type { Words } from '../shared/words';
import { pairs, table } from './report';
import { NAMES } from './show-order';
import { clock, CLOCK } from './times';

const COLUMNS = {
  expressCompany: { en: 'expressCompany', zh: '快递公司' },
  trackingNo: { en: 'trackingNo', zh: '运单号' },
  itemDesc: { en: 'itemDesc', zh: '物品' },
  consignorContact: { en: 'consignorContact', zh: '寄件人电话' },
  receiverContact: { en: 'receiverContact', zh: '收件人电话' },
} as const satisfies Record<keyof Parcel, Words>;

const WORDS = {
  shippingState: { en: 'shippingState', zh: '发货状态' },
  logisticsType: { en: 'logisticsType', zh: '物流方式' },
  correction: { en: 'correction', zh: '更正' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  uploadTime: { en: 'uploadTime', zh: '录入时间' },
} as const satisfies Record<string, Words>;

/** A shipment as lines: how it stands, and its parcels one under the other; what none of them has is no column. */
export function shipmentLines(language: Language, shipment: ShipmentView): string {
  const { outTradeNo, correction, shippingState, logisticsType, uploadTime, parcels } = shipment;
  const names = (Object.keys(COLUMNS) as (keyof Parcel)[]).filter((name) =>
    parcels.some((parcel) => parcel[name] !== undefined),
  );
  return [
    pairs(language, [
      [NAMES.outTradeNo, outTradeNo],
      [WORDS.shippingState, shippingState],
      [WORDS.logisticsType, logisticsType],
      [WORDS.correction, correction ? WORDS.yes : WORDS.no],
      [WORDS.uploadTime, clock(uploadTime)],
    ]),
    table(
      language,
      names.map((name) => COLUMNS[name]),
      parcels.map((parcel) => names.map((name) => parcel[name] ?? '')),
    ),
    CLOCK[language],
  ].join('\n\n');
}
