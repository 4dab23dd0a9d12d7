import { defaultProvider } from '../../../lib/orders/lambda-credentials';

test('the credentials are those of the environment, as Lambda sets them', async () => {
  // Those of tests/environment.ts.
  await expect(defaultProvider()()).resolves.toMatchObject({
    accessKeyId: 'local',
    secretAccessKey: 'local',
  });
});
