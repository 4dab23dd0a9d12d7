import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { makeChances } from './chances';
import { randomOf } from './random';
import { neverHappened } from './report';
import { shrink } from './shrink';
import { simulate } from './simulate';
import { makeTally } from './tally';
import { PLANTED, withCommands } from './planted-faults';

/** `npm run simulate` takes 200; here the same seeds run with fewer customers, to take seconds. */
const ORDERS = 20;
const SEEDS = Array.from({ length: 50 }, (_, at) => at + 1);

/** Whether something fails for hours in a seed: it takes several times as long as another. */
function hasWeather(seed: number): boolean {
  return makeChances(randomOf(`seed ${seed}`).fork('chances'), makeTally(), new Set()).hasWeather;
}
const [WEATHER, QUICK] = [SEEDS.filter(hasWeather), SEEDS.filter((seed) => !hasWeather(seed))];

describe('simulation', () => {
  it('breaks no invariant in 50 seeds, and every fault, forgery and transition happens', async () => {
    const tally = makeTally();
    const violations: string[] = [];
    for (const seed of SEEDS) {
      const result = await simulate({ seed, orders: ORDERS });
      tally.add(result.tally);
      if (result.violation) {
        violations.push(
          `npm run simulate -- --from ${seed} --seeds 1 --orders ${ORDERS}: ${result.violation.message}`,
        );
      }
    }
    expect(violations).toEqual([]);
    expect(neverHappened(tally)).toEqual([]);
  }, 300_000);

  it('gives the same trace for the same seed, however long jose takes', async () => {
    const { subtle } = globalThis.crypto;
    const [sign, verify] = [subtle.sign.bind(subtle), subtle.verify.bind(subtle)];
    for (const seed of [3, 4]) {
      const plain = await simulate({ seed, orders: ORDERS });
      let calls = 0;
      const late = async (): Promise<void> => {
        calls += 1;
        // Now and then by some real milliseconds, so that what began first often ends last.
        if (calls % 7 === 0) await new Promise((resolve) => setTimeout(resolve, calls % 4));
      };
      jest.spyOn(subtle, 'sign').mockImplementation(async (...given) => {
        await late();
        return sign(...given);
      });
      jest.spyOn(subtle, 'verify').mockImplementation(async (...given) => {
        await late();
        return verify(...given);
      });
      const slow = await simulate({ seed, orders: ORDERS });
      expect(calls).toBeGreaterThan(50);
      expect(slow.hash).toBe(plain.hash);
      jest.restoreAllMocks();
    }
  }, 60_000);

  it('gives another trace for another seed', async () => {
    const [one, other] = [await simulate({ seed: 1, orders: 3 }), await simulate({ seed: 2, orders: 3 })];
    expect(one.hash).not.toBe(other.hash);
  });

  it('gives stale items to reads that do not ask for consistent ones', async () => {
    const wiring = withCommands((command) =>
      command instanceof GetCommand ? new GetCommand({ ...command.input, ConsistentRead: false }) : command,
    );
    const tally = makeTally();
    for (const seed of SEEDS.slice(0, 5)) tally.add((await simulate({ seed, orders: ORDERS, wiring })).tally);
    expect(tally.of('fault', 'database: stale read')).toBeGreaterThan(0);
  });

  describe('sees that', () => {
    it.each(Object.entries(PLANTED))(
      '%s',
      async (_, { wiring, breaks, inWeather = false }) => {
        for (const seed of inWeather ? [...WEATHER, ...QUICK] : [...QUICK, ...WEATHER]) {
          const { violation } = await simulate({ seed, orders: ORDERS, wiring });
          if (!violation) continue;
          expect(breaks).toContain(violation.invariant);
          return;
        }
        throw new Error('no seed saw it');
      },
      60_000,
    );
  });

  it('shrinks a failure to few customers that fail in the same way', async () => {
    const wiring = PLANTED['an anomaly is not kept']?.wiring;
    if (wiring === undefined) throw new Error('there is no such fault');
    for (const seed of SEEDS) {
      const plan = { seed, orders: 10, wiring };
      const found = await simulate(plan);
      if (!found.violation) continue;
      const least = await shrink(plan, found);
      expect(least.result.violation?.invariant).toBe(found.violation.invariant);
      expect(least.plan.only?.length).toBeLessThanOrEqual(2);
      expect(least.result.trace.at(-1)).toContain('VIOLATION');
      expect(least.result.steps).toBeLessThanOrEqual(found.steps);
      return;
    }
    throw new Error('no seed saw it');
  }, 60_000);
});
