import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
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

/**
 * Records what the simulator and the shop say to each other, until `stop`. What was said before is left out.
 *
 * @throws Error where the simulator tells nothing, or ends
 */
export async function hearSimulator(
  simulatorUrl: string,
  record: ExchangeRecord,
  stop: AbortSignal,
): Promise<void> {
  const { messages } = (await (await fetch(`${simulatorUrl}/_simulator/messages`)).json()) as {
    messages: readonly Message[];
  };
  const before = messages.at(-1)?.id ?? 0;
  const { body } = await fetch(`${simulatorUrl}/_simulator/messages/stream`, { signal: stop });
  if (body === null) throw new Error('the simulator tells nothing');
  for await (const line of createInterface(Readable.fromWeb(body as unknown as ReadableStream))) {
    const message = JSON.parse(line) as Message;
    if (message.id > before) record.put(exchangeOf(message, simulatorUrl));
  }
}
