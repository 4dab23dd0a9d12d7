import { openShop, type Shop } from './shop';

let shop: Shop;

beforeAll(async () => {
  shop = await openShop({ WECHAT_SHIPPING: 'yes' });
});

afterAll(() => shop.close());

beforeEach(() => shop.reset());

let numbers = 0;

/** The number of an order that has been paid; WeChat's shipping knows of it after ten seconds. */
async function paid(seconds = 10): Promise<string> {
  numbers += 1;
  const outTradeNo = `shipped-${numbers}`;
  const { body } = await shop.call('POST', '/orders', { sku: 'tea', outTradeNo }, await shop.login());
  await shop.pay(body);
  await shop.advance(seconds);
  return outTradeNo;
}

const byExpress = (outTradeNo: string, ...trackingNos: string[]) => ({
  outTradeNo,
  logisticsType: 'express',
  itemDesc: '明前龙井 50g',
  parcels: trackingNos.map((trackingNo) => ({ trackingNo, expressCompany: 'YTO' })),
});

async function callsOf(path: string): Promise<number> {
  const { body } = await shop.wechat('GET', '/messages');
  return (body['messages'] as object[]).filter((each) => JSON.stringify(each).includes(path)).length;
}

test('what is paid is shipped, and a repeat is the same shipment', async () => {
  const outTradeNo = await paid();
  const asked = byExpress(outTradeNo, 'YT1', 'YT2');
  const first = await shop.call('POST', '/shipments', asked);
  expect(first).toMatchObject({
    status: 201,
    body: { outTradeNo, shippingState: 'UPLOADED', correction: false, logisticsType: 'express' },
  });
  expect(await shop.call('POST', '/shipments', asked)).toEqual({ ...first, status: 200 });
  expect(await callsOf('upload_shipping_info')).toBe(1);
});

test.each(['city', 'pickup'])('by %s', async (logisticsType) => {
  const outTradeNo = await paid();
  const asked = { outTradeNo, logisticsType, itemDesc: '明前龙井 50g' };
  expect(await shop.call('POST', '/shipments', asked)).toMatchObject({ status: 201 });
});

test('many shipments ask for one access token', async () => {
  const before = await callsOf('stable_token');
  const outTradeNos = await Promise.all([paid(), paid(), paid()]);
  const answers = await Promise.all(
    outTradeNos.map((outTradeNo) => shop.call('POST', '/shipments', byExpress(outTradeNo, 'YT1'))),
  );
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect((await callsOf('stable_token')) - before).toBeLessThanOrEqual(1);
});

test('a payment that WeChat does not know yet is taken on, and nothing is lost', async () => {
  const outTradeNo = await paid(0);
  const asked = byExpress(outTradeNo, 'YT1');
  expect(await shop.call('POST', '/shipments', asked)).toMatchObject({
    status: 202,
    body: { shippingState: 'PENDING' },
  });
  expect(await shop.row(outTradeNo)).toMatchObject({
    shipping: { shippingState: 'PENDING', errcode: 10060001 },
  });
  await shop.advance(15);
  expect(await shop.call('POST', '/shipments', asked)).toMatchObject({
    status: 200,
    body: { shippingState: 'UPLOADED' },
  });
});

test('where WeChat manages no shipments, that is said instead of waiting for ever', async () => {
  const outTradeNo = await paid(0);
  await shop.wechat('POST', '/shipping', { isTradeManaged: false });
  expect(await shop.call('POST', '/shipments', byExpress(outTradeNo, 'YT1'))).toMatchObject({
    status: 409,
    body: { code: 'shipping_not_managed' },
  });
});

test('one correction, and it has to be called so', async () => {
  const outTradeNo = await paid();
  await shop.call('POST', '/shipments', byExpress(outTradeNo, 'YT1'));
  const other = byExpress(outTradeNo, 'YT2');
  expect(await shop.call('POST', '/shipments', other)).toMatchObject({
    status: 409,
    body: { code: 'shipment_differs' },
  });
  expect(await shop.call('POST', '/shipments', { ...other, correction: true })).toMatchObject({
    status: 201,
    body: { correction: true, shippingState: 'UPLOADED' },
  });
  expect(
    await shop.call('POST', '/shipments', { ...byExpress(outTradeNo, 'YT3'), correction: true }),
  ).toMatchObject({
    status: 409,
    body: { code: 'shipment_corrected' },
  });
});

test.each(['applied-then-silence', 'http-500', 'garbage'])(
  'after %s the same message goes out again, and WeChat has one shipment',
  async (fault) => {
    const outTradeNo = await paid();
    await shop.fault('upload_shipping_info', fault, { times: 1 });
    const asked = byExpress(outTradeNo, 'YT1');
    expect(await shop.call('POST', '/shipments', asked)).toMatchObject({ status: 202 });
    await shop.advance(15);
    expect(await shop.call('POST', '/shipments', asked)).toMatchObject({
      status: 200,
      body: { shippingState: 'UPLOADED' },
    });
    expect(await shop.ledger(outTradeNo)).toMatchObject({
      shipments: [{ isCorrection: false, parcels: [{ trackingNo: 'YT1' }] }],
    });
  },
  20_000,
);

test('an access token that WeChat ends is replaced within the same request', async () => {
  const outTradeNo = await paid();
  await shop.fault('upload_shipping_info', 'errcode', { errcode: 40001, times: 1 });
  expect(await shop.call('POST', '/shipments', byExpress(outTradeNo, 'YT1'))).toMatchObject({ status: 201 });
});

test('a refusal is told with its errcode, counted, and kept', async () => {
  const outTradeNo = await paid();
  await shop.fault('upload_shipping_info', 'errcode', { errcode: 10060025, times: 1 });
  const answer = await shop.call('POST', '/shipments', byExpress(outTradeNo, 'YT1'));
  expect(answer).toMatchObject({ status: 409, body: { code: 'shipment_refused' } });
  expect(String(answer.body['detail'])).toContain('10060025');
  expect(shop.telemetry.counts).toContainEqual({ metric: 'ShipmentsRefused', detail: '10060025' });
  expect(await shop.row(outTradeNo)).toMatchObject({
    shipping: { shippingState: 'REFUSED', errcode: 10060025 },
  });
});

test('an order that is not paid is not shipped, and WeChat hears nothing', async () => {
  const { body } = await shop.call('POST', '/orders', { sku: 'tea' }, await shop.login());
  expect(await shop.call('POST', '/shipments', byExpress(String(body['outTradeNo']), 'YT1'))).toMatchObject({
    status: 409,
    body: { code: 'order_not_paid' },
  });
  expect(await callsOf('upload_shipping_info')).toBe(0);
});

test('the appsecret and the access token are in no line of the log', async () => {
  await shop.fault('stable_token', 'errcode', { errcode: 40125, times: 1 });
  const outTradeNo = await paid();
  await shop.call('POST', '/shipments', byExpress(outTradeNo, 'YT1'));
  await shop.advance(15);
  await shop.call('POST', '/shipments', byExpress(outTradeNo, 'YT1'));
  const lines = JSON.stringify(shop.telemetry.lines);
  expect(lines).not.toContain(process.env['WECHAT_APPSECRET']);
  expect(lines).not.toContain('access_token');
});

test('where shipments are off, that is said', async () => {
  const other = await openShop();
  try {
    expect(await other.call('POST', '/shipments', byExpress('shipped-0', 'YT1'))).toMatchObject({
      status: 409,
      body: { code: 'shipping_off' },
    });
  } finally {
    await other.close();
  }
});
