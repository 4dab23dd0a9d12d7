import { Hono } from 'hono';
import { runScenario } from '../scenarios/run-scenario';
import type { ScenarioShop } from '../scenarios/scenario';
import { SCENARIOS } from '../scenarios/scenarios';
import type { Audience } from './audience';
import { forward } from './forward';
import type { ExchangeRecord } from './record';
import type { PlaygroundSetting } from './setting';

/** The scenarios as the page lists them, and the running of one at a time. */
export function scenarioRoutes(setting: PlaygroundSetting, record: ExchangeRecord, audience: Audience): Hono {
  const { apiUrl, simulatorUrl, orders, invoke, environment, products } = setting;
  const outTradeNoPrefix = environment['OUT_TRADE_NO_PREFIX'];
  const shop: ScenarioShop = {
    ...{ apiUrl, simulatorUrl, orders, invoke },
    merchant: {
      appId: environment['WECHAT_APPID'] ?? '',
      mchId: environment['WECHAT_MCH_ID'] ?? '',
      key: environment['WECHAT_MCH_KEY'] ?? '',
      signType: environment['WECHAT_SIGN_TYPE'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5',
      ...(outTradeNoPrefix !== undefined && { outTradeNoPrefix }),
    },
    request: (heading, url, { method = 'GET', headers = {}, body = '' }) =>
      forward(record, heading, url, { method, headers, body }),
    sku: products.find((each) => each.onSale && 'unitPrice' in each)?.sku ?? '',
  };
  let isRunning = false;
  const app = new Hono();
  app.get('/scenarios', (c) =>
    c.json({ scenarios: SCENARIOS.map(({ id, title, correct }) => ({ id, title, correct })) }),
  );
  app.post('/scenarios/:id', async (c) => {
    const scenario = SCENARIOS.find(({ id }) => id === c.req.param('id'));
    if (scenario === undefined) return c.json({ error: 'there is no such scenario' }, 404);
    if (isRunning) return c.json({ error: 'another scenario is running' }, 409);
    isRunning = true;
    try {
      const state = await runScenario(scenario, shop, (told) => {
        audience.tell('scenario', told);
      });
      return c.json({ id: scenario.id, state });
    } finally {
      isRunning = false;
    }
  });
  return app;
}
