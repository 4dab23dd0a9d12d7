import { gunzipSync } from 'node:zlib';
import { appId, fromXml, mchId, sign, signed, startBench, toXml, type Bench, type Fields } from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

const hour = 60 * 60;
const day = 24 * hour;
/** The tests begin at 13:15:40; this is 10:00 of the next day. */
const untilReady = day - (3 * hour + 15 * 60 + 40);

/** The header of a bill of type ALL as SDKs' fixtures have it. */
const header =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,' +
  '应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,' +
  '手续费,费率,订单金额,申请退款金额,费率备注';
const summaryHeader =
  '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额';

const asked = { appid: appId, mch_id: mchId, nonce_str: 'abc', bill_date: '20260101' };

async function raw(changes: Fields = {}): Promise<Response> {
  return bench.raw('/pay/downloadbill', { method: 'POST', body: toXml(signed({ ...asked, ...changes })) });
}

async function text(changes: Fields = {}): Promise<string> {
  // Response.text() would swallow the byte order mark.
  return Buffer.from(await (await raw(changes)).arrayBuffer()).toString('utf8');
}

/** Rows by the names of their columns, and the summary. */
function parse(bill: string): { rows: Fields[]; summary: string } {
  const [first = '', ...lines] = bill.replace('\uFEFF', '').trimEnd().split('\r\n');
  const names = first.split(',');
  const summaryAt = lines.indexOf(summaryHeader);
  const rows = lines.slice(0, summaryAt).map((line) => {
    const values = line.slice(1).split(',`');
    expect(values).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, n) => [name, values[n] ?? '']));
  });
  return { rows, summary: lines.slice(summaryAt + 1).join('|') };
}

const ready = (): Promise<unknown> => bench.json('POST', '/_simulator/bills', { ready: true });
const plant = async (difference: object): Promise<number> =>
  (await bench.json('POST', '/_simulator/bills/differences', difference)).status;

/** Three payments and a refund on the first of January. */
async function someDay(): Promise<void> {
  await bench.paid({ total_fee: '123456', attach: '附加' });
  await bench.advance(60);
  await bench.paid({ out_trade_no: 'order-2', total_fee: '1', device_info: 'WEB' });
  await bench.advance(60);
  await bench.paid({ out_trade_no: 'order-3', total_fee: '100' });
  await bench.advance(60);
  await bench.refund({ total_fee: '123456', refund_fee: '3456' });
  await bench.order({ out_trade_no: 'order-4' });
}

test('is the ledger of its day, to the letter', async () => {
  await someDay();
  await bench.advance(untilReady);
  const openid = await bench.login();
  const { transactions, refunds } = await bench.ledger();
  const [second, third] = [await bench.ledger('order-2'), await bench.ledger('order-3')];
  const id = (of: typeof second): string => of.transactions[0]?.transactionId ?? '';
  const first = transactions[0]?.transactionId ?? '';
  const shop = `\`${appId},\`${mchId},\`0`;
  expect(await text()).toBe(
    [
      `\uFEFF${header}`,
      `\`2026-01-01 13:15:40,${shop},\`,\`${first},\`order-1,\`${openid},\`JSAPI,\`SUCCESS,\`OTHERS,\`CNY,\`1234.56,\`0.00,\`0,\`0,\`0.00,\`0.00,\`,\`,\`小程序-测试,\`附加,\`7.41000,\`0.60%,\`1234.56,\`0.00,\``,
      `\`2026-01-01 13:16:40,${shop},\`WEB,\`${id(second)},\`order-2,\`${openid},\`JSAPI,\`SUCCESS,\`OTHERS,\`CNY,\`0.01,\`0.00,\`0,\`0,\`0.00,\`0.00,\`,\`,\`小程序-测试,\`,\`0.00000,\`0.60%,\`0.01,\`0.00,\``,
      `\`2026-01-01 13:17:40,${shop},\`,\`${id(third)},\`order-3,\`${openid},\`JSAPI,\`SUCCESS,\`OTHERS,\`CNY,\`1.00,\`0.00,\`0,\`0,\`0.00,\`0.00,\`,\`,\`小程序-测试,\`,\`0.01000,\`0.60%,\`1.00,\`0.00,\``,
      `\`2026-01-01 13:18:40,${shop},\`,\`${first},\`order-1,\`${openid},\`JSAPI,\`REFUND,\`OTHERS,\`CNY,\`0.00,\`0.00,\`${refunds[0]?.refundId ?? ''},\`refund-1,\`34.56,\`0.00,\`ORIGINAL,\`SUCCESS,\`小程序-测试,\`附加,\`-0.21000,\`0.60%,\`0.00,\`34.56,\``,
      summaryHeader,
      '`4,`1235.57,`34.56,`0.00,`7.21000,`1235.57,`34.56',
      '',
    ].join('\r\n'),
  );
  expect(header.split(',')).toHaveLength(27);
});

test.each([
  ['SUCCESS', 20, ['SUCCESS', 'SUCCESS', 'SUCCESS'], '`3,`1235.57,`0.00,`0.00,`7.42000,`1235.57,`0.00'],
  ['REFUND', 29, ['REFUND'], '`1,`0.00,`34.56,`0.00,`-0.21000,`0.00,`34.56'],
])('of type %s has %d columns and its own rows', async (type, columns, states, sums) => {
  await someDay();
  await ready();
  const { rows, summary } = parse(await text({ bill_type: type }));
  expect(Object.keys(rows[0] ?? {})).toHaveLength(columns);
  expect(rows.map((row) => row['交易状态'])).toEqual(states);
  expect(summary).toBe(sums);
});

test('says what a coupon paid, and not again of a refund', async () => {
  await bench.json('POST', `${await bench.sheet()}/confirm`, { couponFee: 30 });
  await bench.refund();
  await ready();
  expect(parse(await text()).rows).toMatchObject([
    { 订单金额: '1.00', 代金券金额: '0.30' },
    { 退款金额: '0.30', 代金券金额: '0.00' },
  ]);
});

test('says what has become of a refund by now', async () => {
  await someDay();
  await ready();
  const refund = async (): Promise<Fields | undefined> => parse(await text({ bill_type: 'REFUND' })).rows[0];
  expect(await refund()).toMatchObject({ 退款状态: 'PROCESSING', 退款成功时间: '' });
  await bench.advance(15);
  expect(await refund()).toMatchObject({ 退款状态: 'SUCCESS', 退款成功时间: '2026-01-01 13:18:55' });
});

test('has a refund on the day when it was asked for', async () => {
  await bench.paid();
  await bench.advance(day);
  await bench.refund();
  await ready();
  expect(parse(await text()).rows.map((row) => row['交易状态'])).toEqual(['SUCCESS']);
  expect(parse(await text({ bill_date: '20260102' })).rows.map((row) => row['交易状态'])).toEqual(['REFUND']);
});

test('is the same, packed, with GZIP', async () => {
  await someDay();
  await ready();
  const response = await raw({ tar_type: 'GZIP' });
  expect(response.headers.get('content-encoding')).toBeNull();
  const packed = Buffer.from(await response.arrayBuffer());
  expect(packed.subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
  expect(gunzipSync(packed).toString('utf8')).toBe(await text());
});

describe('is not there', () => {
  const refused = async (changes: Fields = {}): Promise<string | undefined> => {
    const response = await raw(changes);
    expect(response.status).toBe(200);
    const answer = fromXml(await response.text());
    expect(answer).toEqual({
      return_code: 'FAIL',
      return_msg: answer.return_msg,
      error_code: expect.stringMatching(/^\d+$/) as string,
    });
    return answer.return_msg;
  };

  test('before ten in the morning of the next day', async () => {
    await bench.paid();
    expect(await refused()).toBe('No Bill Exist');
    await bench.advance(untilReady - 10 * hour);
    expect(await refused()).toBe('Bill Creating');
    await bench.advance(10 * hour - 1);
    expect(await refused()).toBe('Bill Creating');
    await bench.advance(1);
    expect(await text()).toContain('order-1');
  });

  test('three months later', async () => {
    await bench.paid();
    await bench.advance(90 * day);
    expect(await text()).toContain('order-1');
    await bench.advance(2 * day);
    expect(await refused()).toBe('No Bill Exist');
  });

  test('of a day on which nothing was paid', async () => {
    await bench.order();
    await ready();
    expect(await refused()).toBe('No Bill Exist');
    await bench.paid({ out_trade_no: 'order-2' });
    expect(await refused({ bill_type: 'REFUND' })).toBe('No Bill Exist');
    expect(await refused({ bill_type: 'RECHARGE_REFUND' })).toBe('No Bill Exist');
  });

  test.each<[string, Fields]>([
    ['invalid bill_date', { bill_date: '' }],
    ['invalid bill_date', { bill_date: '2026-01-01' }],
    ['invalid bill_date', { bill_date: '20260230' }],
    ['invalid bill_type', { bill_type: 'EVERYTHING' }],
    ['invalid tar_type', { tar_type: 'ZIP' }],
    ['缺少参数nonce_str', { nonce_str: '' }],
  ])('%s: %j', async (returnMsg, changes) => {
    await bench.paid();
    await ready();
    expect(await refused(changes)).toBe(returnMsg);
  });

  test('SIGN ERROR', async () => {
    const body = toXml({ ...asked, sign: sign(asked, 'MD5', 'x'.repeat(32)) });
    const response = await bench.raw('/pay/downloadbill', { method: 'POST', body });
    expect(fromXml(await response.text()).return_msg).toBe('SIGN ERROR');
  });

  test('while a fault says so', async () => {
    await bench.fault('downloadbill', 'return-fail', { returnMsg: 'CompressGZip Error' });
    expect(await refused()).toBe('CompressGZip Error');
  });
});

describe('planted differences', () => {
  beforeEach(async () => {
    await someDay();
    await ready();
  });
  const fees = async (): Promise<[string | undefined, string | undefined][]> =>
    parse(await text()).rows.map((row) => [row['商户订单号'], row['订单金额']]);

  test('change an amount, leave a row out and add one, and leave the ledger as it is', async () => {
    expect(await plant({ difference: 'amount', outTradeNo: 'order-1', fee: 999 })).toBe(201);
    expect(await plant({ difference: 'left-out', outTradeNo: 'order-2' })).toBe(201);
    expect(await plant({ difference: 'added', billDate: '20260101', outTradeNo: 'stranger', fee: 5 })).toBe(
      201,
    );
    expect(await fees()).toEqual([
      ['stranger', '0.05'],
      ['order-1', '9.99'],
      ['order-3', '1.00'],
      ['order-1', '0.00'],
    ]);
    expect(parse(await text()).summary).toMatch(/^`4,`11\.04,`34\.56,/);
    expect((await bench.ledger()).totalFee).toBe(123456);
    await bench.json('DELETE', '/_simulator/bills/differences');
    expect((await fees()).map(([outTradeNo]) => outTradeNo)).toEqual([
      ...['order-1', 'order-2', 'order-3', 'order-1'],
    ]);
  });

  test('are made of refunds too', async () => {
    await plant({ difference: 'amount', outRefundNo: 'refund-1', fee: 1 });
    await plant({
      ...{
        difference: 'added',
        billDate: '20260101',
        outTradeNo: 'order-3',
        outRefundNo: 'stranger',
        fee: 7,
      },
    });
    const refunds = async (): Promise<unknown[]> =>
      parse(await text({ bill_type: 'REFUND' })).rows.map((row) => [
        row['商户退款单号'],
        row['申请退款金额'],
      ]);
    expect(await refunds()).toEqual([
      ['stranger', '0.07'],
      ['refund-1', '0.01'],
    ]);
    await plant({ difference: 'left-out', outRefundNo: 'refund-1' });
    expect(await refunds()).toEqual([['stranger', '0.07']]);
    expect((await fees()).filter(([outTradeNo]) => outTradeNo === 'order-1')).toEqual([
      ['order-1', '1234.56'],
    ]);
  });

  test('stand in the bill of their own day only', async () => {
    await plant({ difference: 'added', billDate: '20260102', outTradeNo: 'stranger', fee: 5 });
    expect((await fees()).map(([outTradeNo]) => outTradeNo)).not.toContain('stranger');
    expect(parse(await text({ bill_date: '20260102' })).rows).toMatchObject([{ 商户订单号: 'stranger' }]);
  });

  test.each([
    {},
    { difference: 'wrong', outTradeNo: 'order-1' },
    { difference: 'left-out' },
    { difference: 'amount', outTradeNo: 'order-1' },
    { difference: 'amount', outTradeNo: 'order-1', fee: 1.5 },
    { difference: 'added', outTradeNo: 'order-1', fee: 1 },
    { difference: 'added', outTradeNo: 'order-1', fee: 1, billDate: '20260230' },
    { difference: 'left-out', outTradeNo: 'a b' },
  ])('are not %j', async (difference) => {
    expect(await plant(difference)).toBe(400);
  });
});

describe('cut', () => {
  beforeEach(async () => {
    await someDay();
    await ready();
  });

  test.each(['', 'GZIP'])('short, it ends as if that were all: "%s"', async (tarType) => {
    const whole = Buffer.from(await (await raw({ tar_type: tarType })).arrayBuffer());
    await bench.fault('downloadbill', 'cut-short', { afterBytes: 300 });
    const short = Buffer.from(await (await raw({ tar_type: tarType })).arrayBuffer());
    expect(short).toEqual(whole.subarray(0, 300));
  });

  test('off, the connection ends with it', async () => {
    await bench.fault('downloadbill', 'broken-off', { afterBytes: 300 });
    const response = await raw();
    expect(response.status).toBe(200);
    let seen = 0;
    const read = async (): Promise<void> => {
      for (const reader = response.body?.getReader(); ;) {
        const piece: { done: boolean; value?: Uint8Array | undefined } = (await reader?.read()) ?? {
          done: true,
        };
        if (piece.done) return;
        seen += piece.value?.length ?? 0;
      }
    };
    await expect(read()).rejects.toThrow();
    expect(seen).toBe(300);
  });
});

describe('made-up rows', () => {
  test('come after those of the ledger, the same each time', async () => {
    await bench.paid();
    await bench.json('POST', '/_simulator/bills', { ready: true, madeUpRows: 20_000 });
    const { rows, summary } = parse(await text());
    expect(rows).toHaveLength(20_001);
    expect(rows[0]).toMatchObject({ 商户订单号: 'order-1' });
    expect(rows[10_001]).toMatchObject({
      ...{ 商户订单号: 'madeup-20260101-10000', 订单金额: '0.01', 交易时间: '2026-01-01 12:00:00' },
      微信订单号: '4200000000202601010000010000',
    });
    // 2 × (1 + … + 10,000) fen, and the hundred of order-1.
    expect(summary).toMatch(/^`20001,`1000101\.00,/);
    expect(await text()).toBe(await text());
    // They are payments: the bill of refunds has none.
    expect(await text({ bill_type: 'REFUND' })).toContain('No Bill Exist');
  });

  test('are none until somebody wants some', async () => {
    await bench.json('POST', '/_simulator/bills', { madeUpRows: 5 });
    await bench.reset();
    expect((await bench.json('GET', '/_simulator/bills')).body).toEqual({
      ...{ ready: false, madeUpRows: 0, differences: [] },
    });
    expect((await bench.json('POST', '/_simulator/bills', { madeUpRows: 1.5 })).status).toBe(400);
    expect((await bench.json('POST', '/_simulator/bills', { ready: 'yes' })).status).toBe(400);
  });

  test('are not made before they are read', async () => {
    await bench.json('POST', '/_simulator/bills', { ready: true, madeUpRows: 10_000_000 });
    const reader = (await raw()).body?.getReader();
    const first: { value?: Uint8Array | undefined } = (await reader?.read()) ?? {};
    expect(Buffer.from(first.value ?? []).toString('utf8')).toContain('madeup-20260101-0,');
    await reader?.cancel();
    expect((await bench.json('GET', '/_simulator/health')).body).toEqual({ ok: true });
  });
});
