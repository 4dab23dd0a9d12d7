import { lambdaHttp } from '../lib/aws/lambda-http';
import { BUDGETS } from '../lib/config/budgets';
import { readConfig, type Config } from '../lib/config/config';
import { PayError } from '../lib/errors/errors';
import { endpoint, type Endpoint } from '../lib/http/endpoint';
import { json } from '../lib/http/respond';
import { readShipmentRequest } from '../lib/http/shipment-request';
import { viewOfShipment } from '../lib/http/shipment-view';
import { shipOrder } from '../lib/orders/ship/ship-order';
import type { PayDeps } from '../lib/wiring/environment';
import { makeShippingDeps, realPayDeps } from '../lib/wiring/order-deps';
import { recordUnanswered } from '../lib/telemetry/outcomes';

const { wechatMs, deadlineMs } = BUDGETS['ship-order'];

/** `POST /shipments`: writes down what the shop has sent and uploads it to WeChat, so that the money is paid out. */
export function makeShipOrder(deps: PayDeps & { readonly config: Config<'ship-order'> }): Endpoint {
  const { config } = deps;
  const shippingDeps = makeShippingDeps(deps);
  return endpoint(deps, async (request, log) => {
    if (config.WECHAT_SHIPPING !== 'yes') throw new PayError('shipping_off');
    const asked = readShipmentRequest(request);
    const { outTradeNo } = asked;
    log({ outTradeNo });
    const useCaseDeps = shippingDeps(log, wechatMs, deps.deadline(deadlineMs));
    const { shipment, slot, isNew, unanswered } = await shipOrder(useCaseDeps, asked);
    log({ shippingState: shipment.shippingState });
    if (unanswered) log(recordUnanswered(deps.telemetry, unanswered));
    const status = shipment.shippingState === 'PENDING' ? 202 : isNew ? 201 : 200;
    return json(status, viewOfShipment(outTradeNo, shipment, slot === 'shippingCorrection'));
  });
}

const config = readConfig('ship-order');

export const handler = lambdaHttp(makeShipOrder({ config, ...realPayDeps(config.STAGE) }));
