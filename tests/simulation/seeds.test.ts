import { neverHappened } from './report';
import { ORDERS, SEEDS } from './seeds';
import { simulate } from './simulate';
import { makeTally } from './tally';

test('50 seeds break no invariant, and every fault, forgery and transition happens in them', async () => {
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
}, 900_000);
