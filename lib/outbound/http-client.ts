import { request as requestPlain, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { PayError } from '../errors/errors';

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

/** What {@link exchange} needs of the world around it. */
export interface ExchangePorts {
  readonly send: Send;
  readonly now: () => Date;
  /** Resolves after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** What a reader gives back where the same request should be sent again. */
export interface Repeat {
  readonly kind: 'repeat';
  /** Thrown when there is no time or try left. */
  readonly because: PayError;
}

/** Before each attempt, a moment for a gateway that has just said that it is busy, in milliseconds. */
const PAUSES_MS = [0, 200, 800] as const;
const ATTEMPT_MS = 5_000;
const LEAST_MS = 200;
const STREAM_ATTEMPT_MS = 240_000;
const BEGIN_MS = 20_000;

/** What one attempt led to: a status, and how to read the answer when the status is 200. */
interface Attempt<T> {
  readonly status: number;
  readonly read: () => T | Repeat | Promise<T | Repeat>;
}

/**
 * Makes at most three attempts, alternating between the hosts, all within `endsAt`; after an answer that says busy it
 * pauses. Repeats after no answer, a 5xx, and where the reader says so.
 */
async function repeatedly<T extends { readonly kind: string }>(
  ports: Pick<ExchangePorts, 'now' | 'pause'>,
  baseUrls: readonly string[],
  path: string,
  attemptMs: number,
  endsAt: number,
  attempt: (url: string, timeoutMs: number) => Promise<Attempt<T>>,
): Promise<T> {
  let because = new PayError('wechat_unavailable', UNAVAILABLE, { facts: { reason: 'no_time_left' } });
  let isBusy = false;
  for (const [at, pauseMs] of PAUSES_MS.entries()) {
    if (isBusy) await ports.pause(pauseMs);
    isBusy = false;
    const timeoutMs = Math.min(attemptMs, endsAt - ports.now().getTime());
    if (timeoutMs < LEAST_MS) break;
    try {
      const { status, read } = await attempt(`${baseUrls[at % baseUrls.length] ?? ''}${path}`, timeoutMs);
      if (status >= 500) {
        isBusy = true;
        because = new PayError('wechat_unavailable', UNAVAILABLE, { facts: { wechatStatus: status } });
        continue;
      }
      if (status !== 200) throw invalidAnswer({ wechatStatus: status });
      const result = await read();
      if (!isRepeat(result)) return result;
      isBusy = true;
      because = result.because;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (error.reason === 'too_large') throw invalidAnswer({ reason: 'too_large' });
      because = new PayError('wechat_unavailable', UNAVAILABLE, { facts: { reason: error.reason } });
    }
  }
  throw because;
}

/**
 * Posts a message that may safely be sent again, until an answer is read: at most three attempts of at most five
 * seconds each, alternating between the hosts, all within `endsAt`; after an answer that says busy it pauses. Repeats after no answer, a 5xx, and where the
 * reader says so.
 *
 * @param baseUrls the hosts, the preferred one first
 * @param build makes the message, anew for each attempt
 * @param endsAt milliseconds since 1970
 * @throws PayError `wechat_unavailable` when nobody answered, `wechat_answer_invalid` on a status that is not 200,
 *   and whatever `read` throws
 */
export function exchange<T extends { readonly kind: string }>(
  ports: ExchangePorts,
  baseUrls: readonly string[],
  path: string,
  build: () => string,
  read: (bytes: Uint8Array) => T | Repeat,
  endsAt: number,
): Promise<T> {
  return repeatedly(ports, baseUrls, path, ATTEMPT_MS, endsAt, async (url, timeoutMs) => {
    const { status, body } = await ports.send({ method: 'POST', url, body: build(), timeoutMs });
    return { status, read: () => read(body) };
  });
}

/** What {@link exchangeForStream} needs of the world around it. */
export interface StreamPorts extends Pick<ExchangePorts, 'now' | 'pause'> {
  readonly sendForStream: SendForStream;
}

/**
 * The same for an answer that may be large: an attempt may take four minutes, if its answer begins within twenty
 * seconds. An answer that breaks off while it is read is no answer, and the next attempt begins at its beginning.
 *
 * @param read is given each attempt's answer from its first byte on
 * @throws as {@link exchange}
 */
export function exchangeForStream<T extends { readonly kind: string }>(
  ports: StreamPorts,
  baseUrls: readonly string[],
  path: string,
  build: () => string,
  read: (body: AsyncIterable<Uint8Array>) => Promise<T | Repeat>,
  endsAt: number,
): Promise<T> {
  return repeatedly(ports, baseUrls, path, STREAM_ATTEMPT_MS, endsAt, async (url, timeoutMs) => {
    const outbound = { method: 'POST', url, body: build(), timeoutMs, beginMs: BEGIN_MS } as const;
    const { status, body, hangUp } = await ports.sendForStream(outbound);
    if (status !== 200) hangUp();
    return { status, read: () => read(body) };
  });
}

const UNAVAILABLE =
  'WeChat Pay did not answer in time. Repeat the same request, with the same outTradeNo, in a few seconds; nothing is lost.';

function isRepeat(result: { readonly kind: string }): result is Repeat {
  return result.kind === 'repeat';
}

function invalidAnswer(facts: Readonly<Record<string, string | number>>): PayError {
  return new PayError(
    'wechat_answer_invalid',
    'WeChat Pay answered something that is no answer of its API. Repeat the same request; nothing is lost.',
    { facts },
  );
}
