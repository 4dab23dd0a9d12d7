import { newOrder, termsOf, type OrderInput, type Terms } from '../../../../lib/orders/place/new-order';

const terms: Terms = {
  appId: 'wxd930ea5d5a258f4f',
  mchId: '1900000109',
  signType: 'HMAC-SHA256',
  notifyUrl: 'https://pay.example.com/payment-notify',
  outTradeNoPrefix: '',
  orderMinutes: 1440,
  maxOpenOrders: 20,
  firstCheckSeconds: 60,
};
const input: OrderInput = {
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  sku: 'tea',
  quantity: 2,
  clientIp: '203.0.113.7',
};
const price = { body: '明前龙井 50g', totalFee: 200 };
const now = new Date('2026-01-01T15:59:59.999Z');
const randomText = (length: number): string => 'Rz9'.repeat(length).slice(0, length);

function order(change: { terms?: Partial<Terms>; input?: Partial<OrderInput>; now?: Date } = {}) {
  return newOrder(
    { ...terms, ...change.terms },
    { ...input, ...change.input },
    price,
    change.now ?? now,
    randomText,
  );
}

test('a new order holds what is sent to WeChat, and that it is unpaid', () => {
  const made = order({ input: { outTradeNo: 'T20260101000001' } });
  expect(made).toStrictEqual({
    outTradeNo: 'T20260101000001',
    appId: 'wxd930ea5d5a258f4f',
    mchId: '1900000109',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    sku: 'tea',
    quantity: 2,
    body: '明前龙井 50g',
    totalFee: 200,
    feeType: 'CNY',
    tradeState: 'NOTPAY',
    signType: 'HMAC-SHA256',
    timeStart: '2026-01-01T15:59:59.999Z',
    timeExpire: '2026-01-02T15:59:59.999Z',
    spbillCreateIp: '203.0.113.7',
    notifyUrl: 'https://pay.example.com/payment-notify',
    anomalies: {},
    refunds: {},
    sequence: 1,
    createdAt: '2026-01-01T15:59:59.999Z',
    updatedAt: '2026-01-01T15:59:59.999Z',
    dueAt: '2026-01-01T16:00:59.999Z',
    dueReason: 'payment',
  });
});

test('the client’s amount and attach are kept where there are any', () => {
  const made = order({ input: { totalFee: 200, attach: 'table 7' } });
  expect(made).toMatchObject({ clientTotalFee: 200, attach: 'table 7', totalFee: 200 });
});

test.each([5, 1440, 10_080])('it can be paid for %d minutes', (orderMinutes) => {
  const { createdAt, timeExpire } = order({ terms: { orderMinutes } });
  expect(Date.parse(timeExpire) - Date.parse(createdAt)).toBe(orderMinutes * 60 * 1000);
});

describe('a number that is made here', () => {
  test('is the prefix, the day in Shanghai and sixteen random letters and digits', () => {
    expect(order().outTradeNo).toBe('20260101Rz9Rz9Rz9Rz9Rz9R');
    const midnight = new Date('2026-01-01T16:00:00.000Z');
    expect(order({ terms: { outTradeNoPrefix: 'shop-' }, now: midnight }).outTradeNo).toBe(
      'shop-20260102Rz9Rz9Rz9Rz9Rz9R',
    );
  });

  test('has at most the 32 characters that WeChat takes, whatever the prefix', () => {
    const { outTradeNo } = order({ terms: { outTradeNoPrefix: 'p'.repeat(8) } });
    expect(outTradeNo).toHaveLength(32);
  });

  test('is not made where the client sent one, and no prefix is put before that', () => {
    const never = (): string => {
      throw new Error('no randomness is needed');
    };
    const sent = { ...input, outTradeNo: 'T20260101000001' };
    const made = newOrder({ ...terms, outTradeNoPrefix: 'shop-' }, sent, price, now, never);
    expect(made.outTradeNo).toBe('T20260101000001');
  });
});

test('the terms are those of the configuration, each in its place', () => {
  expect(
    termsOf({
      WECHAT_APPID: 'wxd930ea5d5a258f4f',
      WECHAT_MCH_ID: '1900000109',
      WECHAT_SIGN_TYPE: 'MD5',
      NOTIFY_URL: 'https://pay.example.com/payment-notify',
      OUT_TRADE_NO_PREFIX: 'shop-',
      ORDER_MINUTES: 30,
      MAX_OPEN_ORDERS: 7,
      CHECK_FIRST_SECONDS: 90,
    }),
  ).toEqual({
    appId: 'wxd930ea5d5a258f4f',
    mchId: '1900000109',
    signType: 'MD5',
    notifyUrl: 'https://pay.example.com/payment-notify',
    outTradeNoPrefix: 'shop-',
    orderMinutes: 30,
    maxOpenOrders: 7,
    firstCheckSeconds: 90,
  });
});
