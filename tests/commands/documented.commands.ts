import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
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

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = readFileSync(path.join(ROOT, file), 'utf8');

  test('prints the same lines', () => {
    for (const line of curlLines('http://127.0.0.1:3000', 'http://127.0.0.1:3100', 'tea-longjing-50g')) {
      expect(text).toContain(line);
    }
  });

  test('shows no curl line that fails', async () => {
    const blocks = [...text.matchAll(/```(?:bash|sh)\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
    const curls = blocks.filter((block) => /\bcurl\b/.test(block));
    expect(curls.length).toBeGreaterThan(0);
    const here = curls
      .join('\n')
      .replaceAll(/http:\/\/(?:127\.0\.0\.1|localhost):3000/g, backend.apiUrl)
      .replaceAll(/http:\/\/(?:127\.0\.0\.1|localhost):3100/g, backend.simulatorUrl)
      .replaceAll(/\bcurl -s\b/g, 'curl -sf');
    await expect(shell([here])).resolves.toContain('SUCCESS');
  });
});
