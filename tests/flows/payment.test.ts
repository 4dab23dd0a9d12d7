import { openShop, type Shop } from './shop';

let shop: Shop;
let token: string;

beforeAll(async () => {
  shop = await openShop();
  token = await shop.login();
});

afterAll(() => shop.close());

beforeEach(() => shop.reset());

describe('a payment', () => {
  test('goes from login to SUCCESS, and the ledger agrees', async () => {
    const order = await shop.call(
      'POST',
      '/orders',
      { sku: 'tea', quantity: 2, attach: '堂食 3号桌' },
      token,
    );
    expect(order.status).toBe(201);
    expect(order.body).toMatchObject({ totalFee: 200, appId: 'wxd930ea5d5a258f4f', signType: 'MD5' });
    expect(order.body['timeStamp']).toBe('1767268800');
    expect(await shop.pay(order.body)).toEqual({ errMsg: 'requestPayment:ok' });

    const { outTradeNo } = order.body;
    const read = await shop.call('GET', `/orders/${String(outTradeNo)}`, undefined, token);
    expect(read.status).toBe(200);
    const ledger = await shop.ledger(outTradeNo);
    expect(ledger.transactions).toHaveLength(1);
    expect(read.body).toMatchObject({
      outTradeNo,
      tradeState: 'SUCCESS',
      totalFee: 200,
      attach: '堂食 3号桌',
      transactionId: ledger.transactions[0]?.transactionId,
    });
    expect(ledger.notifies.map(({ accepted }) => accepted)).toEqual([true]);
    expect(shop.telemetry.counts.map(({ metric }) => metric)).toEqual(['OrdersCreated', 'OrdersMarkedPaid']);
  });

  test('of an open amount takes what the client says, within its range', async () => {
    const order = await shop.call('POST', '/orders', { sku: 'donation', totalFee: 1234 }, token);
    expect(order).toMatchObject({ status: 201, body: { totalFee: 1234 } });
    await shop.pay(order.body);
    expect(await shop.row(order.body['outTradeNo'])).toMatchObject({ tradeState: 'SUCCESS', totalFee: 1234 });
  });

  test('by HMAC-SHA256 signs, pays and settles the same', async () => {
    const other = await openShop({ WECHAT_SIGN_TYPE: 'HMAC-SHA256' });
    try {
      const session = await other.login();
      const order = await other.call('POST', '/orders', { sku: 'tea' }, session);
      expect(order.body['paySign']).toMatch(/^[0-9A-F]{64}$/);
      expect(await other.pay(order.body)).toEqual({ errMsg: 'requestPayment:ok' });
      expect(await other.row(order.body['outTradeNo'])).toMatchObject({
        tradeState: 'SUCCESS',
        signType: 'HMAC-SHA256',
      });
    } finally {
      await other.close();
    }
  });

  test('that the payer cancels, or has no money for, stays unpaid and can be paid later', async () => {
    const order = await shop.call('POST', '/orders', { sku: 'tea' }, token);
    for (const action of ['cancel', 'not-enough']) {
      const { sheet } = (await shop.requestPayment(order.body)) as { sheet: { id: string } };
      await shop.wechat('POST', `/sheets/${sheet.id}/${action}`, {});
    }
    expect(await shop.row(order.body['outTradeNo'])).toMatchObject({ tradeState: 'NOTPAY' });
    await shop.pay(order.body);
    expect(await shop.row(order.body['outTradeNo'])).toMatchObject({ tradeState: 'SUCCESS' });
  });
});

describe('what the client of WeChat refuses', () => {
  test.each([
    ['a changed signature', { paySign: '0'.repeat(32) }, '支付验证签名失败'],
    ['another nonce than was signed', { nonceStr: 'other' }, '支付验证签名失败'],
    [
      'the prefix of the package twice',
      { package: 'prepay_id=prepay_id=wx01' },
      '调用支付JSAPI缺少参数: total_fee',
    ],
  ])('%s', async (_, change, words) => {
    const order = await shop.call('POST', '/orders', { sku: 'tea' }, token);
    const result = await shop.requestPayment({ ...order.body, ...change });
    expect(result).toMatchObject({ errMsg: 'requestPayment:fail', err_desc: words });
  });

  test('another payer than the one who ordered', async () => {
    const order = await shop.call('POST', '/orders', { sku: 'tea' }, token);
    const result = await shop.requestPayment(order.body, 'bob');
    expect(result['err_desc']).toBe('下单账号与支付账号不一致');
  });
});

describe('a lost notification', () => {
  test('is made up for when the owner reads the order, by the same story', async () => {
    const order = await shop.call('POST', '/orders', { sku: 'tea' }, token);
    await shop.fault('notify', 'lost', { times: 16 });
    await shop.pay(order.body);
    const path = `/orders/${String(order.body['outTradeNo'])}`;
    expect(await shop.row(order.body['outTradeNo'])).toMatchObject({ tradeState: 'NOTPAY' });
    expect(await shop.call('GET', path, undefined, token)).toMatchObject({ body: { tradeState: 'SUCCESS' } });
    expect(await shop.row(order.body['outTradeNo'])).toMatchObject({ tradeState: 'SUCCESS', cashFee: 100 });
  });

  test('is repeated by WeChat until the books have it', async () => {
    const order = await shop.call('POST', '/orders', { sku: 'tea' }, token);
    await shop.fault('notify', 'lost', { times: 3 });
    await shop.pay(order.body);
    await shop.advance(15 + 15 + 30);
    expect(await shop.row(order.body['outTradeNo'])).toMatchObject({ tradeState: 'SUCCESS' });
    const { notifies } = await shop.ledger(order.body['outTradeNo']);
    expect(notifies.map(({ accepted }) => accepted)).toEqual([false, false, false, true]);
  });

  test('asks WeChat at most once in five seconds however often the owner reads', async () => {
    const order = await shop.call('POST', '/orders', { sku: 'tea' }, token);
    const path = `/orders/${String(order.body['outTradeNo'])}`;
    const queries = async (): Promise<number> => {
      const { body } = await shop.wechat('GET', '/messages');
      const messages = body['messages'] as object[];
      return messages.filter((each) => JSON.stringify(each).includes('orderquery')).length;
    };
    const before = await queries();
    await Promise.all(Array.from({ length: 8 }, () => shop.call('GET', path, undefined, token)));
    expect((await queries()) - before).toBe(1);
    await shop.advance(5);
    await shop.call('GET', path, undefined, token);
    expect((await queries()) - before).toBe(2);
  });
});

test.each([
  ['return-fail', 'wechat_refused', [{ metric: 'WechatRefusals', detail: 'return_code' }]],
  ['wrongly-signed', 'wechat_answer_invalid', []],
  ['http-500', 'wechat_unavailable', []],
])('where a query ends in %s the books are the answer, and the log says so', async (fault, code, counts) => {
  const order = await shop.call('POST', '/orders', { sku: 'tea' }, token);
  shop.telemetry.counts.length = 0;
  await shop.fault('orderquery', fault, { times: 3 });
  const read = await shop.call('GET', `/orders/${String(order.body['outTradeNo'])}`, undefined, token);
  expect(read).toMatchObject({ status: 200, body: { tradeState: 'NOTPAY' } });
  expect(shop.telemetry.lines.at(-1)).toMatchObject({ level: 'warn', fields: { unanswered: code } });
  expect(shop.telemetry.counts).toEqual(counts);
});

describe('a notification', () => {
  test('that comes three times is settled once', async () => {
    const order = await shop.call('POST', '/orders', { sku: 'tea' }, token);
    await shop.fault('notify', 'doubled');
    await shop.pay(order.body);
    const { notifies } = await shop.ledger(order.body['outTradeNo']);
    expect(notifies.map(({ accepted }) => accepted)).toEqual([true, true]);
    expect(shop.telemetry.counts.filter(({ metric }) => metric === 'OrdersMarkedPaid')).toHaveLength(1);
  });

  test.each([
    ['forged', 'sign_mismatch'],
    ['wrong-key', 'sign_mismatch'],
    ['wrong-mch', 'mch_id_mismatch'],
    ['garbage', 'xml_malformed'],
  ])('that is %s is refused and leaves no trace', async (fault, refusal) => {
    const order = await shop.call('POST', '/orders', { sku: 'tea' }, token);
    await shop.fault('notify', fault);
    const before = await shop.row(order.body['outTradeNo']);
    await shop.pay(order.body);
    expect(await shop.row(order.body['outTradeNo'])).toEqual(before);
    expect(shop.telemetry.counts).toContainEqual({ metric: 'NotificationsRefused', detail: refusal });
    const { notifies } = await shop.ledger(order.body['outTradeNo']);
    expect(notifies[0]?.answer).toContain('<return_code>FAIL</return_code>');
    await shop.advance(15);
    expect(await shop.row(order.body['outTradeNo'])).toMatchObject({ tradeState: 'SUCCESS' });
  });

  test.each([
    ['wrong-amount', { totalFee: 1 }, 'total_fee_mismatch'],
    ['wrong-openid', {}, 'openid_mismatch'],
  ])('with a %s is kept as an anomaly, answered SUCCESS, and never paid', async (fault, more, kind) => {
    const order = await shop.call('POST', '/orders', { sku: 'tea' }, token);
    await shop.fault('notify', fault, more);
    await shop.pay(order.body);
    const row = await shop.row(order.body['outTradeNo']);
    const { transactions, notifies } = await shop.ledger(order.body['outTradeNo']);
    expect(row?.tradeState).toBe('NOTPAY');
    expect(Object.keys(row?.anomalies ?? {})).toEqual([`${kind}#${transactions[0]?.transactionId ?? ''}`]);
    expect(notifies[0]?.answer).toContain('<return_code>SUCCESS</return_code>');
    expect(shop.telemetry.counts).toContainEqual({ metric: 'Anomalies', detail: kind });
  });

  test('of a second transaction is an anomaly of the paid order', async () => {
    const order = await shop.call('POST', '/orders', { sku: 'tea' }, token);
    await shop.fault('notify', 'second-transaction');
    await shop.pay(order.body);
    await shop.wechat('POST', '/idle', {});
    const row = await shop.row(order.body['outTradeNo']);
    expect(row?.tradeState).toBe('SUCCESS');
    expect(Object.keys(row?.anomalies ?? {})).toEqual([expect.stringMatching(/^second_transaction#/)]);
    expect((await shop.ledger(order.body['outTradeNo'])).transactions).toHaveLength(2);
  });

  test('that our database cannot take is answered 500 FAIL, and settled when WeChat comes again', async () => {
    const order = await shop.call('POST', '/orders', { sku: 'tea' }, token);
    shop.database.fault = () => Promise.reject(new Error('the database is away'));
    await shop.pay(order.body);
    shop.database.fault = undefined;
    const { notifies } = await shop.ledger(order.body['outTradeNo']);
    expect(notifies[0]).toMatchObject({ status: 500, accepted: false });
    expect(notifies[0]?.answer).toBe(
      '<xml><return_code>FAIL</return_code><return_msg>please repeat</return_msg></xml>',
    );
    await shop.advance(15);
    expect(await shop.row(order.body['outTradeNo'])).toMatchObject({ tradeState: 'SUCCESS' });
  });
});
