import { CALLS } from '../config/budgets';
import { PayError } from '../errors/errors';
import { NoAnswer, type Send, type SendForStream } from '../outbound/http-client';

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
  for (const [at, pauseMs] of CALLS.wechatPay.pausesMs.entries()) {
    if (isBusy) await ports.pause(pauseMs);
    isBusy = false;
    const timeoutMs = Math.min(attemptMs, endsAt - ports.now().getTime());
    if (timeoutMs < CALLS.wechatPay.leastMs) break;
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
  return repeatedly(ports, baseUrls, path, CALLS.wechatPay.attemptMs, endsAt, async (url, timeoutMs) => {
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
  return repeatedly(ports, baseUrls, path, CALLS.bill.attemptMs, endsAt, async (url, timeoutMs) => {
    const outbound = { method: 'POST', url, body: build(), timeoutMs, beginMs: CALLS.bill.beginMs } as const;
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
