import { Command, Option } from 'commander';
import { aligned } from '../shared/aligned';
import { paint } from '../shared/paint';
import { installApart } from '../shared/install-apart';
import { writeBenchmarksDocument } from './benchmarks-document';
import { bill } from './bill';
import { bundles } from './bundles';
import { growth } from './growth';
import { FULL_LOAD, load } from './load/load';
import { thisMachine } from './machine';
import { keep } from './results';
import { roundTrips } from './round-trips';
import type { Part, Row } from './row';
import { speed } from './speed';

const tell = (sentence: string): void => {
  console.log(paint('dim', `  ${sentence}`));
};

/** The parts that are measured, cheapest noise first. */
const PARTS: Readonly<Record<string, () => Promise<Part>>> = {
  speed,
  bundles,
  'round-trips': roundTrips,
  growth,
  bill,
  load: () => load(FULL_LOAD, tell),
};

function cells({ measure, against, result, goal, isReached }: Row): readonly string[] {
  const verdict = goal === undefined ? '' : isReached === true ? 'reached' : 'NOT REACHED';
  return [measure, result, goal ?? '', verdict, against];
}

/** The rows as a table for a terminal. */
function tableOf(rows: readonly Row[]): string {
  const text = aligned([['Measure', 'Result', 'Goal', '', 'Against'], ...rows.map(cells)]);
  return text
    .split('\n')
    .map((line, at) => {
      if (at === 0) return paint('bold', line);
      const { isReached } = rows[at - 1] ?? {};
      return isReached === undefined ? line : paint(isReached ? 'green' : 'red', line);
    })
    .join('\n');
}

/** `npm run bench`: measures everything, or one part, and writes down what came of it. */
async function main(only: string | undefined): Promise<void> {
  installApart(__dirname);
  const { name, loadPerCore } = thisMachine();
  console.log(`${name}; ${loadPerCore} jobs per core want to run\n`);
  const rows: Row[] = [];
  for (const [part, measure] of Object.entries(PARTS)) {
    if (only !== undefined && only !== part) continue;
    tell(`${part} …`);
    const measured = await measure();
    writeBenchmarksDocument(keep(part, measured));
    rows.push(...measured.rows);
  }
  if (only === undefined || only === 'peers') {
    tell('peers …');
    // The peers are there only now.
    const { writePeersDocument } = await import('./peers-document');
    await writePeersDocument();
  }
  if (rows.length === 0) {
    console.log('Written: docs/peers.md.');
    return;
  }
  console.log(`\n${tableOf(rows)}\n`);
  const missed = rows.filter(({ isReached }) => isReached === false).length;
  const goals = rows.filter(({ goal }) => goal !== undefined).length;
  console.log(
    `${goals - missed} of ${goals} goals reached. Written: tools/bench/results, docs/benchmarks.md, docs/peers.md.`,
  );
}

const { only } = new Command('npm run bench --')
  .description('How fast the backend is beside its peers, and whether it loses anything under load')
  .addOption(new Option('--only <part>', 'measure one part alone').choices([...Object.keys(PARTS), 'peers']))
  .parse()
  .opts<{ readonly only?: string }>();

main(only).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
