import type { AddLogFields, EndpointDeps } from '../http/endpoint';
import type { Level, LogFields } from '../telemetry/telemetry';
import { recordError } from '../telemetry/outcomes';

/** What EventBridge sends on a schedule. An operator who invokes the function by hand may leave all of it out. */
export interface ScheduledEvent {
  readonly id?: string;
}

/** A function as a schedule calls it. An operator who invokes it by hand reads what it returns. */
export type ScheduleHandler<T> = (event: ScheduledEvent) => Promise<T>;

function levelOf(fields: LogFields, hasFailed: boolean): Level {
  if (hasFailed || fields.failed) return 'error';
  return fields.unansweredOrders || fields.left || fields.differences ? 'warn' : 'info';
}

/**
 * Puts a job behind a schedule: one log line and the metrics written, as for a request. An error is logged and thrown:
 * Lambda counts it, and an alarm hangs on that count.
 *
 * @param route what stands in the log beside the routes of the API
 * @throws what `run` throws
 */
export function lambdaSchedule<T>(
  deps: EndpointDeps,
  route: string,
  run: (log: AddLogFields) => Promise<T>,
): ScheduleHandler<T> {
  return async (event) => {
    const startedAt = deps.now().getTime();
    let fields: LogFields = {};
    let hasFailed = false;
    try {
      return await run((more) => {
        fields = { ...fields, ...more };
      });
    } catch (error) {
      hasFailed = true;
      fields = { ...fields, ...recordError(deps.telemetry, error) };
      throw error;
    } finally {
      deps.telemetry.log(levelOf(fields, hasFailed), 'request', {
        requestId: event.id ?? '',
        route,
        durationMs: deps.now().getTime() - startedAt,
        ...fields,
      });
      deps.telemetry.flush();
    }
  };
}
