import { anOrder } from '../../support/an-order';
import { NOW, openBench, type Bench } from './bench';

let bench: Bench;

beforeEach(async () => {
  bench = await openBench();
});

afterEach(() => bench.close());

const NUMBER = anOrder().outTradeNo;

/** reconcile-orders, as it leaves the order. */
function ends(tradeState: 'SUCCESS' | 'CLOSED'): void {
  bench.functions['reconcile-orders'] = async () => {
    await bench.put(anOrder({ tradeState }));
    return { outTradeNo: NUMBER, tradeState };
  };
}

test.each([
  ['query', { outTradeNo: NUMBER }],
  ['close', { outTradeNo: NUMBER, close: true }],
])('order %s lets reconcile-orders ask WeChat, and prints the order as it is then', async (typed, event) => {
  await bench.put(anOrder());
  ends('CLOSED');
  const { code, out } = await bench.run('order', typed, NUMBER);
  expect(code).toBe(0);
  expect(bench.invoked).toEqual([{ name: 'reconcile-orders', event }]);
  expect(out).toMatch(/^NOTPAY → CLOSED\n\noutTradeNo +T20260101000001\n/);
});

test('--json prints the row', async () => {
  await bench.put(anOrder());
  ends('SUCCESS');
  const { json } = await bench.run('order', 'query', NUMBER, '--json');
  expect(json()).toMatchObject({ outTradeNo: NUMBER, tradeState: 'SUCCESS' });
});

test('an order that turns out to be paid is not closed, and the exit code says so', async () => {
  await bench.put(anOrder());
  ends('SUCCESS');
  const { code, out, err } = await bench.run('order', 'close', NUMBER);
  expect([code, err]).toEqual([1, 'It is not closed, but SUCCESS.\n']);
  expect(out).toMatch(/^NOTPAY → SUCCESS$/m);
});

test('in its first five minutes no order is closed, and nobody is asked', async () => {
  await bench.put(anOrder({ createdAt: new Date(NOW.getTime() - 299_000).toISOString() }));
  const { code, err } = await bench.run('order', 'close', NUMBER);
  expect([code, bench.invoked]).toEqual([1, []]);
  expect(err).toContain('repeat this after 2026-01-10 12:00:01 (+08:00).');
});

test('where WeChat gives no answer, its error is told', async () => {
  await bench.put(anOrder());
  const error = { code: 'wechat_unavailable', detail: 'WeChat Pay is busy.' };
  bench.functions['reconcile-orders'] = () => ({ error });
  const { code, json, err } = await bench.run('order', 'query', NUMBER, '--json');
  expect([code, err]).toEqual([1, 'wechat_unavailable: WeChat Pay is busy.\n']);
  expect(json()).toMatchObject({ error: { code: 'wechat_unavailable' } });
});

test('an order that there is not is not asked about', async () => {
  expect((await bench.run('order', 'query', NUMBER)).code).toBe(1);
  expect(bench.invoked).toEqual([]);
});
