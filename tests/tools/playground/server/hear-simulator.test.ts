import type { Exchange } from '../../../../tools/playground/exchange';
import { exchangeOf, hearSimulator, type Hearing } from '../../../../tools/playground/server/hear-simulator';
import { createRecord } from '../../../../tools/playground/server/record';
import { startSimulator, type Simulator } from '../../../../tools/simulator/start';
import { cuttableWayTo, type Cuttable } from './cuttable';

const APPSECRET = '10ca1000000000000000000000005ec7';

let simulator: Simulator;
let way: Cuttable;
let stop: AbortController;
/** What happened, in order: the ids that were heard, and whether the connection stands. */
let happened: (string | boolean)[];
let look: () => void;
let ended: Promise<void>;

const start = async (heartbeatMs: number): Promise<void> => {
  simulator = await startSimulator({
    ...{ port: 0, appId: 'wxd930ea5d5a258f4f', appSecret: APPSECRET, heartbeatMs },
    ...{ mchId: '1900000109', mchKey: 'LocalOnlyMerchantKey0000000000k3' },
  });
  way = await cuttableWayTo(simulator.url);
};

beforeEach(() => {
  stop = new AbortController();
  happened = [];
  look = () => undefined;
});
afterEach(async () => {
  stop.abort();
  await ended;
  await way.close();
  await simulator.close();
});

const login = (): Promise<Response> =>
  fetch(`${simulator.url}/sns/jscode2session?appid=wxd930ea5d5a258f4f&secret=${APPSECRET}&js_code=x`);

/** Hears the simulator through a way that can be cut. */
function hear(more: Partial<Hearing> = {}): readonly Exchange[] {
  const heard: Exchange[] = [];
  const record = createRecord((exchange) => {
    heard.push(exchange);
    happened.push(exchange.id);
    look();
  });
  const tell = (isHearing: boolean): void => {
    happened.push(isHearing);
    look();
  };
  ended = hearSimulator({ simulatorUrl: way.url, record, tell, ...more }, stop.signal);
  return heard;
}

/** Resolves when so much has happened. */
const until = (count: number): Promise<void> =>
  new Promise((resolve) => {
    look = () => {
      if (happened.length >= count) resolve();
    };
    look();
  });

test('what the simulator and the shop say to each other is heard, and nothing from before', async () => {
  await start(15_000);
  await login();
  const heard = hear();
  await until(1);
  await login();
  await until(2);
  expect(happened).toEqual([true, 's2']);
  expect(heard[0]).toMatchObject({ from: 'shop', to: 'wechat', name: 'jscode2session' });
  expect(JSON.stringify(heard)).not.toContain(APPSECRET);
});

test('a connection that broke is made again, and no message is lost or doubled', async () => {
  await start(15_000);
  let release: () => void = () => undefined;
  const pause = (): Promise<void> => new Promise((resolve) => (release = resolve));
  hear({ pause });
  await until(1);
  await login();
  await until(2);
  way.cut();
  await until(3);
  await login();
  await login();
  release();
  await until(6);
  await login();
  await until(7);
  expect(happened).toEqual([true, 's1', false, true, 's2', 's3', 's4']);
});

test('a connection on which nothing comes for too long is made again', async () => {
  await start(15_000);
  // However often it is made again, what was said while it was down is heard once.
  let said: Promise<void> | undefined;
  const heard = hear({ quietMs: 200, pause: () => (said ??= login().then(() => undefined)) });
  await new Promise<void>((resolve) => {
    look = () => {
      if (heard.length > 0) resolve();
    };
  });
  expect(happened.indexOf(false)).toBeLessThan(happened.indexOf('s1'));
  expect(heard.map(({ id }) => id)).toEqual(['s1']);
});

test('heartbeats keep a connection on which nothing is said', async () => {
  await start(5);
  const limit = jest.spyOn(globalThis, 'setTimeout');
  hear({ quietMs: 123_456 });
  await until(1);
  const at = limit.mock.calls.findIndex(([, milliseconds]) => milliseconds === 123_456);
  const quiet = limit.mock.results[at]?.value as NodeJS.Timeout;
  const refreshed = new Promise<void>((resolve) => {
    let left = 3;
    const refresh = quiet.refresh.bind(quiet);
    quiet.refresh = () => {
      left -= 1;
      if (left === 0) resolve();
      return refresh();
    };
  });
  await refreshed;
  expect(happened).toEqual([true]);
});

test('what WeChat sends by itself comes from WeChat', () => {
  const message: Parameters<typeof exchangeOf>[0] = {
    ...{ id: 7, startedAt: 1, endedAt: 2, method: 'POST', headers: {}, body: '<xml/>' },
    direction: 'out',
    ...{ url: 'http://127.0.0.1:3000/payment-notify', status: null, answer: null, answerHeaders: {} },
    ...{ fault: 'lost', verdict: 'T1: lost on the way' },
  };
  expect(exchangeOf(message, 'http://127.0.0.1:3100')).toMatchObject({
    ...{ id: 's7', from: 'wechat', to: 'shop', name: 'payment-notify', fault: 'lost' },
    answer: { status: null },
  });
});
