import { listen } from '../../../../tools/playground/page/server';
import type { Told } from '../../../../tools/playground/page/state';

/** An EventSource as far as the page uses one, which a test speaks for. */
class Source extends EventTarget {
  onopen: () => void = () => undefined;
  onerror: () => void = () => undefined;
  isClosed = false;
  constructor(readonly url: string) {
    super();
    sources.push(this);
  }
  close(): void {
    this.isClosed = true;
  }
  tell(event: string, data: unknown, lastEventId = ''): void {
    this.dispatchEvent(Object.assign(new Event(event), { data: JSON.stringify(data), lastEventId }));
  }
}

let sources: Source[];
let told: Told[];
let leave: () => void;

beforeEach(() => {
  jest.useFakeTimers();
  [sources, told] = [[], []];
  Object.assign(globalThis, { EventSource: Source });
  leave = listen((each) => told.push(each));
});
afterEach(() => {
  leave();
  jest.useRealTimers();
});

const latest = (): Source => {
  const source = sources.at(-1);
  if (!source) throw new Error('The page has not connected.');
  return source;
};
const connections = (): readonly boolean[] =>
  told.flatMap((each) => (each.event === 'connected' ? each.isConnected : []));

test('a connection that breaks is made again, and goes on after the last event', () => {
  latest().onopen();
  latest().tell('order', { outTradeNo: 'T1' }, 'run:7');
  latest().tell('hearing', true);
  latest().onerror();
  expect(latest().isClosed).toBe(true);
  jest.advanceTimersByTime(1_000);
  expect(sources.map(({ url }) => url)).toEqual(['/events?after=', '/events?after=run%3A7']);
  latest().onopen();
  expect(connections()).toEqual([true, false, true]);
});

test('a connection on which not even a heartbeat comes counts as broken', () => {
  latest().onopen();
  jest.advanceTimersByTime(44_000);
  latest().tell('hearing', true);
  jest.advanceTimersByTime(44_000);
  expect(connections()).toEqual([true]);
  jest.advanceTimersByTime(1_000);
  expect([connections(), latest().isClosed]).toEqual([[true, false], true]);
  jest.advanceTimersByTime(1_000);
  expect(sources).toHaveLength(2);
});

test('nothing is listened to once the page has left', () => {
  leave();
  jest.advanceTimersByTime(100_000);
  expect([sources.length, latest().isClosed, told]).toEqual([1, true, []]);
});
