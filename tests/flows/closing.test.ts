import { signed, toXml } from '../tools/simulator/bench';
import { openShop, type Answer, type Shop } from './shop';

let shop: Shop;
let token: string;

beforeAll(async () => {
  shop = await openShop();
});
beforeEach(async () => {
  token = await shop.login();
});
afterAll(() => shop.close());
afterEach(async () => {
  shop.wire.answer = undefined;
  await shop.reset();
});

const FIVE_MINUTES = 300;
const account = { appid: process.env['WECHAT_APPID'] ?? '', mch_id: process.env['WECHAT_MCH_ID'] ?? '' };
const place = (outTradeNo: string): Promise<Answer> =>
  shop.call('POST', '/orders', { sku: 'tea', outTradeNo }, token);
const close = (outTradeNo: string): Promise<Answer> =>
  shop.call('POST', `/orders/${outTradeNo}/close`, undefined, token);

/** An order that another system of the merchant places at WeChat. */
async function placeElsewhere(outTradeNo: string): Promise<void> {
  const bob = await shop.login('bob');
  const { sub } = JSON.parse(Buffer.from(bob.split('.')[1] ?? '', 'base64url').toString()) as { sub: string };
  const fields = {
    ...account,
    ...{ nonce_str: 'n', body: 'another system', out_trade_no: outTradeNo, total_fee: '5000' },
    ...{ spbill_create_ip: '203.0.113.9', notify_url: 'https://other.example/notify' },
    ...{ trade_type: 'JSAPI', openid: sub },
  };
  await fetch(`${shop.simulatorUrl}/pay/unifiedorder`, { method: 'POST', body: toXml(signed(fields)) });
  expect(await shop.ledger(outTradeNo)).toMatchObject({ state: 'NOTPAY' });
}

describe('an unpaid order of another system, by whose number ours never got a prepay_id', () => {
  test('is not closed at WeChat by the customer who used its number', async () => {
    await placeElsewhere('INV-000123');
    expect(await place('INV-000123')).toMatchObject({ status: 409, body: { code: 'out_trade_no_used' } });
    await shop.advance(FIVE_MINUTES);
    expect(await close('INV-000123')).toMatchObject({ status: 200, body: { tradeState: 'CLOSED' } });
    expect(await shop.ledger('INV-000123')).toMatchObject({ state: 'NOTPAY' });
  });

  test('nor by the sweep, when ours expires', async () => {
    await placeElsewhere('INV-000124');
    await place('INV-000124');
    await shop.advance(86_400);
    await shop.sweep();
    expect(await shop.row('INV-000124')).toMatchObject({ tradeState: 'CLOSED' });
    expect(await shop.ledger('INV-000124')).toMatchObject({ state: 'NOTPAY' });
  });
});

test('of a closing and a repeat at once, one wins: no signature leaves for an order that is closed', async () => {
  await shop.fault('unifiedorder', 'systemerror', { times: 3 });
  expect(await place('race-0001')).toMatchObject({ status: 503 });
  await shop.advance(FIVE_MINUTES);
  let repeat: Answer | undefined;
  shop.database.fault = async (command) => {
    const { ExpressionAttributeValues } = (command as { input: { ExpressionAttributeValues?: object } })
      .input;
    if (repeat !== undefined || !JSON.stringify(ExpressionAttributeValues ?? {}).includes('"CLOSED"')) return;
    repeat = { status: 0, body: {} };
    repeat = await place('race-0001');
  };
  const closed = await close('race-0001');
  expect([closed.status, closed.body['code'], repeat?.status]).toEqual([409, 'order_not_closable_yet', 200]);
  shop.database.fault = undefined;
  await shop.pay(repeat?.body);
  expect(await shop.row('race-0001')).toMatchObject({ tradeState: 'SUCCESS', anomalies: {} });
});

describe('PAYERROR of an order of ours, whose payer may try another card', () => {
  const failed = (outTradeNo: string): string =>
    toXml(
      signed({
        ...account,
        ...{ return_code: 'SUCCESS', result_code: 'SUCCESS', nonce_str: 'n', out_trade_no: outTradeNo },
        ...{ trade_state: 'PAYERROR', trade_state_desc: '支付失败' },
      }),
    );

  test('closes nothing while it can be paid', async () => {
    const { body } = await place('bank-fails-1');
    const { sheet } = (await shop.requestPayment(body)) as { sheet?: { id: string } };
    shop.wire.answer = (path) =>
      Promise.resolve(path === '/pay/orderquery' ? failed('bank-fails-1') : undefined);
    await shop.advance(5);
    const read = await shop.call('GET', '/orders/bank-fails-1', undefined, token);
    expect(read.body['tradeState']).toBe('NOTPAY');
    shop.wire.answer = undefined;
    await shop.wechat('POST', `/sheets/${sheet?.id ?? ''}/confirm`, { waitForNotify: true });
    expect(await shop.row('bank-fails-1')).toMatchObject({ tradeState: 'SUCCESS', anomalies: {} });
  });

  test('is final: the sweep closes it at WeChat, then in the table, and asks no more', async () => {
    await place('bank-fails-2');
    const calls: string[] = [];
    shop.wire.answer = (path) => {
      calls.push(path);
      return Promise.resolve(path === '/pay/orderquery' ? failed('bank-fails-2') : undefined);
    };
    await shop.advance(FIVE_MINUTES);
    for (let pass = 0; pass < 5; pass += 1) {
      await shop.sweep();
      await shop.advance(3_600);
    }
    expect(calls).toEqual(['/pay/orderquery', '/pay/closeorder', '/pay/orderquery']);
    expect(await shop.row('bank-fails-2')).toMatchObject({ tradeState: 'CLOSED' });
    expect(await shop.ledger('bank-fails-2')).toMatchObject({ state: 'CLOSED' });
  });
});
