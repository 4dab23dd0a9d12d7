import { ServerResponse, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Refusal } from '../shared/foreign-page';

/** What the guard answers in the place of the server. */
export interface GuardAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** A refusal as it is answered. */
export const refusalAnswer = ({ status, error }: Refusal): GuardAnswer => ({
  status,
  contentType: 'application/json',
  body: JSON.stringify({ error }),
});

/** All ways in which a server of Node hands out a request. */
const REQUESTS = new Set(['request', 'checkContinue', 'checkExpectation', 'upgrade', 'connect']);

function send(answer: GuardAnswer, to: ServerResponse | Duplex): void {
  if (!(to instanceof ServerResponse)) {
    to.destroy();
    return;
  }
  to.writeHead(answer.status, { 'content-type': answer.contentType, connection: 'close' }).end(answer.body);
}

/**
 * Looks at every request before the server does, so that no listener and no port can be reached past the guard.
 *
 * @param target a server, or a prototype of servers: then every one of this process
 * @param answerOf what is answered in the server's place; undefined hands the request to the server
 */
export function guardServer(
  target: Pick<Server, 'emit'>,
  answerOf: (request: IncomingMessage) => GuardAnswer | undefined,
): void {
  const original = target.emit as (this: Server, event: string, ...args: unknown[]) => boolean;
  const guarded = function (
    this: Server,
    event: string,
    ...args: [IncomingMessage, ServerResponse | Duplex]
  ) {
    const answer = REQUESTS.has(event) ? answerOf(args[0]) : undefined;
    if (answer === undefined) return original.call(this, event, ...args);
    send(answer, args[1]);
    return true;
  };
  target.emit = guarded as Server['emit'];
}
