import type { PutEventsCommand, PutEventsCommandOutput } from '@aws-sdk/client-eventbridge';
import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { EventBridge } from '../../lib/aws/event-bridge';
import type { OrderEvent } from '../../lib/events/order-event';

/**
 * An event bus that writes each event as one line of JSON at the end of a file.
 *
 * @param tell gets each event
 */
export function makeEventFile(file: string, tell: (event: OrderEvent) => void): EventBridge {
  mkdirSync(path.dirname(file), { recursive: true });
  return {
    send: ({ input }: PutEventsCommand): Promise<PutEventsCommandOutput> => {
      const details = (input.Entries ?? []).map(({ Detail = '{}' }) => Detail);
      appendFileSync(file, details.map((detail) => `${detail}\n`).join(''));
      const events = details.map((detail) => JSON.parse(detail) as OrderEvent);
      events.forEach(tell);
      return Promise.resolve({
        $metadata: {},
        FailedEntryCount: 0,
        Entries: events.map(({ id }) => ({ EventId: id })),
      });
    },
  };
}
