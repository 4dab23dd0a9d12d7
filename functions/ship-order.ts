import { readConfig, type Config } from '../lib/config/config';
import { PayError } from '../lib/errors/errors';
import { door, type Handler } from '../lib/http/endpoint';
import { json } from '../lib/http/respond';
import { readShipmentRequest } from '../lib/http/shipment-request';
import { viewOfShipment } from '../lib/http/shipment-view';
import { shipOrder } from '../lib/orders/ship/ship-order';
import { realPayPorts, type PayPorts } from '../lib/wiring/ports';
import { makeShippingPorts } from '../lib/wiring/shipping-ports';
import { witnessUnanswered } from '../lib/telemetry/outcomes';

/** Lambda ends the function after twelve seconds: WeChat gets eight of them, all together eleven. */
const WECHAT_MS = 8_000;
const DATABASE_MS = 11_000;

/** `POST /shipments`: writes down what the shop has sent and tells WeChat, so that the money is paid out. */
export function makeShipOrder(ports: PayPorts & { readonly config: Config<'ship-order'> }): Handler {
  const { config } = ports;
  const shippingPorts = makeShippingPorts(ports);
  return door(ports, async (request, note) => {
    if (config.WECHAT_SHIPPING !== 'yes') throw new PayError('shipping_off');
    const asked = readShipmentRequest(request);
    const { outTradeNo } = asked;
    note({ outTradeNo });
    const story = shippingPorts(note, WECHAT_MS, ports.deadline(DATABASE_MS));
    const { shipment, slot, isNew, unanswered } = await shipOrder(story, asked);
    note({ shippingState: shipment.shippingState });
    if (unanswered) note(witnessUnanswered(ports.telemetry, unanswered));
    const status = shipment.shippingState === 'PENDING' ? 202 : isNew ? 201 : 200;
    return json(status, viewOfShipment(outTradeNo, shipment, slot === 'shippingCorrection'));
  });
}

const config = readConfig('ship-order');

export const handler = makeShipOrder({ config, ...realPayPorts(config.STAGE) });
