import { dueShardOf, paidDayShardOf } from '../../lib/aws/order-keys';
import type { Order } from '../../lib/orders/order';

/** A row with the keys under which DynamoDB's indexes hold it, as far as it has what they are made of. */
export function withKeys(row: object): Record<string, unknown> {
  const { outTradeNo, timeEnd } = row as Order;
  return {
    ...row,
    dueShard: dueShardOf(row as Order),
    ...(typeof timeEnd === 'string' && { paidDayShard: paidDayShardOf({ outTradeNo, timeEnd }) }),
  };
}
