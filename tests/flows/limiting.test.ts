import { openShop, type Answer, type Shop } from './shop';

const MAX = 3;
const FIVE_MINUTES = 5 * 60;

let shop: Shop;
let users = 0;
let token: string;

beforeAll(async () => {
  shop = await openShop({ MAX_OPEN_ORDERS: String(MAX) });
});

afterAll(() => shop.close());

beforeEach(async () => {
  await shop.reset();
  // The tables outlive a reset: each test has a customer of its own.
  users += 1;
  token = await shop.login(`customer-${users}`);
});

const numberOf = (index: number): string => `limiting-${users}-${index}`;
const place = (index: number): Promise<Answer> =>
  shop.call('POST', '/orders', { sku: 'tea', outTradeNo: numberOf(index) }, token);
const close = (index: number, by = token): Promise<Answer> =>
  shop.call('POST', `/orders/${numberOf(index)}/close`, undefined, by);

/** Places as many orders as one customer may leave open, a second apart. */
async function fillUp(): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let index = 1; index <= MAX; index += 1) {
    answers.push(await place(index));
    await shop.advance(1);
  }
  return answers;
}

/** How often WeChat was called at a path since the last reset. */
async function calls(path: string): Promise<number> {
  const { body } = await shop.wechat('GET', '/messages');
  return (body['messages'] as object[]).filter((each) => JSON.stringify(each).includes(path)).length;
}

describe('a customer who has MAX_OPEN_ORDERS unpaid orders', () => {
  test('places no further one and is told which ones are open, the oldest first, and how to end one', async () => {
    expect((await fillUp()).map(({ status }) => status)).toEqual([201, 201, 201]);
    const refused = await place(4);
    expect(refused).toMatchObject({
      status: 429,
      body: { code: 'too_many_open_orders', openOrders: [numberOf(1), numberOf(2), numberOf(3)] },
    });
    expect(refused.body['detail']).toContain('POST /orders/{outTradeNo}/close');
    expect(await shop.row(numberOf(4))).toBeUndefined();
    expect(await calls('/pay/unifiedorder')).toBe(MAX);
  });

  test('still repeats an order of theirs, also one whose product cannot be bought any more', async () => {
    const [first] = await fillUp();
    const again = await place(1);
    expect(again).toMatchObject({ status: 200, body: { package: first?.body['package'] } });
  });

  test('leaves the others alone', async () => {
    await fillUp();
    const other = await shop.login(`customer-${users}-b`);
    expect(await shop.call('POST', '/orders', { sku: 'tea' }, other)).toMatchObject({ status: 201 });
  });

  test('has room again once one is paid', async () => {
    const [first] = await fillUp();
    await shop.pay(first?.body, `customer-${users}`);
    expect(await place(4)).toMatchObject({ status: 201 });
    expect(await place(5)).toMatchObject({ status: 429 });
  });

  test('has room again once they are over, whether the sweep has closed them or not', async () => {
    await fillUp();
    await shop.advance(24 * 3600);
    token = await shop.login(`customer-${users}`);
    expect(await place(4)).toMatchObject({ status: 201 });
  });

  test('has room again once one is closed, by its owner', async () => {
    await fillUp();
    expect(await place(4)).toMatchObject({ status: 429 });
    await shop.advance(FIVE_MINUTES);
    expect(await close(1)).toMatchObject({ status: 200 });
    expect(await place(4)).toMatchObject({ status: 201 });
  });

  test('is not held up by orders of another merchant number, which this shop cannot close', async () => {
    await fillUp();
    const row = await shop.row(numberOf(1));
    await shop.fill(row ? [{ ...row, mchId: '1999999999' }] : []);
    expect(await place(4)).toMatchObject({ status: 201 });
  });
});

describe('POST /orders/{outTradeNo}/close', () => {
  test('closes an unpaid order at WeChat and in the table, and once only', async () => {
    await place(1);
    await shop.advance(FIVE_MINUTES);
    const order = { outTradeNo: numberOf(1), tradeState: 'CLOSED' };
    expect(await close(1)).toMatchObject({ status: 200, body: order });
    expect(await shop.ledger(numberOf(1))).toMatchObject({ state: 'CLOSED' });
    expect(await shop.row(numberOf(1))).toMatchObject(order);
    expect(await calls('/pay/closeorder')).toBe(1);
    expect(await close(1)).toMatchObject({ status: 200, body: order });
    expect(await calls('/pay/closeorder')).toBe(1);
    expect(await place(1)).toMatchObject({ status: 409, body: { code: 'order_closed' } });
  });

  test('closes an order that WeChat never had', async () => {
    await shop.fault('unifiedorder', 'systemerror', { times: 3 });
    expect(await place(1)).toMatchObject({ status: 503 });
    await shop.advance(FIVE_MINUTES);
    expect(await close(1)).toMatchObject({ status: 200, body: { tradeState: 'CLOSED' } });
  });

  test('within five minutes of its creation says from when on, and asks WeChat nothing', async () => {
    const placed = await place(1);
    await shop.advance(FIVE_MINUTES - 1);
    expect(await close(1)).toMatchObject({
      status: 409,
      body: { code: 'order_not_closable_yet', closableAt: '2026-01-01T12:05:00.000Z' },
    });
    expect(await calls('/pay/orderquery')).toBe(0);
    expect(await shop.pay(placed.body, `customer-${users}`)).toEqual({ errMsg: 'requestPayment:ok' });
  });

  test('of an order that is paid is 409, whether the table knows it or only WeChat does', async () => {
    for (const [index, lost] of [0, 16].entries()) {
      const placed = await place(index + 1);
      if (lost > 0) await shop.fault('notify', 'lost', { times: lost });
      await shop.pay(placed.body, `customer-${users}`);
      await shop.advance(FIVE_MINUTES);
      expect(await close(index + 1)).toMatchObject({ status: 409, body: { code: 'order_paid' } });
      expect(await shop.row(numberOf(index + 1))).toMatchObject({ tradeState: 'SUCCESS' });
    }
    expect(await calls('/pay/closeorder')).toBe(0);
  });

  test('is the 404 of an order that there is not, for everybody else', async () => {
    await place(1);
    await shop.advance(FIVE_MINUTES);
    const stranger = await close(1, await shop.login('stranger'));
    const none = await close(2);
    expect([stranger.status, none.status]).toEqual([404, 404]);
    expect(stranger.body).toEqual(none.body);
    expect(await close(1, 'no-session')).toMatchObject({ status: 401 });
    expect(await shop.row(numberOf(1))).toMatchObject({ tradeState: 'NOTPAY' });
    expect(await calls('/pay/')).toBe(1);
  });

  test('sent eight times at once asks WeChat for one of them', async () => {
    await place(1);
    await shop.advance(FIVE_MINUTES);
    const answers = await Promise.all(Array.from({ length: 8 }, () => close(1)));
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(1);
    for (const { status, body } of answers.filter(({ status: each }) => each !== 200))
      expect([status, body['code']]).toEqual([409, 'order_not_closable_yet']);
    expect(await calls('/pay/closeorder')).toBe(1);
    expect(await calls('/pay/orderquery')).toBe(2);
  });

  test('leaves the order open while WeChat gives no answer, and asks no more than once in 15 seconds', async () => {
    await place(1);
    await shop.advance(FIVE_MINUTES);
    await shop.fault('closeorder', 'http-500', { times: 16 });
    expect(await close(1)).toMatchObject({ status: 503, body: { code: 'wechat_unavailable' } });
    expect(await shop.row(numberOf(1))).toMatchObject({ tradeState: 'NOTPAY' });
    const asked = await calls('/pay/');
    expect(await close(1)).toMatchObject({
      status: 409,
      body: { code: 'order_not_closable_yet', closableAt: '2026-01-01T12:05:15.000Z' },
    });
    expect(await calls('/pay/')).toBe(asked);
    await shop.wechat('DELETE', '/faults');
    await shop.advance(15);
    expect(await close(1)).toMatchObject({ status: 200, body: { tradeState: 'CLOSED' } });
  });

  test('of an order of another merchant number changes nothing and asks WeChat nothing', async () => {
    await place(1);
    const row = await shop.row(numberOf(1));
    await shop.fill(row ? [{ ...row, mchId: '1999999999' }] : []);
    await shop.advance(FIVE_MINUTES);
    expect(await close(1)).toMatchObject({ status: 409, body: { code: 'order_other_merchant' } });
    expect(await shop.row(numberOf(1))).toEqual({ ...row, mchId: '1999999999' });
    expect(await calls('/pay/orderquery')).toBe(0);
  });
});
