import { request } from 'node:http';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import {
  always,
  appId,
  appSecret,
  fail,
  mchId,
  mchKey,
  signed,
  startBench,
  startTime,
  type Bench,
  type Json,
} from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

async function now(): Promise<number> {
  return Date.parse(String((await bench.json('GET', '/_simulator/clock')).body.now));
}

describe('the clock', () => {
  test('starts at real time', async () => {
    expect((await bench.json('GET', '/_simulator/clock')).body).toEqual({
      now: new Date(startTime).toISOString(),
      speed: 1,
    });
  });

  test('is moved on', async () => {
    await bench.advance(3600);
    await bench.advance(0.5);
    expect(await now()).toBe(startTime + 3600_500);
  });

  test('delivers in order of time what falls due on the way', async () => {
    bench.reply = always(fail);
    await bench.paid({ out_trade_no: 'order-1' });
    await bench.advance(10);
    await bench.paid({ out_trade_no: 'order-2' });
    await bench.advance(30);
    expect(bench.notified.map(({ fields }) => fields.out_trade_no)).toEqual([
      ...['order-1', 'order-2', 'order-1', 'order-2', 'order-1', 'order-2'],
    ]);
  });

  test('two who move it at once both move it', async () => {
    await Promise.all([bench.advance(100), bench.advance(50)]);
    expect(await now()).toBe(startTime + 150_000);
  });

  test.each([{ speed: 0 }, { speed: -1 }, { speed: '2' }, { advanceSeconds: -1 }, { advanceSeconds: 1e12 }])(
    'refuses %j',
    async (body) => {
      expect((await bench.json('POST', '/_simulator/clock', body)).status).toBe(400);
      expect(await now()).toBe(startTime);
    },
  );
});

test('the ledger lists every order', async () => {
  await bench.order();
  await bench.order({ out_trade_no: 'order-2', total_fee: '7' });
  const { body } = await bench.json('GET', '/_simulator/ledger');
  expect(body.orders).toMatchObject([
    { outTradeNo: 'order-1', totalFee: 100, state: 'NOTPAY', notifyUrl: bench.notifyUrl, transactions: [] },
    { outTradeNo: 'order-2', totalFee: 7 },
  ]);
  expect((await bench.json('GET', '/_simulator/ledger/order-3')).status).toBe(404);
});

test('only a paid order can be refunded, and nothing else set', async () => {
  await bench.order();
  expect((await bench.json('POST', '/_simulator/ledger/order-1', { state: 'REFUND' })).status).toBe(409);
  expect((await bench.json('POST', '/_simulator/ledger/order-1', { state: 'SUCCESS' })).status).toBe(400);
  expect((await bench.json('POST', '/_simulator/ledger/order-2', { state: 'REFUND' })).status).toBe(404);
  await bench.paid();
  expect((await bench.json('POST', '/_simulator/ledger/order-1', { state: 'REFUND' })).body.state).toBe(
    'REFUND',
  );
});

test('the ledger closes an order on demand that is not paid', async () => {
  await bench.order();
  const path = '/_simulator/ledger/order-1';
  expect((await bench.json('POST', path, { state: 'CLOSED' })).body.state).toBe('CLOSED');
  expect((await bench.json('POST', path, { state: 'CLOSED' })).status).toBe(409);
  expect((await bench.json('POST', path, { state: 'NOTPAY' })).status).toBe(400);
});

describe('messages', () => {
  test('are told as they come too, those before first, with their headers and times', async () => {
    await bench.login();
    const stop = new AbortController();
    const { body } = await bench.raw('/_simulator/messages/stream', { signal: stop.signal });
    if (body === null) throw new Error('the stream has no body');
    const lines = createInterface(Readable.fromWeb(body))[Symbol.asyncIterator]();
    const next = async (): Promise<Json> => JSON.parse(String((await lines.next()).value)) as Json;
    const first = await next();
    expect(first).toMatchObject({ direction: 'in', method: 'GET', status: 200 });
    await bench.pay('unifiedorder', signed({ mch_id: mchId }), { 'X-Test': 'yes' });
    const second = await next();
    expect(second).toMatchObject({ url: '/pay/unifiedorder', headers: { 'x-test': 'yes' } });
    expect(second).toMatchObject({ answerHeaders: { 'content-type': 'text/plain' } });
    expect(second).toMatchObject({ startedAt: startTime, endedAt: startTime });
    expect(Number(second.id)).toBeGreaterThan(Number(first.id));
    stop.abort();
  });

  test('show both sides, the notification too', async () => {
    await bench.paid();
    const { messages } = (await bench.json('GET', '/_simulator/messages')).body as { messages: Json[] };
    expect(
      messages.map(({ direction, method, url }) => [direction, method, String(url).split('?')[0]]),
    ).toEqual([
      ['in', 'GET', '/sns/jscode2session'],
      ['in', 'POST', '/pay/unifiedorder'],
      ['out', 'POST', bench.notifyUrl],
    ]);
    expect(messages[1]).toMatchObject({ status: 200, fault: null });
    expect(String(messages[1]?.body)).toContain('<out_trade_no>');
    expect(String(messages[1]?.answer)).toContain('<prepay_id>');
  });

  test('hold no secret, and neither does the log', async () => {
    await bench.login();
    await bench.order({ attach: appSecret });
    await bench.raw(`/sns/jscode2session?appid=x&secret=somebody-elses&js_code=y`);
    const { body } = await bench.json('GET', '/_simulator/messages');
    const all = JSON.stringify(body) + bench.lines.join('\n');
    for (const secret of [mchKey, appSecret, 'somebody-elses']) expect(all).not.toContain(secret);
    expect(all).toContain('session_key\\":\\"***');
  });

  test('are the last three hundred', async () => {
    const query = signed({ appid: appId, mch_id: mchId, nonce_str: 'a', out_trade_no: 'order-1' });
    for (let sent = 0; sent < 31; sent += 1) {
      await Promise.all(Array.from({ length: 10 }, () => bench.pay('orderquery', query)));
    }
    const { messages } = (await bench.json('GET', '/_simulator/messages')).body as { messages: Json[] };
    expect(messages).toHaveLength(300);
  });
});

test('reset forgets everything and puts the clock back', async () => {
  bench.reply = always(fail);
  await bench.paid();
  await bench.fault('orderquery', 'silence');
  await bench.json('POST', '/_simulator/clock', { speed: 60, advanceSeconds: 5 });
  await bench.json('POST', '/_simulator/reset');
  expect((await bench.json('GET', '/_simulator/ledger')).body).toEqual({ orders: [] });
  expect((await bench.json('GET', '/_simulator/sheets')).body).toEqual({ sheets: [] });
  expect((await bench.json('GET', '/_simulator/messages')).body).toEqual({ messages: [] });
  expect((await bench.json('GET', '/_simulator/faults')).body.faults).toEqual([]);
  expect((await bench.json('GET', '/_simulator/clock')).body.speed).toBe(1);
  expect(await now()).toBe(startTime);
  await bench.advance(3600);
  expect(bench.notified).toHaveLength(1);
});

test('a session outlives the simulator: openids are the same after a restart', async () => {
  const openid = await bench.login();
  const restarted = await startBench();
  const answer = await restarted.order({ openid });
  const own = await restarted.login();
  await restarted.close();
  expect(answer.result_code).toBe('SUCCESS');
  expect(own).toBe(openid);
});

describe('a reader', () => {
  test('finds a list of what there is', async () => {
    const response = await bench.raw('/_simulator');
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    for (const path of ['/pay/unifiedorder', '/sns/jscode2session', '/_simulator/clock'])
      expect(text).toContain(path);
    expect(text).not.toContain(mchKey);
  });

  test('sees that it is well', async () => {
    expect((await bench.json('GET', '/_simulator/health')).body).toEqual({ ok: true });
  });

  test.each(['/', '/_simulator/nothing', '/pay/refund', '/%00', '/_simulator/ledger/%E0%A4%A'])(
    'is told so where nothing is: %s',
    async (path) => {
      const { status, body } = await bench.json('GET', path);
      expect(status).toBe(404);
      expect(body).toHaveProperty('error');
    },
  );

  test.each([
    'no json',
    '[]',
    'null',
    '"text"',
    '{"user":1}',
    '{"user":""}',
    `{"user":"${'x'.repeat(70_000)}"}`,
  ])('gets an answer to every body: %.20s', async (body) => {
    const response = await bench.raw('/_simulator/wx/login', { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.any(String) as string });
  });
});

describe('websites that somebody has open are kept out', () => {
  /** `fetch` lets nobody choose the Host. */
  function statusOf(path: string, host: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const sent = request(bench.url + path, { headers: { host }, agent: false }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      });
      sent.on('error', reject);
      sent.end();
    });
  }
  test.each(['/pay/closeorder', '/pay/orderquery', '/secapi/pay/refund', '/sns/jscode2session', '/nowhere'])(
    'from WeChat’s own paths too: %s',
    async (path) => {
      const headers = { origin: 'https://evil.example', 'content-type': 'text/plain' };
      const { status } = await bench.raw(path, { method: 'POST', headers, body: 'x' });
      expect(status).toBe(403);
    },
  );

  test.each([
    ['evil.example.com', 421],
    ['127.0.0.1.nip.io:3100', 421],
    ['127.0.0.1', 200],
    ['localhost:3100', 200],
    ['[::1]:3100', 200],
    ['simulator:3100', 200],
    ['host.docker.internal:3100', 200],
  ])('by the Host %j: %d', async (host, status) => {
    for (const path of ['/_simulator', '/_simulator/messages', '/_simulator/sheets', '/_simulator/refunds']) {
      expect(await statusOf(path, host)).toBe(status);
    }
  });
});
