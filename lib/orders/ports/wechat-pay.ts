import type { NotifyRefusal, PayError } from '../../errors/errors';
import type { Order, Payment, Refund, SignType, WechatRefundStatus } from '../order';

/** What names an order towards WeChat. Its `signType` pins the protocol for the order's whole life. */
export type OrderRef = Pick<Order, 'outTradeNo' | 'signType'>;

/**
 * WeChat Pay, as the use cases call it; implemented once per protocol. Each call gives a verified answer only and throws
 * PayError on everything else: `wechat_unavailable` without an answer, `wechat_answer_invalid` on one that does not
 * verify, and the code that fits where WeChat refuses.
 */
export interface WechatPay {
  /** Places a stored order. The same order may be placed again: WeChat takes one number once. */
  readonly placeOrder: (order: Order) => Promise<PlaceOrderResult>;
  /** Signs what `wx.requestPayment` takes. */
  readonly payParams: (order: Pick<Order, 'appId' | 'signType'> & { readonly prepayId: string }) => PayParams;
  /** Queries an order by our number, or by WeChat's number of one transaction that was paid for it. */
  readonly queryOrder: (order: OrderRef, transactionId?: string) => Promise<OrderQueryResult>;
  readonly closeOrder: (order: OrderRef) => Promise<CloseOrderResult>;
  /**
   * Makes ready what refunding an order needs, such as a client certificate. Called before anything is written, so that
   * no money is reserved for a refund that cannot be requested.
   */
  readonly prepareRefund: (order: OrderRef) => Promise<void>;
  /** Requests a refund that is written down. The same refund may be requested again: WeChat makes one number once. */
  readonly refund: (order: OrderRef, refund: Refund) => Promise<RefundResult>;
  readonly queryRefund: (order: OrderRef, refund: Refund) => Promise<RefundQueryResult>;
  /**
   * Downloads the bill of a day. A bill is not signed: it moves no order.
   *
   * @param billDate `yyyymmdd` in China's calendar
   */
  readonly downloadBill: (billDate: string, take: TakeBill) => Promise<DownloadedBill>;
}

/** What placing an order at WeChat leads to. */
export type PlaceOrderResult =
  | { readonly kind: 'prepared'; readonly prepayId: string }
  /**
   * WeChat says that the order is paid or closed, or knows its number otherwise: a query decides. `because` is thrown
   * where the query explains nothing.
   */
  | { readonly kind: 'query'; readonly because: PayError };

/** What `wx.requestPayment` takes, and the appId that is signed with it. */
export interface PayParams {
  readonly appId: string;
  /** Seconds since 1970, as a string: phones refuse a number. */
  readonly timeStamp: string;
  readonly nonceStr: string;
  readonly package: string;
  readonly signType: SignType;
  readonly paySign: string;
}

/** What a verified answer about an order says. */
export type OrderQueryResult =
  | { readonly kind: 'paid'; readonly payment: Payment }
  /** By another `trade_type` than JSAPI: another system of the merchant was paid for an order of the same number. */
  | { readonly kind: 'paid_elsewhere'; readonly payment: Payment }
  | Closed
  | { readonly kind: 'open'; readonly tradeState: string };

/** It can never be paid. */
export interface Closed {
  readonly kind: 'closed';
  /** WeChat's final state where it is not CLOSED: that of an order of a cash desk, or of ours whose payment failed. */
  readonly tradeState?: 'REVOKED' | 'PAYERROR';
  /** WeChat's `trade_type` where that is not JSAPI: the order is another system's, by our number. */
  readonly tradeType?: string;
}

/** What a verified answer to closing an order says. */
export type CloseOrderResult =
  | { readonly kind: 'closed' }
  /** Paid, or in another state than was thought: a query decides. */
  | { readonly kind: 'query' };

/** What a verified answer to requesting a refund says. */
export type RefundResult =
  /** Accepted, not done: `queryRefund` says how it ends. */
  | { readonly kind: 'accepted'; readonly refundId: string }
  /** WeChat will not make this refund; the money that was reserved for it is free again. */
  | {
      readonly kind: 'refused';
      readonly errCode: string;
      readonly errCodeDes: string;
      readonly because: PayError;
      /** Whether this was the only attempt: an earlier one without an answer may have been accepted. */
      readonly isAlone: boolean;
    }
  /** WeChat says no and not whether the refund was made before: `queryRefund` decides. */
  | { readonly kind: 'unclear'; readonly because: PayError };

/** How WeChat says that a refund stands. Times are ISO 8601 UTC. */
export interface RefundState {
  readonly refundStatus: WechatRefundStatus;
  readonly refundId: string;
  readonly refundRecvAccout?: string;
  readonly successTime?: string;
}

/** What a verified answer about one refund says. */
export type RefundQueryResult =
  | (RefundState & { readonly kind: 'refund' })
  /** WeChat knows no refund of this number. */
  | { readonly kind: 'not_exist' }
  /** WeChat knows this number as another refund's: of another transaction, or with other amounts. */
  | { readonly kind: 'used_otherwise' };

/** What WeChat has for a day: a bill, which has been handed over, or none because nothing was paid or refunded. */
export interface DownloadedBill {
  readonly kind: 'bill' | 'no_bill';
}

/**
 * Takes a bill's gzip bytes; called anew, from the first byte on, where the download broke off.
 *
 * @throws whatever it throws ends the download
 */
export type TakeBill = (gzip: AsyncIterable<Uint8Array>) => Promise<void>;

/**
 * What a message of WeChat's is worth.
 *
 * - `verified`: signed by WeChat with the key in use; `value` is a fact.
 * - `unverified`: addressed to us and not proved to be WeChat's. It leads to a query and is believed in nothing.
 * - `rejected`: anything else; it leaves no trace.
 */
export type Reading<Verified, Unverified> =
  | { readonly kind: 'verified'; readonly value: Verified }
  | { readonly kind: 'unverified'; readonly value: Unverified }
  | Rejected;

export interface Rejected {
  readonly kind: 'rejected';
  readonly refusal: NotifyRefusal;
  /** The field at fault, where it is one. */
  readonly field?: string;
}

/** The transaction that an unverified message about a payment names. */
export type PaymentClaim = Pick<Payment, 'outTradeNo' | 'transactionId'>;

/** What a message about a refund says: it ended, or needs a person. */
export interface RefundClaim {
  readonly outTradeNo: string;
  readonly transactionId: string;
  readonly outRefundNo: string;
  /** Fen. */
  readonly refundFee: number;
  readonly refundStatus: Exclude<WechatRefundStatus, 'PROCESSING'>;
}

export type PaymentReading = Reading<Payment, PaymentClaim>;
export type RefundReading = Reading<RefundClaim & RefundState, RefundClaim>;

/** What came of a notification. */
export type NotificationOutcome =
  /** What it says is durable, or nothing for us to keep: WeChat sends it no more. */
  | { readonly kind: 'accepted' }
  /** WeChat sends it again. */
  | { readonly kind: 'refused'; readonly refusal: NotifyRefusal; readonly field?: string }
  /** A fault of ours: WeChat sends it again. */
  | { readonly kind: 'failed' };

/** The part of an HTTP request that a notification stands in. */
export interface NotificationRequest {
  /** The value of a header, whatever the case of its name. */
  readonly header: (name: string) => string | undefined;
  /** The bytes as they were sent. */
  readonly body: Uint8Array;
}

/** An HTTP answer in the words of the protocol. */
export interface NotificationAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** WeChat's notifications; implemented once per protocol. Nothing here throws, reads the database or calls out. */
export interface WechatNotifications {
  readonly readPayment: (request: NotificationRequest) => PaymentReading;
  readonly readRefund: (request: NotificationRequest) => RefundReading;
  /** @param request that is answered: its form says which protocol WeChat expects */
  readonly answer: (outcome: NotificationOutcome, request: NotificationRequest) => NotificationAnswer;
}
