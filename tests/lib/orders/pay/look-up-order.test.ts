import { PayError } from '../../../../lib/errors/errors';
import { lookUpOrder, type LookUpPorts } from '../../../../lib/orders/pay/look-up-order';
import type { Order } from '../../../../lib/orders/order';
import type { OrderQueryResult } from '../../../../lib/orders/ports/wechat-pay';
import type { QueryOutcome } from '../../../../lib/orders/outcomes';
import type { OrderStore } from '../../../../lib/orders/ports/order-store';
import { anOrder, aPayment, MERCHANT } from '../../../support/an-order';
import { heldOrders } from '../../../support/held-orders';

const now = new Date('2026-01-01T12:01:00.000Z');
const input = { outTradeNo: 'T20260101000001', openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' };

/** A table of at most one row, and WeChat's answer; what was read, asked and written, in order. */
function shop(
  row: Order | undefined,
  answer: OrderQueryResult | Error = new Error('WeChat is not asked'),
  change: Partial<OrderStore> = {},
) {
  const held = heldOrders(row);
  const { done: asked } = held;
  const told: QueryOutcome[] = [];
  const { store } = held.memory;
  const ports: LookUpPorts = {
    merchant: MERCHANT,
    isShippingOn: false,
    orders: {
      ...store,
      get: (outTradeNo) => {
        asked.push(GET);
        return store.get(outTradeNo);
      },
      ...change,
    },
    queryOrder: () => {
      asked.push(QUERY);
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    record: (outcome) => told.push(outcome),
    now: () => now,
  };
  return { ports, asked, told, held };
}

const GET = 'get';
const CLAIM = `ask at ${now.toISOString()}`;
const QUERY = 'query';
/** The order once the right to ask about it was taken. */
const ASKED = anOrder({ queriedAt: now.toISOString(), sequence: 2 });

describe('an order that is not the reader’s', () => {
  const other = anOrder({ openid: 'oSomebodyElse' });

  test('is not found, in the very words for one that there is not', async () => {
    const errors: unknown[] = [];
    for (const row of [other, { ...other, tradeState: 'SUCCESS' } as const, undefined]) {
      const { ports, asked } = shop(row);
      errors.push(await lookUpOrder(ports, input).catch((error: unknown) => error));
      expect(asked).toEqual([GET]);
    }
    const [first, ...rest] = errors;
    expect(first).toBeInstanceOf(PayError);
    expect(first).toMatchObject({ code: 'order_not_found' });
    for (const error of rest) {
      expect(error).toMatchObject({ code: 'order_not_found', message: (first as PayError).message });
    }
  });

  test('is not found by a reader without an openid either', async () => {
    const { ports } = shop(undefined);
    await expect(lookUpOrder(ports, { ...input, openid: '' })).rejects.toMatchObject({
      code: 'order_not_found',
    });
  });
});

test.each(['T2026', 'T'.repeat(33), '!T20260101000001', 'T20260101000001!', 'T20260101000001\n', ''])(
  'what cannot be a number, %j, is not found and not looked for',
  async (outTradeNo) => {
    const { ports, asked } = shop(anOrder());
    await expect(lookUpOrder(ports, { ...input, outTradeNo })).rejects.toMatchObject({
      code: 'order_not_found',
    });
    expect(asked).toEqual([]);
  },
);

test.each(['SUCCESS', 'REFUND', 'CLOSED'] as const)(
  'an order in %s is read from the books and WeChat is not asked',
  async (tradeState) => {
    const order = anOrder({ tradeState });
    const { ports, asked } = shop(order);
    expect(await lookUpOrder(ports, input)).toEqual({ order });
    expect(asked).toEqual([GET]);
  },
);

describe('an unpaid order', () => {
  test.each([
    ['2026-01-01T12:00:55.001Z', false],
    ['2026-01-01T12:00:55.000Z', true],
  ])('is asked about once in five seconds: asked at %s it is asked about: %s', async (queriedAt, isAsked) => {
    const order = anOrder({ queriedAt });
    const { ports, asked } = shop(order, { kind: 'open', tradeState: 'NOTPAY' });
    const read = await lookUpOrder(ports, input);
    expect(asked).toEqual(isAsked ? [GET, CLAIM, QUERY, GET] : [GET]);
    if (!isAsked) expect(read).toEqual({ order });
  });

  test('that was paid meanwhile is read as the refused claim gives it', async () => {
    const { ports, held, asked } = shop(anOrder(), undefined, {
      replace: (before, after) => {
        if (before.sequence === 1) held.hold({ tradeState: 'SUCCESS' });
        return held.memory.store.replace(before, after);
      },
    });
    expect((await lookUpOrder(ports, input)).order.tradeState).toBe('SUCCESS');
    expect(asked).toEqual([GET]);
  });

  test('is asked about once by ten readers of one moment', async () => {
    const { ports, asked } = shop(anOrder(), { kind: 'open', tradeState: 'NOTPAY' });
    await Promise.all(Array.from({ length: 10 }, () => lookUpOrder(ports, input)));
    expect(asked.filter((each) => each === QUERY)).toHaveLength(1);
  });

  test('that WeChat calls open is read again: a notification may have come meanwhile', async () => {
    const { ports, asked, told } = shop(anOrder(), { kind: 'open', tradeState: 'USERPAYING' });
    expect(await lookUpOrder(ports, input)).toEqual({ order: ASKED });
    expect(asked).toEqual([GET, CLAIM, QUERY, GET]);
    expect(told).toEqual([{ kind: 'open', tradeState: 'USERPAYING' }]);
  });

  test('that WeChat calls paid is settled and read again', async () => {
    const { ports, asked, told } = shop(anOrder(), { kind: 'paid', payment: aPayment() });
    const { order, unanswered } = await lookUpOrder(ports, input);
    expect(order).toMatchObject({ tradeState: 'SUCCESS', transactionId: aPayment().transactionId });
    expect(unanswered).toBeUndefined();
    expect(asked).toEqual([GET, CLAIM, QUERY, 'NOTPAY → SUCCESS', GET]);
    expect(told).toEqual([{ kind: 'marked_paid' }]);
  });

  test('that WeChat calls closed is closed and read again', async () => {
    const { ports, asked } = shop(anOrder(), { kind: 'closed' });
    expect((await lookUpOrder(ports, input)).order.tradeState).toBe('CLOSED');
    expect(asked).toEqual([GET, CLAIM, QUERY, 'NOTPAY → CLOSED', GET]);
  });

  test('that was paid with another amount is no paid order', async () => {
    const { ports, told } = shop(anOrder(), { kind: 'paid', payment: aPayment({ totalFee: 1 }) });
    expect((await lookUpOrder(ports, input)).order.tradeState).toBe('NOTPAY');
    expect(told).toMatchObject([{ kind: 'anomaly', anomaly: 'total_fee_mismatch' }]);
  });
});

test('an order that holds an anomaly is read from the books, since WeChat has no more to say', async () => {
  const { transactionId, openid, totalFee, cashFee, feeType, bankType, timeEnd } = aPayment({ totalFee: 1 });
  const paid = { transactionId, openid, totalFee, cashFee, feeType, bankType, timeEnd };
  const anomaly = { kind: 'total_fee_mismatch', ...paid, recordedAt: '2026-01-01T12:00:40.000Z' } as const;
  const order = anOrder({ anomalies: { [`total_fee_mismatch#${transactionId}`]: anomaly } });
  const { ports, asked } = shop(order);
  expect(await lookUpOrder(ports, input)).toEqual({ order });
  expect(asked).toEqual([GET]);
});

test.each([{ mchId: '1900000110' }, { appId: 'wx8888888888888888' }])(
  'an order of another merchant is read from the books, and the log is given the reason: %j',
  async (ids) => {
    const order = anOrder(ids);
    const { ports, asked } = shop(order);
    const read = await lookUpOrder(ports, input);
    expect(read).toMatchObject({ order, unanswered: { code: 'order_other_merchant' } });
    expect(asked).toEqual([GET]);
  },
);

describe('when WeChat gives no answer that can be believed', () => {
  test.each(['wechat_unavailable', 'wechat_refused', 'wechat_answer_invalid'] as const)(
    'the books are the answer, with the error beside it: %s',
    async (code) => {
      const error = new PayError(code, 'Repeat it.');
      const { ports, told } = shop(anOrder(), error);
      expect(await lookUpOrder(ports, input)).toEqual({ order: ASKED, unanswered: error });
      expect(told).toEqual([]);
    },
  );

  test('the books are read again: a notification may have come meanwhile', async () => {
    const error = new PayError('wechat_unavailable', 'Repeat it.');
    const { ports, held } = shop(anOrder());
    const queryOrder = () => {
      held.hold({ tradeState: 'SUCCESS' });
      return Promise.reject(error);
    };
    const read = await lookUpOrder({ ...ports, queryOrder }, input);
    expect(read).toMatchObject({ order: { tradeState: 'SUCCESS' }, unanswered: error });
  });

  test('the order as it was read first is the answer where it is gone since', async () => {
    const rows = [anOrder()];
    const error = new PayError('wechat_unavailable', 'Repeat it.');
    const { ports } = shop(anOrder(), error, { get: () => Promise.resolve(rows.shift()) });
    expect(await lookUpOrder(ports, input)).toEqual({ order: anOrder(), unanswered: error });
  });

  test('any other error is thrown', async () => {
    const error = new TypeError('a mistake of ours');
    await expect(lookUpOrder(shop(anOrder(), error).ports, input)).rejects.toBe(error);
  });
});

describe('a fault of the database is thrown', () => {
  const broken = () => Promise.reject(new Error('database'));

  test.each<[string, Partial<OrderStore>]>([
    ['reading', { get: broken }],
    ['taking the right to ask', { replace: broken }],
    ['settling', { markPaid: broken }],
  ])('while %s', async (_, change) => {
    const { ports } = shop(anOrder(), { kind: 'paid', payment: aPayment() }, change);
    await expect(lookUpOrder(ports, input)).rejects.toThrow('database');
  });

  test('while reading again: what is not known is not told', async () => {
    let reads = 0;
    const get = () => {
      reads += 1;
      return reads === 1 ? Promise.resolve(anOrder()) : broken();
    };
    const { ports } = shop(anOrder(), { kind: 'paid', payment: aPayment() }, { get });
    await expect(lookUpOrder(ports, input)).rejects.toThrow('database');
  });
});
