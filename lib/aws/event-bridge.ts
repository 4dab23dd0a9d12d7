import {
  EventBridgeClient,
  PutEventsCommand,
  type PutEventsCommandOutput,
  type PutEventsRequestEntry,
} from '@aws-sdk/client-eventbridge';
import { CALLS } from '../config/budgets';
import type { OrderEvent } from '../events/order-event';
import type { SendEvents } from '../events/publish-events';

/** What the bus needs of the AWS SDK; tests hand in their own. */
export interface EventBridge {
  readonly send: (
    command: PutEventsCommand,
    options: { readonly abortSignal: AbortSignal },
  ) => Promise<PutEventsCommandOutput>;
}

/** The real client; a call that hangs is given up after three seconds and repeated by the SDK, at most twice. */
export function makeEventBridge(): EventBridge {
  return new EventBridgeClient({
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: CALLS.bus.connectMs,
      requestTimeout: CALLS.bus.requestMs,
      throwOnRequestTimeout: true,
    },
  });
}

function entryOf(event: OrderEvent): PutEventsRequestEntry & { readonly Detail: string } {
  return {
    Source: event.source,
    DetailType: event.type,
    Time: new Date(event.time),
    Detail: JSON.stringify(event),
  };
}

/**
 * How many bytes of a call an event takes, as EventBridge counts them: 14 for the time, and the texts.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html#eb-putevents-event-size
 */
export function entrySize(event: OrderEvent): number {
  const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');
  return 14 + bytes(event.source) + bytes(event.type) + bytes(entryOf(event).Detail);
}

/**
 * An event bus of EventBridge. The whole CloudEvent is the `detail`; `source` and `detail-type` repeat its source and
 * type, for the rules.
 *
 * @param bus its name or ARN
 * @param signal ends every call; the caller's deadline
 */
export function makeEventBus(client: EventBridge, bus: string, signal: AbortSignal): SendEvents {
  return async (events) => {
    const Entries = events.map((event) => ({ ...entryOf(event), EventBusName: bus }));
    const answer = await client.send(new PutEventsCommand({ Entries }), { abortSignal: signal });
    // An entry without an answer is not known to have been taken.
    return events.map((_, at) => {
      const { EventId, ErrorCode } = answer.Entries?.[at] ?? {};
      return EventId === undefined ? (ErrorCode ?? 'NoAnswer') : undefined;
    });
  };
}
