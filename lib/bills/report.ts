import type { BillTotals } from './bill';
import type { Difference, DifferenceKind, Side } from './differences';

/** How many differences of each kind there are. */
export type Tally = Readonly<Record<DifferenceKind, number>>;

export const NO_DIFFERENCES: Tally = {
  missing_here: 0,
  missing_there: 0,
  amount_differs: 0,
  refund_differs: 0,
  row_repeated: 0,
  row_unreadable: 0,
};

/** What came of comparing a day, as `summary.json` keeps it. Amounts are fen. */
export interface ReportSummary {
  /** `yyyymmdd` in China's calendar. */
  readonly billDate: string;
  readonly mchId: string;
  /** Whether WeChat had a bill; it has none for a day without payments and refunds. */
  readonly bill: 'bill' | 'no_bill';
  /** Rows of the bill, and what they add up to by its own summary. */
  readonly there: BillTotals;
  /** Orders of the orders table that were paid on that day to this merchant, and what they add up to. */
  readonly here: { readonly orders: number; readonly totalFee: number };
  /** Rows that the orders table says too. */
  readonly matching: number;
  /** Rows of orders that another system of the same merchant placed. */
  readonly anotherSystem: number;
  /** Differences by kind; those of `missing_there`, and refunds that only the orders table knows, are no rows of the bill. */
  readonly differences: Tally;
  /** Where the files of this report are; whatever else lies beside them is of an earlier run. */
  readonly files: {
    readonly bill?: string;
    readonly differences: string;
    readonly report: string;
  };
  /** ISO 8601 UTC. */
  readonly comparedAt: string;
}

/** How many differences there are in all. */
export function allOf(tally: Tally): number {
  return Object.values(tally).reduce((sum, each) => sum + each, 0);
}

/** Fen as yuan, by their digits: `12345` is `123.45`. */
export function yuanOf(fen: number): string {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Numbers of refunds are longer than those of orders: the command line makes 35 characters of an order's 24. */
const WIDTHS = [15, 33, 33, 36, 41, 41] as const;

function lineOf(...cells: readonly string[]): string {
  const text = cells.map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0)).join(' ');
  return `${text.trimEnd()}\n`;
}

function textOf(side: Side | undefined): string {
  if (side === undefined) return '-';
  const { fee, feeType, state, time } = side;
  return [fee === undefined ? '' : yuanOf(fee), feeType === 'CNY' ? '' : feeType, state, time]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

/** The first lines of the table of a report. */
export const TABLE_HEADER: string = lineOf(
  ...['kind', 'outTradeNo', 'transactionId', 'outRefundNo', 'there (WeChat)', 'here (books)', 'explained by'],
);

/** One difference as a line of the table. Amounts are yuan. */
export function tableLine(difference: Difference): string {
  if (difference.kind === 'row_unreadable') return lineOf(difference.kind, `line ${difference.line}`);
  const { kind, outTradeNo, transactionId, outRefundNo, there, here, explainedBy } = difference;
  return lineOf(
    kind,
    outTradeNo,
    transactionId,
    outRefundNo ?? '',
    textOf(there),
    textOf(here),
    explainedBy ?? '',
  );
}

/** The last lines of the table. */
export function tableFooter(summary: Omit<ReportSummary, 'files'>): string {
  const { billDate, bill, there, here, matching, anotherSystem, differences, comparedAt } = summary;
  const none = bill === 'no_bill' ? ' (WeChat has no bill of that day)' : '';
  return [
    '',
    `Bill of ${billDate}${none}: ${there.rows} rows, paid ${yuanOf(there.totalFee)}, refunded ${yuanOf(there.refundFee)} yuan`,
    `Books: ${here.orders} orders paid on that day, ${yuanOf(here.totalFee)} yuan`,
    `Matching ${matching}, another system's ${anotherSystem}, differences ${allOf(differences)}:`,
    ...Object.entries(differences).map(([kind, count]) => `  ${kind.padEnd(15)} ${count}`),
    `Compared at ${comparedAt}`,
    '',
  ].join('\n');
}
