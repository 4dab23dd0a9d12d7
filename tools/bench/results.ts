import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { quantile } from './figures';
import type { Growth } from './growth';
import { thisMachine, type Machine } from './machine';
import { barPlot, linePlot } from './plot';
import type { Part, Row } from './row';

const FOLDER = path.join(__dirname, 'results');
const LATEST = path.join(FOLDER, 'latest.json');
const STEEPEST = 6;

/** A part and when and where it was measured. */
export interface KeptPart extends Part {
  readonly ranAt: string;
  readonly machine: Machine;
}

export type Kept = Readonly<Record<string, KeptPart>>;

/** What stands in tools/bench/results/latest.json. */
export function keptResults(): Kept {
  return existsSync(LATEST) ? (JSON.parse(readFileSync(LATEST, 'utf8')) as Kept) : {};
}

function bars(rows: readonly Row[]): string {
  return barPlot(
    'Ratios to the peer or floor of the same run; dashes are goals, lines the range of the rounds',
    rows.flatMap(({ measure, ratio, goal, isReached }) => {
      if (!ratio) return [];
      const value = goal === undefined ? undefined : Number(/[\d.]+/.exec(goal)?.[0]);
      const { median, min, max } = ratio;
      const bar = { name: measure.slice(0, 66), value: median, min, max };
      return [value === undefined ? bar : { ...bar, goal: { value, isReached: isReached === true } }];
    }),
  );
}

function growthLines(data: unknown): string {
  const { kinds, sizesKib } = data as { kinds: readonly Growth[]; sizesKib: readonly number[] };
  const lines = kinds.slice(0, STEEPEST).map(({ kind, slope, microseconds }) => ({
    name: `${kind} (${slope.toFixed(2)})`,
    points: sizesKib.map((kib, at) => [kib, microseconds[at] ?? 0] as const),
  }));
  return linePlot(
    `The ${STEEPEST} kinds of hostile body whose time grows most (slope in log-log)`,
    { x: 'KiB', y: 'µs' },
    sizesKib.map((kib) => [kib, String(kib)] as const),
    lines,
  );
}

function latencyLines(data: unknown): string {
  const { milliseconds } = data as { milliseconds: Readonly<Record<string, readonly number[]>> };
  // One in so many answers is slower: the tail gets as much room as the rest.
  const oneIn = Array.from({ length: 100 }, (_, at) => 200 ** (at / 99));
  const lines = Object.entries(milliseconds).map(([name, times]) => ({
    name: name === 'floor' ? 'the gateway’s own 404' : name,
    points: oneIn.map((each) => [each, Math.max(1, quantile(times, 1 - 1 / each))] as const),
  }));
  const ticks = [
    [2, '50 %'],
    [10, '90 %'],
    [100, '99 %'],
  ] as const;
  return linePlot('Latency under load, by percentile', { x: 'percentile', y: 'ms' }, ticks, lines);
}

/** Keeps a part among the last results, and draws what it shows. */
export function keep(name: string, part: Part): Kept {
  mkdirSync(FOLDER, { recursive: true });
  const kept = {
    ...keptResults(),
    [name]: { ranAt: new Date().toISOString(), machine: thisMachine(), ...part },
  };
  writeFileSync(LATEST, `${JSON.stringify(kept, undefined, 1)}\n`);
  const ratioRows = Object.values(kept).flatMap(({ rows }) => rows);
  writeFileSync(path.join(FOLDER, 'ratios.svg'), bars(ratioRows));
  if (name === 'growth') writeFileSync(path.join(FOLDER, 'growth.svg'), growthLines(part.data));
  if (name === 'load') writeFileSync(path.join(FOLDER, 'latency.svg'), latencyLines(part.data));
  return kept;
}
