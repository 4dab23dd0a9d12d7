import { createPrivateKey, X509Certificate } from 'node:crypto';
import { PayError } from '../../../lib/errors/errors';
import { readClientCertificate } from '../../../lib/wechat/client-certificate';
import { issueCertificates, type Certificates } from '../../../tools/local/certificates';

const NOW = new Date('2026-06-01T00:00:00.000Z');
const NAMES = { cert: 'WECHAT_CERT_FILE', key: 'WECHAT_CERT_KEY_FILE' };

let ours: Certificates;
let others: Certificates;
let encrypted: string;

beforeAll(async () => {
  ours = await issueCertificates('1900000109', NOW);
  others = await issueCertificates('1900000109', NOW);
  const options = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' } as const;
  encrypted = createPrivateKey(ours.clientKey).export(options).toString();
});

function read(
  cert: string | Buffer,
  key: string | Buffer,
  now = NOW,
): ReturnType<typeof readClientCertificate> {
  return readClientCertificate(Buffer.from(cert as string), Buffer.from(key as string), NAMES, now);
}

/** What reading is refused with. */
function refusal(cert: string | Buffer, key: string | Buffer, now = NOW): string {
  try {
    read(cert, key, now);
  } catch (error) {
    if (!(error instanceof PayError)) throw error;
    expect(error).toMatchObject({
      code: 'merchant_misconfigured',
      facts: { reason: 'client_certificate' },
    });
    expect(error.detail).not.toContain('BEGIN');
    return error.detail;
  }
  throw new Error('nothing was refused');
}

/** How a PKCS#12 begins: a sequence of 0x0a6b bytes, version 3. */
const P12 = Buffer.concat([Buffer.from('30820a6b020103308', 'hex'), Buffer.alloc(2_000, 0xa5)]);

test('a certificate and its key are given as they are', () => {
  expect(read(ours.clientCert, ours.clientKey)).toEqual({
    certificate: { cert: ours.clientCert, key: ours.clientKey },
    validTo: new Date(new X509Certificate(ours.clientCert).validTo),
  });
});

test.each([
  ['as it is', P12],
  ['in base64', Buffer.from(P12.toString('base64'))],
])('a .p12 %s gets the commands that convert it', (_, p12) => {
  expect(refusal(p12, ours.clientKey)).toMatch(
    /^WECHAT_CERT_FILE: this is a PKCS#12.*openssl pkcs12 -legacy -in apiclient_cert\.p12 -clcerts -nokeys -out apiclient_cert\.pem$/,
  );
  expect(refusal(ours.clientCert, p12)).toMatch(
    /^WECHAT_CERT_KEY_FILE: this is a PKCS#12.*openssl pkcs12 -legacy -in apiclient_cert\.p12 -nocerts -nodes -out apiclient_key\.pem$/,
  );
});

test('what is nothing of the kind is told as that', () => {
  expect(refusal('', ours.clientKey)).toMatch(/^WECHAT_CERT_FILE: this is no PEM certificate/);
  expect(refusal(ours.clientCert, 'hello')).toMatch(/^WECHAT_CERT_KEY_FILE: this is no PEM private key/);
});

test('a certificate and a key that are exchanged are told apart', () => {
  expect(refusal(ours.clientKey, ours.clientCert)).toMatch(
    /^WECHAT_CERT_FILE: certificate and key are exchanged/,
  );
  expect(refusal(ours.clientCert, ours.clientCert)).toMatch(/^WECHAT_CERT_KEY_FILE: .*exchanged/);
});

test('a key that is another’s is refused', () => {
  expect(refusal(ours.clientCert, others.clientKey)).toMatch(
    /^WECHAT_CERT_KEY_FILE: .*not that of the certificate/,
  );
});

test('a key under a password is refused, with the command that takes it off', () => {
  expect(refusal(ours.clientCert, encrypted)).toMatch(
    /^WECHAT_CERT_KEY_FILE: this key is encrypted.*openssl pkey/,
  );
});

test('a certificate that has expired is refused, and one that is not valid yet', () => {
  const [after, before] = [new Date('2028-01-01T00:00:00.000Z'), new Date('2026-05-01T00:00:00.000Z')];
  expect(refusal(ours.clientCert, ours.clientKey, after)).toMatch(
    /^WECHAT_CERT_FILE: this certificate expired on .*2027/,
  );
  expect(refusal(ours.clientCert, ours.clientKey, before)).toMatch(/^WECHAT_CERT_FILE: .*not valid before/);
});

test('a PEM that is cut short is refused', () => {
  expect(refusal(ours.clientCert.slice(0, 300), ours.clientKey)).toMatch(
    /^WECHAT_CERT_FILE: .*cannot be read/,
  );
  expect(refusal(ours.clientCert, ours.clientKey.slice(0, 80))).toMatch(
    /^WECHAT_CERT_KEY_FILE: .*cannot be read/,
  );
});
