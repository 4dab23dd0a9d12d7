import { PayError } from '../../errors/errors';
import type { Order } from '../order';
import type { Outcome } from '../outcomes';
import { sendShipment, type SendPorts } from './send-shipment';
import { pendingShipment, shippingTask } from '../shipping-due';

export interface FollowShipmentPorts extends SendPorts {
  readonly witness: (event: Outcome) => void;
}

/**
 * The sweep's part in shipments: sends again what WeChat has not taken yet, and names an order that is paid and not
 * shipped. When the order is due next is `shippingDueAt` of what this returns.
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
    const claimed = await ports.shipments.claim(outTradeNo, slot, seen, ports.now());
    if (claimed === undefined) return { order: (await ports.orders.get(outTradeNo)) ?? order };
    after = { ...after, [slot]: claimed };
    try {
      const { shipment } = await sendShipment(ports, order, slot, claimed);
      after = { ...after, [slot]: shipment };
    } catch (error) {
      if (!(error instanceof PayError)) throw error;
      unanswered = error;
    }
  }
  // Judged again: what has just been taken is not named.
  const at = ports.now();
  if (shippingTask(after, at).name && (await ports.shipments.noteUnshipped(after, at))) {
    ports.witness({ kind: 'unshipped', outTradeNo });
    after = { ...after, unshippedNotedAt: at.toISOString() };
  }
  return { order: after, ...(unanswered && { unanswered }) };
}
