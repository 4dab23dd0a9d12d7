import * as v from 'valibot';
import type { FieldFault } from '../errors/errors';
import { OUT_TRADE_NO, type LogisticsType, type Parcel, type ShipmentContent } from '../orders/order';
import { readFields } from './body';
import { fieldsInvalid } from './field-faults';
import type { HttpRequest } from './request';

const OUT_TRADE_NO_HINT = 'Send the number of a paid order: 6 to 32 of 0-9 A-Z a-z _ - | *';
const LOGISTICS_TYPE = 'Send express, city (delivery within the city) or pickup.';
const VIRTUAL =
  'Virtual goods may not be sold through wx.requestPayment at all: WeChat wants wx.requestVirtualPayment for them.';
const ITEM_DESC = 'Say what is sent, in at most 120 characters.';
const PARCELS = 'Send a list of 1 to 15 parcels, each with trackingNo and expressCompany.';
const PARCEL =
  'A parcel has trackingNo, expressCompany, itemDesc, consignorContact and receiverContact, and nothing else.';
const TRACKING_NO =
  "Send the express company's number of the parcel: at most 128 characters, without blanks.";
const EXPRESS_COMPANY = "Send WeChat's code of the express company, such as YTO or SF.";
const CONTACT =
  'Mask the telephone number but for its last four digits, such as 189****1234: WeChat wants no other.';
const CORRECTION = 'Send true where this replaces the shipment that WeChat has, which it allows once.';

const MOST_CHARACTERS = 120;
/** WeChat wants to know whom to call about what this company carries. */
const NEEDS_CONTACT = 'SF';

function isPlain(text: string): boolean {
  return !/[\p{Cc}\p{Surrogate}]/u.test(text);
}

/** A telephone number of which only the last four digits, and perhaps the first ones, can be read. */
function isMasked(text: string): boolean {
  return text.length <= 64 && /^[+0-9*-]*\*{2}[0-9*-]*(?:\d-?){3}\d$/.test(text);
}

const itemDesc = v.pipe(
  v.string(ITEM_DESC),
  v.check((text) => text.trim() !== '' && text.length <= MOST_CHARACTERS && isPlain(text), ITEM_DESC),
);
const contact = v.pipe(v.string(CONTACT), v.check(isMasked, CONTACT));

const shipmentSchema = v.object({
  outTradeNo: v.pipe(v.string(OUT_TRADE_NO_HINT), v.regex(OUT_TRADE_NO, OUT_TRADE_NO_HINT)),
  logisticsType: v.picklist(['express', 'city', 'pickup'], ({ input }) =>
    input === 'virtual' ? VIRTUAL : LOGISTICS_TYPE,
  ),
  itemDesc,
  parcels: v.optional(
    v.pipe(
      v.array(
        v.strictObject(
          {
            trackingNo: v.pipe(v.string(TRACKING_NO), v.regex(/^[!-~]{1,128}$/, TRACKING_NO)),
            expressCompany: v.pipe(
              v.string(EXPRESS_COMPANY),
              v.regex(/^[0-9A-Za-z_-]{1,128}$/, EXPRESS_COMPANY),
            ),
            itemDesc: v.optional(itemDesc),
            consignorContact: v.optional(contact),
            receiverContact: v.optional(contact),
          },
          PARCEL,
        ),
        PARCELS,
      ),
      v.minLength(1, PARCELS),
      v.maxLength(15, PARCELS),
    ),
  ),
  correction: v.optional(v.boolean(CORRECTION), false),
});

/** What the shop says that it has sent. */
export interface ShipmentRequest {
  readonly outTradeNo: string;
  readonly content: ShipmentContent;
  readonly isCorrection: boolean;
}

function faulty(...faults: readonly FieldFault[]): never {
  throw fieldsInvalid(faults);
}

/** The parcels of a shipment: one without a carrier where none carries it. */
function parcelsOf(
  logisticsType: LogisticsType,
  desc: string,
  parcels: v.InferOutput<typeof shipmentSchema>['parcels'],
): readonly Parcel[] {
  if (logisticsType !== 'express') {
    const fix = `Leave it out: only express has parcels, and this is ${logisticsType}.`;
    return parcels === undefined ? [{ itemDesc: desc }] : faulty({ field: 'parcels', detail: fix });
  }
  if (parcels === undefined) faulty({ field: 'parcels', detail: PARCELS });
  return parcels.map((parcel, at) => {
    const { trackingNo, expressCompany, consignorContact, receiverContact } = parcel;
    const hasContact = consignorContact !== undefined || receiverContact !== undefined;
    if (expressCompany === NEEDS_CONTACT && !hasContact) {
      const detail = `SF wants the consignor's or the receiver's number. ${CONTACT}`;
      faulty({ field: `parcels.${at}.receiverContact`, detail });
    }
    return {
      itemDesc: parcel.itemDesc ?? desc,
      trackingNo,
      expressCompany,
      ...(consignorContact !== undefined && { consignorContact }),
      ...(receiverContact !== undefined && { receiverContact }),
    };
  });
}

/**
 * The shipment that the shop's staff or backend tells of.
 *
 * @throws PayError `field_invalid` with every field at fault and its fix
 */
export function readShipmentRequest(request: HttpRequest): ShipmentRequest {
  const fields = readFields(request, shipmentSchema);
  const { outTradeNo, logisticsType, correction } = fields;
  const parcels = parcelsOf(logisticsType, fields.itemDesc, fields.parcels);
  return { outTradeNo, content: { logisticsType, parcels }, isCorrection: correction };
}
