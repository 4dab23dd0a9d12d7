import { defaultProvider } from '../../../lib/aws/credentials';

test('the credentials are those of the environment, as Lambda sets them', async () => {
  // Those of tests/support/environment.ts.
  await expect(defaultProvider()()).resolves.toMatchObject({
    accessKeyId: 'local',
    secretAccessKey: 'local',
  });
});
