import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import type { Backend } from '../../tools/local/backend';
import { curlLines } from '../../tools/local/what-next';
import { runBackend } from '../support/running-backend';

const ROOT = path.join(__dirname, '..', '..');

let backend: Backend;

beforeAll(async () => {
  backend = await runBackend();
}, 120_000);

afterAll(() => backend.end());

/** What a shell prints that runs these lines one after the other. */
async function shell(lines: readonly string[]): Promise<string> {
  return (await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', lines.join('\n')])).stdout;
}

test('the lines that npm start prints pay an order, run as they are printed', async () => {
  const printed = await shell(curlLines(backend.apiUrl, backend.simulatorUrl, 'tea-longjing-50g'));
  expect(printed).toContain('"totalFee":6800');
  expect(printed).toContain('{"errMsg":"requestPayment:ok"}');
  expect(printed).toContain('"tradeState":"SUCCESS"');
});

/** The code blocks of a page in one language. */
function blocks(file: string, language: string): string[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(
    ([, block]) => block ?? '',
  );
}

/** The addresses of `npm start` in a documented block, replaced by those of this test. */
const here = (text: string): string =>
  text
    .replaceAll(/http:\/\/(?:127\.0\.0\.1|localhost):3000/g, backend.apiUrl)
    .replaceAll(/http:\/\/(?:127\.0\.0\.1|localhost):3100/g, backend.simulatorUrl);

describe.each([
  ['docs/api.md', 'docs/simulator.md'],
  ['docs/api.zh-CN.md', 'docs/simulator.zh-CN.md'],
])('%s and %s', (api, simulator) => {
  test('the first prints the same lines', () => {
    const [first] = blocks(api, 'bash');
    const lines = curlLines('http://127.0.0.1:3000', 'http://127.0.0.1:3100', 'tea-longjing-50g');
    expect(first).toBe(`${lines.join('\n')}\n`);
  });

  test('show no curl line that fails, run one after the other', async () => {
    const curls = [...blocks(api, 'bash'), ...blocks(simulator, 'bash')];
    expect(curls).toHaveLength(4);
    const printed = await shell([here(curls.join('\n')).replaceAll(/\bcurl -s\b/g, 'curl -sf')]);
    expect(printed).toContain('SUCCESS');
  });
});

async function post(url: string, data: object): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(data),
  });
  return (await response.json()) as Record<string, unknown>;
}

/** What a mini program finds in `wx`, on the simulated WeChat; its user confirms every pay sheet. */
function fakeWx(): object {
  const simulator = `${backend.simulatorUrl}/_simulator`;
  return {
    login: () => post(`${simulator}/wx/login`, {}),
    requestPayment: async (order: object) => {
      const { sheet } = await post(`${simulator}/wx/requestPayment`, order);
      return post(`${simulator}/sheets/${(sheet as { id: string }).id}/confirm`, { waitForNotify: true });
    },
    request: (options: {
      readonly url: string;
      readonly method: string;
      readonly data?: object;
      readonly header: Record<string, string>;
      readonly success: (response: { statusCode: number; data: unknown }) => void;
      readonly fail: (error: unknown) => void;
    }) => {
      const { url, method, data, header, success, fail } = options;
      const headers = { 'content-type': 'application/json', ...header };
      fetch(url, { method, headers, ...(data && { body: JSON.stringify(data) }) })
        .then(async (response) => {
          success({ statusCode: response.status, data: await response.json() });
        })
        .catch(fail);
    },
  };
}

test.each(['README.md', 'README.zh-CN.md'])(
  'the code of %s for a mini program pays an order',
  async (file) => {
    const [code = ''] = blocks(file, 'js');
    expect(code).toContain("'https://pay.example.com'");
    const script = code.replace('https://pay.example.com', backend.apiUrl);
    const paid: unknown = runInNewContext(`(async () => { ${script}; return tradeState; })()`, {
      wx: fakeWx(),
    });
    await expect(paid).resolves.toBe('SUCCESS');
  },
);
