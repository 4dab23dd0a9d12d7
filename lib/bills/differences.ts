/** How the orders table and the bill can differ; counted in CloudWatch by these words. */
export type DifferenceKind =
  'missing_here' | 'missing_there' | 'amount_differs' | 'refund_differs' | 'row_repeated' | 'row_unreadable';

/** What one side says about a payment or a refund. Amounts are fen. */
export interface Side {
  /** When: as the bill writes it (UTC+8) or as the orders table does (ISO 8601 UTC). */
  readonly time?: string;
  /** `tradeState`, or of a refund its `refundStatus`. */
  readonly state?: string;
  readonly fee?: number;
  readonly feeType?: string;
  readonly transactionId?: string;
}

/** One line of a report. */
export type Difference = OrderDifference | UnreadableDifference;

/** A row of the bill that could not be read, and so was compared with nothing. */
export interface UnreadableDifference {
  readonly kind: 'row_unreadable';
  /** Its line in the bill's file, from 1. */
  readonly line: number;
}

/** How the two sides differ about an order. */
export interface OrderDifference {
  readonly kind: Exclude<DifferenceKind, 'row_unreadable'>;
  readonly outTradeNo: string;
  readonly transactionId: string;
  readonly outRefundNo?: string;
  /** What WeChat's bill says; missing where it says nothing. */
  readonly there?: Side;
  /** What the orders table says; missing where it says nothing. */
  readonly here?: Side;
  /**
   * What the orders table knows about it nevertheless: the key of an anomaly on the order, or of an `unknown#…` item, as it
   * stands in the orders table.
   */
  readonly explainedBy?: string;
}
