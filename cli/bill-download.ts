import { createWriteStream } from 'node:fs';
import { access, mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import type { ReportSummary } from '../lib/bills/report';
import { chinaDay } from '../lib/orders/china-day';
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

const NOTES = `reconcile-bill downloads it from WeChat, compares it and keeps it; this fetches it from there, packed as WeChat sent it.
A day whose file is there already is left alone: interrupted, run it again, and it goes on. Of the local shop, whose
simulator makes bills at any time, today's can be had too, and is fetched anew each time.`;

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
  return command(
    'download',
    "WeChat's bills as files, one a day; without days yesterday's",
    'bill download --from 2026-11-01 --to 2026-11-23 --out bills --stage prod',
    NOTES,
  )
    .option('--from <day>', 'the first day, of Asia/Shanghai, such as 2026-11-01')
    .option('--to <day>', 'the last day; without it the same')
    .option('--out <folder>', 'where the files go', '.')
    .action(async (options: Options) => {
      const isLocal = options.stage === undefined || options.stage === 'local';
      const asked = readDays(options, now(), isLocal);
      const today = chinaDay(now().toISOString());
      const target = aim(options);
      const days = await eachDay(terminal, asked, (day) => download(target, options.out, day, today));
      report(terminal, options, { days }, () =>
        table(
          ['day', 'file', ''],
          days.map(({ billDate, file, isKept }) => [
            dashed(billDate),
            file ?? 'WeChat has no bill of that day',
            isKept ? 'was there' : '',
          ]),
        ),
      );
    });
}
