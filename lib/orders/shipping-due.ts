import type { Order, Shipment } from './order';
import type { ShipmentSlot } from './ports/shipping-store-port';

/** How long a paid order may stand unshipped, in milliseconds, and how often it is named after that. */
export const SHIP_WITHIN_MS = 48 * 3_600_000;
const NAME_AGAIN_MS = 24 * 3_600_000;

/** A shipment that WeChat does not take yet is sent again after a minute, then after twice as long, at most six hours. */
const LEAST_PAUSE_MS = 60_000;
const MOST_PAUSE_MS = 6 * 3_600_000;

function isPaidAndKept({ tradeState, totalFee, refundedFee = 0 }: Order): boolean {
  return (tradeState === 'SUCCESS' || tradeState === 'REFUND') && refundedFee < totalFee;
}

/** The shipment that WeChat has not answered for yet, if there is one. */
export function pendingShipment(order: Order): { slot: ShipmentSlot; shipment: Shipment } | undefined {
  for (const slot of ['shippingCorrection', 'shipping'] as const) {
    const shipment = order[slot];
    if (shipment?.shippingState === 'PENDING') return { slot, shipment };
  }
  return undefined;
}

/** When a PENDING shipment may be sent again, in milliseconds since 1970: as long after as it has been tried for. */
function nextAttempt({ attemptedAt, uploadTime }: Shipment): number {
  const triedForMs = Date.parse(attemptedAt) - Date.parse(uploadTime);
  return Date.parse(attemptedAt) + Math.min(Math.max(triedForMs, LEAST_PAUSE_MS), MOST_PAUSE_MS);
}

/** When an order is to be named as paid and not shipped, in milliseconds since 1970; undefined where it is shipped. */
function nextNaming({ timeEnd, shipping, unshippedNotedAt }: Order): number | undefined {
  if (timeEnd === undefined || shipping?.shippingState === 'UPLOADED') return undefined;
  const first = Date.parse(timeEnd) + SHIP_WITHIN_MS;
  if (unshippedNotedAt === undefined) return first;
  return Math.max(first, Date.parse(unshippedNotedAt) + NAME_AGAIN_MS);
}

/** What has to be done about an order's shipment now: send it again, name the order as not shipped. */
export function shippingTask(order: Order, now: Date): { readonly send: boolean; readonly name: boolean } {
  if (!isPaidAndKept(order)) return { send: false, name: false };
  const pending = pendingShipment(order);
  const naming = nextNaming(order);
  return {
    send: pending !== undefined && nextAttempt(pending.shipment) <= now.getTime(),
    name: naming !== undefined && naming <= now.getTime(),
  };
}

/**
 * When an order has to be looked at for the sake of its shipment, ISO 8601 UTC; undefined where nothing is
 * outstanding. Where shipments are off, nothing ever is.
 */
export function shippingDueAt(order: Order, isShippingOn: boolean): string | undefined {
  if (!isShippingOn || !isPaidAndKept(order)) return undefined;
  const pending = pendingShipment(order);
  const times = [pending && nextAttempt(pending.shipment), nextNaming(order)].filter(
    (time) => time !== undefined,
  );
  return times.length === 0 ? undefined : new Date(Math.min(...times)).toISOString();
}
