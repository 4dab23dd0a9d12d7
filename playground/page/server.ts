import type { PageExplanation } from '../explaining';
import type { Question } from './microscope/signed-messages';
import type { BothWords, Told } from './state';

/** A scenario as the server lists it. */
export interface ScenarioInfo {
  readonly id: string;
  readonly title: BothWords;
  /** What a correct backend does, in one line. */
  readonly correct: BothWords;
}

/**
 * Listens to what the server tells, until the function that it returns is called. A broken connection is made again by
 * the browser.
 */
export function listen(tell: (told: Told) => void): () => void {
  const source = new EventSource('/events');
  source.onopen = () => {
    tell({ event: 'connected', isConnected: true });
  };
  source.onerror = () => {
    tell({ event: 'connected', isConnected: false });
  };
  for (const event of ['exchange', 'order', 'scenario', 'reset'] as const) {
    source.addEventListener(event, ({ data }: MessageEvent<string>) => {
      tell({ event, data: JSON.parse(data) as never });
    });
  }
  return () => {
    source.close();
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
  reconcile: () => ask('POST', '/staff/reconcile', {}),
  reset: () => ask('POST', '/reset', {}),
};
