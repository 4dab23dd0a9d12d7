import { PayError } from '../../errors/errors';
import { claimOrder } from '../change-order';
import { pendingShipment, shippingTask } from '../due';
import type { Order } from '../order';
import type { Outcome } from '../outcomes';
import { sendShipment, type SendPorts } from './send-shipment';
import { reporting, resending } from './shipment-rules';

export interface FollowShipmentPorts extends SendPorts {
  readonly record: (event: Outcome) => void;
}

/**
 * The sweep's part in shipments: sends again what WeChat has not taken yet, and reports an order that is paid and not
 * shipped.
 *
 * @param order as the table holds it, read consistently
 * @returns the order as it stands afterwards, and the error that telling WeChat ended in, if it did
 * @throws faults of the database
 */
export async function followShipment(
  ports: FollowShipmentPorts,
  order: Order,
): Promise<{ readonly order: Order; readonly unanswered?: PayError }> {
  const { outTradeNo } = order;
  const task = shippingTask(order, ports.now());
  const pending = pendingShipment(order);
  let after = order;
  let unanswered: PayError | undefined;
  if (task.send && pending) {
    const { slot, shipment: seen } = pending;
    const claim = await claimOrder(ports.orders, order, resending(slot, seen, ports.now()));
    const shipment = claim.order[slot];
    if (!claim.written || shipment === undefined) return { order: claim.order };
    after = claim.order;
    try {
      after = (await sendShipment(ports, claim.order, slot, shipment)).order;
    } catch (error) {
      if (!(error instanceof PayError)) throw error;
      unanswered = error;
    }
  }
  // Judged again: what has just been taken is not reported.
  const at = ports.now();
  if (shippingTask(after, at).name) {
    const report = await claimOrder(ports.orders, after, reporting(at));
    if (report.written) ports.record({ kind: 'unshipped', outTradeNo });
    after = report.order;
  }
  return { order: after, ...(unanswered && { unanswered }) };
}
