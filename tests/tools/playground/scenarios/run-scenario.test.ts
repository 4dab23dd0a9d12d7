import { runScenario, type ScenarioState } from '../../../../tools/playground/scenarios/run-scenario';
import type { Scenario, ScenarioShop, ScenarioStep } from '../../../../tools/playground/scenarios/scenario';
import { staged } from '../../../../tools/playground/scenarios/stage';
import { startBench, type Bench } from '../../simulator/bench';

const shop = { apiUrl: 'http://shop' } as ScenarioShop;
const text = { en: 'a step', zh: '一步' };

const scenarioOf = (run: Scenario['run']): Scenario => ({ id: 'made-up', title: text, correct: text, run });

async function play(run: Scenario['run'], longestMs?: number): Promise<readonly ScenarioState[]> {
  const states: ScenarioState[] = [];
  const result = await runScenario(scenarioOf(run), shop, (state) => states.push(state), longestMs);
  expect(states.at(-1)?.state).toBe(result);
  return states;
}

const telling =
  (...steps: readonly ScenarioStep[]): Scenario['run'] =>
  (_shop, step) => {
    for (const each of steps) step(each);
    return Promise.resolve();
  };

test('is told when it begins, with each step, and when it ends', async () => {
  const steps = [{ text }, { text, ok: true }];
  expect(await play(telling(...steps))).toEqual([
    { id: 'made-up', state: 'running', steps: [] },
    { id: 'made-up', state: 'running', steps: steps.slice(0, 1) },
    { id: 'made-up', state: 'running', steps },
    { id: 'made-up', state: 'green', steps },
  ]);
});

test.each([
  [
    'a step is not ok, though a later one is',
    [
      { text, ok: false },
      { text, ok: true },
    ],
  ],
  ['nothing was judged', [{ text }]],
  ['nothing was told', []],
])('is red where %s', async (_name, steps) => {
  expect((await play(telling(...steps))).at(-1)?.state).toBe('red');
});

test('is red where it throws, and says why in both languages', async () => {
  const last = (
    await play((_shop, step) => {
      step({ text, ok: true });
      return Promise.reject(new Error('the shop is away'));
    })
  ).at(-1);
  expect(last).toMatchObject({
    state: 'red',
    steps: [
      { ok: true },
      { ok: false, text: { en: 'It cannot go on: the shop is away', zh: '无法继续：the shop is away' } },
    ],
  });
});

test('is red where it takes too long, and is not heard any more', async () => {
  let goOn = (): void => undefined;
  const states = await play(async (_shop, step) => {
    step({ text, ok: true });
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    step({ text, ok: true });
  }, 10);
  const told = states.length;
  goOn();
  await Promise.resolve();
  expect(states).toHaveLength(told);
  expect(states.at(-1)?.steps.at(-1)?.text.en).toContain('it has not ended within 0.01 s');
});

test('refuses a second run on the same backend at the same time, and takes one after it', async () => {
  let end = (): void => undefined;
  const first = runScenario(
    scenarioOf(
      () =>
        new Promise((resolve) => {
          end = resolve;
        }),
    ),
    shop,
    () => undefined,
  );
  await expect(play(telling({ text, ok: true }))).rejects.toThrow('Another scenario is running');
  end();
  await first;
  expect((await play(telling({ text, ok: true }))).at(-1)?.state).toBe('green');
});

describe('beside other faults', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());

  test('a story that breaks off takes back what it planted, and nothing else', async () => {
    await bench.fault('notify', 'lost');
    const run = staged(async ({ plantFault }) => {
      await plantFault('notify', 'doubled', 'order-7');
      throw new Error('it broke off');
    });
    await expect(run({ ...shop, simulatorUrl: bench.url }, () => undefined)).rejects.toThrow('it broke off');
    expect((await bench.json('GET', '/_simulator/faults')).body.faults).toMatchObject([{ fault: 'lost' }]);
  });
});
