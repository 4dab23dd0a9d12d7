import { anOrder, aPayment } from './an-order';
import { partOf, withFaults, type FaultPorts, type StoreFault } from './faulty-order-store';
import { makeMemoryOrders } from './memory-order-store';

const later = new Date('2026-01-01T12:01:00.000Z');
const order = anOrder();
const { outTradeNo } = order;

/** A table with one order behind these faults, and a clock that each wait moves. */
function table(faults: readonly (StoreFault | undefined)[], change: Partial<FaultPorts> = {}) {
  const memory = makeMemoryOrders();
  memory.plant({ ...order });
  const left = [...faults];
  const told: string[] = [];
  let time = 0;
  const store = withFaults(memory, {
    faultOf: () => left.shift(),
    lagOf: () => 0,
    isSilent: () => false,
    wait: (milliseconds) => {
      time += milliseconds;
      return Promise.resolve();
    },
    wayMs: () => 5,
    slowMs: () => 500,
    errorOf: (fault) => new Error(fault),
    crash: () => Promise.reject(new Error('crashed')),
    told: ({ method }, fault) => told.push(`${method}: ${fault}`),
    signal: new AbortController().signal,
    ...change,
  });
  const pay = () => store.markPaid(aPayment(), undefined, later);
  return { memory, store, told, pay, time: () => time, state: () => memory.row(outTradeNo)?.['tradeState'] };
}

test('without a fault a call takes the way there and back', async () => {
  const { pay, time, state } = table([]);
  await expect(pay()).resolves.toEqual({ marked: true });
  expect([time(), state()]).toEqual([10, 'SUCCESS']);
});

test('a slow call takes effect late', async () => {
  const { pay, time } = table(['slow']);
  await pay();
  expect(time()).toBe(510);
});

test.each<[StoreFault, string, string]>([
  ['throttled', 'throttled', 'NOTPAY'],
  ['internal error', 'internal error', 'NOTPAY'],
  ['transaction conflict', 'transaction conflict', 'NOTPAY'],
  ['time-out, not applied', 'time-out', 'NOTPAY'],
  ['time-out, applied', 'time-out', 'SUCCESS'],
  ['crash before', 'crashed', 'NOTPAY'],
  ['crash after', 'crashed', 'SUCCESS'],
])('%s ends in an error, and the order is %s', async (fault, message, after) => {
  const { pay, told, state } = table([fault]);
  await expect(pay()).rejects.toThrow(message);
  expect([told, state()]).toEqual([[`markPaid: ${fault}`], after]);
});

test.each<[StoreFault, string]>([
  ['hangs, not applied', 'NOTPAY'],
  ['hangs, applied', 'SUCCESS'],
])('%s until the deadline', async (fault, after) => {
  const controller = new AbortController();
  const { pay, state } = table([fault], { signal: controller.signal });
  const call = pay();
  // The effect comes before the deadline.
  await new Promise(setImmediate);
  controller.abort();
  await expect(call).rejects.toThrow('aborted');
  expect(state()).toBe(after);
  await expect(pay()).rejects.toThrow('aborted');
});

test('a call that the SDK repeats takes effect twice, and the second answer counts', async () => {
  const { pay, state } = table(['repeated by the SDK']);
  await expect(pay()).resolves.toMatchObject({ marked: false, order: { tradeState: 'SUCCESS' } });
  expect(state()).toBe('SUCCESS');
});

test('a refusal without its row is explained by a read, which may find the order changed once more', async () => {
  const shop: ReturnType<typeof table> = table([], {
    isSilent: () => true,
    faultOf: ({ method }) => {
      if (method === 'get') shop.memory.plant({ ...order, sequence: 9 });
      return undefined;
    },
  });
  const { store, told, memory } = shop;
  memory.plant({ ...order, sequence: 2 });
  await expect(store.replace(order, { ...order, prepayId: 'wx01' })).resolves.toMatchObject({
    written: false,
    order: { sequence: 9 },
  });
  expect(told).toEqual(['replace: refusal without its item']);
});

test('an index that lags misses the last writes of every row', async () => {
  const { store, memory, told } = table([], { lagOf: () => 1 });
  memory.plant({ ...anOrder({ outTradeNo: 'T2' }) });
  memory.plant({ ...order, openid: 'oSomebodyElse', sequence: 2 });
  const { orders } = await store.listByOpenid(order.openid, 20);
  expect(orders.map((each) => each.outTradeNo)).toEqual([outTradeNo]);
  expect(told).toEqual(['listByOpenid: index lags']);
});

test('a part of what is due fails by itself', async () => {
  const { store, memory } = table(['throttled']);
  const numbers = ['a', 'b', 'c', 'd'];
  for (const number of numbers) memory.plant({ ...anOrder({ outTradeNo: number }) });
  const found = [];
  for await (const page of store.due(later)) found.push(...page);
  expect(found.filter((each) => 'error' in each)).toHaveLength(1);
  const read = found.flatMap((each) => ('error' in each ? [] : [each.outTradeNo]));
  expect(read.sort()).toEqual([...numbers, outTradeNo].filter((each) => partOf(each) !== 0).sort());
});

test('both images of every write are told, and a row that is planted is one', () => {
  const memory = makeMemoryOrders();
  const told: unknown[] = [];
  memory.onChange(({ before, after }) => told.push([before?.['sequence'], after['sequence']]));
  memory.plant({ ...order });
  void memory.store.replace(order, { ...order, prepayId: 'wx01' });
  expect(told).toEqual([
    [undefined, 1],
    [1, 2],
  ]);
});
