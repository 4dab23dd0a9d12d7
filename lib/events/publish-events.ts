import { CALLS } from '../config/budgets';
import type { OrderEvent } from './order-event';

/**
 * Gives events to the bus, in one call. @returns for each, in the same order, nothing where the bus took it and the
 * bus's error code where it did not. @throws where the call itself failed
 */
export type SendEvents = (events: readonly OrderEvent[]) => Promise<readonly (string | undefined)[]>;

export interface PublishPorts {
  readonly send: SendEvents;
  /** How many bytes of a call an event takes. */
  readonly sizeOf: (event: OrderEvent) => number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** What came of one event: `published`, or why not. */
export type Publication =
  { readonly published: true } | { readonly published: false; readonly errCode: string };

/** What failed in a batch, and why. */
export interface Failure {
  /** Which record of the batch it is about. */
  readonly at: number;
  /** The id of an event, or of a record that cannot be read. */
  readonly id: string;
  readonly errCode: string;
  readonly errorMessage?: string;
}

/** What came of a batch of changes. */
export interface Batch {
  readonly published: number;
  readonly failed: readonly Failure[];
  /** Names the earliest record that failed: publishing begins there again. Missing where all went well. */
  readonly failedFrom?: string;
}

/** What PutEvents takes in one call. @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html */
export const CALL_ENTRIES = 10;
export const CALL_BYTES = 256 * 1024;

/** How often an event is given to the bus before somebody else has to try. */
const TRIES = 3;

/** The errCode of an event whose order has an earlier one that failed. */
export const EARLIER_FAILED = 'EarlierEventFailed';

interface Waiting {
  readonly at: number;
  readonly event: OrderEvent;
  tries: number;
}

/**
 * The events of the next call: as many as fit, in their order, and of each order only the first, since the bus may
 * refuse one entry of a call and take the next.
 */
function nextCall(waiting: readonly Waiting[], sizeOf: PublishPorts['sizeOf']): Waiting[] {
  const call: Waiting[] = [];
  const subjects = new Set<string>();
  let bytes = 0;
  for (const each of waiting) {
    if (call.length === CALL_ENTRIES) break;
    if (subjects.has(each.event.subject)) continue;
    subjects.add(each.event.subject);
    const size = sizeOf(each.event);
    if (bytes + size > CALL_BYTES) continue;
    bytes += size;
    call.push(each);
  }
  return call;
}

/**
 * Publishes events. Those of one order go out in their order: where one fails for good, none after it is sent. Events
 * of other orders go on. An entry that the bus refuses is sent again, three times in all; where a whole call fails,
 * nothing more is sent.
 *
 * @returns what came of each event, in the order of `events`
 */
export async function publishEvents(
  ports: PublishPorts,
  events: readonly OrderEvent[],
): Promise<readonly Publication[]> {
  const outcomes = new Map<number, Publication>();
  let waiting: Waiting[] = events.map((event, at) => ({ at, event, tries: 0 }));

  /** Gives up an event, and with it the later ones of its order. */
  function giveUp({ at, event }: Waiting, errCode: string): void {
    for (const each of waiting) {
      if (each.at < at || each.event.subject !== event.subject) continue;
      outcomes.set(each.at, { published: false, errCode: each.at === at ? errCode : EARLIER_FAILED });
    }
  }

  for (const each of waiting) {
    if (ports.sizeOf(each.event) > CALL_BYTES && !outcomes.has(each.at)) giveUp(each, 'EventTooLarge');
  }
  for (;;) {
    waiting = waiting.filter(({ at }) => !outcomes.has(at));
    const call = nextCall(waiting, ports.sizeOf);
    if (call.length === 0) break;
    let errCodes: readonly (string | undefined)[];
    try {
      errCodes = await ports.send(call.map(({ event }) => event));
    } catch (error) {
      const errCode = error instanceof Error ? error.name : typeof error;
      for (const { at } of waiting) outcomes.set(at, { published: false, errCode });
      break;
    }
    let again = 0;
    call.forEach((each, index) => {
      const errCode = errCodes[index];
      each.tries += 1;
      if (errCode === undefined) outcomes.set(each.at, { published: true });
      else if (each.tries === TRIES) giveUp(each, errCode);
      else again = Math.max(again, each.tries);
    });
    if (again > 0) await ports.pause(CALLS.bus.pauseMs * 2 ** (again - 1));
  }
  return events.map((_, at) => outcomes.get(at) ?? { published: false, errCode: 'NotSent' });
}
