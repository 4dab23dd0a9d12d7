import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { issueCertificates, type Certificates } from '../../../tools/local/certificates';
import { certificateJson, run, secretJson } from '../../../tools/local/secret';

const lines = {
  WECHAT_APPSECRET: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
  WECHAT_MCH_KEY: 'k1k2k3k4k5k6k7k8k9k0k1k2k3k4k5k6',
  SESSION_SECRET: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
};

function file(change: Readonly<Record<string, string | undefined>> = {}): string {
  const variables: Readonly<Record<string, string | undefined>> = { ...lines, ...change };
  return Object.entries(variables)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
    .join('\n');
}

test('gives the three secrets as JSON, and nothing else of the file', () => {
  expect(JSON.parse(secretJson(file({ WECHAT_MCH_ID: '1900000109' })))).toEqual(lines);
});

test.each([
  ['a missing key', { WECHAT_MCH_KEY: undefined }, 'WECHAT_MCH_KEY: it is missing'],
  ['a blank key', { WECHAT_MCH_KEY: '' }, 'WECHAT_MCH_KEY: it is blank'],
  ['a short appsecret', { WECHAT_APPSECRET: 'abc' }, 'WECHAT_APPSECRET: copy the AppSecret'],
  ['a key that is the appsecret', { WECHAT_MCH_KEY: lines.WECHAT_APPSECRET }, 'it equals WECHAT_APPSECRET'],
  [
    'the key of .env.example',
    { WECHAT_MCH_KEY: 'LocalOnlyMerchantKey0000000000k3' },
    'which everybody knows',
  ],
])('refuses %s, and does not repeat its value', (_, change, words) => {
  let message = '';
  try {
    secretJson(file(change));
  } catch (error) {
    message = error instanceof Error ? error.message : '';
  }
  expect(message).toContain(words);
  for (const value of Object.values({ ...lines, ...change })) if (value) expect(message).not.toContain(value);
});

describe('the certificate', () => {
  const NOW = new Date('2026-06-01T00:00:00.000Z');
  let ours: Certificates;
  let others: Certificates;

  beforeAll(async () => {
    ours = await issueCertificates('1900000109', NOW);
    others = await issueCertificates('1900000109', NOW);
  });

  const json = (cert: string, key: string, now = NOW) =>
    certificateJson(Buffer.from(cert), Buffer.from(key), now);

  test('is given with its key, under the names that the function reads', () => {
    const text = json(ours.clientCert, ours.clientKey);
    expect(JSON.parse(text)).toEqual({ cert: ours.clientCert, key: ours.clientKey });
    expect(text).not.toContain('\n');
  });

  test('is refused where the function would refuse it, and nothing of it is repeated', () => {
    const late = new Date('2030-01-01T00:00:00.000Z');
    const refused: readonly (readonly [() => string, string])[] = [
      [() => json(ours.clientKey, ours.clientCert), 'The certificate: certificate and key are exchanged'],
      [() => json(ours.clientCert, others.clientKey), 'The key: this key is not that of the certificate'],
      [() => json(ours.clientCert, ours.clientKey, late), 'The certificate: this certificate expired on'],
    ];
    for (const [act, words] of refused) {
      expect(act).toThrow(words);
      expect(act).not.toThrow('-----BEGIN');
    }
  });
});

describe('the command', () => {
  let folder: string;
  let printed: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'secret-'));
    printed = '';
    writeFileSync(path.join(folder, 'env'), file());
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const at = (name: string) => path.join(folder, name);
  const command = (...args: readonly string[]) => {
    run(args, new Date('2026-06-01T00:00:00.000Z'), (text) => (printed += text));
  };

  test('writes the secret into a file that only its owner reads, and prints nothing of it', () => {
    const before = process.umask(0);
    try {
      command(at('env'), '--out', at('secret.json'));
    } finally {
      process.umask(before);
    }
    expect(JSON.parse(readFileSync(at('secret.json'), 'utf8'))).toEqual(lines);
    expect(statSync(at('secret.json')).mode & 0o777).toBe(0o600);
    expect(printed).toContain(at('secret.json'));
    for (const value of Object.values(lines)) expect(printed).not.toContain(value);
  });

  test('writes the certificate in the same way', async () => {
    const { clientCert, clientKey } = await issueCertificates('1900000109', new Date('2026-06-01T00:00:00Z'));
    writeFileSync(at('cert.pem'), clientCert);
    writeFileSync(at('key.pem'), clientKey);
    command('--certificate', at('cert.pem'), at('key.pem'), '--out', at('certificate.json'));
    expect(JSON.parse(readFileSync(at('certificate.json'), 'utf8'))).toEqual({
      cert: clientCert,
      key: clientKey,
    });
    expect(statSync(at('certificate.json')).mode & 0o777).toBe(0o600);
    expect(printed).not.toContain('-----BEGIN');
  });

  test.each<[string, readonly string[], string]>([
    ['no --out', ['env'], '--out'],
    ['a file that is there already', ['env', '--out', 'there'], 'is there already'],
    ['no file', ['--out', 'secret.json'], 'Name a file'],
    ['half a certificate', ['--certificate', 'env', '--out', 'secret.json'], 'Name the two files'],
  ])('writes and prints nothing where it is given %s', (_, args, words) => {
    writeFileSync(at('there'), 'kept', { mode: 0o644 });
    const placed = args.map((each) => (each.startsWith('--') ? each : at(each)));
    expect(() => {
      command(...placed);
    }).toThrow(words);
    expect(readFileSync(at('there'), 'utf8')).toBe('kept');
    expect(printed).toBe('');
  });
});
