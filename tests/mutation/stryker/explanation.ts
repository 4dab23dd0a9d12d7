import { isUndetected, onOneLine, originalOf, type Mutant, type Reports } from './report';

/**
 * Why a mutant may live:
 * - `equivalent`: the code does the same with it;
 * - `unreachable`: the code is never run, and stands there for the compiler;
 * - `wording`: a text for human beings, which a test should not spell out.
 */
export type Kind = 'equivalent' | 'unreachable' | 'wording';

/** Why no test notices one mutant. Texts are on one line. */
export interface Explanation {
  /** Path from the root of the repository. */
  readonly file: string;
  /** What stands in the code. */
  readonly original: string;
  /** What the mutant puts in its place. */
  readonly replacement: string;
  /** The whole line in which it begins, where the same mutant survives on several. */
  readonly line?: string;
  readonly kind: Kind;
  readonly why: string;
}

/** A mutant that no test notices. */
export interface Survivor {
  readonly file: string;
  readonly lineNumber: number;
  readonly line: string;
  readonly original: string;
  readonly replacement: string;
}

function survivorOf(file: string, source: string, mutant: Mutant): Survivor {
  const lineNumber = mutant.location.start.line;
  return {
    file,
    lineNumber,
    line: onOneLine(source.split('\n')[lineNumber - 1] ?? ''),
    original: originalOf(source, mutant),
    replacement: onOneLine(mutant.replacement ?? ''),
  };
}

/** The survivors of all reports, in the order of their files and lines. */
export function survivorsOf(reports: Reports): readonly Survivor[] {
  return [...reports].flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(isUndetected)
      .map((mutant) => survivorOf(file, source, mutant))
      .sort((one, other) => one.lineNumber - other.lineNumber),
  );
}

function fits(explanation: Explanation, survivor: Survivor): boolean {
  return (
    explanation.file === survivor.file &&
    explanation.original === survivor.original &&
    explanation.replacement === survivor.replacement &&
    (explanation.line === undefined || explanation.line === survivor.line)
  );
}

export interface Explained {
  readonly survivor: Survivor;
  readonly explanation: Explanation;
}

/** What came of holding the explanations against the survivors. */
export interface Matching {
  readonly explained: readonly Explained[];
  readonly unexplained: readonly Survivor[];
  /** Explanations that fit no survivor, or more than one: neither says anything. */
  readonly misfits: readonly { readonly explanation: Explanation; readonly times: number }[];
}

/** Holds the explanations against the survivors: each must fit exactly one, and each survivor needs one. */
export function match(survivors: readonly Survivor[], explanations: readonly Explanation[]): Matching {
  const tries = explanations.map((explanation) => {
    const found = survivors.filter((survivor) => fits(explanation, survivor));
    return { explanation, found, times: found.length };
  });
  const ofOne = tries.filter(({ times }) => times === 1);
  const explained = survivors.flatMap((survivor) => {
    const own = ofOne.find(({ found }) => found[0] === survivor);
    return own ? [{ survivor, explanation: own.explanation }] : [];
  });
  return {
    explained,
    unexplained: survivors.filter((survivor) => !explained.some((each) => each.survivor === survivor)),
    misfits: tries
      .filter(({ times }) => times !== 1)
      .map(({ explanation, times }) => ({ explanation, times })),
  };
}
