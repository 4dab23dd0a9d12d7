import { signed, toXml, type Fields } from '../tools/simulator/bench';
import { paymentFields } from './payment-fields';
import { openShop, type Answer, type Shop } from './shop';

const TRANSACTION = '4200000000000000000000000001';

let shop: Shop;
let token: string;
/** The calls to WeChat, as `/pay/orderquery number-1`. */
let called: string[];

beforeAll(async () => {
  shop = await openShop({ CHECK_FIRST_SECONDS: '60' });
});

afterAll(() => shop.close());

beforeEach(async () => {
  await shop.reset();
  await shop.empty();
  token = await shop.login();
  called = [];
});

const callsOf = (path: string): readonly string[] => called.filter((each) => each.startsWith(`${path} `));

const countsOf = (metric: string): number =>
  shop.telemetry.counts.filter((each) => each.metric === metric).length;

/**
 * From now on WeChat says this of every number, or what it says of each: by orderquery; to the other calls that it is paid
 * already.
 */
function wechatSays(change: Fields | ((outTradeNo: string) => Fields)): void {
  shop.wire.answer = (path, sent) => {
    const outTradeNo = /<out_trade_no>([^<]+)</.exec(sent)?.[1] ?? '';
    called.push(`${path} ${outTradeNo}`);
    if (path === '/pay/orderquery') {
      const fields = typeof change === 'function' ? change(outTradeNo) : change;
      return Promise.resolve(toXml(signed(paymentFields(outTradeNo, 'oOfTheOtherSystem', fields))));
    }
    const refused = { return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'ORDERPAID', nonce_str: 'n' };
    return Promise.resolve(toXml(signed({ ...refused, appid: 'wxd930ea5d5a258f4f', mch_id: '1900000109' })));
  };
}

const place = (outTradeNo = 'number-1'): Promise<Answer> =>
  shop.call('POST', '/orders', { sku: 'tea', outTradeNo }, token);

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
});

test('whether prepared or never, and whether money was kept or not, sixty days cost one query for each order', async () => {
  const says: Readonly<Record<string, Fields>> = {
    paid: { trade_type: 'NATIVE', trade_state: 'SUCCESS' },
    revoked: { trade_type: 'MICROPAY', trade_state: 'REVOKED' },
  };
  const never = Object.keys(says).map((each) => `never-prepared-${each}`);
  const prepared = Object.keys(says).map((each) => `prepared-${each}`);
  for (const number of prepared) expect(await place(number)).toMatchObject({ status: 201 });
  wechatSays((outTradeNo) => says[outTradeNo.split('-').at(-1) ?? ''] ?? {});
  for (const number of never) expect(await place(number)).toMatchObject({ status: 409 });
  await sixtyDays();
  const all = [...never, ...prepared];
  expect([...callsOf('/pay/orderquery')].sort()).toEqual(all.map((each) => `/pay/orderquery ${each}`).sort());
  expect(callsOf('/pay/closeorder')).toEqual([]);
  expect(countsOf('OrdersUnanswered')).toBe(0);
  for (const number of all) {
    const row = await shop.row(number);
    expect(row).not.toHaveProperty('dueAt');
    expect(Object.keys(row?.anomalies ?? {})).toHaveLength(number.endsWith('-paid') ? 1 : 0);
  }
  // One for each order of which money was kept.
  expect(countsOf('Anomalies')).toBe(2);
}, 60_000);

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
    expect(callsOf('/pay/closeorder')).toEqual([]);
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
