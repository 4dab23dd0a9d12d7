import { parse } from 'csv-parse';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { BillLine, BillTotals } from './bill';
import { placesOf, readColumns, TOTALS, type Columns } from './bill-columns';
import { readRow, type ExpectedBill } from './read-row';
import { asRefusal, refuseBill } from './refuse-bill';
import { fenOfYuan } from './yuan';

/** Longer than any row of WeChat's: what has no end is refused, and not kept in memory. */
const MAX_ROW_BYTES = 64 * 1024;

/** The values of a line, each of which WeChat prefixes by a backquote; undefined for a line of names. */
function valuesOf(cells: readonly string[]): readonly string[] | undefined {
  const [first = '', ...others] = cells;
  return first.startsWith('`') ? [first.slice(1), ...others] : undefined;
}

/** Line feeds within values: where lines end in two characters, one of them alone ends none, but tools count it. */
function feedsIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => (cell.includes('\n') ? sum + cell.split('\n').length - 1 : sum), 0);
}

/** Whether a line is the names of the summary: names have no backquotes between them. */
function namesTotals(cells: readonly string[]): boolean {
  const [names = '', ...others] = cells;
  return others.length === 0 && TOTALS.every((name) => names.split(',').includes(name));
}

/**
 * The bill's own summary, which must fit what was read: the rows exactly, and the sums too, unless rows could not be
 * read, whose amounts are the rest.
 */
function readTotals(said: (name: (typeof TOTALS)[number]) => string, read: BillTotals, unreadable: number) {
  const totalFee = fenOfYuan(said('订单总金额')) ?? -1;
  const refundFee = fenOfYuan(said('申请退款总金额')) ?? -1;
  const fits = {
    总交易单数: said('总交易单数') === String(read.rows),
    订单总金额: unreadable > 0 ? totalFee >= read.totalFee : totalFee === read.totalFee,
    申请退款总金额: unreadable > 0 ? refundFee >= read.refundFee : refundFee === read.refundFee,
  };
  const wrong = TOTALS.filter((name) => !fits[name]);
  if (wrong.length > 0) {
    refuseBill(`The summary of the bill does not fit its rows: ${wrong.join(', ')}.`, {
      field: wrong.join(' '),
    });
  }
  return { rows: read.rows, totalFee, refundFee };
}

/**
 * Reads a bill row by row, in constant memory, however large it is.
 *
 * A value may hold commas, quotes and anything else, and WeChat escapes nothing; it writes a backquote before each
 * value. So what parts two values is a comma with a backquote behind it, and a line without one is a line of names.
 *
 * What the text of an order can do to its own row makes that row unreadable at most, and the others are read: there are
 * more values than columns and they cannot be told apart (`readColumns`), or a line feed breaks the row in two. What no
 * text can do means that the bill is damaged or its format has changed, and it is refused.
 *
 * The rows may be used only when the reading has come to its end: the summary at the end of the bill tells whether
 * it is whole.
 *
 * @param gzip the bill as it was downloaded
 * @returns rows, and at the end what the bill says of all of them
 * @throws PayError `wechat_answer_invalid` where the bill is cut short, has no summary or one that does not fit, lacks
 *   a column, has a row whose values are wrong in their own columns, or is of another merchant or day
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 */
export async function* readBill(
  gzip: AsyncIterable<Uint8Array>,
  expected: ExpectedBill,
): AsyncGenerator<BillLine, BillTotals> {
  const lines = parse({
    bom: true,
    delimiter: ',`',
    quote: false,
    escape: null,
    relax_column_count: true,
    max_record_size: MAX_ROW_BYTES,
  });
  const gunzip = createGunzip();
  // Its callback is told what the loop below is told by the exception.
  pipeline(gzip, gunzip, lines, () => undefined);

  let columns: Columns | undefined;
  let totals: ReturnType<typeof placesOf<(typeof TOTALS)[number]>> | undefined;
  let summary: BillTotals | undefined;
  let nextLine = 1;
  let isBroken = false;
  let unreadable = 0;
  let rows = 0;
  let totalFee = 0;
  let refundFee = 0;
  try {
    for await (const cells of lines as AsyncIterable<readonly string[]>) {
      const line = nextLine;
      nextLine += 1 + feedsIn(cells);
      if (cells.length === 1 && cells[0] === '') continue;
      if (summary !== undefined) refuseBill('The bill goes on after its summary.');
      const values = valuesOf(cells);
      if (columns === undefined) {
        if (values !== undefined) refuseBill('The bill does not begin with the names of its columns.');
        columns = readColumns(cells.join());
      } else if (values === undefined) {
        // The rest of a row that a line feed in its text broke; the row has been counted.
        if (totals === undefined && isBroken && !namesTotals(cells)) continue;
        if (totals !== undefined) refuseBill('The bill has two lines of names behind each other.');
        totals = placesOf(cells.join(), TOTALS);
      } else if (totals === undefined) {
        rows += 1;
        isBroken = values.length < columns.width;
        const valueOf = columns.find(values);
        const read = valueOf && readRow(valueOf, rows, expected);
        if (read && 'row' in read) {
          totalFee += read.totalFee;
          refundFee += read.refundFee;
          yield read.row;
        } else {
          // No text can make a row of just the right width wrong.
          if (read && values.length === columns.width)
            refuseBill(read.wrong, { row: rows, field: read.field });
          unreadable += 1;
          yield { line };
        }
      } else {
        const { where } = totals;
        summary = readTotals((name) => values[where(name)] ?? '', { rows, totalFee, refundFee }, unreadable);
      }
    }
  } catch (error) {
    throw asRefusal(error);
  }
  return summary ?? refuseBill('The bill has no summary: it was cut short.');
}
