import { gatewayAnswer } from '../../../tools/local/guard-gateway';
import { readYaml } from '../../../tools/local/table-definitions';

const ENVIRONMENT = {
  API_PORT: '3000',
  LAMBDA_PORT: '3001',
  PLAYGROUND_PORT: '3300',
  NOTIFY_URL: 'https://tunnel.example.com/payment-notify',
  REFUND_NOTIFY_URL: 'http://127.0.0.1:3000/refund-notify',
};

function status(
  target: string,
  headers: Readonly<Record<string, string>>,
  port = 3000,
  more: Readonly<Record<string, string>> = {},
): number | undefined {
  const [method = '', url = ''] = target.split(' ');
  const request = { method, url, headers: { host: `127.0.0.1:${port}`, ...headers } };
  return gatewayAnswer(request, port, { ...ENVIRONMENT, ...more })?.status;
}

const TUNNEL = { host: 'tunnel.example.com' };

test("the tunnel's name is answered at the shop's port alone", () => {
  expect(status('POST /payment-notify', TUNNEL)).toBeUndefined();
  expect(status('POST /invocations', TUNNEL, 3001)).toBe(421);
  expect(status('POST /payment-notify', { host: 'other.example.com' })).toBe(421);
  expect(status('POST /orders', { ...TUNNEL, origin: 'https://evil.example.com' })).toBe(403);
});

interface Route {
  readonly method: string;
  readonly path: string;
  readonly isStaff: boolean;
}

/** The routes of serverless.yml, and whether AWS asks for a signature there. */
function routes(): readonly Route[] {
  const { functions } = readYaml('serverless.yml') as {
    functions: Record<
      string,
      { events?: { httpApi?: string | { method: string; path: string; authorizer?: object } }[] }
    >;
  };
  return Object.values(functions)
    .flatMap(({ events = [] }) => events)
    .flatMap(({ httpApi }) => {
      if (httpApi === undefined) return [];
      if (typeof httpApi !== 'string') return [{ ...httpApi, isStaff: httpApi.authorizer !== undefined }];
      const [method = '', path = ''] = httpApi.split(' ');
      return [{ method, path, isStaff: false }];
    });
}

test('what AWS asks a signature for is not served through a tunnel, everything else is', () => {
  expect(routes().filter(({ isStaff }) => isStaff).length).toBeGreaterThan(1);
  for (const { method, path, isStaff } of routes()) {
    const target = `${method} ${path.replace('{outTradeNo}', '20260101abc')}`;
    expect([target, status(target, TUNNEL)]).toEqual([target, isStaff ? 403 : undefined]);
    expect([target, status(target, {})]).toEqual([target, undefined]);
  }
});

test.each([
  '/refunds',
  '/refunds/',
  '//refunds',
  '/orders/../refunds',
  '/%72efunds',
  '/orders/%2e%2e/refunds',
])('POST %s is no way around that', (path) => {
  expect(status(`POST ${path}`, TUNNEL)).toBe(403);
});

test.each(['x-forwarded-for', 'x-real-ip', 'via'])(
  'a tunnel that writes 127.0.0.1 as Host is known by what it adds: %s',
  (name) => {
    expect(status('POST /refunds', { [name]: '203.0.113.9' })).toBe(403);
    expect(status('POST /payment-notify', { [name]: '203.0.113.9' })).toBeUndefined();
  },
);

test('nothing of that depends on a variable: without API_PORT it is that of .env.example', () => {
  const request = {
    method: 'POST',
    url: '/refunds',
    headers: { ...TUNNEL, 'x-forwarded-for': '203.0.113.9' },
  };
  const { API_PORT, ...environment } = ENVIRONMENT;
  expect(gatewayAnswer(request, Number(API_PORT), environment)?.status).toBe(403);
});

test("the tunnel's own name stays outside, also in LOCAL_HOSTS", () => {
  expect(status('POST /refunds', TUNNEL, 3000, { LOCAL_HOSTS: 'tunnel.example.com' })).toBe(403);
});

test('a host of LOCAL_HOSTS is as good as this machine', () => {
  const more = { LOCAL_HOSTS: 'box.example.com' };
  expect(status('POST /refunds', { host: 'box.example.com:3000' }, 3000, more)).toBeUndefined();
  expect(status('POST /any', { host: 'box.example.com:3001' }, 3001, more)).toBeUndefined();
});

test('GET / points to the playground, at the shop alone', () => {
  const request = { method: 'GET', url: '/', headers: { host: '127.0.0.1:3000' } };
  expect(gatewayAnswer(request, 3000, ENVIRONMENT)).toMatchObject({
    status: 200,
    body: expect.stringContaining('http://127.0.0.1:3300') as string,
  });
  expect(gatewayAnswer(request, 3001, ENVIRONMENT)).toBeUndefined();
  expect(status('POST /', {})).toBeUndefined();
});

test('GET / through a tunnel is what it is in a deployed API', () => {
  expect(status('GET /', TUNNEL)).toBeUndefined();
});
