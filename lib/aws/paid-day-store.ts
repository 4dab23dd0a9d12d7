import { BatchGetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { BookedOrder, PaidDayStore } from '../orders/ports/paid-day-store-port';
import type { DocumentClient } from './dynamodb';
import { SHARDS } from '../orders/shard';

/** What a comparison looks at; the rest of an order stays in the database. */
const COMPARED = [
  ...['outTradeNo', 'mchId', 'totalFee', 'feeType', 'tradeState', 'transactionId', 'timeEnd'],
  ...['refunds', 'anomalies'],
].join(', ');

/** DynamoDB takes at most a hundred keys at a time. */
const KEYS = 100;

/** How often keys that DynamoDB left unread are asked for again. */
const TRIES = 8;
const FIRST_PAUSE_MS = 50;

/**
 * The orders of a day by the index `ordersByPaidDay`, and single ones by their numbers. The index lags a moment
 * behind; the orders of a day that is over stand in it.
 *
 * @param signal ends every call; the caller's deadline
 * @param pause resolves after so many milliseconds
 */
export function makePaidDayStore(
  client: DocumentClient,
  table: string,
  signal: AbortSignal,
  pause: (milliseconds: number) => Promise<void>,
): PaidDayStore {
  const options = { abortSignal: signal };

  async function* ordersOfShard(paidDayShard: string): AsyncGenerator<BookedOrder> {
    let from: Record<string, unknown> | undefined;
    do {
      const { Items, LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'ordersByPaidDay',
          KeyConditionExpression: 'paidDayShard = :paidDayShard',
          ExpressionAttributeValues: { ':paidDayShard': paidDayShard },
          ProjectionExpression: COMPARED,
          ...(from && { ExclusiveStartKey: from }),
        }),
        options,
      );
      yield* (Items ?? []) as BookedOrder[];
      from = LastEvaluatedKey;
    } while (from !== undefined);
  }

  /** The items of at most a hundred keys. @throws Error when DynamoDB leaves some unread however often it is asked */
  async function getBatch(
    outTradeNos: readonly string[],
    projection: string,
  ): Promise<readonly BookedOrder[]> {
    const found: BookedOrder[] = [];
    let keys: Record<string, unknown>[] = outTradeNos.map((outTradeNo) => ({ outTradeNo }));
    for (let tried = 0; keys.length > 0; tried += 1) {
      if (tried === TRIES)
        throw new Error('DynamoDB keeps leaving keys unread: the orders table is throttled');
      if (tried > 0) await pause(FIRST_PAUSE_MS * 2 ** tried);
      const { Responses, UnprocessedKeys } = await client.send(
        new BatchGetCommand({
          RequestItems: {
            [table]: { Keys: keys, ConsistentRead: true, ProjectionExpression: projection },
          },
        }),
        options,
      );
      found.push(...((Responses?.[table] ?? []) as BookedOrder[]));
      keys = UnprocessedKeys?.[table]?.Keys ?? [];
    }
    return found;
  }

  async function getAll(outTradeNos: readonly string[], projection: string): Promise<readonly BookedOrder[]> {
    const different = [...new Set(outTradeNos)];
    const found: BookedOrder[] = [];
    for (let at = 0; at < different.length; at += KEYS) {
      found.push(...(await getBatch(different.slice(at, at + KEYS), projection)));
    }
    return found;
  }

  return {
    async *ordersOfDay(day) {
      for (let shard = 0; shard < SHARDS; shard += 1) yield* ordersOfShard(`${day}#${shard}`);
    },

    lookUp: (outTradeNos) => getAll(outTradeNos, COMPARED),

    async lookUpUnknown(transactionIds) {
      const keys = transactionIds.map((transactionId) => `unknown#${transactionId}`);
      const found = await getAll(keys, 'outTradeNo');
      return found.map(({ outTradeNo }) => outTradeNo.slice('unknown#'.length));
    },
  };
}
