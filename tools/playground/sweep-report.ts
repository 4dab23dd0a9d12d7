import type { RefundStatus, TradeState } from '../../lib/orders/order';

/** How an order stood before or after a pass of the sweep. */
export interface Standing {
  readonly tradeState: TradeState;
  /** Each refund's state by its number. */
  readonly refunds: Readonly<Record<string, RefundStatus>>;
  /** The kinds of its anomalies, the first one first. */
  readonly anomalies: readonly string[];
}

/** An order that was due when the pass began. */
export interface SweptOrder {
  readonly outTradeNo: string;
  readonly before: Standing;
  readonly after: Standing;
  /** When it is asked about next, ISO 8601 UTC; missing where nothing is outstanding any more. */
  readonly nextAt?: string;
}

/** What a pass of the sweep found. */
export interface SweepReport {
  /** The orders that were due. */
  readonly orders: readonly SweptOrder[];
  /** How many of them WeChat gave no answer about that can be believed. */
  readonly unanswered: number;
  /** How many were left for the next pass. */
  readonly left: number;
  /** When the next order is due, of all; missing where nothing is outstanding. */
  readonly nextAt?: string;
}
