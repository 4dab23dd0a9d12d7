import { setTimeout as pause } from 'node:timers/promises';
import type { Ask, PeerAnswer } from './peer';

/** What came of asking, whatever the peer did. */
export interface Observation {
  readonly verdict: PeerAnswer['verdict'] | 'throws' | 'no answer';
  readonly reason: string;
  readonly fields: unknown;
  /** An error that nobody could catch was left behind: Node ends the process for it unless told otherwise. */
  readonly endsProcess: boolean;
}

const PATIENCE_MS = 2_000;
/** How long a stray error is waited for. */
const SETTLE_MS = 5;

/** Asks a peer, and catches what it throws now and what it leaves behind. */
export async function askSafely(ask: Ask, body: string): Promise<Observation> {
  let strays = 0;
  const stray = (): void => {
    strays += 1;
  };
  process.on('uncaughtException', stray);
  process.on('unhandledRejection', stray);
  const patience = new AbortController();
  try {
    const answer = await Promise.race([
      ask(body),
      pause(PATIENCE_MS, undefined, { signal: patience.signal }),
    ]).catch((error: unknown) => ({ verdict: 'throws' as const, reason: String(error) }));
    await pause(SETTLE_MS);
    const { verdict, ...more } = answer ?? { verdict: 'no answer' as const };
    return { verdict, reason: '', fields: undefined, ...more, endsProcess: strays > 0 };
  } finally {
    patience.abort();
    process.off('uncaughtException', stray);
    process.off('unhandledRejection', stray);
  }
}
