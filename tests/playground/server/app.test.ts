import { Hono } from 'hono';
import { serve } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import type { OrderRow } from '../../../local/database';
import type { Exchange } from '../../../playground/exchange';
import { createPlayground } from '../../../playground/server/app';
import { createAudience } from '../../../playground/server/audience';
import { exchangeOf, hearSimulator } from '../../../playground/server/hear-simulator';
import { createRecord } from '../../../playground/server/record';
import type { PlaygroundSetting } from '../../../playground/server/setting';
import { startSimulator, type Simulator } from '../../../simulator/start';

const HOST = '127.0.0.1:3300';
const SECRETS = ['LocalOnlyMerchantKey0000000000k3', '10ca1000000000000000000000005ec7'] as const;
const [KEY, APPSECRET] = SECRETS;
const document = (name: string) => ({ html: `<p>${name}</p>`, js: `// ${name}`, css: `/* ${name} */` });

let simulator: Simulator;
let shop: Server;
const asked: { method: string; path: string; headers: Record<string, string>; body: string }[] = [];
const rows: OrderRow[] = [];

beforeAll(async () => {
  simulator = await startSimulator({
    ...{ port: 0, appId: 'wxd930ea5d5a258f4f', appSecret: APPSECRET },
    ...{ mchId: '1900000109', mchKey: KEY },
  });
  const app = new Hono();
  app.all('*', async (c) => {
    const { pathname, search } = new URL(c.req.url);
    const body = await c.req.text();
    asked.push({ method: c.req.method, path: pathname + search, headers: c.req.header(), body });
    return c.json({ openid: 'o1', token: 'a.session.token' }, 201, { 'x-from': 'shop' });
  });
  shop = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  await once(shop, 'listening');
});

afterAll(async () => {
  await simulator.close();
  shop.close();
  shop.closeAllConnections();
});

beforeEach(() => {
  asked.length = 0;
  rows.length = 0;
});

function open(change: Partial<PlaygroundSetting> = {}) {
  const audience = createAudience();
  const record = createRecord((exchange) => {
    audience.tell('exchange', exchange);
  });
  const invoked: [string, object][] = [];
  const app = createPlayground({
    setting: {
      apiUrl: `http://127.0.0.1:${(shop.address() as AddressInfo).port}`,
      simulatorUrl: simulator.url,
      products: [],
      orders: {
        all: () => Promise.resolve([...rows]),
        get: (outTradeNo) => Promise.resolve(rows.find((row) => row.outTradeNo === outTradeNo)),
        watch: () => undefined,
        forget: () => {
          rows.length = 0;
          return Promise.resolve();
        },
      },
      invoke: (name, event) => {
        invoked.push([name, event]);
        return Promise.resolve({ due: 0 });
      },
      environment: {
        ...{ WECHAT_APPID: 'wxd930ea5d5a258f4f', WECHAT_MCH_ID: '1900000109', WECHAT_SIGN_TYPE: 'MD5' },
        ...{ WECHAT_MCH_KEY: KEY, WECHAT_APPSECRET: APPSECRET },
      },
      ...change,
    },
    pages: { page: document('page'), phone: { ...document('phone'), sheet: document('sheet') } },
    ...{ audience, record, hosts: [HOST] },
  });
  const ask = (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (!headers.has('host')) headers.set('host', HOST);
    return Promise.resolve(app.request(`http://${HOST}${path}`, { ...init, headers }));
  };
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, { method: 'POST', body: JSON.stringify(body), headers });
  return { ask, post, record, audience, invoked };
}

/** Reads the events that come, until there are so many. */
async function read(answer: Response, count: number): Promise<readonly { event: string; data: unknown }[]> {
  const events: { event: string; data: unknown }[] = [];
  let event = '';
  for await (const line of createInterface(Readable.fromWeb(answer.body as never))) {
    if (line.startsWith('event: ')) event = line.slice(7);
    if (line.startsWith('data: ')) events.push({ event, data: JSON.parse(line.slice(6)) });
    if (events.length === count) break;
  }
  return events;
}

describe('only its own pages come in', () => {
  test('not by a name that leads to this machine', async () => {
    const { ask } = open();
    const answer = await ask('/setting', { headers: { host: 'evil.example.com:3300' } });
    expect(answer.status).toBe(421);
    expect((await ask('/setting', { headers: { host: '127.0.0.1:80' } })).status).toBe(421);
  });

  test.each(['https://evil.example.com', 'null', `https://${HOST}`])(
    'not from the page of another origin: %s',
    async (origin) => {
      const { post } = open();
      rows.push({ outTradeNo: 'T1' });
      expect((await post('/reset', {}, { origin })).status).toBe(403);
      expect(rows).toHaveLength(1);
      expect((await post('/reset', {}, { origin: `http://${HOST}` })).status).toBe(200);
    },
  );

  test('and whatever it shows loads nothing from elsewhere', async () => {
    const { ask } = open();
    const answer = await ask('/');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
  });
});

test.each([
  ['/', 'text/html', '<p>page</p>'],
  ['/assets/page.js', 'text/javascript', '// page'],
  ['/phone/', 'text/html', '<p>phone</p>'],
  ['/phone/phone.css', 'text/css', '/* phone */'],
  ['/sheet/abc', 'text/html', '<p>sheet</p>'],
])('serves %s', async (path, type, text) => {
  const answer = await open().ask(path);
  expect(answer.headers.get('content-type')).toContain(type);
  expect(await answer.text()).toBe(text);
});

test('the setting names no secret', async () => {
  const text = await (await open().ask('/setting')).text();
  expect(JSON.parse(text)).toMatchObject({ appId: 'wxd930ea5d5a258f4f', mchId: '1900000109' });
  for (const secret of SECRETS) expect(text).not.toContain(secret);
});

describe("the phone's way to the shop", () => {
  test('hands the request on as it is, and the answer back', async () => {
    const { post } = open();
    const headers = { authorization: 'Bearer abc', origin: `http://${HOST}`, cookie: 'a=b' };
    const answer = await post('/shop/orders?limit=2', { sku: 'tea' }, headers);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('x-from')).toBe('shop');
    expect(await answer.json()).toEqual({ openid: 'o1', token: 'a.session.token' });
    expect(asked).toMatchObject([{ method: 'POST', path: '/orders?limit=2', body: '{"sku":"tea"}' }]);
    expect(asked[0]?.headers).toMatchObject({ authorization: 'Bearer abc' });
    expect(asked[0]?.headers).not.toHaveProperty('cookie');
    expect(asked[0]?.headers).not.toHaveProperty('origin');
  });

  test('an answer that came packed is handed on unpacked, and says so', async () => {
    const packing = new Hono();
    packing.get('/orders', (c) =>
      c.body(gzipSync('{"orders":[]}'), 200, { 'content-encoding': 'gzip', 'x-from': 'shop' }),
    );
    const server = serve({ fetch: packing.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
    await once(server, 'listening');
    const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const answer = await open({ apiUrl }).ask('/shop/orders');
    server.close();
    expect(await answer.json()).toEqual({ orders: [] });
    expect(Object.fromEntries(answer.headers)).toMatchObject({ 'x-from': 'shop' });
    expect(answer.headers.get('content-encoding')).toBeNull();
  });

  test('is recorded without the session token', async () => {
    const { post, record } = open();
    await post('/shop/login', { code: '1' }, { authorization: 'Bearer abc.def' });
    const [exchange] = record.all();
    expect(exchange).toMatchObject({ from: 'phone', to: 'shop', name: 'POST /login' });
    expect(exchange?.answer).toMatchObject({ status: 201 });
    expect(exchange?.endedAt).toBeGreaterThanOrEqual(exchange?.startedAt ?? Infinity);
    expect(JSON.stringify(exchange)).not.toMatch(/abc\.def|a\.session\.token/);
  });

  test('one order is named by its route', async () => {
    const { ask, record } = open();
    await ask('/shop/orders/T20260101000001');
    expect(record.all()[0]?.name).toBe('GET /orders/{outTradeNo}');
  });

  test('where nobody answers, that is recorded, and said', async () => {
    const { ask, record } = open({ apiUrl: 'http://127.0.0.1:9' });
    const answer = await ask('/shop/orders');
    expect(answer.status).toBe(502);
    expect(answer.headers.get('x-no-answer')).toBe('true');
    expect(await answer.json()).toEqual({ error: 'nobody answers at http://127.0.0.1:9' });
    expect(record.all()[0]?.answer?.status).toBeNull();
  });
});

test('a body that no message has is refused before it is read', async () => {
  const { ask, record } = open();
  const body = 'x'.repeat(256 * 1024 + 1);
  const headers = { 'content-length': String(body.length) };
  for (const path of ['/shop/orders', '/explain', '/wx/login']) {
    expect((await ask(path, { method: 'POST', body, headers })).status).toBe(413);
  }
  expect([asked, record.all()]).toEqual([[], []]);
});

test('however it is spelled, an address of the shop stays an address of the shop', async () => {
  const { ask } = open();
  const answer = await ask('/sho%70/orders');
  expect([answer.status, asked.map(({ path }) => path)]).toEqual([201, ['/sho%70/orders']]);
});

describe("the phone's way to WeChat", () => {
  test('a login code is fetched, and recorded', async () => {
    const { post, record } = open();
    const answer = await post('/wx/login', { user: 'bob' });
    expect(await answer.json()).toMatchObject({ errMsg: 'login:ok' });
    expect(record.all()).toMatchObject([{ from: 'phone', to: 'wechat', name: 'wx.login' }]);
  });

  test('a payment with nothing right is refused in the words of the client', async () => {
    const { post } = open();
    const answer = await post('/wx/requestPayment', {
      ...{ timeStamp: '1767244540', nonceStr: 'n', package: 'prepay_id=wx1' },
      ...{ signType: 'MD5', paySign: '0'.repeat(32) },
    });
    expect(await answer.json()).toMatchObject({ err_desc: '调用支付JSAPI缺少参数: total_fee' });
  });

  test('what the finger does is no message of the payment', async () => {
    const { ask, post, record } = open();
    expect((await ask('/sheets/nobody')).status).toBe(404);
    expect((await post('/sheets/nobody/confirm', {})).status).toBe(404);
    expect(record.all()).toEqual([]);
  });

  test.each([
    '/sheets/..%5cmessages',
    '/sheets/%2e%2e%5cledger',
    '/sheets/..%5c..%5cpay/orderquery',
    '/sheets/..%2fmessages',
    '/sheets/%2e%2e/messages',
    '/sheets/abc/..%5c..%5cmessages',
  ])('a sheet leads to nothing else of the simulator: %s', async (path) => {
    const { ask } = open();
    const answer = await ask(path);
    expect([answer.status, await answer.json()]).toEqual([404, { error: 'nothing is here' }]);
  });
});

describe('events', () => {
  test('what was before comes first, then what comes', async () => {
    const { ask, post, audience } = open();
    rows.push({ outTradeNo: 'T1', tradeState: 'NOTPAY' });
    await post('/wx/login', {});
    const stop = new AbortController();
    const answer = await ask('/events', { signal: stop.signal });
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const reading = read(answer, 4);
    audience.tell('order', { outTradeNo: 'T2' });
    await post('/reset', {});
    const events = await reading;
    stop.abort();
    expect(events.filter(({ event }) => event === 'exchange')).toHaveLength(1);
    expect(events.filter(({ event }) => event === 'order').length).toBeGreaterThan(0);
  });
});

test('the newer of two states comes last, also where it came while the past was told', async () => {
  let release: (value: OrderRow[]) => void = () => undefined;
  const held = new Promise<OrderRow[]>((resolve) => (release = resolve));
  const { ask, audience } = open({
    orders: {
      all: () => held,
      get: () => Promise.resolve(undefined),
      watch: () => undefined,
      forget: () => Promise.resolve(),
    },
  });
  const stop = new AbortController();
  const answer = await ask('/events', { signal: stop.signal });
  const reading = read(answer, 2);
  audience.tell('order', { outTradeNo: 'T1', tradeState: 'SUCCESS' });
  release([{ outTradeNo: 'T1', tradeState: 'NOTPAY' }]);
  const states = (await reading).map(({ data }) => (data as OrderRow)['tradeState']);
  stop.abort();
  expect(states).toEqual(['NOTPAY', 'SUCCESS']);
});

test('a reset empties everything, and tells the pages', async () => {
  const { post, record, audience } = open();
  const told: string[] = [];
  audience.join((event) => told.push(event));
  rows.push({ outTradeNo: 'T1' });
  await post('/wx/login', {});
  await post('/reset', {});
  expect([rows.length, record.all().length]).toEqual([0, 0]);
  expect(told.at(-1)).toBe('reset');
});

describe('staff', () => {
  test('a refund has a number of its own, and is recorded', async () => {
    const { post, record } = open();
    await post('/staff/refund', { outTradeNo: 'T1', refundFee: 40 });
    const sent = JSON.parse(asked[0]?.body ?? '{}') as Record<string, unknown>;
    expect(asked[0]).toMatchObject({ method: 'POST', path: '/refunds' });
    expect(sent).toMatchObject({ outTradeNo: 'T1', refundFee: 40 });
    expect(sent['outRefundNo']).toMatch(/^[\w-]{8,64}$/);
    expect(record.all()).toMatchObject([{ from: 'staff', to: 'shop', name: 'POST /refunds' }]);
  });

  test('the sweep is invoked as its schedule does it', async () => {
    const { post, record, invoked } = open();
    expect(await (await post('/staff/reconcile', {})).json()).toEqual({ due: 0 });
    expect(invoked).toEqual([['reconcile-orders', {}]]);
    expect(record.all()).toMatchObject([{ name: 'reconcile-orders', answer: { status: 200 } }]);
  });
});

describe('explaining', () => {
  test('a signature is taken apart, and no secret is in it', async () => {
    const { post } = open();
    const answer = await post('/explain', { xml: '<xml><a>1</a><sign>0</sign></xml>' });
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ taken: { joined: 'a=1', fits: false } });
    for (const secret of SECRETS) expect(text).not.toContain(secret);
  });

  test.each(['', 'null', '{}', '{"xml":1}', '{"payParams":"x"}'])('%j asks nothing', async (body) => {
    expect((await open().ask('/explain', { method: 'POST', body })).status).toBe(400);
  });
});

test('what the simulator and the shop say to each other is heard, and nothing from before', async () => {
  const login = (): Promise<Response> =>
    fetch(`${simulator.url}/sns/jscode2session?appid=wxd930ea5d5a258f4f&secret=${APPSECRET}&js_code=x`);
  await login();
  const stop = new AbortController();
  const heard = new Promise<Exchange>((resolve) => {
    const record = createRecord(resolve);
    void hearSimulator(simulator.url, record, stop.signal).catch(() => undefined);
  });
  const asking = setInterval(() => void login(), 20);
  const exchange = await heard;
  clearInterval(asking);
  stop.abort();
  expect(exchange).toMatchObject({ from: 'shop', to: 'wechat', name: 'jscode2session' });
  expect(JSON.stringify(exchange)).not.toContain(APPSECRET);
});

test('what WeChat sends by itself comes from WeChat', () => {
  const message: Parameters<typeof exchangeOf>[0] = {
    ...{ id: 7, startedAt: 1, endedAt: 2, method: 'POST', headers: {}, body: '<xml/>' },
    direction: 'out',
    ...{ url: 'http://127.0.0.1:3000/payment-notify', status: null, answer: null, answerHeaders: {} },
    ...{ fault: 'lost', verdict: 'T1: lost on the way' },
  };
  expect(exchangeOf(message, 'http://127.0.0.1:3100')).toMatchObject({
    ...{ id: 's7', from: 'wechat', to: 'shop', name: 'payment-notify', fault: 'lost' },
    answer: { status: null },
  });
});
