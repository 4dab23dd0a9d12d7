import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { answerCall } from './call';
import { calls } from './calls';
import { clientRoutes } from './client/routes';
import { billRoutes } from './control/bill-routes';
import { noWebsite } from './control/no-website';
import { refundRoutes } from './control/refund-routes';
import { notificationRoutes } from './control/notification-routes';
import { controlRoutes } from './control/routes';
import { shippingRoutes } from './control/shipping-routes';
import { FaultDescriptionError } from './faults';
import { BodyError } from './json-body';
import { refusalWithoutCertificate } from './pay/client-certificate';
import type { World } from './world';

/**
 * All that is served: WeChat's side at WeChat's own paths, everything else under `/_simulator`.
 *
 * @param hosts of LOCAL_HOSTS, whose pages may call it
 */
export function createApp(world: World, hosts: readonly string[]): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use('*', noWebsite(hosts));

  for (const [path, { name, answer }] of Object.entries(calls)) {
    app.all(path, (c) =>
      answerCall(
        world,
        name,
        c,
        (request, fault) =>
          (name === 'refund'
            ? refusalWithoutCertificate(c.env.incoming.socket, world.merchant)
            : undefined) ?? answer(world, request, fault),
      ),
    );
  }
  app.use('/_simulator/*', async (c, next) => {
    await next();
    if (c.req.method !== 'GET') world.save();
  });
  app.route('/_simulator', clientRoutes(world));
  app.route('/_simulator', controlRoutes(world));
  app.route('/_simulator', notificationRoutes(world));
  app.route('/_simulator', refundRoutes(world));
  app.route('/_simulator', billRoutes(world));
  app.route('/_simulator', shippingRoutes(world));

  app.notFound((c) => c.json({ error: 'nothing is here; GET /_simulator lists what there is' }, 404));
  app.onError((error, c) => {
    const isTheirs = error instanceof BodyError || error instanceof FaultDescriptionError;
    return c.json(
      { error: isTheirs ? error.message : `the simulator failed: ${error.message}` },
      isTheirs ? 400 : 500,
    );
  });
  return app;
}
