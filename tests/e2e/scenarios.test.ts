import { runScenario, type ScenarioState } from '../../playground/scenarios/run-scenario';
import type { ScenarioShop } from '../../playground/scenarios/scenario';
import { SCENARIOS } from '../../playground/scenarios/scenarios';
import { invokeAt } from '../../playground/server/staff';
import { walkOnePayment } from '../../local/walk';
import { runBackend, type RunningBackend } from './running-backend';

let backend: RunningBackend;
let shop: ScenarioShop;
let somebodysOrder: string;

beforeAll(async () => {
  backend = await runBackend();
  const { apiUrl, simulatorUrl, database, environment } = backend;
  shop = {
    ...{ apiUrl, simulatorUrl, orders: database.orders, sku: 'cup-celadon' },
    invoke: invokeAt(`http://127.0.0.1:${environment['LAMBDA_PORT'] ?? ''}`),
    merchant: {
      appId: environment['WECHAT_APPID'] ?? '',
      mchId: environment['WECHAT_MCH_ID'] ?? '',
      key: environment['WECHAT_MCH_KEY'] ?? '',
      signType: 'MD5',
    },
    request: async (_heading, url, init) => {
      const response = await fetch(url, init);
      const headers = Object.fromEntries(response.headers);
      return { status: response.status, headers, body: await response.text() };
    },
  };
  const paid = await walkOnePayment(apiUrl, simulatorUrl, 'sticker', () => undefined);
  somebodysOrder = String(paid['outTradeNo']);
}, 120_000);

afterAll(() => backend.end());

test.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
  '%s is green against what npm start runs',
  async (_id, scenario) => {
    const before = await shop.orders.get(somebodysOrder);
    let last: ScenarioState | undefined;
    await runScenario(scenario, shop, (state) => {
      last = state;
    });
    expect(last?.steps.filter(({ ok }) => ok === false)).toEqual([]);
    expect(last?.state).toBe('green');
    expect(await shop.orders.get(somebodysOrder)).toEqual(before);
  },
);
