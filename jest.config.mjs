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

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.(ts|js|mjs)$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly})/)`],
  setupFiles: ['<rootDir>/tests/support/environment.ts'],
  restoreMocks: true,
  // A busy machine is no endless loop.
  testTimeout: 30_000,
};
