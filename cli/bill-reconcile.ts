import type { Command } from 'commander';
import { allOf, type ReportSummary } from '../lib/bills/report';
import { command, type CommandPorts, type CommonOptions } from './command';
import { dashed, readDays, type DayRange } from './days';
import { eachDay } from './each-day';
import { reported } from './failure';
import { reportsPlace } from './open-report';
import { report, table } from './report';

type Options = CommonOptions & DayRange;

const NOTES = `The schedule does this every morning for the day before. WeChat has a day's bill from about ten o'clock of the next day
on, and keeps it three months. A day that is compared again gets a new report. Exit code 1 where anything differs.
On the local shop, whose simulator makes bills at any time, today can be compared too.`;

const HEADING = [
  'day',
  'matching',
  'missing here',
  'missing there',
  'amount differs',
  'refund differs',
  'row repeated',
  'row unreadable',
  'report',
];

type Day = ReportSummary & { readonly keptIn: string };

function lines(days: readonly Day[], stage: string): string {
  const rows = days.map(({ billDate, bill, matching, differences, files }) => [
    dashed(billDate),
    bill === 'no_bill' ? 'no bill' : String(matching),
    String(differences.missing_here),
    String(differences.missing_there),
    String(differences.amount_differs),
    String(differences.refund_differs),
    String(differences.row_repeated),
    String(differences.row_unreadable),
    files.report,
  ]);
  const places = new Set(days.map(({ keptIn }) => reportsPlace(stage, keptIn)));
  return `${table(HEADING, rows)}\nThe reports are in ${[...places].join(' and ')}`;
}

/** `bill reconcile`: lets reconcile-bill compare WeChat's bills of these days with the books. */
export function billReconcile({ aim, now, terminal }: CommandPorts): Command {
  return command(
    'reconcile',
    "compare WeChat's bills with the books, day by day; without days yesterday's",
    'bill reconcile --from 2026-11-01 --to 2026-11-23 --stage prod',
    NOTES,
  )
    .option('--from <day>', 'the first day, of Asia/Shanghai, such as 2026-11-01')
    .option('--to <day>', 'the last day; without it the same')
    .action(async (options: Options) => {
      const isLocal = options.stage === undefined || options.stage === 'local';
      const asked = readDays(options, now(), isLocal);
      const target = aim(options);
      const days = await eachDay(
        terminal,
        asked,
        async (billDate) => (await target.invoke('reconcile-bill', { billDate })) as Day,
      );
      report(terminal, options, { days }, () => lines(days, target.stage));
      if (days.some(({ differences }) => allOf(differences) > 0)) throw reported();
    });
}
