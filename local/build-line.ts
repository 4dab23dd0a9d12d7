import { paint } from './paint';

/** Every build that has been reported on, so that a word is said only when one begins or ends otherwise. */
const BUILT = 'Watching files for changes...';
const BROKEN = 'Bundle error, waiting for a file change to reload...';

/** A short line for what serverless-esbuild says of a build after a change; undefined for every other line. */
export function buildLine(line: string): string | undefined {
  if (line.includes(BUILT)) return paint('dim', 'built anew: the next call runs the changed code');
  if (line.includes(BROKEN))
    return paint('red', 'not built: see .local/serverless-offline.log for the error');
  return line.includes('[ERROR]') ? paint('red', line.trim()) : undefined;
}
