import { deadline, now, randomText } from '../lib/ambient';
import { readConfig, type Config } from '../lib/config';
import { door, type DoorPorts, type Handler } from '../lib/http/door';
import { viewOfOrder } from '../lib/http/order-view';
import { json } from '../lib/http/respond';
import { readSession } from '../lib/http/session-token';
import { makeDocumentClient, type DocumentClient } from '../lib/orders/dynamodb';
import { lookUpOrder } from '../lib/orders/look-up-order';
import type { StoryEvent } from '../lib/orders/order';
import { makeOrderStore } from '../lib/orders/order-store';
import { makeTelemetry } from '../lib/telemetry';
import { makeCalls, type CallPorts } from '../lib/wechat/pay/v2/calls';
import { merchantOf } from '../lib/wechat/pay/v2/payment';
import { send } from '../lib/wechat/transport';
import { witnessError, witnessEvent } from '../lib/witness';

export interface GetOrderPorts extends DoorPorts, CallPorts {
  readonly config: Config<'get-order'>;
  readonly documentClient: DocumentClient;
  /** A signal that fires after so many milliseconds. */
  readonly deadline: (milliseconds: number) => AbortSignal;
}

/** Lambda ends the function after ten seconds: WeChat gets six of them, all together nine. */
const WECHAT_MS = 6_000;
const DATABASE_MS = 9_000;

/** `GET /orders/{outTradeNo}`: tells the owner how the order stands, after asking WeChat while it is unpaid. */
export function makeGetOrder(ports: GetOrderPorts): Handler {
  const { config, telemetry } = ports;
  return door(ports, async (request, note) => {
    const openid = await readSession(request, config, ports.now());
    const outTradeNo = request.pathParameter('outTradeNo') ?? '';
    note({ outTradeNo });
    const story = {
      ...makeCalls(ports, merchantOf(config), config.WECHAT_PAY_BASE_URLS, WECHAT_MS),
      orders: makeOrderStore(ports.documentClient, config.ORDERS_TABLE, ports.deadline(DATABASE_MS)),
      witness: (event: StoryEvent) => {
        note(witnessEvent(telemetry, event));
      },
      now: ports.now,
    };
    const { order, unanswered } = await lookUpOrder(story, { outTradeNo, openid });
    note({ tradeState: order.tradeState });
    if (unanswered) {
      const { code, ...facts } = witnessError(telemetry, unanswered);
      note({ ...facts, unanswered: code });
    }
    return json(200, viewOfOrder(order));
  });
}

const config = readConfig('get-order');

export const handler = makeGetOrder({
  config,
  documentClient: makeDocumentClient(),
  send,
  deadline,
  now,
  randomText,
  telemetry: makeTelemetry(`miniprogram-pay-${config.STAGE}`),
});
