import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withoutKeys } from '../../lib/aws/order-keys';
import { eventsOfChange } from '../../lib/events/events-of-change';
import type { Row } from '../../lib/events/order-event';
import type { Order } from '../../lib/orders/order';
import { readRow } from '../../lib/orders/ports/order-row';
import { signed, toXml } from '../tools/simulator/bench';
import { withKeys } from '../support/with-keys';
import { paymentFields } from './payment-fields';
import { openShop, type Shop } from './shop';

// The form of the rows is frozen: whatever is changed later reads those that stand in tests/fixtures/rows, as they are.

const FOLDER = path.join(__dirname, '..', 'fixtures', 'rows');

/** A row as the orders table holds it, keys of the indexes and all. */
const rowOf = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path.join(FOLDER, `${name}.json`), 'utf8')) as Record<string, unknown>;

const NAMES = readdirSync(FOLDER).map((file) => path.basename(file, '.json'));
const ORDERS = NAMES.filter((name) => name !== 'unknown-payment');
const PAID = ORDERS.filter((name) => ['SUCCESS', 'REFUND'].includes(String(rowOf(name)['tradeState'])));
const UNPAID = ORDERS.filter((name) => rowOf(name)['tradeState'] === 'NOTPAY');

let shop: Shop;
let token: string;
let openid: string;

beforeAll(async () => {
  shop = await openShop({ WECHAT_SHIPPING: 'yes' });
  token = await shop.login();
  const { body } = await shop.call('POST', '/orders', { sku: 'tea' }, token);
  openid = (await shop.row(body['outTradeNo']))?.openid ?? '';
});

afterAll(() => shop.close());

beforeEach(() => shop.reset());

/** Puts a row into the table; of the payer who is logged in, since nobody can log in as the one it is of. */
async function given(name: string): Promise<Order> {
  const row = { ...rowOf(name), openid } as unknown as Order;
  await shop.fill([row]);
  return withoutKeys({ ...row });
}

async function notify(order: Order, change: Readonly<Record<string, string>> = {}): Promise<string> {
  const fields = signed(paymentFields(order.outTradeNo, order.openid, change), 'MD5');
  const headers = { 'content-type': 'text/xml' };
  return (await fetch(`${shop.url}/payment-notify`, { method: 'POST', headers, body: toXml(fields) })).text();
}

test('there is a row of each state, of each status of a refund and a shipment, and of a payment without an order', () => {
  const rows = NAMES.map(rowOf);
  expect(new Set(rows.map((row) => row['tradeState']))).toEqual(
    new Set(['NOTPAY', 'SUCCESS', 'REFUND', 'CLOSED', undefined]),
  );
  const text = JSON.stringify(rows);
  for (const status of ['RESERVED', 'PROCESSING', 'SUCCESS', 'CHANGE', 'REFUNDCLOSE', 'REFUSED'])
    expect(text).toContain(`"refundStatus":"${status}"`);
  for (const state of ['PENDING', 'UPLOADED', 'REFUSED'])
    expect(text).toContain(`"shippingState":"${state}"`);
  expect(text).toContain('"outTradeNo":"unknown#');
});

test.each(ORDERS)('%s can be read, and its keys are still those that are made of it', (name) => {
  const row = rowOf(name);
  expect(readRow(withoutKeys(row))).toEqual(withoutKeys(row));
  expect(JSON.parse(JSON.stringify(withKeys(withoutKeys(row))))).toEqual(row);
});

test('a new row, and one that is paid, have the very attributes of those', async () => {
  const { body } = await shop.call('POST', '/orders', { sku: 'tea', attach: '桌号 7' }, token);
  const outTradeNo = body['outTradeNo'];
  const names = (row: object | undefined): string[] => Object.keys(row ?? {}).sort();
  expect(names(await shop.row(outTradeNo))).toEqual(names(withoutKeys(rowOf('unpaid'))));
  await shop.pay(body);
  const { attach, ...paid } = (await shop.row(outTradeNo)) ?? ({} as Order);
  expect(attach).toBe('桌号 7');
  expect(names(paid)).toEqual(names(withoutKeys(rowOf('paid'))));
});

test.each(ORDERS)('%s: its owner reads it, alone and in the list', async (name) => {
  const { outTradeNo, totalFee, tradeState } = await given(name);
  // WeChat knows none of these orders, so that asking changes nothing.
  const { status, body } = await shop.call('GET', `/orders/${outTradeNo}`, undefined, token);
  expect({ status, body }).toMatchObject({ status: 200, body: { outTradeNo, totalFee, tradeState } });
  const list = await shop.call('GET', '/orders?limit=50', undefined, token);
  expect(JSON.stringify(list.body)).toContain(`"${outTradeNo}"`);
});

test.each(ORDERS)('%s: a pass handles it where it is due', async (name) => {
  const { outTradeNo, dueAt } = await given(name);
  await shop.advance(4 * 24 * 3_600);
  await shop.sweep();
  const after = await shop.row(outTradeNo);
  if (dueAt !== undefined) expect(after?.dueAt).not.toBe(dueAt);
  const told = shop.telemetry.lines.filter(({ fields }) => fields.outTradeNo === outTradeNo);
  expect(told.map(({ fields }) => fields.errorName).filter(Boolean)).toEqual([]);
});

test.each(NAMES)('%s: what happened to it can be told again', (name) => {
  const row = rowOf(name);
  const types = eventsOfChange('test', undefined, row as unknown as Row).map(({ type }) => type);
  const isPaid = PAID.includes(name);
  expect(types.includes('order.paid')).toBe(isPaid);
  expect(types.includes('order.closed')).toBe(row['tradeState'] === 'CLOSED');
});

test.each(PAID)('%s: its notification again is a duplicate', async (name) => {
  const order = await given(name);
  const answer = await notify(order, { transaction_id: order.transactionId ?? '' });
  expect(answer).toContain('<return_code>SUCCESS<');
  expect(await shop.row(order.outTradeNo)).toEqual(order);
});

test.each(UNPAID)('%s: a payment is recorded, as its order or as money that does not fit', async (name) => {
  const order = await given(name);
  expect(await notify(order)).toContain('<return_code>SUCCESS<');
  const after = await shop.row(order.outTradeNo);
  if (name === 'unprepared') expect(Object.keys(after?.anomalies ?? {})).toHaveLength(1);
  else expect(after).toMatchObject({ tradeState: 'SUCCESS', refunds: order.refunds });
  expect(after?.sequence).toBe(order.sequence + 1);
});

test.each(['paid', 'refund-success', 'refund-refused', 'paid-twice'])('%s: is refunded', async (name) => {
  const { outTradeNo } = await given(name);
  await shop.advance(3_600);
  await shop.fault('refund', 'err-code', { errCode: 'SYSTEMERROR', times: 9 });
  await shop.call('POST', '/refunds', { outTradeNo, outRefundNo: 'rows-1', refundFee: 1 });
  expect((await shop.row(outTradeNo))?.refunds).toMatchObject({ 'rows-1': { refundStatus: 'RESERVED' } });
});

test.each(['paid', 'shipment-refused', 'unshipped'])('%s: is shipped', async (name) => {
  const { outTradeNo } = await given(name);
  const shipment = { outTradeNo, logisticsType: 'pickup', itemDesc: '明前龙井 50g' };
  await shop.call('POST', '/shipments', shipment);
  expect((await shop.row(outTradeNo))?.shipping).toMatchObject({ logisticsType: 'pickup' });
});
