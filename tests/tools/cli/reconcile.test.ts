import { openBench, type Bench } from './bench';

let bench: Bench;

beforeEach(async () => {
  bench = await openBench();
});

afterEach(() => bench.close());

const NOTHING = {
  due: 0,
  markedPaid: 0,
  closed: 0,
  open: 0,
  unanswered: 0,
  refunds: 0,
  anomalies: 0,
  failed: 0,
  left: 0,
  isCutShort: false,
};

/** reconcile-orders gives these answers, one after the other. */
function passes(...summaries: readonly object[]): void {
  const left = [...summaries];
  bench.functions['reconcile-orders'] = () => {
    const pass = left.shift();
    if (pass === undefined) throw new Error('nobody was to make another pass');
    return { ...NOTHING, ...pass };
  };
}

test('makes one pass where that is enough, and prints what it came to', async () => {
  passes({ due: 3, markedPaid: 2, open: 1 });
  const { code, out } = await bench.run('reconcile');
  expect(code).toBe(0);
  expect(bench.invoked).toEqual([{ name: 'reconcile-orders', event: {} }]);
  expect(out).toMatch(/^marked paid +2$/m);
});

test('goes on while a pass was cut short, and gives the sums', async () => {
  passes({ due: 5, markedPaid: 2, left: 3, isCutShort: true }, { due: 3, closed: 3 });
  const { code, json, err } = await bench.run('reconcile', '--json');
  expect([code, err]).toEqual([0, '']);
  expect(json()).toEqual({ ...NOTHING, due: 8, markedPaid: 2, closed: 3 });
});

test('ends where a pass brings nothing on, since WeChat is not answering', async () => {
  passes({ due: 9, unanswered: 5, left: 4, isCutShort: true });
  const { code, out } = await bench.run('reconcile');
  expect(code).toBe(1);
  expect(out).toContain('Not all that is due was handled: is WeChat answering? Run it again.');
});

test('an order that could not be handled is the exit code', async () => {
  passes({ due: 2, markedPaid: 1, failed: 1 });
  expect((await bench.run('reconcile')).code).toBe(1);
});

test('it says how far it has come, on a terminal', async () => {
  passes({ due: 5, markedPaid: 2, left: 3, isCutShort: true }, { due: 3, closed: 3 });
  const { err } = await bench.runWith([], 'reconcile');
  expect(err).toContain('\rhandled 2 3 left');
  expect(err).toContain('\rhandled 5 0 left');
});
