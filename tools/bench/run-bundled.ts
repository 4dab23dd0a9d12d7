import { build } from 'esbuild';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { localEnvironment } from '../shared/environment';
import { BUNDLE } from '../../deploy/build.cjs';
import { packagesOf } from '../shared/install-apart';

/** What is built to be measured: where the peers are found, and where neither git nor a linter looks. */
export const BUILD_FOLDER = path.join(__dirname, 'node_modules', '.cache');

/**
 * Runs a script of this folder in a fresh process, bundled as the functions are; the peers stay as npm brought them.
 * What it prints, the functions' log lines, goes nowhere.
 *
 * @returns what it sends to its parent
 * @throws Error when it ends without having sent anything
 */
export async function runBundled(script: string, args: readonly string[]): Promise<unknown> {
  const outfile = path.join(BUILD_FOLDER, `${script}.js`);
  await build({
    ...BUNDLE,
    entryPoints: [path.join(__dirname, `${script}.ts`)],
    external: Object.keys(packagesOf(__dirname)).flatMap((name) => [name, `${name}/*`]),
    outfile,
    logLevel: 'error',
  });
  const child = fork(outfile, args, {
    env: { ...localEnvironment(), NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let sent: unknown;
  child.once('message', (message) => {
    sent = message;
    child.disconnect();
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (sent === undefined) throw new Error(`bench/${script}.ts ended (${code ?? 'killed'}) without a result.`);
  return sent;
}
