import { PayError, type ErrorCode } from '../../../lib/errors/errors';
import { endpoint, type AddLogFields } from '../../../lib/http/endpoint';
import type { HttpRequest } from '../../../lib/http/request';
import { json, type HttpResponse } from '../../../lib/http/respond';
import type { LogFields } from '../../../lib/telemetry/telemetry';
import { recordedTelemetry } from '../../support/recorded-telemetry';
import { aRequest } from './a-request';

type Handle = (request: HttpRequest, log: AddLogFields) => Promise<HttpResponse>;

const REQUEST: HttpRequest = { ...aRequest(''), route: 'POST /orders' };

/** Sends one request to an endpoint whose clock moves on by 40 ms each time it is read. */
async function through(handle: Handle, answerError?: (error: unknown, request: HttpRequest) => HttpResponse) {
  const telemetry = recordedTelemetry();
  let time = Date.parse('2026-01-01T12:00:00.000Z');
  const now = (): Date => new Date((time += 40));
  const response = await endpoint({ telemetry, now }, handle, answerError)(REQUEST);
  const [line] = telemetry.lines;
  if (line === undefined) throw new Error('nothing was logged');
  return { response, line, telemetry };
}

const throwing =
  (error: unknown): Handle =>
  () => {
    throw error;
  };
const rejecting =
  (error: unknown): Handle =>
  async () => {
    await Promise.resolve();
    throw error;
  };

const ways: readonly (readonly [string, Handle])[] = [
  ['answers', () => Promise.resolve(json(200, {}))],
  ['answers 404', () => Promise.resolve(json(404, {}))],
  ['rejects with a PayError', rejecting(new PayError('order_paid', 'Do not pay again.'))],
  ['rejects with an Error', rejecting(new Error('database'))],
  ['throws a PayError', throwing(new PayError('order_paid', 'Do not pay again.'))],
  ['throws an Error', throwing(new Error('database'))],
  ['throws a text', throwing('a text')],
  ['throws nothing', throwing(undefined)],
  ['throws null', throwing(null)],
];

test.each(ways)(
  'one line is logged and the counters are written once when the handler %s',
  async (_, handle) => {
    const { telemetry, line, response } = await through(handle);
    expect(telemetry.lines).toHaveLength(1);
    expect(telemetry.flushes).toBe(1);
    expect(line.message).toBe('request');
    expect(line.fields).toMatchObject({ route: 'POST /orders', status: response.statusCode, durationMs: 40 });
  },
);

test('the line is logged before the counters are written, and both before the answer', async () => {
  const told: string[] = [];
  const telemetry = {
    log: () => told.push('log'),
    count: () => told.push('count'),
    flush: () => told.push('flush'),
  };
  const handle = rejecting(new PayError('wechat_refused', '', { facts: { errCode: 'NOAUTH' } }));
  await endpoint({ telemetry, now: () => new Date(0) }, handle)(REQUEST);
  expect(told).toEqual(['count', 'log', 'flush']);
});

describe('the handler', () => {
  test('gets the request and its answer goes out as it is', async () => {
    const answer = json(201, { outTradeNo: 'T1' });
    let seen: HttpRequest | undefined;
    const { response } = await through((request) => {
      seen = request;
      return Promise.resolve(answer);
    });
    expect(response).toBe(answer);
    expect(seen?.route).toBe('POST /orders');
  });

  test('adds facts to the line, later ones over earlier ones', async () => {
    const { line } = await through((_, log) => {
      log({ outTradeNo: 'T1', tradeState: 'NOTPAY' });
      log({ tradeState: 'SUCCESS' });
      return Promise.resolve(json(200, {}));
    });
    expect(line.fields).toMatchObject({ outTradeNo: 'T1', tradeState: 'SUCCESS' });
  });
});

describe('the level of the line', () => {
  test.each<[string, number, LogFields]>([
    ['info', 200, {}],
    ['info', 201, { outcome: 'marked_paid' }],
    ['warn', 400, {}],
    ['warn', 404, {}],
    ['warn', 499, {}],
    ['error', 500, {}],
    ['error', 503, {}],
    ['warn', 200, { refusal: 'sign_mismatch' }],
    ['warn', 200, { unanswered: 'wechat_unavailable' }],
    ['info', 200, { unanswered: undefined, refusal: undefined, anomaly: undefined }],
    ['error', 200, { anomaly: 'total_fee_mismatch' }],
    ['error', 200, { anomaly: 'second_transaction', refusal: 'order_unknown' }],
  ])('is %s for %d with %j', async (level, status, facts) => {
    const { line } = await through((_, log) => {
      log(facts);
      return Promise.resolve(json(status, {}));
    });
    expect(line.level).toBe(level);
  });
});

describe('a PayError', () => {
  const error = new PayError('payment_refused', 'Pay another way.', {
    facts: { errCode: 'NOTENOUGH', errCodeDes: '余额不足' },
    outTradeNo: 'T1',
  });

  test('is answered as its problem', async () => {
    const { response } = await through(rejecting(error));
    expect(response.statusCode).toBe(409);
    expect(JSON.parse(response.body)).toMatchObject({ code: 'payment_refused', outTradeNo: 'T1' });
  });

  test('gives its code, facts and order to the line, but not its text', async () => {
    const { line } = await through(rejecting(error));
    expect(line).toMatchObject({
      level: 'warn',
      fields: { code: 'payment_refused', errCode: 'NOTENOUGH', errCodeDes: '余额不足', outTradeNo: 'T1' },
    });
    expect(line.fields).not.toHaveProperty('stack');
    expect(line.fields).not.toHaveProperty('errorMessage');
  });

  test('that names no order leaves the order that the handler noted on the line', async () => {
    const { line } = await through((_, log) => {
      log({ outTradeNo: 'T1' });
      throw new PayError('order_not_found', 'You have no such order.');
    });
    expect(line.fields).toMatchObject({ code: 'order_not_found', outTradeNo: 'T1' });
  });

  test('cannot change what the line says of the request', async () => {
    const { line } = await through(rejecting(new PayError('order_paid', '', { facts: { code: 'other' } })));
    expect(line.fields.code).toBe('order_paid');
  });

  test.each<[ErrorCode, Record<string, string | number>, string]>([
    ['wechat_refused', { errCode: 'NOAUTH' }, 'NOAUTH'],
    ['merchant_misconfigured', { errCode: 'SIGNERROR' }, 'SIGNERROR'],
    ['merchant_misconfigured', { errcode: 40125 }, '40125'],
    ['wechat_refused', {}, 'return_code'],
  ])('%s with %j is counted as a refusal of WeChat’s by %s', async (code, facts, detail) => {
    const { telemetry } = await through(rejecting(new PayError(code, '', { facts })));
    expect(telemetry.counts).toEqual([{ metric: 'WechatRefusals', detail }]);
  });

  test.each<ErrorCode>(['order_paid', 'wechat_unavailable', 'wechat_answer_invalid', 'internal_error'])(
    '%s is not counted',
    async (code) => {
      const { telemetry } = await through(rejecting(new PayError(code, '', { facts: { errCode: 'X' } })));
      expect(telemetry.counts).toEqual([]);
    },
  );
});

describe('any other error', () => {
  test('is answered as a neutral 500, and the line says what it was', async () => {
    const { response, line, telemetry } = await through(rejecting(new TypeError('database is gone')));
    expect(response.statusCode).toBe(500);
    expect(response.body).not.toContain('database');
    expect(line.level).toBe('error');
    expect(line.fields).toMatchObject({
      code: 'internal_error',
      status: 500,
      errorName: 'TypeError',
      errorMessage: 'database is gone',
    });
    expect(line.fields.stack).toContain('database is gone');
    expect(telemetry.counts).toEqual([]);
  });

  test('keeps the facts that were noted before it', async () => {
    const { line } = await through((_, log) => {
      log({ outTradeNo: 'T1' });
      throw new Error('database');
    });
    expect(line.fields).toMatchObject({ outTradeNo: 'T1', code: 'internal_error' });
  });

  test.each([
    ['a text', 'string'],
    [undefined, 'undefined'],
    [{ message: 'hush' }, 'object'],
  ])('even %j is told by its type alone', async (thrown, errorName) => {
    const { line } = await through(throwing(thrown));
    expect(line.fields).toMatchObject({ code: 'internal_error', errorName });
    expect(JSON.stringify(line.fields)).not.toContain('hush');
  });

  test('is answered in the caller’s own language where it has one', async () => {
    const seen: unknown[] = [];
    const error = new Error('database');
    const { response, line } = await through(rejecting(error), (...thrown) => {
      seen.push(...thrown);
      return { statusCode: 500, headers: {}, body: '<xml/>' };
    });
    expect(seen).toEqual([error, REQUEST]);
    expect(response).toMatchObject({ statusCode: 500, body: '<xml/>' });
    expect(line).toMatchObject({ level: 'error', fields: { status: 500, errorName: 'Error' } });
  });
});
