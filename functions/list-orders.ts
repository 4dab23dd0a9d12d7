import { readConfig, type Config } from '../lib/config/config';
import { door, type Handler } from '../lib/http/endpoint';
import { readCursor, signCursor } from '../lib/http/order-cursor';
import { readOrderListRequest } from '../lib/http/order-list-request';
import { viewOfOrder } from '../lib/http/order-view';
import { json } from '../lib/http/respond';
import { readSession } from '../lib/http/session-token';
import { makeOrderListStore } from '../lib/aws/order-list-store';
import { realBooksPorts, type BooksPorts } from '../lib/wiring/ports';

/** Lambda ends the function after ten seconds. */
const DATABASE_MS = 9_000;

/** `GET /orders`: the payer's own orders, newest first, a page at a time. */
export function makeListOrders(ports: BooksPorts & { readonly config: Config<'list-orders'> }): Handler {
  const { config, now } = ports;
  return door(ports, async (request) => {
    const openid = await readSession(request, config, now());
    const { limit, cursor } = readOrderListRequest(request);
    const after = cursor === undefined ? undefined : await readCursor(cursor, openid, config, now());
    const store = makeOrderListStore(ports.documentClient, config.ORDERS_TABLE, ports.deadline(DATABASE_MS));
    const { orders, last } = await store.list(openid, limit, after);
    const further = last && { cursor: await signCursor(last, openid, config, now()) };
    return json(200, { orders: orders.map(viewOfOrder), ...further });
  });
}

const config = readConfig('list-orders');

export const handler = makeListOrders({ config, ...realBooksPorts(config.STAGE) });
