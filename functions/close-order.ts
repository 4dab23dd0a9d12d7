import { lambdaHttp } from '../lib/aws/lambda-http';
import { readConfig, type Config } from '../lib/config/config';
import { endpoint, type Endpoint } from '../lib/http/endpoint';
import { viewOfOrder } from '../lib/http/order-view';
import { json } from '../lib/http/respond';
import { readSession } from '../lib/http/session-token';
import { closeOrder } from '../lib/orders/pay/close-order';
import type { PayDeps } from '../lib/wiring/environment';
import { orderDeps, realPayDeps } from '../lib/wiring/order-deps';

/** Lambda ends the function after 15 seconds: WeChat gets twelve of them, all together fourteen. */
const WECHAT_MS = 12_000;
const DATABASE_MS = 14_000;

/** `POST /orders/{outTradeNo}/close`: closes an unpaid order for its owner, after querying WeChat whether it is paid. */
export function makeCloseOrder(deps: PayDeps & { readonly config: Config<'close-order'> }): Endpoint {
  const { config, deadline, now } = deps;
  return endpoint(deps, async (request, log) => {
    const openid = await readSession(request, config, now());
    const outTradeNo = request.pathParameter('outTradeNo') ?? '';
    log({ outTradeNo: outTradeNo.slice(0, 32) });
    const useCaseDeps = orderDeps(deps, log, WECHAT_MS, deadline(DATABASE_MS));
    const order = await closeOrder(useCaseDeps, { outTradeNo, openid });
    log({ tradeState: order.tradeState });
    return json(200, viewOfOrder(order));
  });
}

const config = readConfig('close-order');

export const handler = lambdaHttp(makeCloseOrder({ config, ...realPayDeps(config.STAGE) }));
