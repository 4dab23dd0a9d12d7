import type { Rule } from '../change-order';
import { dueWhileShipping, shippingTask, withDue } from '../due';
import type { Order, Shipment, ShipmentSlot } from '../order';

/** The order with a shipment that is sent to WeChat from now on, and due in a minute at most. */
export function withBegun(order: Order, slot: ShipmentSlot, shipment: Shipment, now: Date): Order {
  const begun = { ...order, [slot]: shipment, updatedAt: now.toISOString() };
  return withDue(begun, dueWhileShipping(begun, now));
}

/** Whether an order still holds a shipment as it was when its attempt was counted: PENDING, and not sent since. */
function holds(order: Order, slot: ShipmentSlot, { uploadTime, attemptedAt }: Shipment): boolean {
  const kept = order[slot];
  return (
    kept?.shippingState === 'PENDING' && kept.uploadTime === uploadTime && kept.attemptedAt === attemptedAt
  );
}

/** The rule of the right to send a PENDING shipment again, as it was seen. */
export function resending(slot: ShipmentSlot, seen: Shipment, now: Date): Rule {
  const at = now.toISOString();
  const resent = { ...seen, attemptedAt: at, attempts: seen.attempts + 1, updatedAt: at };
  return (order) => (holds(order, slot, seen) ? withBegun(order, slot, resent, now) : order);
}

/**
 * The rule that keeps WeChat's answer to a shipment that is still PENDING. One that leaves it so is about this one
 * attempt: a late answer must not undo the count of a later one.
 */
export function answering(slot: ShipmentSlot, answered: Shipment, now: Date): Rule {
  return (order) => {
    const kept = order[slot];
    const isPending = kept?.shippingState === 'PENDING' && kept.uploadTime === answered.uploadTime;
    const isMeant = answered.shippingState === 'PENDING' ? holds(order, slot, answered) : isPending;
    return isMeant ? { ...order, [slot]: answered, updatedAt: now.toISOString() } : order;
  };
}

/** The rule of the right to report an order as paid and not shipped. */
export function reporting(now: Date): Rule {
  const at = now.toISOString();
  return (order) =>
    shippingTask(order, now).name ? { ...order, unshippedNotedAt: at, updatedAt: at } : order;
}
