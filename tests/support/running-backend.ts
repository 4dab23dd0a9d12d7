import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startBackend, type Backend } from '../../tools/local/backend';
import { localEnvironment } from '../../tools/shared/environment';

/** So many free ports, all different. */
async function freePorts(count: number): Promise<number[]> {
  const servers: Server[] = [];
  for (let at = 0; at < count; at += 1) {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.push(server);
  }
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(
    servers.map((server) => {
      server.close();
      return once(server, 'close');
    }),
  );
  return ports;
}

/** A backend, and the environment in which it runs. */
export interface RunningBackend extends Backend {
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What `npm start` starts, on free ports and in memory, whatever .env says. */
export async function runBackend(): Promise<RunningBackend> {
  const [api, lambda, simulator, tls, dynamodb, playground] = await freePorts(6);
  const wechat = `http://127.0.0.1:${simulator ?? 0}`;
  const environment = localEnvironment({
    ...process.env,
    API_PORT: String(api),
    LAMBDA_PORT: String(lambda),
    SIMULATOR_PORT: String(simulator),
    SIMULATOR_TLS_PORT: String(tls),
    DYNAMODB_PORT: String(dynamodb),
    PLAYGROUND_PORT: String(playground),
    NOTIFY_URL: `http://127.0.0.1:${api ?? 0}/payment-notify`,
    REFUND_NOTIFY_URL: `http://127.0.0.1:${api ?? 0}/refund-notify`,
    WECHAT_API_BASE_URL: wechat,
    WECHAT_PAY_BASE_URLS: wechat,
    WECHAT_REFUND_BASE_URLS: `https://127.0.0.1:${tls ?? 0}`,
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${dynamodb ?? 0}`,
    BILLS_FOLDER: mkdtempSync(path.join(tmpdir(), 'bills-')),
  });
  return { ...(await startBackend(environment, { inMemory: true })), environment };
}
