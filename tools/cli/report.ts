import type { Language } from '../error-catalogue/words';
import { aligned } from '../shared/aligned';
import { printableLine } from '../shared/printable';
import { say, type Words } from '../shared/words';
import type { Terminal } from './terminal';

/** A cell of a table: a text in both languages, or one that is the same in both. */
export type Cell = Words | string;

/** Rows under a heading, their cells one under the other, whatever script they are in. */
export function table(
  language: Language,
  heading: readonly Cell[],
  rows: readonly (readonly Cell[])[],
): string {
  return aligned([heading, ...rows].map((row) => row.map((cell) => printableLine(say(language, cell)))));
}

/** Names and values, one pair a line; a pair without a value is left out. */
export function pairs(
  language: Language,
  values: readonly (readonly [name: Cell, value: Cell | undefined])[],
): string {
  const there = values.flatMap(([name, value]) =>
    value === undefined ? [] : [[say(language, name), printableLine(say(language, value))]],
  );
  return aligned(there);
}

/**
 * Gives a command's result: one JSON document for a program, lines for a person.
 *
 * @param document what `--json` prints; amounts are fen, times ISO 8601 UTC
 * @param lines what is printed without it
 */
export function report(
  terminal: Terminal,
  options: { readonly json?: boolean },
  document: object,
  lines: () => string,
): void {
  terminal.out(`${options.json === true ? JSON.stringify(document, null, 2) : lines()}\n`);
}
