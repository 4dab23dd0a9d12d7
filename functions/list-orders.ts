import { lambdaHttp } from '../lib/aws/lambda-http';
import { BUDGETS } from '../lib/config/budgets';
import { readConfig, type Config } from '../lib/config/config';
import { endpoint, type Endpoint } from '../lib/http/endpoint';
import { readCursor, signCursor } from '../lib/http/order-cursor';
import { readOrderListRequest } from '../lib/http/order-list-request';
import { viewOfOrder } from '../lib/http/order-view';
import { json } from '../lib/http/respond';
import { readSession } from '../lib/http/session-token';
import type { StoreDeps } from '../lib/wiring/environment';
import { ordersOf, realPayDeps } from '../lib/wiring/order-deps';

const { deadlineMs } = BUDGETS['list-orders'];

/** `GET /orders`: the payer's own orders, newest first, a page at a time. */
export function makeListOrders(deps: StoreDeps & { readonly config: Config<'list-orders'> }): Endpoint {
  const { config, now } = deps;
  return endpoint(deps, async (request) => {
    const openid = await readSession(request, config, now());
    const { limit, cursor } = readOrderListRequest(request);
    const after = cursor === undefined ? undefined : await readCursor(cursor, openid, config, now());
    const store = ordersOf(deps, deps.deadline(deadlineMs));
    const { orders, last } = await store.listByOpenid(openid, limit, after);
    const further = last && { cursor: await signCursor(last, openid, config, now()) };
    return json(200, { orders: orders.map(viewOfOrder), ...further });
  });
}

const config = readConfig('list-orders');

export const handler = lambdaHttp(makeListOrders({ config, ...realPayDeps(config.STAGE) }));
