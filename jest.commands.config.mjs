import config from './jest.config.mjs';

/** `npm run test:commands`: the documented command lines, as printed; they need bash and curl. */
export default { ...config, testMatch: ['**/*.commands.ts'], testTimeout: 60_000 };
