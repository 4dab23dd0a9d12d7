import { lambdaHttp } from '../lib/aws/lambda-http';
import { BUDGETS } from '../lib/config/budgets';
import { readConfig, type Config } from '../lib/config/config';
import { endpoint, type Endpoint } from '../lib/http/endpoint';
import { viewOfOrder } from '../lib/http/order-view';
import { json } from '../lib/http/respond';
import { readSession } from '../lib/http/session-token';
import { closeOrder } from '../lib/orders/pay/close-order';
import type { PayDeps } from '../lib/wiring/environment';
import { orderDeps, realPayDeps } from '../lib/wiring/order-deps';

const { wechatMs, deadlineMs } = BUDGETS['close-order'];

/** `POST /orders/{outTradeNo}/close`: closes an unpaid order for its owner, after querying WeChat whether it is paid. */
export function makeCloseOrder(deps: PayDeps & { readonly config: Config<'close-order'> }): Endpoint {
  const { config, deadline, now } = deps;
  return endpoint(deps, async (request, log) => {
    const openid = await readSession(request, config, now());
    const outTradeNo = request.pathParameter('outTradeNo') ?? '';
    log({ outTradeNo: outTradeNo.slice(0, 32) });
    const useCaseDeps = orderDeps(deps, log, wechatMs, deadline(deadlineMs));
    const order = await closeOrder(useCaseDeps, { outTradeNo, openid });
    log({ tradeState: order.tradeState });
    return json(200, viewOfOrder(order));
  });
}

const config = readConfig('close-order');

export const handler = lambdaHttp(makeCloseOrder({ config, ...realPayDeps(config.STAGE) }));
