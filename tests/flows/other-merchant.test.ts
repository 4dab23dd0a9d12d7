import type { Order } from '../../lib/orders/order';
import { aPaidOrder, anOrder as anUnpaidOrder, aRefund } from '../support/an-order';
import { signed, toXml } from '../tools/simulator/bench';
import { paymentFields } from './payment-fields';
import { sendRefundNotice } from './refund-notice';
import { openShop, type Answer, type Shop } from './shop';

const PREVIOUS = 'TheKeyBeforeTheChange00000000000';
const REFUSED = { status: 409, body: { code: 'order_other_merchant' } };
const BY_HAND = { error: { code: 'order_other_merchant' } };

let shop: Shop;
let token: string;
let openid: string;
let called: string[];

beforeAll(async () => {
  shop = await openShop({ WECHAT_MCH_KEY_PREVIOUS: PREVIOUS, WECHAT_SHIPPING: 'yes' });
  token = await shop.login();
  const { body } = await shop.call('POST', '/orders', { sku: 'tea' }, token);
  openid = (await shop.row(body['outTradeNo']))?.openid ?? '';
});

afterAll(() => shop.close());

beforeEach(async () => {
  await shop.reset();
  called = [];
  // WeChat knows an order of ours by the same number, and calls it closed.
  shop.wire.answer = (path) => {
    called.push(path);
    const fields = { return_code: 'SUCCESS', result_code: 'SUCCESS', nonce_str: 'n', trade_state: 'CLOSED' };
    const ids = { appid: 'wxd930ea5d5a258f4f', mch_id: '1900000109', out_trade_no: 'T20260101000001' };
    return Promise.resolve(toXml(signed({ ...fields, ...ids })));
  };
});

const SHIPMENT = { logisticsType: 'pickup', parcels: [{ itemDesc: '明前龙井 50g' }] } as const;
const PENDING = {
  ...SHIPMENT,
  shippingState: 'PENDING',
  uploadTime: '2026-01-01T11:00:00.000Z',
  attemptedAt: '2026-01-01T11:00:00.000Z',
  attempts: 1,
  updatedAt: '2026-01-01T11:00:00.000Z',
} as const;

/** What an order of another merchant may be asked for, and what is answered. */
const REQUESTS: readonly (readonly [string, (row: Order) => Promise<unknown>, unknown])[] = [
  [
    'POST /orders again',
    ({ outTradeNo }) => shop.call('POST', '/orders', { sku: 'tea', outTradeNo }, token),
    { status: 409, body: { code: 'out_trade_no_used' } },
  ],
  ['GET /orders/{outTradeNo}', read, { status: 200 }],
  ['POST /refunds', ({ outTradeNo }) => refund(outTradeNo, 'R-new'), REFUSED],
  ['POST /refunds again', ({ outTradeNo }) => refund(outTradeNo, 'R1'), REFUSED],
  ['POST /shipments', ({ outTradeNo }) => ship(outTradeNo, '新茶'), REFUSED],
  ['POST /shipments again', ({ outTradeNo }) => ship(outTradeNo, '明前龙井 50g'), REFUSED],
  ['a notification under the key', ({ outTradeNo }) => notify(outTradeNo), expect.stringContaining('FAIL')],
  [
    'a notification under the previous key',
    ({ outTradeNo }) => notify(outTradeNo, PREVIOUS),
    expect.stringContaining('FAIL'),
  ],
  ['a notification about a refund', ({ outTradeNo }) => refundNotice(outTradeNo), expect.anything()],
  ['pay order query', ({ outTradeNo }) => shop.reconcile({ outTradeNo }), BY_HAND],
  ['pay order close', ({ outTradeNo }) => shop.reconcile({ outTradeNo, close: true }), BY_HAND],
];

function read({ outTradeNo }: Order): Promise<Answer> {
  return shop.call('GET', `/orders/${outTradeNo}`, undefined, token);
}

function refund(outTradeNo: string, outRefundNo: string): Promise<Answer> {
  return shop.call('POST', '/refunds', { outTradeNo, outRefundNo, refundFee: 40 });
}

function ship(outTradeNo: string, itemDesc: string): Promise<Answer> {
  return shop.call('POST', '/shipments', { outTradeNo, logisticsType: 'pickup', itemDesc });
}

async function notify(outTradeNo: string, key?: string): Promise<string> {
  const fields = signed(paymentFields(outTradeNo, openid), 'MD5', key);
  const headers = { 'content-type': 'text/xml' };
  return (await fetch(`${shop.url}/payment-notify`, { method: 'POST', headers, body: toXml(fields) })).text();
}

function refundNotice(outTradeNo: string) {
  const { transactionId, refundFee } = aRefund();
  return sendRefundNotice(shop.url, {
    ...{ out_trade_no: outTradeNo, transaction_id: transactionId, out_refund_no: 'R1' },
    ...{ refund_fee: String(refundFee), refund_status: 'SUCCESS' },
  });
}

describe.each<[string, Partial<Order>]>([
  ['merchant', { mchId: '1900000110' }],
  ['mini program', { appId: 'wx8888888888888888' }],
])('an order of another %s', (_, ids) => {
  const unpaid = (): Order => anUnpaidOrder({ openid, dueAt: '2026-01-01T11:59:00.000Z', ...ids });
  const paid = (): Order =>
    aPaidOrder({
      openid,
      refunds: { R1: aRefund() },
      shipping: PENDING,
      dueAt: '2026-01-01T11:59:00.000Z',
      ...ids,
    });

  describe.each([
    ['unpaid', unpaid],
    ['paid', paid],
  ])('that is %s', (__, makeRow) => {
    test.each(REQUESTS)('%s: WeChat is not called, and the row stays as it is', async (___, ask, answer) => {
      const row = makeRow();
      await shop.fill([row]);
      expect({ answer: await ask(row) }).toMatchObject({ answer });
      expect(called).toEqual([]);
      expect(await shop.row(row.outTradeNo)).toEqual(row);
    });

    test('a pass moves its next check, tells of it in the log, and changes nothing else', async () => {
      const row = makeRow();
      await shop.fill([row]);
      await expect(shop.sweep()).resolves.toMatchObject({ due: 1, unanswered: 1 });
      expect(called).toEqual([]);
      const after = await shop.row(row.outTradeNo);
      const { dueAt } = row;
      expect({ ...after, dueAt }).toEqual(row);
      expect((after?.dueAt ?? '') > '2026-01-01T12:00:00.000Z').toBe(true);
      expect(shop.telemetry.lines.map(({ fields }) => fields.unanswered)).toContain('order_other_merchant');
    });
  });
});
