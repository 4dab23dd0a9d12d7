import type { PageExplanation } from '../explaining';
import type { Question } from './microscope/signed-messages';
import type { SweepReport } from '../sweep-report';
import type { BothWords, Told } from './state';

/** A scenario as the server lists it. */
export interface ScenarioInfo {
  readonly id: string;
  readonly title: BothWords;
  /** What a correct backend does, in one line. */
  readonly correct: BothWords;
}

/** Three of the server's heartbeats: a connection on which nothing came for so long is broken. In milliseconds. */
const QUIET_MS = 45_000;
/** How long after a connection broke the next one is tried, in milliseconds. */
const RETRY_MS = 1_000;

/** Everything that the server tells, under the name of its event. */
const EVENTS = ['exchange', 'order', 'moment', 'deliveries', 'scenario', 'hearing', 'reset'] as const;

/**
 * Listens to what the server tells, until the function that it returns is called. A connection that breaks, or on which
 * nothing comes, is made again, and goes on after the last event that came.
 */
export function listen(tell: (told: Told) => void): () => void {
  let lastId = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let source: EventSource | undefined;
  const waitFor = (milliseconds: number, act: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
  const lose = (): void => {
    source?.close();
    tell({ event: 'connected', isConnected: false });
    waitFor(RETRY_MS, connect);
  };
  const connect = (): void => {
    source = new EventSource(`/events?after=${encodeURIComponent(lastId)}`);
    waitFor(QUIET_MS, lose);
    source.onopen = () => {
      tell({ event: 'connected', isConnected: true });
    };
    source.onerror = lose;
    for (const event of EVENTS) {
      source.addEventListener(event, ({ data, lastEventId }: MessageEvent<string>) => {
        waitFor(QUIET_MS, lose);
        if (lastEventId !== '') lastId = lastEventId;
        tell({ event, data: JSON.parse(data) as unknown } as Told);
      });
    }
  };
  connect();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

/** @throws Error with the server's own words where it refuses, or has none */
async function ask(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(path, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  const text = await response.text();
  const answer: unknown = text === '' ? undefined : JSON.parse(text);
  if (response.ok) return answer;
  const { detail, error } = (answer ?? {}) as { readonly detail?: string; readonly error?: string };
  throw new Error(detail ?? error ?? `HTTP ${response.status}`);
}

/** What the page asks of the playground's server; all on the page's own origin. */
export const server = {
  explain: async (question: Question) => (await ask('POST', '/explain', question)) as PageExplanation,
  scenarios: async () =>
    ((await ask('GET', '/scenarios')) as { readonly scenarios: readonly ScenarioInfo[] }).scenarios,
  /** Runs a scenario to its end; how it goes is told by `listen`. */
  run: (id: string) => ask('POST', `/scenarios/${encodeURIComponent(id)}`, {}),
  refund: (outTradeNo: string, refundFee: number) => ask('POST', '/staff/refund', { outTradeNo, refundFee }),
  reconcile: async () => (await ask('POST', '/staff/reconcile', {})) as SweepReport,
  reset: () => ask('POST', '/reset', {}),
};
