import { findChromium } from '../../tools/playground/chromium';
import { settingBeside } from '../../tools/playground/server/beside';
import { startPlayground } from '../../tools/playground/server/start';
import { runBackend } from '../support/running-backend';
import { handOver } from './running';

/** What is still to be ended. */
export const ends: (() => Promise<unknown>)[] = [];

/** Starts what `npm start` starts, once for all files. */
export default async function startAll(): Promise<void> {
  findChromium();
  const backend = await runBackend();
  ends.push(() => backend.end());
  const { url, close } = await startPlayground(settingBeside(backend), backend.ports.PLAYGROUND_PORT, false);
  ends.push(close);
  const { AWS_ENDPOINT_URL_DYNAMODB: database = '', ORDERS_TABLE: table = '' } = backend.environment;
  const { WECHAT_MCH_KEY: key = '' } = backend.environment;
  const { apiUrl: api, simulatorUrl, ports } = backend;
  const lambda = `http://127.0.0.1:${ports.LAMBDA_PORT}`;
  handOver({ url, api, lambda, simulator: `${simulatorUrl}/_simulator`, database, table, key });
}
