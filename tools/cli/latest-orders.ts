import { paginateScan } from '@aws-sdk/lib-dynamodb';
import type { Order, TradeState } from '../../lib/orders/order';
import { newestFirst, ordered } from './orders';
import type { Target } from './target';

/** Which of the latest orders are looked for. */
export interface Latest {
  readonly state?: TradeState;
  /** How many orders, at most. */
  readonly limit: number;
  /** How many rows of the table are read, at most; the page that passes it is read to its end. */
  readonly rows: number;
}

/** The latest orders among the rows that were read. */
export interface LatestFound {
  readonly orders: readonly Order[];
  readonly rowsRead: number;
  /** Whether all rows were read: only then can no later order be missing. */
  readonly isComplete: boolean;
}

/**
 * The orders that were created last, newest first. No index has the orders of all payers and states by their time, so the
 * table itself is read, a read unit for 8 KB, and only the latest are kept meanwhile.
 *
 * @param tell gets how many rows have been read
 */
export async function latestOrders(
  target: Target,
  { state, limit, rows }: Latest,
  tell: (rows: number) => void,
): Promise<LatestFound> {
  const pages = paginateScan(
    { client: target.documents },
    {
      TableName: target.ordersTable,
      // Payments without an order have no state.
      FilterExpression: state === undefined ? 'attribute_exists(tradeState)' : 'tradeState = :state',
      ...(state !== undefined && { ExpressionAttributeValues: { ':state': state } }),
    },
  );
  let orders: Order[] = [];
  let rowsRead = 0;
  let isComplete = true;
  for await (const { Items, ScannedCount, LastEvaluatedKey } of pages) {
    orders = [...orders, ...((Items ?? []) as Order[])].sort(newestFirst).slice(0, limit);
    rowsRead += ScannedCount ?? 0;
    tell(rowsRead);
    isComplete = LastEvaluatedKey === undefined;
    if (rowsRead >= rows) break;
  }
  return { orders: orders.map(ordered), rowsRead, isComplete };
}
