import { lambdaHttp } from '../lib/aws/lambda-http';
import { BUDGETS } from '../lib/config/budgets';
import { readConfig, type Config } from '../lib/config/config';
import { endpoint, type Endpoint } from '../lib/http/endpoint';
import { readOrderRequest } from '../lib/http/order-request';
import { json } from '../lib/http/respond';
import { readSession } from '../lib/http/session-token';
import { termsOf } from '../lib/orders/place/new-order';
import { placeOrder } from '../lib/orders/place/place-order';
import type { PayDeps } from '../lib/wiring/environment';
import { placeOrderDeps, realPayDeps } from '../lib/wiring/order-deps';

const { wechatMs, deadlineMs } = BUDGETS['create-order-and-sign'];

/** `POST /orders`: places the order at WeChat and signs what `wx.requestPayment` takes. */
export function makeCreateOrderAndSign(
  deps: PayDeps & { readonly config: Config<'create-order-and-sign'> },
): Endpoint {
  const { config, deadline, now } = deps;
  return endpoint(deps, async (request, log) => {
    const openid = await readSession(request, config, now());
    const asked = readOrderRequest(request, openid, config.OUT_TRADE_NO_PREFIX);
    const useCaseDeps = placeOrderDeps(deps, log, wechatMs, deadline(deadlineMs));
    const input = { ...asked, openid, clientIp: request.sourceIp };
    const { order, prepayId, created } = await placeOrder(useCaseDeps, termsOf(config), input);
    const { outTradeNo, totalFee } = order;
    log({ outTradeNo, totalFee });
    const payParams = useCaseDeps.payParams({ ...order, prepayId });
    return json(created ? 201 : 200, { outTradeNo, totalFee, ...payParams });
  });
}

const config = readConfig('create-order-and-sign');

export const handler = lambdaHttp(makeCreateOrderAndSign({ config, ...realPayDeps(config.STAGE) }));
