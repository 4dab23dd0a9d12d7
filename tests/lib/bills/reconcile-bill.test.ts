import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeFolderReportStore } from '../../../lib/node/folder-report-store';
import { reconcileBill, type ReconcileBillPorts } from '../../../lib/bills/reconcile-bill';
import type { Order } from '../../../lib/orders/order';
import { anOrder, aPayment } from '../../support/an-order';
import { billGzip, PAYMENT, REFUND } from '../../fixtures/bill';

const TERMS = { billDate: '20260101', mchId: '1900000109', prefix: 'T' };
const NOW = '2026-01-02T02:30:00.000Z';

let scratch: string;
let folder: string;

beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'scratch-'));
  folder = mkdtempSync(path.join(tmpdir(), 'reports-'));
});

afterEach(() => {
  for (const each of [scratch, folder]) rmSync(each, { recursive: true, force: true });
});

async function* piece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

function paid(number: number, change: Partial<Order> = {}): Order {
  return anOrder({
    outTradeNo: `T${number}`,
    transactionId: `42${number}`,
    tradeState: 'SUCCESS',
    timeEnd: '2026-01-01T12:00:30.000Z',
    ...change,
  });
}

const rowOf = (number: number, change = {}) => ({
  ...PAYMENT,
  商户订单号: `T${number}`,
  微信订单号: `42${number}`,
  ...change,
});

interface World {
  readonly gzip?: Uint8Array | 'none';
  readonly ofDay?: readonly Order[];
  readonly others?: readonly Order[];
  readonly unknown?: readonly string[];
  readonly ports?: Partial<ReconcileBillPorts>;
}

function run({ gzip = billGzip([]), ofDay = [], others = [], unknown = [], ports }: World) {
  const asked: string[] = [];
  const result = reconcileBill(
    {
      orders: {
        async *paidOn(day) {
          expect(day).toBe('20260101');
          yield* await Promise.resolve(ofDay);
        },
        lookUp: (numbers) => {
          asked.push(...numbers);
          return Promise.resolve(
            [...ofDay, ...others].filter(({ outTradeNo }) => numbers.includes(outTradeNo)),
          );
        },
        lookUpUnknown: (ids) =>
          Promise.resolve(
            unknown
              .filter((id) => ids.includes(id))
              .map((transactionId) => ({
                outTradeNo: `unknown#${transactionId}`,
                payment: aPayment({ transactionId }),
                recordedAt: '2026-01-01T12:00:00.000Z',
              })),
          ),
      },
      downloadBill: async (_, take) => {
        if (gzip === 'none') return { kind: 'no_bill' };
        await take(piece(gzip));
        return { kind: 'bill' };
      },
      reports: makeFolderReportStore(folder),
      scratch,
      now: () => new Date(NOW),
      randomText: (length) => 'r'.repeat(length),
      ...ports,
    },
    TERMS,
  );
  return { asked, result };
}

const RUN = '20260101/20260102T023000000Z-rrrr';
const read = (key: string): string => readFileSync(path.join(folder, key), 'utf8');
const differences = (): unknown[] =>
  read(`${RUN}/differences.jsonl`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

test('tells each kind of difference, and everything that is none', async () => {
  const gzip = billGzip([
    rowOf(1),
    rowOf(2, { 订单金额: '1.01' }),
    rowOf(3),
    rowOf(4),
    rowOf(5, { 商户订单号: 'OTHER5' }),
    { ...REFUND, 商户订单号: 'T6', 微信订单号: '426' },
    rowOf(8),
    rowOf(9),
  ]);
  const ofDay = [paid(1), paid(2), paid(7), paid(10, { mchId: '1900000110' })];
  const others = [anOrder({ outTradeNo: 'T3' }), paid(6, { timeEnd: '2025-12-01T12:00:00.000Z' }), paid(9)];
  const { asked, result } = run({ gzip, ofDay, others, unknown: ['428'] });
  const summary = await result;
  expect(summary).toEqual({
    billDate: '20260101',
    mchId: '1900000109',
    bill: 'bill',
    there: { rows: 8, totalFee: 701, refundFee: 29 },
    here: { orders: 3, totalFee: 300 },
    matching: 2,
    anotherSystem: 1,
    differences: {
      ...{ missing_here: 3, missing_there: 1, amount_differs: 1, refund_differs: 1 },
      ...{ row_repeated: 0, row_unreadable: 0 },
    },
    files: {
      bill: `${RUN}/bill.csv.gz`,
      differences: `${RUN}/differences.jsonl`,
      report: `${RUN}/report.txt`,
    },
    comparedAt: NOW,
  });
  expect(JSON.parse(read('20260101/summary.json'))).toEqual(summary);
  expect(differences()).toHaveLength(6);
  expect(differences()).toEqual(
    expect.arrayContaining(
      [
        { kind: 'amount_differs', outTradeNo: 'T2', there: { fee: 101 }, here: { fee: 100 } },
        { kind: 'missing_here', outTradeNo: 'T3', here: { state: 'NOTPAY' } },
        { kind: 'missing_here', outTradeNo: 'T4' },
        { kind: 'missing_here', outTradeNo: 'T8', explainedBy: 'unknown#428' },
        { kind: 'missing_there', outTradeNo: 'T7' },
        { kind: 'refund_differs', outTradeNo: 'T6', outRefundNo: 'R1' },
      ].map((each) => expect.objectContaining(withInner(each)) as unknown),
    ),
  );
  // The orders of another system are looked for neither in the database nor among the missing.
  expect([...asked].sort()).toEqual(['T3', 'T4', 'T6', 'T8', 'T9']);
  expect(readFileSync(path.join(folder, RUN, 'bill.csv.gz')).equals(gzip)).toBe(true);
  const table = read(`${RUN}/report.txt`);
  expect(table).toMatch(
    /^kind +outTradeNo +transactionId +outRefundNo +there \(WeChat\) +here \(books\) +explained by$/m,
  );
  expect(table).toMatch(
    /^amount_differs +T2 +422 +1\.01 SUCCESS 2026-01-01 20:00:30 +1\.00 SUCCESS 2026-01-01T12:00:30\.000Z$/m,
  );
  expect(table).toMatch(/^missing_here +T8 .* unknown#428$/m);
  expect(table).toContain("Matching 2, another system's 1, differences 6:");

  function withInner(each: Readonly<Record<string, unknown>>): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(each).map(([name, value]) => [
        name,
        typeof value === 'object' ? (expect.objectContaining(value as object) as unknown) : value,
      ]),
    );
  }
});

test('a row that cannot be read is named by its line, without a word of it, and the others are compared', async () => {
  const broken = { 设备号: 'a,`b', 用户标识: 'oSomebody', 商户数据包: 'a-telephone-number' };
  const gzip = billGzip([rowOf(1), rowOf(2, broken), rowOf(3, { 商品名称: 'a,`b' })]);
  const { result } = run({ gzip, ofDay: [paid(1), paid(2), paid(3)] });
  await expect(result).resolves.toMatchObject({
    there: { rows: 3, totalFee: 300 },
    matching: 2,
    // What the row would have said of T2 is not guessed.
    differences: { row_unreadable: 1, missing_there: 1, missing_here: 0 },
  });
  expect(differences()[0]).toEqual({ kind: 'row_unreadable', line: 3 });
  expect(differences()[1]).toMatchObject({ kind: 'missing_there', outTradeNo: 'T2' });
  expect(read(`${RUN}/report.txt`)).toMatch(/^row_unreadable +line 3$/m);
  expect(read(`${RUN}/report.txt`)).toContain('differences 2:');
  expect(read(`${RUN}/report.txt`)).toMatch(/^ {2}row_unreadable +1$/m);
  const all = [`${RUN}/report.txt`, `${RUN}/differences.jsonl`, '20260101/summary.json'].map(read).join('');
  expect(all).not.toMatch(/oSomebody|telephone/);
});

test('rows that stand in the bill twice are named, however many rows lie between them', async () => {
  const numbers = Array.from({ length: 600 }, (_, at) => at + 1);
  const { result } = run({
    gzip: billGzip([...numbers, 7, 300].map((number) => rowOf(number))),
    ofDay: numbers.map((number) => paid(number)),
  });
  await expect(result).resolves.toMatchObject({ matching: 600, differences: { row_repeated: 2 } });
  expect(differences()).toEqual(
    expect.arrayContaining(
      ['T7', 'T300'].map(
        (outTradeNo) => expect.objectContaining({ kind: 'row_repeated', outTradeNo }) as unknown,
      ),
    ),
  );
});

test('a day without a bill is compared with an empty one', async () => {
  const { result } = run({ gzip: 'none', ofDay: [paid(1)] });
  await expect(result).resolves.toMatchObject({
    bill: 'no_bill',
    there: { rows: 0 },
    differences: { missing_there: 1 },
  });
  expect(readdirSync(path.join(folder, RUN)).sort()).toEqual(['differences.jsonl', 'report.txt']);
  expect(read(`${RUN}/report.txt`)).toContain('no bill of that day');
});

test('many orders on both sides meet, however they are spread over files', async () => {
  const numbers = Array.from({ length: 2_000 }, (_, at) => at + 1);
  const { result, asked } = run({
    gzip: billGzip(numbers.map((number) => rowOf(number))),
    ofDay: numbers
      .filter((number) => number !== 77)
      .map((number) => paid(number))
      .reverse(),
  });
  await expect(result).resolves.toMatchObject({ matching: 1_999, differences: { missing_here: 1 } });
  expect(asked).toEqual(['T77']);
});

test('a bill that comes anew is kept once, from its beginning', async () => {
  const gzip = billGzip([rowOf(1)]);
  const { result } = run({
    ofDay: [paid(1)],
    ports: {
      downloadBill: async (_, take) => {
        await take(piece(billGzip([rowOf(1), rowOf(2), rowOf(3)])));
        await take(piece(gzip));
        return { kind: 'bill' };
      },
    },
  });
  await expect(result).resolves.toMatchObject({ there: { rows: 1 }, matching: 1 });
});

describe('what goes wrong leaves no half report:', () => {
  async function keepBefore(): Promise<void> {
    const file = path.join(scratch, 'before');
    writeFileSync(file, 'the run before');
    await makeFolderReportStore(folder).keep('20260101/summary.json', file);
  }

  test.each<[string, World, string | undefined]>([
    ['a bill cut short', { gzip: billGzip([rowOf(1)]).subarray(0, -9) }, 'wechat_answer_invalid'],
    [
      'a bill cut short behind a row that cannot be read',
      { gzip: billGzip([rowOf(1, { 设备号: 'a,`b' })], { summary: 'none' }) },
      'wechat_answer_invalid',
    ],
    ['a bill of another merchant', { gzip: billGzip([rowOf(1, { 商户号: '1' })]) }, 'wechat_answer_invalid'],
    ['no download', { ports: { downloadBill: () => Promise.reject(new Error('no')) } }, undefined],
    ['a database that fails', { gzip: billGzip([rowOf(1)]), ports: { orders: failingOrders() } }, undefined],
  ])('%s', async (_, world, code) => {
    await keepBefore();
    await expect(run(world).result).rejects.toMatchObject(code === undefined ? { message: 'no' } : { code });
    expect(readdirSync(path.join(folder, '20260101'))).toEqual(['summary.json']);
    expect(readdirSync(scratch)).toEqual(['before']);
  });

  function failingOrders(): ReconcileBillPorts['orders'] {
    return {
      async *paidOn() {
        yield paid(1);
        await Promise.reject(new Error('no'));
      },
      lookUp: () => Promise.resolve([]),
      lookUpUnknown: () => Promise.resolve([]),
    };
  }

  test('a store that fails before the summary leaves the report before it in its place', async () => {
    const kept: string[] = [];
    const { result } = run({
      ports: {
        reports: {
          keep: (key) => {
            kept.push(path.basename(key));
            return key.endsWith('report.txt') ? Promise.reject(new Error('no')) : Promise.resolve();
          },
        },
      },
    });
    await expect(result).rejects.toThrow('no');
    expect(kept).toEqual(['bill.csv.gz', 'differences.jsonl', 'report.txt']);
  });
});

test('running again replaces the report', async () => {
  await run({ gzip: billGzip([rowOf(1)]) }).result;
  expect(JSON.parse(read('20260101/summary.json'))).toMatchObject({ differences: { missing_here: 1 } });
  const later = { now: () => new Date('2026-01-02T05:00:00.000Z') };
  await run({ gzip: billGzip([rowOf(1)]), ofDay: [paid(1)], ports: later }).result;
  expect(JSON.parse(read('20260101/summary.json'))).toMatchObject({
    matching: 1,
    differences: { missing_here: 0 },
    files: { report: '20260101/20260102T050000000Z-rrrr/report.txt' },
  });
});
