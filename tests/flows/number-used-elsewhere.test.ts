import { signed, toXml, type Fields } from '../tools/simulator/bench';
import { paymentFields } from './payment-fields';
import { openShop, type Answer, type Shop } from './shop';

const TRANSACTION = '4200000000000000000000000001';

let shop: Shop;
let token: string;
let called: string[];

beforeEach(async () => {
  shop = await openShop({ CHECK_FIRST_SECONDS: '60' });
  token = await shop.login();
  called = [];
});

afterEach(() => shop.close());

const callsOf = (path: string): number => called.filter((each) => each === path).length;

const countsOf = (metric: string): number =>
  shop.telemetry.counts.filter((each) => each.metric === metric).length;

/** From now on WeChat says this of every number: by orderquery; to the other calls that it is paid already. */
function wechatSays(change: Fields): void {
  shop.wire.answer = (path) => {
    called.push(path);
    if (path === '/pay/orderquery') {
      return Promise.resolve(toXml(signed(paymentFields('number-1', 'oOfTheOtherSystem', change))));
    }
    const refused = { return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'ORDERPAID', nonce_str: 'n' };
    return Promise.resolve(toXml(signed({ ...refused, appid: 'wxd930ea5d5a258f4f', mch_id: '1900000109' })));
  };
}

const place = (): Promise<Answer> =>
  shop.call('POST', '/orders', { sku: 'tea', outTradeNo: 'number-1' }, token);

const read = (): Promise<Answer> => shop.call('GET', '/orders/number-1', undefined, token);

/** Sixty days of passes: one each minute at first, and then one each day. */
async function sixtyDays(): Promise<void> {
  for (const seconds of [...Array<number>(10).fill(60), ...Array<number>(60).fill(86_400)]) {
    await shop.advance(seconds);
    await shop.sweep();
  }
}

describe.each([
  ['never prepared', () => undefined],
  ['prepared', place],
])('an order that was %s', (_, before) => {
  async function beforeThat(): Promise<void> {
    await before();
    // A kept prepay_id is too old by then: WeChat is asked again.
    if (before === place) await shop.advance(116 * 60);
  }

  test.each(['NATIVE', 'APP', 'MWEB', 'MICROPAY'])(
    'and whose number another system paid by %s is 409 out_trade_no_used, with the money kept as never_prepared',
    async (trade_type) => {
      await beforeThat();
      wechatSays({ trade_type, trade_state: 'SUCCESS' });
      const refused = { status: 409, body: { code: 'out_trade_no_used' } };
      expect(await place()).toMatchObject(refused);
      called = [];
      expect(await place()).toMatchObject(refused);
      expect(await read()).toMatchObject({ status: 200, body: { tradeState: 'NOTPAY' } });
      expect(called).toEqual([]);
      const row = await shop.row('number-1');
      expect(row?.tradeState).toBe('NOTPAY');
      expect(Object.keys(row?.anomalies ?? {})).toEqual([`never_prepared#${TRANSACTION}`]);
      expect(row).not.toHaveProperty('dueAt');
    },
  );

  test.each(['REVOKED', 'PAYERROR'])(
    'and whose number is %s at WeChat is 409 out_trade_no_used, closed, and 409 from then on',
    async (trade_state) => {
      await beforeThat();
      wechatSays({ trade_state, trade_type: 'MICROPAY' });
      expect(await place()).toMatchObject({ status: 409, body: { code: 'out_trade_no_used' } });
      expect(await shop.row('number-1')).toMatchObject({ tradeState: 'CLOSED', anomalies: {} });
      called = [];
      expect(await place()).toMatchObject({ status: 409, body: { code: 'order_closed' } });
      expect(await read()).toMatchObject({ status: 200, body: { tradeState: 'CLOSED' } });
      expect(called).toEqual([]);
    },
  );

  test.each([
    ['NATIVE', 'SUCCESS', 1],
    ['MICROPAY', 'REVOKED', 0],
  ])(
    'and is %s %s: sixty days cost one query, and WeChat is never told to close it',
    async (trade_type, trade_state, anomalies) => {
      await before();
      wechatSays({ trade_type, trade_state });
      if (before !== place) await place();
      await sixtyDays();
      expect(callsOf('/pay/orderquery')).toBe(1);
      expect(callsOf('/pay/closeorder')).toBe(0);
      expect(countsOf('Anomalies')).toBe(anomalies);
      expect(countsOf('OrdersUnanswered')).toBe(0);
      expect(await shop.row('number-1')).not.toHaveProperty('dueAt');
    },
    60_000,
  );
});

test.each([
  ['NATIVE', 'SUCCESS'],
  ['MICROPAY', 'REVOKED'],
])(
  '`pay order close` ends an order whose number is %s %s, without closing it at WeChat',
  async (trade_type, trade_state) => {
    await place();
    await shop.advance(301);
    wechatSays({ trade_type, trade_state });
    const closed = { outTradeNo: 'number-1', tradeState: 'CLOSED' };
    await expect(shop.reconcile({ outTradeNo: 'number-1', close: true })).resolves.toEqual(closed);
    expect(callsOf('/pay/closeorder')).toBe(0);
    expect(await shop.row('number-1')).not.toHaveProperty('dueAt');
  },
);

test('`pay order close` ends an order that waits for a person', async () => {
  wechatSays({ trade_type: 'NATIVE', trade_state: 'SUCCESS' });
  await place();
  await shop.advance(301);
  const closed = { outTradeNo: 'number-1', tradeState: 'CLOSED' };
  await expect(shop.reconcile({ outTradeNo: 'number-1', close: true })).resolves.toEqual(closed);
  expect(await place()).toMatchObject({ status: 409, body: { code: 'out_trade_no_used' } });
});
