import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Fault, FaultName } from './faults';
import type { AppContext, WireAnswer } from './wire';

/** Nothing is held open longer than this, in milliseconds of real time. */
const longestHold = 60_000;
const dripEvery = 200;
const hugePadding = 2 * 1024 * 1024;

const badGateway =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n';

const text = 'text/plain';
const instead: Readonly<Partial<Record<FaultName, WireAnswer>>> = {
  silence: { status: 0, contentType: '', body: '', verdict: 'no answer, nothing done' },
  'http-500': { status: 500, contentType: text, body: 'Internal Server Error', verdict: 'HTTP 500' },
  'http-502-html': { status: 502, contentType: 'text/html', body: badGateway, verdict: 'HTTP 502' },
  garbage: { status: 200, contentType: text, body: '{"return_code":"SUCC<xml>\u0000', verdict: 'garbage' },
  redirect: {
    ...{ status: 302, contentType: text, body: '', verdict: 'HTTP 302' },
    headers: { Location: '/_simulator/health' },
  },
};

/** The answer of something that stands before WeChat's application: nothing was done. */
export function answersInstead(fault: Fault | undefined): WireAnswer | undefined {
  return fault && instead[fault.fault];
}

/** Sends an answer as it is, or too slowly, or far too long (white space that a parser would forgive). */
export function distorted(answer: WireAnswer, fault: Fault | undefined): Response {
  const body =
    answer.stream ??
    (fault?.fault === 'slow-body'
      ? drip(answer.body)
      : answer.body + (fault?.fault === 'huge-body' ? ' '.repeat(hugePadding) : ''));
  const headers = { 'Content-Type': answer.contentType, ...answer.headers };
  return new Response(body, { status: answer.status, headers });
}

/** Says nothing until the client has gone, a minute has passed or the simulator closes its connections; then hangs up. */
export async function breakOff(c: AppContext): Promise<Response> {
  const { outgoing } = c.env;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, longestHold).unref();
    outgoing.once('close', done);
    if (outgoing.destroyed) done();
  });
  outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** The answer, and no proper end of it: the connection is closed in the middle of the body. */
export function hangingUp(c: AppContext, answer: WireAnswer): WireAnswer {
  const { outgoing } = c.env;
  if (!answer.stream) return answer;
  const neverEnding = new TransformStream<Uint8Array, Uint8Array>({
    flush: () =>
      new Promise(() => {
        // What was written in this turn is handed to the socket first.
        setImmediate(() => outgoing.socket?.end());
      }),
  });
  return { ...answer, stream: answer.stream.pipeThrough(neverEnding) };
}

/** One byte at a time. */
function drip(answer: string): ReadableStream<Uint8Array> {
  const bytes = Buffer.from(answer);
  let sent = 0;
  let timer: NodeJS.Timeout | undefined;
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      await new Promise<void>((resolve) => {
        timer = setTimeout(resolve, sent === 0 ? 0 : dripEvery).unref();
      });
      const isOver = sent >= bytes.length || sent * dripEvery > longestHold;
      if (isOver) controller.close();
      else controller.enqueue(bytes.subarray(sent, (sent += 1)));
    },
    cancel: () => {
      clearTimeout(timer);
    },
  });
}
