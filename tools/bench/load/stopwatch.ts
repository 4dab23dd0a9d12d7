import { setTimeout as pause } from 'node:timers/promises';

/** What is timed: the routes, the gateway's own 404 as the floor, and an order from its first request until it reads as paid. */
export type Watched = 'POST /login' | 'POST /orders' | 'GET /orders/{outTradeNo}' | 'floor' | 'order to paid';

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Stopwatch {
  /** Milliseconds, by what was timed. */
  readonly times: Readonly<Record<Watched, number[]>>;
  /** Requests that nobody answered: the API was dead, or died over them. */
  unanswered: number;
  /** Answers of 500 and above: WeChat's faults as they reach the client, and functions that ran out of time. */
  serverErrors: number;
  /** Sends a request and times it if it is answered. */
  readonly timed: (watched: Watched, url: string, init?: RequestInit) => Promise<Answer | undefined>;
  /** Sends it until it is answered below 500, with a pause between. */
  readonly insist: (watched: Watched, url: string, init: () => Promise<RequestInit>) => Promise<Answer>;
}

const ATTEMPT_MS = 30_000;
const PAUSE_MS = 300;
const TRIES = 400;

export function makeStopwatch(): Stopwatch {
  const watch: Stopwatch = {
    times: {
      'POST /login': [],
      'POST /orders': [],
      'GET /orders/{outTradeNo}': [],
      floor: [],
      'order to paid': [],
    },
    unanswered: 0,
    serverErrors: 0,
    async timed(watched, url, init = {}) {
      const start = performance.now();
      try {
        const response = await fetch(url, { ...init, signal: AbortSignal.timeout(ATTEMPT_MS) });
        const text = await response.text();
        const body = text.startsWith('{') ? (JSON.parse(text) as Answer['body']) : {};
        // serverless-offline says 200 where API Gateway says 504: the function took longer than its time-out.
        const status = body['errorType'] === undefined ? response.status : 504;
        watch.times[watched].push(performance.now() - start);
        if (status >= 500) watch.serverErrors += 1;
        return { status, body };
      } catch {
        watch.unanswered += 1;
        return undefined;
      }
    },
    async insist(watched, url, init) {
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const answer = await watch.timed(watched, url, await init());
        if (answer && answer.status < 500) return answer;
        await pause(PAUSE_MS);
      }
      throw new Error(`${watched} was not answered well in ${TRIES} tries.`);
    },
  };
  return watch;
}
