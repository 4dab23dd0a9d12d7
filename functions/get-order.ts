import { lambdaHttp } from '../lib/aws/lambda-http';
import { BUDGETS } from '../lib/config/budgets';
import { readConfig, type Config } from '../lib/config/config';
import { endpoint, type Endpoint } from '../lib/http/endpoint';
import { viewOfOrder } from '../lib/http/order-view';
import { json } from '../lib/http/respond';
import { readSession } from '../lib/http/session-token';
import { lookUpOrder } from '../lib/orders/pay/look-up-order';
import type { PayDeps } from '../lib/wiring/environment';
import { orderDeps, realPayDeps } from '../lib/wiring/order-deps';
import { recordUnanswered } from '../lib/telemetry/outcomes';

const { wechatMs, deadlineMs } = BUDGETS['get-order'];

/** `GET /orders/{outTradeNo}`: shows the owner the order, after querying WeChat while it is unpaid. */
export function makeGetOrder(deps: PayDeps & { readonly config: Config<'get-order'> }): Endpoint {
  return endpoint(deps, async (request, log) => {
    const openid = await readSession(request, deps.config, deps.now());
    const outTradeNo = request.pathParameter('outTradeNo') ?? '';
    log({ outTradeNo: outTradeNo.slice(0, 32) });
    const useCaseDeps = orderDeps(deps, log, wechatMs, deps.deadline(deadlineMs));
    const { order, unanswered } = await lookUpOrder(useCaseDeps, { outTradeNo, openid });
    log({ tradeState: order.tradeState });
    if (unanswered) log(recordUnanswered(deps.telemetry, unanswered));
    return json(200, viewOfOrder(order));
  });
}

const config = readConfig('get-order');

export const handler = lambdaHttp(makeGetOrder({ config, ...realPayDeps(config.STAGE) }));
