import { serve } from '@hono/node-server';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { buildPage } from '../page/build';
import { buildPhone } from '../phone/build';
import { createPlayground } from './app';
import { createAudience } from './audience';
import { deliveryLedger } from './deliveries';
import { explainAside } from './explain-aside';
import { hearSimulator } from './hear-simulator';
import { createRecord } from './record';
import type { PlaygroundSetting } from './setting';
import { orderOf } from '../page/timeline/about';

export interface Playground {
  /** Where a browser on this machine opens it. */
  readonly url: string;
  /** Where a telephone in the same network does, if it was started for that. */
  readonly lanUrl?: string;
  readonly close: () => Promise<void>;
}

/** The address of this machine in its network; undefined where it has none. */
function lanAddress(): string | undefined {
  const all = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}

/**
 * Builds the pages and serves them beside the running backend.
 *
 * @param isLan also for the telephones of the network: then anybody in it can see and pay, with made-up money
 * @throws Error where the port is taken, or a page does not compile
 */
export async function startPlayground(
  setting: Omit<PlaygroundSetting, 'lanUrl'>,
  port: number,
  isLan: boolean,
): Promise<Playground> {
  const [page, phone] = await Promise.all([buildPage(), buildPhone()]);
  const audience = createAudience();
  const ledger = deliveryLedger(setting.simulatorUrl);
  const tellDeliveries = async (outTradeNo: string): Promise<void> => {
    const deliveries = await ledger.of(outTradeNo);
    if (deliveries !== undefined) audience.tell('deliveries', deliveries);
  };
  const record = createRecord((exchange) => {
    audience.tell('exchange', exchange);
    const outTradeNo = exchange.from === 'wechat' ? orderOf(exchange) : undefined;
    if (outTradeNo !== undefined) void tellDeliveries(outTradeNo);
  });
  const stop = new AbortController();
  setting.orders.watch((row) => {
    audience.tell('order', row);
    void tellDeliveries(row.outTradeNo);
  });
  setting.moments.watch((moment) => {
    audience.tell('moment', moment);
  });
  let isHearing = false;
  const tellHearing = (isHeard: boolean): void => {
    if (isHeard !== isHearing) audience.tell('hearing', isHeard);
    isHearing = isHeard;
  };
  const address = isLan ? lanAddress() : undefined;
  const lanUrl = address === undefined ? undefined : `http://${address}:${port}`;
  const hosts = ['127.0.0.1', 'localhost', ...(address === undefined ? [] : [address])];
  const explaining = explainAside(setting.environment);
  const app = createPlayground({
    setting: { ...setting, ...(lanUrl !== undefined && { lanUrl }) },
    pages: { page, phone },
    ...{ record, audience, explain: explaining.ask, isHearing: () => isHearing },
    hosts: hosts.map((host) => `${host}:${port}`),
  });
  const server = serve({ fetch: app.fetch, port, hostname: isLan ? '0.0.0.0' : '127.0.0.1' }) as Server;
  await once(server, 'listening');
  const { simulatorUrl } = setting;
  const hearing = hearSimulator({ simulatorUrl, record, tell: tellHearing }, stop.signal);
  return {
    url: `http://127.0.0.1:${port}`,
    ...(lanUrl !== undefined && { lanUrl }),
    close: async () => {
      stop.abort();
      await Promise.all([hearing, explaining.close()]);
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
