import { aligned } from '../local/aligned';
import { printableLine } from '../local/printable';
import type { Terminal } from './terminal';

/** Rows under a heading, their cells one under the other, whatever script they are in. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  return aligned([heading, ...rows].map((row) => row.map(printableLine)));
}

/** Names and values, one pair a line; a pair without a value is left out. */
export function pairs(values: readonly (readonly [name: string, value: string | undefined])[]): string {
  const there = values.flatMap(([name, value]) =>
    value === undefined ? [] : [[name, printableLine(value)]],
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
