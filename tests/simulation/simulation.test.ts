import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { withCommands } from './planted-faults';
import { ORDERS, SEEDS } from './seeds';
import { simulate } from './simulate';
import { makeTally } from './tally';

test('the same seed gives the same trace, however long jose takes', async () => {
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
}, 300_000);

test('another seed gives another trace', async () => {
  const [one, other] = [await simulate({ seed: 1, orders: 3 }), await simulate({ seed: 2, orders: 3 })];
  expect(one.hash).not.toBe(other.hash);
}, 300_000);

test('reads that do not ask for consistent ones get stale items', async () => {
  const wiring = withCommands((command) =>
    command instanceof GetCommand ? new GetCommand({ ...command.input, ConsistentRead: false }) : command,
  );
  const tally = makeTally();
  for (const seed of SEEDS.slice(0, 5)) tally.add((await simulate({ seed, orders: ORDERS, wiring })).tally);
  expect(tally.of('fault', 'database: stale read')).toBeGreaterThan(0);
}, 300_000);
