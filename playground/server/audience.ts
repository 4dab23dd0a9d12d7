/** Gets what happens, under the name of the server-sent event. */
export type Listener = (event: 'exchange' | 'order' | 'scenario' | 'reset', data: unknown) => void;

/** All pages that look on at the moment. */
export interface Audience {
  readonly tell: Listener;
  /** @returns leaves again */
  readonly join: (listener: Listener) => () => void;
}

export function createAudience(): Audience {
  const listeners = new Set<Listener>();
  return {
    tell: (event, data) => {
      for (const listener of listeners) listener(event, data);
    },
    join: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
