import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../lib/config/config';
import type { OrderEvent } from '../../lib/events/order-event';
import { makeEventFile } from './event-file';
import type { Feed } from './order-stream';

/**
 * The function publish-order-events as it is deployed, with a file for a bus.
 *
 * @param environment has STAGE and EVENT_BUS
 * @param file gets each event as a line of JSON
 * @param tell gets each event
 * @param tellFault gets a sentence where an event could not be published
 */
export async function localOrderEvents(
  environment: Readonly<Record<string, string | undefined>>,
  file: string,
  tell: (event: OrderEvent) => void,
  tellFault: (sentence: string) => void,
): Promise<Feed> {
  const config = readConfig('publish-order-events', environment);
  // The function reads its configuration when it is loaded.
  Object.assign(process.env, config);
  const { makePublishOrderEvents } = await import('../../functions/publish-order-events');
  return makePublishOrderEvents({
    config,
    eventBridge: makeEventFile(file, tell),
    telemetry: {
      log: (level, _, { errCode, errorMessage, eventId }) => {
        if (level === 'error')
          tellFault(`event ${eventId ?? ''}: ${errorMessage ?? errCode ?? 'not published'}`);
      },
      count: () => undefined,
      flush: () => undefined,
    },
    now: () => new Date(),
    deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
    pause: (milliseconds) => pause(milliseconds),
  });
}
