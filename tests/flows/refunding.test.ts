import { sendRefundNotice } from './refund-notice';
import { openShop, type Answer, type Shop } from './shop';

let shop: Shop;
let token: string;
let last = 0;

beforeAll(async () => {
  shop = await openShop();
  token = await shop.login();
});
afterAll(() => shop.close());
afterEach(() => shop.reset());

/** A paid order of one yuan. */
async function paid(): Promise<string> {
  token = await shop.login();
  last += 1;
  const outTradeNo = `refunding-${last}`;
  const { body } = await shop.call('POST', '/orders', { sku: 'tea', outTradeNo }, token);
  await shop.pay(body);
  return outTradeNo;
}

const refund = (outTradeNo: string, outRefundNo: string, more: object = {}): Promise<Answer> =>
  shop.call('POST', '/refunds', { outTradeNo, outRefundNo, refundFee: 40, ...more });

const order = async (outTradeNo: string): Promise<Answer['body']> =>
  (await shop.call('GET', `/orders/${outTradeNo}`, undefined, token)).body;

const notify = (fields: Readonly<Record<string, string>>, key?: string) =>
  sendRefundNotice(shop.url, fields, key);

async function hintOf(outTradeNo: string, outRefundNo: string, refundStatus: string) {
  const row = await shop.row(outTradeNo);
  return {
    out_trade_no: outTradeNo,
    transaction_id: row?.transactionId ?? '',
    out_refund_no: outRefundNo,
    refund_fee: '40',
    refund_status: refundStatus,
  };
}

test('a refund is accepted, then done: WeChat says so, and the payer reads it', async () => {
  const outTradeNo = await paid();
  const asked = await refund(outTradeNo, 'flow-1', { reason: '七天无理由' });
  expect(asked).toMatchObject({
    status: 201,
    body: {
      outTradeNo,
      outRefundNo: 'flow-1',
      refundFee: 40,
      refundStatus: 'PROCESSING',
      reason: '七天无理由',
    },
  });
  expect(await shop.row(outTradeNo)).toMatchObject({ tradeState: 'REFUND', refundedFee: 40, refundCount: 1 });
  await shop.advance(60);
  expect(await shop.row(outTradeNo)).not.toHaveProperty('dueAt');
  expect(await order(outTradeNo)).toMatchObject({
    tradeState: 'REFUND',
    refundedFee: 40,
    refunds: [
      {
        outRefundNo: 'flow-1',
        refundFee: 40,
        refundStatus: 'SUCCESS',
        successTime: '2026-01-01T12:00:15.000Z',
      },
    ],
  });
  expect((await shop.ledger(outTradeNo)).refunds).toMatchObject([
    { refundFee: 40, status: 'SUCCESS', notifies: [{ accepted: true }] },
  ]);
});

test('the same request again is the same refund, however often', async () => {
  const outTradeNo = await paid();
  const first = await refund(outTradeNo, 'flow-2');
  const second = await refund(outTradeNo, 'flow-2');
  expect(second).toEqual({ ...first, status: 200 });
  expect((await shop.ledger(outTradeNo)).refunds).toHaveLength(1);
});

test.each<[string, object, string]>([
  ['more than was paid', { refundFee: 101 }, 'refund_over_rest'],
  ['a transaction that the order does not have', { transactionId: '42' }, 'refund_transaction_unknown'],
])('%s is refused, and nothing is sent', async (_, more, code) => {
  const outTradeNo = await paid();
  expect(await refund(outTradeNo, 'flow-3', more)).toMatchObject({ status: 409, body: { code } });
  expect((await shop.ledger(outTradeNo)).refunds).toEqual([]);
  expect((await shop.row(outTradeNo))?.refunds).toEqual({});
});

test('an unpaid order is refused', async () => {
  token = await shop.login();
  await shop.call('POST', '/orders', { sku: 'tea', outTradeNo: 'unpaid-1' }, token);
  expect(await refund('unpaid-1', 'flow-4')).toMatchObject({ status: 409, body: { code: 'order_not_paid' } });
});

test('WeChat being busy leaves the refund reserved, and the same request brings it to its end', async () => {
  const outTradeNo = await paid();
  await shop.fault('refund', 'systemerror', { times: 3 });
  expect(await refund(outTradeNo, 'flow-5')).toMatchObject({
    status: 503,
    body: { code: 'wechat_unavailable', outTradeNo },
  });
  expect((await shop.row(outTradeNo))?.refunds['flow-5']?.refundStatus).toBe('RESERVED');
  expect(await refund(outTradeNo, 'flow-5')).toMatchObject({
    status: 200,
    body: { refundStatus: 'PROCESSING' },
  });
  expect((await shop.ledger(outTradeNo)).refunds).toHaveLength(1);
});

test('an acceptance that cannot be believed is found again by the same request, and refunded once', async () => {
  const outTradeNo = await paid();
  await shop.fault('refund', 'wrongly-signed');
  expect(await refund(outTradeNo, 'flow-11')).toMatchObject({ body: { code: 'wechat_answer_invalid' } });
  expect((await shop.ledger(outTradeNo)).refunds).toHaveLength(1);
  expect((await shop.row(outTradeNo))?.refunds['flow-11']?.refundStatus).toBe('RESERVED');
  expect(await refund(outTradeNo, 'flow-11')).toMatchObject({ status: 200 });
  expect((await shop.ledger(outTradeNo)).refunds).toHaveLength(1);
  expect((await shop.row(outTradeNo))?.refundedFee).toBe(40);
});

test('where the account does not cover it, the refund stays reserved and somebody is told', async () => {
  const outTradeNo = await paid();
  await shop.wechat('POST', '/funds', { REFUND_SOURCE_UNSETTLED_FUNDS: 0 });
  expect(await refund(outTradeNo, 'flow-6')).toMatchObject({
    status: 409,
    body: { code: 'refund_funds_short' },
  });
  expect((await shop.row(outTradeNo))?.refunds['flow-6']?.refundStatus).toBe('RESERVED');
  expect(shop.telemetry.counts).toContainEqual({ metric: 'FundsShort', detail: undefined });
  await shop.wechat('POST', '/funds', { REFUND_SOURCE_UNSETTLED_FUNDS: null });
  expect(await refund(outTradeNo, 'flow-6')).toMatchObject({
    status: 200,
    body: { refundStatus: 'PROCESSING' },
  });
});

test('a number that WeChat knows as another refund is told as that, and the money is free again', async () => {
  const [first, second] = [await paid(), await paid()];
  await refund(first, 'flow-7');
  expect(await refund(second, 'flow-7')).toMatchObject({ status: 409, body: { code: 'refund_number_used' } });
  expect(await shop.row(second)).toMatchObject({
    refundedFee: 0,
    refunds: { 'flow-7': { refundStatus: 'REFUSED' } },
  });
  expect(await shop.row(second)).not.toHaveProperty('dueAt');
});

test.each(['CHANGE', 'REFUNDCLOSE'])(
  'a refund that ends in %s is seen, told and answered',
  async (ending) => {
    const outTradeNo = await paid();
    await shop.wechat('POST', '/refunds', { ending });
    await refund(outTradeNo, `flow-${ending}`);
    await shop.advance(60);
    expect(await order(outTradeNo)).toMatchObject({ refunds: [{ refundStatus: ending }] });
    expect(await shop.row(outTradeNo)).toMatchObject({ refundedFee: ending === 'CHANGE' ? 40 : 0 });
    expect(shop.telemetry.counts).toContainEqual({ metric: 'RefundsAbnormal', detail: ending });
    expect((await shop.ledger(outTradeNo)).refunds[0]?.notifies).toMatchObject([{ accepted: true }]);
  },
);

test('a forged notification moves nothing, and the real one does', async () => {
  const outTradeNo = await paid();
  await refund(outTradeNo, 'flow-8');
  const forged = await notify(await hintOf(outTradeNo, 'flow-8', 'SUCCESS'));
  expect(forged.text).toContain('FAIL');
  expect((await shop.row(outTradeNo))?.refunds['flow-8']?.refundStatus).toBe('PROCESSING');
  await shop.advance(60);
  expect((await shop.row(outTradeNo))?.refunds['flow-8']?.refundStatus).toBe('SUCCESS');
});

test('notifications ask WeChat once in five seconds, whatever they say', async () => {
  const outTradeNo = await paid();
  await refund(outTradeNo, 'flow-9');
  const hint = await hintOf(outTradeNo, 'flow-9', 'SUCCESS');
  await notify(hint);
  const asked = (await shop.row(outTradeNo))?.queriedAt;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    expect((await notify(hint)).text).toContain('please repeat');
  }
  expect((await shop.row(outTradeNo))?.queriedAt).toBe(asked);
});

test.each<[string, (hint: Record<string, string>) => Record<string, string>, string | undefined]>([
  ['under another key', (hint) => hint, 'anotherMerchantsKey0000000000000'],
  ['of an amount that is not the refund’s', (hint) => ({ ...hint, refund_fee: '41' }), undefined],
  ['of another transaction', (hint) => ({ ...hint, transaction_id: '42' }), undefined],
  ['of no status', (hint) => ({ ...hint, refund_status: 'DONE' }), undefined],
])('a notification %s is refused in the same words, and leaves no trace', async (_, change, key) => {
  const outTradeNo = await paid();
  await refund(outTradeNo, `flow-10-${last}`);
  const before = await shop.row(outTradeNo);
  const answer = await notify(change(await hintOf(outTradeNo, `flow-10-${last}`, 'SUCCESS')), key);
  expect(answer.text).toBe(
    '<xml><return_code>FAIL</return_code><return_msg>message does not fit</return_msg></xml>',
  );
  expect(await shop.row(outTradeNo)).toEqual(before);
});

test('a refund that the books never made is nothing to come again for', async () => {
  const outTradeNo = await paid();
  const answer = await notify(await hintOf(outTradeNo, 'made-by-hand', 'SUCCESS'));
  expect(answer.text).toContain('SUCCESS');
  expect(shop.telemetry.lines.at(-1)?.fields).toMatchObject({ outcome: 'unknown_refund' });
});

test('twenty refunds at once never give back more than was paid', async () => {
  const outTradeNo = await paid();
  const asked = await Promise.all(Array.from({ length: 20 }, (_, at) => refund(outTradeNo, `race-${at}`)));
  expect(asked.filter(({ status }) => status === 201)).toHaveLength(1);
  for (const { status, body } of asked) {
    if (status !== 201) expect(body).toMatchObject({ status: 409, code: 'refund_too_soon' });
  }
  const { refunds } = await shop.ledger(outTradeNo);
  expect(refunds.reduce((sum, { refundFee }) => sum + refundFee, 0)).toBe(40);
});

test('money that came twice goes back by its transaction, and its anomaly is closed', async () => {
  token = await shop.login();
  const { body } = await shop.call('POST', '/orders', { sku: 'tea', outTradeNo: 'twice-1' }, token);
  await shop.fault('notify', 'second-transaction');
  await shop.pay(body);
  await shop.wechat('POST', '/idle', {});
  const [anomaly] = Object.values((await shop.row('twice-1'))?.anomalies ?? {});
  const transactionId = anomaly?.transactionId ?? '';

  const over = await refund('twice-1', 'flow-12', { transactionId, refundFee: 101 });
  expect(over).toMatchObject({ status: 409, body: { code: 'refund_over_rest' } });
  const asked = await refund('twice-1', 'flow-13', { transactionId, refundFee: 100 });
  expect(asked).toMatchObject({ status: 201, body: { transactionId, refundStatus: 'PROCESSING' } });
  const row = await shop.row('twice-1');
  expect(row).toMatchObject({ tradeState: 'SUCCESS', refundedFee: 0 });
  expect(Object.values(row?.anomalies ?? {})).toMatchObject([{ refundedFee: 100, closedAt: row?.updatedAt }]);
  await shop.advance(60);
  expect((await shop.row('twice-1'))?.refunds['flow-13']?.refundStatus).toBe('SUCCESS');
});

test('an anomaly that WeChat does not confirm is not refunded', async () => {
  token = await shop.login();
  const { body } = await shop.call('POST', '/orders', { sku: 'tea', outTradeNo: 'twice-2' }, token);
  await shop.fault('notify', 'second-transaction');
  await shop.pay(body);
  await shop.wechat('POST', '/idle', {});
  const [anomaly] = Object.values((await shop.row('twice-2'))?.anomalies ?? {});
  await shop.fault('orderquery', 'wrongly-signed');
  const asked = await refund('twice-2', 'flow-14', { transactionId: anomaly?.transactionId });
  expect(asked).toMatchObject({ body: { code: 'wechat_answer_invalid' } });
  expect((await shop.row('twice-2'))?.refunds).toEqual({});
});
