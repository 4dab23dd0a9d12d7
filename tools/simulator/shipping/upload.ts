import { ApiRefusal, answer, objectOf, orRefusal, postedJson, refusal } from '../errcode';
import type { Fault } from '../faults';
import { refundedFee } from '../ledger';
import { paidAt, type Payment } from '../pay/payment';
import type { WireAnswer, WireRequest } from '../wire';
import type { Wechat } from '../world';
import type { Parcel, Shipment } from './shipments';

type Given = Readonly<Record<string, unknown>>;

const express = 1;
const logisticsTypes = [express, 2, 3, 4];
const mostParcels = 15;
const rfc3339WithMilliseconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?:Z|[+-]\d\d:\d\d)$/;

/**
 * `POST /wxa/sec/order/upload_shipping_info`: what was sent for a payment, so that its money is released. What is
 * complete can be corrected once.
 * https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html
 */
export function answerUploadShippingInfo(
  world: Wechat,
  request: WireRequest,
  fault: Fault | undefined,
): WireAnswer {
  if (fault?.fault === 'errcode') return refusal(world, fault.params.errcode ?? -1, fault.params.errmsg);
  return orRefusal(world, () => {
    const now = world.clock.now();
    world.tokens.check(request.query.get('access_token') ?? '', now);
    const given = postedJson(request);
    const payment = paymentOf(world, given, now);
    const { order, transaction } = payment;
    const wanted = shipmentOf(payment, given, now);
    if (textOf(objectOf(given.payer)?.openid) !== transaction.openid) throw new ApiRefusal(10060031);
    const before = order.shipments.filter(({ transactionId }) => transactionId === transaction.transactionId);
    const shipment = { ...wanted, isCorrection: isComplete(before) };
    const isGivenBack = refundedFee(order, transaction, now) >= transaction.totalFee;
    refuseUnlessNew(before, shipment, { isGivenBack, isReceived: transaction.isReceived });
    order.shipments.push(shipment);
    return answer({ errcode: 0, errmsg: 'ok' }, `shipped ${order.outTradeNo}`);
  });
}

/** `POST /wxa/sec/order/is_trade_managed`: whether the mini program's funds wait for shipping info. */
export function answerIsTradeManaged(
  world: Wechat,
  request: WireRequest,
  fault: Fault | undefined,
): WireAnswer {
  if (fault?.fault === 'errcode') return refusal(world, fault.params.errcode ?? -1, fault.params.errmsg);
  return orRefusal(world, () => {
    world.tokens.check(request.query.get('access_token') ?? '', world.clock.now());
    if (postedJson(request).appid !== world.merchant.appId) throw new ApiRefusal(40013);
    const { isTradeManaged } = world.shipping.rules();
    return answer({ errcode: 0, errmsg: 'ok', is_trade_managed: isTradeManaged }, String(isTradeManaged));
  });
}

/** The payment that `order_key` names: by mchid and out_trade_no (1), or by transaction_id (2). */
function paymentOf(world: Wechat, given: Given, now: number): Payment {
  // Where no funds wait for shipping info, no payment is kept for it.
  if (!world.shipping.rules().isTradeManaged) throw new ApiRefusal(10060001);
  const key = objectOf(given.order_key) ?? {};
  const [transactionId, outTradeNo] = [textOf(key.transaction_id), textOf(key.out_trade_no)];
  const type = key.order_number_type;
  if (type !== 1 && type !== 2) throw new ApiRefusal(10060014, 'order_number_type 须为 1 或 2');
  if (type === 1 && !(outTradeNo && textOf(key.mchid)))
    throw new ApiRefusal(10060014, '缺少 mchid 或 out_trade_no');
  if (type === 2 && !transactionId) throw new ApiRefusal(10060014, '缺少 transaction_id');
  if (type === 1 && key.mchid !== world.merchant.mchId) throw new ApiRefusal(10060001);
  const order =
    type === 1
      ? world.ledger.byOutTradeNo(outTradeNo, now)
      : world.ledger.byTransactionId(transactionId, now);
  const transaction = order?.transactions.find((one) => type === 1 || one.transactionId === transactionId);
  if (!order || !transaction) throw new ApiRefusal(10060001);
  // The payment is known to the gateway at once; here only after a while.
  const delaySeconds = world.shipping.delaySeconds(transaction.transactionId);
  if (now < paidAt(transaction) + delaySeconds * 1000) throw new ApiRefusal(10060001);
  return { order, transaction };
}

function shipmentOf({ transaction }: Payment, given: Given, now: number): Omit<Shipment, 'isCorrection'> {
  const {
    logistics_type: logisticsType,
    delivery_mode: deliveryMode,
    is_all_delivered: isAllDelivered,
    upload_time: uploadTime,
  } = given;
  if (typeof logisticsType !== 'number' || !logisticsTypes.includes(logisticsType)) {
    throw new ApiRefusal(10060005);
  }
  if (deliveryMode !== 1 && deliveryMode !== 2) throw new ApiRefusal(268485224);
  if (deliveryMode === 2 && logisticsType !== express) throw new ApiRefusal(10060006);
  if (deliveryMode === 2 && typeof isAllDelivered !== 'boolean') throw new ApiRefusal(10060007);
  const time = textOf(uploadTime);
  if (!rfc3339WithMilliseconds.test(time) || Number.isNaN(Date.parse(time))) throw new ApiRefusal(268485216);
  return {
    transactionId: transaction.transactionId,
    at: new Date(now).toISOString(),
    logisticsType,
    deliveryMode,
    isAllDelivered: deliveryMode === 1 || isAllDelivered === true,
    parcels: parcelsOf(given.shipping_list, logisticsType, deliveryMode),
    uploadTime: time,
  };
}

function parcelsOf(list: unknown, logisticsType: number, deliveryMode: number): Parcel[] {
  if (!Array.isArray(list) || list.length === 0) throw new ApiRefusal(10060014, '缺少 shipping_list');
  if (list.length > mostParcels) throw new ApiRefusal(10060024);
  if (deliveryMode === 1 && list.length > 1) throw new ApiRefusal(268485224);
  return list.map((each: unknown) => {
    const parcel = objectOf(each) ?? {};
    const [trackingNo, expressCompany] = [textOf(parcel.tracking_no), textOf(parcel.express_company)];
    const itemDesc = textOf(parcel.item_desc);
    if (logisticsType === express && !(trackingNo && expressCompany)) {
      throw new ApiRefusal(10060014, '物流快递发货时必须填写 tracking_no 和 express_company');
    }
    if (!itemDesc || Array.from(itemDesc).length > 120) throw new ApiRefusal(10060008);
    const contact = objectOf(parcel.contact) ?? {};
    return {
      ...{ trackingNo, expressCompany, itemDesc },
      consignorContact: textOf(contact.consignor_contact),
      receiverContact: textOf(contact.receiver_contact),
    };
  });
}

/**
 * Parcels may be added until all are on their way; what is complete may be replaced once, by something else, while the
 * payer has not confirmed its receipt and the shop keeps some of the money.
 */
function refuseUnlessNew(
  before: readonly Shipment[],
  shipment: Shipment,
  { isGivenBack, isReceived }: { isGivenBack: boolean; isReceived: boolean },
): void {
  const last = before.at(-1);
  if (last && contentOf(last) === contentOf(shipment)) throw new ApiRefusal(10060023);
  if (isGivenBack) throw new ApiRefusal(10060004);
  if (isReceived) throw new ApiRefusal(10060002);
  if (before.some(({ isCorrection }) => isCorrection)) throw new ApiRefusal(10060003);
  const parcels = shipment.isCorrection ? [] : before.flatMap((each) => each.parcels);
  if (parcels.length + shipment.parcels.length > mostParcels) throw new ApiRefusal(10060024);
}

function isComplete(shipments: readonly Shipment[]): boolean {
  return shipments.some(({ isAllDelivered }) => isAllDelivered);
}

/** When it was uploaded makes no difference. */
function contentOf({ logisticsType, deliveryMode, isAllDelivered, parcels }: Shipment): string {
  return JSON.stringify({ logisticsType, deliveryMode, isAllDelivered, parcels });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
