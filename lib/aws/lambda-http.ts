import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Endpoint } from '../http/endpoint';
import type { HttpRequest } from '../http/request';
import type { HttpResponse } from '../http/respond';

/** A function as an API Gateway HTTP API calls it. */
export type HttpHandler = (event: Partial<APIGatewayProxyEventV2>) => Promise<HttpResponse>;

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

/** Puts an endpoint behind an API Gateway HTTP API. */
export function lambdaHttp(endpoint: Endpoint): HttpHandler {
  return (event) => endpoint(readRequest(event));
}
