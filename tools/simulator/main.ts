import { join } from 'node:path';
import { inspect } from 'node:util';
import { print, printError } from '../shared/printable';
import { readSettings, SettingError } from './settings';
import { startSimulator, type Simulator, type SimulatorOptions } from './start';

const ROOT = join(__dirname, '..', '..');

const USAGE = `npm run simulator             WeChat, simulated; it forgets everything at the end
npm run simulator -- --keep   the same, and what it knows stays in .local/wechat, as under npm start`;

/** `npm run simulator`: WeChat in a process of its own, until Ctrl-C. */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    print(USAGE);
    return;
  }
  const unknown = args.find((each) => each !== '--keep');
  if (unknown !== undefined) throw new SettingError(`There is no ${unknown}.\n${USAGE}`);
  const keepIn = args.includes('--keep') ? { keepIn: join(ROOT, '.local', 'wechat') } : {};
  const settings = { ...readSettings(process.env, ROOT), ...keepIn };
  const simulator = await started(settings);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void simulator.close());
  print(`WeChat, simulated, listens on ${simulator.url}`);
  print(
    simulator.tlsUrl === undefined
      ? '  takes no refunds: SIMULATOR_CERTIFICATES names a folder without certificates (npm run simulator makes them)'
      : `  and on ${simulator.tlsUrl}, where refunds are taken from a client that shows its certificate`,
  );
  print(`  for the mini program ${settings.appId} and the merchant ${settings.mchId}`);
  print(`  curl ${simulator.url}/_simulator lists what it can do; Ctrl-C ends it`);
}

async function started(settings: SimulatorOptions): Promise<Simulator> {
  try {
    return await startSimulator({
      ...settings,
      log: (line) => {
        print(line);
      },
    });
  } catch (error) {
    const { code, port } = listenErrorOf(error);
    const name = port === settings.port ? 'SIMULATOR_PORT' : 'SIMULATOR_TLS_PORT';
    if (code === 'EADDRINUSE') {
      throw new SettingError(`Port ${port} is taken: end what listens there, or set ${name}.`);
    }
    if (code === 'EACCES') throw new SettingError(`Port ${port} may not be used: set another ${name}.`);
    throw error;
  }
}

/** Node's own error of `listen` names the port. */
function listenErrorOf(error: unknown): { code: string; port: number } {
  if (!(error instanceof Error) || !('code' in error) || !('port' in error)) return { code: '', port: 0 };
  return { code: String(error.code), port: Number(error.port) };
}

main().catch((error: unknown) => {
  printError(error instanceof SettingError ? error.message : inspect(error));
  process.exitCode = 1;
});
