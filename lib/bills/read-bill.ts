import { parse } from 'csv-parse';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { PayError } from '../errors';
import type { BillRow, BillTotals } from './bill';
import { fenOfYuan } from './yuan';

/** The columns that are read, by the names in the bill's first line. Others may come and go. */
const COLUMNS = [
  '交易时间',
  '商户号',
  '微信订单号',
  '商户订单号',
  '用户标识',
  '交易状态',
  '货币种类',
  '微信退款单号',
  '商户退款单号',
  '退款状态',
  '订单金额',
  '申请退款金额',
] as const;

/** The columns of the summary that are read. */
const TOTALS = ['总交易单数', '订单总金额', '申请退款总金额'] as const;

/** Longer than any row of WeChat's: what has no end is refused, and not kept in memory. */
const MAX_ROW_BYTES = 64 * 1024;

/** What the bill must be about. */
export interface ExpectedBill {
  /** `yyyymmdd` in China's calendar. */
  readonly billDate: string;
  readonly mchId: string;
}

function refuse(detail: string, facts: Readonly<Record<string, string | number>> = {}): never {
  throw new PayError(
    'wechat_answer_invalid',
    `${detail} Nothing of the bill was used. Download it again; if it stays so, its format has changed.`,
    { facts: { reason: 'bill', ...facts } },
  );
}

/** Finds columns by their names: `where('订单金额')` is its place. */
function placesOf<Name extends string>(
  line: string,
  names: readonly Name[],
): { readonly width: number; readonly where: (name: Name) => number } {
  const header = line.split(',').map((name) => name.trim());
  const missing = names.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    refuse(`The bill has no column ${missing.join(', ')}.`, { field: missing.join(' ') });
  }
  const places = new Map(names.map((name) => [name, header.indexOf(name)]));
  return { width: header.length, where: (name) => places.get(name) ?? -1 };
}

/** The values of a line, each of which WeChat prefixes by a backquote; undefined for a line of names. */
function valuesOf(cells: readonly string[]): readonly string[] | undefined {
  const [first = '', ...others] = cells;
  return first.startsWith('`') ? [first.slice(1), ...others] : undefined;
}

/** One row, and what it adds to the totals, in fen. `at` is its number in the bill, from 1. */
function readRow(
  value: (name: (typeof COLUMNS)[number]) => string,
  at: number,
  expected: ExpectedBill,
): { readonly row: BillRow; readonly totalFee: number; readonly refundFee: number } {
  const here = { row: at };
  if (value('商户号') !== expected.mchId) {
    refuse('The bill is of another merchant: 商户号 is not WECHAT_MCH_ID.', { ...here, field: '商户号' });
  }
  const fen = (name: '订单金额' | '申请退款金额'): number =>
    fenOfYuan(value(name)) ??
    refuse(`The amount ${name} of row ${at} is no amount in yuan.`, { ...here, field: name });
  // Of the two amounts one is zero and means nothing here; the totals add up both.
  const fees = { totalFee: fen('订单金额'), refundFee: fen('申请退款金额') };
  const tradeTime = value('交易时间');
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(tradeTime)) {
    refuse(`交易时间 of row ${at} is no time.`, { ...here, field: '交易时间' });
  }
  const ofOrder = {
    tradeTime,
    outTradeNo: value('商户订单号'),
    transactionId: value('微信订单号'),
    openid: value('用户标识'),
    feeType: value('货币种类'),
  };
  if (ofOrder.outTradeNo === '' || ofOrder.transactionId === '') {
    refuse(`Row ${at} names no order.`, { ...here, field: '商户订单号' });
  }
  const tradeState = value('交易状态');
  switch (tradeState) {
    case 'SUCCESS':
      // WeChat's day is that of the payment; a refund's row stands on the day on which the refund was accepted.
      if (tradeTime.slice(0, 10).replaceAll('-', '') !== expected.billDate) {
        refuse(`The bill is of another day than ${expected.billDate}: see row ${at}.`, {
          ...here,
          field: '交易时间',
        });
      }
      return { row: { ...ofOrder, tradeState, totalFee: fees.totalFee }, ...fees };
    case 'REFUND':
    case 'REVOKED':
      return {
        row: {
          ...ofOrder,
          tradeState,
          outRefundNo: value('商户退款单号'),
          refundId: value('微信退款单号'),
          refundFee: fees.refundFee,
          refundStatus: value('退款状态'),
        },
        ...fees,
      };
    default:
      return refuse(`交易状态 of row ${at} is neither SUCCESS, REFUND nor REVOKED.`, {
        ...here,
        field: '交易状态',
      });
  }
}

/**
 * Reads a bill row by row, in constant memory, however large it is.
 *
 * A value may hold commas, quotes and anything else, and WeChat escapes nothing; it writes a backquote before each
 * value. So what parts two values is a comma with a backquote behind it, and a line without one is a line of names.
 *
 * The rows may be used only when the reading has come to its end: the summary at the end of the bill tells whether
 * it is whole.
 *
 * @param gzip the bill as it was downloaded
 * @returns rows, and at the end what was read in all
 * @throws PayError `wechat_answer_invalid` where the bill is cut short, has no summary or one that does not fit, lacks
 *   a column, has a row that cannot be read, or is of another merchant or day
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 */
export async function* readBill(
  gzip: AsyncIterable<Uint8Array>,
  expected: ExpectedBill,
): AsyncGenerator<BillRow, BillTotals> {
  const lines = parse({
    bom: true,
    delimiter: ',`',
    quote: false,
    escape: null,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW_BYTES,
  });
  const gunzip = createGunzip();
  // Its callback is told what the loop below is told by the exception.
  pipeline(gzip, gunzip, lines, () => undefined);

  let columns: ReturnType<typeof placesOf<(typeof COLUMNS)[number]>> | undefined;
  let totals: ReturnType<typeof placesOf<(typeof TOTALS)[number]>> | undefined;
  let isOver = false;
  let rows = 0;
  let totalFee = 0;
  let refundFee = 0;
  try {
    for await (const cells of lines as AsyncIterable<readonly string[]>) {
      if (isOver) refuse('The bill goes on after its summary.');
      const values = valuesOf(cells);
      if (columns === undefined) {
        if (values !== undefined) refuse('The bill does not begin with the names of its columns.');
        columns = placesOf(cells.join(), COLUMNS);
      } else if (values === undefined) {
        if (totals !== undefined) refuse('The bill has two lines of names behind each other.');
        totals = placesOf(cells.join(), TOTALS);
      } else if (totals === undefined) {
        rows += 1;
        if (values.length !== columns.width) {
          refuse(`Row ${rows} of the bill has ${values.length} values for ${columns.width} columns.`, {
            row: rows,
          });
        }
        const { where } = columns;
        const read = readRow((name) => values[where(name)] ?? '', rows, expected);
        totalFee += read.totalFee;
        refundFee += read.refundFee;
        yield read.row;
      } else {
        const { where } = totals;
        const said = (name: (typeof TOTALS)[number]): string => values[where(name)] ?? '';
        const fits = {
          总交易单数: said('总交易单数') === String(rows),
          订单总金额: fenOfYuan(said('订单总金额')) === totalFee,
          申请退款总金额: fenOfYuan(said('申请退款总金额')) === refundFee,
        };
        const wrong = TOTALS.filter((name) => !fits[name]);
        if (wrong.length > 0) {
          refuse(`The summary of the bill does not fit its rows: ${wrong.join(', ')}.`, {
            field: wrong.join(' '),
          });
        }
        isOver = true;
      }
    }
  } catch (error) {
    throw asRefusal(error);
  }
  if (!isOver) refuse('The bill has no summary: it was cut short.');
  return { rows, totalFee, refundFee };
}

/** What zlib and csv-parse throw says that the bill is not whole; all else keeps its own words. */
function asRefusal(error: unknown): unknown {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  const isCutShort = typeof code === 'string' && (/^Z_/.test(code) || /^CSV_/.test(code));
  if (!isCutShort || error instanceof PayError) return error;
  return new PayError(
    'wechat_answer_invalid',
    'The bill is cut short or damaged. Nothing of it was used. Download it again.',
    { facts: { reason: code, errorName: typeof name === 'string' ? name : '' } },
  );
}
