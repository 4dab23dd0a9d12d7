import type { PayError } from '../errors';

/** WeChat's `trade_state` as far as orders of trade type JSAPI reach it. */
export type TradeState = 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED';

/** How a message is signed (WeChat's `sign_type`). */
export type SignType = 'MD5' | 'HMAC-SHA256';

/**
 * The states that may follow each state. They only move forward; REFUND straight from NOTPAY is a query's answer
 * about an order whose notification was lost and which was paid and refunded meanwhile.
 */
export const TRANSITIONS = {
  NOTPAY: ['SUCCESS', 'REFUND', 'CLOSED'],
  SUCCESS: ['REFUND'],
  REFUND: [],
  CLOSED: [],
} as const satisfies Record<TradeState, readonly TradeState[]>;

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
}

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
  readonly anomalies: Readonly<Record<string, Anomaly>>;
  readonly refunds: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Index `dueOrders`: set while something is outstanding. */
  readonly dueShard?: number;
  readonly dueAt?: string;
  /** Index `ordersByPaidDay`: set once paid. */
  readonly paidDayShard?: string;
}

/** What WeChat's unified order leads to, for the story that places an order. */
export type UnifiedOrderResult =
  | { readonly kind: 'prepared'; readonly prepayId: string }
  /**
   * WeChat says that the order is paid or closed, or knows its number otherwise: ask `orderquery`, whose signed answer
   * decides. `because` is told where it explains nothing.
   */
  | { readonly kind: 'query'; readonly because: PayError };

/** What a verified answer of `orderquery` says. */
export type OrderQueryResult =
  | { readonly kind: 'paid'; readonly payment: Payment }
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly tradeState: string };

/** What a verified payment led to. */
export type Settlement =
  | { readonly kind: 'settled' }
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'anomaly'; readonly anomaly: AnomalyKind; readonly recorded: 'now' | 'before' }
  | { readonly kind: 'unknown_order' }
  | {
      readonly kind: 'refused';
      readonly refusal: 'appid_mismatch' | 'mch_id_mismatch' | 'sign_type_mismatch';
    };

/** What WeChat has to be told to be asked about an order. */
export type Askable = Pick<Order, 'outTradeNo' | 'signType'>;

/** What came of asking WeChat about an order. */
export type QueryOutcome = Settlement | { readonly kind: 'closed' } | { readonly kind: 'open' };

/** What a story tells while it happens, for the log and the metrics. */
export type StoryEvent = QueryOutcome | { readonly kind: 'created'; readonly outTradeNo: string };
