import { resolve } from 'node:path';
import { unit } from '../../../jest.config.mjs';

/** The tests that judge a mutant: those of the code that is mutated, and the order store's contract. */
export default {
  ...unit,
  rootDir: resolve(import.meta.dirname, '../../..'),
  testMatch: ['<rootDir>/tests/{lib/wechat/pay,lib/orders,contracts}/**/*.test.ts'],
  // Many a mutant makes a test hang: each such test is waited for as long.
  testTimeout: 8_000,
};
