import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { NoKnock, type Knock, type Silence } from './ports';

const PATIENCE_MS = 8_000;
const MOST_BYTES = 64 * 1024;

/** Node's own codes; what is not here is TLS's, or broken off. */
const SILENCES: Readonly<Record<string, Silence>> = {
  ECONNREFUSED: 'refused',
  ENOTFOUND: 'unknown name',
  EAI_AGAIN: 'no network',
  ENETUNREACH: 'no network',
  EHOSTUNREACH: 'no network',
  ENETDOWN: 'no network',
  ETIMEDOUT: 'timeout',
  ECONNRESET: 'broken off',
  EPIPE: 'broken off',
};

/** Why no answer came, by the code of Node's error. */
export function silenceOf(error: unknown): Silence {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const isTls = /CERT|SSL|TLS|SELF_SIGNED|SIGNATURE|UNABLE_TO/.test(code);
  return SILENCES[code] ?? (isTls ? 'tls' : 'broken off');
}

async function textOf(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).byteLength;
    if (size >= MOST_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString('utf8');
}

/**
 * Knocks over real HTTP.
 *
 * @param ca an authority that is trusted besides those of Node: the one that signed the simulator's certificate
 */
export function makeKnock(ca: string | undefined): Knock {
  return ({ method, url, body }) =>
    new Promise((resolve, reject) => {
      const startedAt = performance.now();
      const isSecure = url.startsWith('https:');
      const headers = body === undefined ? {} : { 'content-type': 'text/xml; charset=utf-8' };
      const trusted = isSecure && ca !== undefined ? { ca } : {};
      const request = (isSecure ? requestSecure : requestPlain)(url, {
        method,
        agent: false,
        headers,
        ...trusted,
      });
      const timer = setTimeout(() => {
        reject(new NoKnock('timeout'));
        request.destroy();
      }, PATIENCE_MS);
      const fail = (error: unknown): void => {
        clearTimeout(timer);
        reject(new NoKnock(silenceOf(error)));
      };
      request.on('error', fail);
      request.on('response', (answer) => {
        const tookMs = performance.now() - startedAt;
        const { statusCode: status = 0 } = answer;
        const { date } = answer.headers;
        textOf(answer).then((text) => {
          clearTimeout(timer);
          resolve({ status, date, body: text, tookMs });
        }, fail);
      });
      request.end(body);
    });
}
