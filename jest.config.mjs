import { availableParallelism } from 'node:os';

const swc = [
  '@swc/jest',
  {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

/** Packages that ship ES modules only; jest runs CommonJS, so swc translates them. */
const esModulesOnly = ['jose', 'nanoid', 'hono', '@hono/node-server'].join('|');

/** A suite: the files whose names end in `.<name>.ts`. */
const suite = (name, more = {}) => ({
  displayName: name,
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: [`**/*.${name}.ts`],
  transform: { '^.+\\.(ts|js|mjs)$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly})/)`],
  setupFiles: ['<rootDir>/tests/support/environment.ts'],
  restoreMocks: true,
  ...more,
});

/** What `jest` runs unless `--selectProjects` names another suite. */
export const unit = suite('test');

const others = [
  suite('dynamodb-local'),
  suite('races'),
  suite('commands'),
  suite('browser', {
    globalSetup: '<rootDir>/tests/browser/start-all.ts',
    globalTeardown: '<rootDir>/tests/browser/end-all.ts',
    // The environment is the backend's own.
    setupFiles: [],
  }),
];

export default {
  // Else `jest tests/contracts` would start DynamoDB Local too.
  projects: process.argv.includes('--selectProjects') ? [unit, ...others] : [unit],
  testSequencer: '<rootDir>/tests/support/longest-first.mjs',
  // Some tests wait for a process or a clock: one worker more than there are processors.
  maxWorkers: availableParallelism() + 1,
  // A busy machine is no endless loop. Other suites give --testTimeout: jest knows no limit of a project's own.
  testTimeout: 30_000,
};
