import './environment';
import { createHash } from 'node:crypto';
import { Command, InvalidArgumentError } from 'commander';
import { neverHappened, SEEDS_FOR_ALL, STALE_READ, table } from './report';
import { shrink } from './shrink';
import { simulate, type Plan, type Result } from './simulate';
import { makeTally } from './tally';
import { INVARIANTS } from './violation';

function whole(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Give a whole number, at least 1.');
  return Number(text);
}

function numbers(text: string): number[] {
  if (!/^\d+(?:,\d+)*$/.test(text)) throw new InvalidArgumentError('Give numbers separated by commas.');
  return text.split(',').map(Number);
}

interface Options {
  readonly from: number;
  readonly seeds: number;
  readonly orders: number;
  readonly only?: number[];
  readonly without?: string;
  readonly trace?: boolean;
}

const BAR_WIDTH = 40;

/** Draws how far it has come, on a terminal and nowhere else. */
function progress(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((done / all) * BAR_WIDTH);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
  process.stderr.write(done < all ? `\r${bar} ${done}/${all} seeds` : `\r${' '.repeat(BAR_WIDTH + 24)}\r`);
}

/** Tells what broke, how to see it again, and the shortest way there that was found. */
async function tellFailure(plan: Plan, found: Result): Promise<void> {
  const { violation } = found;
  if (violation === undefined) return;
  console.log(`Seed ${plan.seed} breaks an invariant.\n`);
  console.log(`  ${INVARIANTS[violation.invariant]}`);
  console.log(`  ${violation.detail}\n`);
  const whole = `npm run simulate -- --from ${plan.seed} --seeds 1 --orders ${plan.orders}`;
  console.log(`Replay it:  ${whole}`);
  const { plan: least, result } = await shrink(plan, found);
  const only = least.only === undefined ? '' : ` --only ${least.only.join(',')}`;
  const without = least.without === undefined ? '' : ` --without "${least.without.join(';')}"`;
  console.log(`Shrunk:     ${whole}${only}${without} --trace\n`);
  console.log(`${result.trace.length} lines, time since the beginning, who, what:`);
  console.log(result.trace.join('\n'));
}

async function main(options: Options): Promise<number> {
  const tally = makeTally();
  const began = process.hrtime.bigint();
  const isPartial = options.only !== undefined || options.without !== undefined;
  const hashes = createHash('sha256');
  let failed = 0;
  let steps = 0;
  for (let at = 0; at < options.seeds; at += 1) {
    progress(at, options.seeds);
    const plan: Plan = {
      seed: options.from + at,
      orders: options.orders,
      ...(options.only && { only: options.only }),
      ...(options.without !== undefined && { without: options.without.split(';') }),
      ...(options.trace === true && { isTraced: true }),
    };
    const result = await simulate(plan);
    tally.add(result.tally);
    steps += result.steps;
    hashes.update(result.hash);
    if (options.trace === true) console.log(result.trace.join('\n'));
    if (options.seeds === 1) console.log(`Seed ${plan.seed}: trace hash ${result.hash}`);
    if (result.violation === undefined) continue;
    failed += 1;
    progress(options.seeds, options.seeds);
    // One failure is shown in full; of the others only the seeds.
    if (failed === 1 && !isPartial) await tellFailure(plan, result);
    else console.log(`Seed ${plan.seed}: ${result.violation.message}`);
  }
  progress(options.seeds, options.seeds);
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  console.log(`\n${table(tally)}\n`);
  if (tally.of('fault', STALE_READ) === 0) console.log('No read was stale: every read was a consistent one.');
  const missing = options.seeds >= SEEDS_FOR_ALL && !isPartial ? neverHappened(tally) : [];
  for (const name of missing) console.log(`Never happened, so it was not tried: ${name}`);
  const orders = options.seeds * options.orders;
  console.log(
    `${options.seeds} seeds from ${options.from}, ${orders} orders, ${steps} steps in ${seconds.toFixed(1)} s ` +
      `(${Math.round(orders / seconds)} orders/s), trace hash ${hashes.digest('hex').slice(0, 16)}: ${failed === 0 ? 'no invariant broken' : `${failed} seeds broke an invariant`}`,
  );
  return failed > 0 || missing.length > 0 ? 1 : 0;
}

const command = new Command('simulate')
  .description(
    'Runs the functions against a simulated WeChat, database, clock and network with faults from a seed.',
  )
  .option('--seeds <count>', 'how many seeds', whole, 50)
  .option('--orders <count>', 'customers in each seed, one order each', whole, 200)
  .option('--from <seed>', 'the first seed', whole, 1)
  .option('--only <customers>', 'only these customers, by number, separated by commas', numbers)
  .option('--without <names>', 'leave these faults and acts out, separated by semicolons')
  .option('--trace', 'print everything that happens')
  .action(async (options: Options) => {
    process.exitCode = await main(options);
  });

void command.parseAsync();
