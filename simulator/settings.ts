import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { SimulatorOptions } from './start';

/** A setting is missing or wrong; the message is one sentence for the terminal. */
export class SettingError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The simulator's settings: the environment over `.env` over `.env.example`.
 * @param folder where the two files are
 * @throws SettingError that names the variable, never its value when it is a secret
 */
export function readSettings(environment: Environment, folder: string): SimulatorOptions {
  const given: Environment = {
    ...fromFile(folder, '.env.example'),
    ...fromFile(folder, '.env'),
    ...environment,
  };
  const read = (name: string): string => {
    const value = given[name];
    if (!value) throw new SettingError(`${name} is not set, neither in the environment nor in .env.`);
    return value;
  };
  const settings = {
    port: readPort(given.SIMULATOR_PORT ?? '3100'),
    appId: read('WECHAT_APPID'),
    appSecret: read('WECHAT_APPSECRET'),
    mchId: read('WECHAT_MCH_ID'),
    mchKey: read('WECHAT_MCH_KEY'),
  };
  if (Buffer.byteLength(settings.mchKey) !== 32) {
    throw new SettingError(`WECHAT_MCH_KEY must have 32 characters, not ${settings.mchKey.length}.`);
  }
  return settings;
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw new SettingError(`SIMULATOR_PORT must be a number from 0 to 65535, not "${text}".`);
}

function fromFile(folder: string, name: string): Environment {
  const path = join(folder, name);
  return existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {};
}
