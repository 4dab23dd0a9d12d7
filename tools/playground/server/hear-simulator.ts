import { setTimeout as sleep } from 'node:timers/promises';
import { TextDecoderStream, type ReadableStream } from 'node:stream/web';
import type { Exchange } from '../exchange';
import type { ExchangeRecord } from './record';

/** What the simulator tells of one request and its answer, as far as it is shown. */
interface Message {
  readonly id: number;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly direction: 'in' | 'out';
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number | null;
  readonly answer: string | null;
  readonly answerHeaders: Readonly<Record<string, string>>;
  readonly fault: string | null;
  readonly verdict: string;
}

/** A message of the simulator's as an exchange: its requests go to the shop, all others come from there. */
export function exchangeOf(message: Message, simulatorUrl: string): Exchange {
  const { id, startedAt, endedAt, direction, method, headers, body, status, answer, fault, verdict } =
    message;
  const url = new URL(message.url, simulatorUrl);
  return {
    id: `s${id}`,
    from: direction === 'in' ? 'shop' : 'wechat',
    to: direction === 'in' ? 'wechat' : 'shop',
    name: url.pathname.split('/').at(-1) ?? url.pathname,
    startedAt,
    endedAt,
    request: { method, url: url.href, headers, body },
    answer: { status, headers: message.answerHeaders, body: answer ?? '' },
    verdict,
    ...(fault !== null && { fault }),
  };
}

/** What is heard, and who is told. */
export interface Hearing {
  readonly simulatorUrl: string;
  readonly record: Pick<ExchangeRecord, 'put'>;
  /** Told when the connection stands, and when it stands no more. */
  readonly tell: (isHearing: boolean) => void;
  /** After so many milliseconds without a line, not even an empty one, the connection counts as broken. */
  readonly quietMs?: number;
  /** Resolves when the next attempt to connect may be made. */
  readonly pause?: (stop: AbortSignal) => Promise<void>;
}

/** Three of the simulator's heartbeats. */
const QUIET_MS = 45_000;
const RETRY_MS = 1_000;

const aMoment = (stop: AbortSignal): Promise<void> => sleep(RETRY_MS, undefined, { signal: stop });

/** The id of the last message that there was; 0 before the first. */
async function lastMessage(simulatorUrl: string, signal: AbortSignal): Promise<number> {
  const answer = await fetch(`${simulatorUrl}/_simulator/messages`, { signal });
  const { messages } = (await answer.json()) as { readonly messages: readonly Message[] };
  return messages.at(-1)?.id ?? 0;
}

/** The lines of a body as they come; throws where the connection breaks. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  let rest = '';
  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

/**
 * Records what the simulator and the shop say to each other, until `stop`. What was said before is left out. A
 * connection that breaks, or on which nothing comes, is made again, and goes on after the last message that came.
 */
export async function hearSimulator(
  { simulatorUrl, record, tell, quietMs = QUIET_MS, pause = aMoment }: Hearing,
  stop: AbortSignal,
): Promise<void> {
  let last: number | undefined;
  const isOver = (): boolean => stop.aborted;
  while (!isOver()) {
    const silence = new AbortController();
    const signal = AbortSignal.any([stop, silence.signal]);
    const quiet = setTimeout(() => {
      silence.abort();
    }, quietMs);
    try {
      last ??= await lastMessage(simulatorUrl, signal);
      const url = `${simulatorUrl}/_simulator/messages/stream?after=${last}`;
      const { ok, body } = await fetch(url, { signal });
      if (!ok || body === null) throw new Error('the simulator gives no stream of messages');
      tell(true);
      for await (const line of linesOf(body as unknown as ReadableStream<Uint8Array>)) {
        quiet.refresh();
        if (line === '') continue;
        const message = JSON.parse(line) as Message;
        last = message.id;
        record.put(exchangeOf(message, simulatorUrl));
      }
    } catch {
      // However the connection broke, it is made again.
    }
    clearTimeout(quiet);
    if (isOver()) return;
    tell(false);
    await pause(stop).catch(() => undefined);
  }
}
