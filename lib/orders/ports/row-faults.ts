import * as v from 'valibot';
import type { Order } from '../order';

/** A row of the orders table that does not hold what an order holds. The message names the field, never its value. */
export class UnreadableRow extends Error {
  override readonly name = 'UnreadableRow';
  constructor(what: string, cause?: unknown) {
    super(
      `the row cannot be read: ${what}. Correct it in the orders table, or remove its dueAt and dueShard.`,
      {
        cause,
      },
    );
  }
}

/** Errors that the AWS SDK makes itself, without an answer of the database. */
const WITHOUT_ANSWER: readonly string[] = ['AbortError', 'TimeoutError'];

/** Whether an error came from the database or the way to it, and not from what a row holds. */
export function isDatabaseFault(error: unknown): boolean {
  return error instanceof Error && ('$metadata' in error || WITHOUT_ANSWER.includes(error.name));
}

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

/** What a sweep relies on in a row before it asks WeChat about the order. */
const due = v.object({
  outTradeNo: text,
  appId: text,
  mchId: text,
  signType: v.picklist(['MD5', 'HMAC-SHA256']),
  tradeState: v.picklist(['NOTPAY', 'SUCCESS', 'REFUND', 'CLOSED']),
  totalFee: amount,
  createdAt: time,
  timeExpire: time,
  timeEnd: v.optional(time),
  refunds: v.record(text, refund),
  refundedFee: v.optional(amount),
  anomalies: v.record(text, v.object({})),
  shipping: v.optional(shipment),
  shippingCorrection: v.optional(shipment),
  unshippedNotedAt: v.optional(time),
  unansweredSince: v.optional(time),
  sequence: v.number(),
});

/** @throws UnreadableRow where a row lacks what a sweep relies on */
export function refuseUnreadable(row: Order): void {
  const { issues } = v.safeParse(due, row);
  if (issues !== undefined) throw new UnreadableRow(v.getDotPath(issues[0]) ?? 'the whole of it');
}
