import { runScenario, type ScenarioState } from '../../../../tools/playground/scenarios/run-scenario';
import { SCENARIOS } from '../../../../tools/playground/scenarios/scenarios';
import { openShop, type Shop } from '../../../flows/shop';
import { linesOf, scenarioShop } from './scenario-shop';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const CHINESE = /[\u4e00-\u9fff]/;
/** The phone's dialogs speak Chinese to everybody. */
const DIALOGS = /调用支付JSAPI缺少参数: total_fee|支付验证签名失败/;

describe.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))('%s', (id, scenario) => {
  test('is green here, tells each step in both languages, and leaves no fault behind', async () => {
    const states: ScenarioState[] = [];
    await runScenario(scenario, scenarioShop(shop), (state) => states.push(state));
    const last = states.at(-1);
    expect(`${last?.state ?? ''}\n${linesOf(last?.steps ?? [])}`).toMatch(/^green\n/);
    expect(states.map((each) => [each.id, each.steps.length])).toEqual([
      ...Array.from({ length: states.length - 1 }, (_, told) => [id, told]),
      [id, states.length - 2],
    ]);
    expect(last?.steps.filter(({ ok }) => ok === true).length).toBeGreaterThan(0);
    for (const { text } of last?.steps ?? []) {
      expect(text.zh).toMatch(CHINESE);
      expect(text.en.replace(DIALOGS, '')).not.toMatch(CHINESE);
    }
    expect((await shop.wechat('GET', '/faults')).body['faults']).toEqual([]);
  });

  test('says in one line, in both languages, what a correct backend does', () => {
    for (const { en, zh } of [scenario.title, scenario.correct]) {
      expect(en).toMatch(/^[^\n]{10,130}$/);
      expect(zh).toMatch(/^[^\n]{4,60}$/);
      expect(zh).toMatch(CHINESE);
    }
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
});

test('no two scenarios have one id', () => {
  expect(new Set(SCENARIOS.map(({ id }) => id)).size).toBe(SCENARIOS.length);
});
