import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { flag, numberWithin, readJson } from '../json-body';
import type { World } from '../world';
import { ledgerEntry } from './ledger-view';

const tenYears = 10 * 366 * 24 * 60 * 60;

/** When a payment can be shipped, and whether it must be. */
export function shippingRoutes({ clock, ledger, shipping }: World): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();

  app.get('/shipping', (c) => c.json(shipping.rules()));
  app.post('/shipping', async (c) => {
    const given = await readJson(c);
    const delaySeconds = numberWithin(0, tenYears, 'delaySeconds', given.delaySeconds);
    shipping.set({
      ...(delaySeconds === undefined ? {} : { delaySeconds }),
      ...(given.isTradeManaged === undefined
        ? {}
        : { isTradeManaged: flag('isTradeManaged', given.isTradeManaged) }),
    });
    return c.json(shipping.rules());
  });

  app.post('/shipping/:outTradeNo/receive', (c) => {
    const order = ledger.byOutTradeNo(c.req.param('outTradeNo'), clock.now());
    if (!order) return c.json({ error: 'no such order' }, 404);
    if (order.shipments.length === 0) return c.json({ error: 'only what was shipped can be received' }, 409);
    for (const transaction of order.transactions) transaction.isReceived = true;
    return c.json(ledgerEntry(order, clock.now()));
  });

  return app;
}
