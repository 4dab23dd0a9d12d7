import { randomUUID } from 'node:crypto';

/** What a terminal obeys instead of drawing it: C0, DEL, C1, and the invisible ones, among them those that turn text round. */
const OBEYED = String.raw`[\p{Cc}\p{Cf}\u2028\u2029]`;

/** Stands before a control character of our own; no text from outside can know it. */
const OWN = `\u001b${randomUUID()}`;

const inLines = new RegExp(`${OWN}(?:.|\r)|\r\n|(?![\n\t])${OBEYED}`, 'gu');
const inOneLine = new RegExp(OBEYED, 'gu');

/** Each code unit as JSON writes it: JSON stays the same JSON. */
function escaped(text: string): string {
  return [...Array(text.length).keys()]
    .map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
}

/** Control characters that we write ourselves, for a colour or a progress bar: `printable` leaves them as they are. */
export function own(sequence: string): string {
  return sequence.replace(/\p{Cc}/gu, (character) => OWN + character);
}

/** A text as it may go to a terminal: what came from outside in it can draw, and do nothing else. Lines stay lines. */
export function printable(text: string): string {
  return text.replace(inLines, (found) => {
    if (found.startsWith(OWN)) return found.slice(OWN.length);
    return found === '\r\n' ? found : escaped(found);
  });
}

/** A text from outside in a line or a cell of ours: it begins no line either. */
export function printableLine(text: string): string {
  return text.replace(inOneLine, escaped);
}

/** Prints a text and a line feed to standard output. */
export function print(text: string): void {
  process.stdout.write(`${printable(text)}\n`);
}

/** Prints a text and a line feed to standard error. */
export function printError(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}
