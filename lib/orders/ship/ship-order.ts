import { INTERVALS } from '../../config/budgets';
import { PayError } from '../../errors/errors';
import { claimOrder, readOrder } from '../change-order';
import { judgeShipment } from './judge-shipment';
import type { Order, Shipment, ShipmentContent, ShipmentSlot } from '../order';
import { refuseOtherMerchant } from '../own-order';
import { sendShipment, type SendPorts } from './send-shipment';
import { resending, withBegun } from './shipment-rules';

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

/**
 * A shipment to write down. Its `upload_time` is later than that of every one before, whatever the clock says: WeChat
 * takes the later of two, and the orders table tells one from the other by it.
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
 * Records a shipment and uploads it: written on its order before WeChat is told, so that it reaches WeChat once and in the end,
 * whatever happens in between. The same content is the same shipment; another one is only taken as the correction that
 * the caller calls so.
 *
 * @throws PayError by the order's state, by what WeChat refuses, and where our set-up is refused: then too it stays
 */
export async function shipOrder(ports: SendPorts, input: ShipInput): Promise<Shipped> {
  const { outTradeNo, content, isCorrection } = input;
  const read = await readOrder(ports.orders, outTradeNo);
  if (read === undefined) throw new PayError('order_not_found');
  refuseOtherMerchant(read, ports.merchant);
  const now = ports.now();
  const claim = await claimOrder(ports.orders, read, (order) => begun(order, input, now));
  const verdict = judgeShipment(claim.before, content, isCorrection);
  if (verdict.kind === 'refuse') throw verdict.because.about(outTradeNo);
  const { slot } = verdict;
  const shipment = claim.order[slot];
  if (shipment === undefined) throw new Error('a shipment was neither written nor there already');
  if (!claim.written) return { slot, shipment, isNew: false };
  return send(ports, claim.order, { slot, shipment, isNew: verdict.kind === 'record' });
}

/** The rule that writes a shipment down, or takes the right to send one again that is PENDING and that nobody sends now. */
function begun(order: Order, { content, isCorrection }: ShipInput, now: Date): Order {
  const verdict = judgeShipment(order, content, isCorrection);
  switch (verdict.kind) {
    case 'refuse':
      return order;
    case 'record':
      return withBegun(order, verdict.slot, newShipment(order, content, now), now);
    case 'same': {
      const { slot, shipment } = verdict;
      const isBusy = Date.parse(shipment.attemptedAt) + INTERVALS.shipmentMs > now.getTime();
      return isBusy ? order : resending(slot, shipment, now)(order);
    }
  }
}
