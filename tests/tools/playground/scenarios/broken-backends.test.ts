import { runScenario, type ScenarioState } from '../../../../tools/playground/scenarios/run-scenario';
import type { ScenarioShop } from '../../../../tools/playground/scenarios/scenario';
import { SCENARIOS } from '../../../../tools/playground/scenarios/scenarios';
import { openShop, type Shop } from '../../../flows/shop';
import { BROKEN_BACKENDS, settled } from './broken-backends';
import { linesOf, scenarioShop } from './scenario-shop';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

async function outcomeOf(id: string, against: ScenarioShop = scenarioShop(shop)): Promise<ScenarioState> {
  const scenario = SCENARIOS.find((each) => each.id === id);
  if (!scenario) throw new Error(`there is no scenario ${id}`);
  const states: ScenarioState[] = [];
  await runScenario(scenario, against, (state) => states.push(state));
  const last = states.at(-1);
  if (!last) throw new Error('nothing was told');
  return last;
}

describe.each(BROKEN_BACKENDS)('a backend where $bug', ({ route, breaks, red, says }) => {
  afterEach(settled);

  test.each(red)('turns %s red', async (id) => {
    const right = shop.handlers[route];
    if (!right) throw new Error(`there is no ${route}`);
    shop.handlers[route] = breaks(right, shop) as typeof right;
    let broken: ScenarioState;
    try {
      broken = await outcomeOf(id);
      await settled();
    } finally {
      shop.handlers[route] = right;
    }
    expect(broken.state).toBe('red');
    const failed = broken.steps.filter(({ ok }) => ok === false);
    expect(linesOf(failed)).toMatch(says);
    expect((await shop.wechat('GET', '/faults')).body['faults']).toEqual([]);
  });
});

test('every scenario has a bug that it notices', () => {
  const noticed = BROKEN_BACKENDS.flatMap(({ red }) => red);
  expect(SCENARIOS.map(({ id }) => id).filter((id) => !noticed.includes(id))).toEqual([]);
});

test('what the API says turns nothing green: the table is asked', async () => {
  const lying = scenarioShop(shop);
  const outcome = await outcomeOf('cancelled', {
    ...lying,
    orders: { ...lying.orders, get: () => Promise.resolve(undefined) },
  });
  expect(outcome.state).toBe('red');
  expect(linesOf(outcome.steps)).toContain('the orders table has no row');
});
