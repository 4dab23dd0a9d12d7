import { openShop, type Shop } from './shop';

let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
});

afterAll(() => shop.close());

beforeEach(() => shop.reset());

async function loginCode(): Promise<string> {
  return String((await shop.wechat('POST', '/wx/login', {})).body['code']);
}

test('a login answers the openid and a token of two hours, and keeps the session_key to itself', async () => {
  const answer = await shop.call('POST', '/login', { code: await loginCode() });
  expect(answer.status).toBe(200);
  expect(Object.keys(answer.body).sort()).toEqual(['expiresIn', 'openid', 'token']);
  expect(answer.body['expiresIn']).toBe(7200);
});

test('a code works once', async () => {
  const code = await loginCode();
  await shop.call('POST', '/login', { code });
  expect(await shop.call('POST', '/login', { code })).toMatchObject({
    status: 409,
    body: { code: 'login_code_used' },
  });
});

test('a code that WeChat never gave out is told from a used one', async () => {
  const answer = await shop.call('POST', '/login', { code: 'a&b=c#d 中文' });
  expect(answer).toMatchObject({ status: 400, body: { code: 'login_code_invalid' } });
});

test.each([
  [-1, 503, 'wechat_unavailable'],
  [45011, 429, 'login_rate_limited'],
  [40226, 403, 'login_user_blocked'],
  [40125, 500, 'merchant_misconfigured'],
])('errcode %d is answered %d %s', async (errcode, status, code) => {
  await shop.fault('jscode2session', 'errcode', { errcode });
  expect(await shop.call('POST', '/login', { code: await loginCode() })).toMatchObject({
    status,
    body: { code },
  });
});

test.each(['http-500', 'garbage', 'redirect', 'huge-body'])(
  'after %s the code is not sent a second time',
  async (fault) => {
    await shop.fault('jscode2session', fault);
    const answer = await shop.call('POST', '/login', { code: await loginCode() });
    expect([502, 503]).toContain(answer.status);
    const { body } = await shop.wechat('GET', '/messages');
    expect(
      (body['messages'] as object[]).filter((each) => JSON.stringify(each).includes('jscode2session')),
    ).toHaveLength(1);
  },
);

test.each([
  ['without a token', undefined, 'token_missing'],
  ['with a made-up token', 'a.b.c', 'token_invalid'],
])('an order %s is refused', async (_, token, code) => {
  expect(await shop.call('POST', '/orders', { sku: 'tea' }, token)).toMatchObject({
    status: 401,
    body: { code },
  });
});

test('a session ends after two hours', async () => {
  const token = await shop.login();
  await shop.advance(7200);
  expect(await shop.call('POST', '/orders', { sku: 'tea' }, token)).toMatchObject({
    status: 401,
    body: { code: 'token_expired' },
  });
});

test("another's order does not exist for me, and neither does one that nobody has", async () => {
  const alice = await shop.login('alice');
  const bob = await shop.login('bob');
  const { body } = await shop.call('POST', '/orders', { sku: 'tea', outTradeNo: 'of-alice-1' }, alice);
  const path = `/orders/${String(body['outTradeNo'])}`;
  expect(await shop.call('GET', path, undefined, alice)).toMatchObject({ status: 200 });
  expect(await shop.call('GET', path, undefined, bob)).toMatchObject({
    status: 404,
    body: { code: 'order_not_found' },
  });
  expect(await shop.call('GET', '/orders/nobodys-1', undefined, bob)).toMatchObject({ status: 404 });
});
