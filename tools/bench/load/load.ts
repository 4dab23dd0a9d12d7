import { quantile } from '../figures';
import type { Part, Row } from '../row';
import { audit, type LedgerOrder } from './audit';
import { makeBuyer } from './buyer';
import { dice } from './faults';
import { makeStopwatch, type Watched } from './stopwatch';
import { openStreet, type Street } from './street';

/** How large a run is. */
export interface LoadOptions {
  readonly orders: number;
  /** How many buy at once. */
  readonly buyers: number;
  /** How often the API is killed. */
  readonly kills: number;
  readonly seed: number;
}

export const FULL_LOAD: LoadOptions = { orders: 1_000, buyers: 32, kills: 20, seed: 1 };

/** Before how many of the orders something goes wrong at WeChat. */
const FAULT_SHARE = 0.4;
/** WeChat comes again for a little more than a day. */
const RETRIES_END_AFTER_S = 26 * 3600;

async function control(street: Street, method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${street.controlUrl}${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return response.json();
}

/** All buyers at once, until all orders are through; the API dies each time another share of them is. */
async function rush(
  street: Street,
  options: LoadOptions,
  watch: ReturnType<typeof makeStopwatch>,
  tell: (sentence: string) => void,
): Promise<void> {
  const throwDice = dice(options.seed);
  let [next, done, kills] = [0, 0, 0];
  let restarting: Promise<void> = Promise.resolve();
  const work = async (buyer: ReturnType<typeof makeBuyer>): Promise<void> => {
    while (next < options.orders) {
      next += 1;
      await buyer.buy(`load-${options.seed}-${next}`);
      done += 1;
      if (done >= ((kills + 1) * options.orders) / (options.kills + 1) && kills < options.kills) {
        kills += 1;
        tell(`${done} orders, ${kills} kills`);
        restarting = restarting.then(() => street.api.killAndRestart());
      }
    }
  };
  const buyers = Array.from({ length: options.buyers }, (_, at) =>
    makeBuyer(street, watch, `buyer-${at}`, throwDice, FAULT_SHARE),
  );
  await Promise.all(buyers.map(work));
  await restarting;
}

/**
 * Many orders at once through serverless-offline, WeChat failing now and then, the API killed over and over; then
 * WeChat's repeats of a day; then the books beside the ledger.
 */
export async function load(
  options = FULL_LOAD,
  tell: (sentence: string) => void = () => undefined,
): Promise<Part> {
  const street = await openStreet();
  try {
    const watch = makeStopwatch();
    const start = performance.now();
    await rush(street, options, watch, tell);
    const seconds = (performance.now() - start) / 1_000;
    await control(street, 'DELETE', '/faults');
    await control(street, 'POST', '/clock', { advanceSeconds: RETRIES_END_AFTER_S });
    const { orders } = (await control(street, 'GET', '/ledger')) as { orders: readonly LedgerOrder[] };
    const result = audit(orders, await street.rows());
    return part(options, watch, seconds, result);
  } finally {
    await street.end();
  }
}

function part(
  options: LoadOptions,
  watch: ReturnType<typeof makeStopwatch>,
  seconds: number,
  result: ReturnType<typeof audit>,
): Part {
  const { orders, buyers, kills } = options;
  const { lost, doubled, invented, paid } = result;
  const floor = watch.times.floor;
  const latency = (watched: Watched): Row => {
    const times = watch.times[watched];
    const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
    const share = (figure: number, floorFigure: number): string => `${(figure / floorFigure).toFixed(1)}×`;
    return {
      measure: `${watched}: latency under that load, p50 and p99`,
      against: 'the gateway’s own 404, p50 and p99 of the same run',
      result: `${share(p50, quantile(floor, 0.5))} and ${share(p99, quantile(floor, 0.99))}`,
      absolute: `${p50.toFixed(0)} ms and ${p99.toFixed(0)} ms of ${times.length} answers; 404: ${quantile(floor, 0.5).toFixed(0)} ms and ${quantile(floor, 0.99).toFixed(0)} ms`,
    };
  };
  return {
    rows: [
      {
        measure: `${orders} orders, ${buyers} at once, WeChat failing, the API killed ${kills} times`,
        against: 'the ledger of the simulated WeChat',
        result: `${lost.length} lost, ${doubled.length} doubled, ${invented.length} invented`,
        absolute: `${paid} paid in ${seconds.toFixed(0)} s; ${watch.unanswered} requests unanswered, ${watch.serverErrors} answers of 5xx`,
        goal: '0 lost, 0 doubled',
        isReached: paid === orders && lost.length + doubled.length + invented.length === 0,
      },
      latency('POST /orders'),
      latency('GET /orders/{outTradeNo}'),
      latency('POST /login'),
      latency('order to paid'),
    ],
    data: {
      options,
      seconds,
      audit: result,
      unanswered: watch.unanswered,
      serverErrors: watch.serverErrors,
      milliseconds: Object.fromEntries(
        Object.entries(watch.times).map(([name, times]) => [name, times.map((time) => Math.round(time))]),
      ),
    },
  };
}
