import { createWriteStream } from 'node:fs';
import { access, mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import type { ReportSummary } from '../../lib/bills/report';
import { chinaDay } from '../../lib/orders/china-day';
import { inLanguage, type Words } from '../shared/words';
import { command, type CommandPorts, type CommonOptions } from './command';
import { dashed, readDays, type DayRange } from './days';
import { eachDay } from './each-day';
import { report, table } from './report';
import type { Target } from './target';

interface Options extends CommonOptions, DayRange {
  readonly out: string;
}

/** What became of one day. */
interface Downloaded {
  readonly billDate: string;
  /** Where the bill is; missing where WeChat has none of that day. */
  readonly file?: string;
  /** Whether it was there before. */
  readonly isKept: boolean;
}

const WORDS = {
  description: {
    en: "WeChat's bills as files, one a day; without days yesterday's",
    zh: '把微信的账单存成文件，一天一个；不写日期就是昨天',
  },
  notes: {
    en: `reconcile-bill downloads it from WeChat, compares it and keeps it; this fetches it from there, packed as WeChat sent it.
A day whose file is there already is left alone: interrupted, run it again, and it goes on. Of the local shop, whose
simulator makes bills at any time, today's can be had too, and is fetched anew each time.`,
    zh: `reconcile-bill 从微信下载账单、对账并保存；这里把它原样（压缩）取出来。已有文件的日子不再下载：中断后再运行一次就接着做。
本地的店由模拟器随时出账单，所以也能下载当天的，每次都重新取。`,
  },
  from: {
    en: 'the first day, of Asia/Shanghai, such as 2026-11-01',
    zh: '第一天（北京时间），例如 2026-11-01',
  },
  to: { en: 'the last day; without it the same', zh: '最后一天；不写则同第一天' },
  out: { en: 'where the files go', zh: '文件放到哪里' },
  day: { en: 'day', zh: '日期' },
  file: { en: 'file', zh: '文件' },
  none: { en: 'WeChat has no bill of that day', zh: '微信没有这天的账单' },
  kept: { en: 'was there', zh: '已有' },
} as const satisfies Record<string, Words>;

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Fetches the bill of one day, unless it is there and that day is over; whoever looks sees the whole file or none. */
async function download(
  target: Target,
  folder: string,
  billDate: string,
  today: string,
): Promise<Downloaded> {
  const file = path.join(folder, `${billDate}.csv.gz`);
  if (billDate !== today && (await isThere(file))) return { billDate, file, isKept: true };
  const { files, keptIn } = (await target.invoke('reconcile-bill', { billDate })) as ReportSummary & {
    readonly keptIn: string;
  };
  if (files.bill === undefined) return { billDate, isKept: false };
  await mkdir(folder, { recursive: true });
  const half = `${file}.half`;
  await pipeline(await target.openReport(keptIn, files.bill), createWriteStream(half, { mode: 0o600 }));
  await rename(half, file);
  return { billDate, file, isKept: false };
}

/** `bill download`: WeChat's bills of these days as files. */
export function billDownload({ aim, now, terminal }: CommandPorts): Command {
  const { language } = terminal;
  const words = inLanguage(language, WORDS);
  const example = 'bill download --from 2026-11-01 --to 2026-11-23 --out bills --stage prod';
  return command(language, 'download', example, WORDS)
    .option('--from <day>', words.from)
    .option('--to <day>', words.to)
    .option('--out <folder>', words.out, '.')
    .action(async (options: Options) => {
      const isLocal = options.stage === undefined || options.stage === 'local';
      const asked = readDays(options, now(), isLocal);
      const today = chinaDay(now().toISOString());
      const target = aim(options);
      const days = await eachDay(terminal, asked, (day) => download(target, options.out, day, today));
      report(terminal, options, { days }, () =>
        table(
          language,
          [words.day, words.file, ''],
          days.map(({ billDate, file, isKept }) => [
            dashed(billDate),
            file ?? words.none,
            isKept ? words.kept : '',
          ]),
        ),
      );
    });
}
