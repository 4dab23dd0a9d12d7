import { BUDGETS } from '../../lib/config/budgets';
import { makeEnvironments } from './environments';
import type { Invocation, Outcome, Visit, Watched } from './invocation';
import { judgeAnswer } from './oracle-answers';
import { rowOf } from './oracle-rows';
import { seenOf } from './oracle-shipments';
import type { Strand, Wake } from './scheduler';
import { tell, type World } from './world';

/** Lambda: runs invocations, at most so many at once. */
export interface Lambda {
  /** @param done is told the outcome at the moment at which the invocation ends, and what was seen of it */
  readonly invoke: (visit: Visit, done: (outcome: Outcome, watched: Watched) => void) => void;
}

export function makeLambda(world: World): Lambda {
  const { scheduler, chances, tally } = world;
  const waiting: (() => void)[] = [];
  const environments = makeEnvironments(world);
  let inFlight = 0;

  function start(visit: Visit, done: (outcome: Outcome, watched: Watched) => void): void {
    const isScheduled = visit.name === 'reconcile-orders';
    // What a schedule calls has concurrency of its own.
    inFlight += isScheduled ? 0 : 1;
    tally.most('invocations at once', inFlight);
    const watched: Watched = {
      faults: 0,
      writes: 0,
      changed: new Set(),
      logged: [],
      told: new Set(),
      rowAtStart: undefined,
    };
    const live = async (strand: Strand): Promise<void> => {
      let isOver = false;
      const end = (kind: string, how: string, outcome: Outcome): void => {
        if (isOver) return;
        isOver = true;
        inFlight -= isScheduled ? 0 : 1;
        tally.count('end', kind);
        tell(world, visit.who, how);
        if (!isScheduled) waiting.shift()?.();
        scheduler.after(0, () => {
          done(outcome, watched);
        });
      };
      const die = (kind: string, how: string): void => {
        strand.kill();
        for (const outTradeNo of watched.changed) seenOf(world, outTradeNo).isUnsure = true;
        end(kind, how, undefined);
      };
      scheduler.after(BUDGETS[visit.name].lambdaSeconds * 1_000, () => {
        if (!isOver) die('Lambda deadline', 'dies of the Lambda deadline');
      });

      const operate: Invocation['operate'] = (what, begin) =>
        strand.park((wake) => {
          const site = `${visit.name}: ${what}`;
          tally.count('crash', `${site}, reached`);
          tell(world, visit.who, `→ ${what}`);
          if (chances.strikes('lambda: crash before an operation', visit.random)) {
            watched.faults += 1;
            tally.count('crash', `${site}, before`);
            die('crash', `crashes before ${what}`);
            return;
          }
          const stallMs = chances.strikes('lambda: stalls', visit.random)
            ? visit.random.between(500, 20_000)
            : 0;
          if (stallMs > 0) {
            watched.faults += 1;
            tell(world, visit.who, `  lambda: stalls, ${Math.round(stallMs)} ms`);
          }
          begin(stallMs === 0 ? wake : delayed(wake, stallMs));
          if (chances.strikes('lambda: crash during an operation', visit.random)) {
            watched.faults += 1;
            tally.count('crash', `${site}, during`);
            die('crash', `crashes during ${what}`);
          }
        });

      const delayed = <T>(wake: Wake<T>, milliseconds: number): Wake<T> => ({
        resolve: (value) => {
          scheduler.after(milliseconds, () => {
            wake.resolve(value);
          });
        },
        reject: (error) => {
          scheduler.after(milliseconds, () => {
            wake.reject(error);
          });
        },
      });

      const skewAtStart = world.skewMs;
      if (visit.outTradeNo !== undefined) watched.rowAtStart = rowOf(world, visit.outTradeNo);
      tell(world, visit.who, `${visit.name} starts`);
      // One that dies is not given back: Lambda throws it away.
      const environment = environments.take({ world, visit, strand, watched, operate });
      const response = await environment.handle(visit.event);
      environments.giveBack(environment);
      // A clock that jumps meanwhile may leave no time for anything.
      if (world.skewMs !== skewAtStart) watched.faults += 1;
      judgeAnswer(world, visit, watched, response);
      end('answer', `answers ${response.statusCode}`, response);
      tally.count('answer', `${visit.name} ${response.statusCode}`);
    };
    scheduler.spawn(visit.who, live, isScheduled ? 'many' : 'one');
  }

  return {
    invoke: (visit, done) => {
      const go = (): void => {
        start(visit, done);
      };
      if (inFlight < world.invocationLimit || visit.name === 'reconcile-orders') go();
      else waiting.push(go);
    },
  };
}
