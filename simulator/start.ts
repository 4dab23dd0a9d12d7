import { createAdaptorServer } from '@hono/node-server';
import { once } from 'node:events';
import { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from './app';
import { createClock } from './clock';
import { createFaults } from './faults';
import { createLedger } from './ledger';
import { createMessages } from './messages';
import { createNotifier } from './notify/notifier';
import { createSheets } from './client/sheets';
import { createLoginCodes } from './users';
import type { Merchant } from './world';

export interface SimulatorOptions extends Merchant {
  /** Where to listen on 127.0.0.1; 0 takes any free port. */
  port: number;
  /** Gets one line for each message; nothing is said without it. */
  log?: (line: string) => void;
  /** Real time in milliseconds since the epoch. */
  now?: () => number;
}

export interface Simulator {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  url: string;
  port: number;
  /** Ends silent answers and deliveries under way, and stops listening. */
  close(): Promise<void>;
}

/**
 * Starts a WeChat of our own on 127.0.0.1.
 * @throws the server's own error when the port cannot be had (`code` is EADDRINUSE, EACCES …)
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { port, log = () => undefined, now = Date.now, ...merchant } = options;
  const clock = createClock(now);
  const faults = createFaults();
  const messages = createMessages(merchant, log);
  const notifier = createNotifier({ merchant, clock, faults, messages });
  const app = createApp({
    ...{ merchant, clock, faults, messages, notifier },
    ...{ codes: createLoginCodes(), ledger: createLedger(), sheets: createSheets() },
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}`,
    port: actual,
    close: async () => {
      notifier.clear();
      const closed = once(server, 'close');
      server.close();
      if (server instanceof Server) server.closeAllConnections();
      await closed;
    },
  };
}
