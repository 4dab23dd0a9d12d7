import * as v from 'valibot';
import { refundAccounts, refundEndings } from '../ledger';
import { signTypeChoices } from '../notify/sign-type';
import { signTypes } from '../sign';

/** A file of another version is not read. */
export const snapshotVersion = 2;

const fields = v.record(v.string(), v.string());
const nullable = { text: v.nullable(v.string()), number: v.nullable(v.number()) };
const time = v.pipe(v.number(), v.finite());
const fen = v.pipe(v.number(), v.safeInteger());

const attempt = v.object({
  ...{ at: v.string(), fault: nullable.text, status: nullable.number, accepted: v.boolean() },
  ...{ why: nullable.text, answer: nullable.text },
});

const transaction = v.object({
  ...{ transactionId: v.string(), totalFee: fen, timeEnd: v.string(), bankType: v.string() },
  ...{ couponFee: fen, feeType: v.string(), openid: v.string(), isReceived: v.boolean() },
});

const refund = v.object({
  ...{ refundId: v.string(), outRefundNo: v.string(), transactionId: v.string(), refundFee: fen },
  ...{ account: v.picklist(refundAccounts), fields, notifyUrl: v.optional(v.string()) },
  ...{ requestedAt: time, endsAt: time, ending: v.picklist(refundEndings), notifies: v.array(attempt) },
});

const parcel = v.object({
  ...{ trackingNo: v.string(), expressCompany: v.string(), itemDesc: v.string() },
  ...{ consignorContact: v.string(), receiverContact: v.string() },
});

const shipment = v.object({
  ...{ transactionId: v.string(), at: v.string(), logisticsType: v.number(), deliveryMode: v.number() },
  ...{ isAllDelivered: v.boolean(), parcels: v.array(parcel), uploadTime: v.string() },
  isCorrection: v.boolean(),
});

const order = v.object({
  ...{ outTradeNo: v.string(), fields, signType: v.picklist(signTypes), totalFee: fen, openid: v.string() },
  ...{ notifyUrl: v.string(), state: v.picklist(['NOTPAY', 'SUCCESS', 'REFUND', 'CLOSED']), createdAt: time },
  prepayIds: v.array(v.object({ prepayId: v.string(), issuedAt: time })),
  transactions: v.array(transaction),
  notifies: v.array(v.object({ ...attempt.entries, transactionId: v.string() })),
  refunds: v.array(refund),
  shipments: v.array(shipment),
});

const plan = v.object({ ending: v.picklist(refundEndings), afterSeconds: v.number() });

const difference = v.object({
  difference: v.picklist(['amount', 'left-out', 'added']),
  outTradeNo: v.exactOptional(v.string()),
  outRefundNo: v.exactOptional(v.string()),
  fee: v.exactOptional(fen),
  billDate: v.exactOptional(v.string()),
});

/**
 * What a simulator keeps between two starts: all that WeChat knows and all that was set, but no fault, no message, no
 * login code, no open sheet and no access token. Amounts in fen, times in milliseconds since the epoch.
 */
export const snapshotSchema = v.object({
  version: v.literal(snapshotVersion),
  /** How far its clock is ahead of real time, in milliseconds. */
  clockAhead: time,
  orders: v.array(order),
  refundPlans: v.object({ general: plan, own: v.record(v.string(), plan) }),
  /** What was on an account when it was set, and the refunds that have lessened it since. */
  funds: v.array(
    v.object({ account: v.picklist(refundAccounts), amount: fen, refundIds: v.array(v.string()) }),
  ),
  bills: v.object({ ready: v.boolean(), madeUpRows: v.number(), differences: v.array(difference) }),
  shipping: v.object({ delaySeconds: v.number(), isTradeManaged: v.boolean() }),
  notifiedSignType: v.picklist(signTypeChoices),
  /** The notifications that are still to be sent, or to be sent again. */
  notifications: v.array(
    v.object({
      ...{ place: v.picklist(['notify', 'refund-notify']), id: v.string(), outTradeNo: v.string() },
      ...{ attempts: v.number(), dueAt: time },
    }),
  ),
});
export type Snapshot = v.InferOutput<typeof snapshotSchema>;
