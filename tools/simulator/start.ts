import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createApp } from './app';
import { createClock } from './clock';
import { createFaults } from './faults';
import type { Merchant } from './merchant';
import { createMessages } from './messages';
import { createNotifier } from './notify/notifier';
import { createRandom } from './random';
import { keepInFile, type SnapshotFile } from './snapshot/file';
import { createWechat, type World } from './world';

/** What is spoken where a client certificate is demanded; all three as PEM. */
export interface TlsOptions {
  /** Where to listen on 127.0.0.1; 0 takes any free port. */
  port: number;
  key: string;
  cert: string;
  /** The authority that has signed the merchant's certificate. */
  ca: string;
}

export interface SimulatorOptions extends Merchant {
  /** Where to listen on 127.0.0.1; 0 takes any free port. */
  port: number;
  /** Refunds are taken only here; without it, nowhere. */
  tls?: TlsOptions;
  /** The folder in which what WeChat knows is kept between two starts; without it, it is forgotten. */
  keepIn?: string;
  /** Hosts whose pages may call `/_simulator`, beside its own (LOCAL_HOSTS). */
  hosts?: readonly string[];
  /** Gets one line for each message; nothing is said without it. */
  log?: (line: string) => void;
  /** Real time in milliseconds since the epoch. */
  now?: () => number;
  /** How often a stream of messages carries an empty line, in milliseconds; 15,000 without it. */
  heartbeatMs?: number;
}

export interface Simulator {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  url: string;
  port: number;
  /** `https://127.0.0.1:<port>`, where refunds are taken. */
  tlsUrl: string | undefined;
  /** Ends silent answers and deliveries under way, and stops listening. */
  close(): Promise<void>;
}

/**
 * Starts a WeChat of our own on 127.0.0.1.
 * @throws the server's own error when the port cannot be had (`code` is EADDRINUSE, EACCES …)
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { port, tls, keepIn, hosts = [], ...rest } = options;
  const { log = () => undefined, now = Date.now, heartbeatMs = 15_000, ...merchant } = rest;
  const clock = createClock(now);
  const faults = createFaults();
  const messages = createMessages(merchant, log, now);
  let file: SnapshotFile | undefined;
  const save = (): void => file?.save();
  const notifier = createNotifier({ clock, faults, messages, realTime: now, changed: save });
  const random = createRandom((count) => randomInt(count));
  const world: World = createWechat({
    ...{ save, merchant, clock, random, realTime: now, heartbeatMs, faults, messages, notifier },
  });
  if (keepIn !== undefined) file = keepInFile(world, keepIn, log);
  const endWorld = (): void => {
    file?.end();
    notifier.clear();
  };
  const app = createApp(world, hosts);
  const server = createAdaptorServer({ fetch: app.fetch });
  const tlsServer = tls && createTlsServer(app.fetch, tls);
  let actual: number;
  let tlsPort: number | undefined;
  try {
    actual = await listening(server, port);
    tlsPort = tls && tlsServer && (await listening(tlsServer, tls.port));
  } catch (error) {
    endWorld();
    if (server.listening) await closed(server);
    throw error;
  }
  return {
    url: `http://127.0.0.1:${actual}`,
    port: actual,
    tlsUrl: tlsPort === undefined ? undefined : `https://127.0.0.1:${tlsPort}`,
    close: async () => {
      endWorld();
      await Promise.all([closed(server), tlsServer && closed(tlsServer)]);
    },
  };
}

/** A certificate is asked for and not insisted on: WeChat answers a client without one in HTTP, not by breaking off. */
function createTlsServer(
  fetch: ReturnType<typeof createApp>['fetch'],
  { key, cert, ca }: TlsOptions,
): ServerType {
  return createAdaptorServer({
    fetch,
    createServer: createHttpsServer,
    serverOptions: { key, cert, ca, requestCert: true, rejectUnauthorized: false },
  });
}

/** @returns the port that it got */
async function listening(server: ServerType, port: number): Promise<number> {
  // Longer than any client keeps a connection: one that is closed just as it is used again fails a request.
  if ('keepAliveTimeout' in server) server.keepAliveTimeout = 75_000;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function closed(server: ServerType): Promise<void> {
  const end = once(server, 'close');
  server.close();
  if ('closeAllConnections' in server) server.closeAllConnections();
  await end;
}
