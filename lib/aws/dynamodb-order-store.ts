import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { conditionally, isDatabaseFault, type DocumentClient } from './dynamodb';
import { latestCreation } from '../orders/pay/judge-payment';
import type { Order, Payment } from '../orders/order';
import { differing, NOTHING_READABLE, readRow } from '../orders/ports/order-row';
import type { Found, OrderStore } from '../orders/ports/order-store';
import { makeOrderLists, type Pause } from './dynamodb-order-lists';
import { dueShardOf, paidDayShardOf, shardOf, withoutKeys } from './order-keys';

// The clauses of the conditions, each named for what it keeps from happening.
const NUMBER_IS_FREE = 'attribute_not_exists(outTradeNo)';
const UNCHANGED = '#sequence = :sequence';
const DUE_EARLIER = 'dueAt < :nextAt';

/** When a payment fits an order: `judgePayment` says the same of an order that was read. */
const FITS = [
  'tradeState = :notpay',
  'appId = :appId AND mchId = :mchId',
  'signType = :signType',
  'openid = :openid',
  'totalFee = :totalFee AND feeType = :feeType',
  'createdAt <= :latestCreation',
  'attribute_exists(prepayId)',
  'attribute_not_exists(refundCount)',
].join(' AND ');

/** The attributes of a payment that stand on the order that it pays. */
const PAID = {
  tradeState: true,
  transactionId: true,
  bankType: true,
  cashFee: true,
  timeEnd: true,
} as const satisfies Partial<Record<keyof Payment & keyof Order, true>>;

type Attributes = Readonly<Record<string, unknown>>;

/** The keys of the indexes, where a change touches what they are made of. */
function changedKeys(before: Order, after: Order, changed: readonly (keyof Order)[]): Attributes {
  const isPlaced = changed.includes('dueAt') || changed.includes('tradeState');
  const { outTradeNo, timeEnd } = after;
  return {
    ...(isPlaced && (before.dueAt ?? after.dueAt) !== undefined && { dueShard: dueShardOf(after) }),
    ...(changed.includes('timeEnd') &&
      timeEnd !== undefined && { paidDayShard: paidDayShardOf({ outTradeNo, timeEnd }) }),
  };
}

/** An update that sets attributes, takes away those without a value, and makes the sequence grow. */
function updating(attributes: Attributes): {
  readonly UpdateExpression: string;
  readonly ExpressionAttributeNames: Record<string, string>;
  readonly values: Attributes;
} {
  const [set, gone] = [true, false].map((isSet) =>
    Object.keys(attributes).filter((name) => (attributes[name] !== undefined) === isSet),
  );
  const sets = (set ?? []).map((name) => `#${name} = :${name}, `).join('');
  const removes = (gone ?? []).map((name) => `#${name}`).join(', ');
  return {
    UpdateExpression: `SET ${sets}#sequence = #sequence + :one${removes === '' ? '' : ` REMOVE ${removes}`}`,
    ExpressionAttributeNames: Object.fromEntries(
      [...Object.keys(attributes), 'sequence'].map((name) => [`#${name}`, name]),
    ),
    values: {
      ...Object.fromEntries((set ?? []).map((name) => [`:${name}`, attributes[name]])),
      ':one': 1,
    },
  };
}

/**
 * The orders table in DynamoDB.
 *
 * @param signal ends every call of this store; the caller's deadline
 * @param pause waits before keys that DynamoDB left unread are asked for again
 */
export function makeDynamoDBOrderStore(
  client: DocumentClient,
  table: string,
  signal: AbortSignal,
  pause?: Pause,
): OrderStore {
  const options = { abortSignal: signal };

  async function get(outTradeNo: string): Promise<Found> {
    try {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: { outTradeNo }, ConsistentRead: true }),
        options,
      );
      return Item && readRow(withoutKeys(Item));
    } catch (error) {
      if (isDatabaseFault(error)) throw error;
      return NOTHING_READABLE;
    }
  }

  /** What stood there when a condition refused a write; read again where the database did not tell. */
  async function asItStood(outTradeNo: string, item: Attributes | undefined): Promise<Found> {
    return item === undefined ? get(outTradeNo) : readRow(withoutKeys(item));
  }

  function update(
    outTradeNo: string,
    ConditionExpression: string,
    attributes: Attributes,
    conditionValues: Attributes,
  ): ReturnType<typeof conditionally> {
    const { values, ...expressions } = updating(attributes);
    return conditionally(() =>
      client.send(
        new UpdateCommand({
          TableName: table,
          Key: { outTradeNo },
          ConditionExpression,
          ...expressions,
          ExpressionAttributeValues: { ...values, ...conditionValues },
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
        options,
      ),
    );
  }

  return {
    ...makeOrderLists(client, table, signal, pause),

    get,

    async insert(order) {
      const result = await conditionally(() =>
        client.send(
          new PutCommand({
            TableName: table,
            Item: { ...order, dueShard: dueShardOf(order) },
            ConditionExpression: NUMBER_IS_FREE,
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
          options,
        ),
      );
      if (result.written) return { inserted: true };
      const taken = await asItStood(order.outTradeNo, result.item);
      if (taken === undefined) throw new Error('the number was taken, and then there was no order under it');
      return { inserted: false, order: taken };
    },

    async replace(before, after) {
      const { outTradeNo, sequence } = before;
      const changed = differing(before, after);
      const attributes = Object.fromEntries(changed.map((name) => [name, after[name]]));
      const keys = changedKeys(before, after, changed);
      const result = await update(
        outTradeNo,
        UNCHANGED,
        { ...attributes, ...keys },
        { ':sequence': sequence },
      );
      const written: Order = { ...after, sequence: sequence + 1 };
      if (result.written) return { written: true, order: written, isOurs: true };
      const order = await asItStood(outTradeNo, result.item);
      const isEqual =
        order !== undefined &&
        !('unreadable' in order) &&
        order.sequence === written.sequence &&
        differing(order, written).length === 0;
      return isEqual ? { written: true, order, isOurs: false } : { written: false, order };
    },

    async markPaid(payment, due, now) {
      const { outTradeNo } = payment;
      const paid = Object.fromEntries(
        Object.keys(PAID).map((name) => [name, payment[name as keyof typeof PAID]]),
      );
      const result = await update(
        outTradeNo,
        FITS,
        {
          ...paid,
          paidDayShard: paidDayShardOf(payment),
          updatedAt: now.toISOString(),
          dueShard: due && shardOf(outTradeNo),
          dueAt: due?.at.toISOString(),
          dueReason: due?.reason,
        },
        {
          ':notpay': 'NOTPAY',
          ':appId': payment.appId,
          ':mchId': payment.mchId,
          ':signType': payment.signType,
          ':openid': payment.openid,
          ':totalFee': payment.totalFee,
          ':feeType': payment.feeType,
          ':latestCreation': latestCreation(payment),
        },
      );
      if (result.written) return { marked: true };
      return { marked: false, order: await asItStood(outTradeNo, result.item) };
    },

    async keepUnknown(payment, now) {
      // The payment stands one level down: an `openid` of its own would put this item among the payer's orders.
      const item = { outTradeNo: `unknown#${payment.transactionId}`, payment, recordedAt: now.toISOString() };
      const result = await conditionally(() =>
        client.send(
          new PutCommand({ TableName: table, Item: item, ConditionExpression: NUMBER_IS_FREE }),
          options,
        ),
      );
      return result.written;
    },

    async claimUnreadable(outTradeNo, nextAt) {
      const result = await conditionally(() =>
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: { outTradeNo },
            ConditionExpression: DUE_EARLIER,
            UpdateExpression: 'SET dueShard = :shard, dueAt = :nextAt',
            ExpressionAttributeValues: { ':shard': shardOf(outTradeNo), ':nextAt': nextAt.toISOString() },
          }),
          options,
        ),
      );
      return result.written;
    },
  };
}
