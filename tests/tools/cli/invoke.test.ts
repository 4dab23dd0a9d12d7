import { LambdaClient } from '@aws-sdk/client-lambda';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { callRoute, makeInvoke } from '../../../tools/cli/invoke';

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

let server: Server;
let client: LambdaClient;
let reply: Reply;
let asked: { readonly url: string | undefined; readonly body: string }[];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8');
    });
    request.on('end', () => {
      asked.push({ url: request.url, body });
      response.writeHead(reply.status, { ...reply.headers }).end(JSON.stringify(reply.body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = new LambdaClient({ endpoint, region: 'local', maxAttempts: 1 });
});

afterAll(async () => {
  client.destroy();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

beforeEach(() => {
  asked = [];
});

const invoke = (name: string, event: object) => makeInvoke(client, 'prod')(name, event);

test('a function is invoked by its full name with the event, and its answer is given', async () => {
  reply = { status: 200, body: { markedPaid: 2, 店: '茶' } };
  expect(await invoke('reconcile-orders', { outTradeNo: 'T1' })).toEqual({ markedPaid: 2, 店: '茶' });
  expect(asked).toEqual([
    {
      url: '/2015-03-31/functions/miniprogram-pay-prod-reconcile-orders/invocations',
      body: '{"outTradeNo":"T1"}',
    },
  ]);
});

test.each([
  [
    'is not there',
    'ResourceNotFoundException',
    404,
    /miniprogram-pay-prod-reconcile-orders does not exist; deploy this version/,
  ],
  [
    'may not be invoked',
    'AccessDeniedException',
    403,
    /needs lambda:InvokeFunction on miniprogram-pay-prod-reconcile-orders/,
  ],
])('one that %s is told with the fix', async (_, type, status, words) => {
  reply = { status, headers: { 'x-amzn-errortype': type }, body: { Message: 'no' } };
  await expect(invoke('reconcile-orders', {})).rejects.toThrow(words);
});

test('where no shop runs, it says so', async () => {
  const free = createServer();
  free.listen(0, '127.0.0.1');
  await once(free, 'listening');
  const { port } = free.address() as AddressInfo;
  free.close();
  await once(free, 'close');
  const nobody = new LambdaClient({ endpoint: `http://127.0.0.1:${port}`, region: 'local', maxAttempts: 1 });
  await expect(makeInvoke(nobody, 'local')('x', {})).rejects.toThrow(/Is npm start running\?$/);
});

test('one that ended in an error is told in its own words, with the place of its log', async () => {
  reply = {
    status: 200,
    headers: { 'x-amz-function-error': 'Unhandled' },
    body: { errorType: 'Error', errorMessage: 'no table.' },
  };
  await expect(invoke('reconcile-orders', {})).rejects.toThrow(
    'reconcile-orders failed: no table (its log: /aws/lambda/miniprogram-pay-prod-reconcile-orders). Running this again goes on.',
  );
});

describe('callRoute', () => {
  const call = (status: number, body: object) =>
    callRoute(
      () => Promise.resolve({ statusCode: status, body: JSON.stringify(body) }),
      'refund-order',
      'POST /refunds',
      {
        refundFee: 1,
      },
    );

  test('gives the body of an answer that is none of errors', async () => {
    expect(await call(201, { refundStatus: 'PROCESSING' })).toEqual({ refundStatus: 'PROCESSING' });
  });

  test('sends the event that API Gateway makes of such a request', async () => {
    const events: unknown[] = [];
    await callRoute(
      (name, event) => {
        events.push({ name, ...event });
        return Promise.resolve({ statusCode: 200, body: '{}' });
      },
      'refund-order',
      'POST /refunds',
      { refundFee: 1 },
    );
    expect(events).toMatchObject([
      {
        name: 'refund-order',
        version: '2.0',
        routeKey: 'POST /refunds',
        headers: { 'content-type': 'application/json' },
        body: '{"refundFee":1}',
        isBase64Encoded: false,
      },
    ]);
  });

  test('throws a problem with its code, its detail and its fields', async () => {
    const problem = {
      code: 'field_invalid',
      detail: 'refundFee: too much',
      errors: [{ field: 'refundFee', detail: 'too much' }],
    };
    await expect(call(400, problem)).rejects.toMatchObject({
      code: 'field_invalid',
      message: 'field_invalid: refundFee: too much',
      exitCode: 1,
      faults: problem.errors,
    });
  });

  test('takes no answer without a status for a good one', async () => {
    await expect(callRoute(() => Promise.resolve({}), 'x', 'POST /x', {})).rejects.toThrow(/x answered 0/);
  });
});
