import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { functionsBuild } from '../../deploy/build.cjs';

const NAMES = readdirSync(path.join(__dirname, '..', '..', 'functions')).map((file) => path.parse(file).name);

/** The functions that need other clients of the AWS SDK than the database's. A client makes a bundle 50 to 300 KB larger. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'login-to-openid': [],
  'publish-order-events': ['client-eventbridge'],
  'reconcile-bill': ['client-dynamodb', 'client-s3'],
  'refund-order': ['client-dynamodb', 'client-secrets-manager'],
};

test('each bundle holds the clients of the AWS SDK that its function uses, and no others', async () => {
  const { metafile } = await build({ ...functionsBuild(NAMES), write: false, metafile: true });
  const held = Object.entries(metafile.outputs).flatMap(([output, { inputs }]) => {
    const files = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    const clients = files.flatMap(([file]) => /@aws-sdk\/(client-[a-z0-9-]+)\//.exec(file)?.[1] ?? []);
    return output.endsWith('.js') ? [[path.parse(output).name, [...new Set(clients)].sort()]] : [];
  });
  const expected = NAMES.map((name) => [name, OTHERS[name] ?? ['client-dynamodb']]);
  expect(Object.fromEntries(held)).toEqual(Object.fromEntries(expected));
});
