import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Audience, HappeningName } from './audience';
import type { DeliveryLedger } from './deliveries';
import type { ExchangeRecord } from './record';
import type { PlaygroundSetting } from './setting';

/** What the pages are told from. */
export interface Told {
  readonly record: Pick<ExchangeRecord, 'all'>;
  readonly audience: Pick<Audience, 'join' | 'lastId' | 'since'>;
  readonly orders: Pick<PlaygroundSetting['orders'], 'all'>;
  readonly moments: Pick<PlaygroundSetting['moments'], 'of'>;
  readonly ledger: Pick<DeliveryLedger, 'all'>;
  /** Whether the simulator's messages are heard at the moment. */
  readonly isHearing: () => boolean;
  /** How often a page is told something, in milliseconds. */
  readonly heartbeatMs: number;
}

/**
 * Tells a page what happened, and then what happens, as server-sent events. What happens while the past is told waits
 * for its end: of two states of one exchange or order the newer one always comes last. A page that comes back with the
 * id of the last event that it got is told what came after it; any other page is told all, after a `reset`.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function tellEvents(c: Context, told: Told): Response {
  const { record, audience, orders, moments, ledger, isHearing, heartbeatMs } = told;
  return streamSSE(c, async (stream) => {
    const write = (event: HappeningName, data: unknown, id?: string): Promise<void> =>
      stream.writeSSE({ event, data: JSON.stringify(data), ...(id !== undefined && { id }) });
    const tellHearing = (id?: string): Promise<void> => write('hearing', isHearing(), id);
    const lastId = audience.lastId();
    const missed = audience.since(c.req.query('after') ?? '');
    const tellPast = async (): Promise<void> => {
      if (missed === undefined) {
        await write('reset', {});
        for (const exchange of record.all()) await write('exchange', exchange);
        const rows = await orders.all();
        for (const row of rows) await write('order', row);
        for (const moment of await moments.of(rows)) await write('moment', moment);
        for (const deliveries of await ledger.all()) await write('deliveries', deliveries);
      } else for (const { event, data } of missed) await write(event, data);
      await tellHearing(lastId);
    };
    const past = tellPast();
    let line = past.catch(() => undefined);
    const leave = audience.join(({ event, data, id }) => {
      line = line.then(() => write(event, data, id));
    });
    const heartbeat = setInterval(() => {
      line = line.then(() => tellHearing());
    }, heartbeatMs);
    try {
      await past;
      await new Promise<void>((resolve) => {
        stream.onAbort(resolve);
        // A page that left while the past was told is not told of again.
        if (stream.aborted) resolve();
      });
    } finally {
      clearInterval(heartbeat);
      leave();
    }
  });
}
