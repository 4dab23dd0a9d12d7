import type { Order } from '../order';

/** What came of a write that is made only on the row as it was read: written, or the order as it stands now. */
export type RefundWrite =
  { readonly written: true } | { readonly written: false; readonly order: Order | undefined };

/** The orders table, as the stories about refunds use it. */
export interface RefundStore {
  /**
   * Writes what refunds change about an order, if the row is still as `before` was read. Whatever was judged by `before`,
   * the sum of its refunds above all, therefore holds at the moment of the write.
   *
   * @param after made of `before` by `reserveRefund` or `bookRefund`
   */
  readonly write: (before: Order, after: Order) => Promise<RefundWrite>;
  /** Takes the right to ask WeChat about an order's refunds: once in `intervalMs`. @returns false where it is taken */
  readonly claimQuery: (outTradeNo: string, intervalMs: number, now: Date) => Promise<boolean>;
}
