import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { OrderRow } from '../../../../tools/local/database';
import type { Moment } from '../../../../tools/playground/moment';
import { startPlayground, type Playground } from '../../../../tools/playground/server/start';
import { startBench, type Bench } from '../../simulator/bench';
import { cuttableWayTo, type Cuttable } from './cuttable';
import { eventsOf, type Told } from './read-events';

let bench: Bench;
let way: Cuttable;
let playground: Playground;
let changeRow: (row: OrderRow) => void = () => undefined;
let happen: (moment: Moment) => void = () => undefined;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

beforeAll(async () => {
  bench = await startBench();
  way = await cuttableWayTo(bench.url);
  const setting = {
    ...{ apiUrl: bench.url, simulatorUrl: way.url, products: [], environment: {} },
    orders: {
      all: () => Promise.resolve([]),
      get: () => Promise.resolve(undefined),
      watch: (listener: typeof changeRow) => {
        changeRow = listener;
      },
      forget: () => Promise.resolve(),
    },
    moments: {
      of: () => Promise.resolve([]),
      watch: (listener: typeof happen) => {
        happen = listener;
      },
    },
    invoke: () => Promise.resolve({}),
  };
  playground = await startPlayground(setting, await freePort(), false);
});
afterAll(async () => {
  await playground.close();
  await way.close();
  await bench.close();
});

const listen = async (): Promise<AsyncGenerator<Told, void>> =>
  eventsOf(await fetch(`${playground.url}/events`));

/** The next event of a name for which something is so. */
async function next(
  events: AsyncGenerator<Told, void>,
  name: string,
  isIt: (data: unknown) => boolean = () => true,
): Promise<unknown> {
  for (;;) {
    const { value } = await events.next();
    if (!value) throw new Error(`No ${name} came.`);
    if (value.event === name && isIt(value.data)) return value.data;
  }
}

test('pages are told what the ledger says of notifications, also while no message is heard', async () => {
  const events = await listen();
  await next(events, 'hearing', (isHearing) => isHearing === true);
  await bench.fault('notify', 'lost');
  await bench.paid();
  const attempts = [expect.objectContaining({ fault: 'lost', status: null, accepted: false })];
  const hasOne = (data: unknown): boolean => (data as { attempts: unknown[] }).attempts.length > 0;
  expect(await next(events, 'deliveries', hasOne)).toEqual({ outTradeNo: 'order-1', attempts });
  changeRow({ outTradeNo: 'order-1', tradeState: 'SUCCESS' });
  expect(await next(events, 'order')).toMatchObject({ tradeState: 'SUCCESS' });
  expect(await next(events, 'deliveries')).toEqual({ outTradeNo: 'order-1', attempts });
  await events.return();
  const later = await listen();
  expect(await next(later, 'deliveries')).toEqual({ outTradeNo: 'order-1', attempts });
  await later.return();
});

test('pages are told when an event of an order is published', async () => {
  const events = await listen();
  await next(events, 'hearing');
  const moment = { id: 'a', outTradeNo: 'order-1', type: 'order.closed', time: 'then' } as const;
  happen(moment);
  expect(await next(events, 'moment')).toEqual(moment);
  await events.return();
});

test('pages are told while the simulated WeChat is not heard, and when it is again', async () => {
  const events = await listen();
  await next(events, 'hearing', (isHearing) => isHearing === true);
  way.cut();
  await next(events, 'hearing', (isHearing) => isHearing === false);
  await next(events, 'hearing', (isHearing) => isHearing === true);
  await events.return();
});
