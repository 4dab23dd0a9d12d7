import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  BatchWriteCommand,
  type BatchWriteCommandInput,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  ScanCommand,
} from '@aws-sdk/lib-dynamodb';
import { withoutKeys } from '../../lib/aws/order-keys';
import { readConfig } from '../../lib/config/config';
import { makeCloseOrder } from '../../functions/close-order';
import { makeCreateOrderAndSign } from '../../functions/create-order-and-sign';
import { makeGetOrder } from '../../functions/get-order';
import { makeLoginToOpenid } from '../../functions/login-to-openid';
import { makeListOrders } from '../../functions/list-orders';
import { makePaymentNotify } from '../../functions/payment-notify';
import { makeRefundNotify } from '../../functions/refund-notify';
import { makeRefundOrder } from '../../functions/refund-order';
import { makeShipOrder } from '../../functions/ship-order';
import { makeReconcileBill, type BillEvent } from '../../functions/reconcile-bill';
import { makeReconcileOrders, type ReconcileEvent } from '../../functions/reconcile-orders';
import { makeFolderReportStore } from '../../lib/node/folder-report-store';
import type { ComparedBill } from '../../lib/wiring/compare-bill';
import { lambdaHttp, type HttpHandler } from '../../lib/aws/lambda-http';
import type { Order } from '../../lib/orders/order';
import type { Summary } from '../../lib/orders/reconcile/sweep-orders';
import { send, sendForStream, type OutboundRequest } from '../../lib/outbound/http-client';
import { issueCertificates } from '../../tools/local/certificates';
import { startSimulator } from '../../tools/simulator/start';
import { startDynalite, type TestDatabase } from '../support/local-dynamodb';
import { recordedTelemetry, type RecordedTelemetry } from '../support/recorded-telemetry';
import { withKeys } from '../support/with-keys';
import { trust } from '../support/trust';
import { startGateway } from './gateway';

/** A JSON answer. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the simulator's ledger says of an order. */
export interface LedgerEntry {
  readonly state: string;
  readonly totalFee: number;
  readonly prepayIds: readonly string[];
  readonly transactions: readonly { readonly transactionId: string; readonly totalFee: number }[];
  readonly refunds: readonly {
    readonly outRefundNo: string;
    readonly refundFee: number;
    readonly status: string;
    readonly notifies: readonly { readonly status: number | null; readonly accepted: boolean }[];
  }[];
  readonly notifies: readonly {
    readonly status: number | null;
    readonly accepted: boolean;
    readonly answer: string | null;
    readonly fault: string | null;
  }[];
}

/** The functions behind a gateway, a database and a WeChat, all of them real processes' worth of HTTP. */
export interface Shop {
  readonly url: string;
  readonly simulatorUrl: string;
  /** By route, as in serverless.yml; whoever puts another one in its place has another shop. */
  readonly handlers: Record<string, HttpHandler>;
  readonly telemetry: RecordedTelemetry;
  /** A request to the shop. */
  readonly call: (method: string, path: string, body?: unknown, token?: string) => Promise<Answer>;
  /** A request to the simulator's own side, under /_simulator. */
  readonly wechat: (method: string, path: string, body?: unknown) => Promise<Answer>;
  /** A session of a user: wx.login and POST /login. */
  readonly login: (user?: string) => Promise<string>;
  /** wx.requestPayment with what POST /orders answered; opens a sheet or fails as the client does. */
  readonly requestPayment: (params: unknown, user?: string) => Promise<Answer['body']>;
  /** Opens the sheet, confirms it, and waits until the first notification has been answered. */
  readonly pay: (params: unknown, user?: string) => Promise<Answer['body']>;
  readonly fault: (on: string, fault: string, more?: object) => Promise<void>;
  /** One pass of the sweep. */
  readonly sweep: () => Promise<Summary>;
  /** reconcile-bill, as the schedule or a person invokes it; its files are in the folder that it names. */
  readonly compareBill: (event?: BillEvent) => Promise<ComparedBill>;
  /** reconcile-orders, as a person invokes it for one order. */
  readonly reconcile: (event: ReconcileEvent) => Promise<unknown>;
  /** Moves the clocks of the shop and of WeChat, and makes the notifications that fall due. */
  readonly advance: (seconds: number) => Promise<void>;
  /** Back to the first moment: WeChat forgets its orders, faults and notifications; the tables stay. */
  readonly reset: () => Promise<void>;
  /** Deletes all orders. */
  readonly empty: () => Promise<void>;
  readonly row: (outTradeNo: unknown) => Promise<Order | undefined>;
  readonly rows: () => Promise<readonly Order[]>;
  /** Puts orders into the table. */
  readonly fill: (orders: readonly Order[]) => Promise<void>;
  /** Puts a row into the products table, past every check of an import. */
  readonly sell: (product: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly ledger: (outTradeNo: unknown) => Promise<LedgerEntry>;
  /** Stands between the stores and the database; `undefined` takes the fault away. */
  readonly database: {
    fault: ((command: object) => Promise<void>) | undefined;
    /** Stands behind it: by throwing it loses the answer to a command that has taken effect. */
    lose?: ((command: object) => void) | undefined;
  };
  /** Stands between the shop and WeChat: told the path and the body of each call; a body that it gives is the answer. */
  readonly wire: { answer: ((path: string, sent: string) => Promise<string | undefined>) | undefined };
  readonly close: () => Promise<void>;
}

/** The clocks stand still at this time until a test moves them. */
const START = Date.parse('2026-01-01T12:00:00.000Z');

async function request(method: string, url: string, body?: unknown, token?: string): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

/**
 * Opens a shop that sells tea for 100 fen and takes donations.
 *
 * @param settings variables that differ from .env.example
 * @param startDatabase which DynamoDB
 */
export async function openShop(
  settings: Readonly<Record<string, string>> = {},
  startDatabase: () => Promise<TestDatabase> = startDynalite,
): Promise<Shop> {
  let time = START;
  const database = await startDatabase();
  const documentClient = DynamoDBDocumentClient.from(database.client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const faulty: Shop['database'] = { fault: undefined };
  const faultyClient = {
    send: async (command: never, options: never) => {
      await faulty.fault?.(command);
      const answer: unknown = await documentClient.send(command, options);
      faulty.lose?.(command);
      return answer;
    },
  };
  const products = [
    { sku: 'tea', body: '明前龙井 50g', unitPrice: 100, onSale: true },
    { sku: 'donation', body: '公益捐款', minFee: 1, maxFee: 100_000, onSale: true },
    { sku: 'old-tea', body: '陈年普洱', unitPrice: 100, onSale: false },
  ];
  for (const Item of products)
    await documentClient.send(new PutCommand({ TableName: database.productsTable, Item }));

  const mchId = process.env['WECHAT_MCH_ID'] ?? '';
  const certificates = await issueCertificates(mchId, new Date());
  const distrust = trust(certificates.ca);
  const { ca, serverCert, serverKey, clientCert, clientKey } = certificates;
  const simulator = await startSimulator({
    port: 0,
    tls: { port: 0, key: serverKey, cert: serverCert, ca },
    appId: process.env['WECHAT_APPID'] ?? '',
    appSecret: process.env['WECHAT_APPSECRET'] ?? '',
    mchId,
    mchKey: process.env['WECHAT_MCH_KEY'] ?? '',
    now: () => START,
  });

  const telemetry = recordedTelemetry();
  const wire: Shop['wire'] = { answer: undefined };
  const ports = {
    telemetry,
    send: async (request: OutboundRequest) => {
      const body = await wire.answer?.(new URL(request.url).pathname, request.body ?? '');
      return body === undefined ? send(request) : { status: 200, body: Buffer.from(body) };
    },
    pause: () => Promise.resolve(),
    documentClient: faultyClient,
    now: () => new Date(time),
    deadline: (milliseconds: number) => AbortSignal.timeout(milliseconds),
    randomText: (length: number) => Array.from({ length }, () => Math.floor(Math.random() * 10)).join(''),
  };
  const handlers: Record<string, HttpHandler> = {};
  const gateway = await startGateway(handlers);
  const environment = {
    ...process.env,
    ORDERS_TABLE: database.ordersTable,
    PRODUCTS_TABLE: database.productsTable,
    WECHAT_API_BASE_URL: simulator.url,
    WECHAT_PAY_BASE_URLS: simulator.url,
    WECHAT_REFUND_BASE_URLS: simulator.tlsUrl,
    NOTIFY_URL: `${gateway.url}/payment-notify`,
    REFUND_NOTIFY_URL: `${gateway.url}/refund-notify`,
    ...settings,
  };
  handlers['POST /login'] = lambdaHttp(
    makeLoginToOpenid({
      ...ports,
      config: readConfig('login-to-openid', environment),
    }),
  );
  handlers['POST /orders'] = lambdaHttp(
    makeCreateOrderAndSign({
      ...ports,
      config: readConfig('create-order-and-sign', environment),
    }),
  );
  handlers['GET /orders/{outTradeNo}'] = lambdaHttp(
    makeGetOrder({
      ...ports,
      config: readConfig('get-order', environment),
    }),
  );
  handlers['POST /orders/{outTradeNo}/close'] = lambdaHttp(
    makeCloseOrder({
      ...ports,
      config: readConfig('close-order', environment),
    }),
  );
  handlers['GET /orders'] = lambdaHttp(
    makeListOrders({
      ...ports,
      config: readConfig('list-orders', environment),
    }),
  );
  const folder = mkdtempSync(path.join(tmpdir(), 'shop-'));
  const compareBill = makeReconcileBill({
    ...ports,
    sendForStream,
    reports: () => makeFolderReportStore(folder),
    scratch: folder,
    config: readConfig('reconcile-bill', { ...environment, BILLS_FOLDER: folder }),
  });
  const reconcile = makeReconcileOrders({
    ...ports,
    config: readConfig('reconcile-orders', environment),
  });
  handlers['POST /payment-notify'] = lambdaHttp(
    makePaymentNotify({
      ...ports,
      config: readConfig('payment-notify', environment),
    }),
  );

  handlers['POST /refunds'] = lambdaHttp(
    makeRefundOrder({
      ...ports,
      config: readConfig('refund-order', environment),
      certificate: () => Promise.resolve({ cert: clientCert, key: clientKey }),
    }),
  );
  handlers['POST /shipments'] = lambdaHttp(
    makeShipOrder({
      ...ports,
      config: readConfig('ship-order', environment),
    }),
  );
  handlers['POST /refund-notify'] = lambdaHttp(
    makeRefundNotify({
      ...ports,
      config: readConfig('refund-notify', environment),
    }),
  );

  type Write = NonNullable<BatchWriteCommandInput['RequestItems']>[string][number];
  async function write(requests: readonly Write[]): Promise<void> {
    for (let at = 0; at < requests.length; at += 25) {
      const RequestItems = { [database.ordersTable]: requests.slice(at, at + 25) };
      await documentClient.send(new BatchWriteCommand({ RequestItems }));
    }
  }
  const rows: Shop['rows'] = async () =>
    ((await documentClient.send(new ScanCommand({ TableName: database.ordersTable }))).Items ?? []).map(
      withoutKeys,
    );

  const wechat: Shop['wechat'] = (method, path, body) =>
    request(method, `${simulator.url}/_simulator${path}`, body);
  const requestPayment: Shop['requestPayment'] = async (params, user = 'alice') =>
    (await wechat('POST', '/wx/requestPayment', { ...(params as object), user })).body;

  return {
    url: gateway.url,
    simulatorUrl: simulator.url,
    handlers,
    telemetry,
    database: faulty,
    wire,
    call: (method, path, body, token) => request(method, `${gateway.url}${path}`, body, token),
    wechat,
    requestPayment,
    login: async (user = 'alice') => {
      const { body } = await wechat('POST', '/wx/login', { user });
      const answer = await request('POST', `${gateway.url}/login`, { code: body['code'] });
      return String(answer.body['token']);
    },
    pay: async (params, user) => {
      const { sheet } = (await requestPayment(params, user)) as { sheet?: { id: string } };
      if (!sheet) throw new Error('no sheet opened');
      return (await wechat('POST', `/sheets/${sheet.id}/confirm`, { waitForNotify: true })).body;
    },
    fault: async (on, fault, more) => {
      await wechat('POST', '/faults', { on, fault, ...more });
    },
    sweep: async () => (await reconcile({})) as Summary,
    reconcile,
    compareBill: (event = {}) => compareBill(event),
    advance: async (seconds) => {
      time += seconds * 1000;
      await wechat('POST', '/clock', { advanceSeconds: seconds });
    },
    reset: async () => {
      time = START;
      faulty.fault = undefined;
      wire.answer = undefined;
      telemetry.lines.length = 0;
      telemetry.counts.length = 0;
      await wechat('POST', '/reset', {});
    },
    empty: async () => {
      // A scan ends after 1 MB.
      for (let left = await rows(); left.length > 0; left = await rows())
        await write(left.map(({ outTradeNo }) => ({ DeleteRequest: { Key: { outTradeNo } } })));
    },
    row: async (outTradeNo) => {
      const key = { outTradeNo };
      const { Item } = await documentClient.send(
        new GetCommand({ TableName: database.ordersTable, Key: key }),
      );
      return Item && withoutKeys(Item);
    },
    sell: async (Item) => {
      await documentClient.send(new PutCommand({ TableName: database.productsTable, Item }));
    },
    fill: (orders) => write(orders.map((order) => ({ PutRequest: { Item: withKeys(order) } }))),
    rows,
    ledger: async (outTradeNo) =>
      (await wechat('GET', `/ledger/${String(outTradeNo)}`)).body as unknown as LedgerEntry,
    close: async () => {
      distrust();
      await gateway.close();
      await simulator.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
