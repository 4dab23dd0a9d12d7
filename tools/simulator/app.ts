import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { answerCall } from './call';
import { clientRoutes } from './client/routes';
import { billRoutes } from './control/bill-routes';
import { noWebsite } from './control/no-website';
import { refundRoutes } from './control/refund-routes';
import { notificationRoutes } from './control/notification-routes';
import { controlRoutes } from './control/routes';
import { shippingRoutes } from './control/shipping-routes';
import { FaultDescriptionError } from './faults';
import { BodyError } from './json-body';
import { answerCodeToSession } from './jscode2session';
import { refusalWithoutCertificate } from './pay/client-certificate';
import { answerDownloadBill } from './pay/downloadbill';
import { answerPayCall, isPayCall } from './pay/gateway';
import { answerIsTradeManaged, answerUploadShippingInfo } from './shipping/upload';
import { answerStableToken } from './stable-token';
import type { World } from './world';

/**
 * All that is served: WeChat's side at WeChat's own paths, everything else under `/_simulator`.
 *
 * @param hosts of LOCAL_HOSTS, whose pages may call it
 */
export function createApp(world: World, hosts: readonly string[]): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use('*', noWebsite(hosts));

  app.all('/sns/jscode2session', (c) =>
    answerCall(world, 'jscode2session', c, (request, fault) => answerCodeToSession(world, request, fault)),
  );
  app.all('/cgi-bin/stable_token', (c) =>
    answerCall(world, 'stable_token', c, (request, fault) => answerStableToken(world, request, fault)),
  );
  app.all('/wxa/sec/order/upload_shipping_info', (c) =>
    answerCall(world, 'upload_shipping_info', c, (request, fault) =>
      answerUploadShippingInfo(world, request, fault),
    ),
  );
  app.all('/wxa/sec/order/is_trade_managed', (c) =>
    answerCall(world, 'is_trade_managed', c, (request, fault) => answerIsTradeManaged(world, request, fault)),
  );
  app.all('/pay/downloadbill', (c) =>
    answerCall(world, 'downloadbill', c, (request, fault) => answerDownloadBill(world, request, fault)),
  );
  app.all('/pay/:call', (c, next) => {
    const call = c.req.param('call');
    if (!isPayCall(call)) return next();
    return answerCall(world, call, c, (request, fault) => answerPayCall(world, call, request, fault));
  });
  app.all('/payitil/report', (c) =>
    answerCall(world, 'report', c, (request, fault) => answerPayCall(world, 'report', request, fault)),
  );
  app.all('/secapi/pay/refund', (c) =>
    answerCall(
      world,
      'refund',
      c,
      (request, fault) =>
        refusalWithoutCertificate(c.env.incoming.socket, world.merchant) ??
        answerPayCall(world, 'refund', request, fault),
    ),
  );
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
