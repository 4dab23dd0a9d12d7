import { makeAgenda } from './agenda';

/** Ends a strand's waiting. The first call counts; none does once the strand is dead. */
export interface Wake<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread of asynchronous code (an invocation, an actor) that runs only while the scheduler lets it. */
export interface Strand {
  readonly name: string;
  /** Waits until `wake` is called by something on the agenda. Every wait of a strand goes through here. */
  readonly park: <T>(begin: (wake: Wake<T>) => void) => Promise<T>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly isAlive: () => boolean;
  /** Never wakes it again: what it waits for may still happen, and nobody sees it. */
  readonly kill: () => void;
}

/**
 * For how many things a strand waits at once. One that waits for `many` is at rest once nothing of it runs any more; it
 * does no real asynchronous work between its waits. One that waits for `one` may wait for a few now and then, and is like
 * the other until all but the last of them have come.
 */
export type Waits = 'one' | 'many';

/** Simulated time, and the one place that decides what happens next. */
export interface Scheduler {
  /** Milliseconds since 1970, true time: nobody's clock. */
  readonly now: () => number;
  readonly after: (milliseconds: number, happen: () => void) => void;
  /** Starts a strand with the next entry of this moment. */
  readonly spawn: (name: string, live: (strand: Strand) => Promise<void>, waits?: Waits) => void;
  /** Lets things happen until `until` says so or nothing is left. @throws what a strand or an entry throws */
  readonly run: (until: () => boolean) => Promise<void>;
  /** How many entries have happened. */
  readonly steps: () => number;
}

/** Real milliseconds after which a strand that neither waits here nor ends is an error of the simulation. */
const STUCK_MS = 30_000;

/**
 * Each entry of the agenda wakes at most one strand, and the next entry is not looked at before that strand waits
 * here again or has ended. So real asynchronous work in between (jose signs in the thread pool) may take as long as
 * it likes: it never decides an order.
 *
 * @param start milliseconds since 1970
 */
export function makeScheduler(start: number): Scheduler {
  const agenda = makeAgenda();
  let now = start;
  let steps = 0;
  let running: string | undefined;
  let runs: Waits = 'one';
  let begun = 0;
  let quiet: { readonly resolve: () => void; readonly reject: (error: Error) => void } | undefined;
  let failure: { readonly error: unknown } | undefined;

  function begins(name: string, waits: Waits): void {
    // One event may wake several parts of the same strand; where the last has come it runs as one.
    if (running === name && runs === 'many') {
      if (waits === 'one') [runs, begun] = [waits, begun + 1];
      return;
    }
    if (running !== undefined) throw new Error(`${name} was woken while ${running} runs`);
    [running, runs] = [name, waits];
    begun += 1;
    if (waits === 'one') return;
    const mine = begun;
    // By then every part of it waits for the agenda again, or has ended.
    setImmediate(() => {
      if (mine === begun && running === name) rests();
    });
  }

  function rests(): void {
    running = undefined;
    quiet?.resolve();
  }

  function makeStrand(name: string, waits: Waits, hasEnded: () => boolean): Strand {
    let isAlive = true;
    let waiting = 0;
    function park<T>(begin: (wake: Wake<T>) => void): Promise<T> {
      return new Promise((resolve, reject) => {
        let isWaiting = true;
        waiting += 1;
        const once = (act: () => void): void => {
          if (!isWaiting) return;
          isWaiting = false;
          waiting -= 1;
          if (!isAlive || hasEnded()) return;
          begins(name, waiting > 0 ? 'many' : waits);
          act();
        };
        if (waits === 'one') rests();
        begin({
          resolve: (value) => {
            once(() => {
              resolve(value);
            });
          },
          reject: (error) => {
            once(() => {
              reject(error instanceof Error ? error : new Error(String(error)));
            });
          },
        });
      });
    }
    return {
      name,
      park,
      sleep: (milliseconds) =>
        park((wake) => {
          after(milliseconds, () => {
            wake.resolve(undefined);
          });
        }),
      isAlive: () => isAlive,
      kill: () => {
        isAlive = false;
      },
    };
  }

  function after(milliseconds: number, happen: () => void): void {
    agenda.add(now + Math.max(milliseconds, 0), happen);
  }

  async function untilQuiet(): Promise<void> {
    while (running !== undefined) {
      await new Promise<void>((resolve, reject) => {
        quiet = { resolve, reject };
      });
      quiet = undefined;
    }
  }

  return {
    now: () => now,
    steps: () => steps,
    after,
    spawn: (name, live, waits = 'one') => {
      after(0, () => {
        begins(name, waits);
        let hasEnded = false;
        live(makeStrand(name, waits, () => hasEnded)).then(
          () => {
            hasEnded = true;
            if (waits === 'one') rests();
          },
          (error: unknown) => {
            hasEnded = true;
            failure = { error };
            if (waits === 'one') rests();
          },
        );
      });
    },
    run: async (until) => {
      let seen = -1;
      const watch = setInterval(() => {
        if (seen === steps) quiet?.reject(new Error(`${String(running)} waits for what nobody releases`));
        seen = steps;
      }, STUCK_MS);
      try {
        while (!until()) {
          const next = agenda.take();
          if (next === undefined) return;
          now = next.at;
          steps += 1;
          next.happen();
          if (running !== undefined) await untilQuiet();
          if (failure !== undefined) throw failure.error;
        }
      } finally {
        clearInterval(watch);
      }
    },
  };
}
