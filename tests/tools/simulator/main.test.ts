import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localCertificates, readAll } from '../../../tools/local/certificates';
import { readSettings } from '../../../tools/simulator/settings';

const root = join(__dirname, '..', '..', '..');

interface Run {
  output: string;
  code: number | null;
}

/** Runs the simulator as `npm run simulator` does, until it ends or has said that it listens. */
async function run(
  environment: Record<string, string>,
  signal: NodeJS.Signals = 'SIGTERM',
  args: readonly string[] = [],
): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tools/simulator/main.ts', ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, ...environment },
  });
  let output = '';
  const listen = (chunk: Buffer): void => {
    output += chunk.toString();
    if (output.includes('Ctrl-C')) child.kill(signal);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const [code] = (await once(child, 'close')) as [number | null];
  return { output, code };
}

describe('the process', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'says where it listens and ends cleanly at %s',
    async (signal) => {
      const { output, code } = await run({ SIMULATOR_PORT: '0', SIMULATOR_TLS_PORT: '0' }, signal);
      expect(output).toMatch(/listens on http:\/\/127\.0\.0\.1:\d+\n/);
      expect(code).toBe(0);
    },
    30_000,
  );

  test('says in one sentence that its port is taken', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const { port } = squatter.address() as AddressInfo;
    const { output, code } = await run({ SIMULATOR_PORT: String(port) });
    squatter.close();
    expect(output).toBe(`Port ${port} is taken: end what listens there, or set SIMULATOR_PORT.\n`);
    expect(code).toBe(1);
  }, 30_000);

  test('takes refunds over TLS where there are certificates, and says so where there are none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'simulator-'));
    const ports = { SIMULATOR_PORT: '0', SIMULATOR_TLS_PORT: '0' };
    const without = await run({ ...ports, SIMULATOR_CERTIFICATES: folder });
    await localCertificates(join(folder, 'made'), '1900000109');
    const withThem = await run({ ...ports, SIMULATOR_CERTIFICATES: join(folder, 'made') });
    rmSync(folder, { recursive: true });
    expect(without.output).toContain('takes no refunds: SIMULATOR_CERTIFICATES names a folder without');
    expect(withThem.output).toMatch(/and on https:\/\/127\.0\.0\.1:\d+, where refunds are taken/);
  }, 30_000);

  test('says in one sentence that the port of TLS is taken', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'simulator-'));
    await localCertificates(join(folder, 'made'), '1900000109');
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const { port } = squatter.address() as AddressInfo;
    const { output, code } = await run({
      ...{ SIMULATOR_PORT: '0', SIMULATOR_TLS_PORT: String(port) },
      SIMULATOR_CERTIFICATES: join(folder, 'made'),
    });
    squatter.close();
    rmSync(folder, { recursive: true });
    expect(output).toBe(`Port ${port} is taken: end what listens there, or set SIMULATOR_TLS_PORT.\n`);
    expect(code).toBe(1);
  }, 30_000);

  test('names the argument that there is not, and --keep, which there is', async () => {
    const { output, code } = await run({}, 'SIGTERM', ['--kep']);
    expect(output).toMatch(/^There is no --kep\.\n[\s\S]*--keep .*stays in \.local\/wechat/);
    expect(code).toBe(1);
    expect(await run({}, 'SIGTERM', ['--help'])).toMatchObject({ code: 0 });
  }, 30_000);

  test('says in one sentence that a value is wrong', async () => {
    const { output, code } = await run({ SIMULATOR_PORT: 'abc' });
    expect(output).toBe('SIMULATOR_PORT must be a number from 0 to 65535, not "abc".\n');
    expect(code).toBe(1);
  }, 30_000);
});

describe('the settings', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'simulator-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const complete = {
    ...{ WECHAT_APPID: 'a', WECHAT_APPSECRET: 'b', WECHAT_MCH_ID: 'c', WECHAT_MCH_KEY: 'k'.repeat(32) },
  };

  test('.env.example of this repository is complete', () => {
    expect(readSettings({}, root)).toMatchObject({ port: expect.any(Number) as number });
  });

  test('the environment goes before .env, and .env before .env.example', () => {
    writeFileSync(join(folder, '.env.example'), 'WECHAT_APPID=one\nWECHAT_APPSECRET=one\nWECHAT_MCH_ID=one');
    writeFileSync(join(folder, '.env'), 'WECHAT_APPSECRET=two\nWECHAT_MCH_ID=two');
    const LOCAL_HOSTS = 'box.example.com';
    const environment = { WECHAT_MCH_ID: 'three', WECHAT_MCH_KEY: 'k'.repeat(32), LOCAL_HOSTS };
    expect(readSettings(environment, folder)).toEqual({
      ...{ port: 3100, appId: 'one', appSecret: 'two', mchId: 'three', mchKey: 'k'.repeat(32) },
      hosts: [LOCAL_HOSTS],
    });
  });

  test.each(['WECHAT_APPID', 'WECHAT_APPSECRET', 'WECHAT_MCH_ID', 'WECHAT_MCH_KEY'])(
    '%s must be set',
    (name) => {
      expect(() => readSettings({ ...complete, [name]: '' }, folder)).toThrow(`${name} is not set`);
    },
  );

  test('the certificates are read from their folder, if all of them are there', async () => {
    const files = await localCertificates(join(folder, 'made'), '1900000109');
    const { ca, serverCert: cert, serverKey: key } = readAll(files);
    const environment = { ...complete, SIMULATOR_CERTIFICATES: 'made', SIMULATOR_TLS_PORT: '4101' };
    expect(readSettings(environment, folder).tls).toEqual({ port: 4101, ca, cert, key });
    rmSync(files.serverKey);
    expect(readSettings(environment, folder)).not.toHaveProperty('tls');
  });

  test.each(['SIMULATOR_PORT', 'SIMULATOR_TLS_PORT'])('%s is a port', (name) => {
    expect(() => readSettings({ ...complete, [name]: 'abc' }, folder)).toThrow(`${name} must be a number`);
  });

  test.each(['-1', '65536', '80.5', 'http', ''])('SIMULATOR_PORT must not be "%s"', (port) => {
    expect(() => readSettings({ ...complete, SIMULATOR_PORT: port }, folder)).toThrow('SIMULATOR_PORT');
  });

  test('the key has 32 characters and stays out of the message', () => {
    const read = (): unknown => readSettings({ ...complete, WECHAT_MCH_KEY: 'too-short-a-key' }, folder);
    expect(read).toThrow('WECHAT_MCH_KEY must have 32 characters, not 15.');
    expect(read).not.toThrow('too-short-a-key');
  });
});
