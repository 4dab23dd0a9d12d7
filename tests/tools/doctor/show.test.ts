import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { examine, type Section } from '../../../tools/doctor/examine';
import { fault, notChecked, ok, warning } from '../../../tools/doctor/finding';
import { makeKnock } from '../../../tools/doctor/knock';
import { run } from '../../../tools/doctor/main';
import { document, show } from '../../../tools/doctor/show';
import { same } from '../../../tools/shared/words';
import { columnsOf } from '../../../tools/shared/aligned';
import { localShop, world } from './a-patient';

const fix = { en: 'do this', zh: '这样做' };
const lines = [
  ok({ en: 'a clock', zh: '一个时钟' }, same('W1')),
  warning(same('NAME'), same('W2'), fix),
  fault(same('LONGER_NAME'), same('W3'), fix),
  notChecked(same('B'), same('W4')),
].map((line) => ({ ...line, check: 'a' }));
const sections: readonly Section[] = [
  { group: { id: 'g', title: { en: 'Group', zh: '一组' }, checks: {} }, lines },
];

test.each(['en', 'zh'] as const)('the columns stand under each other in %s', (language) => {
  const page = show(sections, 'local', language).split('\n');
  const starts = page.flatMap((line) => {
    const at = /W\d$/.exec(line)?.index;
    return at === undefined ? [] : [columnsOf(line.slice(0, at))];
  });
  expect(starts).toHaveLength(4);
  expect(new Set(starts).size).toBe(1);
  const arrows = page.filter((line) => line.includes('→'));
  expect(arrows.map((line) => line.indexOf('→'))).toEqual([starts[0], starts[0]]);
});

test('the last line counts, in both languages, and no colour is in a pipe', () => {
  const last = (language: 'en' | 'zh') => show(sections, 'local', language).trimEnd().split('\n').at(-1);
  expect(last('en')).toBe('1 ok · 1 warning · 1 error · 1 not checked');
  expect(last('zh')).toBe('1 项正常 · 1 项警告 · 1 项错误 · 1 项未检查');
  expect(show(sections, 'local', 'en')).not.toContain('\u001b');
});

test('the document holds every line with its group and check', () => {
  expect(JSON.parse(document(sections, 'prod', 'zh'))).toMatchObject({
    stage: 'prod',
    counts: { ok: 1, warning: 1, error: 1, not_checked: 1 },
    findings: [
      { group: 'g', check: 'a', state: 'ok', subject: '一个时钟' },
      { state: 'warning', fix: '这样做' },
      { state: 'error' },
      { state: 'not_checked' },
    ],
  });
});

test('a check that breaks is a line, and ends no other', async () => {
  const denied = Object.assign(new Error('not you'), { name: 'AccessDeniedException' });
  const broken = world({
    versionOf: () => Promise.reject(new Error('broken')),
    invoke: () => Promise.reject(denied),
    tables: {
      describe: () => Promise.reject(denied),
      isRecoverable: () => Promise.reject(denied),
      hasRows: () => Promise.reject(denied),
    },
  });
  const said = (await examine(localShop(), broken)).flatMap((section) => section.lines);
  const of = (check: string) =>
    said.filter((line) => line.check === check).map(({ state, what }) => [state, what.en]);
  expect(of('tools')).toEqual([['not checked', 'could not be looked at: broken']]);
  expect(of('tables')).toEqual([['not checked', 'your AWS identity may not ask: not you']]);
  expect(of('variables')).toEqual([['ok', expect.any(String)]]);
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

test('a knock brings status, date and body; a closed port is silence', async () => {
  const server = createServer((request, response) => {
    response.writeHead(418, { date: 'Sat, 10 Jan 2026 04:00:00 GMT' }).end(request.method);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const knock = makeKnock(undefined);
  expect(await knock({ method: 'POST', url, body: '<xml/>' })).toMatchObject({
    status: 418,
    date: 'Sat, 10 Jan 2026 04:00:00 GMT',
    body: 'POST',
  });
  server.close();
  await once(server, 'close');
  await expect(knock({ method: 'HEAD', url })).rejects.toMatchObject({ silence: 'refused' });
});

/** The doctor's command line, from nothing that runs. */
async function call(args: readonly string[], shell: Readonly<Record<string, string>> = {}) {
  let [out, err] = ['', ''];
  const port = String(await freePort());
  const ports = ['API', 'LAMBDA', 'SIMULATOR', 'SIMULATOR_TLS', 'DYNAMODB'].map((name) => [
    `${name}_PORT`,
    port,
  ]);
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    shell: { ...(Object.fromEntries(ports) as Record<string, string>), ...shell },
  });
  return { code, out, err };
}

test('without npm start it says what is not up, and that is no error', async () => {
  const { code, out } = await call(['--json'], { PATH: process.env['PATH'] ?? '' });
  const { findings } = JSON.parse(out) as { findings: { check: string; state: string }[] };
  expect(code).toBe(0);
  expect(findings.filter(({ check }) => check === 'parts').map(({ state }) => state)).toEqual(
    Array.from({ length: 5 }, () => 'warning'),
  );
  expect(findings.filter(({ check }) => check === 'tables').map(({ state }) => state)).toEqual([
    'not_checked',
    'not_checked',
  ]);
});

test('an error makes the exit code 1, and no secret is shown', async () => {
  const WECHAT_MCH_KEY = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';
  const { code, out } = await call(['--lang', 'zh'], { WECHAT_MCH_KEY, WECHAT_APPSECRET: WECHAT_MCH_KEY });
  expect(code).toBe(1);
  expect(out).toContain('与 WECHAT_APPSECRET 相同');
  expect(out).not.toContain(WECHAT_MCH_KEY);
});

test('a command line that is not right is 2', async () => {
  expect((await call(['--lang', 'fr'])).code).toBe(2);
  expect((await call(['--stage', 'Prod/../x'])).code).toBe(2);
  expect((await call(['--help'])).code).toBe(0);
});
