import type { Command } from 'commander';
import { allOf, type ReportSummary } from '../../lib/bills/report';
import type { Language } from '../error-catalogue/words';
import { inLanguage, type Words } from '../shared/words';
import { command, type CommandPorts, type CommonOptions } from './command';
import { dashed, readDays, type DayRange } from './days';
import { eachDay } from './each-day';
import { reported } from './failure';
import { reportsPlace } from './open-report';
import { report, table } from './report';

type Options = CommonOptions & DayRange;

const WORDS = {
  description: {
    en: "compare WeChat's bills with the orders table, day by day; without days yesterday's",
    zh: '逐日核对微信账单和订单表；不写日期就是昨天',
  },
  notes: {
    en: `The schedule does this every morning for the day before. WeChat has a day's bill from about ten o'clock of the next day
on, and keeps it three months. A day that is compared again gets a new report. Exit code 1 where anything differs.
On the local shop, whose simulator makes bills at any time, today can be compared too.`,
    zh: `每天早上会自动核对前一天的。微信的账单在次日十点左右生成，保存三个月。再核对一次会生成新的报告。有差异时退出码为 1。
本地的店由模拟器随时出账单，所以也能核对当天。`,
  },
  from: {
    en: 'the first day, of Asia/Shanghai, such as 2026-11-01',
    zh: '第一天（北京时间），例如 2026-11-01',
  },
  to: { en: 'the last day; without it the same', zh: '最后一天；不写则同第一天' },
  noBill: { en: 'no bill', zh: '没有账单' },
  reports: { en: 'The reports are in ', zh: '报告在 ' },
  and: { en: ' and ', zh: ' 和 ' },
} as const satisfies Record<string, Words>;

const HEADING: readonly Words[] = [
  { en: 'day', zh: '日期' },
  { en: 'matching', zh: '一致' },
  { en: 'missing here', zh: '我方缺' },
  { en: 'missing there', zh: '微信缺' },
  { en: 'amount differs', zh: '金额不符' },
  { en: 'refund differs', zh: '退款不符' },
  { en: 'row repeated', zh: '重复行' },
  { en: 'row unreadable', zh: '无法读取的行' },
  { en: 'report', zh: '报告' },
];

type Day = ReportSummary & { readonly keptIn: string };

function lines(language: Language, days: readonly Day[], stage: string): string {
  const words = inLanguage(language, WORDS);
  const rows = days.map(({ billDate, bill, matching, differences, files }) => [
    dashed(billDate),
    bill === 'no_bill' ? words.noBill : String(matching),
    String(differences.missing_here),
    String(differences.missing_there),
    String(differences.amount_differs),
    String(differences.refund_differs),
    String(differences.row_repeated),
    String(differences.row_unreadable),
    files.report,
  ]);
  const places = new Set(days.map(({ keptIn }) => reportsPlace(stage, keptIn)));
  return `${table(language, HEADING, rows)}\n${words.reports}${[...places].join(words.and)}`;
}

/** `bill reconcile`: lets reconcile-bill compare WeChat's bills of these days with the orders table. */
export function billReconcile({ aim, now, terminal }: CommandPorts): Command {
  const { language } = terminal;
  const words = inLanguage(language, WORDS);
  const example = 'bill reconcile --from 2026-11-01 --to 2026-11-23 --stage prod';
  return command(language, 'reconcile', example, WORDS)
    .option('--from <day>', words.from)
    .option('--to <day>', words.to)
    .action(async (options: Options) => {
      const isLocal = options.stage === undefined || options.stage === 'local';
      const asked = readDays(options, now(), isLocal);
      const target = aim(options);
      const days = await eachDay(
        terminal,
        asked,
        async (billDate) => (await target.invoke('reconcile-bill', { billDate })) as Day,
      );
      report(terminal, options, { days }, () => lines(language, days, target.stage));
      if (days.some(({ differences }) => allOf(differences) > 0)) throw reported();
    });
}
