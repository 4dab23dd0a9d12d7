import { PLANTED } from './planted-faults';
import { ORDERS, QUICK, SEEDS, WEATHER } from './seeds';
import { shrink } from './shrink';
import { simulate } from './simulate';

describe('the simulation sees that', () => {
  test.each(Object.entries(PLANTED))(
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

test('a failure is shrunk to few customers that fail in the same way', async () => {
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
}, 300_000);
