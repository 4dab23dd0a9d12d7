import type { ScenarioShop, ScenarioStep, Row } from '../../../../tools/playground/scenarios/scenario';
import type { Shop } from '../../../flows/shop';

/** The shop of the flows, as scenarios see one: its real tables, its real functions. */
export function scenarioShop(shop: Shop): ScenarioShop {
  return {
    apiUrl: shop.url,
    simulatorUrl: shop.simulatorUrl,
    orders: {
      all: async () => (await shop.rows()) as unknown as readonly Row[],
      get: async (outTradeNo) => (await shop.row(outTradeNo)) as unknown as Row | undefined,
    },
    invoke: (name, event) => {
      if (name !== 'reconcile-orders') throw new Error(`${name} is not invoked here`);
      return shop.reconcile(event);
    },
    merchant: {
      appId: process.env['WECHAT_APPID'] ?? '',
      mchId: process.env['WECHAT_MCH_ID'] ?? '',
      key: process.env['WECHAT_MCH_KEY'] ?? '',
      signType: process.env['WECHAT_SIGN_TYPE'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5',
    },
    request: async (_heading, url, init) => {
      const response = await fetch(url, init);
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      };
    },
    sku: 'tea',
  };
}

/** A scenario's steps as lines, so that a test that fails says what happened. */
export function linesOf(steps: readonly ScenarioStep[]): string {
  return steps.map(({ text, ok }) => `${ok === undefined ? '·' : ok ? '✓' : '✗'} ${text.en}`).join('\n');
}
