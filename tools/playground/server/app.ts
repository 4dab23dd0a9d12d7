import { randomUUID } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { localHosts } from '../../shared/foreign-page';
import type { Audience } from './audience';
import { deliveryLedger } from './deliveries';
import { tellEvents } from './event-stream';
import { forward, passOn, requestOf } from './forward';
import { onlyOwnPages } from './guard';
import type { ExchangeRecord } from './record';
import { refund } from './staff';
import { sweep } from './sweep';
import type { PlaygroundSetting } from './setting';
import type { Explanation, Question } from '../../explain/explain';
import { readQuestion } from './explaining';
import { scenarioRoutes } from './scenario-routes';
import { pageRoutes, type Pages } from './page-routes';

interface Parts {
  readonly setting: PlaygroundSetting;
  readonly pages: Pages;
  readonly record: ExchangeRecord;
  readonly audience: Audience;
  /** As they stand in a Host header. */
  readonly hosts: readonly string[];
  /** Explains a message with the secrets of the local stage, none of which is in the answer. */
  readonly explain: (question: Question) => Promise<Explanation>;
  /** Whether the simulator's messages are heard at the moment. */
  readonly isHearing: () => boolean;
  /** How often an idle page is told something, in milliseconds; 15,000 without it. */
  readonly heartbeatMs?: number;
}

/** All that the playground serves: its pages, the phone's way to the shop and to WeChat, and what it sees of both. */
export function createPlayground({ setting, pages, record, audience, hosts, ...more }: Parts): Hono {
  const { apiUrl, simulatorUrl, orders, moments } = setting;
  const { explain, isHearing, heartbeatMs = 15_000 } = more;
  const ledger = deliveryLedger(simulatorUrl);
  const wechat = `${simulatorUrl}/_simulator`;
  const app = new Hono();
  app.use(onlyOwnPages(hosts, localHosts(setting.environment['LOCAL_HOSTS'])));
  const onError = (c: Context): Response => c.json({ error: 'the body has more than 256 KiB' }, 413);
  app.use(bodyLimit({ maxSize: MOST_BODY_BYTES, onError }));

  app.route('/', pageRoutes(pages));

  app.get('/setting', (c) => {
    const { environment, products, lanUrl } = setting;
    const { WECHAT_APPID: appId, WECHAT_MCH_ID: mchId, WECHAT_SIGN_TYPE: signType } = environment;
    return c.json({ appId, mchId, signType, apiUrl, simulatorUrl, products, lanUrl });
  });

  app.get('/events', (c) =>
    tellEvents(c, { record, audience, orders, moments, ledger, isHearing, heartbeatMs }),
  );

  app.all('/shop/*', async (c) => {
    const request = await requestOf(c);
    const { pathname, search } = new URL(c.req.url);
    const path = pathname.replace(/^\/shop/, '');
    const name = `${request.method} ${path.replace(/^\/orders\/[^/]+/, '/orders/{outTradeNo}')}`;
    return passOn(
      await forward(record, { from: 'phone', to: 'shop', name }, apiUrl + path + search, request),
    );
  });

  for (const call of ['login', 'requestPayment'] as const) {
    app.post(`/wx/${call}`, async (c) => {
      const heading = { from: 'phone', to: 'wechat', name: `wx.${call}` } as const;
      return passOn(await forward(record, heading, `${wechat}/wx/${call}`, await requestOf(c)));
    });
  }
  // What the finger does on the sheet is WeChat's own affair and no message of the payment. A name of other characters
  // (a dot, a slash, a backslash) could lead out of the sheets, to what only a simulator can do.
  app.on(
    ['GET', 'POST'],
    ['/sheets/:id{[A-Za-z0-9]+}', '/sheets/:id{[A-Za-z0-9]+}/:action{[a-z-]+}'],
    async (c) => {
      const { method, body } = await requestOf(c);
      const response = await fetch(wechat + c.req.path, {
        method,
        ...(method === 'POST' && { body: body || '{}' }),
      });
      return passOn({ status: response.status, headers: JSON_HEADERS, body: await response.text() });
    },
  );

  app.post('/explain', async (c) => {
    const question = readQuestion(await c.req.text());
    if (question === undefined) return c.json({ error: 'give {"xml": "…"} or {"payParams": {…}}' }, 400);
    try {
      return c.json(await explain(question));
    } catch (error) {
      return c.json({ error: error instanceof Error ? error.message : 'no explanation' }, 503);
    }
  });

  app.post('/staff/refund', async (c) => {
    const { outTradeNo, refundFee } = await c.req.json<{ outTradeNo: string; refundFee: number }>();
    const outRefundNo = `pg-${randomUUID().replaceAll('-', '')}`;
    return passOn(await refund(record, apiUrl, { outTradeNo, refundFee, outRefundNo }));
  });
  app.post('/staff/reconcile', async (c) => c.json(await sweep(record, setting)));

  app.route('/', scenarioRoutes(setting, record, audience));

  app.post('/reset', async (c) => {
    await fetch(`${wechat}/reset`, { method: 'POST' });
    await orders.forget();
    record.clear();
    audience.tell('reset', {});
    return c.json({ reset: true });
  });

  app.notFound((c) => c.json({ error: 'nothing is here' }, 404));
  // The phone tells its mini program of a network error where nobody answered, as a real one does.
  app.onError((error, c) => c.json({ error: error.message }, 502, { 'x-no-answer': 'true' }));
  return app;
}

/** A message of WeChat's, which ends at 64 KiB, written as JSON. */
const MOST_BODY_BYTES = 256 * 1024;

const JSON_HEADERS = { 'content-type': 'application/json' };
