import type { Words } from '../shared/words';

/** What a line says: well, worth a look, has to be mended, or could not be looked at from here. */
export type State = 'ok' | 'warning' | 'error' | 'not checked';

/** One line of the doctor's. No secret is in it. */
export interface Finding {
  readonly state: State;
  /** What was looked at: a variable, a host, a table. */
  readonly subject: Words;
  readonly what: Words;
  /** What to do; only a line that is well may be without one. */
  readonly fix?: Words;
}

/** A line about something that is as it should be. */
export function ok(subject: Words, what: Words): Finding {
  return { state: 'ok', subject, what };
}

/** A line about something that works, or may work, and that somebody should look at. */
export function warning(subject: Words, what: Words, fix: Words): Finding {
  return { state: 'warning', subject, what, fix };
}

/** A line about something that does not work, or costs money. It makes the exit code 1. */
export function fault(subject: Words, what: Words, fix: Words): Finding {
  return { state: 'error', subject, what, fix };
}

/** A line about something that could not be looked at: it may be well, and nobody knows. */
export function notChecked(subject: Words, why: Words, fix?: Words): Finding {
  return { state: 'not checked', subject, what: why, ...(fix && { fix }) };
}
