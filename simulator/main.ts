import { join } from 'node:path';
import { readSettings, SettingError } from './settings';
import { startSimulator, type Simulator, type SimulatorOptions } from './start';

/** `npm run simulator`: WeChat in a process of its own, until Ctrl-C. */
async function main(): Promise<void> {
  const settings = readSettings(process.env, join(__dirname, '..'));
  const simulator = await started(settings);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void simulator.close());
  console.log(`WeChat, simulated, listens on ${simulator.url}`);
  console.log(`  for the mini program ${settings.appId} and the merchant ${settings.mchId}`);
  console.log(`  curl ${simulator.url}/_simulator lists what it can do; Ctrl-C ends it`);
}

async function started(settings: SimulatorOptions): Promise<Simulator> {
  try {
    return await startSimulator({
      ...settings,
      log: (line) => {
        console.log(line);
      },
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EADDRINUSE') {
      throw new SettingError(
        `Port ${settings.port} is taken: end what listens there, or set SIMULATOR_PORT.`,
      );
    }
    if (code === 'EACCES')
      throw new SettingError(`Port ${settings.port} may not be used: set another SIMULATOR_PORT.`);
    throw error;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof SettingError ? error.message : error);
  process.exitCode = 1;
});
