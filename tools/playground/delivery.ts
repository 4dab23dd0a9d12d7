/** One attempt of WeChat's to deliver a payment notification, as WeChat's ledger keeps it. */
export interface Delivery {
  /** WeChat's time, ISO 8601. */
  readonly at: string;
  /** The simulator's fault that was played on it. */
  readonly fault: string | null;
  /** HTTP status of the shop's answer; null where none came. */
  readonly status: number | null;
  /** Whether the shop answered SUCCESS. */
  readonly accepted: boolean;
}

/** What WeChat's ledger says of the notifications of one order's payments. */
export interface Deliveries {
  readonly outTradeNo: string;
  /** The first attempt first; none where none was made yet. */
  readonly attempts: readonly Delivery[];
}
