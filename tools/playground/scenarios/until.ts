import { setTimeout as pause } from 'node:timers/promises';

/** The whole patience, and the pause between two looks, in milliseconds. */
const PATIENCE_MS = 4_000;
const PAUSE_MS = 20;

/**
 * Looks again and again for something that nobody announces.
 *
 * @param look gives undefined while it is not there
 * @param otherwise what is wrong where it does not come
 * @throws Error with `otherwise` after four seconds
 */
export async function until<T>(look: () => Promise<T | undefined>, otherwise: string): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`${otherwise} within ${PATIENCE_MS / 1000} s`);
    await pause(PAUSE_MS);
  }
}
