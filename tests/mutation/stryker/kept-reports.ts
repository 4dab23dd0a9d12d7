import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FileReport, Reports } from './report';

const ROOT = resolve(__dirname, '../../..');
/** Ignored by git: the last report on each file, so that one file can be run alone. */
const KEPT = join(__dirname, 'reports');

/** What is mutated: the rules about money and about messages, where a small change costs most. */
const FOLDERS = ['lib/orders', 'lib/wechat/pay'];

/** The files that are mutated, as paths from the root of the repository. */
export function mutatedFiles(): readonly string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  ).sort();
}

/** The text of a file as it stands. */
export function readSource(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

const placeOf = (file: string): string => join(KEPT, `${file}.json`);

/** Keeps reports, each in the place of the one before on its file. */
export function keepReports(reports: Reports): void {
  for (const [file, report] of reports) {
    mkdirSync(dirname(placeOf(file)), { recursive: true });
    writeFileSync(placeOf(file), JSON.stringify(report));
  }
}

/** The reports on these files, where there are any. */
export function keptReports(files: readonly string[]): Reports {
  const kept = files.filter((file) => existsSync(placeOf(file)));
  return new Map(kept.map((file) => [file, JSON.parse(readFileSync(placeOf(file), 'utf8')) as FileReport]));
}
