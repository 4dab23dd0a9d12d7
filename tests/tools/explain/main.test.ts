import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../../tools/explain/main';
import { columnsOf } from '../../../tools/shared/aligned';
import { wire } from '../../fixtures/hostile/signed-notify';
import { ANSWER, KEY, over, PAID, PARAMS, SHOP } from './oracle';

const folder = mkdtempSync(path.join(tmpdir(), 'explain-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string): string {
  const where = path.join(folder, name);
  writeFileSync(where, text);
  return where;
}

const SHELL = {
  WECHAT_MCH_KEY: KEY,
  WECHAT_SIGN_TYPE: 'MD5',
  WECHAT_APPID: SHOP.appId,
  WECHAT_MCH_ID: SHOP.mchId,
  WECHAT_APPSECRET: SHOP.appsecret,
  WECHAT_MCH_KEY_PREVIOUS: SHOP.previousKey,
  LANG: 'en_GB.UTF-8',
};

function explained(args: readonly string[], more: { shell?: object; stdin?: string } = {}) {
  let [out, err] = ['', ''];
  const code = run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    shell: { ...SHELL, ...more.shell },
    stdin: () => Buffer.from(more.stdin ?? ''),
  });
  return { code, out, err };
}

const right = wire({ ...PAID, sign: over(PAID) });
const byAppsecret = wire({ ...PAID, sign: over(PAID, SHOP.appsecret) });

test('a right message ends with 0 and says so', () => {
  const { code, out, err } = explained(['--file', file('right.xml', right)]);
  expect(code).toBe(0);
  expect(out).toContain('✓ The signature is right.');
  expect(out).toContain('key from WECHAT_MCH_KEY');
  expect(err).toBe('');
});

test('a mistake is named with its fix, from stdin too, and ends with 1', () => {
  const { code, out } = explained(['--file', '-'], { stdin: byAppsecret });
  expect(code).toBe(1);
  expect(out).toContain("✗ The mini program's AppSecret was used as the key.");
  expect(out).toContain('merchant console');
  for (const secret of [KEY, SHOP.appsecret ?? '', SHOP.previousKey ?? '']) expect(out).not.toContain(secret);
});

test('what the catalogue of errors says ends with the page of WeChat', () => {
  const { code, out } = explained(['--file', '-'], { stdin: '{"errcode":40029}' });
  expect(code).toBe(1);
  expect(out).toMatch(/✗ WeChat does not know this login code: errcode 40029\n/);
  expect(out.trimEnd()).toMatch(/\n {4}https:\/\/developers\.weixin\.qq\.com\/\S+$/);
});

test('the values stand under each other, and no line is wider than 100 columns', () => {
  const { out } = explained([
    '--file',
    file('long.xml', wire({ ...PAID, attach: '茶'.repeat(120), sign: 'A' })),
  ]);
  const lines = out.split('\n');
  for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(100);
  const column = (name: string) => lines.find((line) => line.startsWith(`  ${name} `))?.search(/\S+$/);
  expect(column('appid')).toBe(column('transaction_id'));
  expect(column('fee_type')).toBe(column('transaction_id'));
});

test('the first difference is marked, under the very column', () => {
  const paySign = over({ ...PARAMS, package: 'wx2017033010242291fcfe0db70013231072' });
  const params = file('params.json', JSON.stringify({ ...PARAMS, paySign }));
  const lines = explained(['--pay-sign', params]).out.split('\n');
  const at = lines.findIndex((line) => line.trim().startsWith('signed was'));
  const caret = lines[at + 1]?.indexOf('^') ?? -1;
  expect(lines[at]?.slice(caret)).toMatch(/^wx2017/);
  expect(lines[at - 1]?.slice(caret)).toMatch(/^prepay_id=wx2017/);
});

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, [], '结论'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, [], 'Verdict'],
  [{}, ['--lang', 'zh'], '结论'],
  [{ LANG: 'zh_CN.UTF-8' }, ['--lang', 'en'], 'Verdict'],
])('speaks the language of %j %j', (shell, args, word) => {
  expect(explained(['--file', '-', ...args], { shell, stdin: right }).out).toContain(word);
});

test('gives one JSON document', () => {
  const { code, out } = explained(['--file', '-', '--json'], { stdin: byAppsecret });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    kind: 'message',
    signType: 'MD5',
    taken: { digest: over(PAID), fits: false },
    findings: [{ id: 'appsecret-as-key', kind: 'mistake' }],
  });
});

test('takes the key, the v3 key and the type from the command line', () => {
  const key = file('key.txt', `${SHOP.apiV3Key ?? ''}\n`);
  const ofV3 = wire({ ...PAID, sign: over(PAID, SHOP.apiV3Key) });
  const withKey = explained(['--file', '-', '--key-file', key], { stdin: ofV3 });
  expect(withKey.code).toBe(0);
  expect(withKey.out).toContain(`key from ${key}`);
  expect(explained(['--file', '-', '--v3-key-file', key], { stdin: ofV3 }).out).toContain(
    'API v3 key was used',
  );
  expect(explained(['--file', '-', '--sign-type', 'HMAC-SHA256'], { stdin: right }).out).toContain(
    'MD5 was used where HMAC-SHA256 is meant',
  );
});

test('explains a signature that is given, and knows other messages', () => {
  const computed = over(PAID).toLowerCase();
  expect(explained(['--file', '-', '--sign', computed], { stdin: right }).out).toContain('in lower case');
  const other = file('answer.xml', wire({ ...ANSWER, sign: over(ANSWER) }));
  const params = file('reused.json', JSON.stringify({ ...PARAMS, paySign: over(ANSWER) }));
  expect(explained(['--pay-sign', params, '--other', other]).out).toContain('was used again');
});

test('says where the key is that of .env.example', () => {
  const shell = { WECHAT_MCH_KEY: 'LocalOnlyMerchantKey0000000000k3' };
  expect(explained(['--file', '-'], { shell, stdin: right }).out).toContain(
    'key from WECHAT_MCH_KEY (.env.example)',
  );
});

test.each([
  [[], 'Give either --file or --pay-sign'],
  [['--file', 'a', '--pay-sign', 'b'], 'Give either --file or --pay-sign'],
  [['--file', '/nowhere/at/all.xml'], '/nowhere/at/all.xml'],
  [['--files', 'a'], '--files'],
  [['--file', '-', '--lang', 'fr'], 'Allowed choices are en, zh'],
])('%j is refused with 2', (args, words) => {
  const { code, err } = explained(args);
  expect(code).toBe(2);
  expect(err).toContain(words);
});

test('no value can command the terminal', () => {
  const params = file(
    'evil.json',
    JSON.stringify({ ...PARAMS, nonceStr: 'a\u001b[31m\u202eb\n', paySign: 'x' }),
  );
  const { out } = explained(['--pay-sign', params]);
  for (const command of ['\u001b', '\u202e']) expect(out).not.toContain(command);
  expect(out).toContain('a\\u001b[31m\\u202eb\\n');
});
