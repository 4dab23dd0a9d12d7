import { paint } from '../shared/paint';
import { BUILT, NOT_BUILT } from './rebuild-on-save';

/** What is shown of a build after a change; undefined for every line that says nothing of one. */
export function buildLine(line: string): string | undefined {
  if (line === BUILT) return paint('dim', line);
  return line.startsWith(NOT_BUILT) ? paint('red', line) : undefined;
}
