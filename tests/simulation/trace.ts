import { createHash } from 'node:crypto';

/** What happened, line by line, and the hash over it: the same seed gives the same hash. */
export interface Trace {
  readonly line: (text: string) => void;
  readonly lines: readonly string[];
  /** SHA-256 over all lines so far, in hexadecimal. */
  readonly hash: () => string;
}

/**
 * @param isKept whether the lines are kept as well as hashed
 */
export function makeTrace(isKept: boolean): Trace {
  const sha256 = createHash('sha256');
  const lines: string[] = [];
  return {
    lines,
    line: (text) => {
      sha256.update(`${text}\n`);
      if (isKept) lines.push(text);
    },
    hash: () => sha256.copy().digest('hex'),
  };
}
