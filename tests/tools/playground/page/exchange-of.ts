import type { Exchange } from '../../../../tools/playground/exchange';

/** An exchange that is as it should be, but for what a test says. */
export function exchangeOf(change: Partial<Exchange>): Exchange {
  return {
    ...({ id: 'p1', from: 'phone', to: 'shop' } as const),
    name: 'GET /orders',
    startedAt: 1_000,
    endedAt: 1_010,
    request: { method: 'GET', url: 'http://127.0.0.1:3000/orders', headers: {}, body: '' },
    answer: { status: 200, headers: {}, body: '{}' },
    ...change,
  };
}

/** The answer of an exchange. */
export function answering(status: number | null, body = ''): Pick<Exchange, 'answer'> {
  return { answer: { status, headers: {}, body } };
}

/** An exchange that waits for its answer. */
export function unanswered(change: Partial<Exchange>): Exchange {
  const entries = Object.entries(exchangeOf(change)).filter(
    ([name]) => name !== 'answer' && name !== 'endedAt',
  );
  return Object.fromEntries(entries) as unknown as Exchange;
}
