/** WeChat's `trade_state` as far as orders of trade type JSAPI reach it; CLOSED stands for REVOKED and PAYERROR too. */
export const TRADE_STATES = ['NOTPAY', 'SUCCESS', 'REFUND', 'CLOSED'] as const;

export type TradeState = (typeof TRADE_STATES)[number];

/** How a message is signed (WeChat's `sign_type`). */
export type SignType = 'MD5' | 'HMAC-SHA256';

/** What does not fit about money that was really paid. */
export type AnomalyKind =
  | 'total_fee_mismatch'
  | 'fee_type_mismatch'
  | 'openid_mismatch'
  | 'time_end_before_order'
  | 'never_prepared'
  | 'second_transaction'
  | 'paid_after_closed';

/** A payment as a verified message of WeChat's states it. */
export interface Payment {
  readonly outTradeNo: string;
  readonly transactionId: string;
  readonly appId: string;
  readonly mchId: string;
  readonly openid: string;
  /** Fen. */
  readonly totalFee: number;
  /** Fen; what was paid in cash, without coupons. Kept, never compared. */
  readonly cashFee: number;
  readonly feeType: string;
  readonly bankType: string;
  /** ISO 8601 UTC. */
  readonly timeEnd: string;
  /** REFUND only from a query: it was paid, and something was refunded since. */
  readonly tradeState: 'SUCCESS' | 'REFUND';
  /** The algorithm under which the message verified. */
  readonly signType: SignType;
}

/** Money that a human must look at; kept on the order under `kind#transactionId`. */
export interface Anomaly extends Pick<
  Payment,
  'transactionId' | 'openid' | 'totalFee' | 'cashFee' | 'feeType' | 'bankType' | 'timeEnd'
> {
  readonly kind: AnomalyKind;
  readonly recordedAt: string;
  /** Fen of this transaction that are reserved for refunds or went back. */
  readonly refundedFee?: number;
  /** Set when WeChat accepted a refund of this transaction: nobody has to look at it any more. */
  readonly closedAt?: string;
}

/**
 * How a refund stands. PROCESSING, SUCCESS, CHANGE and REFUNDCLOSE are WeChat's `refund_status`. Before them stands
 * RESERVED: written down, and WeChat has not said yet whether it takes it; REFUSED: WeChat said that it does not, or
 * knows of no such refund.
 */
export type RefundStatus = 'RESERVED' | WechatRefundStatus | 'REFUSED';

/** WeChat's `refund_status`. */
export type WechatRefundStatus = 'PROCESSING' | 'SUCCESS' | 'CHANGE' | 'REFUNDCLOSE';

/** A refund as its order keeps it, under its `outRefundNo`. Times are ISO 8601 UTC, amounts fen. */
export interface Refund {
  readonly outRefundNo: string;
  /** The transaction whose money goes back: the order's own, or that of an anomaly. */
  readonly transactionId: string;
  readonly refundFee: number;
  /** What was paid in that transaction: WeChat wants it repeated with every refund. */
  readonly totalFee: number;
  readonly reason?: string;
  /** Where WeChat sends the refund's notification; kept, since a repeat carries the same parameters. */
  readonly notifyUrl: string;
  readonly refundStatus: RefundStatus;
  readonly refundId?: string;
  /** Where the money went; WeChat spells the field so. */
  readonly refundRecvAccout?: string;
  readonly successTime?: string;
  /** WeChat's reason, where it refused. */
  readonly errCode?: string;
  readonly errCodeDes?: string;
  /** When WeChat was last asked to refund. */
  readonly requestedAt: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** How goods reach the payer: WeChat's `logistics_type` 1, 2 and 4. Virtual goods (3) are sold in another way. */
export type LogisticsType = 'express' | 'city' | 'pickup';

/** One entry of WeChat's `shipping_list`. Telephone numbers are masked but for their last four digits. */
export interface Parcel {
  /** What is in it, at most 120 characters. */
  readonly itemDesc: string;
  /** Both of every parcel that an express company carries. The company by WeChat's code, such as `YTO`. */
  readonly trackingNo?: string;
  readonly expressCompany?: string;
  readonly consignorContact?: string;
  readonly receiverContact?: string;
}

/** What is told of a shipment; two of the same content are the same shipment. */
export interface ShipmentContent {
  readonly logisticsType: LogisticsType;
  /** 1 to 15; more than one only by express. */
  readonly parcels: readonly Parcel[];
}

/**
 * How a shipment stands. PENDING: written down, and WeChat has not said yet whether it takes it. UPLOADED: WeChat has
 * it. REFUSED: WeChat said that it does not take it, and another may be sent in its place.
 */
export type ShippingState = 'PENDING' | 'UPLOADED' | 'REFUSED';

/** A shipment as its order keeps it. Times are ISO 8601 UTC. */
export interface Shipment extends ShipmentContent {
  readonly shippingState: ShippingState;
  /** WeChat's `upload_time`, by which it knows the later of two messages: every repeat says the same. */
  readonly uploadTime: string;
  /** When it was last sent to WeChat, and how often it was. */
  readonly attemptedAt: string;
  readonly attempts: number;
  /** How many of them certainly changed nothing at WeChat: they never left, or WeChat said that it did not take them. */
  readonly attemptsInVain?: number;
  /** WeChat's last answer; 0 is plain success. */
  readonly errcode?: number;
  readonly updatedAt: string;
}

/**
 * What an order is looked at for: whether it is paid; whether it can be closed, since it has expired by then; how its
 * refunds stand; whether it is shipped.
 */
export type DueReason = 'payment' | 'close' | 'refund' | 'ship';

/** Where an order keeps a shipment: the first one, and the one correction of it. */
export type ShipmentSlot = 'shipping' | 'shippingCorrection';

/** An order as the table holds it. Times are ISO 8601 UTC, amounts fen. */
export interface Order {
  readonly outTradeNo: string;
  readonly appId: string;
  readonly mchId: string;
  readonly openid: string;
  readonly sku: string;
  readonly quantity: number;
  readonly body: string;
  readonly totalFee: number;
  /** What the client asked to pay, where the product's amount is open: part of what makes a request the same. */
  readonly clientTotalFee?: number;
  readonly feeType: 'CNY';
  readonly attach?: string;
  readonly tradeState: TradeState;
  readonly signType: SignType;
  readonly prepayId?: string;
  /** The earliest time at which `prepayId` can have been issued: two hours later it may be dead. */
  readonly prepayIdAt?: string;
  readonly timeStart: string;
  readonly timeExpire: string;
  readonly spbillCreateIp: string;
  readonly notifyUrl: string;
  readonly transactionId?: string;
  readonly bankType?: string;
  readonly cashFee?: number;
  readonly timeEnd?: string;
  /** When `orderquery` was last asked about this order on a reader's behalf. */
  readonly queriedAt?: string;
  /** When its owner last asked to close it, and WeChat was asked to. */
  readonly closeTriedAt?: string;
  readonly anomalies: Readonly<Record<string, Anomaly>>;
  readonly refunds: Readonly<Record<string, Refund>>;
  /** Fen of the order's own transaction that are reserved for refunds or went back. */
  readonly refundedFee?: number;
  /** How many refunds were reserved, and when the last one was: WeChat takes 50, a minute apart. */
  readonly refundCount?: number;
  readonly lastRefundAt?: string;
  /** The shipment that WeChat was told of, and the one correction of it that WeChat allows. */
  readonly shipping?: Shipment;
  readonly shippingCorrection?: Shipment;
  /** When this order was last named as paid and not shipped. */
  readonly unshippedNotedAt?: string;
  /** Since when WeChat has given no answer about this order that can be believed, though asked. */
  readonly unansweredSince?: string;
  /** Grows with every write: of two states of one order, the greater is the later. 1 at insert. */
  readonly sequence: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** When it is looked at next, and for what; set while something is outstanding. */
  readonly dueAt?: string;
  readonly dueReason?: DueReason;
}

/** WeChat's form of an `out_trade_no`. */
export const OUT_TRADE_NO = /^[0-9A-Za-z_\-|*]{6,32}$/;

/**
 * Whether a value is an order number, as WeChat takes them. What is none is not looked for: DynamoDB refuses keys that are
 * empty or too long, and `unknown#…` is no order.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011940985
 */
export function isOutTradeNo(value: unknown): value is string {
  return typeof value === 'string' && OUT_TRADE_NO.test(value);
}
