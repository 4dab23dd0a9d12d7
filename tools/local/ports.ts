import { once } from 'node:events';
import { createServer } from 'node:net';

/** The ports that `npm start` needs, by the variable that names each. */
export const PORT_VARIABLES = [
  'API_PORT',
  'LAMBDA_PORT',
  'SIMULATOR_PORT',
  'SIMULATOR_TLS_PORT',
  'DYNAMODB_PORT',
  'PLAYGROUND_PORT',
] as const;

export type Ports = Readonly<Record<(typeof PORT_VARIABLES)[number], number>>;

/**
 * The ports in the environment.
 *
 * @throws Error naming the variable that is no port, or the two that are the same
 */
export function readPorts(environment: Readonly<Record<string, string | undefined>>): Ports {
  const ports = PORT_VARIABLES.map((name) => {
    const text = environment[name] ?? '';
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (port < 1 || port > 65_535) throw new Error(`${name}: give a port from 1 to 65535.`);
    return [name, port] as const;
  });
  for (const [name, port] of ports) {
    const other = ports.find(([each, value]) => value === port && each !== name);
    if (other) throw new Error(`${name} and ${other[0]} are both ${port}; give each a port of its own.`);
  }
  return Object.fromEntries(ports) as Ports;
}

/** @throws Error naming the first port that somebody else has, and its variable */
export async function refuseTakenPorts(ports: Ports): Promise<void> {
  for (const name of PORT_VARIABLES) {
    const server = createServer();
    try {
      server.listen(ports[name], '127.0.0.1');
      await once(server, 'listening');
      server.close();
      await once(server, 'close');
    } catch {
      throw new Error(
        `Port ${ports[name]} is taken: end what listens there, or set ${name} in .env to another.`,
      );
    }
  }
}
