import { PayError } from '../../errors/errors';
import { changeOrder } from '../change-order';
import type { Order, Shipment, ShipmentSlot } from '../order';
import type { ShippingOutcome } from '../outcomes';
import type { ShippingService, UploadShippingResult } from '../ports/shipping-service';
import type { MerchantIds } from '../own-order';
import type { OrderStore } from '../ports/order-store';
import { answering } from './shipment-rules';

export interface SendPorts extends ShippingService {
  readonly merchant: MerchantIds;
  readonly orders: Pick<OrderStore, 'get' | 'replace'>;
  /** Told of every outcome, for the log and the metrics. */
  readonly record: (event: ShippingOutcome) => void;
  readonly now: () => Date;
}

/** A shipment and its order as they stand after it was sent, and why WeChat did not take it, where it said so. */
export interface Sent {
  readonly order: Order;
  readonly shipment: Shipment;
  readonly because?: PayError;
}

const NOT_MANAGED = new PayError('shipping_not_managed');

/** Whether WeChat is right that it knows no such payment: it never will where it manages no shipments. */
async function isManaged(ports: SendPorts): Promise<boolean> {
  try {
    return await ports.isTradeManaged();
  } catch (error) {
    if (!(error instanceof PayError)) throw error;
    return true;
  }
}

type Answer = Exclude<UploadShippingResult, { readonly kind: 'in_vain' }>;

/** Whether WeChat may have this shipment of an attempt before the last: whatever is not known to have failed may have arrived. */
function mayHaveArrivedBefore({ attempts, attemptsInVain = 0 }: Shipment): boolean {
  return attempts - 1 > attemptsInVain;
}

/** The shipment after an attempt that changed nothing at WeChat. */
function triedInVain(shipment: Shipment): Shipment {
  return { ...shipment, attemptsInVain: (shipment.attemptsInVain ?? 0) + 1 };
}

/** What WeChat's answer makes of a shipment. */
async function judge(
  ports: SendPorts,
  slot: ShipmentSlot,
  shipment: Shipment,
  result: Answer,
): Promise<Pick<Shipment, 'shippingState'> & { readonly because?: PayError }> {
  switch (result.kind) {
    case 'uploaded':
      return { shippingState: 'UPLOADED' };
    case 'unknown_order':
      if (await isManaged(ports)) return { shippingState: 'PENDING' };
      return { shippingState: 'REFUSED', because: NOT_MANAGED };
    case 'shipped_before':
      // A first shipment that WeChat has is what was wanted, whoever entered it. A correction that may have arrived before
      // may be the one that WeChat has; one that cannot have is not, and the shop has to know.
      if (slot === 'shipping' || mayHaveArrivedBefore(shipment)) return { shippingState: 'UPLOADED' };
      return { shippingState: 'REFUSED', because: result.because };
    case 'refused':
      return { shippingState: 'REFUSED', because: result.because };
  }
}

/** Where another request was told so. */
const REFUSED_BEFORE = new PayError(
  'shipment_refused',
  'WeChat does not take this shipment. Another request for it was told why; send a shipment that is right.',
);

function eventOf({ shippingState }: Pick<Shipment, 'shippingState'>, errcode: number): ShippingOutcome {
  switch (shippingState) {
    case 'UPLOADED':
      return { kind: 'shipment_uploaded' };
    case 'PENDING':
      return { kind: 'shipment_pending' };
    case 'REFUSED':
      return { kind: 'shipment_refused', errcode };
  }
}

/**
 * Tells WeChat of a shipment that is written down and whose sending is ours, and keeps the answer. Sent once: a shipment that WeChat has finished counts as corrected when it is told another one, so what
 * stays unanswered is repeated later, word for word.
 *
 * @param order as the write has left it that made the sending ours
 * @throws what `uploadShipping` throws, and why it was in vain: the shipment stays PENDING and due; and faults of the
 *   database
 */
export async function sendShipment(
  ports: SendPorts,
  order: Order,
  slot: ShipmentSlot,
  shipment: Shipment,
): Promise<Sent> {
  const result = await ports.uploadShipping(order, shipment);
  if (result.kind === 'in_vain') {
    await changeOrder(ports.orders, order, answering(slot, triedInVain(shipment), ports.now()));
    throw result.because;
  }
  const { because, shippingState } = await judge(ports, slot, shipment, result);
  const answered: Shipment = {
    ...(shippingState === 'PENDING' ? triedInVain(shipment) : shipment),
    shippingState,
    errcode: result.errcode,
    updatedAt: ports.now().toISOString(),
  };
  ports.record(eventOf(answered, result.errcode));
  const kept = await changeOrder(ports.orders, order, answering(slot, answered, ports.now()));
  if (kept.written) return { order: kept.order, shipment: answered, ...(because && { because }) };
  // Another request brought it to its end meanwhile: what the row says is the answer.
  const stands = kept.order[slot] ?? answered;
  // Another one stands there only where this one was refused.
  const isRefused = stands.shippingState === 'REFUSED' || stands.uploadTime !== shipment.uploadTime;
  return { order: kept.order, shipment: stands, ...(isRefused && { because: because ?? REFUSED_BEFORE }) };
}
