import { PayError } from '../../errors/errors';
import { judgeShipment } from './judge-shipment';
import type { Order, Shipment, ShipmentContent } from '../order';
import { refuseOtherMerchant } from '../own-order';
import { sendShipment, type SendPorts } from './send-shipment';
import type { ShipmentSlot } from '../ports/shipping-store-port';

/** What the shop says that it has sent. */
export interface ShipInput {
  readonly outTradeNo: string;
  readonly content: ShipmentContent;
  /** It replaces the one that WeChat has. */
  readonly isCorrection: boolean;
}

export interface Shipped {
  readonly slot: ShipmentSlot;
  readonly shipment: Shipment;
  /** Whether this request wrote it down. */
  readonly isNew: boolean;
  /** The error that telling WeChat ended in, where it stays to be done. */
  readonly unanswered?: PayError;
}

/** A refused write is judged by the row as it stands; one that then fits lost a race, and is tried again. */
const TRIES = 3;

/** Nobody else sends a shipment for so long after it was sent, in milliseconds: longer than one request lives. */
const LEASE_MS = 15_000;

/**
 * A shipment to write down. Its `upload_time` is later than that of every one before, whatever the clock says: WeChat
 * takes the later of two, and the books tell one from the other by it.
 */
function newShipment(order: Order, content: ShipmentContent, now: Date): Shipment {
  const at = now.toISOString();
  const before = [order.shipping, order.shippingCorrection].filter((each) => each !== undefined);
  const earliest = before.map(({ uploadTime }) => Date.parse(uploadTime) + 1);
  return {
    ...content,
    shippingState: 'PENDING',
    uploadTime: new Date(Math.max(now.getTime(), ...earliest)).toISOString(),
    attemptedAt: at,
    attempts: 1,
    updatedAt: at,
  };
}

/** Sends it; where WeChat cannot be asked now, it stays PENDING, and the sweep sends it later. */
async function send(ports: SendPorts, order: Order, taken: Omit<Shipped, 'unanswered'>): Promise<Shipped> {
  try {
    const { shipment, because } = await sendShipment(ports, order, taken.slot, taken.shipment);
    if (because) throw because;
    return { ...taken, shipment };
  } catch (error) {
    const isPassing =
      error instanceof PayError &&
      (error.code === 'wechat_unavailable' || error.code === 'wechat_answer_invalid');
    if (!isPassing) throw error;
    return { ...taken, unanswered: error };
  }
}

/**
 * The story of a shipment: written on its order before WeChat is told, so that it reaches WeChat once and in the end,
 * whatever happens in between. The same content is the same shipment; another one is only taken as the correction that
 * the caller calls so.
 *
 * @throws PayError by the order's state, by what WeChat refuses, and where our set-up is refused: then too it stays
 */
export async function shipOrder(ports: SendPorts, input: ShipInput): Promise<Shipped> {
  const { outTradeNo, content, isCorrection } = input;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const order = await ports.orders.get(outTradeNo);
    if (order === undefined) throw new PayError('order_not_found');
    refuseOtherMerchant(order, ports.merchant);
    const verdict = judgeShipment(order, content, isCorrection);
    if (verdict.kind === 'refuse') throw verdict.because.about(outTradeNo);
    const { slot } = verdict;
    if (verdict.kind === 'record') {
      const shipment = newShipment(order, content, ports.now());
      const isWritten = await ports.shipments.record(outTradeNo, slot, shipment, ports.now());
      if (isWritten) return send(ports, order, { slot, shipment, isNew: true });
      continue;
    }
    const { shipment: seen } = verdict;
    const isBusy = Date.parse(seen.attemptedAt) + LEASE_MS > ports.now().getTime();
    if (seen.shippingState !== 'PENDING' || isBusy) return { slot, shipment: seen, isNew: false };
    const claimed = await ports.shipments.claim(outTradeNo, slot, seen, ports.now());
    if (claimed) return send(ports, order, { slot, shipment: claimed, isNew: false });
  }
  throw new Error('the row refused a shipment that fits it, three times');
}
