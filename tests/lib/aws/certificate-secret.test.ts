import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openCertificate, type CertificateConfig } from '../../../lib/aws/certificate-secret';
import { recordedTelemetry } from '../../support/recorded-telemetry';
import { issueCertificates, type Certificates } from '../../../tools/local/certificates';

const NOW = new Date('2026-06-01T00:00:00.000Z');
const ARN = 'arn:aws:secretsmanager:ap-southeast-1:111122223333:secret:certificate-AbCdEf';
const FROM_SECRET = { WECHAT_CERT_SECRET: ARN, WECHAT_CERT_FILE: undefined, WECHAT_CERT_KEY_FILE: undefined };

const secrets = mockClient(SecretsManagerClient);
const client = (): SecretsManagerClient => new SecretsManagerClient({ region: 'local' });
let issued: Certificates;
let pair: { cert: string; key: string };

beforeAll(async () => {
  issued = await issueCertificates('1900000109', NOW);
  pair = { cert: issued.clientCert, key: issued.clientKey };
});
beforeEach(() => {
  secrets.reset();
});

const open = (config: CertificateConfig = FROM_SECRET): ReturnType<typeof openCertificate> =>
  openCertificate(config, { now: () => NOW, telemetry: recordedTelemetry() }, client);

test('the secret is read once, at the start, however many ask', async () => {
  secrets.on(GetSecretValueCommand, { SecretId: ARN }).resolves({ SecretString: JSON.stringify(pair) });
  const certificate = open();
  expect(secrets.calls()).toHaveLength(1);
  await expect(Promise.all([certificate(), certificate(), certificate()])).resolves.toEqual([
    pair,
    pair,
    pair,
  ]);
  await certificate();
  expect(secrets.calls()).toHaveLength(1);
});

test('after a failure the next one who asks reads again', async () => {
  secrets
    .on(GetSecretValueCommand)
    .rejectsOnce(new Error('throttled'))
    .resolves({ SecretString: JSON.stringify(pair) });
  const certificate = open();
  await expect(certificate()).rejects.toThrow('throttled');
  await expect(certificate()).resolves.toEqual(pair);
  expect(secrets.calls()).toHaveLength(2);
});

test.each([
  ['no JSON', 'hush, a key'],
  ['no object', 'null'],
  ['without the key', '{"cert":"hush"}'],
  ['with a number for a text', '{"cert":"hush","key":1}'],
])('a secret that is %s is told, and never quoted', async (_, SecretString) => {
  secrets.on(GetSecretValueCommand).resolves({ SecretString });
  const error: unknown = await open()().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'merchant_misconfigured' });
  expect(String(error)).toContain('{"cert": "…", "key": "…"}');
  expect(String(error)).not.toContain('hush');
});

test('a secret with a certificate that cannot be used says which', async () => {
  secrets.on(GetSecretValueCommand).resolves({ SecretString: JSON.stringify({ ...pair, cert: 'MIIKaw' }) });
  await expect(open()()).rejects.toThrow(/cert in WECHAT_CERT_SECRET: /);
});

test('files are read where there is no secret', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'));
  try {
    const files = {
      WECHAT_CERT_FILE: path.join(folder, 'c.pem'),
      WECHAT_CERT_KEY_FILE: path.join(folder, 'k.pem'),
    };
    const certificate = open({ WECHAT_CERT_SECRET: undefined, ...files });
    await expect(certificate()).rejects.toMatchObject({ code: 'ENOENT' });
    writeFileSync(files.WECHAT_CERT_FILE, pair.cert);
    writeFileSync(files.WECHAT_CERT_KEY_FILE, pair.key);
    await expect(certificate()).resolves.toEqual(pair);
    expect(secrets.calls()).toHaveLength(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const DAY_MS = 24 * 60 * 60_000;

/** The store at a time that is counted from the certificate's end. */
function nearItsEnd(fromEndMs: number) {
  secrets.on(GetSecretValueCommand).resolves({ SecretString: JSON.stringify(pair) });
  const end = Date.parse(new X509Certificate(pair.cert).validTo);
  const telemetry = recordedTelemetry();
  const clock = { time: end + fromEndMs };
  const ports = { now: () => new Date(clock.time), telemetry };
  const certificate = openCertificate(FROM_SECRET, ports, client);
  return { certificate, clock, end, telemetry };
}

test('a certificate that ends within 30 days is told when a function starts, without any request', async () => {
  const { certificate, end, telemetry } = nearItsEnd(-30 * DAY_MS + 1);
  await certificate();
  expect(telemetry.counts).toEqual([{ metric: 'CertificateEndsSoon', detail: undefined }]);
  const fields = { validTo: new Date(end).toISOString(), daysLeft: 29 };
  expect(telemetry.lines).toEqual([{ level: 'warn', message: 'client certificate', fields }]);
  expect(telemetry.flushes).toBe(1);
  await certificate();
  expect(telemetry.lines).toHaveLength(1);
});

test('one that lives for 30 days yet is not', async () => {
  const { certificate, telemetry } = nearItsEnd(-30 * DAY_MS);
  await certificate();
  expect([telemetry.counts, telemetry.lines]).toEqual([[], []]);
});

test('one that ends while the function lives is given until then, and refused afterwards', async () => {
  const { certificate, clock, end } = nearItsEnd(-DAY_MS);
  clock.time = end;
  await expect(certificate()).resolves.toEqual(pair);
  clock.time = end + 1;
  await expect(certificate()).rejects.toThrow(/expired on/);
});

test('one that was stored in its place meanwhile is taken', async () => {
  const { certificate, clock, end } = nearItsEnd(-DAY_MS);
  await certificate();
  const { clientCert: cert, clientKey: key } = await issueCertificates('1900000109', new Date(end));
  secrets.on(GetSecretValueCommand).resolves({ SecretString: JSON.stringify({ cert, key }) });
  clock.time = end + DAY_MS;
  await expect(certificate()).resolves.toEqual({ cert, key });
});
