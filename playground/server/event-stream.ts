import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Audience } from './audience';
import type { ExchangeRecord } from './record';
import type { PlaygroundSetting } from './setting';

interface Told {
  readonly record: Pick<ExchangeRecord, 'all'>;
  readonly audience: Pick<Audience, 'join'>;
  readonly orders: Pick<PlaygroundSetting['orders'], 'all'>;
}

/**
 * Tells a page what happened, and then what happens, as server-sent events. What happens while the past is told waits
 * for its end: of two states of one exchange or order the newer one always comes last.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function tellEvents(c: Context, { record, audience, orders }: Told): Response {
  return streamSSE(c, async (stream) => {
    const write = (event: string, data: unknown): Promise<void> =>
      stream.writeSSE({ event, data: JSON.stringify(data) });
    const tellPast = async (): Promise<void> => {
      for (const exchange of record.all()) await write('exchange', exchange);
      for (const row of await orders.all()) await write('order', row);
    };
    const past = tellPast();
    let told = past.catch(() => undefined);
    const leave = audience.join((event, data) => {
      told = told.then(() => write(event, data));
    });
    try {
      await past;
      await new Promise<void>((resolve) => {
        stream.onAbort(resolve);
        // A page that left while the past was told is not told of again.
        if (stream.aborted) resolve();
      });
    } finally {
      leave();
    }
  });
}
