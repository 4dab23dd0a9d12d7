import { readConfig, type Config } from '../lib/config/config';
import { door, type Handler } from '../lib/http/endpoint';
import { viewOfOrder } from '../lib/http/order-view';
import { json } from '../lib/http/respond';
import { readSession } from '../lib/http/session-token';
import { closeOrder } from '../lib/orders/pay/close-order';
import { realPayPorts, type PayPorts } from '../lib/wiring/ports';
import { storyPorts } from '../lib/wiring/story-ports';

/** Lambda ends the function after 15 seconds: WeChat gets twelve of them, all together fourteen. */
const WECHAT_MS = 12_000;
const DATABASE_MS = 14_000;

/** `POST /orders/{outTradeNo}/close`: closes an unpaid order for its owner, after asking WeChat whether it is paid. */
export function makeCloseOrder(ports: PayPorts & { readonly config: Config<'close-order'> }): Handler {
  const { config, now } = ports;
  return door(ports, async (request, note) => {
    const openid = await readSession(request, config, now());
    const outTradeNo = request.pathParameter('outTradeNo') ?? '';
    note({ outTradeNo: outTradeNo.slice(0, 32) });
    const story = storyPorts(ports, note, WECHAT_MS, ports.deadline(DATABASE_MS));
    const order = await closeOrder(story, { outTradeNo, openid });
    note({ tradeState: order.tradeState });
    return json(200, viewOfOrder(order));
  });
}

const config = readConfig('close-order');

export const handler = makeCloseOrder({ config, ...realPayPorts(config.STAGE) });
