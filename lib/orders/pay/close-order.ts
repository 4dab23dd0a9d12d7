import { INTERVALS } from '../../config/budgets';
import { PayError } from '../../errors/errors';
import { claimOrder } from '../change-order';
import { findOwnOrder, type OwnOrder } from './look-up-order';
import type { Order } from '../order';
import { refuseOtherMerchant } from '../own-order';
import type { OrderStore } from '../ports/order-store';
import { askPayment, closableFrom, closeUnpaid, type AskPorts } from '../reconcile/reconcile-order';
import { misfit, refusePaid } from '../place/refuse-to-sign';

export interface ClosePorts extends AskPorts {
  readonly orders: AskPorts['orders'] & Pick<OrderStore, 'get'>;
}

/**
 * Closes an unpaid order for its owner, at WeChat and then in the table, as `reconcile-orders` closes one that is over.
 * WeChat is asked first, so a payment whose notification was lost is recorded and never closed.
 *
 * @returns the order, closed now or before
 * @throws PayError `order_not_found`, the same for no order and for another's; `order_other_merchant`; `order_paid`; `out_trade_no_used` where
 *   another system's order of this number was paid; `order_not_closable_yet` with the time from when on it can be closed;
 *   what asking WeChat ended in
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941222
 */
export async function closeOrder(ports: ClosePorts, own: OwnOrder): Promise<Order> {
  const order = await findOwnOrder(ports.orders, own);
  if (isClosed(order)) return order;
  refuseOtherMerchant(order, ports.merchant);
  const now = ports.now();
  const closableAt = closableFrom(order);
  if (closableAt > now)
    throw notYet('WeChat closes no order within five minutes of its creation.', closableAt);

  const claim = await claimOrder(ports.orders, order, (each) => tried(each, now));
  if (!claim.written) {
    const triedAt = Date.parse(claim.order.closeTriedAt ?? now.toISOString());
    if (isClosed(claim.order)) return claim.order;
    throw notYet('It is being closed, or was just tried.', new Date(triedAt + INTERVALS.closeMs));
  }
  const { outcome: asked, isClosable } = await askPayment(ports, claim.order, now, true);
  const outcome = isClosable ? await closeUnpaid(ports, claim.order) : asked;
  if (outcome.kind === 'anomaly') {
    // Money that does not fit is money: whoever looks into it must not find the order closed by its payer.
    throw outcome.anomaly === 'never_prepared' ? new PayError('out_trade_no_used') : misfit();
  }
  const after = await findOwnOrder(ports.orders, own);
  if (isClosed(after)) return after;
  throw notYet(
    'WeChat does not close it now: it may be being paid.',
    new Date(now.getTime() + INTERVALS.closeMs),
  );
}

/** The rule of the right to ask WeChat to close an unpaid order for its owner: once in fifteen seconds. */
function tried(order: Order, now: Date): Order {
  const triedBefore = new Date(now.getTime() - INTERVALS.closeMs).toISOString();
  const isLately = order.closeTriedAt !== undefined && order.closeTriedAt > triedBefore;
  return order.tradeState !== 'NOTPAY' || isLately ? order : { ...order, closeTriedAt: now.toISOString() };
}

/** @throws PayError as `refusePaid` does where money came for it */
function isClosed(order: Order): boolean {
  refusePaid(order);
  return order.tradeState === 'CLOSED';
}

function notYet(why: string, closableAt: Date): PayError {
  const from = closableAt.toISOString();
  return new PayError(
    'order_not_closable_yet',
    `${why} Close it from ${from} on; it can be paid until then.`,
    {
      members: { closableAt: from },
    },
  );
}
