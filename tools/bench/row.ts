import type { Spread } from './figures';

/** One line of the table. */
export interface Row {
  readonly measure: string;
  /** The peer, or the floor, of the same run. */
  readonly against: string;
  /** The result as it is read: a ratio with its smallest and largest round, or a count. */
  readonly result: string;
  /** The same in absolute figures of this machine, to be compared with nothing else. */
  readonly absolute: string;
  /** What was to be reached; undefined where the row only informs. */
  readonly goal?: string;
  readonly isReached?: boolean;
  /** For the plot; undefined where the result is no ratio. */
  readonly ratio?: Spread;
}

/** A part of the benchmark, as it was measured at one time on one machine. */
export interface Part {
  readonly rows: readonly Row[];
  /** What the rows were made of, for the JSON file and the plots. */
  readonly data: unknown;
}

function short(figure: number): string {
  return figure >= 100 ? figure.toFixed(0) : figure >= 10 ? figure.toFixed(1) : figure.toFixed(2);
}

/** `1.23× (1.10 … 1.40)` */
export function ratioText({ median, min, max }: Spread): string {
  return `${short(median)}× (${short(min)} … ${short(max)})`;
}

/** `12.3 µs (11.0 … 14.2)` */
export function spreadText({ median, min, max }: Spread, unit: string): string {
  return `${short(median)} ${unit} (${short(min)} … ${short(max)})`;
}

/** A row whose goal is a ratio of at least, or at most, so much. */
export function ratioRow(
  texts: Pick<Row, 'measure' | 'against' | 'absolute'>,
  ratio: Spread,
  goal?: { readonly least: number } | { readonly most: number },
): Row {
  const row = { ...texts, result: ratioText(ratio), ratio };
  if (goal === undefined) return row;
  return 'least' in goal
    ? { ...row, goal: `≥ ${goal.least.toFixed(2)}×`, isReached: ratio.median >= goal.least }
    : { ...row, goal: `≤ ${goal.most.toFixed(2)}×`, isReached: ratio.median <= goal.most };
}
