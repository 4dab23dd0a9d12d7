import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { makeCloseOrder } from '../../functions/close-order';
import { makeCreateOrderAndSign } from '../../functions/create-order-and-sign';
import { makeGetOrder } from '../../functions/get-order';
import { makePaymentNotify } from '../../functions/payment-notify';
import { lambdaHttp } from '../../lib/aws/lambda-http';
import { BUDGETS } from '../../lib/config/budgets';
import { readConfig } from '../../lib/config/config';
import type { FunctionName } from '../../lib/config/needs';
import type { HttpResponse } from '../../lib/http/respond';
import { signSession } from '../../lib/http/session-token';
import type { PayDeps } from '../../lib/wiring/environment';
import { NoAnswer, type OutboundAnswer, type OutboundRequest } from '../../lib/outbound/http-client';
import { anOrder, aPayment } from '../support/an-order';
import { changed, PAID, signed, wire } from '../fixtures/hostile/signed-notify';
import { answer } from '../lib/wechat/pay/v2/signed-answer';
import { recordedTelemetry } from '../support/recorded-telemetry';

const START = Date.parse('2026-01-01T12:01:00.000Z');
const PREVIOUS = 'TheKeyBeforeTheChange00000000000';
const { openid, outTradeNo } = anOrder();
const { transactionId } = aPayment();

const document = mockClient(DynamoDBDocumentClient);

beforeEach(() => {
  document.reset();
  const tea = { sku: 'tea', body: '明前龙井 50g', unitPrice: 100, onSale: true };
  document.on(GetCommand).resolves({ Item: anOrder() });
  document.on(GetCommand, { Key: { sku: 'tea' } }).resolves({ Item: tea });
  document.on(PutCommand).resolves({});
  document.on(QueryCommand).resolves({ Items: [] });
  document.on(UpdateCommand).resolves({});
});

/** What one invocation asked of the world around it. */
interface Invocation {
  readonly ports: PayDeps;
  readonly deadlines: { readonly milliseconds: number; readonly signal: AbortSignal }[];
  readonly sent: OutboundRequest[];
  /** Milliseconds that have passed on the clock that only WeChat's answers and pauses move. */
  readonly elapsed: () => number;
}

/**
 * @param wechat WeChat's answers in order; where there is none, WeChat is silent and the time of the call is used up
 */
function invocation(wechat: readonly (Uint8Array | undefined)[] = []): Invocation {
  let time = START;
  const deadlines: Invocation['deadlines'] = [];
  const sent: OutboundRequest[] = [];
  const ports: PayDeps = {
    telemetry: recordedTelemetry(),
    documentClient: DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'local' })),
    now: () => new Date(time),
    randomText: (length) => 'x'.repeat(length),
    deadline: (milliseconds) => {
      const { signal } = new AbortController();
      deadlines.push({ milliseconds, signal });
      return signal;
    },
    pause: (milliseconds) => {
      time += milliseconds;
      return Promise.resolve();
    },
    send: (request): Promise<OutboundAnswer> => {
      const body = wechat[sent.length];
      sent.push(request);
      if (body !== undefined) return Promise.resolve({ status: 200, body });
      time += request.timeoutMs;
      return Promise.reject(new NoAnswer('timeout'));
    },
  };
  return { ports, deadlines, sent, elapsed: () => time - START };
}

const createConfig = readConfig('create-order-and-sign');
const getConfig = readConfig('get-order');
const closeConfig = readConfig('close-order');
const notifyConfig = readConfig('payment-notify', {
  ...process.env,
  WECHAT_MCH_KEY_PREVIOUS: PREVIOUS,
});
const { WECHAT_MCH_KEY: KEY } = notifyConfig;

async function bearer(): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await signSession(openid, getConfig, new Date(START))}` };
}

async function create({ ports }: Invocation): Promise<HttpResponse> {
  const headers = { ...(await bearer()), 'content-type': 'application/json' };
  return lambdaHttp(makeCreateOrderAndSign({ ...ports, config: createConfig }))({
    headers,
    body: JSON.stringify({ sku: 'tea', outTradeNo }),
  });
}

async function get({ ports }: Invocation): Promise<HttpResponse> {
  const pathParameters = { outTradeNo };
  return lambdaHttp(makeGetOrder({ ...ports, config: getConfig }))({
    headers: await bearer(),
    pathParameters,
  });
}

async function close({ ports }: Invocation): Promise<HttpResponse> {
  // The order was placed a minute ago: WeChat would not close it yet.
  const order = anOrder({ createdAt: '2026-01-01T11:50:00.000Z' });
  const closed = { ...order, tradeState: 'CLOSED' };
  document.on(GetCommand).resolvesOnce({ Item: order }).resolves({ Item: closed });
  const pathParameters = { outTradeNo };
  return lambdaHttp(makeCloseOrder({ ...ports, config: closeConfig }))({
    headers: await bearer(),
    pathParameters,
  });
}

function notify({ ports }: Invocation, key: string): Promise<HttpResponse> {
  const body = wire(signed(changed(PAID, { transaction_id: transactionId }), 'MD5', key));
  return lambdaHttp(makePaymentNotify({ ...ports, config: notifyConfig }))({ body });
}

const PREPARED = answer({ trade_type: 'JSAPI', prepay_id: 'wx1' }, 'MD5', KEY);
const ORDERPAID = answer({ result_code: 'FAIL', err_code: 'ORDERPAID', err_code_des: '已支付' }, 'MD5', KEY);
const QUERIED_PAID = answer({ ...PAID, transaction_id: transactionId, trade_state: 'SUCCESS' }, 'MD5', KEY);

const queried = (trade_state: string): Uint8Array =>
  answer({ out_trade_no: outTradeNo, trade_state, trade_state_desc: 'x' }, 'MD5', KEY);
const QUERIED_OPEN = queried('NOTPAY');
const QUERIED_CLOSED = queried('CLOSED');
const CLOSED = answer({ result_msg: 'OK' }, 'MD5', KEY);

const kinds: readonly {
  readonly what: string;
  readonly name: FunctionName;
  readonly run: (invocation: Invocation) => Promise<HttpResponse>;
  readonly wechat: readonly Uint8Array[];
  readonly statusCode: number;
  readonly calls: number;
  readonly databaseMs: number;
}[] = [
  {
    what: 'a new order',
    name: 'create-order-and-sign',
    run: create,
    wechat: [PREPARED],
    statusCode: 201,
    calls: 4,
    databaseMs: 14_000,
  },
  {
    what: 'an order that a query finds paid while it is placed',
    name: 'create-order-and-sign',
    run: create,
    wechat: [ORDERPAID, QUERIED_PAID],
    statusCode: 409,
    calls: 4,
    databaseMs: 14_000,
  },
  {
    what: 'an order that is closed',
    name: 'close-order',
    run: close,
    wechat: [QUERIED_OPEN, CLOSED, QUERIED_CLOSED],
    statusCode: 200,
    calls: 4,
    databaseMs: 14_000,
  },
  {
    what: 'an order that is read',
    name: 'get-order',
    run: get,
    wechat: [QUERIED_PAID],
    statusCode: 200,
    calls: 4,
    databaseMs: 9_000,
  },
  {
    what: 'a notification',
    name: 'payment-notify',
    run: (one) => notify(one, KEY),
    wechat: [],
    statusCode: 200,
    calls: 1,
    databaseMs: 3_000,
  },
  {
    what: 'a hint of the previous key',
    name: 'payment-notify',
    run: (one) => notify(one, PREVIOUS),
    wechat: [QUERIED_PAID],
    statusCode: 200,
    calls: 5,
    databaseMs: 4_000,
  },
];

describe.each(kinds)('$what', ({ name, run, wechat, statusCode, calls, databaseMs }) => {
  test('puts every call of the database under one deadline of its own', async () => {
    const one = invocation(wechat);
    expect(await run(one)).toMatchObject({ statusCode });
    expect(one.deadlines.map(({ milliseconds }) => milliseconds)).toEqual([databaseMs]);
    expect(document.calls()).toHaveLength(calls);
    for (const { args } of document.calls()) {
      const [, options] = args as readonly { readonly abortSignal?: unknown }[];
      // The same object: two signals that have not fired are equal to toEqual.
      expect(options?.abortSignal).toBe(one.deadlines[0]?.signal);
    }
  });

  test('leaves a second between its deadline and the end that Lambda sets', () => {
    expect(BUDGETS[name].lambdaSeconds * 1_000 - databaseMs).toBeGreaterThanOrEqual(1_000);
  });
});

describe('while WeChat is silent', () => {
  const timesOf = ({ sent }: Invocation): number[] => sent.map(({ timeoutMs }) => timeoutMs);

  test('placing an order ends after twelve seconds', async () => {
    const one = invocation();
    expect(await create(one)).toMatchObject({ statusCode: 503 });
    expect(timesOf(one)).toEqual([5_000, 5_000, 2_000]);
    expect(one.elapsed()).toBe(12_000);
  });

  test('the query that follows a refused order has only what the order left of the twelve seconds', async () => {
    const one = invocation([undefined, undefined, ORDERPAID]);
    expect(await create(one)).toMatchObject({ statusCode: 503 });
    expect(timesOf(one)).toEqual([5_000, 5_000, 2_000, 2_000]);
    expect(one.sent.map(({ url }) => new URL(url).pathname)).toEqual([
      '/pay/unifiedorder',
      '/pay/unifiedorder',
      '/pay/unifiedorder',
      '/pay/orderquery',
    ]);
    expect(one.elapsed()).toBe(12_000);
  });

  test('reading an order ends after six seconds and answers from the books', async () => {
    const one = invocation();
    expect(await get(one)).toMatchObject({ statusCode: 200 });
    expect(timesOf(one)).toEqual([5_000, 1_000]);
    expect(one.elapsed()).toBe(6_000);
  });

  test('closing an order ends after twelve seconds, and says so', async () => {
    const one = invocation();
    expect(await close(one)).toMatchObject({ statusCode: 503 });
    expect(timesOf(one)).toEqual([5_000, 5_000, 2_000]);
    expect(one.elapsed()).toBe(12_000);
  });

  test('a hint of the previous key ends after two and a half seconds, and WeChat comes again', async () => {
    const one = invocation();
    const { statusCode, body } = await notify(one, PREVIOUS);
    expect({ statusCode, body }).toMatchObject({
      statusCode: 500,
      body: expect.stringContaining('FAIL') as unknown,
    });
    expect(timesOf(one)).toEqual([2_500]);
    expect(one.elapsed()).toBe(2_500);
  });

  test('a notification under the current key asks WeChat nothing', async () => {
    const one = invocation();
    await notify(one, KEY);
    expect(one.sent).toEqual([]);
  });
});
