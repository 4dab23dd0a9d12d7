import { paint } from '../shared/paint';
import { printableLine } from '../shared/printable';
import type { Step } from './walk';

const INDENT = '     ';
/** What a line may take beside the indentation, on the narrowest terminal that we think of. */
const LONGEST = 85;

/** A token or a long answer is cut: what it says is in its beginning. */
function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** The leaves of a value with the path to each: `transactions.0.totalFee`. */
function leaves(value: unknown, path: string): [path: string, leaf: string][] {
  if (typeof value !== 'object' || value === null) return [[path, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([name, member]) =>
    leaves(member, path === '' ? name : `${path}.${name}`),
  );
}

/** What was sent or answered as lines: XML one element a line, anything else one leaf a line. */
function lines(value: unknown): string[] {
  if (typeof value === 'string')
    return value
      .replace(/(<xml>|<\/[^>]+>)\s*(?=<)/g, '$1\n')
      .split('\n')
      .map((line) => shorten(printableLine(line)));
  const found = leaves(value, '');
  const width = Math.max(0, ...found.map(([path]) => path.length));
  return found.map(([path, leaf]) => shorten(printableLine(`${path.padEnd(width)}  ${leaf}`)));
}

/** A step of the walk as a person reads it: what is done, the request, the answer. */
export function showStep(step: Step, number: number): string {
  const block = (value: unknown): string[] =>
    value === undefined ? [] : lines(value).map((line) => `${INDENT}    ${line}`);
  return [
    paint('bold', ` ${number}.  ${step.title}`),
    `${INDENT}${paint('cyan', '→')} ${step.method} ${step.url}`,
    ...block(step.request).map((line) => paint('dim', line)),
    `${INDENT}${paint('green', '←')} ${step.status}`,
    ...block(step.answer),
    '',
  ].join('\n');
}
