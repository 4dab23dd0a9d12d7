import { randomBytes } from 'node:crypto';
import { run } from '../../tools/cli/main';
import { targetOf } from '../../tools/cli/target';
import { run as runDoctor } from '../../tools/doctor/main';
import { walkOnePayment, type Step } from '../../tools/local/walk';
import { runBackend, type RunningBackend } from '../support/running-backend';

interface Answer {
  readonly status: number;
  readonly contentType: string | null;
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
}

let backend: RunningBackend;

beforeAll(async () => {
  backend = await runBackend();
}, 120_000);

afterAll(() => backend.end());

beforeEach(() => wechat('POST', '/reset', {}));

async function request(
  method: string,
  url: string,
  body?: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : new Uint8Array(body) }),
  });
  const text = await response.text();
  const contentType = response.headers.get('content-type');
  const json = (contentType?.includes('json') === true ? JSON.parse(text) : {}) as Answer['json'];
  return { status: response.status, contentType, text, json };
}

const asJson = { 'content-type': 'application/json' };

function api(method: string, path: string, body?: unknown, token?: string): Promise<Answer> {
  return request(method, `${backend.apiUrl}${path}`, body === undefined ? undefined : JSON.stringify(body), {
    ...(body !== undefined && asJson),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  });
}

function wechat(method: string, path: string, body?: unknown): Promise<Answer> {
  const url = `${backend.simulatorUrl}/_simulator${path}`;
  return request(method, url, body === undefined ? undefined : JSON.stringify(body), asJson);
}

async function login(user: string): Promise<string> {
  const { json } = await wechat('POST', '/wx/login', { user });
  return String((await api('POST', '/login', { code: json['code'] })).json['token']);
}

test('the walk of npm start ends in SUCCESS, and shows every message on the way', async () => {
  const steps: Step[] = [];
  const paid = await walkOnePayment(backend.apiUrl, backend.simulatorUrl, 'sticker', (step) =>
    steps.push(step),
  );
  expect(paid).toMatchObject({ tradeState: 'SUCCESS', totalFee: 1 });
  expect(
    steps.map(
      ({ method, url, status }) => `${method} ${new URL(url).pathname.split('/')[1] ?? ''} ${status}`,
    ),
  ).toEqual([
    'POST _simulator 200',
    'POST login 200',
    'POST orders 201',
    'POST pay 200',
    'POST _simulator 200',
    'POST _simulator 200',
    'POST payment-notify 200',
    'GET _simulator 200',
    'GET orders 200',
  ]);
});

test('a form orders what JSON orders', async () => {
  const token = await login('alice');
  const answer = await request(
    'POST',
    `${backend.apiUrl}/orders`,
    'sku=donation&totalFee=250&attach=%E5%8A%A0%E6%B2%B9',
    {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Bearer ${token}`,
    },
  );
  expect(answer).toMatchObject({ status: 201, json: { totalFee: 250 } });
});

test('a lost notification is made up for by reading the order', async () => {
  const token = await login('alice');
  const order = await api('POST', '/orders', { sku: 'sticker' }, token);
  await wechat('POST', '/faults', { on: 'notify', fault: 'lost', times: 16 });
  const { sheet } = (await wechat('POST', '/wx/requestPayment', { ...order.json, user: 'alice' })).json as {
    sheet: { id: string };
  };
  await wechat('POST', `/sheets/${sheet.id}/confirm`, { waitForNotify: true });
  const read = await api('GET', `/orders/${String(order.json['outTradeNo'])}`, undefined, token);
  expect(read.json).toMatchObject({ tradeState: 'SUCCESS' });
});

/** `npm run pay -- … --json`, without a terminal. */
async function pay(...args: readonly string[]): Promise<{ readonly code: number; readonly json: unknown }> {
  let out = '';
  const terminal = {
    language: 'en' as const,
    out: (text: string) => {
      out += text;
    },
    err: () => undefined,
    isWatched: false,
    canAnswer: false,
    ask: () => Promise.reject(new Error('nobody is there')),
    whenInterrupted: () => () => undefined,
  };
  const aim = (options: object) => targetOf(options, backend.environment);
  const randomText = (length: number) => randomBytes(length).toString('hex').slice(0, length);
  const code = await run([...args, '--json'], { terminal, aim, now: () => new Date(), randomText });
  return { code, json: JSON.parse(out) as unknown };
}

test('npm run pay books a payment nobody was notified of, and gives a part of it back', async () => {
  const { json: order } = await api('POST', '/orders', { sku: 'cup-celadon' }, await login('alice'));
  await wechat('POST', '/faults', { on: 'notify', fault: 'lost', times: 16 });
  const opened = await wechat('POST', '/wx/requestPayment', { ...order, user: 'alice' });
  const { sheet } = opened.json as { sheet: { id: string } };
  await wechat('POST', `/sheets/${sheet.id}/confirm`, { waitForNotify: true });
  const outTradeNo = String(order['outTradeNo']);
  expect(await pay('order', 'get', outTradeNo)).toMatchObject({ json: { tradeState: 'NOTPAY' } });
  expect(await pay('order', 'query', outTradeNo)).toMatchObject({ code: 0, json: { tradeState: 'SUCCESS' } });
  expect(await pay('refund', outTradeNo, '--yuan', '12.50', '--yes')).toMatchObject({
    code: 0,
    json: { refundFee: 1250, refundStatus: 'PROCESSING' },
  });
  expect(await pay('refund', outTradeNo, '--yuan', '45', '--dry-run')).toMatchObject({
    code: 1,
    json: { refusal: 'refund_over_rest', leftFee: 3250 },
  });
});

test('npm run pay compares the books with WeChat’s bill', async () => {
  const token = await login('alice');
  const { json: order } = await api('POST', '/orders', { sku: 'sticker' }, token);
  const opened = await wechat('POST', '/wx/requestPayment', { ...order, user: 'alice' });
  const { sheet } = opened.json as { sheet: { id: string } };
  await wechat('POST', `/sheets/${sheet.id}/confirm`, { waitForNotify: true });
  const outTradeNo = String(order['outTradeNo']);
  const { timeEnd } = (await api('GET', `/orders/${outTradeNo}`, undefined, token)).json;
  const inChina = new Date(Date.parse(String(timeEnd)) + 8 * 60 * 60 * 1000);
  const day = inChina.toISOString().slice(0, 10);
  const billDate = day.replaceAll('-', '');
  await wechat('POST', '/bills', { ready: true });
  await wechat('POST', '/bills/differences', {
    difference: 'added',
    billDate,
    outTradeNo: 'made-up-1',
    fee: 5,
  });

  // What the tests before this one paid is in the books, and forgotten by WeChat.
  expect(await pay('bill', 'reconcile', '--from', day)).toMatchObject({
    code: 1,
    json: {
      days: [
        { billDate, there: { rows: 2 }, matching: 1, differences: { missing_here: 1, amount_differs: 0 } },
      ],
    },
  });
});

test('npm run doctor finds nothing wrong with it', async () => {
  let out = '';
  const code = await runDoctor(['--json'], {
    out: (text) => {
      out += text;
    },
    err: () => undefined,
    shell: backend.environment,
  });
  const { counts, findings } = JSON.parse(out) as {
    counts: object;
    findings: { check: string; state: string; subject: string }[];
  };
  // Nobody may ask reconcile-bill, and a clock is not compared with itself.
  const unknown = findings.filter(({ state }) => state === 'not_checked').map(({ subject }) => subject);
  expect([code, unknown]).toEqual([0, ['clock', 'reconcile-bill']]);
  expect(counts).toMatchObject({ error: 0 });
  const seen = (check: string) =>
    findings.filter((each) => each.check === check && each.state === 'ok').length;
  expect(['parts', 'tables', 'notifyUrls', 'login', 'starts'].map(seen)).toEqual([5, 2, 2, 1, 9]);
});

describe('is refused', () => {
  test('an order without a session', async () => {
    const answer = await api('POST', '/orders', { sku: 'sticker' });
    expect(answer).toMatchObject({ status: 401, json: { code: 'token_missing' } });
    expect(answer.contentType).toContain('application/problem+json');
  });

  test('an order with a misspelled field, which names the fields that there are', async () => {
    const answer = await api(
      'POST',
      '/orders',
      { sku: 'sticker', out_trade_no: 'mine-0001' },
      await login('alice'),
    );
    expect(answer).toMatchObject({ status: 400, json: { code: 'field_invalid' } });
    expect(answer.json['detail']).toContain('outTradeNo');
  });

  test("another's order, as if it did not exist", async () => {
    const { json } = await api('POST', '/orders', { sku: 'sticker' }, await login('alice'));
    const answer = await api('GET', `/orders/${String(json['outTradeNo'])}`, undefined, await login('bob'));
    expect(answer).toMatchObject({ status: 404, json: { code: 'order_not_found' } });
  });

  test.each([
    ['text/xml', '<xml><return_code>SUCCESS</return_code></xml>', 'signature does not verify'],
    [
      'application/octet-stream',
      '<xml><return_code>SUCCESS</return_code></xml>',
      'signature does not verify',
    ],
    ['text/xml', '<!DOCTYPE xml [<!ENTITY a "b">]><xml><a>&a;</a></xml>', 'malformed message'],
    ['application/json', '{}', 'malformed message'],
    ['text/xml', '', 'malformed message'],
  ])('an unsigned notification sent as %s: %s', async (contentType, body, words) => {
    const answer = await request('POST', `${backend.apiUrl}/payment-notify`, body, {
      'content-type': contentType,
    });
    expect(answer).toMatchObject({
      status: 200,
      text: `<xml><return_code>FAIL</return_code><return_msg>${words}</return_msg></xml>`,
    });
  });

  test('a forged notification, and the genuine one that follows is believed', async () => {
    const token = await login('alice');
    const order = await api('POST', '/orders', { sku: 'sticker' }, token);
    await wechat('POST', '/faults', { on: 'notify', fault: 'forged' });
    const { sheet } = (await wechat('POST', '/wx/requestPayment', { ...order.json, user: 'alice' })).json as {
      sheet: { id: string };
    };
    await wechat('POST', `/sheets/${sheet.id}/confirm`, { waitForNotify: true });
    await wechat('POST', '/clock', { advanceSeconds: 15 });
    const { json } = await wechat('GET', `/ledger/${String(order.json['outTradeNo'])}`);
    const notifies = json['notifies'] as { accepted: boolean }[];
    expect(notifies.map(({ accepted }) => accepted)).toEqual([false, true]);
  });
});
