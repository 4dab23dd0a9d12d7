import type { Order } from '../../lib/orders/order';
import { openShop, type Answer, type Shop } from './shop';

let shop: Shop;
let token: string;

/** Every write of the stores, by the name of its command, since the last reset. */
let commands: string[];

beforeAll(async () => {
  shop = await openShop({ CHECK_FIRST_SECONDS: '60' });
});

afterAll(() => shop.close());

beforeEach(async () => {
  await shop.reset();
  await shop.empty();
  token = await shop.login();
  commands = [];
  shop.database.fault = (command) => {
    commands.push(command.constructor.name);
    return Promise.resolve();
  };
});

function count(name: string): number {
  return commands.filter((each) => each === name).length;
}

async function order(): Promise<Answer['body']> {
  return (await shop.call('POST', '/orders', { sku: 'tea' }, token)).body;
}

/** An order that is paid, and whose notifications never come. */
async function paidUnheard(): Promise<Answer['body']> {
  const placed = await order();
  await shop.fault('notify', 'lost', { times: 100 });
  const { sheet } = (await shop.requestPayment(placed)) as { sheet: { id: string } };
  await shop.wechat('POST', `/sheets/${sheet.id}/confirm`, {});
  return placed;
}

async function stateOf({ outTradeNo }: Answer['body']): Promise<Order['tradeState'] | undefined> {
  return (await shop.row(outTradeNo))?.tradeState;
}

/** Moves past the end of an order and past the minute that its closing waits. */
const toTheEnd = (): Promise<void> => shop.advance(86_460);

test('where every notification is lost, every paid order becomes SUCCESS', async () => {
  const orders = [await paidUnheard(), await paidUnheard(), await paidUnheard()];
  await shop.advance(61);
  await expect(shop.sweep()).resolves.toMatchObject({ due: 3, markedPaid: 3, left: 0 });
  for (const each of orders) {
    expect(await stateOf(each)).toBe('SUCCESS');
    expect(await shop.row(each['outTradeNo'])).not.toHaveProperty('dueAt');
  }
  expect(shop.telemetry.counts.filter(({ metric }) => metric === 'OrdersFoundPaid')).toHaveLength(3);
  expect(shop.telemetry.lines.filter(({ fields }) => fields.outcome === 'marked_paid')).toHaveLength(3);
});

test('a second pass costs the twenty queries of the index, and writes nothing', async () => {
  await paidUnheard();
  await order();
  await shop.advance(61);
  await shop.sweep();
  const rows = await shop.rows();
  commands = [];
  await expect(shop.sweep()).resolves.toMatchObject({ due: 0 });
  expect(commands).toEqual(Array(20).fill('QueryCommand'));
  expect(await shop.rows()).toEqual(rows);
});

test('an order that nobody pays closes at WeChat and in the books, just after its end', async () => {
  const placed = await order();
  await shop.advance(61);
  await expect(shop.sweep()).resolves.toMatchObject({ open: 1 });
  await toTheEnd();
  await expect(shop.sweep()).resolves.toMatchObject({ closed: 1 });
  expect(await stateOf(placed)).toBe('CLOSED');
  expect((await shop.ledger(placed['outTradeNo'])).state).toBe('CLOSED');
  await shop.advance(86_400);
  await expect(shop.sweep()).resolves.toMatchObject({ due: 0 });
});

test('ORDERPAID at the closing means paid: the query after it settles', async () => {
  const placed = await paidUnheard();
  await toTheEnd();
  // WeChat's first answer is from before the payment.
  await shop.fault('orderquery', 'err-code', { errCode: 'ORDERNOTEXIST', times: 1 });
  await expect(shop.sweep()).resolves.toMatchObject({ markedPaid: 1, closed: 0 });
  expect(await stateOf(placed)).toBe('SUCCESS');
});

test('a closing that times out changes nothing, and the next pass closes', async () => {
  const placed = await order();
  await toTheEnd();
  await shop.fault('closeorder', 'http-500', { times: 3 });
  await expect(shop.sweep()).resolves.toMatchObject({ unanswered: 1 });
  expect(await stateOf(placed)).toBe('NOTPAY');
  expect(await shop.row(placed['outTradeNo'])).toHaveProperty('unansweredSince');
  await shop.advance(121);
  await expect(shop.sweep()).resolves.toMatchObject({ closed: 1 });
  expect(await shop.row(placed['outTradeNo'])).not.toHaveProperty('unansweredSince');
});

test('who dies after the claim loses nothing: the order comes again at its next check', async () => {
  const placed = await paidUnheard();
  await shop.advance(61);
  let updates = 0;
  shop.database.fault = (command) => {
    if (command.constructor.name !== 'UpdateCommand') return Promise.resolve();
    updates += 1;
    return updates > 1 ? Promise.reject(new Error('killed')) : Promise.resolve();
  };
  await expect(shop.sweep()).rejects.toThrow('killed');
  expect(await stateOf(placed)).toBe('NOTPAY');
  shop.database.fault = undefined;
  await expect(shop.sweep()).resolves.toMatchObject({ due: 0 });
  await shop.advance(61);
  await expect(shop.sweep()).resolves.toMatchObject({ markedPaid: 1 });
  expect(await stateOf(placed)).toBe('SUCCESS');
});

test('an order that stays unknown for a day is told of', async () => {
  await order();
  await shop.advance(61);
  await shop.fault('orderquery', 'systemerror', { times: 1000 });
  const told = (): number =>
    shop.telemetry.counts.filter(({ metric }) => metric === 'OrdersUnanswered').length;
  await expect(shop.sweep()).resolves.toMatchObject({ unanswered: 1 });
  await shop.advance(86_000);
  await expect(shop.sweep()).resolves.toMatchObject({ unanswered: 1 });
  expect(told()).toBe(0);
  await shop.advance(21_601);
  await expect(shop.sweep()).resolves.toMatchObject({ unanswered: 1 });
  expect(told()).toBe(1);
});

test('of 3,000 open orders the five that are due cost five reads, five claims and the index', async () => {
  const placed = await order();
  const row = await shop.row(placed['outTradeNo']);
  if (!row) throw new Error('the order is not there');
  await shop.fill(
    Array.from({ length: 2_999 }, (_, at) => ({
      ...row,
      outTradeNo: `bulk-${at}`,
      dueAt: at < 4 ? '2026-01-01T12:00:30.000Z' : '2026-01-01T18:00:00.000Z',
    })),
  );
  await shop.advance(61);
  commands = [];
  await expect(shop.sweep()).resolves.toMatchObject({ due: 5, open: 5 });
  expect(count('QueryCommand')).toBe(20);
  expect(count('GetCommand')).toBe(5);
  expect(count('UpdateCommand')).toBe(5);
  expect(commands).toHaveLength(30);
}, 60_000);

test('rows that cannot be read are named in the log, moved on for hours, and hold up no other order', async () => {
  const placed = await paidUnheard();
  const row = await shop.row(placed['outTradeNo']);
  if (!row) throw new Error('the order is not there');
  const broken = Array.from({ length: 20 }, (_, at) => ({
    ...row,
    outTradeNo: `broken-${at}`,
    timeExpire: 'soon',
    dueAt: '2026-01-01T12:00:30.000Z',
  }));
  await shop.fill(broken);
  await shop.advance(61);
  await expect(shop.sweep()).rejects.toThrow('the row cannot be read: timeExpire.');
  expect(await stateOf(placed)).toBe('SUCCESS');
  const named = shop.telemetry.lines.filter(({ fields }) => fields.errorName === 'UnreadableRow');
  expect(named.map(({ fields }) => fields.outTradeNo).sort()).toEqual(
    broken.map(({ outTradeNo }) => outTradeNo).sort(),
  );
  await shop.advance(3_600);
  await expect(shop.sweep()).resolves.toMatchObject({ due: 0 });
});

test('where WeChat refuses every closing, the payments behind it are recorded in the same pass', async () => {
  for (let number = 0; number < 30; number += 1) await order();
  await toTheEnd();
  await shop.fault('closeorder', 'err-code', { errCode: 'NOAUTH', times: 100 });
  token = await shop.login();
  const paid = await paidUnheard();
  await shop.advance(61);
  await expect(shop.sweep()).resolves.toMatchObject({ markedPaid: 1, unanswered: 30, left: 0 });
  expect(await stateOf(paid)).toBe('SUCCESS');
});

describe('GET /orders', () => {
  const list = (query = '', session = token): Promise<Answer> =>
    shop.call('GET', `/orders${query}`, undefined, session);

  test('gives the payer’s own orders as each would be read alone, newest first, page by page', async () => {
    const numbers: unknown[] = [];
    for (let at = 0; at < 5; at += 1) {
      numbers.unshift((await order())['outTradeNo']);
      await shop.advance(1);
    }
    const bob = await shop.login('bob');
    await shop.call('POST', '/orders', { sku: 'tea' }, bob);
    const seen: unknown[] = [];
    let query = '?limit=2';
    for (;;) {
      const { status, body } = await list(query);
      expect(status).toBe(200);
      const page = body['orders'] as { outTradeNo: string }[];
      expect(page.length).toBeLessThanOrEqual(2);
      seen.push(...page.map(({ outTradeNo }) => outTradeNo));
      const { cursor } = body;
      if (typeof cursor !== 'string') break;
      query = `?limit=2&cursor=${cursor}`;
    }
    expect(seen).toEqual(numbers);
    const first = ((await list()).body['orders'] as unknown[])[0];
    const alone = await shop.call('GET', `/orders/${String(numbers[0])}`, undefined, token);
    expect(first).toEqual(alone.body);
  });

  test('takes nobody else’s cursor, and no cursor for a session', async () => {
    await order();
    await order();
    const { body } = await list('?limit=1');
    const cursor = String(body['cursor']);
    const bob = await shop.login('bob');
    expect(await list(`?cursor=${cursor}`, bob)).toMatchObject({
      status: 400,
      body: { code: 'field_invalid', errors: [{ field: 'cursor' }] },
    });
    expect(await list('', cursor)).toMatchObject({ status: 401, body: { code: 'token_invalid' } });
    expect(await list(`?cursor=${token}`)).toMatchObject({ status: 400 });
  });
});

describe('an order that a person names', () => {
  test('becomes SUCCESS at once, before it is due', async () => {
    const outTradeNo = String((await paidUnheard())['outTradeNo']);
    await expect(shop.reconcile({ outTradeNo })).resolves.toEqual({ outTradeNo, tradeState: 'SUCCESS' });
    await expect(stateOf({ outTradeNo })).resolves.toBe('SUCCESS');
  });

  test('is closed at WeChat and in the books once it is five minutes old, though it could still be paid', async () => {
    const outTradeNo = String((await order())['outTradeNo']);
    await expect(shop.reconcile({ outTradeNo, close: true })).resolves.toMatchObject({
      tradeState: 'NOTPAY',
    });
    await shop.advance(301);
    await expect(shop.reconcile({ outTradeNo })).resolves.toMatchObject({ tradeState: 'NOTPAY' });
    await expect(shop.reconcile({ outTradeNo, close: true })).resolves.toMatchObject({
      tradeState: 'CLOSED',
    });
    expect((await shop.ledger(outTradeNo)).state).toBe('CLOSED');
  });

  test('is told of, where there is none, without a fault of the function', async () => {
    const outTradeNo = 'nobodys-number';
    await expect(shop.reconcile({ outTradeNo })).resolves.toMatchObject({
      outTradeNo,
      error: { code: 'order_not_found' },
    });
    expect(shop.telemetry.lines.at(-1)).toMatchObject({
      fields: { outTradeNo, unanswered: 'order_not_found' },
    });
  });

  test.each<[string, unknown]>([
    ['nothing', ''],
    ['3,000 characters', '9'.repeat(3_000)],
    ['a number', 5],
    ['an object', { outTradeNo: 'T1' }],
    ['null', null],
    ['the key of a payment without an order', 'unknown#4200000000202601010000000001'],
  ])(
    'is not there where the number is %s: no fault of the function, and nobody is asked',
    async (_, mistyped) => {
      const outTradeNo = mistyped as string;
      await expect(shop.reconcile({ outTradeNo })).resolves.toMatchObject({
        error: { code: 'order_not_found' },
      });
      expect(commands).toEqual([]);
      const line = shop.telemetry.lines.at(-1);
      expect(line).toMatchObject({ level: 'info', fields: { unanswered: 'order_not_found' } });
      expect(JSON.stringify(line).length).toBeLessThan(500);
    },
  );
});
