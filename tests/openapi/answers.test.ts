import { XMLParser } from 'fast-xml-parser';
import { openShop, type Shop } from '../flows/shop';
import { answersOf, codesIn, compile, operations } from './specification';

let shop: Shop;
let token: string;
let last = 0;

beforeAll(async () => {
  shop = await openShop({ WECHAT_SHIPPING: 'yes' });
});

afterAll(() => shop.close());

beforeEach(async () => {
  await shop.reset();
  token = await shop.login();
});

/** The answers that were met, as `POST /orders 201`. */
const met = new Set<string>();

function freshNumber(): string {
  last += 1;
  return `described-${last}`;
}

interface Question {
  readonly body?: unknown;
  readonly token?: string;
  readonly contentType?: string;
  /** Another shop than the one that all share. */
  readonly at?: Shop;
}

/** Asks a route, holds its answer to openapi.yaml, and gives it back. */
async function ask(route: string, path: string, question: Question = {}): Promise<Record<string, unknown>> {
  const { body, token: session, contentType = 'application/json', at = shop } = question;
  const [method = ''] = route.split(' ');
  const response = await fetch(`${at.url}${path}`, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': contentType }),
      ...(session !== undefined && { authorization: `Bearer ${session}` }),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const status = String(response.status);
  const operation = operations.get(route);
  const described = operation && answersOf(operation).get(status);
  if (!described) throw new Error(`${route} answers ${status}, which openapi.yaml does not describe`);
  met.add(`${route} ${status}`);

  const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
  const content = described.content?.[type];
  if (!content) throw new Error(`${route} ${status} is ${type}, which openapi.yaml does not describe`);
  const text = await response.text();
  const value = (type === 'text/xml' ? read(text) : JSON.parse(text)) as Record<string, unknown>;
  const isValid = compile(content.schema);
  expect({ route, status, value, errors: isValid(value) ? null : isValid.errors }).toMatchObject({
    errors: null,
  });
  for (const header of ['retry-after', 'www-authenticate']) {
    if (!response.headers.has(header)) continue;
    expect(Object.keys(described.headers ?? {}).map((name) => name.toLowerCase())).toContain(header);
  }
  if (type === 'application/problem+json') {
    expect(codesIn(described)).toContain(value['code']);
    expect(value).toMatchObject({
      status: response.status,
      type: `urn:problem-type:miniprogram-pay:${String(value['code'])}`,
    });
  }
  return value;
}

function read(text: string): unknown {
  return (new XMLParser({ parseTagValue: false }).parse(text) as { xml: unknown }).xml;
}

const code = async (): Promise<unknown> => (await shop.wechat('POST', '/wx/login', {})).body['code'];

/** The database answers nothing but errors until the next test. */
function breakDatabase(): void {
  shop.database.fault = () => Promise.reject(new Error('the database is away'));
}

async function placed(more: object = {}): Promise<Record<string, unknown>> {
  return ask('POST /orders', '/orders', { body: { sku: 'tea', outTradeNo: freshNumber(), ...more }, token });
}

async function paid(): Promise<string> {
  const order = await placed();
  await shop.pay(order);
  await shop.advance(10);
  token = await shop.login();
  return String(order['outTradeNo']);
}

/** Closes an order, which WeChat does when it is five minutes old. */
async function close(outTradeNo: string): Promise<void> {
  await shop.advance(600);
  await shop.reconcile({ outTradeNo, close: true });
  token = await shop.login();
}

const CONTENT = [
  ['request_malformed', '{', 'application/json'],
  ['request_too_large', JSON.stringify({ code: 'x'.repeat(20_000) }), 'application/json'],
  ['content_type_unsupported', 'hello', 'text/plain'],
  ['field_invalid', '{"nothing":1}', 'application/json'],
] as const;

test.each(['POST /login', 'POST /orders', 'POST /refunds', 'POST /shipments'])(
  '%s: what cannot be read',
  async (route) => {
    for (const [expected, body, contentType] of CONTENT) {
      const problem = await ask(route, route.slice('POST '.length), { body, contentType, token });
      expect(problem['code']).toBe(expected);
    }
  },
);

test.each([
  ['POST /orders', '/orders', {}],
  ['GET /orders', '/orders', undefined],
  ['GET /orders/{outTradeNo}', '/orders/nobodys-1', undefined],
  ['POST /orders/{outTradeNo}/close', '/orders/nobodys-1/close', undefined],
])('%s: without a session', async (route, path, body) => {
  const ended = token;
  expect(await ask(route, path, { body })).toMatchObject({ code: 'token_missing' });
  expect(await ask(route, path, { body, token: 'a.b.c' })).toMatchObject({ code: 'token_invalid' });
  await shop.advance(7200);
  expect(await ask(route, path, { body, token: ended })).toMatchObject({ code: 'token_expired' });
});

describe('POST /login', () => {
  const login = async (body: unknown): Promise<Record<string, unknown>> =>
    ask('POST /login', '/login', { body });

  test('a session', async () => {
    expect(await login({ code: await code() })).toMatchObject({ expiresIn: 7200 });
  });

  test('codes that are none, or none any more', async () => {
    expect(await login({ code: 'x' })).toMatchObject({ code: 'login_code_invalid' });
    const once = await code();
    await login({ code: once });
    expect(await login({ code: once })).toMatchObject({ code: 'login_code_used' });
  });

  test.each([
    ['errcode', { errcode: -1 }, 'wechat_unavailable'],
    ['errcode', { errcode: 45011 }, 'login_rate_limited'],
    ['errcode', { errcode: 40226 }, 'login_user_blocked'],
    ['errcode', { errcode: 40125 }, 'merchant_misconfigured'],
    ['errcode', { errcode: 12345 }, 'wechat_refused'],
    ['garbage', {}, 'wechat_answer_invalid'],
  ])('WeChat says %s %j', async (fault, more, expected) => {
    await shop.fault('jscode2session', fault, more);
    expect(await login({ code: await code() })).toMatchObject({ code: expected });
  });
});

describe('POST /orders', () => {
  test('a new order, and the same again', async () => {
    const request = { outTradeNo: freshNumber(), quantity: 2, attach: '3号桌' };
    const first = await placed(request);
    expect(await placed(request)).toMatchObject({ outTradeNo: first['outTradeNo'] });
    await ask('POST /orders', '/orders', {
      body: 'sku=donation&totalFee=520',
      contentType: 'application/x-www-form-urlencoded',
      token,
    });
  });

  test.each([
    [{ openid: 'another' }, 'openid_mismatch'],
    [{ quantity: 0 }, 'field_invalid'],
    [{ sku: 'donation' }, 'total_fee_required'],
    [{ sku: 'coffee' }, 'sku_unknown'],
    [{ totalFee: 100 }, 'total_fee_not_open'],
    [{ sku: 'donation', totalFee: 100_001 }, 'total_fee_out_of_range'],
    [{ sku: 'old-tea' }, 'sku_off_sale'],
  ])('%j', async (more, expected) => {
    expect(await placed(more)).toMatchObject({ code: expected });
  });

  test('a number that is somebody’s, or another order’s', async () => {
    const { outTradeNo } = await placed();
    expect(await placed({ outTradeNo, quantity: 2 })).toMatchObject({ code: 'order_differs' });
    token = await shop.login('bob');
    expect(await placed({ outTradeNo })).toMatchObject({ code: 'out_trade_no_used' });
  });

  test('an order that can no longer be paid', async () => {
    expect(await placed({ outTradeNo: await paid() })).toMatchObject({ code: 'order_paid' });
    const closed = String((await placed())['outTradeNo']);
    await close(closed);
    expect(await placed({ outTradeNo: closed })).toMatchObject({ code: 'order_closed' });
    const { outTradeNo } = await placed();
    await shop.advance(1440 * 60);
    token = await shop.login();
    expect(await placed({ outTradeNo })).toMatchObject({ code: 'order_expired' });
  });

  test.each([
    ['err-code', { errCode: 'NOTENOUGH', errCodeDes: 'x' }, 'payment_refused'],
    ['err-code', { errCode: 'NOAUTH', errCodeDes: 'x' }, 'merchant_misconfigured'],
    ['return-fail', {}, 'wechat_refused'],
    ['wrongly-signed', {}, 'wechat_answer_invalid'],
    ['systemerror', { times: 3 }, 'wechat_unavailable'],
  ])('WeChat says %s %j', async (fault, more, expected) => {
    await shop.fault('unifiedorder', fault, more);
    expect(await placed()).toMatchObject({ code: expected });
  });

  test('a fault of our own', async () => {
    breakDatabase();
    expect(await placed()).toMatchObject({ code: 'internal_error' });
  });

  test('too many unpaid orders', async () => {
    const strict = await openShop({ MAX_OPEN_ORDERS: '1' });
    try {
      const session = await strict.login();
      const order = (): Promise<Record<string, unknown>> =>
        ask('POST /orders', '/orders', { body: { sku: 'tea' }, token: session, at: strict });
      const { outTradeNo } = await order();
      expect(await order()).toMatchObject({ code: 'too_many_open_orders', openOrders: [outTradeNo] });
    } finally {
      await strict.close();
    }
  });
});

describe('POST /orders/{outTradeNo}/close', () => {
  const closed = (outTradeNo: unknown): Promise<Record<string, unknown>> =>
    ask('POST /orders/{outTradeNo}/close', `/orders/${encodeURIComponent(String(outTradeNo))}/close`, {
      token,
    });

  /** An unpaid order that is old enough. */
  async function open(): Promise<string> {
    const { outTradeNo } = await placed();
    await shop.advance(300);
    return String(outTradeNo);
  }

  test('an order, and the same again', async () => {
    const outTradeNo = await open();
    expect(await closed(outTradeNo)).toMatchObject({ tradeState: 'CLOSED' });
    expect(await closed(outTradeNo)).toMatchObject({ tradeState: 'CLOSED' });
  });

  test('what is refused', async () => {
    expect(await closed('nobodys-1')).toMatchObject({ code: 'order_not_found' });
    expect(await closed((await placed())['outTradeNo'])).toMatchObject({ code: 'order_not_closable_yet' });
    expect(await closed(await paid())).toMatchObject({ code: 'order_paid' });
  });

  test('a number that another system’s order was paid under', async () => {
    const outTradeNo = await paid();
    const row = await shop.row(outTradeNo);
    if (!row) throw new Error('no row');
    const { prepayId, prepayIdAt, transactionId, timeEnd, ...rest } = row;
    expect([prepayId, prepayIdAt, transactionId, timeEnd]).not.toContain(undefined);
    await shop.fill([{ ...rest, tradeState: 'NOTPAY' }]);
    await shop.advance(300);
    expect(await closed(outTradeNo)).toMatchObject({ code: 'out_trade_no_used' });
  });

  test.each([
    ['err-code', { errCode: 'SIGNERROR', errCodeDes: 'x' }, 'merchant_misconfigured'],
    ['return-fail', {}, 'wechat_refused'],
    ['wrongly-signed', {}, 'wechat_answer_invalid'],
    ['systemerror', { times: 3 }, 'wechat_unavailable'],
  ])('WeChat says %s %j', async (fault, more, expected) => {
    const outTradeNo = await open();
    await shop.fault('closeorder', fault, more);
    expect(await closed(outTradeNo)).toMatchObject({ code: expected });
  });

  test('a fault of our own', async () => {
    breakDatabase();
    expect(await closed('nobodys-1')).toMatchObject({ code: 'internal_error' });
  });
});

describe('GET /orders and GET /orders/{outTradeNo}', () => {
  const order = async (outTradeNo: unknown): Promise<Record<string, unknown>> =>
    ask('GET /orders/{outTradeNo}', `/orders/${encodeURIComponent(String(outTradeNo))}`, { token });

  test('an order in each of its states', async () => {
    const { outTradeNo } = await placed({ attach: '3号桌' });
    expect(await order(outTradeNo)).toMatchObject({ tradeState: 'NOTPAY' });
    await close(String(outTradeNo));
    expect(await order(outTradeNo)).toMatchObject({ tradeState: 'CLOSED' });
    const number = await paid();
    expect(await order(number)).toMatchObject({ tradeState: 'SUCCESS' });
    await refund(number, 'r-1');
    await shop.advance(60);
    token = await shop.login();
    expect(await order(number)).toMatchObject({
      tradeState: 'REFUND',
      refunds: [{ refundStatus: 'SUCCESS' }],
    });
  });

  test('a page, and the next', async () => {
    await placed();
    await placed();
    const list = async (query: string): Promise<Record<string, unknown>> =>
      ask('GET /orders', `/orders${query}`, { token });
    const { cursor } = await list('?limit=1');
    expect(await list(`?limit=1&cursor=${String(cursor)}`)).toHaveProperty('orders');
    expect(await list('?limit=0')).toMatchObject({ code: 'field_invalid' });
  });

  test('none', async () => {
    expect(await order('nobodys-1')).toMatchObject({ code: 'order_not_found' });
    breakDatabase();
    expect(await order('nobodys-1')).toMatchObject({ code: 'internal_error' });
    expect(await ask('GET /orders', '/orders', { token })).toMatchObject({ code: 'internal_error' });
  });
});

const refund = (
  outTradeNo: string,
  outRefundNo: string,
  more: object = {},
): Promise<Record<string, unknown>> =>
  ask('POST /refunds', '/refunds', { body: { outTradeNo, outRefundNo, refundFee: 40, ...more } });

describe('POST /refunds', () => {
  test('a refund, and the same again', async () => {
    const number = await paid();
    expect(await refund(number, 'r-1', { reason: '退货' })).toMatchObject({ refundStatus: 'PROCESSING' });
    await shop.advance(60);
    expect(await refund(number, 'r-1', { reason: '退货' })).toMatchObject({ refundStatus: 'SUCCESS' });
    expect(await refund(number, 'r-1')).toMatchObject({ code: 'refund_differs' });
  });

  test('what is refused', async () => {
    const number = await paid();
    expect(await refund('nobodys-1', 'r-1')).toMatchObject({ code: 'order_not_found' });
    expect(await refund(String((await placed())['outTradeNo']), 'r-1')).toMatchObject({
      code: 'order_not_paid',
    });
    expect(await refund(number, 'r-1', { refundFee: 101 })).toMatchObject({ code: 'refund_over_rest' });
    await refund(number, 'r-1');
    expect(await refund(number, 'r-2')).toMatchObject({ code: 'refund_too_soon' });
    breakDatabase();
    expect(await refund(number, 'r-3')).toMatchObject({ code: 'internal_error' });
  });

  test.each([
    ['err-code', { errCode: 'NOTENOUGH', errCodeDes: 'x' }, 'refund_funds_short'],
    ['return-fail', {}, 'wechat_refused'],
    ['wrongly-signed', {}, 'wechat_answer_invalid'],
    ['systemerror', { times: 3 }, 'wechat_unavailable'],
  ])('WeChat says %s %j', async (fault, more, expected) => {
    const number = await paid();
    await shop.fault('refund', fault, more);
    expect(await refund(number, 'r-1')).toMatchObject({ code: expected });
  });
});

describe('POST /shipments', () => {
  const ship = (outTradeNo: string, more: object = {}, at?: Shop): Promise<Record<string, unknown>> =>
    ask('POST /shipments', '/shipments', {
      body: {
        outTradeNo,
        logisticsType: 'express',
        itemDesc: '明前龙井 50g',
        parcels: [{ trackingNo: 'YT1', expressCompany: 'SF', receiverContact: '189****1234' }],
        ...more,
      },
      ...(at && { at }),
    });

  test('a shipment, the same again, and its correction', async () => {
    const number = await paid();
    expect(await ship(number)).toMatchObject({ shippingState: 'UPLOADED' });
    expect(await ship(number)).toMatchObject({ shippingState: 'UPLOADED' });
    expect(await ship(number, { itemDesc: 'x' })).toMatchObject({ code: 'shipment_differs' });
    expect(await ship(number, { itemDesc: 'x', correction: true })).toMatchObject({ correction: true });
  });

  test('one that WeChat cannot take yet', async () => {
    const order = await placed();
    await shop.pay(order);
    expect(await ship(String(order['outTradeNo']))).toMatchObject({ shippingState: 'PENDING' });
  });

  test('what is refused', async () => {
    const number = await paid();
    expect(await ship('nobodys-1')).toMatchObject({ code: 'order_not_found' });
    expect(await ship(String((await placed())['outTradeNo']))).toMatchObject({ code: 'order_not_paid' });
    breakDatabase();
    expect(await ship(number)).toMatchObject({ code: 'internal_error' });
  });

  test.each([
    [10060004, 'shipment_refused'],
    [40013, 'merchant_misconfigured'],
    [10060007, 'wechat_refused'],
  ])('WeChat says %s', async (errcode, expected) => {
    const number = await paid();
    await shop.fault('upload_shipping_info', 'errcode', { errcode });
    expect(await ship(number)).toMatchObject({ code: expected });
  });

  test('where shipments are not switched on', async () => {
    const plain = await openShop();
    try {
      expect(await ship('nobodys-1', {}, plain)).toMatchObject({ code: 'shipping_off' });
    } finally {
      await plain.close();
    }
  });
});

describe.each(['payment-notify', 'refund-notify'])('POST /%s', (name) => {
  const tell = (body: string): Promise<Record<string, unknown>> =>
    ask(`POST /${name}`, `/${name}`, { body, contentType: 'text/xml' });

  /** What WeChat itself sent about an order that was paid and refunded. */
  async function genuine(): Promise<string> {
    await refund(await paid(), 'r-1');
    await shop.advance(60);
    const { body } = await shop.wechat('GET', '/messages');
    const messages = body['messages'] as { direction: string; url: string; body: string }[];
    const sent = messages.filter(({ direction, url }) => direction === 'out' && url.endsWith(`/${name}`));
    return sent.at(-1)?.body ?? '';
  }

  test('what is refused', async () => {
    expect(await tell('hello')).toMatchObject({ return_code: 'FAIL' });
    expect(await tell('<xml><return_code>SUCCESS</return_code></xml>')).toMatchObject({
      return_code: 'FAIL',
    });
  });

  test('what is believed, and a fault of our own', async () => {
    const message = await genuine();
    expect(await tell(message)).toEqual({ return_code: 'SUCCESS', return_msg: 'OK' });
    breakDatabase();
    expect(await tell(message)).toEqual({ return_code: 'FAIL', return_msg: 'please repeat' });
  });
});

test('each answer that is described was met', () => {
  const described = [...operations].flatMap(([route, operation]) =>
    [...answersOf(operation).keys()].map((status) => `${route} ${status}`),
  );
  // API Gateway's own answers, which no function gives.
  const own = described.filter((each) => each.endsWith(' default') || each.endsWith('-notify 429'));
  expect(described.filter((each) => !met.has(each) && !own.includes(each))).toEqual([]);
});
