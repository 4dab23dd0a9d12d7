import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import { faultNames, readFault, type Fault } from '../faults';
import { numberWithin, readJson } from '../json-body';
import type { WechatOrder } from '../ledger';
import type { Message } from '../messages';
import type { World } from '../world';
import { ledgerEntry, type LedgerEntry } from './ledger-view';
import { listing } from './listing';

const tenYears = 10 * 366 * 24 * 60 * 60;

/** The simulator's own side: its clock, its faults, its books. */
export function controlRoutes(world: World): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const { clock, faults, ledger, messages, notifier } = world;
  const clockView = (): object => ({ now: new Date(clock.now()).toISOString(), speed: clock.speed() });

  const entry = (order: WechatOrder): LedgerEntry => ledgerEntry(order, clock.now());

  app.get('/', (c) => c.text(listing(world)));
  app.get('/health', (c) => c.json({ ok: true }));

  app.get('/clock', (c) => c.json(clockView()));
  app.post('/clock', async (c) => {
    const given = await readJson(c);
    const speed = numberWithin(0.001, 1_000_000, 'speed', given.speed);
    const advanceSeconds = numberWithin(0, tenYears, 'advanceSeconds', given.advanceSeconds);
    if (speed !== undefined) clock.setSpeed(speed);
    notifier.clockChanged();
    if (advanceSeconds !== undefined) await notifier.advance(advanceSeconds);
    return c.json(clockView());
  });
  app.post('/idle', async (c) => {
    await notifier.idle();
    return c.json({ idle: true });
  });

  app.get('/faults', (c) => c.json({ faults: faults.all().map(faultView), known: faultNames }));
  app.post('/faults', async (c) => c.json(faultView(faults.add(readFault(await readJson(c)))), 201));
  app.delete('/faults', (c) => {
    faults.clear();
    return c.json({ faults: [] });
  });

  app.delete('/faults/:id', (c) =>
    faults.callOff(Number(c.req.param('id')))
      ? c.json({ faults: faults.all().map(faultView) })
      : c.json({ error: 'no such fault waits' }, 404),
  );

  app.get('/ledger', (c) => c.json({ orders: ledger.all(clock.now()).map(entry) }));
  app.get('/ledger/:outTradeNo', (c) => {
    const order = ledger.byOutTradeNo(c.req.param('outTradeNo'), clock.now());
    return order ? c.json(entry(order)) : c.json({ error: 'no such order' }, 404);
  });
  app.post('/ledger/:outTradeNo', async (c) => {
    const { state } = await readJson(c);
    const order = ledger.byOutTradeNo(c.req.param('outTradeNo'), clock.now());
    if (!order) return c.json({ error: 'no such order' }, 404);
    if (state === 'CLOSED') {
      if (order.state !== 'NOTPAY') return c.json({ error: 'only an unpaid order can be closed' }, 409);
    } else if (state !== 'REFUND') return c.json({ error: 'the states to set are REFUND and CLOSED' }, 400);
    else if (order.transactions.length === 0)
      return c.json({ error: 'only a paid order can be refunded' }, 409);
    order.state = state;
    return c.json(entry(order));
  });

  app.post('/ledger/:outTradeNo/notify', async (c) => {
    const outTradeNo = c.req.param('outTradeNo');
    if (!ledger.byOutTradeNo(outTradeNo, clock.now())) return c.json({ error: 'no such order' }, 404);
    await notifier.hurry(outTradeNo);
    const order = ledger.byOutTradeNo(outTradeNo, clock.now());
    return order ? c.json(entry(order)) : c.json({ error: 'no such order' }, 404);
  });

  app.get('/messages', (c) => c.json({ messages: messages.all() }));
  app.get('/messages/stream', (c) => {
    const after = Number(c.req.query('after') ?? 0);
    if (!Number.isInteger(after))
      return c.json({ error: 'after is the id of a message, a whole number' }, 400);
    c.header('Content-Type', 'application/x-ndjson');
    return stream(c, async (out) => {
      const tell = (message: Message): void => void out.writeln(JSON.stringify(message));
      const stop = messages.watch(tell);
      messages
        .all()
        .filter(({ id }) => id > after)
        .forEach(tell);
      // A client ends a connection on which nothing comes: undici's fetch after 300 seconds.
      const heartbeat = setInterval(() => void out.writeln(''), world.heartbeatMs);
      await new Promise<void>((resolve) => {
        out.onAbort(resolve);
      });
      clearInterval(heartbeat);
      stop();
    });
  });
  app.post('/reset', (c) => {
    const { codes, sheets, refundPlans, funds, bills, tokens, shipping, notifiedSignType } = world;
    for (const part of [notifier, codes, ledger, sheets, faults, messages]) part.clear();
    for (const part of [refundPlans, funds, bills, tokens, shipping, notifiedSignType]) part.clear();
    clock.reset();
    return c.json({ reset: true });
  });

  return app;
}

function faultView({ params, ...fault }: Fault): object {
  return { ...fault, ...params };
}
