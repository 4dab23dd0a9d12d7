import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { HttpHandler } from '../../lib/aws/lambda-http';
import type { Order } from '../../lib/orders/order';
import { send } from '../../lib/outbound/http-client';
import { localEnvironment } from '../shared/environment';
import { startSimulator } from '../simulator/start';
import { recordedTelemetry } from '../../tests/support/recorded-telemetry';
import { countedDatabase, type DatabaseCount } from './counted-database';
import type { PeerMerchant } from './peers/peer';

/** What one request to a function took. */
export interface RequestCount extends DatabaseCount {
  readonly wechat: number;
  readonly status: number;
  readonly body: string;
}

/** The functions on a database and a WeChat whose calls are counted. */
export interface CountedShop {
  readonly request: (
    route: 'login' | 'create' | 'read' | 'notify',
    event: Partial<APIGatewayProxyEventV2>,
  ) => Promise<RequestCount>;
  /** A code of wx.login. */
  readonly loginCode: () => Promise<string>;
  readonly row: (outTradeNo: string) => Promise<Order>;
  readonly merchant: PeerMerchant;
  readonly close: () => Promise<void>;
}

/** The caller's address, which WeChat wants to know. */
const CONTEXT = { http: { sourceIp: '203.0.113.7' } } as APIGatewayProxyEventV2['requestContext'];

/** Opens a shop that sells tea for 100 fen. */
export async function countedShop(): Promise<CountedShop> {
  const defaults = localEnvironment();
  // The functions read their configuration when they are imported, for the handlers that are not used here.
  for (const [name, value] of Object.entries(defaults)) if (value !== undefined) process.env[name] ??= value;
  const { readConfig } = await import('../../lib/config/config');
  const { lambdaHttp } = await import('../../lib/aws/lambda-http');
  const { realPayDeps } = await import('../../lib/wiring/order-deps');
  const { makeLoginToOpenid } = await import('../../functions/login-to-openid');
  const { makeCreateOrderAndSign } = await import('../../functions/create-order-and-sign');
  const { makeGetOrder } = await import('../../functions/get-order');
  const { makePaymentNotify } = await import('../../functions/payment-notify');

  const database = await countedDatabase();
  const tea = { sku: 'tea', body: '明前龙井 50g', unitPrice: 100, onSale: true };
  await database.documentClient.send(new PutCommand({ TableName: database.productsTable, Item: tea }));
  const merchant = {
    appId: defaults['WECHAT_APPID'] ?? '',
    mchId: defaults['WECHAT_MCH_ID'] ?? '',
    key: defaults['WECHAT_MCH_KEY'] ?? '',
    signType: 'MD5',
  } as const;
  const simulator = await startSimulator({
    port: 0,
    appId: merchant.appId,
    appSecret: defaults['WECHAT_APPSECRET'] ?? '',
    mchId: merchant.mchId,
    mchKey: merchant.key,
  });
  const environment = {
    ...defaults,
    ORDERS_TABLE: database.ordersTable,
    PRODUCTS_TABLE: database.productsTable,
    WECHAT_API_BASE_URL: simulator.url,
    WECHAT_PAY_BASE_URLS: simulator.url,
    NOTIFY_URL: 'http://127.0.0.1:9/payment-notify',
  };
  let wechat = 0;
  const ports = {
    ...realPayDeps('local'),
    telemetry: recordedTelemetry(),
    documentClient: database.documentClient,
    send: (request: Parameters<typeof send>[0]) => {
      wechat += 1;
      return send(request);
    },
  };
  const handlers: Readonly<Record<'login' | 'create' | 'read' | 'notify', HttpHandler>> = {
    login: lambdaHttp(makeLoginToOpenid({ ...ports, config: readConfig('login-to-openid', environment) })),
    create: lambdaHttp(
      makeCreateOrderAndSign({ ...ports, config: readConfig('create-order-and-sign', environment) }),
    ),
    read: lambdaHttp(makeGetOrder({ ...ports, config: readConfig('get-order', environment) })),
    notify: lambdaHttp(makePaymentNotify({ ...ports, config: readConfig('payment-notify', environment) })),
  };
  return {
    merchant,
    async request(route, event) {
      database.take();
      wechat = 0;
      const { statusCode, body } = await handlers[route]({ ...event, requestContext: CONTEXT });
      return { ...database.take(), wechat, status: statusCode, body };
    },
    async loginCode() {
      const answer = await fetch(`${simulator.url}/_simulator/wx/login`, { method: 'POST', body: '{}' });
      return ((await answer.json()) as { code: string }).code;
    },
    async row(outTradeNo) {
      const key = { TableName: database.ordersTable, Key: { outTradeNo }, ConsistentRead: true };
      return (await database.documentClient.send(new GetCommand(key))).Item as Order;
    },
    async close() {
      await simulator.close();
      await database.close();
    },
  };
}
