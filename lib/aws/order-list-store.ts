import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { DocumentClient } from './dynamodb';
import type { Order } from '../orders/order';
import type { ListPlace, OrderListStore } from '../orders/ports/order-list-store';

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
