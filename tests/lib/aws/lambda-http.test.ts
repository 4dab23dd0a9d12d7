import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { lambdaHttp, readRequest } from '../../../lib/aws/lambda-http';
import { endpoint } from '../../../lib/http/endpoint';
import { json } from '../../../lib/http/respond';
import { recordedTelemetry } from '../../support/recorded-telemetry';

/** As an event arrives: JSON, whatever the types promise. */
function event(value: unknown): Partial<APIGatewayProxyEventV2> {
  return JSON.parse(JSON.stringify(value)) as Partial<APIGatewayProxyEventV2>;
}

function textOf(value: unknown): string {
  return Buffer.from(readRequest(event(value)).body).toString('utf8');
}

test('reads route, request id, address and path parameter', () => {
  const request = readRequest(
    event({
      routeKey: 'GET /orders/{outTradeNo}',
      pathParameters: { outTradeNo: 'T20260101000001' },
      requestContext: { requestId: 'r-1', http: { sourceIp: '203.0.113.7' } },
    }),
  );
  expect(request).toMatchObject({
    requestId: 'r-1',
    route: 'GET /orders/{outTradeNo}',
    sourceIp: '203.0.113.7',
  });
  expect(request.pathParameter('outTradeNo')).toBe('T20260101000001');
  expect(request.pathParameter('sku')).toBeUndefined();
});

test('a plain body is its UTF-8 bytes', () => {
  expect(textOf({ body: '龙井' })).toBe('龙井');
  expect(textOf({ body: 'YWJj', isBase64Encoded: false })).toBe('YWJj');
});

test('a base64 body is the bytes that were sent, valid text or not', () => {
  expect(textOf({ body: 'YWJj', isBase64Encoded: true })).toBe('abc');
  const request = readRequest(event({ body: '/wD+', isBase64Encoded: true }));
  expect([...request.body]).toEqual([0xff, 0x00, 0xfe]);
});

test.each(['Content-Type', 'content-type', 'CONTENT-TYPE'])('finds a header sent as %s', (name) => {
  const request = readRequest(event({ headers: { [name]: 'text/xml' } }));
  expect(request.header('content-type')).toBe('text/xml');
  expect(request.header('Content-Type')).toBe('text/xml');
});

test.each([
  ['nothing at all', {}],
  ['nulls', { headers: null, body: null, requestContext: null, pathParameters: null, routeKey: null }],
  ['a context without http', { requestContext: {} }],
  ['a header without a value', { headers: { 'content-type': null }, requestContext: { http: {} } }],
])('%s reads as empty', (_, value) => {
  const request = readRequest(event(value));
  expect(request).toMatchObject({ requestId: '', route: '', sourceIp: '' });
  expect(request.body.byteLength).toBe(0);
  expect(request.header('content-type') ?? '').toBe('');
  expect(request.header('authorization')).toBeUndefined();
  expect(request.pathParameter('outTradeNo')).toBeUndefined();
});

test('a header name that every object inherits is not found', () => {
  const request = readRequest(event({ headers: {} }));
  expect(request.header('constructor')).toBeUndefined();
});

test('the address never comes from a header, which the caller writes', () => {
  const headers = {
    'x-forwarded-for': '198.51.100.1',
    'X-Real-IP': '198.51.100.1',
    forwarded: 'for=1.1.1.1',
  };
  expect(readRequest(event({ headers })).sourceIp).toBe('');
  const requestContext = { http: { sourceIp: '203.0.113.7' } };
  expect(readRequest(event({ headers, requestContext })).sourceIp).toBe('203.0.113.7');
});

test.each([
  ['nothing', {}],
  ['null in every place', { headers: null, body: null, requestContext: null, pathParameters: null }],
])('an event that holds %s is answered and logged', async (_, value) => {
  const telemetry = recordedTelemetry();
  const handler = lambdaHttp(
    endpoint({ telemetry, now: () => new Date(0) }, (request) =>
      Promise.resolve(json(200, { ip: request.sourceIp })),
    ),
  );
  const hostile = JSON.parse(JSON.stringify(value)) as Parameters<typeof handler>[0];
  expect((await handler(hostile)).statusCode).toBe(200);
  expect(telemetry.lines).toHaveLength(1);
});
