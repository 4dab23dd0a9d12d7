import { PayError } from '../../errors/errors';
import type { Order } from '../order';

const MISFIT =
  'Money was paid for this order that does not fit it; the shop is looking at it. Do not pay again.';

/** The error for an order for which money came that does not fit it. */
export function misfit(): PayError {
  return new PayError('order_paid', MISFIT);
}

/**
 * Refuses an order for which money came, whether it fits or not. It may have gone back since: the order stays refused.
 *
 * @throws PayError `order_paid`, or `out_trade_no_used` where only another system's order was paid under this number
 */
export function refusePaid({ tradeState, anomalies }: Order): void {
  if (tradeState === 'SUCCESS' || tradeState === 'REFUND') throw new PayError('order_paid');
  const kinds = Object.values(anomalies).map(({ kind }) => kind);
  if (kinds.some((kind) => kind !== 'never_prepared')) throw misfit();
  if (kinds.length > 0) throw new PayError('out_trade_no_used');
}

/**
 * Refuses an order for which nothing may be signed any more: money came for it, or it is closed.
 *
 * @throws PayError `order_closed`, and as `refusePaid` does
 */
export function refuseToSign(order: Order): void {
  refusePaid(order);
  if (order.tradeState === 'CLOSED') throw new PayError('order_closed');
}
