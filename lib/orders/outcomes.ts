import type { AnomalyKind, RefundStatus } from './order';
import type { Closed } from './ports/wechat-pay';

/** What a verified payment led to. */
export type PaymentOutcome =
  | { readonly kind: 'marked_paid' }
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'anomaly'; readonly anomaly: AnomalyKind; readonly recorded: 'now' | 'before' }
  | { readonly kind: 'unknown_order' }
  | {
      readonly kind: 'refused';
      readonly refusal: 'appid_mismatch' | 'mch_id_mismatch' | 'sign_type_mismatch';
    };

/** What came of querying an order at WeChat. */
export type QueryOutcome =
  | PaymentOutcome
  | Closed
  /** `tradeState` as WeChat said it; missing where the row had moved on before it could be closed. */
  | { readonly kind: 'open'; readonly tradeState?: string };

/** What came of sending a shipment to WeChat. */
export type ShippingOutcome =
  | { readonly kind: 'shipment_uploaded' }
  | { readonly kind: 'shipment_pending' }
  | { readonly kind: 'shipment_refused'; readonly errcode: number };

/** How a refund stands, each time WeChat has said it. */
export interface RefundOutcome {
  readonly kind: 'refund';
  readonly outRefundNo: string;
  readonly refundStatus: RefundStatus;
  /** Why it was given up just now, where it was: WeChat knows none of its number, or knows another one by it. */
  readonly givenUp?: 'NOT_EXIST' | 'OUT_REFUND_NO_USED';
}

/** What a notification is about, before anything is done about it. */
export type NotificationSeen =
  | {
      readonly kind: 'payment_notification';
      readonly outTradeNo: string;
      readonly transactionId: string;
      /** Whether its signature verified with the key in use. */
      readonly isVerified: boolean;
    }
  | {
      readonly kind: 'refund_notification';
      readonly outTradeNo: string;
      readonly outRefundNo: string;
      readonly transactionId: string;
      /** Fen. */
      readonly refundFee: number;
    }
  /** It names no refund of ours. */
  | { readonly kind: 'unknown_refund' };

/** What a use case reports while it runs, for the log and the metrics. */
export type Outcome =
  | QueryOutcome
  | RefundOutcome
  | ShippingOutcome
  | NotificationSeen
  | { readonly kind: 'created'; readonly outTradeNo: string }
  | { readonly kind: 'unshipped'; readonly outTradeNo: string };
