import type { DoorPorts, Note } from '../http/endpoint';
import type { Level, LogFields } from '../telemetry/telemetry';
import { witnessError } from '../telemetry/outcomes';

/** What EventBridge sends on a schedule; a person who calls the function by hand may send nothing of it. */
export interface ScheduledEvent {
  readonly id?: string;
}

/** A function as a schedule calls it. What it gives is read by a person who calls it by hand. */
export type ScheduledHandler<T> = (event: ScheduledEvent) => Promise<T>;

function levelOf(facts: LogFields, hasFailed: boolean): Level {
  if (hasFailed || facts.failed) return 'error';
  return facts.unansweredOrders || facts.left || facts.differences ? 'warn' : 'info';
}

/**
 * The door of a function that a schedule calls: one log line for the whole of it and counters written, as for a request.
 * Nobody reads an answer, so an error is thrown once it is told: Lambda counts it, and an alarm hangs on that.
 *
 * @param route what stands in the log beside the routes of the API
 * @throws what `handle` throws
 */
export function scheduleDoor<T>(
  ports: DoorPorts,
  route: string,
  handle: (note: Note) => Promise<T>,
): ScheduledHandler<T> {
  return async (event) => {
    const startedAt = ports.now().getTime();
    let facts: LogFields = {};
    let hasFailed = false;
    try {
      return await handle((more) => {
        facts = { ...facts, ...more };
      });
    } catch (error) {
      hasFailed = true;
      facts = { ...facts, ...witnessError(ports.telemetry, error) };
      throw error;
    } finally {
      ports.telemetry.log(levelOf(facts, hasFailed), 'request', {
        requestId: event.id ?? '',
        route,
        durationMs: ports.now().getTime() - startedAt,
        ...facts,
      });
      ports.telemetry.flush();
    }
  };
}
