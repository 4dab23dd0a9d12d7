import type { HostResponse, PayHost } from '../../examples/miniprogram/services/host';
import {
  makePayClient,
  newOutTradeNo,
  type PayClient,
  type Purchase,
} from '../../examples/miniprogram/services/pay';
import { simulateWechat, type SheetAction } from '../../examples/miniprogram/services/simulated-wechat';
import { openShop, type Shop } from './shop';

const WECHAT = 'https://wechat.example.com';

let shop: Shop;
let client: PayClient;
let purchase: Purchase;
let action: SheetAction;
/** How many answers of POST /orders get lost on their way to the phone. */
let lost: number;
let pauses: number;

beforeAll(async () => {
  shop = await openShop();
});

afterAll(() => shop.close());

/** A phone that reaches the shop and the simulator over real HTTP. */
const phone: Pick<PayHost, 'request'> = {
  request: async ({ url, method, header, data, success, fail }) => {
    const met = url.startsWith(WECHAT) ? await askWechat(url, method, data) : await askShop();
    if (method === 'POST' && url.endsWith('/orders') && lost > 0) {
      lost -= 1;
      fail({ errMsg: 'request:fail timeout' });
    } else success(met);

    async function askShop(): Promise<HostResponse> {
      const response = await fetch(url, {
        method,
        headers: header,
        ...(data && { body: JSON.stringify(data) }),
      });
      return { statusCode: response.status, data: await response.json() };
    }
  },
};

async function askWechat(url: string, method: string, data?: object): Promise<HostResponse> {
  const path = url.slice(`${WECHAT}/_simulator`.length);
  const isConfirmed = path.endsWith('/confirm');
  const { status, body } = await shop.wechat(method, path, isConfirmed ? { waitForNotify: true } : data);
  return { statusCode: status, data: body };
}

beforeEach(async () => {
  await shop.reset();
  action = 'confirm';
  lost = 0;
  pauses = 0;
  purchase = { sku: 'tea', quantity: 2, outTradeNo: newOutTradeNo(), shownFee: 200 };
  client = makePayClient(
    simulateWechat(phone, WECHAT, () => Promise.resolve(action)),
    shop.url,
    () => {
      pauses += 1;
      return Promise.resolve();
    },
  );
});

test('a purchase is paid, and the ledger agrees', async () => {
  expect(await client.pay(purchase)).toMatchObject({ outcome: 'paid', order: { totalFee: 200 } });
  expect((await shop.ledger(purchase.outTradeNo)).transactions).toHaveLength(1);
  expect(pauses).toBe(0);
});

test('a payer who cancels pays later, under the same number', async () => {
  action = 'cancel';
  expect(await client.pay(purchase)).toMatchObject({ outcome: 'cancelled', order: { tradeState: 'NOTPAY' } });
  action = 'confirm';
  expect(await client.pay(purchase)).toMatchObject({ outcome: 'paid' });
  expect((await shop.ledger(purchase.outTradeNo)).transactions).toHaveLength(1);
});

test('a payer without enough money has not paid, and reads why', async () => {
  action = 'not-enough';
  const failed = { outcome: 'failed', reason: 'payment_failed', detail: '余额不足' };
  expect(await client.pay(purchase)).toEqual(failed);
});

test('a lost notification does not lose the payment: the backend asks WeChat', async () => {
  await shop.fault('notify', 'lost');
  expect(await client.pay(purchase)).toMatchObject({ outcome: 'paid' });
});

test('while neither the notification nor an answer of WeChat’s has come, it is pending and not cancelled', async () => {
  await shop.fault('notify', 'lost');
  await shop.fault('orderquery', 'wrongly-signed', { times: 3 });
  const { outTradeNo } = purchase;
  expect(await client.pay(purchase)).toEqual({ outcome: 'pending', outTradeNo });
  await shop.advance(15);
  expect(await client.getOrder(outTradeNo)).toMatchObject({ ok: true, value: { tradeState: 'SUCCESS' } });
});

test('answers that get lost are asked for again, and there is one order', async () => {
  lost = 2;
  expect(await client.pay(purchase)).toMatchObject({ outcome: 'paid' });
  expect(pauses).toBe(2);
  const ours = (await shop.rows()).filter(({ outTradeNo }) => outTradeNo === purchase.outTradeNo);
  expect(ours).toHaveLength(1);
  expect((await shop.ledger(purchase.outTradeNo)).transactions).toHaveLength(1);
});

test('who lost every answer buys the same again, and it is the same order', async () => {
  lost = 3;
  expect(await client.pay(purchase)).toMatchObject({ outcome: 'failed', reason: 'network_failed' });
  expect(await client.pay(purchase)).toMatchObject({ outcome: 'paid' });
  expect((await shop.ledger(purchase.outTradeNo)).transactions).toHaveLength(1);
});

test('who buys what is paid already pays nothing', async () => {
  await client.pay(purchase);
  expect(await client.pay(purchase)).toMatchObject({ outcome: 'paid' });
  expect((await shop.ledger(purchase.outTradeNo)).transactions).toHaveLength(1);
});

test('a session that ended is renewed without the payer noticing', async () => {
  await client.login();
  await shop.advance(7200);
  expect(await client.pay(purchase)).toMatchObject({ outcome: 'paid' });
});

test('the payer reads their own orders, page by page', async () => {
  // Later than the orders of the tests before, some of which are unpaid.
  await shop.advance(3 * 3600);
  await client.pay(purchase);
  await client.pay({ ...purchase, outTradeNo: newOutTradeNo() });
  const first = await client.listOrders({ limit: 1 });
  expect(first).toMatchObject({ ok: true, value: { orders: [{ tradeState: 'SUCCESS' }] } });
  const cursor = first.ok ? first.value.cursor : undefined;
  const second = await client.listOrders({ limit: 1, ...(cursor !== undefined && { cursor }) });
  expect(second).toMatchObject({ ok: true, value: { orders: [{ tradeState: 'SUCCESS' }] } });
  expect(second).not.toEqual(first);
});
