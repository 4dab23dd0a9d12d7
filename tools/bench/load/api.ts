import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = path.join(__dirname, '..', '..', '..');
const POLL_MS = 100;
const PATIENCE_MS = 120_000;

/** The shop's API: serverless-offline with the functions, in a process group that can be killed at any moment. */
export interface Api {
  /** Kills it as a power cut would, starts it anew and resolves when it answers. */
  readonly killAndRestart: () => Promise<void>;
  readonly end: () => Promise<void>;
}

async function answers(url: string): Promise<boolean> {
  try {
    await (await fetch(url, { signal: AbortSignal.timeout(5_000) })).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the API and resolves when it answers. Its functions stay warm between two requests, as Lambda keeps them.
 *
 * @throws Error when it does not answer in two minutes
 */
export async function startApi(
  environment: Readonly<Record<string, string | undefined>>,
  url: string,
): Promise<Api> {
  const serverless = path.join(ROOT, 'node_modules', 'serverless', 'bin', 'serverless.js');
  const args = [serverless, 'offline', 'start', '--stage', 'local'];
  let kill = async (): Promise<void> => Promise.resolve();

  async function start(): Promise<void> {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: environment,
      stdio: 'ignore',
      detached: true,
    });
    const exit = once(child, 'exit');
    const stop = (): void => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    };
    process.once('exit', stop);
    kill = async () => {
      stop();
      await exit;
      process.off('exit', stop);
    };
    const until = Date.now() + PATIENCE_MS;
    while (!(await answers(url))) {
      if (child.exitCode !== null)
        throw new Error('serverless-offline ended by itself; try npm start to see why.');
      if (Date.now() > until) throw new Error(`serverless-offline does not answer at ${url}.`);
      await pause(POLL_MS);
    }
  }

  await start();
  return {
    killAndRestart: async () => {
      await kill();
      await start();
    },
    end: () => kill(),
  };
}
