import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FileReport, Mutant } from './report';

const ROOT = resolve(__dirname, '../../..');

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

/**
 * @param folder for the sandboxes, outside the checkout: jest ignores what lies under a `node_modules`, and the
 *   linters would find what lies beside the code
 * @param reportFile where the report goes
 */
function optionsOf(file: string, folder: string, reportFile: string): object {
  return {
    testRunner: 'jest',
    jest: { configFile: 'tests/mutation/stryker/jest.config.mjs', enableFindRelatedTests: true },
    coverageAnalysis: 'perTest',
    mutate: [file],
    // What no test reads need not be copied.
    ignorePatterns: [
      'tools/bench',
      'tools/playground',
      'tests/simulation',
      'coverage',
      '.local',
      '.serverless',
      'build',
    ],
    // swc drops the types unread.
    disableTypeChecks: false,
    concurrency: availableParallelism(),
    // A busy machine is no endless loop: a time-out counts as noticed, so it must not come early.
    timeoutMS: 30_000,
    reporters: ['json', process.stdout.isTTY ? 'progress' : 'progress-append-only'],
    jsonReporter: { fileName: reportFile },
    tempDirName: join(folder, 'sandboxes'),
    allowEmpty: true,
  };
}

/** Runs Stryker's own program in the root of the repository, where it finds jest. */
function runProgram(optionsFile: string): Promise<number | null> {
  const program = join(__dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, 'run', optionsFile], { cwd: ROOT, stdio: 'inherit' });
    child.on('error', fail);
    child.on('close', done);
  });
}

/**
 * Mutates a file, and lets the tests judge every mutant.
 *
 * @param file path from the root of the repository
 * @throws Error where Stryker fails, as it does when a test is red before anything is changed
 */
export async function runStryker(file: string): Promise<FileReport> {
  const folder = mkdtempSync(join(tmpdir(), 'stryker-'));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', remove);
  try {
    const reportFile = join(folder, 'report.json');
    const optionsFile = join(folder, 'options.json');
    writeFileSync(optionsFile, JSON.stringify(optionsOf(file, folder, reportFile)));
    const text = readFileSync(join(ROOT, file), 'utf8');
    const status = await runProgram(optionsFile);
    if (status !== 0) throw new Error(`Stryker failed at ${file}; its own words stand above.`);
    const ranAt = new Date().toISOString();
    // Where there is nothing to mutate, Stryker writes no report.
    if (!existsSync(reportFile)) return { source: text, mutants: [], ranAt };
    const { files } = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
    const report = files[file];
    if (report === undefined) throw new Error(`Stryker's report does not name ${file}.`);
    return { source: report.source, mutants: report.mutants, ranAt };
  } finally {
    process.off('exit', remove);
    remove();
  }
}
