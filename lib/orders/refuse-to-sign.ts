import { PayError } from '../errors';
import type { Order } from './order';

const MISFIT =
  'Money was paid for this order that does not fit it; the shop is looking at it. Do not pay again.';

/** The error for an order for which money came that does not fit it. */
export function misfit(): PayError {
  return new PayError('order_paid', MISFIT);
}

/**
 * Refuses an order for which nothing may be signed any more: it is paid, closed, or holds money that does not fit it.
 * That money may have gone back since: the order stays refused.
 *
 * @throws PayError `order_paid`, `order_closed`, or `out_trade_no_used` where only another system's order was paid under
 *   this number
 */
export function refuseToSign({ tradeState, anomalies }: Order): void {
  if (tradeState === 'SUCCESS' || tradeState === 'REFUND') throw new PayError('order_paid');
  const kinds = Object.values(anomalies).map(({ kind }) => kind);
  if (kinds.some((kind) => kind !== 'never_prepared')) throw misfit();
  if (kinds.length > 0) throw new PayError('out_trade_no_used');
  if (tradeState === 'CLOSED') throw new PayError('order_closed');
}
