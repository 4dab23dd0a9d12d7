import { indexUnits } from '../../../tools/bench/index-units';
import { tableDefinitions } from '../../../tools/local/table-definitions';
import { anOrder } from '../../support/an-order';

const [orders] = tableDefinitions('local');
const unpaid: Readonly<Record<string, unknown>> = { ...anOrder(), dueShard: 17 };
const settled: Readonly<Record<string, unknown>> = {
  ...unpaid,
  dueShard: undefined,
  dueAt: undefined,
  tradeState: 'SUCCESS',
  timeEnd: '2026-01-01T12:00:30.000Z',
  paidDayShard: '20260101#3',
};

test.each([
  ['an insert stands among what is due and among its payer’s', undefined, unpaid, 2],
  ['a change of no key changes the index that holds everything', unpaid, { ...unpaid, prepayId: 'wx1' }, 1],
  ['what does not change costs nothing', unpaid, unpaid, 0],
  ['what an order is due for stands in two indexes', unpaid, { ...unpaid, dueReason: 'close' }, 2],
  ['a settled order leaves what is due and enters its day', unpaid, settled, 3],
  ['a changed key is a removal and an insert', unpaid, { ...unpaid, dueAt: '2026-01-01T13:00:00.000Z' }, 3],
])('%s', (_, before, after, units) => {
  expect(indexUnits(orders, before, after)).toBe(units);
});
