import config from './jest.config.mjs';

/** `npm run test:dynamodb-local`: the suites that need AWS's DynamoDB Local, and with it Java 17. */
export default { ...config, testMatch: ['**/*.dynamodb-local.ts'] };
