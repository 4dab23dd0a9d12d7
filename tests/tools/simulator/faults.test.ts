import { request as httpRequest } from 'node:http';
import { fromXml, appId, mchId, orderFields, sign, signed, startBench, toXml, type Bench } from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

const query = toXml(signed({ appid: appId, mch_id: mchId, nonce_str: 'abc', out_trade_no: 'order-1' }));
const ask = (headers: Record<string, string> = {}, signal?: AbortSignal): Promise<Response> =>
  bench.raw('/pay/orderquery', { method: 'POST', body: query, headers, ...(signal ? { signal } : {}) });

describe('a fault', () => {
  test('is played as often as it says, then no more', async () => {
    await bench.fault('orderquery', 'http-500', { times: 2 });
    const statuses = [await ask(), await ask(), await ask()].map(({ status }) => status);
    expect(statuses).toEqual([500, 500, 200]);
  });

  test('is played at its own call only', async () => {
    await bench.fault('closeorder', 'http-500');
    expect((await ask()).status).toBe(200);
    expect((await bench.json('GET', '/_simulator/faults')).body.faults).toMatchObject([
      { on: 'closeorder', fault: 'http-500', times: 1 },
    ]);
  });

  test('can be called off', async () => {
    await bench.fault('orderquery', 'http-500');
    await bench.json('DELETE', '/_simulator/faults');
    expect((await ask()).status).toBe(200);
  });

  test('can come with the request, with its parameters', async () => {
    const response = await ask({ 'X-Simulator-Fault': 'err-code?errCode=NOAUTH&errCodeDes=%E6%97%A0' });
    expect(fromXml(await response.text())).toMatchObject({ err_code: 'NOAUTH', err_code_des: '无' });
    expect((await ask({ 'X-Simulator-Fault': 'no-such-fault' })).status).toBe(400);
  });

  test.each([
    [{ on: 'nowhere', fault: 'silence' }, 'on must be'],
    [{ on: 'orderquery', fault: 'lost' }, 'fault on orderquery'],
    [{ on: 'jscode2session', fault: 'unsigned' }, 'fault on jscode2session'],
    [{ on: 'orderquery', fault: 'silence', times: 0 }, 'times'],
    [{ on: 'orderquery', fault: 'silence', times: 1.5 }, 'times'],
    [{ on: 'orderquery', fault: 'err-code' }, 'errCode'],
    [{ on: 'jscode2session', fault: 'errcode', errcode: '45011' }, 'errcode'],
    [{ on: 'notify', fault: 'late' }, 'delaySeconds'],
    [{ on: 'notify', fault: 'doubled', copies: 1 }, 'copies'],
    [{ on: 'notify', fault: 'lost', tomorrow: true }, 'tomorrow'],
    [{}, 'on must be'],
  ])('%j is refused', async (fault, reason) => {
    const { status, body } = await bench.json('POST', '/_simulator/faults', fault);
    expect(status).toBe(400);
    expect(body.error).toContain(reason);
    expect((await bench.json('GET', '/_simulator/faults')).body.faults).toEqual([]);
  });
});

describe('on a pay call', () => {
  test('systemerror is signed and nothing is done', async () => {
    await bench.fault('unifiedorder', 'systemerror');
    const answer = await bench.order();
    expect(answer).toMatchObject({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'SYSTEMERROR' });
    expect(answer.sign).toBe(sign(answer));
    expect((await bench.json('GET', '/_simulator/ledger')).body.orders).toEqual([]);
  });

  test('err-code is signed', async () => {
    await bench.fault('unifiedorder', 'err-code', { errCode: 'NOAUTH', errCodeDes: '商户无此接口权限' });
    const answer = await bench.order();
    expect(answer).toMatchObject({ err_code: 'NOAUTH', err_code_des: '商户无此接口权限' });
    expect(answer.sign).toBe(sign(answer));
  });

  test('return-fail is not', async () => {
    await bench.fault('unifiedorder', 'return-fail', { returnMsg: '系统繁忙，请稍后' });
    expect(await bench.order()).toEqual({ return_code: 'FAIL', return_msg: '系统繁忙，请稍后' });
  });

  test('unsigned does the work', async () => {
    await bench.fault('unifiedorder', 'unsigned');
    const answer = await bench.order();
    expect(answer).not.toHaveProperty('sign');
    expect((await bench.ledger()).prepayIds).toEqual([answer.prepay_id]);
  });

  test('wrongly-signed has a signature of the right shape', async () => {
    await bench.fault('unifiedorder', 'wrongly-signed');
    const answer = await bench.order();
    expect(answer.sign).toMatch(/^[0-9A-F]{32}$/);
    expect(answer.sign).not.toBe(sign(answer));
  });

  test('wrong-appid-echo is rightly signed', async () => {
    await bench.fault('unifiedorder', 'wrong-appid-echo');
    const answer = await bench.order();
    expect(answer.appid).not.toBe(appId);
    expect(answer.sign).toBe(sign(answer));
  });
});

const sns = '/sns/jscode2session?appid=x';
describe.each([
  ['orderquery', () => ask()],
  ['jscode2session', () => bench.raw(sns)],
])('on %s', (call, send) => {
  test.each([
    ['http-500', 500, 'text/plain'],
    ['http-502-html', 502, 'text/html'],
    ['garbage', 200, 'text/plain'],
  ])('%s', async (fault, status, contentType) => {
    await bench.fault(call, fault);
    const response = await send();
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain(contentType);
    const text = await response.text();
    expect(text).not.toContain('</xml>');
    expect(() => JSON.parse(text) as unknown).toThrow();
  });

  test('redirect', async () => {
    await bench.fault(call, 'redirect');
    const response = await send();
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBeTruthy();
  });

  test('huge-body is the right answer and more than a mebibyte of blanks', async () => {
    await bench.fault(call, 'huge-body');
    const text = await (await send()).text();
    expect(text.length).toBeGreaterThan(1024 * 1024);
    expect(text.trim()).toMatch(call === 'orderquery' ? /<\/xml>$/ : /\}$/);
  });

  test('slow-body comes byte by byte', async () => {
    await bench.fault(call, 'slow-body');
    const response = await send();
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value).toHaveLength(1);
    await reader?.cancel();
  });
});

describe.each(['silence', 'applied-then-silence'])('%s', (fault) => {
  /** Sends an order and hangs up as soon as the simulator has taken it in. */
  async function orderThenHangUp(): Promise<unknown> {
    const body = toXml(signed(await orderFields(bench)));
    const headers = { 'Content-Length': Buffer.byteLength(body) };
    const takenIn = bench.nextLine();
    const request = httpRequest(`${bench.url}/pay/unifiedorder`, { method: 'POST', headers });
    const ended = new Promise((resolve) => {
      request.once('error', resolve);
      request.once('response', resolve);
    });
    request.end(body);
    await takenIn;
    request.destroy(new Error('hung up'));
    return ended;
  }

  test('answers nothing', async () => {
    await bench.fault('unifiedorder', fault);
    expect(await orderThenHangUp()).toEqual(new Error('hung up'));
    const orders = (await bench.json('GET', '/_simulator/ledger')).body.orders;
    expect(orders).toHaveLength(fault === 'silence' ? 0 : 1);
  });
});

test('closing ends a silence', async () => {
  const own = await startBench();
  await own.fault('orderquery', 'silence');
  const takenIn = own.nextLine();
  const answer = own.raw('/pay/orderquery', { method: 'POST', body: query }).then(
    () => 'answered',
    () => 'broken off',
  );
  await takenIn;
  await own.close();
  expect(await answer).toBe('broken off');
});

describe('a fault of one order', () => {
  const queryOf = (outTradeNo: string): Promise<Response> =>
    bench.raw('/pay/orderquery', {
      method: 'POST',
      body: toXml(signed({ appid: appId, mch_id: mchId, nonce_str: 'abc', out_trade_no: outTradeNo })),
    });

  test('is played on a call about that order, and on no other', async () => {
    await bench.fault('orderquery', 'http-500', { outTradeNo: 'order-2' });
    expect((await queryOf('order-1')).status).toBe(200);
    expect((await queryOf('order-2')).status).toBe(500);
    expect((await queryOf('order-2')).status).toBe(200);
  });

  test('is played on a notification of that order, and on no other', async () => {
    await bench.fault('notify', 'lost', { outTradeNo: 'order-2' });
    await bench.fault('notify', 'second-transaction', { outTradeNo: 'order-2' });
    await bench.paid({ out_trade_no: 'order-1' });
    expect(await bench.ledger()).toMatchObject({ transactions: [{}], notifies: [{ fault: null }] });
    await bench.paid({ out_trade_no: 'order-2' });
    const { transactions, notifies } = await bench.ledger('order-2');
    expect(transactions).toHaveLength(2);
    expect(notifies.map(({ fault }) => fault).sort()).toEqual(['lost', null].sort());
  });

  test('is shown with it', async () => {
    await bench.fault('orderquery', 'http-500', { outTradeNo: 'order-2' });
    expect((await bench.json('GET', '/_simulator/faults')).body.faults).toMatchObject([
      { on: 'orderquery', outTradeNo: 'order-2' },
    ]);
  });

  test('can be called off by its id, and leaves the others', async () => {
    await bench.fault('orderquery', 'http-500', { outTradeNo: 'order-1' });
    const { body } = await bench.json('POST', '/_simulator/faults', {
      on: 'orderquery',
      fault: 'http-502-html',
    });
    const path = `/_simulator/faults/${String(body.id)}`;
    const after = await bench.json('DELETE', path);
    expect(after.body.faults).toMatchObject([{ fault: 'http-500' }]);
    expect((await bench.json('DELETE', path)).status).toBe(404);
    expect((await ask()).status).toBe(500);
  });
});
