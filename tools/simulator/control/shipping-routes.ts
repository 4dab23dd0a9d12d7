import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { flag, numberWithin, readJson } from '../json-body';
import type { World } from '../world';

const tenYears = 10 * 366 * 24 * 60 * 60;

/** When a payment can be shipped, and whether it must be. */
export function shippingRoutes({ shipping }: World): Hono<{ Bindings: HttpBindings }> {
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

  return app;
}
