import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { DocumentClient } from './dynamodb';
import type { Order } from '../orders/order';

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

/** The index holds whatever has an openid and a time; only what has a state is an order. */
const IS_ORDER = 'attribute_exists(tradeState)';
// One that holds money that does not fit it is a matter for the shop: its payer can neither pay nor close it.
const IS_OPEN =
  'tradeState = :notpay AND timeExpire > :now AND appId = :appId AND mchId = :mchId AND size(anomalies) = :none';

const numbers = v.array(v.object({ outTradeNo: v.string() }));

/**
 * Reads the index `ordersByOpenid`, which lags a moment behind the table.
 *
 * @param signal ends every call of this store; the caller's deadline
 */
export function makeOrderListStore(
  client: DocumentClient,
  table: string,
  signal: AbortSignal,
): OrderListStore {
  return {
    async list(openid, limit, after) {
      const { Items, LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'ordersByOpenid',
          KeyConditionExpression: 'openid = :openid',
          FilterExpression: IS_ORDER,
          ExpressionAttributeValues: { ':openid': openid },
          ScanIndexForward: false,
          Limit: limit,
          ...(after && { ExclusiveStartKey: { ...after, openid } }),
        }),
        { abortSignal: signal },
      );
      const orders = (Items ?? []) as Order[];
      if (LastEvaluatedKey === undefined) return { orders };
      const { outTradeNo, createdAt } = LastEvaluatedKey as ListPlace;
      return { orders, last: { outTradeNo, createdAt } };
    },

    async listOpen({ openid, appId, mchId }, since, now) {
      const { Items } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'ordersByOpenid',
          KeyConditionExpression: 'openid = :openid AND createdAt >= :since',
          FilterExpression: IS_OPEN,
          ProjectionExpression: 'outTradeNo',
          ExpressionAttributeValues: {
            ':openid': openid,
            ':since': since.toISOString(),
            ':notpay': 'NOTPAY',
            ':now': now.toISOString(),
            ':appId': appId,
            ':mchId': mchId,
            ':none': 0,
          },
          ScanIndexForward: false,
        }),
        { abortSignal: signal },
      );
      return v
        .parse(numbers, Items ?? [])
        .map(({ outTradeNo }) => outTradeNo)
        .reverse();
    },
  };
}
