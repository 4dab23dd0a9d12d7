import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a run says: nothing failed, a test failed, or the code could not even be loaded. */
export type Outcome =
  | { readonly kind: 'green' }
  | { readonly kind: 'noticed'; readonly by: string; readonly failed: number }
  | { readonly kind: 'broken'; readonly why: string };

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** A bug may make the code run for ever: then this long, in milliseconds, is noticing it. */
const LONGEST_MS = 300_000;

interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/** Runs node in `folder` until it ends or takes too long. */
function runNode(folder: string, given: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, given, {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', CI: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_MS,
      killSignal: 'SIGKILL',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, output });
    });
  });
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-5).join('\n');
}

/**
 * Runs jest in a copy.
 *
 * @param paths of test files or folders of them
 */
export async function runJest(folder: string, paths: readonly string[]): Promise<Outcome> {
  const reportFile = join(folder, '.jest-report.json');
  rmSync(reportFile, { force: true });
  const given = ['node_modules/jest/bin/jest.js', '--runInBand', '--silent', '--json'];
  const places = [`--outputFile=${reportFile}`, `--cacheDirectory=${join(folder, '.jest-cache')}`];
  const { status, output } = await runNode(folder, [...given, ...places, ...paths]);
  if (status === null) return { kind: 'noticed', by: `no end within ${LONGEST_MS / 1000} s`, failed: 1 };
  if (status === 0) return { kind: 'green' };
  let report: Report;
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  } catch {
    return { kind: 'broken', why: lastLines(output) };
  }
  const failures = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter((each) => each.status === 'failed')
      .map((each) => `${name.replace(/^.*\/tests\//, '')}: ${each.fullName}`),
  );
  const [first] = failures;
  if (first !== undefined) return { kind: 'noticed', by: first, failed: failures.length };
  return {
    kind: 'broken',
    why: report.testResults.find((each) => each.status === 'failed')?.message ?? output,
  };
}

/** A few seeds of the simulation: seconds, where no test has noticed anything. */
const SEEDS = ['--seeds', '5', '--orders', '40'];

/** Runs some seeds of the simulation in a copy. */
export async function runSeeds(folder: string): Promise<Outcome> {
  const { status, output } = await runNode(folder, [
    'node_modules/tsx/dist/cli.mjs',
    'tests/simulation/main.ts',
    ...SEEDS,
  ]);
  if (status === 0) return { kind: 'green' };
  const seed = /^Seed \d+ breaks an invariant\.\s+(.*)$/m.exec(output);
  if (seed) return { kind: 'noticed', by: `npm run simulate: ${seed[1] ?? ''}`, failed: 1 };
  return { kind: 'broken', why: lastLines(output) };
}
