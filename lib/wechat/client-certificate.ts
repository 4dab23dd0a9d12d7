import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { PayError } from '../errors/errors';
import type { ClientCertificate } from '../outbound/http-client';

/** What the certificate and its key are called where they come from: a file, or a field of a secret. */
export interface CertificateNames {
  readonly cert: string;
  readonly key: string;
}

/** WeChat packs its PKCS#12 with RC2, which OpenSSL 3 reads only when it is told to. The password is the mch_id. */
const CONVERT = {
  cert: 'openssl pkcs12 -legacy -in apiclient_cert.p12 -clcerts -nokeys -out apiclient_cert.pem',
  key: 'openssl pkcs12 -legacy -in apiclient_cert.p12 -nocerts -nodes -out apiclient_key.pem',
} as const;

/** Whether these are the bytes of a PKCS#12 (or another DER file), or those bytes in base64. */
function looksLikeDer(bytes: Uint8Array): boolean {
  const isDer = (start: Uint8Array): boolean => start[0] === 0x30 && (start[1] ?? 0) >= 0x80;
  return isDer(bytes) || isDer(Buffer.from(Buffer.from(bytes.subarray(0, 64)).toString('latin1'), 'base64'));
}

/** A client certificate that has been checked, and when it ends. */
export interface CheckedCertificate {
  readonly certificate: ClientCertificate;
  readonly validTo: Date;
}

/** @throws PayError `merchant_misconfigured`: always; neither certificate nor key is quoted */
function refuse(name: string, what: string): never {
  throw new PayError('merchant_misconfigured', `${name}: ${what}`, {
    facts: { reason: 'client_certificate' },
  });
}

/** The text of a PEM block's file. @throws PayError that says what it is instead */
function pemText(bytes: Uint8Array, name: string, part: keyof typeof CONVERT): string {
  const text = Buffer.from(bytes).toString('utf8');
  if (text.includes('-----BEGIN ENCRYPTED PRIVATE KEY-----')) {
    refuse(
      name,
      'this key is encrypted; take its password off: openssl pkey -in apiclient_key.pem -out plain.pem.',
    );
  }
  const holdsKey = /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/.test(text);
  const holdsCert = text.includes('-----BEGIN CERTIFICATE-----');
  if (part === 'cert' ? holdsCert : holdsKey) return text;
  if (holdsKey || holdsCert)
    refuse(name, 'certificate and key are exchanged; give each in the place of the other.');
  const kind = part === 'cert' ? 'certificate' : 'private key';
  const is = looksLikeDer(bytes) ? 'this is a PKCS#12 (.p12), and a PEM is needed' : `this is no PEM ${kind}`;
  refuse(
    name,
    `${is}. Give apiclient_${part}.pem, or make it of apiclient_cert.p12 (the password is the merchant number): ${CONVERT[part]}`,
  );
}

/**
 * Reads a client certificate and its key, and makes sure that WeChat could take them: two PEM texts that belong together,
 * the certificate valid now.
 *
 * @param cert the bytes of apiclient_cert.pem
 * @param key the bytes of apiclient_key.pem
 * @throws PayError `merchant_misconfigured` that names what is wrong and the fix, and quotes neither
 * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=4_3
 */
export function readClientCertificate(
  cert: Uint8Array,
  key: Uint8Array,
  names: CertificateNames,
  now: Date,
): CheckedCertificate {
  const pem = { cert: pemText(cert, names.cert, 'cert'), key: pemText(key, names.key, 'key') };
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(pem.cert);
  } catch {
    refuse(names.cert, 'this certificate cannot be read; copy the whole of apiclient_cert.pem.');
  }
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey(pem.key);
  } catch {
    refuse(names.key, 'this key cannot be read; copy the whole of apiclient_key.pem.');
  }
  if (!certificate.checkPrivateKey(privateKey)) {
    refuse(
      names.key,
      'this key is not that of the certificate; take both out of the same zip of the merchant console.',
    );
  }
  const validTo = new Date(certificate.validTo);
  if (now > validTo) {
    refuse(
      names.cert,
      `this certificate expired on ${certificate.validTo}; renew it in the merchant console (账户中心 → API安全).`,
    );
  }
  if (now.getTime() < Date.parse(certificate.validFrom)) {
    refuse(names.cert, `this certificate is not valid before ${certificate.validFrom}; is the clock right?`);
  }
  return { certificate: pem, validTo };
}
