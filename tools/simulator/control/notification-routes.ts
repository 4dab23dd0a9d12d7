import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { BodyError, oneOf, readJson } from '../json-body';
import { signTypeChoices } from '../notify/sign-type';
import type { World } from '../world';

/** How payment notifications are written. */
export function notificationRoutes({ notifiedSignType }: World): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();

  app.get('/notifications', (c) => c.json({ signType: notifiedSignType.choice() }));
  app.post('/notifications', async (c) => {
    const signType = oneOf(signTypeChoices, 'signType', (await readJson(c)).signType);
    if (signType === undefined) throw new BodyError(`give signType: ${signTypeChoices.join(', ')}`);
    notifiedSignType.set(signType);
    return c.json({ signType });
  });

  return app;
}
