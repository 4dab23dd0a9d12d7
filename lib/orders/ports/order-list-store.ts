import type { Order } from '../order';

/** The place of an order in its payer's list. */
export type ListPlace = Pick<Order, 'outTradeNo' | 'createdAt'>;

export interface OrderListStore {
  /**
   * A payer's orders, newest first.
   *
   * @param limit how many at most, 1 or more
   * @param after the last order of the page before; none for the first page
   * @returns the orders, and the place to go on after where there may be more
   */
  readonly list: (
    openid: string,
    limit: number,
    after?: ListPlace,
  ) => Promise<{ readonly orders: readonly Order[]; readonly last?: ListPlace }>;
  /**
   * The numbers of a payer's orders that can still be paid to one merchant, the oldest first. One request: of a payer
   * with more than a page of DynamoDB's (1 MB) of orders in that time, the newest page counts.
   *
   * @param since orders that are older are not looked at
   */
  readonly listOpen: (
    payer: Pick<Order, 'openid' | 'appId' | 'mchId'>,
    since: Date,
    now: Date,
  ) => Promise<readonly string[]>;
}
