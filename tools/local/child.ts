import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { printableLine } from '../shared/printable';

/** A process that `npm start` has started. */
export interface Child {
  readonly name: string;
  /** Resolves with a sentence when the process has ended by itself. */
  readonly ended: Promise<string>;
  /** Resolves when `url` gives any HTTP answer; rejects with the process's last words when it ends before. */
  readonly answers: (url: string) => Promise<void>;
  /** Ends the process and what it has started. */
  readonly end: () => Promise<void>;
}

const POLL_MS = 100;
const PATIENCE_MS = 90_000;
const LAST_LINES = 15;

async function isAnswered(url: string): Promise<boolean> {
  try {
    await (await fetch(url, { signal: AbortSignal.timeout(5_000) })).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts a Node script as a process group of its own, so that ending it ends its children too.
 *
 * @param onLine gets each line that it writes, as it may be printed
 */
export function startChild(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  onLine: (line: string) => void,
): Child {
  const leash = path.join(__dirname, 'leash.mjs');
  const child = spawn(process.execPath, ['--import', leash, ...args], {
    cwd: path.join(__dirname, '..', '..'),
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (raw) => {
      const line = printableLine(raw);
      last.push(line);
      last.splice(0, last.length - LAST_LINES);
      onLine(line);
    });
  }
  const exit = once(child, 'exit');
  const ended = exit.then(() => `${name} has ended. Its last words:\n${last.join('\n')}`);
  let isEnded = false;
  void ended.then(() => {
    isEnded = true;
  });
  return {
    name,
    ended,
    answers: async (url) => {
      const until = Date.now() + PATIENCE_MS;
      while (!(await isAnswered(url))) {
        if (isEnded) throw new Error(await ended);
        if (Date.now() > until) throw new Error(`${name} does not answer at ${url}.`);
        await pause(POLL_MS);
      }
    },
    end: async () => {
      if (isEnded || child.pid === undefined) return;
      process.kill(-child.pid, 'SIGTERM');
      // serverless-offline may take its time over open connections; nobody waits for it.
      const stubborn = setTimeout(() => {
        if (!isEnded && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      }, 2_000);
      await exit;
      clearTimeout(stubborn);
    },
  };
}
