import { deadline, now, randomText } from '../lib/ambient';
import { readConfig, type Config } from '../lib/config';
import { door, type DoorPorts, type Handler } from '../lib/http/door';
import { readOrderRequest } from '../lib/http/order-request';
import { json } from '../lib/http/respond';
import { readSession } from '../lib/http/session-token';
import { makeDocumentClient, type DocumentClient } from '../lib/orders/dynamodb';
import { termsOf } from '../lib/orders/new-order';
import type { StoryEvent } from '../lib/orders/order';
import { makeOrderStore } from '../lib/orders/order-store';
import { placeOrder } from '../lib/orders/place-order';
import { makeProductStore } from '../lib/orders/product-store';
import { makeTelemetry } from '../lib/telemetry';
import { makeCalls, NONCE_LENGTH, type CallPorts } from '../lib/wechat/pay/v2/calls';
import { buildPayParams } from '../lib/wechat/pay/v2/pay-params';
import { merchantOf } from '../lib/wechat/pay/v2/payment';
import { send } from '../lib/wechat/transport';
import { witnessEvent } from '../lib/witness';

export interface CreateOrderPorts extends DoorPorts, CallPorts {
  readonly config: Config<'create-order-and-sign'>;
  readonly documentClient: DocumentClient;
  /** A signal that fires after so many milliseconds. */
  readonly deadline: (milliseconds: number) => AbortSignal;
}

/** Lambda ends the function after 15 seconds: WeChat gets twelve of them, all together fourteen. */
const WECHAT_MS = 12_000;
const DATABASE_MS = 14_000;

/** `POST /orders`: places the order at WeChat and signs what `wx.requestPayment` takes. */
export function makeCreateOrderAndSign(ports: CreateOrderPorts): Handler {
  const { config, documentClient, telemetry } = ports;
  const merchant = merchantOf(config);
  return door(ports, async (request, note) => {
    const openid = await readSession(request, config, ports.now());
    const asked = readOrderRequest(request, openid, config.OUT_TRADE_NO_PREFIX);
    const signal = ports.deadline(DATABASE_MS);
    const story = {
      ...makeCalls(ports, merchant, config.WECHAT_PAY_BASE_URLS, WECHAT_MS),
      orders: makeOrderStore(documentClient, config.ORDERS_TABLE, signal),
      products: makeProductStore(documentClient, config.PRODUCTS_TABLE, signal),
      witness: (event: StoryEvent) => {
        note(witnessEvent(telemetry, event));
      },
      now: ports.now,
      randomText: ports.randomText,
    };
    const input = { ...asked, openid, clientIp: request.sourceIp };
    const { order, prepayId, created } = await placeOrder(story, termsOf(config), input);
    const { outTradeNo, totalFee } = order;
    note({ outTradeNo, totalFee });
    const payParams = buildPayParams(
      { ...order, prepayId },
      merchant.key,
      ports.now(),
      ports.randomText(NONCE_LENGTH),
    );
    return json(created ? 201 : 200, { outTradeNo, totalFee, ...payParams });
  });
}

const config = readConfig('create-order-and-sign');

export const handler = makeCreateOrderAndSign({
  config,
  documentClient: makeDocumentClient(),
  send,
  deadline,
  now,
  randomText,
  telemetry: makeTelemetry(`miniprogram-pay-${config.STAGE}`),
});
