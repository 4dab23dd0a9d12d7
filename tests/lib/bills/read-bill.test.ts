import { gzipSync } from 'node:zlib';
import type { BillLine, BillRow, BillTotals } from '../../../lib/bills/bill';
import { readBill } from '../../../lib/bills/read-bill';
import { billGzip, billText, NAMES, PAYMENT, REFUND, type Otherwise, type Values } from '../../fixtures/bill';

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += length) {
    yield await Promise.resolve(bytes.subarray(at, at + length));
  }
}

async function read(
  gzip: Uint8Array,
  length = 4096,
): Promise<{ rows: readonly BillLine[]; totals: BillTotals }> {
  const reading = readBill(inPieces(gzip, length), { billDate: '20260101', mchId: '1900000109' });
  const rows: BillLine[] = [];
  for (;;) {
    const next = await reading.next();
    if (next.done === true) return { rows, totals: next.value };
    rows.push(next.value);
  }
}

const PAYMENT_ROW: BillRow = {
  tradeTime: '2026-01-01 20:00:30',
  outTradeNo: 'T20260101000001',
  transactionId: '4200000000202601010000000001',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  feeType: 'CNY',
  tradeState: 'SUCCESS',
  totalFee: 100,
};
const REFUND_ROW: BillRow = {
  tradeTime: '2026-01-01 21:00:30',
  outTradeNo: 'T20260101000001',
  transactionId: '4200000000202601010000000001',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  feeType: 'CNY',
  tradeState: 'REFUND',
  outRefundNo: 'R1',
  refundId: '50000000000000000000000001',
  refundFee: 29,
  refundStatus: 'SUCCESS',
};

/** A row whose device, which stands before the order number, moves all that follows it by a place. */
const SHIFTED: Values = { ...PAYMENT, 设备号: 'a,`b' };
/** A whole row, as it could stand within the text of another. */
const ROW = billText([PAYMENT]).split('\r\n')[1] ?? '';
const SUMS = '总交易单数,订单总金额,申请退款总金额';

describe('a bill', () => {
  test.each([1, 3, 64, 4096])('is read in pieces of %i bytes', async (length) => {
    const { rows, totals } = await read(billGzip([PAYMENT, REFUND]), length);
    expect(rows).toEqual([PAYMENT_ROW, REFUND_ROW]);
    expect(totals).toEqual({ rows: 2, totalFee: 100, refundFee: 29 });
  });

  test.each<[string, Otherwise]>([
    ['without a byte order mark', { isWithoutMark: true }],
    ['with lines that end in a line feed alone', { lineEnd: '\n' }],
    ['with columns that nobody knows', { names: `新列,${NAMES},更多` }],
    ['with columns in another order', { names: NAMES.split(',').reverse().join() }],
    [
      'with fewer columns, as long as the needed ones are there',
      { names: NAMES.replace('特约商户号,', '').replace(',费率备注', '') },
    ],
    ['with a summary that knows more', { summaryNames: '新,总交易单数,订单总金额,申请退款总金额,更多' }],
  ])('is read by the names of its columns: %s', async (_, otherwise) => {
    await expect(read(billGzip([PAYMENT, REFUND], otherwise))).resolves.toEqual({
      rows: [PAYMENT_ROW, REFUND_ROW],
      totals: { rows: 2, totalFee: 100, refundFee: 29 },
    });
  });

  test.each(['a, b', '"quoted"', '"', '`', 'a`b', "it's", ',', '总交易单数,订单总金额', '\\"', 'a\tb'])(
    'holds a product that is called %j',
    async (name) => {
      await expect(read(billGzip([{ ...PAYMENT, 商品名称: name, 商户数据包: name }]))).resolves.toMatchObject(
        {
          rows: [PAYMENT_ROW],
        },
      );
    },
  );

  test('without a row is a bill', async () => {
    await expect(read(billGzip([]))).resolves.toEqual({
      rows: [],
      totals: { rows: 0, totalFee: 0, refundFee: 0 },
    });
  });

  test('writes nothing as 0, and holds orders of another mini program and taken back scans', async () => {
    const rows = [
      { ...PAYMENT, 公众账号ID: 'wx0000000000000000', 申请退款金额: '0' },
      { ...REFUND, 交易状态: 'REVOKED', 订单金额: '0' },
    ];
    await expect(read(billGzip(rows))).resolves.toMatchObject({
      rows: [PAYMENT_ROW, { ...REFUND_ROW, tradeState: 'REVOKED' }],
    });
  });

  test('holds the first and the last second of its day, and refunds of payments of earlier days', async () => {
    const rows = [
      { ...PAYMENT, 交易时间: '2026-01-01 00:00:00' },
      { ...PAYMENT, 交易时间: '2026-01-01 23:59:59' },
      { ...REFUND, 交易时间: '2025-12-24 10:00:00' },
    ];
    await expect(read(billGzip(rows))).resolves.toMatchObject({ totals: { rows: 3 } });
  });
});

describe('a row in whose text a comma stands before a backquote', () => {
  const text = (商品名称: string, 商户数据包 = ''): Values => ({ 商品名称, 商户数据包 });

  test.each<[string, Values]>([
    ['in the product', text('a,`b')],
    ['in attach', text('茶', '{"a":1,`b`:2}')],
    ['in both, often', text(',`,`,`a,`', ',`b,`,`')],
    // Counted from the wrong end these would be the amounts, the state and the numbers of the row.
    ['with the end of a row', text('茶', 'a,`0.01000,`0.60%,`9.99,`9.99,`')],
    ['with the beginning of a row', text(`${ROW.slice(0, 160)},\`b`)],
  ])('is read by its ends: %s', async (_, change) => {
    const rows = [{ ...PAYMENT, ...change }, REFUND, { ...REFUND, ...change }];
    await expect(read(billGzip(rows))).resolves.toEqual({
      rows: [PAYMENT_ROW, REFUND_ROW, REFUND_ROW],
      totals: { rows: 3, totalFee: 100, refundFee: 58 },
    });
  });

  test('is read with columns in another order too', async () => {
    const names = NAMES.split(',').reverse().join();
    await expect(read(billGzip([{ ...PAYMENT, ...text('a,`b') }], { names }))).resolves.toMatchObject({
      rows: [PAYMENT_ROW],
    });
  });
});

describe('a row whose values cannot be told apart is named by its line, and the others are read:', () => {
  test.each<[string, Values, Otherwise]>([
    ['a device moves the numbers', SHIFTED, {}],
    // By one place to the right the order number would be what another system chose to call SUCCESS.
    ['a device moves the state', { ...PAYMENT, 设备号: 'a,`b,`c,`d', 商户订单号: 'SUCCESS' }, {}],
    [
      'a device holds every number that comes after it',
      { ...PAYMENT, 设备号: ',`1,`T1,`o,`J,`SUCCESS,`B,`CNY,`0', 商户订单号: '4200' },
      {},
    ],
    ['the remark at the end moves the amounts', { ...PAYMENT, 费率备注: 'a,`b' }, {}],
    ['the remark at the end looks like amounts', { ...PAYMENT, 费率备注: '1.00,`0.00,`' }, {}],
    ['its merchant is another one', { ...PAYMENT, 商品名称: 'a,`b', 商户号: '1900000110' }, {}],
    ['its day is another one', { ...PAYMENT, 商品名称: 'a,`b', 交易时间: '2026-01-02 20:00:30' }, {}],
    ['its amount is none', { ...PAYMENT, 商品名称: 'a,`b', 订单金额: '1.001' }, {}],
    ['its state is none', { ...PAYMENT, 商品名称: 'a,`b', 交易状态: 'USERPAYING' }, {}],
    ['its product has two lines', { ...PAYMENT, 商品名称: 'a\r\nb' }, {}],
    ['its attach has empty lines', { ...PAYMENT, 商户数据包: '{\r\n\r\n"a": "b",`\r\n}' }, {}],
    [
      'an amount stands between product and attach',
      { ...PAYMENT, 商品名称: 'a,`b' },
      { names: NAMES.replace(',订单金额', '').replace('商品名称', '商品名称,订单金额') },
    ],
    [
      'no column could hold it',
      { ...PAYMENT, 费率备注: 'a,`b' },
      { names: NAMES.replace(',商品名称,商户数据包', '') },
    ],
  ])('%s', async (_, row, otherwise) => {
    // The fixture's summary adds up what each row means, as WeChat's would.
    const rows = [PAYMENT, row, REFUND];
    const summary = { 订单总金额: '2.00', 申请退款总金额: '0.29' };
    await expect(read(billGzip(rows, { summary, ...otherwise }))).resolves.toEqual({
      rows: [PAYMENT_ROW, { line: 3 }, REFUND_ROW],
      totals: { rows: 3, totalFee: 200, refundFee: 29 },
    });
  });

  test('its line is that of the file, whatever stands before it', async () => {
    const rows = [{ ...PAYMENT, 商品名称: 'a\r\n\r\nb' }, { ...PAYMENT, 商户数据包: '{\n\n}' }, SHIFTED];
    const before = billText(rows).split('a,`b')[0] ?? '';
    expect(before.split('\n')).toHaveLength(8);
    await expect(read(billGzip(rows))).resolves.toMatchObject({
      rows: [{ line: 2 }, PAYMENT_ROW, { line: 8 }],
    });
  });
});

test('a bill of the format before 2018 is named as such, not as damaged or to be downloaded again', async () => {
  const names =
    '交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,总金额,代金券或立减优惠金额,微信退款单号,商户退款单号,退款金额,代金券或立减优惠退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率';
  const refusal = read(billGzip([PAYMENT], { names }));
  await expect(refusal).rejects.toMatchObject({
    code: 'wechat_answer_invalid',
    detail: expect.stringMatching(/before 2018.*总金额/) as string,
    facts: { field: '订单金额 申请退款金额' },
  });
  await expect(refusal).rejects.not.toMatchObject({
    detail: expect.stringContaining('Download it again') as string,
  });
});

describe('a bill that is not whole is refused:', () => {
  const whole = billGzip([PAYMENT, REFUND]);
  const refused = (more: object = {}) => ({ code: 'wechat_answer_invalid', ...more });

  test('cut off anywhere', async () => {
    for (let length = 0; length < whole.byteLength; length += 1) {
      await expect(read(whole.subarray(0, length))).rejects.toMatchObject(refused());
    }
  });

  test.each<[string, readonly Values[]]>([
    ['', [PAYMENT, REFUND]],
    [', also with rows that cannot be read', [PAYMENT, SHIFTED, { ...PAYMENT, 商品名称: 'a\r\nb' }, REFUND]],
  ])('cut off anywhere before it was compressed%s', async (_, rows) => {
    const text = billText(rows).trimEnd();
    for (let length = 0; length < text.length; length += 1) {
      await expect(read(gzipSync(text.slice(0, length)))).rejects.toMatchObject(refused());
    }
    await expect(read(gzipSync(text))).resolves.toMatchObject({ totals: { rows: rows.length } });
  });

  test('with a row less than its summary says, wherever it stood', async () => {
    const lines = billText([PAYMENT, SHIFTED, REFUND, PAYMENT]).split('\r\n');
    for (let at = 1; at <= 4; at += 1) {
      const text = lines.filter((_, each) => each !== at).join('\r\n');
      await expect(read(gzipSync(text))).rejects.toMatchObject(
        refused({ detail: expect.stringContaining('总交易单数') as string }),
      );
    }
  });

  test('with a bit that has changed', async () => {
    const changed = Buffer.from(whole);
    const at = whole.byteLength - 6;
    changed[at] = (changed[at] ?? 0) ^ 1;
    await expect(read(changed)).rejects.toMatchObject(refused());
  });

  test.each<[string, string, readonly Values[], Otherwise]>([
    ['no summary', 'no summary', [PAYMENT], { summary: 'none' }],
    ['a summary of another number of rows', ': 总交易单数.', [PAYMENT], { summary: { 总交易单数: '2' } }],
    ['a summary of another sum', ': 订单总金额.', [PAYMENT, REFUND], { summary: { 订单总金额: '1.01' } }],
    ['a summary of other refunds', ': 申请退款总金额.', [REFUND], { summary: { 申请退款总金额: '0.28' } }],
    [
      'a summary without numbers',
      ': 总交易单数, 订单总金额.',
      [],
      { summary: { 总交易单数: '', 订单总金额: '' } },
    ],
    ['rows after the summary', 'goes on', [PAYMENT], { more: '`2026-01-01 20:00:30,`x\r\n' }],
    ['two summaries', 'goes on', [PAYMENT], { more: '总交易单数,订单总金额,申请退款总金额\r\n' }],
    ['an amount with a third decimal', '订单金额 of row 2', [PAYMENT, { ...PAYMENT, 订单金额: '1.001' }], {}],
    ['an amount without digits', '申请退款金额 of row 1', [{ ...PAYMENT, 申请退款金额: '' }], {}],
    ['an unknown state', '交易状态 of row 1', [{ ...PAYMENT, 交易状态: 'USERPAYING' }], {}],
    ['no order number', 'names no order', [{ ...PAYMENT, 商户订单号: '' }], {}],
    ['no transaction', 'names no order', [{ ...PAYMENT, 微信订单号: '' }], {}],
    ['a time that is none', '交易时间 of row 1', [{ ...PAYMENT, 交易时间: '2026-01-01' }], {}],
    ['a row that goes on without having been broken', 'no column', [{ ...PAYMENT, 费率备注: 'a\r\nb' }], {}],
    ['a row of its own within a product', 'no column', [{ ...PAYMENT, 商品名称: `a\r\n${ROW}\r\nb` }], {}],
    [
      'two of them',
      ': 总交易单数, 订单总金额.',
      [{ ...PAYMENT, 商品名称: `a\r\n${ROW}\r\n${ROW.slice(0, 200)}` }],
      {},
    ],
    ['a summary within a product', 'behind each other', [{ ...PAYMENT, 商品名称: `a\r\n${SUMS}\r\nb` }], {}],
    [
      'a summary of fewer rows than the readable and the unreadable',
      ': 总交易单数.',
      [PAYMENT, SHIFTED],
      { summary: { 总交易单数: '1' } },
    ],
    [
      'a summary of less than the readable rows',
      ': 订单总金额.',
      [PAYMENT, SHIFTED],
      { summary: { 订单总金额: '0.99' } },
    ],
    [
      'a summary of fewer refunds than the readable rows',
      ': 申请退款总金额.',
      [REFUND, SHIFTED],
      { summary: { 申请退款总金额: '0.28' } },
    ],
    ['a row without end', 'cut short or damaged', [{ ...PAYMENT, 商品名称: 'a'.repeat(70_000) }], {}],
  ])('%s', async (_, detail, rows, otherwise) => {
    await expect(read(billGzip(rows, otherwise))).rejects.toMatchObject(
      refused({ detail: expect.stringContaining(detail) as string }),
    );
  });

  test.each(['订单金额', '商户订单号', '申请退款金额', '交易状态'])(
    'without the column %s, by its name',
    async (name) => {
      const names = NAMES.split(',')
        .map((each) => (each === name ? '别的' : each))
        .join();
      await expect(read(billGzip([PAYMENT], { names }))).rejects.toMatchObject(
        refused({ detail: expect.stringContaining(name) as string, facts: { reason: 'bill', field: name } }),
      );
    },
  );

  test.each(['总交易单数', '订单总金额', '申请退款总金额'])(
    'without %s in its summary, by its name',
    async (name) => {
      const summaryNames = ['总交易单数', '订单总金额', '申请退款总金额']
        .filter((each) => each !== name)
        .join();
      await expect(read(billGzip([PAYMENT], { summaryNames }))).rejects.toMatchObject(
        refused({ detail: expect.stringContaining(name) as string }),
      );
    },
  );

  test('of another merchant', async () => {
    await expect(read(billGzip([PAYMENT, { ...PAYMENT, 商户号: '1900000110' }]))).rejects.toMatchObject(
      refused({ detail: expect.stringContaining('another merchant') as string }),
    );
  });

  test('of another day', async () => {
    await expect(read(billGzip([{ ...PAYMENT, 交易时间: '2026-01-02 00:00:00' }]))).rejects.toMatchObject(
      refused({ detail: expect.stringContaining('another day') as string }),
    );
  });

  test.each<[string, Buffer]>([
    ['is text', Buffer.from(billText([PAYMENT]))],
    ['is compressed nothing', gzipSync('')],
    ['is a page', gzipSync('<html></html>')],
    ['begins with a row', gzipSync('`2026-01-01 20:00:30,`x\r\n')],
  ])('which %s', async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject(refused());
  });
});

test('a fault of the source keeps its own words', async () => {
  const fault = new Error('the disk is gone');
  async function* source(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(billGzip([PAYMENT]).subarray(0, 20));
    throw fault;
  }
  await expect(readBill(source(), { billDate: '20260101', mchId: '1900000109' }).next()).rejects.toBe(fault);
});
