import Sequencer from '@jest/test-sequencer';

/** The files that take tens of seconds, the longest first. */
const LONG = [
  'simulation/seeds.test.ts',
  'simulation/planted-faults.test.ts',
  'deploy/template.test.ts',
  'deploy/deploy-guard.test.ts',
  'simulation/simulation.test.ts',
  'e2e/serverless-offline.test.ts',
];

const rank = ({ path }) => {
  const at = LONG.findIndex((file) => path.replaceAll('\\', '/').endsWith(`/tests/${file}`));
  return at < 0 ? LONG.length : at;
};

/**
 * Begins the long files first: without timings of an earlier run, as in CI, jest orders files by size, and a long file
 * that begins last keeps one processor idle.
 */
export default class extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}
