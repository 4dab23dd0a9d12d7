import { makePayClient, newOutTradeNo, type PayClient } from '../../../examples/miniprogram/services/pay';
import { answer, makeFakeHost, order, placed, problem, type FakeHost } from './fake-host';

const BASKET = { sku: 'tea-longjing-50g', quantity: 1, outTradeNo: 'cart-0001' };
const ORDER = 'GET /orders/cart-0001';
const LOST = { lost: { errMsg: 'request:fail timeout' } };

let host: FakeHost;
let client: PayClient;
let pauses: number[];

beforeEach(() => {
  host = makeFakeHost();
  pauses = [];
  client = makePayClient(host, 'https://pay.example.com', (milliseconds) => {
    pauses.push(milliseconds);
    return Promise.resolve();
  });
});

/** The routes that were asked, in their order. */
function routes(): string[] {
  return host.asked.map(({ route }) => route);
}

describe('pay()', () => {
  test('is paid when the backend says so, and hands over just what requestPayment takes', async () => {
    const result = await client.pay(BASKET);
    expect(result).toMatchObject({ outcome: 'paid', order: { tradeState: 'SUCCESS' } });
    expect(routes()).toEqual(['POST /login', 'POST /orders', ORDER]);
    expect(host.asked[1]).toMatchObject({ token: 'Bearer token-1', data: BASKET });
    const { timeStamp, nonceStr, package: prepay, signType, paySign } = placed;
    expect(host.sheets).toEqual([{ timeStamp, nonceStr, package: prepay, signType, paySign }]);
  });

  test('is paid once money came, where some of it went back since', async () => {
    host.answers[ORDER] = [answer(order('REFUND'))];
    expect(await client.pay(BASKET)).toMatchObject({ outcome: 'paid', order: { tradeState: 'REFUND' } });
  });

  test('is paid although the client says cancel', async () => {
    host.sheet = { errMsg: 'requestPayment:fail cancel' };
    host.answers[ORDER] = [answer(order('NOTPAY')), answer(order('SUCCESS'))];
    expect(await client.pay(BASKET)).toMatchObject({ outcome: 'paid' });
  });

  test('is cancelled when the client says so and the backend has seen no money', async () => {
    host.sheet = { errMsg: 'requestPayment:fail cancel' };
    host.answers[ORDER] = [answer(order('NOTPAY'))];
    expect(await client.pay(BASKET)).toMatchObject({ outcome: 'cancelled', order: { tradeState: 'NOTPAY' } });
    expect(routes().filter((route) => route === ORDER)).toHaveLength(2);
  });

  test('is pending when the client says ok and the backend does not know yet, after 15 seconds of asking', async () => {
    host.answers[ORDER] = [answer(order('NOTPAY'))];
    expect(await client.pay(BASKET)).toEqual({ outcome: 'pending', outTradeNo: 'cart-0001' });
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000]);
  });

  test('stops asking as soon as the backend knows', async () => {
    host.answers[ORDER] = [answer(order('NOTPAY')), LOST, answer(order('SUCCESS'))];
    expect(await client.pay(BASKET)).toMatchObject({ outcome: 'paid' });
    expect(pauses).toEqual([1_000, 2_000]);
  });

  test.each([['requestPayment:fail cancel'], ['requestPayment:fail']])(
    'is pending after "%s" when the backend cannot be asked',
    async (errMsg) => {
      host.sheet = { errMsg };
      host.answers[ORDER] = [LOST];
      expect(await client.pay(BASKET)).toEqual({ outcome: 'pending', outTradeNo: 'cart-0001' });
    },
  );

  test.each<[string, object]>([
    ['an object of somebody else', { code: 0, message: 'please log in to this network' }],
    ['another order that is paid', { ...order('SUCCESS'), outTradeNo: 'cart-0002' }],
    ['another order that is not', { ...order('NOTPAY'), outTradeNo: 'cart-0002' }],
  ])('is pending where %s comes in place of the order', async (_, data) => {
    host.answers[ORDER] = [answer(data)];
    for (const sheet of [undefined, { errMsg: 'requestPayment:fail cancel' }, { errMsg: 'fail' }]) {
      host.sheet = sheet;
      expect(await client.pay(BASKET)).toEqual({ outcome: 'pending', outTradeNo: 'cart-0001' });
    }
    host.answers['POST /orders'] = [problem(409, 'order_paid')];
    expect(await client.pay(BASKET)).toMatchObject({ outcome: 'failed', reason: 'order_paid' });
  });

  test('opens no sheet by an answer that is no order of this number', async () => {
    for (const data of [{ ok: 1 }, { ...placed, outTradeNo: 'cart-0002' }]) {
      host.answers['POST /orders'] = [answer(data)];
      const failed = { outcome: 'failed', reason: 'answer_unexpected' };
      expect(await client.pay({ ...BASKET, shownFee: 6800 })).toMatchObject(failed);
    }
    expect(host.sheets).toEqual([]);
  });

  test('has failed with the words of the client, where nothing was paid', async () => {
    host.sheet = { errMsg: 'requestPayment:fail', err_desc: '余额不足' };
    host.answers[ORDER] = [answer(order('NOTPAY'))];
    const failed = { outcome: 'failed', reason: 'payment_failed', detail: '余额不足' };
    expect(await client.pay(BASKET)).toEqual(failed);
    host.sheet = { errMsg: 'requestPayment:fail no permission' };
    expect(await client.pay(BASKET)).toMatchObject({
      ...failed,
      detail: 'requestPayment:fail no permission',
    });
  });

  test('has failed where the order was closed meanwhile', async () => {
    host.answers[ORDER] = [answer(order('CLOSED'))];
    expect(await client.pay(BASKET)).toMatchObject({ outcome: 'failed', reason: 'order_closed' });
  });

  test.each([
    ['sku_off_sale', 409],
    ['total_fee_out_of_range', 422],
    ['field_invalid', 400],
    ['merchant_misconfigured', 500],
    ['wechat_refused', 502],
    ['login_rate_limited', 429],
  ])('has failed with the code %s, opens no sheet and does not repeat', async (code, status) => {
    host.answers['POST /orders'] = [problem(status, code)];
    host.answers[ORDER] = [problem(404, 'order_not_found')];
    const failed = { outcome: 'failed', reason: code, detail: `about ${code}` };
    expect(await client.pay(BASKET)).toEqual(failed);
    expect(routes().filter((route) => route === 'POST /orders')).toHaveLength(1);
    expect(host.sheets).toHaveLength(0);
  });

  test('is paid where the order was paid before', async () => {
    host.answers['POST /orders'] = [problem(409, 'order_paid')];
    expect(await client.pay(BASKET)).toMatchObject({ outcome: 'paid' });
    expect(host.sheets).toHaveLength(0);
  });

  test('has failed with price_changed, and no sheet, where the payer was shown another amount', async () => {
    const result = await client.pay({ ...BASKET, shownFee: 6000 });
    expect(result).toMatchObject({ outcome: 'failed', reason: 'price_changed', totalFee: 6800 });
    expect(host.sheets).toHaveLength(0);
    expect(await client.pay({ ...BASKET, shownFee: 6800 })).toMatchObject({ outcome: 'paid' });
    expect(host.asked[1]?.data).toEqual(BASKET);
  });
});

describe('a lost answer', () => {
  test.each([
    ['no answer', LOST],
    ['wechat_unavailable', problem(503, 'wechat_unavailable')],
    ['internal_error', problem(500, 'internal_error')],
    ["a gateway's own words", answer({ message: 'Service Unavailable' }, 503)],
    ['too many requests', answer({ message: 'Too Many Requests' }, 429)],
  ])('is repeated with the same number: %s', async (_, met) => {
    host.answers['POST /orders'] = [met, met, answer(placed, 200)];
    expect(await client.pay(BASKET)).toMatchObject({ outcome: 'paid' });
    const orders = host.asked.filter(({ route }) => route === 'POST /orders');
    expect(orders.map(({ data }) => data)).toEqual([BASKET, BASKET, BASKET]);
    expect(pauses).toEqual([2_000, 5_000]);
    expect(host.sheets).toHaveLength(1);
  });

  test('that stays lost has failed with network_failed, and a later pay() goes on with the same order', async () => {
    host.answers['POST /orders'] = [LOST];
    host.answers[ORDER] = [LOST];
    expect(await client.pay(BASKET)).toMatchObject({ outcome: 'failed', reason: 'network_failed' });
    host.answers['POST /orders'] = [answer(placed, 200)];
    host.answers[ORDER] = [answer(order('SUCCESS'))];
    expect(await client.pay(BASKET)).toMatchObject({ outcome: 'paid' });
    expect(host.asked.filter(({ route }) => route === 'POST /orders')).toHaveLength(4);
  });
});

describe('the session', () => {
  test('is opened once, however many calls come at once, and kept', async () => {
    await Promise.all([client.getOrder('cart-0001'), client.getOrder('cart-0001'), client.login()]);
    await client.getOrder('cart-0001');
    expect(host.logins).toBe(1);
    expect(routes().filter((route) => route === 'POST /login')).toHaveLength(1);
  });

  test('is renewed once when it has ended, and the request is made again', async () => {
    host.answers['POST /login'] = ['token-1', 'token-2'].map((token) =>
      answer({ openid: 'o1', token, expiresIn: 7200 }),
    );
    host.answers[ORDER] = [problem(401, 'token_expired'), answer(order('SUCCESS'))];
    expect(await client.getOrder('cart-0001')).toMatchObject({ ok: true });
    const tokens = host.asked.filter(({ route }) => route === ORDER).map(({ token }) => token);
    expect(tokens).toEqual(['Bearer token-1', 'Bearer token-2']);
    expect(host.asked.filter(({ route }) => route === 'POST /login').map(({ data }) => data)).toEqual([
      { code: 'code-1' },
      { code: 'code-2' },
    ]);
  });

  test('is renewed once for two calls that find it ended together', async () => {
    await client.login();
    host.answers[ORDER] = [
      problem(401, 'token_expired'),
      problem(401, 'token_expired'),
      answer(order('SUCCESS')),
    ];
    const answers = await Promise.all([client.getOrder('cart-0001'), client.getOrder('cart-0001')]);
    expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
    expect(host.logins).toBe(2);
  });

  test('that was renewed already stays, when a request of the one before is refused late', async () => {
    const request = host.request.bind(host);
    let refuseLate: (() => void) | undefined;
    host.request = (options) => {
      if (options.method === 'POST' || refuseLate) {
        request(options);
        return;
      }
      refuseLate = () => {
        options.success({ statusCode: 401, data: { code: 'token_expired', detail: 'late' } });
      };
    };
    const late = client.getOrder('cart-0001');
    await client.login();
    host.answers[ORDER] = [problem(401, 'token_expired'), answer(order('SUCCESS'))];
    expect(await client.getOrder('cart-0001')).toMatchObject({ ok: true });
    refuseLate?.();
    expect(await late).toMatchObject({ ok: true });
    expect(host.logins).toBe(2);
  });

  test('is not renewed a second time: a backend that takes no token says so', async () => {
    host.answers[ORDER] = [problem(401, 'token_invalid')];
    const refusal = { code: 'token_invalid', status: 401 };
    expect(await client.getOrder('cart-0001')).toMatchObject({ ok: false, refusal });
    expect(host.logins).toBe(2);
  });

  test('that could not be opened is opened anew by the next call', async () => {
    host.answers['POST /login'] = [
      problem(429, 'login_rate_limited'),
      answer({ openid: 'o1', token: 't', expiresIn: 7200 }),
    ];
    expect(await client.login()).toMatchObject({ ok: false, refusal: { code: 'login_rate_limited' } });
    expect(await client.login()).toMatchObject({ ok: true, value: { token: 't' } });
  });

  test('is not opened where wx.login gives no code', async () => {
    host.login = ({ fail }) => {
      fail({ errMsg: 'login:fail' });
    };
    const result = await client.pay(BASKET);
    expect(result).toEqual({ outcome: 'failed', reason: 'login_failed', detail: 'login:fail' });
    expect(host.asked).toHaveLength(0);
  });
});

test('an answer that is not the backend’s is told from its problems', async () => {
  host.answers[ORDER] = [{ statusCode: 200, data: '<html></html>' }];
  expect(await client.getOrder('cart-0001')).toMatchObject({
    ok: false,
    refusal: { code: 'answer_unexpected', status: 200 },
  });
  const errors = [{ field: 'sku', detail: 'Send the sku.' }];
  const { data } = problem(400, 'field_invalid') as { data: object };
  host.answers['POST /orders'] = [{ statusCode: 400, data: { ...data, errors } }];
  expect(await client.createOrder({ sku: '' })).toMatchObject({ ok: false, refusal: { errors } });
});

test('a host that rejects beside calling fail, as Taro does, leaves no rejection behind', async () => {
  const rejections: unknown[] = [];
  const listen = (reason: unknown): void => void rejections.push(reason);
  process.on('unhandledRejection', listen);
  const failure = { errMsg: 'request:fail' };
  host.request = ({ fail }) => {
    fail(failure);
    return Promise.reject(new Error(failure.errMsg));
  };
  expect(await client.getOrder('cart-0001')).toMatchObject({
    ok: false,
    refusal: { code: 'network_failed' },
  });
  await new Promise(setImmediate);
  process.off('unhandledRejection', listen);
  expect(rejections).toEqual([]);
});

describe('a host that throws, or fails without a word', () => {
  const thrown = () => {
    throw new TypeError('parameter error');
  };

  test('while it opens the sheet, is one whose sheet failed', async () => {
    host.answers[ORDER] = [answer(order('NOTPAY'))];
    host.requestPayment = thrown;
    expect(await client.pay(BASKET)).toMatchObject({ outcome: 'failed', reason: 'payment_failed' });
    host.requestPayment = ({ fail }) => {
      (fail as () => void)();
    };
    expect(await client.pay(BASKET)).toMatchObject({ outcome: 'failed', reason: 'payment_failed' });
  });

  test('while it logs in or asks, is one that did not, and is asked again', async () => {
    const honest = makeFakeHost();
    host.login = thrown;
    expect(await client.pay(BASKET)).toMatchObject({ outcome: 'failed', reason: 'login_failed' });
    host.login = (options) => honest.login(options);
    host.request = thrown;
    expect(await client.pay(BASKET)).toMatchObject({ outcome: 'failed', reason: 'network_failed' });
    host.request = (options) => honest.request(options);
    expect(await client.pay(BASKET)).toMatchObject({ outcome: 'paid' });
  });
});

test('a page of orders is asked for by its cursor, percent-encoded', async () => {
  host.answers['GET /orders'] = [answer({ orders: [] })];
  host.answers['GET /orders?limit=5&cursor=a%2Bb%26c'] = [
    answer({ orders: [order('SUCCESS')], cursor: 'd' }),
  ];
  expect(await client.listOrders()).toEqual({ ok: true, value: { orders: [] } });
  const page = await client.listOrders({ limit: 5, cursor: 'a+b&c' });
  expect(page).toMatchObject({ ok: true, value: { cursor: 'd' } });
});

test('a number with | and * in it is one part of the address', async () => {
  host.answers['GET /orders/a%7Cb*c-1'] = [answer(order('SUCCESS'))];
  expect(await client.getOrder('a|b*c-1')).toMatchObject({ ok: true });
  host.answers['POST /orders/a%7Cb*c-1/close'] = [answer(order('CLOSED'))];
  expect(await client.closeOrder('a|b*c-1')).toMatchObject({ ok: true });
});

describe('an order that is closed', () => {
  const CLOSE = 'POST /orders/cart-0001/close';

  test('is given as it then stands', async () => {
    host.answers[CLOSE] = [answer(order('CLOSED'))];
    const value = { outTradeNo: 'cart-0001', tradeState: 'CLOSED' };
    expect(await client.closeOrder('cart-0001')).toMatchObject({ ok: true, value });
    expect(host.asked.at(-1)).toEqual({ route: CLOSE, token: 'Bearer token-1', data: undefined });
  });

  test('too early says from when on', async () => {
    const closableAt = '2026-11-24T09:05:00.000Z';
    host.answers[CLOSE] = [problem(409, 'order_not_closable_yet', { closableAt })];
    expect(await client.closeOrder('cart-0001')).toMatchObject({
      ok: false,
      refusal: { code: 'order_not_closable_yet', status: 409, closableAt },
    });
  });
});

test('a payer with too many unpaid orders learns which ones, and nothing is asked for again', async () => {
  const openOrders = ['cart-0002', 'cart-0003'];
  host.answers['POST /orders'] = [problem(429, 'too_many_open_orders', { openOrders })];
  expect(await client.pay(BASKET)).toMatchObject({ outcome: 'failed', reason: 'too_many_open_orders' });
  expect(routes()).toEqual(['POST /login', 'POST /orders']);
  expect(pauses).toEqual([]);
  expect(await client.createOrder(BASKET)).toMatchObject({ ok: false, refusal: { openOrders } });
});

test('an order number of ours fits WeChat with the longest prefix, and is another each time', () => {
  const numbers = Array.from({ length: 1_000 }, () => newOutTradeNo('PREFIX12'));
  for (const number of numbers) expect(number).toMatch(/^PREFIX12[0-9a-z]{18,24}$/);
  expect(new Set(numbers).size).toBe(1_000);
});
