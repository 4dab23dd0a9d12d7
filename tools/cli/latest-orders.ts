import type { Latest, LatestSoFar } from '../../lib/orders/ports/order-store';
import { ordered } from './orders';
import type { Target } from './target';

/**
 * The orders that were created last, newest first. No index has the orders of all payers and states by their time, so the
 * table itself is read, a read unit for 8 KB, and only the latest are kept meanwhile.
 *
 * @param tell gets how many rows have been read
 */
export async function latestOrders(
  target: Target,
  wanted: Latest,
  tell: (rows: number) => void,
): Promise<LatestSoFar> {
  let found: LatestSoFar = { orders: [], rowsRead: 0, isComplete: true };
  for await (const soFar of target.orders.latest(wanted)) {
    found = soFar;
    tell(found.rowsRead);
  }
  return { ...found, orders: found.orders.map(ordered) };
}
