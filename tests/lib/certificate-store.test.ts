import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openCertificate, type CertificateConfig } from '../../lib/certificate-store';
import { issueCertificates, type Certificates } from '../../local/certificates';

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
  openCertificate(config, () => NOW, client);

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
