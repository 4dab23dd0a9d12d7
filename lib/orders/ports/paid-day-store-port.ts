import type { Anomaly, Order } from '../order';

/** An order as far as it is compared. */
export type BookedOrder = Pick<
  Order,
  'outTradeNo' | 'mchId' | 'totalFee' | 'feeType' | 'tradeState' | 'transactionId' | 'timeEnd' | 'refunds'
> & { readonly anomalies: Readonly<Record<string, Pick<Anomaly, 'transactionId'>>> };

/** The books, as bills are compared with them. */
export interface PaidDayStore {
  /** The orders that were paid on a day of China's calendar (`yyyymmdd`), in no order; each page is read when it is asked for. */
  readonly ordersOfDay: (day: string) => AsyncIterable<BookedOrder>;
  /** Of these numbers the orders that there are, read consistently. */
  readonly lookUp: (outTradeNos: readonly string[]) => Promise<readonly BookedOrder[]>;
  /** Of these transactions those that are kept as `unknown#<transactionId>`: genuine payments without an order. */
  readonly lookUpUnknown: (transactionIds: readonly string[]) => Promise<readonly string[]>;
}
