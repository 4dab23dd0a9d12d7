import { randomUUID } from 'node:crypto';

/** The names of the server-sent events that tell what happens. */
export type HappeningName = 'exchange' | 'order' | 'moment' | 'deliveries' | 'scenario' | 'hearing' | 'reset';

/** Something that happened, as the pages are told of it. */
export interface Happening {
  /** Names this happening to a page that comes back: `since` gives what came after it. */
  readonly id: string;
  readonly event: HappeningName;
  readonly data: unknown;
}

/** All pages that look on at the moment. */
export interface Audience {
  readonly tell: (event: HappeningName, data: unknown) => void;
  /** @returns leaves again */
  readonly join: (listener: (happening: Happening) => void) => () => void;
  /** The id of the last happening, or of the beginning. */
  readonly lastId: () => string;
  /** What happened after the one of this id; undefined where that is too long ago or was told by another run. */
  readonly since: (id: string) => readonly Happening[] | undefined;
}

/** How many happenings are kept for pages that come back. */
const KEPT = 1_000;

export function createAudience(): Audience {
  const run = randomUUID();
  const listeners = new Set<(happening: Happening) => void>();
  let kept: readonly Happening[] = [];
  let last = 0;
  const idOf = (number: number): string => `${run}:${number}`;
  return {
    tell: (event, data) => {
      last += 1;
      const happening = { id: idOf(last), event, data };
      kept = [...kept.slice(1 - KEPT), happening];
      for (const listener of listeners) listener(happening);
    },
    join: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    lastId: () => idOf(last),
    since: (id) => {
      const before = last - kept.length;
      const at = Array.from({ length: kept.length + 1 }, (_, count) => idOf(before + count)).indexOf(id);
      return at === -1 ? undefined : kept.slice(at);
    },
  };
}
