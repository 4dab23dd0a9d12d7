import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Level, LogFields, Telemetry } from '../telemetry/telemetry';
import { witnessError } from '../telemetry/outcomes';
import { readRequest, type HttpRequest } from './request';
import { problem, type HttpResponse } from './respond';

/** A function as Lambda calls it. */
export type Handler = (event: Partial<APIGatewayProxyEventV2>) => Promise<HttpResponse>;

/** Adds facts to the request's log line. */
export type Note = (facts: LogFields) => void;

export interface DoorPorts {
  readonly telemetry: Telemetry;
  readonly now: () => Date;
}

function levelOf(status: number, facts: LogFields): Level {
  if (status >= 500 || facts.anomaly !== undefined) return 'error';
  return status >= 400 || facts.refusal !== undefined || facts.unanswered !== undefined ? 'warn' : 'info';
}

/**
 * The door of every function: event in, answer out, one log line per request, counters written, and nothing thrown.
 *
 * @param handle reads the request and tells its story
 * @param answerError how an error is answered; problem+json unless the caller speaks something else
 */
export function door(
  ports: DoorPorts,
  handle: (request: HttpRequest, note: Note) => Promise<HttpResponse>,
  answerError: (error: unknown) => HttpResponse = problem,
): Handler {
  return async (event) => {
    const startedAt = ports.now().getTime();
    const request = readRequest(event);
    let facts: LogFields = {};
    let response: HttpResponse;
    try {
      response = await handle(request, (more) => {
        facts = { ...facts, ...more };
      });
    } catch (error) {
      response = answerError(error);
      facts = { ...facts, ...witnessError(ports.telemetry, error) };
    }
    const status = response.statusCode;
    ports.telemetry.log(levelOf(status, facts), 'request', {
      requestId: request.requestId,
      route: request.route,
      status,
      durationMs: ports.now().getTime() - startedAt,
      ...facts,
    });
    ports.telemetry.flush();
    return response;
  };
}
