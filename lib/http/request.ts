import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** A request as a function sees it, whatever shape the gateway gave it. */
export interface HttpRequest {
  readonly requestId: string;
  /** As in serverless.yml: `POST /orders`. */
  readonly route: string;
  /** The value of a header, whatever the case of its name. */
  readonly header: (name: string) => string | undefined;
  readonly pathParameter: (name: string) => string | undefined;
  /** Everything after the `?`; a name that stands twice has its values joined by a comma, as the gateway does. */
  readonly query: Readonly<Record<string, string | undefined>>;
  /** The body's bytes as they were sent, base64 undone. */
  readonly body: Uint8Array;
  /** The caller's address as the gateway saw it: never a header, which the caller writes. */
  readonly sourceIp: string;
}

/**
 * Reads an event of an API Gateway HTTP API. Never throws: what is missing is empty.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function readRequest(event: Partial<APIGatewayProxyEventV2>): HttpRequest {
  const headers = new Map(
    Object.entries(event.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value ?? '']),
  );
  const context = event.requestContext as Partial<APIGatewayProxyEventV2['requestContext']> | undefined;
  return {
    requestId: context?.requestId ?? '',
    route: event.routeKey ?? '',
    header: (name) => headers.get(name.toLowerCase()),
    pathParameter: (name) => event.pathParameters?.[name],
    query: event.queryStringParameters ?? {},
    body: Buffer.from(event.body ?? '', event.isBase64Encoded === true ? 'base64' : 'utf8'),
    sourceIp: context?.http?.sourceIp ?? '',
  };
}
