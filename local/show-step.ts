import { paint } from './paint';
import type { Step } from './walk';

const INDENT = '     ';
const LONGEST = 92;

/** A token or a long answer is cut: what it says is in its beginning. */
function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** A value as indented lines, one for each member of an object, as many as there are. */
function lines(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [JSON.stringify(value)];
  const members = Object.entries(value as Readonly<Record<string, unknown>>);
  const width = Math.max(0, ...members.map(([name]) => name.length));
  return members.map(([name, member]) => `${name.padEnd(width)}  ${shorten(JSON.stringify(member))}`);
}

/** A step of the walk as a person reads it: what is done, the request, the answer. */
export function showStep(step: Step, number: number): string {
  const head = `${paint('bold', ` ${number}.`)}  ${paint('bold', step.title)}`;
  const request = `${INDENT}${paint('cyan', '→')} ${step.method} ${step.url}`;
  const sent =
    step.request === undefined ? [] : lines(step.request).map((line) => `${INDENT}    ${paint('dim', line)}`);
  const answer = `${INDENT}${paint('green', '←')} ${step.status}`;
  const received = lines(step.answer).map((line) => `${INDENT}    ${line}`);
  return [head, request, ...sent, answer, ...received, ''].join('\n');
}
