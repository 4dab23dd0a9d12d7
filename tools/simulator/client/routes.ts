import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { BodyError, flag, numberWithin, readJson, textOr } from '../json-body';
import type { World } from '../world';
import { requestPayment } from './request-payment';
import { isSheetAction, sheetActions } from './sheet-actions';

const defaultUser = 'alice';

/** The client's side: what `wx.login`, `wx.requestPayment` and the user's finger do. */
export function clientRoutes(world: World): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();

  app.post('/wx/login', async (c) => {
    const { user, unionid } = await readJson(c);
    const name = textOr(defaultUser, 'user', user);
    const code = world.codes.issue({ name, hasUnionid: flag('unionid', unionid) }, world.clock.now());
    return c.json({ errMsg: 'login:ok', code });
  });

  app.post('/wx/requestPayment', async (c) => {
    const { user, appId, ...params } = await readJson(c);
    const payer = textOr(defaultUser, 'user', user);
    return c.json(requestPayment(world, payer, textOr(world.merchant.appId, 'appId', appId), params));
  });

  app.get('/sheets', (c) => c.json({ sheets: world.sheets.all() }));

  app.get('/sheets/:id', (c) => {
    const sheet = world.sheets.byId(c.req.param('id'));
    return sheet ? c.json({ sheet }) : c.json({ error: 'no such sheet' }, 404);
  });

  app.post('/sheets/:id/:action', async (c) => {
    const { waitForNotify, couponFee } = await readJson(c);
    const waits = flag('waitForNotify', waitForNotify);
    const sheet = world.sheets.byId(c.req.param('id'));
    const action = c.req.param('action');
    if (!sheet) return c.json({ error: 'no such sheet' }, 404);
    if (!isSheetAction(action)) {
      return c.json({ error: `a sheet understands ${Object.keys(sheetActions).join(', ')}` }, 404);
    }
    if (sheet.state !== 'open')
      return c.json({ error: `the sheet was answered already: ${sheet.state}` }, 409);
    const coupon = numberWithin(0, sheet.totalFee, 'couponFee', couponFee) ?? 0;
    if (!Number.isInteger(coupon)) throw new BodyError('couponFee must be whole fen');
    const result = sheetActions[action](world, sheet, { couponFee: coupon });
    if (waits) await world.notifier.idle();
    return c.json(result);
  });

  return app;
}
