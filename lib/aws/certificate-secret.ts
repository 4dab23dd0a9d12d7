import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { readFile } from 'node:fs/promises';
import { CALLS } from '../config/budgets';
import { PayError } from '../errors/errors';
import type { Telemetry } from '../telemetry/telemetry';
import { readClientCertificate, type CheckedCertificate } from '../wechat/client-certificate';
import type { ClientCertificate } from '../outbound/http-client';
import { recordCertificate } from '../telemetry/record-certificate';

/** Where the client certificate is: in a secret, or in two files. */
export interface CertificateConfig {
  readonly WECHAT_CERT_SECRET: string | undefined;
  readonly WECHAT_CERT_FILE: string | undefined;
  readonly WECHAT_CERT_KEY_FILE: string | undefined;
}

/** What this needs of the AWS SDK; tests hand in their own. */
export type SecretsClient = Pick<SecretsManagerClient, 'send'>;

function makeSecretsClient(): SecretsClient {
  return new SecretsManagerClient({
    maxAttempts: 2,
    requestHandler: {
      connectionTimeout: CALLS.secret.connectMs,
      requestTimeout: CALLS.secret.requestMs,
      throwOnRequestTimeout: true,
    },
  });
}

/** @throws PayError where the secret is not JSON with `cert` and `key`; its text is never quoted */
function readSecret(text: string): { readonly cert: Uint8Array; readonly key: Uint8Array } {
  const fix = 'it has to be JSON with the two PEM texts: {"cert": "…", "key": "…"}; npm run secret makes it.';
  const refusal = new PayError('merchant_misconfigured', `WECHAT_CERT_SECRET: ${fix}`, {
    facts: { reason: 'client_certificate' },
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, and the text holds a key.
    throw refusal;
  }
  const { cert, key } = (value ?? {}) as { readonly cert?: unknown; readonly key?: unknown };
  if (typeof cert !== 'string' || typeof key !== 'string') throw refusal;
  return { cert: Buffer.from(cert, 'utf8'), key: Buffer.from(key, 'utf8') };
}

async function fromSecret(client: SecretsClient, arn: string, now: Date): Promise<CheckedCertificate> {
  const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId: arn }));
  const { cert, key } = readSecret(SecretString);
  const names = { cert: 'cert in WECHAT_CERT_SECRET', key: 'key in WECHAT_CERT_SECRET' };
  return readClientCertificate(cert, key, names, now);
}

async function fromFiles(certFile: string, keyFile: string, now: Date): Promise<CheckedCertificate> {
  const [cert, key] = await Promise.all([readFile(certFile), readFile(keyFile)]);
  return readClientCertificate(cert, key, { cert: 'WECHAT_CERT_FILE', key: 'WECHAT_CERT_KEY_FILE' }, now);
}

/**
 * The client certificate, read once: the reading begins when a function starts, whoever needs the certificate waits for
 * it, and after a failure, or once it has ended, the next one who asks reads again. Each reading tells when it ends soon.
 *
 * @returns rejects with PayError `merchant_misconfigured` where it is no certificate, and with what reading throws
 */
export function openCertificate(
  config: CertificateConfig,
  { now, telemetry }: { readonly now: () => Date; readonly telemetry: Telemetry },
  client: () => SecretsClient = makeSecretsClient,
): () => Promise<ClientCertificate> {
  const { WECHAT_CERT_SECRET: arn, WECHAT_CERT_FILE: cert = '', WECHAT_CERT_KEY_FILE: key = '' } = config;
  let kept: Promise<CheckedCertificate> | undefined;

  async function readOnce(): Promise<CheckedCertificate> {
    const at = now();
    const checked = await (arn === undefined ? fromFiles(cert, key, at) : fromSecret(client(), arn, at));
    recordCertificate(telemetry, checked.validTo, at);
    return checked;
  }

  function read(): Promise<CheckedCertificate> {
    kept ??= readOnce().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  }

  // Whoever asks later hears of the failure; at the start nobody does.
  read().catch(() => undefined);
  return async () => {
    const { certificate, validTo } = await read();
    if (now() <= validTo) return certificate;
    // It ended while this instance lived: another one may have been stored meanwhile.
    kept = undefined;
    return (await read()).certificate;
  };
}
