import { logSlope, quantile, spreadOf } from './figures';
import type { GrowthTimes } from './growth-child';
import { SIZES_KIB } from './hostile-kinds';
import { spreadText, type Part } from './row';
import { runBundled } from './run-bundled';

const ROUNDS = 9;
/** Below this the cost of a call as such hides how the time grows. */
const FROM_KIB = 8;
/** Linear, and room for a noisy machine; twice the size in four times the time would be a slope of 2. */
const MOST_SLOPE = 1.25;

/** What one kind of body costs, by its size. */
export interface Growth {
  readonly kind: string;
  readonly slope: number;
  /** Median microseconds, one for each size. */
  readonly microseconds: readonly number[];
}

/** How the time for one hostile body grows with its size. */
export async function growth(): Promise<Part> {
  const times = (await runBundled('growth-child', [String(ROUNDS)])) as GrowthTimes;
  const kinds = Object.entries(times.kinds).map(([kind, bySize]): Growth => {
    const microseconds = bySize.map((figures) => quantile(figures, 0.5));
    const points = SIZES_KIB.map((kib, at) => [kib, microseconds[at] ?? Number.NaN] as const);
    return { kind, slope: logSlope(points.filter(([kib]) => kib >= FROM_KIB)), microseconds };
  });
  const bySlope = [...kinds].sort((a, b) => b.slope - a.slope);
  const byTime = [...kinds].sort((a, b) => (b.microseconds.at(-1) ?? 0) - (a.microseconds.at(-1) ?? 0));
  const [steepest, slowest] = [bySlope[0], byTime[0]];
  if (!steepest || !slowest) throw new Error('no kind of hostile body was measured');
  const genuine = spreadOf(times.genuine);
  const slowestUs = spreadOf(times.kinds[slowest.kind]?.at(-1) ?? []);
  return {
    rows: [
      {
        measure: `a hostile body of ${kinds.length} kinds: growth from ${FROM_KIB} to 64 KiB, the steepest (“${steepest.kind}”)`,
        against: 'linear growth, slope 1 in log-log',
        result: `slope ${steepest.slope.toFixed(2)} (median of all kinds ${quantile(
          kinds.map(({ slope }) => slope),
          0.5,
        ).toFixed(2)})`,
        absolute: SIZES_KIB.map(
          (kib, at) => `${kib} KiB ${(steepest.microseconds[at] ?? Number.NaN).toFixed(0)} µs`,
        ).join(', '),
        goal: `slope ≤ ${MOST_SLOPE}`,
        isReached: steepest.slope <= MOST_SLOPE,
      },
      {
        measure: `a hostile body of 64 KiB, the slowest kind (“${slowest.kind}”)`,
        against: 'our own genuine notification of 1 KiB',
        result: `${(slowestUs.median / genuine.median).toFixed(0)}× its time for 64 times its size`,
        absolute: `${spreadText({ median: slowestUs.median / 1e3, min: slowestUs.min / 1e3, max: slowestUs.max / 1e3 }, 'ms')} to ${spreadText(genuine, 'µs')}`,
      },
    ],
    data: { rounds: ROUNDS, sizesKib: SIZES_KIB, genuine: times.genuine, kinds: bySlope },
  };
}
