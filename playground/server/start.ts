import { serve } from '@hono/node-server';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { printError } from '../../local/printable';
import { buildPage } from '../page/build';
import { buildPhone } from '../phone/build';
import { createPlayground } from './app';
import { createAudience } from './audience';
import { hearSimulator } from './hear-simulator';
import { createRecord } from './record';
import type { PlaygroundSetting } from './setting';

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
  const record = createRecord((exchange) => {
    audience.tell('exchange', exchange);
  });
  const stop = new AbortController();
  setting.orders.watch((row) => {
    audience.tell('order', row);
  });
  const address = isLan ? lanAddress() : undefined;
  const lanUrl = address === undefined ? undefined : `http://${address}:${port}`;
  const hosts = ['127.0.0.1', 'localhost', ...(address === undefined ? [] : [address])];
  const app = createPlayground({
    setting: { ...setting, ...(lanUrl !== undefined && { lanUrl }) },
    pages: { page, phone },
    ...{ record, audience },
    hosts: hosts.map((host) => `${host}:${port}`),
  });
  const server = serve({ fetch: app.fetch, port, hostname: isLan ? '0.0.0.0' : '127.0.0.1' }) as Server;
  await once(server, 'listening');
  hearSimulator(setting.simulatorUrl, record, stop.signal).catch((error: unknown) => {
    if (!stop.signal.aborted)
      printError(`the playground hears nothing of the simulator any more: ${String(error)}`);
  });
  return {
    url: `http://127.0.0.1:${port}`,
    ...(lanUrl !== undefined && { lanUrl }),
    close: async () => {
      stop.abort();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
