import Sequencer from '@jest/test-sequencer';

/** Folders of files that take tens of seconds. */
const LONG = ['/tests/simulation/', '/tests/serverless/'];

/**
 * Begins the long files first: without timings of an earlier run, as in CI, jest orders files by size, and a long file
 * that begins last keeps one processor idle.
 */
export default class extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => LONG.some((folder) => path.replaceAll('\\', '/').includes(folder));
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
