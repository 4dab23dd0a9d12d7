import config from './jest.config.mjs';

/** `npm run test:races`: hundreds of contested orders on AWS's DynamoDB Local; needs Java 17. */
export default { ...config, testMatch: ['**/*.races.ts'], testTimeout: 600_000 };
