import type { Level, LogFields, Telemetry } from '../telemetry/telemetry';
import { recordError } from '../telemetry/outcomes';
import type { HttpRequest } from './request';
import { problem, type HttpResponse } from './respond';

/** What answers one route. It knows neither Lambda nor a container's HTTP server, and never throws. */
export type Endpoint = (request: HttpRequest) => Promise<HttpResponse>;

/** Adds fields to the request's log line. */
export type AddLogFields = (fields: LogFields) => void;

export interface EndpointDeps {
  readonly telemetry: Telemetry;
  readonly now: () => Date;
}

function levelOf(status: number, fields: LogFields): Level {
  if (status >= 500 || fields.anomaly !== undefined) return 'error';
  return status >= 400 || fields.refusal !== undefined || fields.unanswered !== undefined ? 'warn' : 'info';
}

/**
 * Makes an endpoint: request in, answer out, one log line and the metrics written.
 *
 * @param handle reads the request and runs its use case
 * @param answerError turns an error into an answer; problem+json unless the caller speaks something else
 */
export function endpoint(
  deps: EndpointDeps,
  handle: (request: HttpRequest, log: AddLogFields) => Promise<HttpResponse>,
  answerError: (error: unknown, request: HttpRequest) => HttpResponse = problem,
): Endpoint {
  return async (request) => {
    const startedAt = deps.now().getTime();
    let fields: LogFields = {};
    let response: HttpResponse;
    try {
      response = await handle(request, (more) => {
        fields = { ...fields, ...more };
      });
    } catch (error) {
      response = answerError(error, request);
      fields = { ...fields, ...recordError(deps.telemetry, error) };
    }
    const status = response.statusCode;
    deps.telemetry.log(levelOf(status, fields), 'request', {
      requestId: request.requestId,
      route: request.route,
      status,
      durationMs: deps.now().getTime() - startedAt,
      ...fields,
    });
    deps.telemetry.flush();
    return response;
  };
}
