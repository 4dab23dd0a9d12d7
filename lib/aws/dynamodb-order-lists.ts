import { setTimeout } from 'node:timers/promises';
import { BatchGetCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { CALLS } from '../config/budgets';
import type { DocumentClient } from './dynamodb';
import type { Order } from '../orders/order';
import type {
  BookedOrder,
  DueFault,
  DueOrder,
  ListPlace,
  OrderStore,
  UnknownPayment,
} from '../orders/ports/order-store';
import { DUE_SHARDS, paidDayShards, withoutKeys } from './order-keys';

/** Resolves after so many milliseconds. */
export type Pause = (milliseconds: number) => Promise<unknown>;

type Item = Record<string, unknown>;

/** How many numbers of a partition of `dueOrders` are listed at once. */
const DUE_PAGE = 100;

/** What a comparison with a bill looks at; the rest of an order stays in the database. */
const COMPARED = [
  ...['outTradeNo', 'mchId', 'totalFee', 'feeType', 'tradeState', 'transactionId', 'timeEnd'],
  ...['refunds', 'anomalies'],
].join(', ');

/** DynamoDB takes at most a hundred keys at a time. */
const KEYS = 100;

/** How often keys that DynamoDB left unread are asked for again. */
const TRIES = 8;

const UNKNOWN = 'unknown#';

/** The index of payers holds whatever has an openid and a time; only what has a state is an order. */
const IS_ORDER = 'attribute_exists(tradeState)';
// One that holds money that does not fit it is a matter for the shop: its payer can neither pay nor close it.
const IS_OPEN =
  'tradeState = :notpay AND timeExpire > :now AND appId = :appId AND mchId = :mchId AND size(anomalies) = :none';

const numbers = v.array(v.object({ outTradeNo: v.string() }));
/** What the index says of a row may be missing where the row was written by hand. */
const dueOrders = v.array(
  v.object({
    outTradeNo: v.string(),
    dueAt: v.string(),
    createdAt: v.fallback(v.string(), ''),
    dueReason: v.fallback(v.picklist(['payment', 'close', 'refund', 'ship']), 'payment'),
  }),
);

/** The later order first; of the same moment the one whose number is greater. */
function newestFirst(a: Order, b: Order): number {
  const [left, right] = [a, b].map(({ createdAt, outTradeNo }) => `${createdAt}\n${outTradeNo}`);
  return (left ?? '') < (right ?? '') ? 1 : -1;
}

/** The methods of the store that read more than one order: by an index, by many keys, or the whole table. */
export type OrderLists = Pick<
  OrderStore,
  'lookUpUnknown' | 'due' | 'listByOpenid' | 'listOpen' | 'latest' | 'paidOn' | 'lookUp' | 'changedSince'
>;

/** See `makeDynamoDBOrderStore`. The indexes lag a moment behind the table. */
export function makeOrderLists(
  client: DocumentClient,
  table: string,
  signal: AbortSignal,
  pause: Pause = setTimeout,
): OrderLists {
  const options = { abortSignal: signal };

  /** One page of one partition of `dueOrders`. */
  async function duePage(
    shard: number,
    now: Date,
    from: Item | undefined,
  ): Promise<{ readonly found: readonly (DueOrder | DueFault)[]; readonly further: [number, Item][] }> {
    try {
      const { Items, LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'dueOrders',
          KeyConditionExpression: 'dueShard = :shard AND dueAt <= :now',
          ExpressionAttributeValues: { ':shard': shard, ':now': now.toISOString() },
          Limit: DUE_PAGE,
          ...(from && { ExclusiveStartKey: from }),
        }),
        options,
      );
      const found = v
        .parse(dueOrders, Items ?? [])
        .map(({ dueReason: reason, ...order }): DueOrder => ({ ...order, reason }));
      return { found, further: LastEvaluatedKey ? [[shard, LastEvaluatedKey]] : [] };
    } catch (error) {
      return { found: [{ error }], further: [] };
    }
  }

  async function* queried(
    input: Omit<QueryCommand['input'], 'TableName'>,
  ): AsyncGenerator<readonly Item[], undefined> {
    let from: Item | undefined;
    do {
      const { Items, LastEvaluatedKey } = await client.send(
        new QueryCommand({ TableName: table, ...input, ...(from && { ExclusiveStartKey: from }) }),
        options,
      );
      yield Items ?? [];
      from = LastEvaluatedKey;
    } while (from !== undefined);
  }

  /** The table itself, page by page: a read unit for 8 KB, whatever the filter leaves. */
  async function* scanned(
    input: Omit<ScanCommand['input'], 'TableName'>,
  ): AsyncGenerator<
    { readonly items: readonly Item[]; readonly rows: number; readonly isLast: boolean },
    undefined
  > {
    let from: Item | undefined;
    do {
      const { Items, ScannedCount, LastEvaluatedKey } = await client.send(
        new ScanCommand({ TableName: table, ...input, ...(from && { ExclusiveStartKey: from }) }),
        options,
      );
      from = LastEvaluatedKey;
      yield { items: Items ?? [], rows: ScannedCount ?? 0, isLast: from === undefined };
    } while (from !== undefined);
  }

  /** The items of at most a hundred keys. @throws Error when DynamoDB leaves some unread however often it is asked */
  async function getBatch(outTradeNos: readonly string[]): Promise<readonly Item[]> {
    const found: Item[] = [];
    let keys: Item[] = outTradeNos.map((outTradeNo) => ({ outTradeNo }));
    for (let tried = 0; keys.length > 0; tried += 1) {
      if (tried === TRIES)
        throw new Error('DynamoDB keeps leaving keys unread: the orders table is throttled');
      if (tried > 0) await pause(CALLS.database.pauseMs * 2 ** tried);
      const { Responses, UnprocessedKeys } = await client.send(
        new BatchGetCommand({ RequestItems: { [table]: { Keys: keys, ConsistentRead: true } } }),
        options,
      );
      found.push(...(Responses?.[table] ?? []));
      keys = UnprocessedKeys?.[table]?.Keys ?? [];
    }
    return found;
  }

  async function getAll(outTradeNos: readonly string[]): Promise<readonly Item[]> {
    const different = [...new Set(outTradeNos)];
    const found: Item[] = [];
    for (let at = 0; at < different.length; at += KEYS) {
      found.push(...(await getBatch(different.slice(at, at + KEYS))));
    }
    return found;
  }

  return {
    async lookUpUnknown(transactionIds) {
      const found = await getAll(transactionIds.map((transactionId) => UNKNOWN + transactionId));
      return found as unknown as readonly UnknownPayment[];
    },

    async *due(now) {
      // Another partition first in each minute, so that none is always the one for which there is no time.
      const minute = Math.floor(now.getTime() / 60_000);
      for (const shards of DUE_SHARDS) {
        const first = minute % shards.length;
        let open: (readonly [number, Item | undefined])[] = [
          ...shards.slice(first),
          ...shards.slice(0, first),
        ].map((shard) => [shard, undefined]);
        while (open.length > 0) {
          const pages = await Promise.all(open.map(([shard, from]) => duePage(shard, now, from)));
          open = pages.flatMap(({ further }) => further);
          yield pages.flatMap(({ found }) => found);
        }
      }
    },

    async listByOpenid(openid, limit, after) {
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
        options,
      );
      const orders = (Items ?? []).map(withoutKeys);
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
        options,
      );
      return v
        .parse(numbers, Items ?? [])
        .map(({ outTradeNo }) => outTradeNo)
        .reverse();
    },

    async *latest({ state, limit, rows }) {
      let orders: readonly Order[] = [];
      let rowsRead = 0;
      const pages = scanned({
        // Payments without an order have no state.
        FilterExpression: state === undefined ? IS_ORDER : 'tradeState = :state',
        ...(state !== undefined && { ExpressionAttributeValues: { ':state': state } }),
      });
      for await (const page of pages) {
        orders = [...orders, ...page.items.map(withoutKeys)].sort(newestFirst).slice(0, limit);
        rowsRead += page.rows;
        yield { orders, rowsRead, isComplete: page.isLast };
        if (rowsRead >= rows) return;
      }
    },

    async *paidOn(day) {
      for (const paidDayShard of paidDayShards(day)) {
        const pages = queried({
          IndexName: 'ordersByPaidDay',
          KeyConditionExpression: 'paidDayShard = :paidDayShard',
          ExpressionAttributeValues: { ':paidDayShard': paidDayShard },
          ProjectionExpression: COMPARED,
        });
        for await (const page of pages) yield* page as unknown as readonly BookedOrder[];
      }
    },

    async lookUp(outTradeNos) {
      return (await getAll(outTradeNos)).map(withoutKeys);
    },

    async *changedSince(since) {
      const pages = scanned({
        FilterExpression: 'updatedAt >= :since OR recordedAt >= :since',
        ExpressionAttributeValues: { ':since': since.toISOString() },
      });
      for await (const { items } of pages) yield items.map(withoutKeys);
    },
  };
}
