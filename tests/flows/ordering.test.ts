import { openShop, type Shop } from './shop';

let shop: Shop;
let token: string;
let last = 0;

beforeAll(async () => {
  shop = await openShop();
  token = await shop.login();
});

afterAll(() => shop.close());

beforeEach(() => shop.reset());

function freshNumber(): string {
  last += 1;
  return `ordering-${last}`;
}

/** How often WeChat was called at a path since the last reset. */
async function calls(path: string): Promise<number> {
  const { body } = await shop.wechat('GET', '/messages');
  return (body['messages'] as object[]).filter((each) => JSON.stringify(each).includes(path)).length;
}

describe('the same request again', () => {
  test('is answered 200 with a fresh signature over the same order, without asking WeChat', async () => {
    const request = { sku: 'tea', quantity: 3, outTradeNo: freshNumber() };
    const first = await shop.call('POST', '/orders', request, token);
    const again = await shop.call('POST', '/orders', request, token);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body['package']).toBe(first.body['package']);
    expect(again.body['paySign']).not.toBe(first.body['paySign']);
    expect(await calls('/pay/unifiedorder')).toBe(1);
    expect(await shop.pay(again.body)).toEqual({ errMsg: 'requestPayment:ok' });
  });

  test('places the same parameters again when the prepay_id is two hours old', async () => {
    const request = { sku: 'tea', outTradeNo: freshNumber() };
    const first = await shop.call('POST', '/orders', request, token);
    await shop.advance(2 * 3600);
    token = await shop.login();
    const again = await shop.call('POST', '/orders', request, token);
    expect(again.status).toBe(200);
    expect(again.body['package']).not.toBe(first.body['package']);
    expect(await shop.pay(again.body)).toEqual({ errMsg: 'requestPayment:ok' });
    expect(await shop.row(request.outTradeNo)).toMatchObject({ tradeState: 'SUCCESS' });
  });

  test('sent eight times at once makes one order and eight signatures that can be paid', async () => {
    const request = { sku: 'tea', outTradeNo: freshNumber() };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => shop.call('POST', '/orders', request, token)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 201]);
    expect((await shop.rows()).filter(({ outTradeNo }) => outTradeNo === request.outTradeNo)).toHaveLength(1);
    expect(await shop.pay(answers[7]?.body)).toEqual({ errMsg: 'requestPayment:ok' });
  });

  test.each([
    ['the row is not written', 1],
    ['the prepay_id is not kept', 2],
  ])('completes the order after %s', async (_, failing) => {
    const request = { sku: 'tea', outTradeNo: freshNumber() };
    let writes = 0;
    shop.database.fault = (command) => {
      const isWrite = /^(?:Put|Update)/.test(command.constructor.name);
      if (isWrite) writes += 1;
      return isWrite && writes === failing
        ? Promise.reject(new Error('the database is away'))
        : Promise.resolve();
    };
    const failed = await shop.call('POST', '/orders', request, token);
    expect(failed).toMatchObject({ status: 500, body: { code: 'internal_error' } });
    expect(JSON.stringify(failed.body)).not.toContain('the database is away');
    shop.database.fault = undefined;
    const again = await shop.call('POST', '/orders', request, token);
    expect(again.status).toBe(failing === 1 ? 201 : 200);
    expect(await shop.pay(again.body)).toEqual({ errMsg: 'requestPayment:ok' });
  });

  test.each([
    ['systemerror', 'wechat_unavailable', 503],
    ['http-500', 'wechat_unavailable', 503],
    ['garbage', 'wechat_answer_invalid', 502],
    ['unsigned', 'wechat_answer_invalid', 502],
    ['wrongly-signed', 'wechat_answer_invalid', 502],
    ['wrong-appid-echo', 'wechat_answer_invalid', 502],
    ['huge-body', 'wechat_answer_invalid', 502],
    ['redirect', 'wechat_answer_invalid', 502],
    ['return-fail', 'wechat_refused', 502],
  ])('completes the order after WeChat answered %s', async (fault, code, status) => {
    const request = { sku: 'tea', outTradeNo: freshNumber() };
    await shop.fault('unifiedorder', fault, { times: 3 });
    const failed = await shop.call('POST', '/orders', request, token);
    expect(failed).toMatchObject({ status, body: { code, outTradeNo: request.outTradeNo } });
    expect(await shop.row(request.outTradeNo)).toMatchObject({ tradeState: 'NOTPAY' });
    await shop.wechat('DELETE', '/faults');
    const again = await shop.call('POST', '/orders', request, token);
    expect(again.status).toBe(200);
    expect(await shop.pay(again.body)).toEqual({ errMsg: 'requestPayment:ok' });
  });

  test('goes on under the number that the error named, where the number was made here', async () => {
    await shop.fault('unifiedorder', 'systemerror', { times: 3 });
    const failed = await shop.call('POST', '/orders', { sku: 'tea' }, token);
    const { outTradeNo } = failed.body;
    const again = await shop.call('POST', '/orders', { sku: 'tea', outTradeNo }, token);
    expect(again).toMatchObject({ status: 200, body: { outTradeNo } });
  });
});

test('SYSTEMERROR twice and then an answer is one request for the caller', async () => {
  await shop.fault('unifiedorder', 'systemerror', { times: 2 });
  expect(await shop.call('POST', '/orders', { sku: 'tea' }, token)).toMatchObject({ status: 201 });
  expect(await calls('/pay/unifiedorder')).toBe(3);
});

describe('a 409 of its own', () => {
  test('tells another payer that the number is in use, and nothing else', async () => {
    const outTradeNo = freshNumber();
    await shop.call('POST', '/orders', { sku: 'tea', outTradeNo }, token);
    const bob = await shop.login('bob');
    const answer = await shop.call('POST', '/orders', { sku: 'donation', totalFee: 5, outTradeNo }, bob);
    expect(answer).toMatchObject({ status: 409, body: { code: 'out_trade_no_used' } });
    expect(answer.body['errors']).toBeUndefined();
  });

  test.each([
    ['quantity', { quantity: 2 }],
    ['attach', { attach: 'other' }],
    ['sku, totalFee', { sku: 'donation', totalFee: 100 }],
  ])('names %s where the request is not the same', async (names, change) => {
    const request = { sku: 'tea', outTradeNo: freshNumber() };
    await shop.call('POST', '/orders', request, token);
    const answer = await shop.call('POST', '/orders', { ...request, ...change }, token);
    expect(answer).toMatchObject({ status: 409, body: { code: 'order_differs' } });
    const errors = answer.body['errors'] as { field: string }[];
    expect(errors.map(({ field }) => field).join(', ')).toBe(names);
  });

  test('says that the order is paid, whether the books know it or only WeChat does', async () => {
    for (const lost of [0, 16]) {
      await shop.reset();
      const request = { sku: 'tea', outTradeNo: freshNumber() };
      const order = await shop.call('POST', '/orders', request, token);
      if (lost > 0) await shop.fault('notify', 'lost', { times: lost });
      await shop.pay(order.body);
      if (lost > 0) await shop.advance(2 * 3600);
      token = await shop.login();
      const answer = await shop.call('POST', '/orders', request, token);
      expect(answer).toMatchObject({ status: 409, body: { code: 'order_paid' } });
      expect(await shop.row(request.outTradeNo)).toMatchObject({ tradeState: 'SUCCESS' });
    }
  });

  test('says that the order has expired', async () => {
    const request = { sku: 'tea', outTradeNo: freshNumber() };
    await shop.call('POST', '/orders', request, token);
    await shop.advance(1440 * 60);
    token = await shop.login();
    const answer = await shop.call('POST', '/orders', request, token);
    expect(answer).toMatchObject({ status: 409, body: { code: 'order_expired' } });
  });

  test('says that the order is closed once WeChat has confirmed it', async () => {
    const request = { sku: 'tea', outTradeNo: freshNumber() };
    await shop.call('POST', '/orders', request, token);
    await shop.advance(2 * 3600);
    token = await shop.login();
    await shop.fault('unifiedorder', 'err-code', { errCode: 'ORDERCLOSED', errCodeDes: '订单已关闭' });
    const unconfirmed = await shop.call('POST', '/orders', request, token);
    expect(unconfirmed).toMatchObject({ status: 503, body: { code: 'wechat_unavailable' } });
    expect(await shop.row(request.outTradeNo)).toMatchObject({ tradeState: 'NOTPAY' });
  });
});

describe('a setting of the merchant that WeChat refuses', () => {
  test.each(['NOAUTH', 'APPID_MCHID_NOT_MATCH'])('%s is ours to mend, and counted', async (errCode) => {
    await shop.fault('unifiedorder', 'err-code', { errCode, errCodeDes: 'x' });
    const answer = await shop.call('POST', '/orders', { sku: 'tea' }, token);
    expect(answer).toMatchObject({ status: 500, body: { code: 'merchant_misconfigured' } });
    expect(shop.telemetry.counts).toContainEqual({ metric: 'WechatRefusals', detail: errCode });
  });
});

test('a wrong merchant key is refused by WeChat, and no secret is in the answer or the log', async () => {
  const key = 'AnotherMerchantKey00000000000000';
  const other = await openShop({ WECHAT_MCH_KEY: key });
  try {
    const session = await other.login();
    const answer = await other.call('POST', '/orders', { sku: 'tea' }, session);
    expect(answer).toMatchObject({ status: 502, body: { code: 'wechat_refused' } });
    const told = JSON.stringify([answer, other.telemetry.lines]);
    expect(told).not.toContain(key);
    expect(told).toContain('签名错误');
  } finally {
    await other.close();
  }
});

test('a product whose name holds a control character is named in the log, and no order is written', async () => {
  const sku = 'broken-name';
  await shop.sell({ sku, body: '茶\u0007', unitPrice: 100, onSale: true });
  const rows = await shop.rows();
  const answer = await shop.call('POST', '/orders', { sku }, await shop.login());
  expect(answer).toMatchObject({ status: 500, body: { code: 'internal_error' } });
  expect(await shop.rows()).toEqual(rows);
  expect(shop.telemetry.lines.at(-1)?.fields.errorMessage).toContain(`${sku}, body`);
});
