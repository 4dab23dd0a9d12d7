import { readConfig, type Config } from '../lib/config/config';
import { door, type Handler } from '../lib/http/endpoint';
import { readOrderRequest } from '../lib/http/order-request';
import { json } from '../lib/http/respond';
import { readSession } from '../lib/http/session-token';
import { termsOf } from '../lib/orders/place/new-order';
import { placeOrder } from '../lib/orders/place/place-order';
import { placingPorts } from '../lib/wiring/placing-ports';
import { realPayPorts, type PayPorts } from '../lib/wiring/ports';
import { NONCE_LENGTH } from '../lib/wechat/pay/v2/calls';
import { buildPayParams } from '../lib/wechat/pay/v2/pay-params';

/** Lambda ends the function after 15 seconds: WeChat gets twelve of them, all together fourteen. */
const WECHAT_MS = 12_000;
const DATABASE_MS = 14_000;

/** `POST /orders`: places the order at WeChat and signs what `wx.requestPayment` takes. */
export function makeCreateOrderAndSign(
  ports: PayPorts & { readonly config: Config<'create-order-and-sign'> },
): Handler {
  const { config, now, randomText } = ports;
  return door(ports, async (request, note) => {
    const openid = await readSession(request, config, now());
    const asked = readOrderRequest(request, openid, config.OUT_TRADE_NO_PREFIX);
    const story = placingPorts(ports, note, WECHAT_MS, ports.deadline(DATABASE_MS));
    const input = { ...asked, openid, clientIp: request.sourceIp };
    const { order, prepayId, created } = await placeOrder(story, termsOf(config), input);
    const { outTradeNo, totalFee } = order;
    note({ outTradeNo, totalFee });
    const nonceStr = randomText(NONCE_LENGTH);
    const payParams = buildPayParams({ ...order, prepayId }, config.WECHAT_MCH_KEY, now(), nonceStr);
    return json(created ? 201 : 200, { outTradeNo, totalFee, ...payParams });
  });
}

const config = readConfig('create-order-and-sign');

export const handler = makeCreateOrderAndSign({ config, ...realPayPorts(config.STAGE) });
