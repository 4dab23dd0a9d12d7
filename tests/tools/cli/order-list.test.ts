import { columnsOf } from '../../../tools/shared/aligned';
import type { Order } from '../../../lib/orders/order';
import { aShipment } from '../../support/a-shipment';
import { anOrder } from '../../support/an-order';
import { openBench, type Bench } from './bench';

let bench: Bench;

beforeEach(async () => {
  bench = await openBench();
});

afterEach(() => bench.close());

/** An order that was paid on 2026-01-01, with nothing outstanding. */
function paid(change: Partial<Order>): Record<string, unknown> {
  return {
    ...anOrder({ tradeState: 'SUCCESS', transactionId: '4200000000202601010000000001' }),
    timeEnd: '2026-01-01T12:00:30.000Z',
    dueAt: undefined,
    ...change,
  };
}

test('--open lists what is outstanding in every part of the index, the first due first', async () => {
  await bench.put(
    anOrder({ outTradeNo: 'late', dueAt: '2026-01-03T00:00:00.000Z' }),
    anOrder({ outTradeNo: 'early', dueAt: '2026-01-02T00:00:00.000Z' }),
    paid({ outTradeNo: 'done' }),
  );
  const { code, json } = await bench.run('order', 'list', '--open', '--json');
  expect(code).toBe(0);
  expect(json()).toMatchObject({ orders: [{ outTradeNo: 'early' }, { outTradeNo: 'late' }] });
});

test('--open reads more orders than DynamoDB gives at once', async () => {
  const orders = Array.from({ length: 130 }, (_, at) => anOrder({ outTradeNo: `order${at}` }));
  await bench.put(...orders);
  const { json } = await bench.run('order', 'list', '--open', '--json');
  const listed = (json() as { orders: { outTradeNo: string }[] }).orders.map(({ outTradeNo }) => outTradeNo);
  expect(new Set(listed)).toEqual(new Set(orders.map(({ outTradeNo }) => outTradeNo)));
  expect(listed).toHaveLength(130);
});

test('--openid lists the orders of that payer, newest first', async () => {
  await bench.put(
    anOrder({ outTradeNo: 'first', createdAt: '2026-01-01T00:00:00.000Z' }),
    anOrder({ outTradeNo: 'second', createdAt: '2026-01-02T00:00:00.000Z' }),
    anOrder({ outTradeNo: 'other', openid: 'somebody else' }),
  );
  const { json } = await bench.run('order', 'list', '--openid', anOrder().openid, '--json');
  expect(json()).toMatchObject({ orders: [{ outTradeNo: 'second' }, { outTradeNo: 'first' }] });
});

test('--paid lists the orders that were paid on that day, in the order of their payment', async () => {
  await bench.put(
    paid({ outTradeNo: 'second', timeEnd: '2026-01-01T13:00:00.000Z' }),
    paid({ outTradeNo: 'first' }),
    paid({ outTradeNo: 'next day', timeEnd: '2026-01-01T16:00:00.000Z' }),
  );
  const { json } = await bench.run('order', 'list', '--paid', '2026-01-01', '--json');
  expect(json()).toMatchObject({ orders: [{ outTradeNo: 'first' }, { outTradeNo: 'second' }] });
});

test('the table stands in columns, Chinese or not, and says what is outstanding', async () => {
  await bench.put(
    anOrder({ outTradeNo: 'chinese' }),
    anOrder({ outTradeNo: 'latin', body: 'Tea', dueAt: '2026-01-01T12:02:00.000Z' }),
  );
  const { out } = await bench.run('order', 'list', '--open');
  const lines = out.trimEnd().split('\n');
  expect(lines[1]).toMatch(/^chinese +NOTPAY +¥1\.00 +明前龙井 50g +2026-01-01 20:00:00 +unpaid$/);
  const starts = lines.slice(1, 3).map((line) => columnsOf(line.slice(0, line.indexOf('2026-01-01 '))));
  expect(new Set(starts).size).toBe(1);
  expect(lines[3]).toBe('2 orders. Times are of Asia/Shanghai (+08:00).');
});

test.each([
  ['not told of', {}, 'to ship'],
  [
    'that WeChat has not taken yet',
    { shipping: aShipment({ shippingState: 'PENDING' }) },
    'shipment PENDING',
  ],
  ['that WeChat refused', { shipping: aShipment({ shippingState: 'REFUSED' }) }, 'shipment REFUSED'],
])('it says of a shipment %s that it is outstanding', async (_, change, words) => {
  const due = { dueAt: '2026-01-03T12:00:30.000Z' };
  await bench.put(paid({ outTradeNo: 'paid', ...due, ...change }));
  const { out } = await bench.run('order', 'list', '--open');
  expect(out.split('\n')[1]).toMatch(new RegExp(` ${words}$`));
});

test('and of a paid order that is not due, nothing', async () => {
  await bench.put(paid({ outTradeNo: 'paid' }));
  const { out } = await bench.run('order', 'list', '--paid', '2026-01-01');
  expect(out.split('\n')[1]).toMatch(/2026-01-01 20:00:30 *$/);
});

test('a name cannot move the cursor or break a line', async () => {
  await bench.put(anOrder({ body: 'tea\u001b[2J\r\nfree' }));
  const { out } = await bench.run('order', 'list', '--open');
  expect(out).toContain('tea\\u001b[2J\\u000d\\u000afree');
  expect(out).not.toContain('\u001b');
});

test('a terminal is told how many were found, on stderr, and that is taken away', async () => {
  await bench.put(anOrder());
  const { out, err } = await bench.runWith([], 'order', 'list', '--open');
  expect(err).toContain('reading 1');
  expect(err.endsWith('\r\u001b[K')).toBe(true);
  expect(out).not.toContain('reading');
});

test('and none where nobody watches', async () => {
  expect((await bench.run('order', 'list', '--open')).err).toBe('');
});

const listed = ({ json }: { json: () => unknown }) =>
  (json() as { orders: { outTradeNo: string }[] }).orders.map(({ outTradeNo }) => outTradeNo);

describe('without a list of its own', () => {
  const orders = Array.from({ length: 25 }, (_, at) =>
    anOrder({
      outTradeNo: `hour-${String(at).padStart(2, '0')}`,
      createdAt: new Date(Date.UTC(2026, 0, 1, at)).toISOString(),
      tradeState: at % 5 === 0 ? 'CLOSED' : 'NOTPAY',
    }),
  );
  const newest = orders.map(({ outTradeNo }) => outTradeNo).reverse();

  beforeEach(() =>
    bench.put({ outTradeNo: 'unknown#42', recordedAt: '2026-02-01T00:00:00.000Z' }, ...orders),
  );

  test('it lists the twenty orders that were placed last, of all payers and states, the latest first', async () => {
    const { code, err, ...outcome } = await bench.run('order', 'list', '--json');
    expect([code, err]).toEqual([0, 'There may be more: --limit.\n']);
    expect(listed(outcome)).toEqual(newest.slice(0, 20));
    expect(outcome.json()).toMatchObject({ rowsRead: 26, isComplete: true });
  });

  test('a list that is whole does not say that there may be more, with twenty orders in it either', async () => {
    const openid = 'oTwenty';
    const many = Array.from({ length: 20 }, (_, at) => anOrder({ outTradeNo: `twenty-${at}`, openid }));
    await bench.put(...many);
    expect((await bench.run('order', 'list', '--openid', openid)).err).toBe('');
    const cut = await bench.run('order', 'list', '--openid', openid, '--limit', '19');
    expect(cut.err).toBe('There may be more: --limit.\n');
  });

  test('--limit says how many', async () => {
    expect(listed(await bench.run('order', 'list', '--limit', '3', '--json'))).toEqual(newest.slice(0, 3));
  });

  test('--state lists those of a state', async () => {
    expect(listed(await bench.run('order', 'list', '--state', 'CLOSED', '--json'))).toEqual([
      'hour-20',
      'hour-15',
      'hour-10',
      'hour-05',
      'hour-00',
    ]);
  });

  test('orders of the same moment stand by their numbers', async () => {
    const at = '2026-01-09T00:00:00.000Z';
    await bench.put(...['b', 'c', 'a'].map((outTradeNo) => anOrder({ outTradeNo, createdAt: at })));
    expect(listed(await bench.run('order', 'list', '--limit', '3', '--json'))).toEqual(['c', 'b', 'a']);
  });
});

test('--state chooses from the other lists too', async () => {
  await bench.put(anOrder({ outTradeNo: 'unpaid' }), paid({ outTradeNo: 'paid' }));
  const { openid } = anOrder();
  const outcome = await bench.run('order', 'list', '--openid', openid, '--state', 'SUCCESS', '--json');
  expect(listed(outcome)).toEqual(['paid']);
});

test('where more rows than --rows are there, it says that later orders may be missing', async () => {
  const attach = 'x'.repeat(390_000);
  await bench.put(...['1', '2', '3', '4'].map((outTradeNo) => ({ ...anOrder({ outTradeNo }), attach })));
  const { code, err, json } = await bench.run('order', 'list', '--rows', '1', '--json');
  const { rowsRead, isComplete } = json() as { rowsRead: number; isComplete: boolean };
  expect([code, isComplete]).toEqual([0, false]);
  expect(rowsRead).toBeLessThan(4);
  expect(err).toMatch(new RegExp(`^These are the latest of ${rowsRead} rows; .* may be missing`));
});

test.each([
  [
    'two lists',
    ['--open', '--paid', '2026-01-01'],
    /^--open: give at most one of --open, --openid <openid> and --paid <day>\n$/,
  ],
  ['a state that there is not', ['--state', 'PAID'], /Allowed choices are NOTPAY, SUCCESS, REFUND, CLOSED/],
  ['no number', ['--limit', '0'], /^--limit: give a whole number/],
])('asked for %s, it refuses, and reads nothing', async (_, options, words) => {
  const { code, err, out } = await bench.run('order', 'list', ...options);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(words);
  expect(bench.aimed).toEqual([]);
});
