import type { Context } from 'hono';
import type { Exchange } from '../exchange';
import type { ExchangeRecord } from './record';

/** Headers that belong to one connection or to the browser's page, and not to the message. */
const NOT_FORWARDED = new Set([
  ...['host', 'connection', 'content-length', 'transfer-encoding', 'accept-encoding', 'cookie'],
  ...['origin', 'referer', 'user-agent'],
]);

const isOfTheMessage = (name: string): boolean => !NOT_FORWARDED.has(name) && !name.startsWith('sec-');
// fetch gives the body unpacked: a page that believes this header unpacks it once more, and fails.
const isOfTheAnswer = (name: string): boolean => isOfTheMessage(name) && name !== 'content-encoding';

/** Between whom, and under which name, an exchange is told. */
export type Heading = Pick<Exchange, 'from' | 'to' | 'name'>;

interface Request {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer, read whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The request that a page sent, without what concerns only the browser and the playground. */
export async function requestOf(c: Context): Promise<Request> {
  const headers = Object.entries(c.req.header()).filter(([name]) => isOfTheMessage(name));
  return { method: c.req.method, headers: Object.fromEntries(headers), body: await c.req.text() };
}

/**
 * Sends a request on, and records it when it begins and when it has ended.
 *
 * @throws Error where nobody answers; that is recorded too
 */
export async function forward(
  record: ExchangeRecord,
  heading: Heading,
  url: string,
  request: Request,
): Promise<Answer> {
  const begun: Exchange = {
    ...heading,
    id: record.nextId(),
    startedAt: Date.now(),
    request: { ...request, url },
  };
  record.put(begun);
  const end = (answer: NonNullable<Exchange['answer']>): void => {
    record.put({ ...begun, endedAt: Date.now(), answer });
  };
  try {
    const response = await fetch(url, {
      method: request.method,
      headers: request.headers,
      redirect: 'manual',
      ...(request.body !== '' && { body: request.body }),
    });
    const headers = Object.fromEntries([...response.headers].filter(([name]) => isOfTheAnswer(name)));
    const answer = { status: response.status, headers, body: await response.text() };
    end(answer);
    return answer;
  } catch (error) {
    end({ status: null, headers: {}, body: '' });
    throw new Error(`nobody answers at ${new URL(url).origin}`, { cause: error });
  }
}

/** Hands an answer on as it is. */
export function passOn({ status, headers, body }: Answer): Response {
  const isEmpty = [204, 304].includes(status);
  return new Response(isEmpty ? null : body, { status, headers });
}
