import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { startSimulator, type Simulator } from '../../../tools/simulator/start';
import { appId, appSecret, mchId, mchKey } from './bench';

let simulator: Simulator;
const stop = new AbortController();

beforeAll(async () => {
  simulator = await startSimulator({ port: 0, heartbeatMs: 5, ...{ appId, appSecret, mchId, mchKey } });
});
afterAll(async () => {
  stop.abort();
  await simulator.close();
});

async function linesOf(query = ''): Promise<AsyncIterator<string>> {
  const url = `${simulator.url}/_simulator/messages/stream${query}`;
  const { body } = await fetch(url, { signal: stop.signal });
  if (body === null) throw new Error('the stream has no body');
  return createInterface(Readable.fromWeb(body))[Symbol.asyncIterator]();
}

test('a stream on which nothing is said carries empty lines', async () => {
  const lines = await linesOf();
  expect([await lines.next(), await lines.next()]).toEqual(Array(2).fill({ done: false, value: '' }));
});

test('a stream after a message begins with the next one', async () => {
  const login = () => fetch(`${simulator.url}/sns/jscode2session?appid=${appId}&secret=x&js_code=y`);
  await login();
  await login();
  const lines = await linesOf('?after=1');
  const first = (await lines.next()).value as string;
  expect(JSON.parse(first)).toMatchObject({ id: 2 });
});

test('a stream after something that is no id is refused', async () => {
  const answer = await fetch(`${simulator.url}/_simulator/messages/stream?after=x`);
  expect(answer.status).toBe(400);
});
