import { PayError } from '../errors/errors';
import type { Order } from './order';

/** For whom this backend speaks to WeChat: its AppID and its merchant number. */
export type MerchantIds = Pick<Order, 'appId' | 'mchId'>;

/** Whether an order is this merchant's. An order of another one is never asked about, closed or changed. */
export function isOwn(order: MerchantIds, merchant: MerchantIds): boolean {
  return order.appId === merchant.appId && order.mchId === merchant.mchId;
}

/**
 * Stands before everything that is done about an order. WeChat knows order numbers per merchant: asked about another
 * merchant's order it would answer about an order of ours by the same number.
 *
 * @throws PayError `order_other_merchant` where the order is not this merchant's
 */
export function refuseOtherMerchant(order: MerchantIds, merchant: MerchantIds): void {
  if (!isOwn(order, merchant)) throw new PayError('order_other_merchant');
}
