import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import * as v from 'valibot';
import { PayError } from '../errors/errors';
import type { LogisticsType, Order, Parcel, Shipment } from '../orders/order';
import type { UploadShippingResult } from '../orders/ports/shipping-service';
import { readApiAnswer } from './api-call';
import { shippingErrcode } from './shipping-errcodes';

dayjs.extend(utc);

export const UPLOAD_SHIPPING_PATH = '/wxa/sec/order/upload_shipping_info';
export const IS_TRADE_MANAGED_PATH = '/wxa/sec/order/is_trade_managed';

/** WeChat's `logistics_type`; 3, virtual goods, may not be sold through wx.requestPayment at all. */
const LOGISTICS_TYPE = { express: 1, city: 2, pickup: 4 } as const satisfies Record<LogisticsType, number>;
const BY_TRANSACTION_ID = 2;
const IN_ONE_PARCEL = 1;
const IN_SEVERAL_PARCELS = 2;

const NO_ANSWER =
  'WeChat does not say whether it has the shipment. It is written down and is sent again by itself.';

/** A time as this API writes it: RFC 3339 with milliseconds in UTC+8. */
function uploadTimeOf(iso: string): string {
  return dayjs
    .utc(iso)
    .utcOffset(8 * 60)
    .format('YYYY-MM-DDTHH:mm:ss.SSSZ');
}

function shippingListEntry(parcel: Parcel): object {
  const { itemDesc, trackingNo, expressCompany, consignorContact, receiverContact } = parcel;
  const contact = {
    ...(consignorContact !== undefined && { consignor_contact: consignorContact }),
    ...(receiverContact !== undefined && { receiver_contact: receiverContact }),
  };
  return {
    ...(trackingNo !== undefined && { tracking_no: trackingNo }),
    ...(expressCompany !== undefined && { express_company: expressCompany }),
    item_desc: itemDesc,
    ...(Object.keys(contact).length > 0 && { contact }),
  };
}

/**
 * Builds the message that an order has been shipped, all of it. The order is named by its transaction: WeChat does not
 * take every outTradeNo here that it takes for a payment.
 *
 * @param order paid
 * @returns JSON
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_uploadshippinginfo
 */
export function buildUploadShipping(
  order: Pick<Order, 'transactionId' | 'openid'>,
  { logisticsType, parcels, uploadTime }: Shipment,
): string {
  const isSplit = parcels.length > 1;
  return JSON.stringify({
    order_key: { order_number_type: BY_TRANSACTION_ID, transaction_id: order.transactionId },
    logistics_type: LOGISTICS_TYPE[logisticsType],
    delivery_mode: isSplit ? IN_SEVERAL_PARCELS : IN_ONE_PARCEL,
    ...(isSplit && { is_all_delivered: true }),
    shipping_list: parcels.map(shippingListEntry),
    upload_time: uploadTimeOf(uploadTime),
    payer: { openid: order.openid },
  });
}

/** WeChat does not take this access token any more. */
export interface TokenRefused {
  readonly kind: 'token_refused';
  readonly because: PayError;
}

/**
 * Reads WeChat's answer to {@link buildUploadShipping}.
 *
 * @throws PayError where it does not say whether WeChat has the shipment: `wechat_unavailable`, `wechat_answer_invalid`,
 *   and `wechat_refused` for an errcode that nobody has described
 */
export function readUploadShipping(bytes: Uint8Array): UploadShippingResult | TokenRefused {
  const { errcode, facts } = readApiAnswer(bytes, {});
  // Silence is no success.
  if (errcode === undefined) throw new PayError('wechat_answer_invalid', NO_ANSWER);
  const { action, code, detail } = shippingErrcode(errcode);
  const because = () => new PayError(code, `${detail} (errcode ${errcode})`, { facts });
  switch (action) {
    case 'done':
      return { kind: 'uploaded', errcode };
    case 'later':
      return { kind: 'unknown_order', errcode };
    case 'shipped_before':
      return { kind: action, errcode, because: because() };
    case 'ask_caller':
      return { kind: 'refused', errcode, because: because() };
    case 'renew_token':
      return { kind: 'token_refused', because: because() };
    case 'slower':
    case 'alarm':
      return { kind: 'in_vain', because: because() };
    case 'repeat':
      throw because();
  }
}

/**
 * Builds the question whether WeChat waits for shipments of a mini program.
 *
 * @returns JSON
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_istrademanaged
 */
export function buildIsTradeManaged(appId: string): string {
  return JSON.stringify({ appid: appId });
}

/**
 * Reads WeChat's answer to {@link buildIsTradeManaged}.
 *
 * @throws PayError `wechat_unavailable` where WeChat is busy, `merchant_misconfigured`, `wechat_refused`,
 *   `wechat_answer_invalid`
 */
export function readIsTradeManaged(
  bytes: Uint8Array,
): { readonly kind: 'answer'; readonly isTradeManaged: boolean } | TokenRefused {
  const { errcode = 0, facts, fields } = readApiAnswer(bytes, { is_trade_managed: v.optional(v.boolean()) });
  const isTradeManaged = fields.is_trade_managed;
  if (errcode === 0 && isTradeManaged !== undefined) return { kind: 'answer', isTradeManaged };
  const { action, code, detail } = shippingErrcode(errcode);
  if (action === 'renew_token')
    return { kind: 'token_refused', because: new PayError(code, detail, { facts }) };
  if (action === 'repeat' || action === 'slower' || action === 'alarm')
    throw new PayError(code, detail, { facts });
  throw new PayError('wechat_answer_invalid', 'WeChat does not say whether it manages shipments.', { facts });
}
