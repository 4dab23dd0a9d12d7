import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpHandler } from '../../lib/aws/lambda-http';

export interface Gateway {
  readonly url: string;
  readonly close: () => Promise<void>;
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The event that an API Gateway HTTP API makes of a request; like the real one it turns what is no text into base64. */
function eventOf(route: string, request: IncomingMessage, body: Buffer): Partial<APIGatewayProxyEventV2> {
  const isText = /^(?:text\/|application\/(?:json|xml))/.test(request.headers['content-type'] ?? '');
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : (value ?? ''),
    ]),
  );
  const query = new URL(request.url ?? '', 'http://gateway').searchParams;
  const outTradeNo = /^\/orders\/([^/?]+)/.exec(request.url ?? '')?.[1];
  return {
    version: '2.0',
    routeKey: route,
    headers,
    ...(query.size > 0 && { queryStringParameters: Object.fromEntries(query) }),
    ...(outTradeNo !== undefined && { pathParameters: { outTradeNo: decodeURIComponent(outTradeNo) } }),
    requestContext: {
      requestId: 'flow',
      http: {
        method: request.method ?? '',
        path: request.url ?? '',
        sourceIp: '203.0.113.7',
        protocol: '',
        userAgent: '',
      },
    } as APIGatewayProxyEventV2['requestContext'],
    body: body.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  };
}

/**
 * Serves handlers over real HTTP as API Gateway would, on a free port.
 *
 * @param handlers by route, as in serverless.yml
 */
export async function startGateway(handlers: Readonly<Record<string, HttpHandler>>): Promise<Gateway> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '')
      .replace(/\?.*$/, '')
      .replace(/^\/orders\/[^/]+(?=\/close$|$)/, '/orders/{outTradeNo}');
    const route = `${request.method ?? ''} ${path}`;
    const handler = handlers[route];
    if (!handler) {
      response.writeHead(404).end('{"message":"Not Found"}');
      return;
    }
    void readBytes(request)
      .then((body) => handler(eventOf(route, request, body)))
      .then((answer) => response.writeHead(answer.statusCode, answer.headers).end(answer.body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
