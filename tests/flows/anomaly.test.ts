import type { Order } from '../../lib/orders/order';
import { signed, toXml, type Fields } from '../tools/simulator/bench';
import { paymentFields } from './payment-fields';
import { openShop, type Answer, type Shop } from './shop';

let shop: Shop;
let token: string;

beforeAll(async () => {
  shop = await openShop();
  token = await shop.login();
});

afterAll(() => shop.close());

beforeEach(() => shop.reset());

/** A genuine notification of a payment of which WeChat itself says nothing else afterwards. */
async function notify({ outTradeNo, openid }: Order, change: Fields): Promise<void> {
  const response = await fetch(`${shop.url}/payment-notify`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml' },
    body: toXml(signed(paymentFields(outTradeNo, openid, change))),
  });
  expect(await response.text()).toContain('<return_code>SUCCESS</return_code>');
}

/** An order of the shop, unpaid, as the table holds it. */
async function anOrder(): Promise<Order> {
  const { body } = await shop.call('POST', '/orders', { sku: 'tea' }, token);
  const row = await shop.row(body['outTradeNo']);
  if (!row) throw new Error('the order is not there');
  return row;
}

const repeat = ({ outTradeNo }: Order): Promise<Answer> =>
  shop.call('POST', '/orders', { sku: 'tea', outTradeNo }, token);

/** What does not fit, by its kind. */
const MISFITS: readonly (readonly [string, Fields])[] = [
  ['total_fee_mismatch', { total_fee: '1' }],
  ['fee_type_mismatch', { fee_type: 'USD' }],
  ['openid_mismatch', { openid: 'oSomebodyElse' }],
  ['time_end_before_order', { time_end: '20251231000000' }],
];

describe.each(MISFITS)('after a payment with %s', (kind, change) => {
  async function withAnomaly(): Promise<Order> {
    const order = await anOrder();
    await notify(order, change);
    const row = await shop.row(order.outTradeNo);
    expect(Object.values(row?.anomalies ?? {})).toMatchObject([{ kind }]);
    return row ?? order;
  }
  const refused = { status: 409, body: { code: 'order_paid' } };

  test('the same request is 409 order_paid, and nothing is signed', async () => {
    const order = await withAnomaly();
    const answer = await repeat(order);
    expect(answer).toMatchObject(refused);
    expect(answer.body).not.toHaveProperty('paySign');
    expect(answer.body['detail']).toContain('Do not pay again');
  });

  test('so it is once the prepay_id is too old, without a call of WeChat', async () => {
    const order = await withAnomaly();
    await shop.advance(116 * 60);
    const paths: string[] = [];
    shop.wire.answer = (path) => {
      paths.push(path);
      return Promise.resolve(undefined);
    };
    expect(await repeat(order)).toMatchObject(refused);
    expect(paths).toEqual([]);
  });

  test('so it is when the money has gone back', async () => {
    const order = await withAnomaly();
    const [key = '', anomaly] = Object.entries(order.anomalies)[0] ?? [];
    if (!anomaly) throw new Error('there is no anomaly');
    const closed = { ...anomaly, refundedFee: anomaly.totalFee, closedAt: '2026-01-01T12:20:00.000Z' };
    await shop.fill([{ ...order, anomalies: { [key]: closed } }]);
    expect(await repeat(order)).toMatchObject(refused);
  });

  test('so it is where the notification comes while WeChat is asked for a new prepay_id', async () => {
    const order = await anOrder();
    await shop.advance(116 * 60);
    shop.wire.answer = async (path) => {
      if (path === '/pay/unifiedorder') await notify(order, change);
      return undefined;
    };
    expect(await repeat(order)).toMatchObject(refused);
    expect((await shop.row(order.outTradeNo))?.prepayIdAt).toBe(order.prepayIdAt);
  });
});

describe('after a payment of an order that was never prepared', () => {
  async function unprepared(): Promise<Order> {
    const { prepayId, prepayIdAt, ...order } = await anOrder();
    expect([prepayId, prepayIdAt]).not.toContain(undefined);
    await shop.fill([order]);
    return order;
  }
  const refused = { status: 409, body: { code: 'out_trade_no_used' } };

  test('the same request is 409 out_trade_no_used, and nothing is signed', async () => {
    const order = await unprepared();
    await notify(order, {});
    const answer = await repeat(order);
    expect(answer).toMatchObject(refused);
    expect(answer.body).not.toHaveProperty('paySign');
    expect(await shop.row(order.outTradeNo)).not.toHaveProperty('prepayId');
  });

  test('so it is where the notification comes while WeChat prepares the order', async () => {
    const order = await unprepared();
    shop.wire.answer = async (path) => {
      if (path === '/pay/unifiedorder') await notify(order, {});
      return undefined;
    };
    expect(await repeat(order)).toMatchObject(refused);
    expect(await shop.row(order.outTradeNo)).not.toHaveProperty('prepayId');
  });
});
