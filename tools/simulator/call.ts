import { type CallName, type Fault, FaultDescriptionError, readFaultHeader } from './faults';
import { answersInstead, breakOff, distorted, hangingUp } from './broken-answers';
import { readBody } from './read-body';
import type { AppContext, WireAnswer, WireRequest } from './wire';
import type { World } from './world';

/** A unified order's longest field has 6,000 bytes; nothing honest comes near this. */
const bodyLimit = 128 * 1024;

/**
 * Answers one call on WeChat's side: reads it whole, plays the fault that waits for it, records both messages.
 * @param answer what WeChat does when no fault comes before it
 */
export async function answerCall(
  world: World,
  call: CallName,
  c: AppContext,
  answer: (request: WireRequest, fault: Fault | undefined) => WireAnswer,
): Promise<Response> {
  const startedAt = world.realTime();
  const url = new URL(c.req.url);
  const body = await readBody(c.req.raw, bodyLimit);
  // A body beyond the limit is not read; what stands for it is no XML either.
  const request = {
    method: c.req.method,
    path: url.pathname,
    query: url.searchParams,
    body: body ?? tooLong,
  };
  let fault: Fault | undefined;
  try {
    fault = faultFor(world, call, c.req.header('X-Simulator-Fault'), request.body.toString('utf8'));
  } catch (error) {
    if (error instanceof FaultDescriptionError)
      return c.json({ error: `X-Simulator-Fault: ${error.message}` }, 400);
    throw error;
  }
  const given = answersInstead(fault) ?? answer(request, fault);
  world.save();
  const silent = fault?.fault === 'silence' || fault?.fault === 'applied-then-silence';
  world.messages.record({
    ...{ at: new Date(world.clock.now()).toISOString(), startedAt, direction: 'in', method: request.method },
    ...{ url: url.pathname + url.search, headers: c.req.header(), body: request.body.toString('utf8') },
    ...{ status: silent ? null : given.status, answer: silent ? null : given.body },
    answerHeaders: silent ? {} : { 'content-type': given.contentType, ...given.headers },
    fault: fault?.fault ?? null,
    verdict: given.verdict,
  });
  if (silent) return breakOff(c);
  return distorted(fault?.fault === 'broken-off' ? hangingUp(c, given) : given, fault);
}

const tooLong = Buffer.from('(too long)');

function faultFor(world: World, call: CallName, header: string | undefined, text: string): Fault | undefined {
  if (header !== undefined) return { id: 0, ...readFaultHeader(call, header) };
  return world.faults.take(call, namedOrder(text));
}

/** The order that a request names, in XML or in JSON; faults are played on requests that nobody could read, too. */
function namedOrder(text: string): string | undefined {
  const [, xml, json] =
    /<out_trade_no>(?:<!\[CDATA\[)?([^<\]]{1,64})|"out_trade_no"\s*:\s*"([^"]{1,64})"/.exec(text) ?? [];
  return xml ?? json;
}
