import { readConfig, type Config } from '../lib/config/config';
import { door, type Handler } from '../lib/http/endpoint';
import { viewOfOrder } from '../lib/http/order-view';
import { json } from '../lib/http/respond';
import { readSession } from '../lib/http/session-token';
import { lookUpOrder } from '../lib/orders/pay/look-up-order';
import { realPayPorts, type PayPorts } from '../lib/wiring/ports';
import { storyPorts } from '../lib/wiring/story-ports';
import { witnessUnanswered } from '../lib/telemetry/outcomes';

/** Lambda ends the function after ten seconds: WeChat gets six of them, all together nine. */
const WECHAT_MS = 6_000;
const DATABASE_MS = 9_000;

/** `GET /orders/{outTradeNo}`: tells the owner how the order stands, after asking WeChat while it is unpaid. */
export function makeGetOrder(ports: PayPorts & { readonly config: Config<'get-order'> }): Handler {
  return door(ports, async (request, note) => {
    const openid = await readSession(request, ports.config, ports.now());
    const outTradeNo = request.pathParameter('outTradeNo') ?? '';
    note({ outTradeNo: outTradeNo.slice(0, 32) });
    const story = storyPorts(ports, note, WECHAT_MS, ports.deadline(DATABASE_MS));
    const { order, unanswered } = await lookUpOrder(story, { outTradeNo, openid });
    note({ tradeState: order.tradeState });
    if (unanswered) note(witnessUnanswered(ports.telemetry, unanswered));
    return json(200, viewOfOrder(order));
  });
}

const config = readConfig('get-order');

export const handler = makeGetOrder({ config, ...realPayPorts(config.STAGE) });
