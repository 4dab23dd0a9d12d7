import type { Lambda } from './lambda';
import type { Strand } from './scheduler';
import { demand } from './violation';
import { tell, wrongClock, type World } from './world';

const MINUTE_MS = 60_000;

/** What one pass came to, as far as it is known: nothing where it died. */
interface Passed {
  readonly writes: number;
  readonly isAlive: boolean;
}

/** EventBridge's schedule of reconcile-orders. */
export interface Schedule {
  /** Calls reconcile-orders each minute, for ever. Minutes in which nothing is due are skipped: a pass would find nothing. */
  readonly run: (strand: Strand) => Promise<void>;
  /** Two passes, one right after the other: the second has nothing left to write. @throws Violation */
  readonly passTwice: (strand: Strand) => Promise<void>;
}

export function makeSchedule(world: World, lambda: Lambda): Schedule {
  const { chances } = world;
  const random = world.random.fork('schedule');
  let seenWrites = -1;
  let earliest: string | undefined;
  let passes = 0;

  /** The time at which the next order is due; looked up again only after something was written. */
  function earliestDue(): string | undefined {
    if (seenWrites === world.writes) return earliest;
    seenWrites = world.writes;
    earliest = undefined;
    for (const row of world.model.items(world.ordersTable).values()) {
      const dueAt = row['dueAt'];
      if (typeof dueAt === 'string' && (earliest === undefined || dueAt < earliest)) earliest = dueAt;
    }
    return earliest;
  }

  function pass(done: (passed: Passed) => void): void {
    passes += 1;
    const visit = { name: 'reconcile-orders', event: {}, who: `pass ${passes}` } as const;
    const [wasCalm, beganAt] = [chances.isCalm(), wrongClock(world).toISOString()];
    lambda.invoke({ ...visit, random: random.fork(passes) }, (outcome, { writes }) => {
      const due = earliestDue() ?? '';
      const isWhole = outcome?.body.includes('"isCutShort":false') === true;
      demand(
        !wasCalm || !isWhole || due === '' || due > beganAt,
        'a pass settles down',
        () => `what was due at ${due} is due still after ${visit.who}, which began at ${beganAt}`,
      );
      done({ writes, isAlive: outcome?.statusCode === 200 });
    });
  }

  return {
    run: async (strand) => {
      for (;;) {
        await strand.sleep(MINUTE_MS);
        const due = earliestDue();
        if (due === undefined || due > wrongClock(world).toISOString()) continue;
        if (chances.strikes('schedule: pass left out', random)) continue;
        pass(() => undefined);
        if (chances.strikes('schedule: pass doubled', random)) pass(() => undefined);
      }
    },
    passTwice: async (strand) => {
      for (const isSecond of [false, true]) {
        const { writes, isAlive } = await strand.park<Passed>((wake) => {
          pass((passed) => {
            wake.resolve(passed);
          });
        });
        demand(isAlive, 'calm works', () => 'the last pass failed');
        if (!isSecond) continue;
        tell(world, 'schedule', `the second pass writes ${writes} times`);
        demand(writes === 0, 'a pass settles down', () => `a pass right after a pass wrote ${writes} times`);
      }
    },
  };
}
