import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { DocumentClient } from './dynamodb';
import type { Order } from '../orders/order';
import { all, makeUpdate } from './order-update';
import type { RefundStore } from '../orders/ports/refund-store-port';

// The clauses of the conditions, each named for what it keeps from happening.
const ORDER_EXISTS = 'attribute_exists(outTradeNo)';
const UNCHANGED_SINCE = '#sequence = :sequence';
const NOT_ASKED_LATELY = '(attribute_not_exists(queriedAt) OR queriedAt <= :askedBefore)';

/** What refunds change about an order; the sequence grows by itself. */
const CHANGED = [
  'refunds',
  'anomalies',
  'tradeState',
  'refundedFee',
  'refundCount',
  'lastRefundAt',
  'updatedAt',
  'dueShard',
  'dueAt',
] as const satisfies readonly (keyof Order)[];

/**
 * @param signal ends every call of this store; the caller's deadline
 */
export function makeRefundStore(client: DocumentClient, table: string, signal: AbortSignal): RefundStore {
  const update = makeUpdate(client, table, signal);

  /** The order as it stood when a condition refused a write; read again where the database did not tell. */
  async function asItStood(outTradeNo: string, item: unknown): Promise<Order | undefined> {
    if (item !== undefined) return item as Order;
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: { outTradeNo }, ConsistentRead: true }),
      { abortSignal: signal },
    );
    return Item as Order | undefined;
  }

  return {
    async write(before, after) {
      const { outTradeNo, sequence } = before;
      const set = CHANGED.filter((name) => after[name] !== undefined);
      const gone = CHANGED.filter((name) => after[name] === undefined && before[name] !== undefined);
      const result = await update(
        outTradeNo,
        all(ORDER_EXISTS, UNCHANGED_SINCE),
        {
          set: set.map((name) => `${name} = :${name}`).join(', '),
          ...(gone.length > 0 && { remove: gone.join(', ') }),
        },
        {
          ...Object.fromEntries(set.map((name) => [`:${name}`, after[name]])),
          ':sequence': sequence,
        },
      );
      if (result.written) return { written: true };
      return { written: false, order: await asItStood(outTradeNo, result.item) };
    },

    async claimQuery(outTradeNo, intervalMs, now) {
      const result = await update(
        outTradeNo,
        all(ORDER_EXISTS, NOT_ASKED_LATELY),
        { set: 'queriedAt = :now' },
        {
          ':askedBefore': new Date(now.getTime() - intervalMs).toISOString(),
          ':now': now.toISOString(),
        },
      );
      return result.written;
    },
  };
}
