import { TLSSocket, type PeerCertificate } from 'node:tls';
import type { WireAnswer } from '../wire';
import type { Merchant } from '../merchant';
import { writeXml } from '../xml';

/**
 * What the gateway says to a client that does not show the merchant's certificate; undefined to one that does.
 * A server before WeChat's application looks for a certificate and for who signed it, and answers in its own words;
 * the application then compares it with the merchant.
 * @param socket that of the connection, of TLS or not
 */
export function refusalWithoutCertificate(socket: unknown, merchant: Merchant): WireAnswer | undefined {
  const shown = socket instanceof TLSSocket ? certificateOf(socket) : undefined;
  if (!shown) return badRequest('No required SSL certificate was sent');
  if (!(socket instanceof TLSSocket && socket.authorized)) return badRequest('The SSL certificate error');
  if (shown.subject.CN === merchant.mchId) return undefined;
  return {
    status: 200,
    contentType: 'text/plain',
    body: writeXml({ return_code: 'FAIL', return_msg: '商户号与证书不匹配' }),
    verdict: 'refused unsigned: the certificate is of another merchant',
  };
}

/** Node gives an empty object of a client that shows none, in spite of its types. */
function certificateOf(socket: TLSSocket): PeerCertificate | undefined {
  const certificate = socket.getPeerCertificate();
  return Object.keys(certificate).length === 0 ? undefined : certificate;
}

function badRequest(reason: string): WireAnswer {
  const body = [
    '<html>',
    `<head><title>400 ${reason}</title></head>`,
    '<body>',
    '<center><h1>400 Bad Request</h1></center>',
    `<center>${reason}</center>`,
    '<hr><center>nginx</center>',
    '</body>',
    '</html>',
    '',
  ].join('\r\n');
  return { status: 400, contentType: 'text/html', body, verdict: `refused: ${reason}` };
}
