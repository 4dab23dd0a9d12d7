import { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aligned } from '../../../tools/shared/aligned';
import { installApart } from '../../../tools/shared/install-apart';
import { documentOf } from './document';
import { keepReports, keptReports, mutatedFiles, readSource } from './kept-reports';
import { countOf, scoreOf, type Reports } from './report';
import { runStryker } from './run-stryker';
import { SURVIVORS } from './survivors';
import { judge } from './verdict';

const DOCUMENT = join(__dirname, '../../../docs/stryker.md');

function rowsOf(reports: Reports): readonly (readonly string[])[] {
  return [...reports]
    .filter(([, { mutants }]) => mutants.length > 0)
    .map(([file, { mutants }]) => {
      const count = countOf(mutants);
      return [file, String(count.detected), String(count.undetected), scoreOf(count).toFixed(2)];
    });
}

/** Judges the kept reports, tells what came of it, and writes the page where all is well. */
function conclude(): number {
  const files = mutatedFiles();
  const { fresh, score, explained, complaints } = judge(files, keptReports(files), SURVIVORS, readSource);
  console.log(`\n${aligned([['File', 'Noticed', 'Survived', '%'], ...rowsOf(fresh)])}\n`);
  for (const complaint of complaints) console.log(complaint);
  console.log(
    `${score.toFixed(2)} % of the mutants noticed; ${explained.length} survivors explained, ${complaints.length} complaints`,
  );
  if (complaints.length > 0) return 1;
  writeFileSync(DOCUMENT, documentOf({ fresh, score, explained, complaints }));
  console.log('Written: docs/stryker.md.');
  return 0;
}

/** Runs one file after the other, so that what has been found out is kept where the run is broken off. */
async function runAll(files: readonly string[]): Promise<void> {
  for (const [at, file] of files.entries()) {
    console.log(`\n${file} (${at + 1} of ${files.length})`);
    keepReports(new Map([[file, await runStryker(file)]]));
  }
}

function chosen(only: string | undefined): readonly string[] {
  const files = mutatedFiles().filter((file) => only === undefined || file.includes(only));
  if (files.length === 0) throw new Error(`No file that is mutated has ${JSON.stringify(only)} in its path.`);
  return files;
}

const command = new Command('stryker')
  .description('Changes the code at every place where it can, one at a time, and tells what no test notices.')
  .option('--only <file>', 'only the files with this text in their paths; the others keep their last report')
  .option('--kept', 'run nothing: judge the reports that are there')
  .action(async ({ only, kept }: { readonly only?: string; readonly kept?: true }) => {
    if (!kept) {
      const files = chosen(only);
      // Broken off, it still clears its temporary folder.
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
      installApart(__dirname);
      await runAll(files);
    }
    process.exitCode = conclude();
  });

command.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
