import { signed, toXml } from '../tools/simulator/bench';
import { paymentFields } from './payment-fields';
import { openShop, type Shop } from './shop';

/** A transaction that WeChat does not know. */
const UNKNOWN = '4200000000000000000000000001';
const PREVIOUS = 'TheKeyBeforeTheChange00000000000';

let shop: Shop;
let token: string;

beforeAll(async () => {
  shop = await openShop({ WECHAT_MCH_KEY_PREVIOUS: PREVIOUS });
  token = await shop.login();
});

afterAll(() => shop.close());

beforeEach(() => shop.reset());

/** An order, paid at WeChat or not, whose notifications are all lost. */
async function anOrder(isPaid: boolean): Promise<string> {
  const { body } = await shop.call('POST', '/orders', { sku: 'tea' }, token);
  await shop.fault('notify', 'lost', { times: 16 });
  if (isPaid) await shop.pay(body);
  shop.telemetry.counts.length = 0;
  return String(body['outTradeNo']);
}

/** What the shop answers to a notification of a payment of 100 fen that is signed with `key`. */
async function notify(outTradeNo: string, key: string, transactionId = UNKNOWN): Promise<string> {
  const { openid = '' } = (await shop.row(outTradeNo)) ?? {};
  const fields = signed(paymentFields(outTradeNo, openid, { transaction_id: transactionId }), 'MD5', key);
  const response = await fetch(`${shop.url}/payment-notify`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml' },
    body: toXml(fields),
  });
  return response.text();
}

const ACCEPTED = '<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>';

describe('a notification that only the previous key verifies', () => {
  test('makes the shop ask WeChat, whose answer under the current key settles the order', async () => {
    const outTradeNo = await anOrder(true);
    const { transactionId = '' } = (await shop.ledger(outTradeNo)).transactions[0] ?? {};
    expect(await notify(outTradeNo, PREVIOUS, transactionId)).toBe(ACCEPTED);
    expect(await shop.row(outTradeNo)).toMatchObject({ tradeState: 'SUCCESS', transactionId });
    expect(shop.telemetry.counts).toEqual([{ metric: 'PreviousKeyUsed', detail: undefined }]);
    expect(await notify(outTradeNo, PREVIOUS, transactionId)).toBe(ACCEPTED);
  });

  test('is not accepted for a transaction that the books do not hold afterwards', async () => {
    const outTradeNo = await anOrder(true);
    expect(await notify(outTradeNo, PREVIOUS)).toContain('<return_msg>please repeat</return_msg>');
    const { transactions } = await shop.ledger(outTradeNo);
    expect(await shop.row(outTradeNo)).toMatchObject({ transactionId: transactions[0]?.transactionId });
    expect(await notify(outTradeNo, PREVIOUS)).toContain('<return_code>FAIL</return_code>');
  });

  test('asks nobody about an order that is not in the books, and no more often than a reader may', async () => {
    expect(await notify('nobodys-order', PREVIOUS)).toContain('<return_code>FAIL</return_code>');
    const outTradeNo = await anOrder(false);
    await Promise.all(Array.from({ length: 8 }, () => notify(outTradeNo, PREVIOUS)));
    const { body } = await shop.wechat('GET', '/messages');
    const asked = (body['messages'] as object[]).filter((each) =>
      JSON.stringify(each).includes('orderquery'),
    );
    expect(asked).toHaveLength(1);
  });

  test('changes nothing where WeChat knows of no payment', async () => {
    const outTradeNo = await anOrder(false);
    const { tradeState } = (await shop.row(outTradeNo)) ?? {};
    expect(await notify(outTradeNo, PREVIOUS)).toContain('<return_msg>please repeat</return_msg>');
    expect(tradeState).toBe('NOTPAY');
    expect(await shop.row(outTradeNo)).toMatchObject({ tradeState, anomalies: {} });
    expect(shop.telemetry.counts).toEqual([
      { metric: 'PreviousKeyUsed', detail: undefined },
      { metric: 'NotificationsRefused', detail: 'previous_key_unconfirmed' },
    ]);
  });

  test('is answered 500 FAIL where WeChat gives no answer that can be believed', async () => {
    const outTradeNo = await anOrder(true);
    await shop.fault('orderquery', 'wrongly-signed', { times: 3 });
    expect(await notify(outTradeNo, PREVIOUS)).toContain('<return_code>FAIL</return_code>');
    expect(await shop.row(outTradeNo)).toMatchObject({ tradeState: 'NOTPAY' });
  });
});

test('a notification that neither key verifies is refused without asking anybody', async () => {
  const outTradeNo = await anOrder(true);
  expect(await notify(outTradeNo, 'SomebodyElsesKey0000000000000000')).toContain('signature does not verify');
  expect(shop.telemetry.counts.map(({ metric }) => metric)).toEqual([
    'NotificationsRefused',
    'RefusedSignatures',
  ]);
});

test('a notification under the current key is believed as ever', async () => {
  const { body } = await shop.call('POST', '/orders', { sku: 'tea' }, token);
  await shop.pay(body);
  expect(await shop.row(body['outTradeNo'])).toMatchObject({ tradeState: 'SUCCESS' });
  expect(shop.telemetry.counts.map(({ metric }) => metric)).not.toContain('PreviousKeyUsed');
});
