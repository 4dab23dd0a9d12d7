import { createWriteStream, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readConfig } from '../../lib/config/config';
import type { OrderEvent } from '../../lib/events/order-event';
import { localCertificates } from './certificates';
import { startChild, type Child } from './child';
import { startDatabase, type LocalDatabase } from './database';
import { eventLine } from './event-line';
import { readEventFile, type LocalEvents } from './event-log';
import { localOrderEvents } from './order-events';
import { paint } from '../shared/paint';
import { readPorts, refuseTakenPorts, type Ports } from './ports';
import { whyNotWithRealKey } from './real-key';
import { sentenceFor } from '../shared/say-error';

const ROOT = path.join(__dirname, '..', '..');

/** Everything on this machine: a database in this process, WeChat and the gateway in processes of their own. */
export interface Backend {
  readonly apiUrl: string;
  readonly simulatorUrl: string;
  /** Whether every call of WeChat goes to the simulator. */
  readonly isSimulated: boolean;
  readonly database: LocalDatabase;
  readonly events: LocalEvents;
  readonly ports: Ports;
  /** The variables under which it runs. */
  readonly environment: Variables;
  readonly children: readonly Child[];
  readonly end: () => Promise<void>;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Writes a child's lines to `.local/<name>.log`. */
function logFile(name: string): (line: string) => void {
  mkdirSync(path.join(ROOT, '.local'), { recursive: true });
  const file = createWriteStream(path.join(ROOT, '.local', `${name}.log`));
  return (line) => file.write(`${line}\n`);
}

/** One file is one function. */
function countFunctions(): number {
  return readdirSync(path.join(ROOT, 'functions')).filter((name) => name.endsWith('.ts')).length;
}

/**
 * Starts the whole backend and resolves when each part answers.
 *
 * @param environment as `localEnvironment` gives it
 * @param watch gets each line that the functions and the simulator write
 * @param tell gets a sentence for each part that stands
 * @param tellEvent gets a line for each event of an order, once it is in `.local/events.jsonl`
 * @throws ConfigError on a bad variable, Error on a taken port or a part that does not start; nothing stays running then
 */
export async function startBackend(
  environment: Variables,
  options: { readonly inMemory: boolean },
  watch: (line: string) => void = () => undefined,
  tell: (sentence: string) => void = () => undefined,
  tellEvent: (line: string) => void = () => undefined,
): Promise<Backend> {
  if (environment['STAGE'] !== 'local') {
    throw new Error(
      'STAGE: npm start runs the stage local and no other; remove it from .env and from the shell. Another stage is deployed: docs/deploying.md.',
    );
  }
  const whyNot = whyNotWithRealKey(environment);
  if (whyNot !== undefined) throw new Error(whyNot);
  const ports = readPorts(environment);
  const config = readConfig('npm start', environment);
  await refuseTakenPorts(ports);
  const certificates = await localCertificates(
    path.resolve(ROOT, environment['SIMULATOR_CERTIFICATES'] ?? ''),
    config.WECHAT_MCH_ID,
  );
  const wechatUrls = [config.WECHAT_API_BASE_URL, ...config.WECHAT_PAY_BASE_URLS];
  const isSimulated = wechatUrls.every((url) => new URL(url).port === String(ports.SIMULATOR_PORT));

  const database = await startDatabase(ports.DYNAMODB_PORT, environment, options.inMemory);
  tell(
    `DynamoDB  http://127.0.0.1:${ports.DYNAMODB_PORT}  ${database.tables.length} tables, ${database.products.length} products`,
  );
  const children: Child[] = [];
  const end = async (): Promise<void> => {
    await Promise.all(children.map((child) => child.end()));
    await database.close();
  };
  const start = (name: string, args: readonly string[], more: Variables = {}): Child => {
    const keep = logFile(name);
    const child = startChild(name, args, { ...environment, ...more }, (line) => {
      keep(line);
      if (line.startsWith("WeChat's ledger:")) tell(line);
      watch(line);
    });
    children.push(child);
    return child;
  };

  const simulatorUrl = `http://127.0.0.1:${ports.SIMULATOR_PORT}`;
  const apiUrl = `http://127.0.0.1:${ports.API_PORT}`;
  try {
    const tellFault = (fault: string): void => {
      tellEvent(paint('red', fault));
    };
    const file = path.join(ROOT, '.local', 'events.jsonl');
    const listeners = new Set<(event: OrderEvent) => void>();
    const events: LocalEvents = {
      all: () => readEventFile(file),
      watch: (listener) => listeners.add(listener),
    };
    const publish = await localOrderEvents(
      environment,
      file,
      (event) => {
        tellEvent(eventLine(event));
        for (const listener of listeners) listener(event);
      },
      tellFault,
    );
    await database.feedOrders(publish, (error) => {
      tellFault(sentenceFor(error));
    });
    const simulator = start('simulator', [
      ...['--import', 'tsx', path.join(ROOT, 'tools', 'simulator', 'main.ts')],
      ...(options.inMemory ? [] : ['--keep']),
    ]);
    const serverless = path.join(ROOT, 'node_modules', 'serverless', 'bin', 'serverless.js');
    const gateway = start(
      'serverless-offline',
      [serverless, 'offline', 'start', '--stage', 'local', '--verbose'],
      // Node's own variable, and for this process alone: our code never loosens TLS to reach the simulator.
      isSimulated ? { NODE_EXTRA_CA_CERTS: certificates.ca } : {},
    );
    await simulator.answers(`${simulatorUrl}/_simulator/health`);
    tell(`WeChat    ${simulatorUrl}  simulated; checks what WeChat checks`);
    await gateway.answers(`${apiUrl}/`);
    tell(`The shop  ${apiUrl}  ${countFunctions()} functions, built anew when their code changes`);
    return { apiUrl, simulatorUrl, isSimulated, database, events, ports, environment, children, end };
  } catch (error) {
    await end();
    throw error;
  }
}
