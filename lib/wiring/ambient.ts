import { customAlphabet } from 'nanoid';
import { setTimeout } from 'node:timers/promises';

/**
 * The clock and the dice of the real world. Only lib/wiring/ports.ts and lib/wiring/door-ports.ts import this file and hand them to
 * the functions as arguments, so that a test or a simulation can put its own in their place.
 */

/** The time. */
export const now = (): Date => new Date();

/** A signal that fires after so many milliseconds. */
export const deadline = (milliseconds: number): AbortSignal => AbortSignal.timeout(milliseconds);

/** Resolves after so many milliseconds. */
export const pause = (milliseconds: number): Promise<void> => setTimeout(milliseconds);

/** So many letters and digits, each drawn evenly by the system's random source. */
export const randomText: (length: number) => string = /* @__PURE__ */ customAlphabet(
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
);
