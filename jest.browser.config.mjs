import config from './jest.config.mjs';

/** `npm run test:browser`: the playground in a real browser, beside one backend that all its files share. */
export default {
  ...config,
  testMatch: ['**/*.browser.ts'],
  globalSetup: '<rootDir>/tests/browser/start-all.ts',
  globalTeardown: '<rootDir>/tests/browser/end-all.ts',
  // The environment is the backend's own.
  setupFiles: [],
  // One file after the other: each begins with an empty shop.
  maxWorkers: 1,
  testTimeout: 60_000,
};
