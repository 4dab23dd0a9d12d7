import type { Order } from '../../lib/orders/order';
import { openShop, type Shop } from './shop';

const HOUR = 3600;

let shop: Shop;

afterEach(() => shop.close());

/** A shop that has to tell WeChat of shipments, or one that has not, with a paid order. */
async function open(
  shipping: boolean,
): Promise<{ outTradeNo: string; row: () => Promise<Order | undefined> }> {
  shop = await openShop(shipping ? { WECHAT_SHIPPING: 'yes' } : {});
  const outTradeNo = 'to-be-shipped-1';
  const { body } = await shop.call('POST', '/orders', { sku: 'tea', outTradeNo }, await shop.login());
  await shop.pay(body);
  return { outTradeNo, row: () => shop.row(outTradeNo) };
}

const picked = (outTradeNo: string) => ({ outTradeNo, logisticsType: 'pickup', itemDesc: '明前龙井 50g' });

function named(): readonly unknown[] {
  return shop.telemetry.lines
    .filter(({ fields }) => fields.outcome === 'unshipped')
    .map(({ fields }) => fields.outTradeNo);
}

test('an order that nobody ships is named after 48 hours, again each day, and no more once it is shipped', async () => {
  const { outTradeNo, row } = await open(true);
  await shop.advance(47 * HOUR);
  await shop.sweep();
  expect(named()).toEqual([]);
  await shop.advance(HOUR);
  await shop.sweep();
  await shop.sweep();
  expect(named()).toEqual([outTradeNo]);
  expect(shop.telemetry.counts.filter(({ metric }) => metric === 'OrdersUnshipped')).toHaveLength(1);
  await shop.advance(24 * HOUR);
  await shop.sweep();
  expect(named()).toEqual([outTradeNo, outTradeNo]);
  expect(await shop.call('POST', '/shipments', picked(outTradeNo))).toMatchObject({ status: 201 });
  await shop.advance(60);
  await shop.sweep();
  expect(await row()).not.toHaveProperty('dueAt');
  await shop.advance(48 * HOUR);
  await shop.sweep();
  expect(named()).toHaveLength(2);
});

test('a shipment that came before WeChat knew the payment is uploaded by the sweep', async () => {
  const { outTradeNo, row } = await open(true);
  expect(await shop.call('POST', '/shipments', picked(outTradeNo))).toMatchObject({ status: 202 });
  await shop.advance(60);
  await shop.sweep();
  expect(await row()).toMatchObject({ shipping: { shippingState: 'UPLOADED', attempts: 2 } });
  expect(await shop.ledger(outTradeNo)).toMatchObject({ shipments: [{ logisticsType: 4 }] });
  await shop.advance(60);
  await shop.sweep();
  expect(await row()).not.toHaveProperty('dueAt');
  const before = (await row())?.sequence;
  await shop.sweep();
  expect((await row())?.sequence).toBe(before);
});

test('a shipment that WeChat keeps silent about is sent again more and more seldom, and lost by nobody', async () => {
  const { outTradeNo, row } = await open(true);
  await shop.advance(60);
  await shop.fault('upload_shipping_info', 'http-500', { times: 4 });
  expect(await shop.call('POST', '/shipments', picked(outTradeNo))).toMatchObject({ status: 202 });
  for (const [at, seconds] of [60, 60, 120, 240].entries()) {
    await shop.advance(seconds);
    await shop.sweep();
    expect((await row())?.shipping).toMatchObject({ attempts: at + 2 });
  }
  expect((await row())?.shipping).toMatchObject({ shippingState: 'UPLOADED' });
});

test('where shipments are off, a paid order is not due, and nobody is named', async () => {
  const { row } = await open(false);
  expect(await row()).not.toHaveProperty('dueAt');
  await shop.advance(100 * HOUR);
  await shop.sweep();
  expect(named()).toEqual([]);
});

test.each([
  [true, '2026-01-03T12:00:00.000Z'],
  [false, undefined],
])('an order that a query finds paid is due likewise (shipments on: %s)', async (shipping, dueAt) => {
  shop = await openShop(shipping ? { WECHAT_SHIPPING: 'yes' } : {});
  await shop.fault('notify', 'lost', { times: 100 });
  const token = await shop.login();
  const { body } = await shop.call('POST', '/orders', { sku: 'tea' }, token);
  const { sheet } = (await shop.requestPayment(body)) as { sheet: { id: string } };
  await shop.wechat('POST', `/sheets/${sheet.id}/confirm`, {});
  await shop.call('GET', `/orders/${String(body['outTradeNo'])}`, undefined, token);
  const row = await shop.row(body['outTradeNo']);
  expect(row?.tradeState).toBe('SUCCESS');
  expect(row?.dueAt).toBe(dueAt);
});
