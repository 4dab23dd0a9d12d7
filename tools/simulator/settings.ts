import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { localHosts } from '../shared/foreign-page';
import type { SimulatorOptions, TlsOptions } from './start';

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
  const settings: SimulatorOptions = {
    port: readPort('SIMULATOR_PORT', given.SIMULATOR_PORT ?? '3100'),
    appId: read('WECHAT_APPID'),
    appSecret: read('WECHAT_APPSECRET'),
    mchId: read('WECHAT_MCH_ID'),
    mchKey: read('WECHAT_MCH_KEY'),
    hosts: localHosts(given.LOCAL_HOSTS),
  };
  if (Buffer.byteLength(settings.mchKey) !== 32) {
    throw new SettingError(`WECHAT_MCH_KEY must have 32 characters, not ${settings.mchKey.length}.`);
  }
  const tls = readTls(
    readPort('SIMULATOR_TLS_PORT', given.SIMULATOR_TLS_PORT ?? '3101'),
    resolve(folder, given.SIMULATOR_CERTIFICATES ?? join('.local', 'certificates')),
  );
  return { ...settings, ...(tls && { tls }) };
}

/** The port of TLS and what is spoken there; undefined where the folder has no certificates. */
function readTls(port: number, folder: string): TlsOptions | undefined {
  const [key, cert, ca] = ['server_key.pem', 'server_cert.pem', 'ca.pem'].map((name) => join(folder, name));
  if (!key || !cert || !ca || ![key, cert, ca].every((file) => existsSync(file))) return undefined;
  const text = (file: string): string => readFileSync(file, 'utf8');
  return { port, key: text(key), cert: text(cert), ca: text(ca) };
}

function readPort(name: string, text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw new SettingError(`${name} must be a number from 0 to 65535, not "${text}".`);
}

function fromFile(folder: string, name: string): Environment {
  const path = join(folder, name);
  return existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {};
}
