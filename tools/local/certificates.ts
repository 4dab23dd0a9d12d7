import { createPrivateKey, randomBytes, X509Certificate, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EXTENSIONS, issue } from './x509';

const DAY_MS = 24 * 60 * 60 * 1000;
const LIFETIME_DAYS = 397;
/** Certificates that end sooner than this are made anew, so that none ends under a running `npm start`. */
const RENEW_DAYS = 30;

/** The local certificates as PEM. */
export interface Certificates {
  /** Signs the two others; its key is thrown away as soon as it has. */
  readonly ca: string;
  /** The simulator's own, for 127.0.0.1 and localhost. */
  readonly serverCert: string;
  readonly serverKey: string;
  /** What a merchant downloads from WeChat's console: apiclient_cert.pem, its subject's common name the mch_id. */
  readonly clientCert: string;
  readonly clientKey: string;
}

/** The same as paths of files. */
export type CertificateFiles = Readonly<Record<keyof Certificates, string>>;

const FILES = {
  ca: 'ca.pem',
  serverCert: 'server_cert.pem',
  serverKey: 'server_key.pem',
  clientCert: 'apiclient_cert.pem',
  clientKey: 'apiclient_key.pem',
} as const satisfies Record<keyof Certificates, string>;

const names = Object.keys(FILES) as (keyof Certificates)[];

/** Where the local certificates are in a folder, whether they are there or not. */
export function certificateFiles(folder: string): CertificateFiles {
  return Object.fromEntries(
    names.map((name) => [name, path.join(folder, FILES[name])]),
  ) as unknown as CertificateFiles;
}

/**
 * Makes a certificate authority, and by it a certificate for the simulator and one for the merchant.
 *
 * @param mchId the merchant whom the client certificate names
 * @param now when they begin; they live 397 days
 */
export async function issueCertificates(mchId: string, now: Date): Promise<Certificates> {
  const lifetime = [
    // An hour of slack for a clock that was set back.
    new Date(now.getTime() - DAY_MS / 24),
    new Date(now.getTime() + LIFETIME_DAYS * DAY_MS),
  ] as const;
  // The name is new each time: an authority of the last time, trusted by mistake, is never taken for this one.
  const name = `Local WeChat Pay ${randomBytes(4).toString('hex')}`;
  const { authority, end, server, client, local } = EXTENSIONS;
  const ca = await issue(name, lifetime, authority);
  const by = { name, key: ca.key };
  const ofServer = await issue('127.0.0.1', lifetime, [...end, ...server, ...local], by);
  const ofClient = await issue(mchId, lifetime, [...end, ...client], by);
  const pem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();
  return {
    ca: ca.certificate,
    serverCert: ofServer.certificate,
    serverKey: pem(ofServer.key),
    clientCert: ofClient.certificate,
    clientKey: pem(ofClient.key),
  };
}

/**
 * Says of certificates why they cannot be used; undefined where they can.
 *
 * @param mchId whom the client certificate must name
 */
export function whyNotUsable(certificates: Certificates, mchId: string, now: Date): string | undefined {
  try {
    const ca = new X509Certificate(certificates.ca);
    const server = new X509Certificate(certificates.serverCert);
    const client = new X509Certificate(certificates.clientCert);
    const soonestEnd = Math.min(...[ca, server, client].map(({ validTo }) => Date.parse(validTo)));
    if (soonestEnd < now.getTime() + RENEW_DAYS * DAY_MS) return 'they run out soon';
    if (![server, client].every((each) => each.checkIssued(ca) && each.verify(ca.publicKey))) {
      return 'another authority has signed them';
    }
    if (!server.checkPrivateKey(createPrivateKey(certificates.serverKey))) return 'the server key is another';
    if (!client.checkPrivateKey(createPrivateKey(certificates.clientKey))) return 'the client key is another';
    if (server.checkIP('127.0.0.1') === undefined) return 'the server certificate is not for 127.0.0.1';
    if (!client.subject.split('\n').includes(`CN=${mchId}`))
      return 'the client certificate is not of WECHAT_MCH_ID';
    return undefined;
  } catch {
    return 'they cannot be read';
  }
}

/**
 * The local certificates of a folder, made if they are missing, run out within 30 days, do not belong together or are
 * of another merchant.
 *
 * @param folder where they are kept, such as `.local/certificates`
 * @returns where they are; the keys are readable to their owner only
 */
export async function localCertificates(
  folder: string,
  mchId: string,
  now: Date = new Date(),
): Promise<CertificateFiles> {
  const files = certificateFiles(folder);
  if (whyNotUsable(readAll(files), mchId, now) === undefined) return files;
  const made = await issueCertificates(mchId, now);
  // Written beside and moved into place: nobody ever reads a folder half old and half new.
  const beside = `${folder}.${randomBytes(4).toString('hex')}`;
  mkdirSync(beside, { recursive: true, mode: 0o700 });
  for (const name of names) writeFileSync(path.join(beside, FILES[name]), made[name], { mode: 0o600 });
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    // Somebody else was faster; theirs are as good.
    if (whyNotUsable(readAll(files), mchId, now) !== undefined) throw error;
  }
  return files;
}

/** The contents of the files; empty texts for those that are not there. */
export function readAll(files: CertificateFiles): Certificates {
  const text = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  return Object.fromEntries(names.map((name) => [name, text(files[name])])) as unknown as Certificates;
}
