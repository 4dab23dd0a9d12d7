import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openShop, type Shop } from './shop';

// A bill that is not there yet is asked for again after real pauses, and each comparison opens 256 files for both sides.
jest.setTimeout(60_000);

let shop: Shop;
let token: string;
let last = 0;

beforeAll(async () => {
  shop = await openShop({ OUT_TRADE_NO_PREFIX: 'bill-' });
});
afterAll(() => shop.close());
afterEach(() => shop.reset());

/** An order of one yuan, paid at 20:00 in China on New Year's Day; its notification may be lost. */
async function paid(isLost = false): Promise<string> {
  token = await shop.login();
  last += 1;
  const outTradeNo = `bill-${last}`;
  const { body } = await shop.call('POST', '/orders', { sku: 'tea', outTradeNo }, token);
  if (isLost) await shop.fault('notify', 'lost', { times: 100 });
  await shop.pay(body);
  return outTradeNo;
}

const plant = (difference: object) => shop.wechat('POST', '/bills/differences', difference);
const untilTheMorning = () => shop.advance(15 * 3600);

function differencesIn({ keptIn, files }: Awaited<ReturnType<Shop['compareBill']>>): unknown[] {
  return readFileSync(path.join(keptIn, files.differences), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

test('in the morning the books and the bill of a good day agree, refunds included', async () => {
  const [first] = [await paid(), await paid()];
  const refund = { outTradeNo: first, outRefundNo: 'bill-r1', refundFee: 40 };
  expect(await shop.call('POST', '/refunds', refund)).toMatchObject({ status: 201 });
  await untilTheMorning();
  const compared = await shop.compareBill();
  expect(compared).toMatchObject({
    billDate: '20260101',
    bill: 'bill',
    there: { rows: 3, totalFee: 200, refundFee: 40 },
    here: { orders: 2, totalFee: 200 },
    matching: 3,
    anotherSystem: 0,
    differences: {
      ...{ missing_here: 0, missing_there: 0, amount_differs: 0, refund_differs: 0 },
      ...{ row_repeated: 0, row_unreadable: 0 },
    },
  });
  expect(shop.telemetry.lines.at(-1)).toMatchObject({
    level: 'info',
    message: 'request',
    fields: {
      route: 'reconcile-bill',
      billDate: '20260101',
      rows: 3,
      orders: 2,
      matching: 3,
      differences: 0,
    },
  });
  expect(shop.telemetry.counts).toContainEqual({ metric: 'BillRows', detail: undefined, value: 3 });
});

test('names exactly what is planted, and the payment whose notification was lost', async () => {
  // The days of the tests before are over: this one has the books of its own day.
  await shop.advance(48 * 3600);
  const [amount, leftOut, lost] = [await paid(), await paid(), await paid(true)];
  await plant({ difference: 'amount', outTradeNo: amount, fee: 99 });
  await plant({ difference: 'left-out', outTradeNo: leftOut });
  await plant({ difference: 'added', billDate: '20260103', outTradeNo: 'bill-added', fee: 500 });
  await plant({ difference: 'added', billDate: '20260103', outTradeNo: 'others-1', fee: 700 });
  await untilTheMorning();
  const compared = await shop.compareBill();
  expect(compared).toMatchObject({
    billDate: '20260103',
    matching: 0,
    anotherSystem: 1,
    differences: {
      ...{ missing_here: 2, missing_there: 1, amount_differs: 1, refund_differs: 0 },
      ...{ row_repeated: 0, row_unreadable: 0 },
    },
  });
  const named = differencesIn(compared) as { kind: string; outTradeNo: string }[];
  expect(named.map(({ kind, outTradeNo }) => `${kind} ${outTradeNo}`).sort()).toEqual(
    [
      `amount_differs ${amount}`,
      `missing_here ${lost}`,
      'missing_here bill-added',
      `missing_there ${leftOut}`,
    ].sort(),
  );
  expect(shop.telemetry.counts.filter(({ metric }) => metric === 'BillDifferences')).toEqual([
    { metric: 'BillDifferences', detail: 'missing_here', value: 2 },
    { metric: 'BillDifferences', detail: 'missing_there', value: 1 },
    { metric: 'BillDifferences', detail: 'amount_differs', value: 1 },
  ]);
  expect(shop.telemetry.lines.at(-1)).toMatchObject({ level: 'warn', fields: { differences: 4 } });
  // A bill is no proof: what it says of an unpaid order does not make it paid.
  expect(await shop.row(lost)).toMatchObject({ tradeState: 'NOTPAY' });
});

test('a refund of an earlier day stands in the bill of its own day', async () => {
  await shop.advance(96 * 3600);
  const outTradeNo = await paid();
  await shop.advance(24 * 3600);
  const refund = { outTradeNo, outRefundNo: 'bill-r2', refundFee: 40 };
  expect(await shop.call('POST', '/refunds', refund)).toMatchObject({ status: 201 });
  await untilTheMorning();
  expect(await shop.compareBill()).toMatchObject({
    billDate: '20260106',
    there: { rows: 1, refundFee: 40 },
    here: { orders: 0 },
    matching: 1,
    differences: { refund_differs: 0 },
  });
  expect(await shop.compareBill({ billDate: '20260105' })).toMatchObject({ matching: 1, there: { rows: 1 } });
});

test('a day that WeChat has no bill of is compared all the same', async () => {
  await untilTheMorning();
  expect(await shop.compareBill({ billDate: '20251231' })).toMatchObject({
    bill: 'no_bill',
    there: { rows: 0 },
    here: { orders: 0 },
  });
});

test.each<[string, () => Promise<void>, object, string]>([
  [
    'while WeChat is still making the bill',
    () => shop.advance(5 * 3600),
    { code: 'wechat_unavailable', facts: { returnMsg: 'Bill Creating' } },
    'wechat_unavailable',
  ],
  [
    'where the bill is cut short',
    async () => {
      await untilTheMorning();
      await shop.fault('downloadbill', 'cut-short', { afterBytes: 200 });
    },
    { code: 'wechat_answer_invalid' },
    'wechat_answer_invalid',
  ],
  [
    'for a day that is none',
    async () => {
      await untilTheMorning();
    },
    { code: 'field_invalid' },
    'field_invalid',
  ],
])('%s it fails, is counted, and leaves no report', async (_, begin, error, code) => {
  await paid();
  const before = await keptFiles();
  await begin();
  const event = code === 'field_invalid' ? { billDate: '2026-01-01' } : {};
  await expect(shop.compareBill(event)).rejects.toMatchObject(error);
  expect(shop.telemetry.counts).toContainEqual({ metric: 'BillsFailed', detail: code });
  expect(shop.telemetry.lines.at(-1)).toMatchObject({ level: 'error', fields: { code } });
  expect(await keptFiles()).toEqual(before);
});

/** Everything that is kept, after a comparison that has nothing to say. */
async function keptFiles(): Promise<readonly string[]> {
  const { keptIn } = await shop.compareBill({ billDate: '20251130' });
  return readdirSync(keptIn, { recursive: true })
    .map(String)
    .filter((name) => !name.startsWith('20251130'))
    .sort();
}

test('a connection that breaks off is tried again, from the beginning', async () => {
  await paid();
  await untilTheMorning();
  await shop.fault('downloadbill', 'broken-off', { afterBytes: 100 });
  await expect(shop.compareBill()).resolves.toMatchObject({ billDate: '20260101', bill: 'bill' });
});
