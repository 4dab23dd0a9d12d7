import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { TLSSocket } from 'node:tls';
import { send, type ClientCertificate } from '../../../lib/outbound/http-client';
import { issueCertificates, type Certificates } from '../../../tools/local/certificates';
import { trust } from '../../support/trust';

let certificates: Certificates;
let server: Server;
let url: string;

/** A server that speaks only with whoever shows a certificate of its authority, as WeChat's refund does. */
beforeAll(async () => {
  certificates = await issueCertificates('1900000109', new Date());
  const { ca, serverCert: cert, serverKey: key } = certificates;
  server = createServer(
    { ca, cert, key, requestCert: true, rejectUnauthorized: true },
    (request, response) => {
      response.end(request.socket instanceof TLSSocket ? request.socket.getPeerCertificate().subject.CN : '');
    },
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/secapi/pay/refund`;
});

afterAll(async () => {
  server.close();
  await once(server, 'close');
});

async function sent(clientCertificate?: ClientCertificate): Promise<string> {
  const answer = await send({
    method: 'POST',
    url,
    body: '<xml/>',
    timeoutMs: 5_000,
    ...(clientCertificate && { clientCertificate }),
  });
  return Buffer.from(answer.body).toString();
}

describe('where the server is trusted', () => {
  let distrust: () => void;
  beforeAll(() => {
    distrust = trust(certificates.ca);
  });
  afterAll(() => {
    distrust();
  });

  test('the certificate that is shown opens it, and names the merchant', async () => {
    await expect(sent({ cert: certificates.clientCert, key: certificates.clientKey })).resolves.toBe(
      '1900000109',
    );
  });

  test('nothing comes of a request without one', async () => {
    await expect(sent()).rejects.toMatchObject({ name: 'NoAnswer', reason: 'connection' });
  });

  test('nor of one that another authority has made', async () => {
    const other = await issueCertificates('1900000109', new Date());
    const shown = sent({ cert: other.clientCert, key: other.clientKey });
    await expect(shown).rejects.toMatchObject({ name: 'NoAnswer', mayHaveLeft: true });
  });
});

test('a server that nobody vouches for gets nothing, certificate or not', async () => {
  const shown = sent({ cert: certificates.clientCert, key: certificates.clientKey });
  await expect(shown).rejects.toMatchObject({ name: 'NoAnswer', reason: 'connection', mayHaveLeft: false });
});
