import type { Anomaly, DueReason, Order, Payment, TradeState } from '../order';
import type { Due } from '../due';

/** A row that does not hold what an order holds. */
export interface Unreadable {
  /** What cannot be read: the name of the field, never its value. */
  readonly unreadable: string;
}

/** What stands under a number. */
export type Found = Order | Unreadable | undefined;

/** What came of a write that is made only on the order as it was read. */
export type Replaced =
  | {
      readonly written: true;
      /** The order as it stands now. */
      readonly order: Order;
      /**
       * False where the write was refused and the row holds the very order that was to be written. Then an answer to this
       * write was lost, or another writer has made the same change: both look the same. What only one writer may do is
       * not to be done then.
       */
      readonly isOurs: boolean;
    }
  | { readonly written: false; readonly order: Found };

/** A genuine payment for which there is no order. */
export interface UnknownPayment {
  /** `unknown#<transactionId>`. */
  readonly outTradeNo: string;
  readonly payment: Payment;
  /** ISO 8601 UTC. */
  readonly recordedAt: string;
}

/** What the index of what is due knows of an order. It lags behind: an order is read before something is done about it. */
export interface DueOrder {
  readonly outTradeNo: string;
  readonly dueAt: string;
  readonly createdAt: string;
  readonly reason: DueReason;
}

/** A part of that index that could not be read. */
export interface DueFault {
  readonly error: unknown;
}

/** The place of an order in its payer's list. */
export type ListPlace = Pick<Order, 'outTradeNo' | 'createdAt'>;

/** An order as far as it is compared with a bill. */
export type BookedOrder = Pick<
  Order,
  'outTradeNo' | 'mchId' | 'totalFee' | 'feeType' | 'tradeState' | 'transactionId' | 'timeEnd' | 'refunds'
> & { readonly anomalies: Readonly<Record<string, Pick<Anomaly, 'transactionId'>>> };

/** Which of the latest orders are looked for. */
export interface Latest {
  readonly state?: TradeState;
  /** How many orders, at most. */
  readonly limit: number;
  /** How many rows are read, at most, where the store has no index for it; the page that passes it is read to its end. */
  readonly rows: number;
}

/** The latest orders among the rows that were read so far. */
export interface LatestSoFar {
  /** Newest first; of the same moment the one whose number is greater. */
  readonly orders: readonly Order[];
  readonly rowsRead: number;
  /** Whether all rows were read: only then can no later order be missing. */
  readonly isComplete: boolean;
}

/**
 * The orders table. Each write is one conditional write of one order: the condition is the idempotency. Every method
 * throws the database's own faults.
 */
export interface OrderStore {
  /** The order, read consistently. A row that does not hold an order is no fault: see {@link Unreadable}. */
  readonly get: (outTradeNo: string) => Promise<Found>;
  /** Writes a new order; where its number is taken, gives what has it. */
  readonly insert: (
    order: Order,
  ) => Promise<
    { readonly inserted: true } | { readonly inserted: false; readonly order: Order | Unreadable }
  >;
  /**
   * Writes what a rule has changed about an order, if nothing was written since `before` was read (its `sequence`), and
   * makes `sequence` grow by one. Attributes that an {@link Order} does not have stay as they are.
   *
   * @param before of `get`, or as a write has left it; of an index it may be stale, and is refused
   */
  readonly replace: (before: Order, after: Order) => Promise<Replaced>;
  /**
   * Marks an order paid in one write without a read, exactly where `judgePayment` says `pay` of it and no refund was ever
   * reserved on it. Otherwise gives the order as it stands.
   *
   * @param due when the order is due from then on; undefined where nothing of it is outstanding
   */
  readonly markPaid: (
    payment: Payment,
    due: Due | undefined,
    now: Date,
  ) => Promise<{ readonly marked: true } | { readonly marked: false; readonly order: Found }>;
  /** Keeps a payment whose order is not known, once per transaction. @returns false where it is kept already */
  readonly keepUnknown: (payment: Payment, now: Date) => Promise<boolean>;
  /** Of these transactions those that `keepUnknown` has kept. */
  readonly lookUpUnknown: (transactionIds: readonly string[]) => Promise<readonly UnknownPayment[]>;
  /**
   * What is due: unpaid orders that are minutes old, then everything else; in a part of the index the longest due first. A
   * part that cannot be read is told as its error, and the others go on. It comes in pages, so that a pass that is cut
   * short knows how much it leaves.
   */
  readonly due: (now: Date) => AsyncIterable<readonly (DueOrder | DueFault)[]>;
  /**
   * Moves an order that is due to another time without reading its row, so that one that cannot be read, or that is
   * another merchant's, does not come first in every pass. Changes nothing else, `sequence` neither.
   *
   * @returns false where the order is not due, or later than that
   */
  readonly claimUnreadable: (outTradeNo: string, nextAt: Date) => Promise<boolean>;
  /**
   * A payer's orders, newest first.
   *
   * @param limit how many at most, 1 or more
   * @param after the last order of the page before; none for the first page
   * @returns the orders, and the place to go on after where there may be more
   */
  readonly listByOpenid: (
    openid: string,
    limit: number,
    after?: ListPlace,
  ) => Promise<{ readonly orders: readonly Order[]; readonly last?: ListPlace }>;
  /**
   * The numbers of a payer's orders that can still be paid to one merchant, the oldest first. One request: of a payer
   * with more than a page of the database's (DynamoDB: 1 MB) of orders in that time, the newest page counts.
   *
   * @param since orders that are older are not looked at
   */
  readonly listOpen: (
    payer: Pick<Order, 'openid' | 'appId' | 'mchId'>,
    since: Date,
    now: Date,
  ) => Promise<readonly string[]>;
  /** The orders that were created last, told after each page that is read. */
  readonly latest: (wanted: Latest) => AsyncIterable<LatestSoFar>;
  /** The orders that were paid on a day of China's calendar (`yyyymmdd`), in no order; read page by page. */
  readonly paidOn: (day: string) => AsyncIterable<BookedOrder>;
  /** Of these numbers the orders that there are, read consistently, in no order. */
  readonly lookUp: (outTradeNos: readonly string[]) => Promise<readonly Order[]>;
  /** The orders and the unknown payments that were written at or after a time, in no order, in pages. */
  readonly changedSince: (since: Date) => AsyncIterable<readonly (Order | UnknownPayment)[]>;
}
