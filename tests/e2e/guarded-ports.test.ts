import { request } from 'node:http';
import { runBackend, type RunningBackend } from '../support/running-backend';

let backend: RunningBackend;

beforeAll(async () => {
  backend = await runBackend();
}, 120_000);

afterAll(() => backend.end());

/** `fetch` lets nobody choose the Host. */
function statusOf(port: number, path: string, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const target = { host: '127.0.0.1', port, path, method: 'POST', agent: false };
    const sent = request({ ...target, headers: { 'content-type': 'text/plain', ...headers } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end('{}');
  });
}

const SERVERS = [
  ['API_PORT', '/login'],
  ['LAMBDA_PORT', '/2015-03-31/functions/miniprogram-pay-local-refund-order/invocations'],
  ['DYNAMODB_PORT', '/'],
  ['SIMULATOR_PORT', '/_simulator/wx/login'],
] as const;

describe.each(SERVERS)('%s', (name, path) => {
  const ask = (headers: Readonly<Record<string, string>>): Promise<number> =>
    statusOf(backend.ports[name], path, headers);

  test('does not answer at a name that leads to this machine', async () => {
    expect(await ask({ host: 'evil.example.com' })).toBe(421);
  });

  test('does not answer the page of another origin, nor a preflight of it', async () => {
    expect(await ask({ origin: 'https://evil.example.com' })).toBe(403);
    expect(await ask({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await ask({ expect: '100-continue', origin: 'null' })).toBe(403);
  });

  test('answers a program, and a mini program in the developer tools', async () => {
    const referer = 'https://servicewechat.com/wxd930ea5d5a258f4f/devtools/page-frame.html';
    for (const headers of [{}, { referer, 'sec-fetch-site': 'cross-site' }]) {
      expect([403, 421]).not.toContain(await ask(headers));
    }
  });
});

test('GET / of the shop points to the playground', async () => {
  const answer = await fetch(`${backend.apiUrl}/`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain(`http://127.0.0.1:${backend.ports.PLAYGROUND_PORT}`);
});
