import type { Order } from '../order';

/** Where the next page of one shard begins. */
export type DuePage = Readonly<Record<string, unknown>>;

/** What the index knows of an order. */
export interface DueItem {
  readonly outTradeNo: string;
  readonly dueAt: string;
}

/** The index of what is outstanding, and the writes that a sweep makes on what it finds there. */
export interface DueStore {
  /**
   * What is due in one shard, the longest due first, one page at a time. The index lags behind the table: each
   * order is read itself before anything is done about it.
   *
   * @param shard one of `DUE_SHARDS`
   */
  readonly list: (
    shard: number,
    now: Date,
    from?: DuePage,
  ) => Promise<{ readonly items: readonly DueItem[]; readonly next?: DuePage }>;
  /**
   * Takes an order for one check by moving it to the next one, if it is due as it was read. Whoever dies afterwards has
   * lost nothing: it comes again at `nextAt`.
   *
   * @returns false where it was taken or ended meanwhile
   */
  readonly claim: (order: Order, nextAt: Date) => Promise<boolean>;
  /**
   * Moves an item to another time without reading its row, if it is due as the index said: for a row that cannot be read.
   * `sequence` does not grow, since it may be what cannot be read.
   */
  readonly moveOn: (item: DueItem, nextAt: Date) => Promise<void>;
  /**
   * Makes an order due at another time, or with none takes it off what is due, if nothing was written to it since it was
   * read. @returns false where it was
   */
  readonly reschedule: (order: Order, nextAt: Date | undefined) => Promise<boolean>;
  /** Keeps since when WeChat does not answer about an order, unless that is kept already. */
  readonly keepUnanswered: (outTradeNo: string, since: Date) => Promise<void>;
  /** WeChat has answered about the order. */
  readonly forgetUnanswered: (outTradeNo: string) => Promise<void>;
}
