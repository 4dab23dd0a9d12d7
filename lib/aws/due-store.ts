import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { DueStore } from '../orders/ports/due-store-port';
import { conditionally, type DocumentClient } from './dynamodb';
import { isFreshAt } from '../orders/next-check';
import type { Order } from '../orders/order';
import { all, makeUpdate } from './order-update';
import { freshShardOf, shardOf } from '../orders/shard';

// The clauses of the conditions, each named for what it keeps from happening.
const DUE_AS_READ = 'dueAt = :dueAt';
const UNCHANGED = '#sequence = :sequence';
const ORDER_EXISTS = 'attribute_exists(outTradeNo)';
const NOT_KEPT_YET = 'attribute_not_exists(unansweredSince)';
const KEPT = 'attribute_exists(unansweredSince)';

const DUE_AT = { set: 'dueShard = :shard, dueAt = :nextAt' };

/** The partition of an order that is due at this time. */
function dueShardOf(order: Order, at: Date): number {
  return isFreshAt(order, at) ? freshShardOf(order.outTradeNo) : shardOf(order.outTradeNo);
}

/** How many numbers of a shard are listed at once. */
const PAGE = 100;

const keys = v.array(v.object({ outTradeNo: v.string(), dueAt: v.string() }));

/**
 * @param signal ends every call of this store; the caller's deadline
 */
export function makeDueStore(client: DocumentClient, table: string, signal: AbortSignal): DueStore {
  const update = makeUpdate(client, table, signal);
  return {
    async list(shard, now, from) {
      const { Items, LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'dueOrders',
          KeyConditionExpression: 'dueShard = :shard AND dueAt <= :now',
          ExpressionAttributeValues: { ':shard': shard, ':now': now.toISOString() },
          Limit: PAGE,
          ...(from && { ExclusiveStartKey: from }),
        }),
        { abortSignal: signal },
      );
      return { items: v.parse(keys, Items ?? []), ...(LastEvaluatedKey && { next: LastEvaluatedKey }) };
    },

    async claim(order, nextAt) {
      const { outTradeNo, dueAt } = order;
      const result = await update(outTradeNo, DUE_AS_READ, DUE_AT, {
        ':dueAt': dueAt,
        ':shard': dueShardOf(order, nextAt),
        ':nextAt': nextAt.toISOString(),
      });
      return result.written;
    },

    async moveOn({ outTradeNo, dueAt }, nextAt) {
      await conditionally(() =>
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: { outTradeNo },
            ConditionExpression: DUE_AS_READ,
            UpdateExpression: `SET ${DUE_AT.set}`,
            ExpressionAttributeValues: {
              ':dueAt': dueAt,
              ':shard': shardOf(outTradeNo),
              ':nextAt': nextAt.toISOString(),
            },
          }),
          { abortSignal: signal },
        ),
      );
    },

    async reschedule(order, nextAt) {
      const { outTradeNo, sequence } = order;
      const result = await update(
        outTradeNo,
        all(ORDER_EXISTS, UNCHANGED),
        nextAt ? DUE_AT : { remove: 'dueShard, dueAt' },
        {
          ':sequence': sequence,
          ...(nextAt && { ':shard': dueShardOf(order, nextAt), ':nextAt': nextAt.toISOString() }),
        },
      );
      return result.written;
    },

    async keepUnanswered(outTradeNo, since) {
      await update(
        outTradeNo,
        all(ORDER_EXISTS, NOT_KEPT_YET),
        { set: 'unansweredSince = :since' },
        { ':since': since.toISOString() },
      );
    },

    async forgetUnanswered(outTradeNo) {
      await update(outTradeNo, KEPT, { remove: 'unansweredSince' }, {});
    },
  };
}
