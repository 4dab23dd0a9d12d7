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

/** Simulated time, and the one place that decides what happens next. */
export interface Scheduler {
  /** Milliseconds since 1970, true time: nobody's clock. */
  readonly now: () => number;
  readonly after: (milliseconds: number, happen: () => void) => void;
  /** Starts a strand with the next entry of this moment. */
  readonly spawn: (name: string, live: (strand: Strand) => Promise<void>) => void;
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
  let quiet: { readonly resolve: () => void; readonly reject: (error: Error) => void } | undefined;
  let failure: { readonly error: unknown } | undefined;

  function begins(name: string): void {
    if (running !== undefined) throw new Error(`${name} was woken while ${running} runs`);
    running = name;
  }

  function rests(): void {
    running = undefined;
    quiet?.resolve();
  }

  function makeStrand(name: string): Strand {
    let isAlive = true;
    function park<T>(begin: (wake: Wake<T>) => void): Promise<T> {
      return new Promise((resolve, reject) => {
        let isWaiting = true;
        const once = (act: () => void): void => {
          if (!isWaiting || !isAlive) return;
          isWaiting = false;
          begins(name);
          act();
        };
        rests();
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
    spawn: (name, live) => {
      after(0, () => {
        begins(name);
        live(makeStrand(name)).then(rests, (error: unknown) => {
          failure = { error };
          rests();
        });
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
