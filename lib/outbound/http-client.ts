import { request as requestPlain, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';

/** What WeChat is shown where it demands to know who calls (mutual TLS). */
export interface ClientCertificate {
  /** PEM. */
  readonly cert: string;
  /** PEM; never logged. */
  readonly key: string;
}

/** One request to WeChat. */
export interface OutboundRequest {
  readonly method: 'GET' | 'POST';
  /** Its query may hold the appsecret: it is never logged and never part of an error. */
  readonly url: string;
  readonly body?: string;
  /** What the body is; XML unless told otherwise. */
  readonly contentType?: 'application/json';
  /** Milliseconds until the whole answer has been read. */
  readonly timeoutMs: number;
  readonly clientCertificate?: ClientCertificate;
}

export interface OutboundAnswer {
  readonly status: number;
  readonly body: Uint8Array;
}

/** The outbound call. It rejects with {@link NoAnswer} where no whole answer came. */
export type Send = (request: OutboundRequest) => Promise<OutboundAnswer>;

/** No whole answer: no connection, the time ran out, or more came than is read. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** @param mayHaveLeft false only where no connection was made: then WeChat has not got a byte of the request */
  constructor(
    readonly reason: 'connection' | 'timeout' | 'too_large',
    readonly mayHaveLeft = true,
  ) {
    super(`no answer: ${reason}`);
  }
}

/** An answer that is read piece by piece: it may be of any size, and comes no faster than it is read. */
export interface StreamedAnswer {
  readonly status: number;
  /** Throws {@link NoAnswer} where the answer breaks off or the time runs out. */
  readonly body: AsyncIterable<Uint8Array>;
  /** For whoever does not want the body; one that is read to its end, or left, needs no hanging up. */
  readonly hangUp: () => void;
}

/** The outbound call for what may be large. It rejects with {@link NoAnswer} where no answer begins. */
export type SendForStream = (
  request: OutboundRequest & {
    /** Milliseconds until the answer begins. */
    readonly beginMs: number;
  },
) => Promise<StreamedAnswer>;

/** The largest answer that is read, in bytes. */
export const MAX_ANSWER_BYTES = 64 * 1024;

function readBody(answer: IncomingMessage): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    answer.on('data', (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size > MAX_ANSWER_BYTES) {
        reject(new NoAnswer('too_large'));
        answer.destroy();
      } else {
        chunks.push(chunk);
      }
    });
    answer.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    answer.on('error', () => {
      reject(new NoAnswer('connection'));
    });
  });
}

/** Begins a request. Where it is answered by an upgrade (101), it ends by `close`, without `error` or `response`. */
function open({ method, url, body, contentType, clientCertificate }: OutboundRequest): ClientRequest {
  return (url.startsWith('https:') ? requestSecure : requestPlain)(url, {
    method,
    agent: false,
    headers: body === undefined ? {} : { 'content-type': contentType ?? 'text/xml; charset=utf-8' },
    ...clientCertificate,
  });
}

/**
 * Sends one request: no redirect is followed, the deadline covers everything up to the answer's last byte, and no
 * connection is kept, since one that died while the Lambda was frozen would cost a login code.
 *
 * @throws NoAnswer
 */
export const send: Send = (outbound) =>
  new Promise((resolve, reject) => {
    const { url, body, timeoutMs } = outbound;
    const request = open(outbound);
    let mayHaveLeft = false;
    request.on('socket', (socket) => {
      // Not before does a byte of the request leave; with TLS the name on the other side has been verified by then.
      socket.once(url.startsWith('https:') ? 'secureConnect' : 'connect', () => {
        mayHaveLeft = true;
      });
    });
    const timer = setTimeout(() => {
      reject(new NoAnswer('timeout', mayHaveLeft));
      request.destroy();
    }, timeoutMs);
    const fail = (): void => {
      clearTimeout(timer);
      reject(new NoAnswer('connection', mayHaveLeft));
    };
    request.on('error', fail);
    request.on('close', fail);
    request.on('response', (answer) => {
      request.off('close', fail);
      readBody(answer)
        .then((bytes) => {
          resolve({ status: answer.statusCode ?? 0, body: bytes });
        }, reject)
        .finally(() => {
          clearTimeout(timer);
        });
    });
    request.end(body);
  });

/**
 * Sends one request and gives the answer as it comes, without a limit to its size: whoever reads it slowly slows it
 * down. The deadline covers everything up to its last byte, read or not.
 *
 * @throws NoAnswer
 */
export const sendForStream: SendForStream = (outbound) =>
  new Promise((resolve, reject) => {
    const request = open(outbound);
    let reason: NoAnswer['reason'] = 'connection';
    const giveUp = (): void => {
      reason = 'timeout';
      request.destroy(new NoAnswer(reason));
    };
    const deadline = setTimeout(giveUp, outbound.timeoutMs);
    const beginning = setTimeout(giveUp, outbound.beginMs);
    const fail = (): void => {
      clearTimeout(deadline);
      clearTimeout(beginning);
      reject(new NoAnswer(reason));
    };
    request.on('error', fail);
    request.on('close', fail);
    request.on('response', (answer) => {
      request.off('close', fail);
      clearTimeout(beginning);
      const hangUp = (): void => {
        clearTimeout(deadline);
        request.destroy();
      };
      async function* pieces(): AsyncGenerator<Uint8Array> {
        try {
          for await (const piece of answer) yield piece as Buffer;
        } catch {
          throw new NoAnswer(reason);
        } finally {
          hangUp();
        }
      }
      resolve({ status: answer.statusCode ?? 0, body: pieces(), hangUp });
    });
    request.end(outbound.body);
  });
