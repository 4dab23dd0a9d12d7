import { match, survivorsOf, type Explanation, type Explained, type Survivor } from './explanation';
import { countOf, scoreOf, type Reports } from './report';

/** The least score of all files together, in percent. It may rise, and falls only with a reason in the commit. */
export const LEAST_SCORE = 97;

/** What the reports come to. */
export interface Verdict {
  /** The reports on the files as they stand; the others count for nothing. */
  readonly fresh: Reports;
  readonly score: number;
  readonly explained: readonly Explained[];
  /** What must not be, in sentences; nothing where all is well. */
  readonly complaints: readonly string[];
}

function told({ file, lineNumber, original, replacement }: Survivor): string {
  return `${file}:${lineNumber} survives and nothing explains it: ${original} => ${replacement}`;
}

/**
 * Judges the reports.
 *
 * @param files all that must have a report
 * @param sourceOf gives the text of a file as it stands
 */
export function judge(
  files: readonly string[],
  reports: Reports,
  explanations: readonly Explanation[],
  sourceOf: (file: string) => string,
): Verdict {
  const fresh = new Map([...reports].filter(([file, { source }]) => source === sourceOf(file)));
  const missing = files.filter((file) => !reports.has(file));
  const stale = files.filter((file) => reports.has(file) && !fresh.has(file));
  const unknown = new Set([...missing, ...stale]);
  // What is said of a file without a report may be right or wrong: that file is told already.
  const judged = explanations.filter(({ file }) => !unknown.has(file));
  const { explained, unexplained, misfits } = match(survivorsOf(fresh), judged);
  const score = scoreOf(countOf([...fresh.values()].flatMap(({ mutants }) => mutants)));
  return {
    fresh,
    score,
    explained,
    complaints: [
      ...missing.map((file) => `${file} has no report: run it`),
      ...stale.map((file) => `${file} has changed since its report: run it again`),
      ...unexplained.map(told),
      ...misfits.map(
        ({ explanation: { file, original, replacement }, times }) =>
          `an explanation fits ${times} survivors, not one: ${file}: ${original} => ${replacement}`,
      ),
      ...(score < LEAST_SCORE
        ? [`the score is ${score.toFixed(2)} %, and at least ${LEAST_SCORE} % is kept`]
        : []),
    ],
  };
}
