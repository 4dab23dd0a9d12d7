import { Command } from 'commander';
import { aligned } from '../../tools/shared/aligned';
import { makeCopy, type Copy } from './copy';
import { plant } from './edits';
import type { PlantedBug } from './planted-bug';
import { PLANTED_BUGS } from './planted-bugs';
import { runJest, runSeeds, type Outcome } from './run-tests';

/** What is run when the tests that a bug names have not noticed it. */
const ALL_TESTS = ['tests/lib', 'tests/functions', 'tests/flows', 'tests/contracts'];

const BAR_WIDTH = 40;

/** Draws how far it has come, on a terminal and nowhere else. */
function progress(done: number, all: number, what: string): void {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((done / all) * BAR_WIDTH);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
  process.stderr.write(`\r\u001B[K${done < all ? `${bar} ${done}/${all} ${what.slice(0, 50)}` : ''}`);
}

/** The suites in the order in which they are tried, each with what it does to a copy. */
type Suite = (folder: string) => Promise<Outcome>;

const WIDER: readonly Suite[] = [(folder) => runJest(folder, ALL_TESTS), runSeeds];

/** @throws Error where a suite fails although nothing is planted: then it would notice everything */
async function demandGreen(copy: Copy, suite: Suite): Promise<void> {
  const outcome = await suite(copy.folder);
  if (outcome.kind === 'green') return;
  const what = outcome.kind === 'noticed' ? outcome.by : outcome.why;
  throw new Error(`Nothing is planted, and yet a test fails: ${what}`);
}

/** Plants a bug, tries one suite, and takes the bug out again. */
async function tryWith(copy: Copy, bug: PlantedBug, suite: Suite): Promise<Outcome> {
  const planted = plant(bug, copy.read);
  const before = new Map([...planted.keys()].map((file) => [file, copy.read(file)]));
  for (const [file, text] of planted) copy.write(file, text);
  try {
    return await suite(copy.folder);
  } finally {
    for (const [file, text] of before) copy.write(file, text);
  }
}

/**
 * Looks for what notices a bug: the tests that it names, then all, then some seeds.
 *
 * @param green the wider suites that were seen green without a bug; grows
 */
async function hunt(copy: Copy, bug: PlantedBug, green: Set<Suite>): Promise<Outcome> {
  const named = await tryWith(copy, bug, (folder) => runJest(folder, bug.tests));
  if (named.kind !== 'green') return named;
  for (const suite of WIDER) {
    if (!green.has(suite)) await demandGreen(copy, suite);
    green.add(suite);
    const outcome = await tryWith(copy, bug, suite);
    if (outcome.kind !== 'green') return outcome;
  }
  return named;
}

function rowOf(bug: PlantedBug, outcome: Outcome): string[] {
  switch (outcome.kind) {
    case 'noticed':
      return [bug.name, outcome.failed === 1 ? outcome.by : `${outcome.by} (and ${outcome.failed - 1} more)`];
    case 'broken':
      return [bug.name, `BROKEN: it does not run, which proves nothing: ${outcome.why.split('\n')[0] ?? ''}`];
    case 'green':
      return [bug.name, 'SURVIVES: nothing notices it'];
  }
}

async function mutate(bugs: readonly PlantedBug[]): Promise<number> {
  const began = process.hrtime.bigint();
  const copy = makeCopy();
  process.once('exit', copy.remove);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  // Before anything runs: a list that no longer fits the code is told at once.
  for (const bug of bugs) plant(bug, copy.read);
  progress(0, bugs.length, 'the tests without any bug');
  const named = [...new Set(bugs.flatMap((bug) => bug.tests))];
  await demandGreen(copy, (folder) => runJest(folder, named));

  const green = new Set<Suite>();
  const outcomes: Outcome[] = [];
  for (const [at, bug] of bugs.entries()) {
    progress(at, bugs.length, bug.name);
    outcomes.push(await hunt(copy, bug, green));
  }
  progress(bugs.length, bugs.length, '');
  const rows = bugs.map((bug, at) => rowOf(bug, outcomes[at] ?? { kind: 'green' }));
  console.log(aligned([['Planted bug', 'Noticed by'], ...rows]));
  const noticed = outcomes.filter(({ kind }) => kind === 'noticed').length;
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  console.log(`\n${noticed} of ${bugs.length} planted bugs noticed, in ${seconds.toFixed(0)} s`);
  return noticed === bugs.length ? 0 : 1;
}

function chosen(only: string | undefined): readonly PlantedBug[] {
  const bugs = PLANTED_BUGS.filter(({ name }) => only === undefined || name.includes(only));
  if (bugs.length === 0)
    throw new Error(`No planted bug has ${JSON.stringify(only)} in its name; --list names all.`);
  return bugs;
}

const command = new Command('mutate')
  .description('Plants one bug after the other in a copy of the checkout and names the test that notices it.')
  .option('--only <name>', 'only the bugs with this text in their names')
  .option('--list', 'name them and say why each matters, and run nothing')
  .action(async ({ only, list }: { readonly only?: string; readonly list?: true }) => {
    const bugs = chosen(only);
    if (list) console.log(aligned(bugs.map(({ name, why }) => [name, why])));
    else process.exitCode = await mutate(bugs);
  });

command.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
