import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { TRADE_STATES, type Order } from '../order';
import type { Unreadable } from './order-store';

// What every store does with a row, whatever database holds it.

/** What an order has beside its number and its sequence: `replace` writes these and touches no other attribute. */
export const ATTRIBUTES = Object.keys({
  appId: true,
  mchId: true,
  openid: true,
  sku: true,
  quantity: true,
  body: true,
  totalFee: true,
  clientTotalFee: true,
  feeType: true,
  attach: true,
  tradeState: true,
  signType: true,
  prepayId: true,
  prepayIdAt: true,
  timeStart: true,
  timeExpire: true,
  spbillCreateIp: true,
  notifyUrl: true,
  transactionId: true,
  bankType: true,
  cashFee: true,
  timeEnd: true,
  queriedAt: true,
  closeTriedAt: true,
  anomalies: true,
  refunds: true,
  refundedFee: true,
  refundCount: true,
  lastRefundAt: true,
  shipping: true,
  shippingCorrection: true,
  unshippedNotedAt: true,
  unansweredSince: true,
  createdAt: true,
  updatedAt: true,
  dueAt: true,
  dueReason: true,
} satisfies Record<Exclude<keyof Order, 'outTradeNo' | 'sequence'>, true>) as readonly (keyof Order)[];

/** The names of the attributes in which two orders differ. */
export function differing(before: Order, after: Order): readonly (keyof Order)[] {
  return ATTRIBUTES.filter((name) => !isDeepStrictEqual(before[name], after[name]));
}

/** Why nothing of a row can be read: a number with too many digits, for example. */
export const NOTHING_READABLE: Unreadable = { unreadable: 'the whole of it' };

const text = v.string();
const time = v.pipe(
  text,
  v.check((value) => !Number.isNaN(Date.parse(value))),
);
const amount = v.pipe(v.number(), v.safeInteger());
const refund = v.object({
  outRefundNo: text,
  transactionId: text,
  refundFee: amount,
  refundStatus: v.picklist(['RESERVED', 'PROCESSING', 'SUCCESS', 'CHANGE', 'REFUNDCLOSE', 'REFUSED']),
  requestedAt: time,
});
const shipment = v.object({
  shippingState: v.picklist(['PENDING', 'UPLOADED', 'REFUSED']),
  uploadTime: time,
  attemptedAt: time,
  attempts: v.number(),
});

/** What is relied on in a row before WeChat is asked about the order. */
const row = v.object({
  outTradeNo: text,
  appId: text,
  mchId: text,
  signType: v.picklist(['MD5', 'HMAC-SHA256']),
  tradeState: v.picklist(TRADE_STATES),
  totalFee: amount,
  createdAt: time,
  timeExpire: time,
  timeEnd: v.optional(time),
  dueAt: v.optional(time),
  refunds: v.record(text, refund),
  refundedFee: v.optional(amount),
  anomalies: v.record(text, v.object({})),
  shipping: v.optional(shipment),
  shippingCorrection: v.optional(shipment),
  unshippedNotedAt: v.optional(time),
  unansweredSince: v.optional(time),
  sequence: v.number(),
});

/** The order that a row holds, if it holds one. */
export function readRow(item: object): Order | Unreadable {
  const { issues } = v.safeParse(row, item, { abortEarly: true });
  if (issues === undefined) return item as Order;
  return { unreadable: v.getDotPath(issues[0]) ?? NOTHING_READABLE.unreadable };
}
