import { X509Certificate } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, connect, type TLSSocket } from 'node:tls';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  certificateFiles,
  issueCertificates,
  localCertificates,
  readAll,
  whyNotUsable,
  type Certificates,
} from '../../../tools/local/certificates';

const MCH_ID = '1900000109';
const NOW = new Date();
const DAY_MS = 24 * 60 * 60 * 1000;
const later = (days: number): Date => new Date(NOW.getTime() + days * DAY_MS);

let folder = '';
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'certificates-')), 'certificates');
});
afterEach(() => {
  rmSync(path.dirname(folder), { recursive: true });
});

/** What a TLS server says of the client that connects: its common name, or why it is not believed. */
async function handshake(server: Certificates, client: Partial<Certificates>): Promise<string> {
  const listener = createServer({
    key: server.serverKey,
    cert: server.serverCert,
    ca: server.ca,
    requestCert: true,
    rejectUnauthorized: false,
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const met = once(listener, 'secureConnection') as Promise<[TLSSocket]>;
  const socket = connect({
    host: '127.0.0.1',
    port: (listener.address() as AddressInfo).port,
    ca: client.ca ?? server.ca,
    ...(client.clientCert !== undefined && { cert: client.clientCert }),
    ...(client.clientKey !== undefined && { key: client.clientKey }),
  });
  try {
    await once(socket, 'secureConnect');
    const [seen] = await met;
    // Node says null of a client that sent none, in spite of its types.
    const subject = seen.getPeerCertificate().subject as { CN?: string } | undefined;
    return seen.authorized ? (subject?.CN ?? '') : String(seen.authorizationError);
  } finally {
    socket.destroy();
    listener.close();
  }
}

test('both sides of a TLS connection believe each other, and the client names the merchant', async () => {
  const certificates = await issueCertificates(MCH_ID, NOW);
  expect(await handshake(certificates, certificates)).toBe(MCH_ID);
});

test('a client without a certificate, or with one of another authority, is not believed', async () => {
  const [ours, others] = [await issueCertificates(MCH_ID, NOW), await issueCertificates(MCH_ID, NOW)];
  expect(await handshake(ours, {})).toMatch(/UNABLE_TO_GET_ISSUER_CERT|peer did not return/i);
  expect(await handshake(ours, { clientCert: others.clientCert, clientKey: others.clientKey })).toMatch(
    /UNABLE_TO/,
  );
});

test('a server of another authority is not believed', async () => {
  const [ours, others] = [await issueCertificates(MCH_ID, NOW), await issueCertificates(MCH_ID, NOW)];
  await expect(handshake(ours, { ...ours, ca: others.ca })).rejects.toThrow(
    /self-signed certificate|unable to/,
  );
});

describe('the folder', () => {
  test('gets them once', async () => {
    const files = await localCertificates(folder, MCH_ID, NOW);
    const first = readAll(files);
    await localCertificates(folder, MCH_ID, later(300));
    expect(readAll(files)).toEqual(first);
    expect(readdirSync(folder).sort()).toEqual([
      'apiclient_cert.pem',
      'apiclient_key.pem',
      'ca.pem',
      'server_cert.pem',
      'server_key.pem',
    ]);
    expect(readdirSync(path.dirname(folder))).toEqual(['certificates']);
  });

  test('keeps the keys to its owner, and the key of the authority nowhere', async () => {
    const files = await localCertificates(folder, MCH_ID, NOW);
    for (const key of [files.serverKey, files.clientKey]) expect(statSync(key).mode & 0o077).toBe(0);
    const keys = readdirSync(folder).filter((name) =>
      readFileSync(path.join(folder, name), 'utf8').includes('PRIVATE KEY'),
    );
    expect(keys.sort()).toEqual(['apiclient_key.pem', 'server_key.pem']);
  });

  test.each<[string, (files: ReturnType<typeof certificateFiles>) => Promise<readonly [string, Date]>]>([
    ['run out within 30 days', () => Promise.resolve([MCH_ID, later(370)])],
    ['are of another merchant', () => Promise.resolve(['1900000110', NOW])],
    [
      'are not all there',
      (files) => {
        rmSync(files.serverKey);
        return Promise.resolve([MCH_ID, NOW]);
      },
    ],
    [
      'are no certificates',
      (files) => {
        writeFileSync(files.ca, 'no PEM');
        return Promise.resolve([MCH_ID, NOW]);
      },
    ],
    [
      'have another authority',
      async (files) => {
        writeFileSync(files.ca, (await issueCertificates(MCH_ID, NOW)).ca);
        return [MCH_ID, NOW];
      },
    ],
    [
      'have another server key',
      async (files) => {
        writeFileSync(files.serverKey, (await issueCertificates(MCH_ID, NOW)).serverKey);
        return [MCH_ID, NOW];
      },
    ],
    [
      'have another client key',
      async (files) => {
        writeFileSync(files.clientKey, (await issueCertificates(MCH_ID, NOW)).clientKey);
        return [MCH_ID, NOW];
      },
    ],
  ])('gets new ones when they %s', async (_name, spoil) => {
    const files = await localCertificates(folder, MCH_ID, NOW);
    const first = readAll(files);
    const [mchId, now] = await spoil(files);
    await localCertificates(folder, mchId, now);
    const second = readAll(files);
    expect(second.clientCert).not.toBe(first.clientCert);
    expect(whyNotUsable(second, mchId, now)).toBeUndefined();
    expect(new X509Certificate(second.clientCert).subject).toContain(`CN=${mchId}`);
  });

  test('two who come at once both find certificates that fit', async () => {
    await Promise.all([localCertificates(folder, MCH_ID, NOW), localCertificates(folder, MCH_ID, NOW)]);
    expect(whyNotUsable(readAll(certificateFiles(folder)), MCH_ID, NOW)).toBeUndefined();
    expect(existsSync(folder)).toBe(true);
    expect(readdirSync(path.dirname(folder))).toEqual(['certificates']);
  });
});
