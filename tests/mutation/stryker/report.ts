/** A place in a file; lines and columns begin with 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** One change that Stryker tried, as its report tells of it. */
export interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** What was found out about one file. */
export interface FileReport {
  /** The text that was mutated: a file that reads otherwise by now has no report. */
  readonly source: string;
  readonly mutants: readonly Mutant[];
  readonly ranAt: string;
}

/** Reports by path from the root of the repository. */
export type Reports = ReadonlyMap<string, FileReport>;

/** Some test failed, or the code ran for ever: either is noticing it. */
const DETECTED = ['Killed', 'Timeout'];
/** All tests stayed green, or none runs the line at all. */
const UNDETECTED = ['Survived', 'NoCoverage'];

/** How many mutants ended how. Where the code could not even be loaded, that proves nothing and counts for nothing. */
export interface Count {
  readonly detected: number;
  readonly undetected: number;
  readonly broken: number;
}

export function isUndetected({ status }: Mutant): boolean {
  return UNDETECTED.includes(status);
}

export function countOf(mutants: readonly Mutant[]): Count {
  const detected = mutants.filter(({ status }) => DETECTED.includes(status)).length;
  const undetected = mutants.filter(isUndetected).length;
  return { detected, undetected, broken: mutants.length - detected - undetected };
}

/** Detected mutants in percent of all that were judged; 100 where there are none. */
export function scoreOf({ detected, undetected }: Count): number {
  const all = detected + undetected;
  return all === 0 ? 100 : (100 * detected) / all;
}

/** A text on one line. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What a mutant put something else in the place of, on one line. */
export function originalOf(source: string, { location: { start, end } }: Mutant): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  // From the end first: on one line the columns of the start would move those of the end.
  lines[last] = (lines[last] ?? '').slice(0, end.column - 1);
  lines[0] = (lines[0] ?? '').slice(start.column - 1);
  return onOneLine(lines.join('\n'));
}
