import { appId, appSecret, mchId, mchKey, startBench, type Bench, type Json } from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

const credentials = { grant_type: 'client_credential', appid: appId, secret: appSecret };
const askToken = async (changes: Json = {}): Promise<Json> =>
  (await bench.json('POST', '/cgi-bin/stable_token', { ...credentials, ...changes })).body;
const token = async (changes: Json = {}): Promise<string> => String((await askToken(changes)).access_token);

describe('stable_token', () => {
  test('is the same while it lives, and says how long that is', async () => {
    const first = await askToken();
    expect(first).toEqual({ access_token: expect.stringMatching(/^\w{136}$/) as string, expires_in: 7200 });
    await bench.advance(1000);
    expect(await askToken()).toEqual({ ...first, expires_in: 6200 });
  });

  test('is replaced five minutes before its end, and good until then', async () => {
    const first = await token();
    await bench.advance(6900);
    expect(await token()).toBe(first);
    await bench.advance(1);
    const second = await token();
    expect(second).not.toBe(first);
    expect((await managed(first)).errcode).toBe(0);
    await bench.advance(299);
    expect((await managed(first)).errcode).toBe(42001);
    expect((await managed(second)).errcode).toBe(0);
  });

  test('is replaced by force, and the one before is not good any more', async () => {
    const first = await token();
    const second = await token({ force_refresh: true });
    expect(second).not.toBe(first);
    expect(await token()).toBe(second);
    expect((await managed(first)).errcode).toBe(40001);
    expect((await managed(second)).errcode).toBe(0);
  });

  test.each<[number, Json]>([
    [40002, { grant_type: 'authorization_code' }],
    [41002, { appid: '' }],
    [41004, { secret: '' }],
    [40013, { appid: 'wx0123456789abcdef' }],
    [40125, { secret: 'x'.repeat(32) }],
    [47001, { force_refresh: 'yes' }],
  ])('%d: %j', async (errcode, changes) => {
    const answer = await askToken(changes);
    expect(answer.errcode).toBe(errcode);
    expect(answer).not.toHaveProperty('access_token');
  });

  test('is posted, as JSON', async () => {
    expect((await bench.json('GET', '/cgi-bin/stable_token')).body.errcode).toBe(43002);
    const response = await bench.raw('/cgi-bin/stable_token', { method: 'POST', body: 'grant_type=x' });
    expect(((await response.json()) as Json).errcode).toBe(47001);
  });

  test('stays out of the messages and the log, like the secret', async () => {
    await bench.paid();
    await bench.advance(10);
    const accessToken = await token();
    await askToken({ secret: 'somebody-elses' });
    await ship(accessToken);
    const { body } = await bench.json('GET', '/_simulator/messages');
    const all = JSON.stringify(body) + bench.lines.join('\n');
    for (const secret of [accessToken, appSecret, 'somebody-elses', mchKey])
      expect(all).not.toContain(secret);
    expect(all).toContain('/wxa/sec/order/upload_shipping_info');
  });
});

async function managed(accessToken: string, body: Json = { appid: appId }): Promise<Json> {
  return (await bench.json('POST', `/wxa/sec/order/is_trade_managed?access_token=${accessToken}`, body)).body;
}

describe('is_trade_managed', () => {
  test('is true, unless it is told otherwise', async () => {
    const accessToken = await token();
    expect(await managed(accessToken)).toEqual({ errcode: 0, errmsg: 'ok', is_trade_managed: true });
    await bench.json('POST', '/_simulator/shipping', { isTradeManaged: false });
    expect(await managed(accessToken)).toMatchObject({ is_trade_managed: false });
    expect((await managed(accessToken, {})).errcode).toBe(40013);
  });
});

/** Shipping info with nothing wrong. */
async function info(changes: Json = {}): Promise<Json> {
  return {
    order_key: { order_number_type: 1, mchid: mchId, out_trade_no: 'order-1' },
    logistics_type: 1,
    delivery_mode: 1,
    shipping_list: [
      {
        ...{ tracking_no: 'SF1', express_company: 'SF', item_desc: '茶' },
        contact: { receiver_contact: '189****1234' },
      },
    ],
    upload_time: '2026-01-01T13:20:00.000+08:00',
    payer: { openid: await bench.login() },
    ...changes,
  };
}

async function ship(accessToken: string, changes: Json = {}): Promise<Json> {
  const path = `/wxa/sec/order/upload_shipping_info?access_token=${accessToken}`;
  return (await bench.json('POST', path, await info(changes))).body;
}

const parcels = (...numbers: string[]): Json[] =>
  numbers.map((number) => ({ tracking_no: number, express_company: 'SF', item_desc: '茶' }));
const shipments = async (): Promise<Json[]> =>
  ((await bench.ledger()) as unknown as { shipments: Json[] }).shipments;

describe('upload_shipping_info', () => {
  let accessToken = '';
  beforeEach(async () => {
    await bench.paid();
    await bench.advance(10);
    accessToken = await token();
  });

  test('is kept in the ledger', async () => {
    expect(await ship(accessToken)).toEqual({ errcode: 0, errmsg: 'ok' });
    const { transactions } = await bench.ledger();
    expect(await shipments()).toEqual([
      {
        ...{ transactionId: transactions[0]?.transactionId, at: '2026-01-01T05:15:50.000Z' },
        ...{ logisticsType: 1, deliveryMode: 1, isAllDelivered: true, isCorrection: false },
        parcels: [
          {
            ...{ trackingNo: 'SF1', expressCompany: 'SF', itemDesc: '茶' },
            ...{ consignorContact: '', receiverContact: '189****1234' },
          },
        ],
        uploadTime: '2026-01-01T13:20:00.000+08:00',
      },
    ]);
  });

  test('finds its payment by transaction_id too', async () => {
    const { transactionId } = (await bench.ledger()).transactions[0] ?? {};
    const key = { order_number_type: 2, transaction_id: transactionId };
    expect((await ship(accessToken, { order_key: key })).errcode).toBe(0);
  });

  test('is taken without a parcel number where nothing is sent by express', async () => {
    const changes = { logistics_type: 4, shipping_list: [{ item_desc: '茶' }] };
    expect((await ship(accessToken, changes)).errcode).toBe(0);
  });

  test('can be corrected once', async () => {
    await ship(accessToken);
    expect((await ship(accessToken)).errcode).toBe(10060023);
    expect((await ship(accessToken, { shipping_list: parcels('SF2') })).errcode).toBe(0);
    expect((await ship(accessToken, { shipping_list: parcels('SF3') })).errcode).toBe(10060003);
    expect((await shipments()).map(({ isCorrection }) => isCorrection)).toEqual([false, true]);
  });

  test('can come in several parts until all is delivered', async () => {
    const part = (isLast: boolean, ...numbers: string[]): Promise<Json> =>
      ship(accessToken, {
        ...{ delivery_mode: 2, is_all_delivered: isLast, shipping_list: parcels(...numbers) },
      });
    expect((await part(false, 'SF1')).errcode).toBe(0);
    expect((await part(false, 'SF2', 'SF3')).errcode).toBe(0);
    expect((await part(true, 'SF4')).errcode).toBe(0);
    expect((await part(true, 'SF5')).errcode).toBe(0);
    expect((await part(true, 'SF6')).errcode).toBe(10060003);
    expect((await shipments()).map(({ isCorrection }) => isCorrection)).toEqual([false, false, false, true]);
  });

  test('has fifteen parcels at most, in all parts together', async () => {
    const many = (from: number, count: number): Json[] =>
      parcels(...Array.from({ length: count }, (_, n) => `SF${from + n}`));
    expect((await ship(accessToken, { shipping_list: many(0, 16) })).errcode).toBe(10060024);
    const split = { delivery_mode: 2, is_all_delivered: false };
    expect((await ship(accessToken, { ...split, shipping_list: many(0, 15) })).errcode).toBe(0);
    expect((await ship(accessToken, { ...split, shipping_list: many(15, 1) })).errcode).toBe(10060024);
  });

  const receive = (outTradeNo = 'order-1'): Promise<{ status: number; body: Json }> =>
    bench.json('POST', `/_simulator/shipping/${outTradeNo}/receive`);

  test('is not changed any more once the payer has confirmed that it came', async () => {
    await ship(accessToken);
    expect((await receive()).status).toBe(200);
    expect((await ship(accessToken, { shipping_list: parcels('SF2') })).errcode).toBe(10060002);
    expect((await ship(accessToken)).errcode).toBe(10060023);
    expect(await shipments()).toHaveLength(1);
  });

  test('cannot be received before it is shipped', async () => {
    expect((await receive()).status).toBe(409);
    expect((await receive('order-2')).status).toBe(404);
    expect((await ship(accessToken)).errcode).toBe(0);
  });

  test('is not taken for a payment that was given back in whole', async () => {
    await bench.refund({ refund_fee: '99' });
    expect((await ship(accessToken)).errcode).toBe(0);
    await bench.advance(60);
    await bench.refund({ out_refund_no: 'refund-2', refund_fee: '1' });
    expect((await ship(accessToken, { shipping_list: parcels('SF2') })).errcode).toBe(10060004);
  });

  test('knows no payment where no funds wait for it', async () => {
    await bench.json('POST', '/_simulator/shipping', { isTradeManaged: false });
    expect((await ship(accessToken)).errcode).toBe(10060001);
  });

  test.each<[number, Json]>([
    [10060014, { order_key: {} }],
    [10060014, { order_key: { order_number_type: 1, mchid: mchId } }],
    [10060014, { order_key: { order_number_type: 2 } }],
    [10060001, { order_key: { order_number_type: 1, mchid: '1', out_trade_no: 'order-1' } }],
    [10060001, { order_key: { order_number_type: 1, mchid: mchId, out_trade_no: 'order-2' } }],
    [10060001, { order_key: { order_number_type: 2, transaction_id: '1' } }],
    [10060005, { logistics_type: 5 }],
    [10060005, { logistics_type: '1' }],
    [268485224, { delivery_mode: 3 }],
    [10060006, { delivery_mode: 2, logistics_type: 2, is_all_delivered: true }],
    [10060007, { delivery_mode: 2 }],
    [268485224, { shipping_list: parcels('SF1', 'SF2') }],
    [10060014, { shipping_list: [] }],
    [10060014, { shipping_list: [{ tracking_no: 'SF1', item_desc: '茶' }] }],
    [10060008, { shipping_list: [{ tracking_no: 'SF1', express_company: 'SF' }] }],
    [
      10060008,
      { shipping_list: [{ tracking_no: 'SF1', express_company: 'SF', item_desc: '茶'.repeat(121) }] },
    ],
    [268485216, { upload_time: '2026-01-01T13:20:00+08:00' }],
    [268485216, { upload_time: '2026-01-01 13:20:00.000' }],
    [268485216, { upload_time: '2026-13-01T13:20:00.000+08:00' }],
    [10060031, { payer: { openid: 'o'.repeat(28) } }],
    [10060031, { payer: {} }],
  ])('%d: %j', async (errcode, changes) => {
    const answer = await ship(accessToken, changes);
    expect(answer.errcode).toBe(errcode);
    expect(answer.errmsg).toContain('rid: ');
    expect(await shipments()).toEqual([]);
  });

  test('wants a token that holds', async () => {
    expect((await ship('')).errcode).toBe(41001);
    expect((await ship('nonsense')).errcode).toBe(40001);
    await bench.advance(7200);
    expect((await ship(accessToken)).errcode).toBe(42001);
    expect(await shipments()).toEqual([]);
  });

  test('does not know an order that nobody has paid', async () => {
    await bench.order({ out_trade_no: 'order-2' });
    const key = { order_number_type: 1, mchid: mchId, out_trade_no: 'order-2' };
    expect((await ship(accessToken, { order_key: key })).errcode).toBe(10060001);
  });

  test('fails as a fault says', async () => {
    await bench.fault('upload_shipping_info', 'errcode', { errcode: -1 });
    expect((await ship(accessToken)).errcode).toBe(-1);
    expect((await ship(accessToken)).errcode).toBe(0);
  });
});

describe('soon after the payment', () => {
  test('an order is not found, for ten seconds', async () => {
    await bench.paid();
    const accessToken = await token();
    await bench.advance(9);
    expect((await ship(accessToken)).errcode).toBe(10060001);
    await bench.advance(1);
    expect((await ship(accessToken)).errcode).toBe(0);
  });

  test('or for as long as it is told', async () => {
    await bench.json('POST', '/_simulator/shipping', { delaySeconds: 0 });
    await bench.paid();
    expect((await ship(await token())).errcode).toBe(0);
    await bench.reset();
    expect((await bench.json('GET', '/_simulator/shipping')).body).toEqual({
      ...{ delaySeconds: 10, isTradeManaged: true },
    });
    expect((await bench.json('POST', '/_simulator/shipping', { delaySeconds: -1 })).status).toBe(400);
    expect((await bench.json('POST', '/_simulator/shipping', { isTradeManaged: 1 })).status).toBe(400);
  });
});
