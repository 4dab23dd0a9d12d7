import type { Anomaly, Order, Payment } from '../order';
import type { MerchantIds } from '../own-order';

/** The orders table, as the stories use it. Every write is one item under a condition: that is the idempotency. */
export interface OrderStore {
  /** The order, read consistently. */
  readonly get: (outTradeNo: string) => Promise<Order | undefined>;
  /** Writes a new order; where its number is taken, gives the order that has it. */
  readonly insert: (order: Order) => Promise<{ readonly inserted: boolean; readonly order: Order }>;
  /** Keeps a prepay_id on an order that is still NOTPAY and holds no anomaly. @returns false where it does not fit */
  readonly keepPrepayId: (
    outTradeNo: string,
    prepayId: string,
    issuedAt: Date,
    now: Date,
  ) => Promise<boolean>;
  /** Takes the right to ask WeChat about an order: once in `intervalMs`, while it is NOTPAY; else gives the order. */
  readonly claimQuery: (
    outTradeNo: string,
    intervalMs: number,
    now: Date,
  ) => Promise<{ readonly claimed: true } | { readonly claimed: false; readonly order: Order | undefined }>;
  /** Takes the right to ask WeChat to close an order for its owner: once in `intervalMs`, as `claimQuery` does. */
  readonly claimClose: OrderStore['claimQuery'];
  /** Marks the order paid if everything about the payment fits it; otherwise gives the order as it stands. */
  readonly settle: (
    payment: Payment,
    now: Date,
  ) => Promise<{ readonly settled: true } | { readonly settled: false; readonly order: Order | undefined }>;
  /** Marks an order of this merchant closed that is still NOTPAY, with the prepay_id as read. @returns false where it is not */
  readonly close: (
    read: Pick<Order, 'outTradeNo' | 'prepayId'>,
    merchant: MerchantIds,
    now: Date,
  ) => Promise<boolean>;
  /** Keeps an anomaly on its order, once per kind and transaction. @returns false where it is kept already */
  readonly recordAnomaly: (outTradeNo: string, anomaly: Anomaly) => Promise<boolean>;
  /** Takes an unpaid order that holds an anomaly off what is due, unless money of it was refunded. */
  readonly release: (outTradeNo: string) => Promise<void>;
  /** Keeps a payment whose order is not known, once per transaction. @returns false where it is kept already */
  readonly keepUnknown: (payment: Payment, now: Date) => Promise<boolean>;
}
