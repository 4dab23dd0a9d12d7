import { API_ERRORS } from '../../../lib/errors/texts';
import { ERRORS, PayError, type ErrorCode } from '../../../lib/errors/errors';
import { json, problem } from '../../../lib/http/respond';

function bodyOf(error: unknown): unknown {
  return JSON.parse(problem(error).body);
}

const CODES = Object.keys(ERRORS) as ErrorCode[];

test('a JSON answer says its type and is kept in no cache', () => {
  const { statusCode, headers, body } = json(201, { body: '龙井', totalFee: 100 });
  expect(statusCode).toBe(201);
  expect(headers).toEqual({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  expect(JSON.parse(body)).toEqual({ body: '龙井', totalFee: 100 });
});

describe('a problem', () => {
  test.each(CODES)('%s has the members of RFC 9457 and the status of its code', (code) => {
    const { statusCode, headers } = problem(new PayError(code, 'What to do.'));
    const { status } = ERRORS[code];
    expect(statusCode).toBe(status);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(bodyOf(new PayError(code, 'What to do.'))).toEqual({
      type: `urn:problem-type:miniprogram-pay:${code}`,
      title: API_ERRORS[code].meaning,
      status,
      code,
      detail: 'What to do.',
    });
  });

  test('names the fields at fault and the order, where there are any', () => {
    const fields = [{ field: 'sku', detail: 'Send a sku.' }];
    expect(bodyOf(new PayError('field_invalid', 'sku', { fields, outTradeNo: 'T1' }))).toMatchObject({
      errors: fields,
      outTradeNo: 'T1',
    });
  });

  test('shows no facts: they are for the log', () => {
    const facts = { errCode: 'NOAUTH', session_key: 'hush-hush' };
    const { body, headers } = problem(new PayError('wechat_refused', 'Try later.', { facts }));
    expect(body).not.toMatch(/NOAUTH|hush-hush/);
    expect(JSON.stringify(headers)).not.toMatch(/NOAUTH|hush-hush/);
  });

  test.each([
    ['wechat_unavailable', '5'],
    ['login_rate_limited', '60'],
    ['order_paid', undefined],
    ['internal_error', undefined],
  ] as const)('%s says retry-after: %s', (code, seconds) => {
    expect(problem(new PayError(code, '')).headers['retry-after']).toBe(seconds);
  });

  test.each(CODES)('%s asks for a bearer token exactly when it is a 401', (code) => {
    const expected = ERRORS[code].status === 401 ? 'Bearer' : undefined;
    expect(problem(new PayError(code, '')).headers['www-authenticate']).toBe(expected);
  });
});

describe('an error that is not ours', () => {
  const strangers: readonly unknown[] = [
    new Error('hush: secret=10ca1'),
    new TypeError('hush'),
    Object.assign(new Error('hush'), { code: 'order_paid', detail: 'hush', fields: [], outTradeNo: 'hush' }),
    { code: 'order_paid', detail: 'hush', statusCode: 200 },
    'hush',
    undefined,
    null,
  ];

  test.each(strangers.map((error) => [error]))('becomes a neutral 500 that shows nothing: %p', (error) => {
    const { statusCode, body } = problem(error);
    expect(statusCode).toBe(500);
    expect(body).not.toContain('hush');
    expect(JSON.parse(body)).toMatchObject({ code: 'internal_error', status: 500 });
    expect(body).toBe(problem(new Error('another')).body);
  });
});
