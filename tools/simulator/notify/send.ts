import { once } from 'node:events';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestOverTls } from 'node:https';
import { Readable } from 'node:stream';
import { readBody } from '../read-body';
import { readXml } from '../xml';

/** The merchant's answer is waited for this long, in milliseconds of real time. */
const deadline = 5000;
const answerLimit = 64 * 1024;

/** What came of one notification. */
export interface Outcome {
  status: number | null;
  accepted: boolean;
  why: string | null;
  answer: string | null;
  /** Of the answer. */
  headers: Record<string, string>;
}

/** What every notification comes with. */
export const notificationHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/xml; charset=UTF-8',
  'user-agent': 'Mozilla/4.0',
};

/**
 * Posts a notification and reads the verdict: in API v2 the answered XML decides, not the HTTP status.
 * Never throws: every failure is an outcome. Not by fetch, which refuses some ports without a word to anybody.
 */
export async function sendNotification(url: string, body: string, stop: AbortSignal): Promise<Outcome> {
  let status: number | null = null;
  let headers: Record<string, string> = {};
  const late = AbortSignal.timeout(deadline);
  try {
    const response = await post(url, body, AbortSignal.any([late, stop]));
    status = response.statusCode ?? null;
    headers = Object.fromEntries(
      Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
    );
    const stream = Readable.toWeb(response) as ReadableStream<Uint8Array>;
    const answer = await readBody({ body: stream }, answerLimit);
    if (!answer)
      return {
        status,
        accepted: false,
        why: `more than ${answerLimit} bytes answered`,
        answer: null,
        headers,
      };
    const text = answer.toString('utf8');
    const why = whyNotAccepted(text);
    return { status, accepted: why === null, why, answer: text, headers };
  } catch (error) {
    const why = late.aborted ? `nothing answered within ${deadline / 1000} s` : reasonOf(error);
    return { status, accepted: false, why, answer: null, headers };
  }
}

/** On a connection of its own: one kept open may have been closed by the merchant meanwhile. */
async function post(url: string, body: string, signal: AbortSignal): Promise<IncomingMessage> {
  const request = new URL(url).protocol === 'https:' ? requestOverTls : requestPlain;
  const headers = { ...notificationHeaders, 'content-length': Buffer.byteLength(body) };
  const sending = request(url, { method: 'POST', headers, signal, agent: false });
  sending.end(body);
  const [response] = (await once(sending, 'response')) as [IncomingMessage];
  return response;
}

function whyNotAccepted(answer: string): string | null {
  try {
    const { return_code: returnCode } = readXml(answer);
    return returnCode === 'SUCCESS' ? null : `return_code is ${returnCode ?? 'missing'}`;
  } catch {
    return 'the answer is not XML';
  }
}

function reasonOf(error: unknown): string {
  // An error is not an Error in every realm. Where a name has two addresses, both refused, only `code` says why.
  if (typeof error !== 'object' || error === null) return 'failed';
  const texts = ['message', 'code'].map((name): unknown => Reflect.get(error, name));
  return texts.filter((text) => typeof text === 'string').find((text) => text !== '') ?? 'failed';
}
