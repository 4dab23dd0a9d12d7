import { Hono } from 'hono';
import { serve } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { OrderRow } from '../../../../tools/local/database';
import type { Moment } from '../../../../tools/playground/moment';
import { createPlayground } from '../../../../tools/playground/server/app';
import { createAudience } from '../../../../tools/playground/server/audience';
import { explainAside } from '../../../../tools/playground/server/explain-aside';
import { explainer } from '../../../../tools/playground/server/explaining';
import { createRecord } from '../../../../tools/playground/server/record';
import type { PlaygroundSetting } from '../../../../tools/playground/server/setting';
import { startSimulator, type Simulator } from '../../../../tools/simulator/start';
import { read, type Told } from './read-events';

const HOST = '127.0.0.1:3300';
const SECRETS = ['LocalOnlyMerchantKey0000000000k3', '10ca1000000000000000000000005ec7'] as const;
const [KEY, APPSECRET] = SECRETS;
const document = (name: string) => ({ html: `<p>${name}</p>`, js: `// ${name}`, css: `/* ${name} */` });

let simulator: Simulator;
let shop: Server;
const asked: { method: string; path: string; headers: Record<string, string>; body: string }[] = [];
const rows: OrderRow[] = [];
const moments: Moment[] = [];
const isOf = (moment: Moment, row: OrderRow): boolean => moment.outTradeNo === row.outTradeNo;

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
  moments.length = 0;
});

/** Of the local stage. */
const environment = {
  ...{ WECHAT_APPID: 'wxd930ea5d5a258f4f', WECHAT_MCH_ID: '1900000109', WECHAT_SIGN_TYPE: 'MD5' },
  ...{ WECHAT_MCH_KEY: KEY, WECHAT_APPSECRET: APPSECRET },
};

function open(
  change: Partial<PlaygroundSetting> = {},
  more: { heartbeatMs?: number; explain?: Explain } = {},
) {
  const audience = createAudience();
  const record = createRecord((exchange) => {
    audience.tell('exchange', exchange);
  });
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
      moments: {
        of: (orders) => Promise.resolve(moments.filter((each) => orders.some((row) => isOf(each, row)))),
        watch: () => undefined,
      },
      invoke: () => Promise.resolve({ due: 0 }),
      environment,
      ...change,
    },
    pages: { page: document('page'), phone: { ...document('phone'), sheet: document('sheet') } },
    ...{ audience, record, hosts: [HOST], isHearing: () => true },
    explain: (question) => Promise.resolve(explainer(environment)(question)),
    ...more,
  });
  const ask = (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (!headers.has('host')) headers.set('host', HOST);
    return Promise.resolve(app.request(`http://${HOST}${path}`, { ...init, headers }));
  };
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, { method: 'POST', body: JSON.stringify(body), headers });
  return { ask, post, record, audience };
}

type Explain = Parameters<typeof createPlayground>[0]['explain'];

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
    await ask('/shop/orders/T20260101000001/close', { method: 'POST' });
    expect(record.all()[1]?.name).toBe('POST /orders/{outTradeNo}/close');
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
  const listen = (ask: ReturnType<typeof open>['ask'], query = ''): Promise<Response> =>
    ask(`/events${query}`);
  const named = (events: readonly Told[]): readonly string[] => events.map(({ event }) => event);

  test('what was before comes first, after all else is forgotten, then what comes', async () => {
    const { ask, post, audience } = open();
    rows.push({ outTradeNo: 'T1', tradeState: 'NOTPAY' });
    const moment = { outTradeNo: 'T1', id: 'T1:closed', type: 'order.closed', time: 'then' } as const;
    moments.push(moment, { ...moment, outTradeNo: 'T2' });
    await post('/wx/login', {});
    const answer = await listen(ask);
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const reading = read(answer, 6);
    audience.tell('order', { outTradeNo: 'T2' });
    const events = await reading;
    expect(named(events)).toEqual(['reset', 'exchange', 'order', 'moment', 'hearing', 'order']);
    expect(events.slice(2).map(({ data }) => data)).toEqual([rows[0], moment, true, { outTradeNo: 'T2' }]);
  });

  test('a page that comes back is told what it missed, once, and then what comes', async () => {
    const { ask, audience } = open();
    rows.push({ outTradeNo: 'T1', tradeState: 'NOTPAY' });
    const first = await read(await listen(ask), 3);
    audience.tell('order', { outTradeNo: 'T1', tradeState: 'SUCCESS' });
    audience.tell('reset', {});
    const answer = await listen(ask, `?after=${first.at(-1)?.id ?? ''}`);
    const reading = read(answer, 4);
    audience.tell('order', { outTradeNo: 'T3' });
    const missed = await reading;
    expect(named(missed)).toEqual(['order', 'reset', 'hearing', 'order']);
    expect(missed[0]?.data).toMatchObject({ tradeState: 'SUCCESS' });
    const ids = missed.flatMap(({ id }) => id ?? []);
    const nothing = await read(await listen(ask, `?after=${ids.at(-1) ?? ''}`), 1);
    expect(named(nothing)).toEqual(['hearing']);
  });

  test('a page that comes back from another run is told all anew', async () => {
    const other = await read(await listen(open().ask), 2);
    const answer = await listen(open().ask, `?after=${other.at(-1)?.id ?? ''}`);
    expect(named(await read(answer, 2))).toEqual(['reset', 'hearing']);
  });

  test('a page to which nothing happens is told again and again that all is well', async () => {
    const answer = await listen(open({}, { heartbeatMs: 5 }).ask);
    expect(named(await read(answer, 4))).toEqual(['reset', 'hearing', 'hearing', 'hearing']);
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
    const answer = await listen(ask);
    const reading = read(answer, 4);
    audience.tell('order', { outTradeNo: 'T1', tradeState: 'SUCCESS' });
    release([{ outTradeNo: 'T1', tradeState: 'NOTPAY' }]);
    const orders = (await reading).filter(({ event }) => event === 'order');
    expect(orders.map(({ data }) => (data as OrderRow)['tradeState'])).toEqual(['NOTPAY', 'SUCCESS']);
  });
});

test('a reset empties everything, and tells the pages', async () => {
  const { post, record, audience } = open();
  const told: string[] = [];
  audience.join(({ event }) => told.push(event));
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

  test('the sweep is invoked as its schedule does it, and told order by order', async () => {
    const [past, later] = ['2020-01-01T00:00:00.000Z', '2999-01-01T00:00:00.000Z'];
    const order = { tradeState: 'NOTPAY', refunds: {}, anomalies: {}, dueAt: past };
    rows.push({ ...order, outTradeNo: 'T1' }, { ...order, outTradeNo: 'T2' });
    rows.push({ ...order, outTradeNo: 'T3', dueAt: later }, { outTradeNo: 'unknown#1', payment: {} });
    const invoked: [string, object][] = [];
    const { post, record } = open({
      invoke: (name, event) => {
        invoked.push([name, event]);
        const { dueAt, ...settled } = order;
        rows[0] = { ...settled, outTradeNo: 'T1', tradeState: 'SUCCESS' };
        rows[1] = { ...order, outTradeNo: 'T2', dueAt: `${dueAt.slice(0, 3)}1${dueAt.slice(4)}` };
        return Promise.resolve({ due: 2, unanswered: 1, left: 0 });
      },
    });
    const report: unknown = await (await post('/staff/reconcile', {})).json();
    const before = { tradeState: 'NOTPAY', refunds: {}, anomalies: [] };
    const nextAt = '2021-01-01T00:00:00.000Z';
    expect(report).toEqual({
      orders: [
        { outTradeNo: 'T1', before, after: { ...before, tradeState: 'SUCCESS' } },
        { outTradeNo: 'T2', before, after: before, nextAt },
      ],
      ...{ unanswered: 1, left: 0, nextAt },
    });
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

  test('everything else is answered while an explanation is worked on', async () => {
    const explaining = explainAside(environment);
    const { ask, post } = open({}, { explain: explaining.ask });
    const answered: string[] = [];
    const explained = post('/explain', { xml: '<xml><a>1</a></xml>' }).then(() => answered.push('/explain'));
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    await ask('/setting').then(() => answered.push('/setting'));
    await explained;
    await explaining.close();
    expect(answered).toEqual(['/setting', '/explain']);
  });

  test('an explanation that takes too long is given up, in words', async () => {
    const { post } = open({}, { explain: () => Promise.reject(new Error('this takes longer than 10 s')) });
    const answer = await post('/explain', { xml: '<xml/>' });
    expect([answer.status, await answer.json()]).toEqual([503, { error: 'this takes longer than 10 s' }]);
  });

  test.each(['', 'null', '{}', '{"xml":1}', '{"payParams":"x"}'])('%j asks nothing', async (body) => {
    expect((await open().ask('/explain', { method: 'POST', body })).status).toBe(400);
  });
});
