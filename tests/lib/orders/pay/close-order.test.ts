import { PayError } from '../../../../lib/errors/errors';
import { closeOrder, type ClosePorts } from '../../../../lib/orders/pay/close-order';
import type { AnomalyKind, Order } from '../../../../lib/orders/order';
import type { CloseOrderResult, OrderQueryResult } from '../../../../lib/orders/ports/wechat-pay';
import type { QueryOutcome } from '../../../../lib/orders/outcomes';
import { anOrder, aPaidOrder, aPayment, MERCHANT } from '../../../support/an-order';
import { heldOrders } from '../../../support/held-orders';

const OWN = { outTradeNo: 'T20260101000001', openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' };
const FIVE_PAST = '2026-01-01T12:05:00.000Z';
const NOT_PAID: OrderQueryResult = { kind: 'open', tradeState: 'NOTPAY' };
const UNKNOWN: OrderQueryResult = { kind: 'open', tradeState: 'ORDERNOTEXIST' };
const CLOSED: OrderQueryResult = { kind: 'closed' };
const PAID: OrderQueryResult = { kind: 'paid', payment: aPayment() };

interface Setting {
  readonly at?: string;
  /** WeChat's answers to the queries, in their order. */
  readonly answers?: readonly (OrderQueryResult | Error)[];
  readonly close?: CloseOrderResult | Error;
  /** What the row is found as by the one who does not get the right to close it. */
  readonly claimedBy?: Partial<Order>;
}

/** A table of at most one row, and WeChat's answers; what was done, in order. */
function shop(row: Order | undefined, { at = FIVE_PAST, answers = [], close, claimedBy }: Setting = {}) {
  const held = heldOrders(row, {
    replace: (before, after) => {
      if (after.closeTriedAt !== before.closeTriedAt && claimedBy !== undefined) {
        held.done.push('asked to close');
        held.hold(claimedBy);
        claimedBy = undefined;
      }
      return held.memory.store.replace(before, after);
    },
  });
  const { done } = held;
  const told: QueryOutcome[] = [];
  const queue = [...answers];
  const take = <T>(answer: T | Error | undefined): Promise<T> => {
    if (answer === undefined) return Promise.reject(new Error('WeChat was not to be asked'));
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const ports: ClosePorts = {
    merchant: MERCHANT,
    orders: held.orders,
    isShippingOn: false,
    queryOrder: () => {
      done.push('query');
      return take(queue.shift());
    },
    closeOrder: () => {
      done.push('closeorder');
      return take(close);
    },
    record: (outcome) => told.push(outcome),
    now: () => new Date(at),
  };
  const run = (own = OWN): Promise<Order> => closeOrder(ports, own);
  return {
    run,
    refusal: async (own = OWN): Promise<PayError> => {
      const outcome: unknown = await run(own).catch((error: unknown) => error);
      if (outcome instanceof PayError) return outcome;
      throw outcome instanceof Error ? outcome : new Error('nothing was refused');
    },
    done,
    told,
    row: held.row,
  };
}

const CLAIM = `try to close at ${FIVE_PAST}`;

describe('an unpaid order', () => {
  test('that never got a prepay_id is closed in the table alone', async () => {
    const { run, done } = shop(neverPrepared(), { answers: [UNKNOWN] });
    expect(await run()).toMatchObject({ tradeState: 'CLOSED' });
    expect(done).toEqual([CLAIM, 'query', 'NOTPAY → CLOSED']);
  });

  test('that can be paid stays open where WeChat says that it does not know it', async () => {
    const { refusal, row } = shop(anOrder(), { answers: [UNKNOWN, UNKNOWN], close: { kind: 'closed' } });
    expect(await refusal()).toMatchObject({ code: 'order_not_closable_yet' });
    expect(row()?.tradeState).toBe('NOTPAY');
  });

  test('is closed at WeChat between two queries, then in the table', async () => {
    const { run, done, told } = shop(anOrder(), { answers: [NOT_PAID, CLOSED], close: { kind: 'closed' } });
    expect(await run()).toMatchObject({ outTradeNo: 'T20260101000001', tradeState: 'CLOSED' });
    expect(done).toEqual([CLAIM, 'query', 'closeorder', 'query', 'NOTPAY → CLOSED']);
    expect(told.at(-1)).toEqual({ kind: 'closed' });
  });

  test('that WeChat has closed by itself needs no closing there', async () => {
    const { run, done } = shop(anOrder(), { answers: [CLOSED] });
    expect(await run()).toMatchObject({ tradeState: 'CLOSED' });
    expect(done).toEqual([CLAIM, 'query', 'NOTPAY → CLOSED']);
  });

  test('is not closed a millisecond before it is five minutes old', async () => {
    const { refusal, done } = shop(anOrder(), { at: '2026-01-01T12:04:59.999Z' });
    expect(await refusal()).toMatchObject({
      code: 'order_not_closable_yet',
      detail: expect.stringContaining(FIVE_PAST) as unknown,
      members: { closableAt: FIVE_PAST },
    });
    expect(done).toEqual([]);
  });

  test.each(['USERPAYING', 'ACCEPT'])('that is %s at WeChat is left alone for 15 seconds', async (state) => {
    const { refusal, done, row } = shop(anOrder(), { answers: [{ kind: 'open', tradeState: state }] });
    expect(await refusal()).toMatchObject({
      code: 'order_not_closable_yet',
      members: { closableAt: '2026-01-01T12:05:15.000Z' },
    });
    expect(done).toEqual([CLAIM, 'query']);
    expect(row()?.tradeState).toBe('NOTPAY');
  });

  test('is left open where WeChat says after the closing that it is', async () => {
    const { refusal, row } = shop(anOrder(), { answers: [NOT_PAID, NOT_PAID], close: { kind: 'query' } });
    expect(await refusal()).toMatchObject({ code: 'order_not_closable_yet' });
    expect(row()?.tradeState).toBe('NOTPAY');
  });

  test.each([
    ['the query', [new PayError('wechat_unavailable')], undefined],
    ['the closing', [NOT_PAID], new PayError('wechat_unavailable')],
    ['the query after the closing', [NOT_PAID, new PayError('wechat_unavailable')], { kind: 'closed' }],
  ] as const)('is left open where WeChat does not answer %s', async (_, answers, close) => {
    const { refusal, row } = shop(anOrder(), { answers, ...(close && { close }) });
    expect(await refusal()).toMatchObject({ code: 'wechat_unavailable' });
    expect(row()?.tradeState).toBe('NOTPAY');
  });
});

describe('a payment', () => {
  test('whose notification was lost is recorded, and nothing is closed', async () => {
    const { refusal, done, row } = shop(anOrder(), { answers: [PAID] });
    expect(await refusal()).toMatchObject({ code: 'order_paid' });
    expect(done).toEqual([CLAIM, 'query', 'NOTPAY → SUCCESS']);
    expect(row()).toMatchObject({ tradeState: 'SUCCESS', transactionId: aPayment().transactionId });
  });

  test('that was quicker than the closing is recorded', async () => {
    const { refusal, row } = shop(anOrder(), { answers: [NOT_PAID, PAID], close: { kind: 'query' } });
    expect(await refusal()).toMatchObject({ code: 'order_paid' });
    expect(row()?.tradeState).toBe('SUCCESS');
  });

  test.each<[AnomalyKind, string, Order]>([
    ['total_fee_mismatch', 'order_paid', anOrder({ totalFee: 200 })],
    ['never_prepared', 'out_trade_no_used', neverPrepared()],
  ])('that does not fit (%s) is kept and answered %s', async (anomaly, code, order) => {
    const { refusal, done, row } = shop(order, { answers: [PAID] });
    expect(await refusal()).toMatchObject({ code });
    expect(done).toEqual([CLAIM, 'query', `keep ${anomaly}#${aPayment().transactionId}`, 'due never']);
    expect(row()?.tradeState).toBe('NOTPAY');
  });
});

test.each([
  ['total_fee_mismatch', 'order_paid'],
  ['never_prepared', 'out_trade_no_used'],
] as const)(
  'an order that holds money of before (%s) is answered %s, and WeChat is not asked',
  async (kind, code) => {
    const { transactionId, openid, totalFee, cashFee, feeType, bankType, timeEnd } = aPayment();
    const money = { transactionId, openid, totalFee, cashFee, feeType, bankType, timeEnd };
    const anomaly = { ...money, kind, recordedAt: '2026-01-01T12:01:00.000Z' };
    const { refusal, done } = shop(anOrder({ anomalies: { [`${kind}#${transactionId}`]: anomaly } }));
    expect(await refusal()).toMatchObject({ code });
    expect(done).toEqual([]);
  },
);

function neverPrepared(): Order {
  const { prepayId, prepayIdAt, ...rest } = anOrder();
  expect([prepayId, prepayIdAt]).not.toContain(undefined);
  return rest;
}

describe('an order that has ended', () => {
  test('closed before is given as it is, however young, and whoever was its merchant', async () => {
    const closed = anOrder({ tradeState: 'CLOSED', mchId: '1999999999' });
    const { run, done } = shop(closed, { at: '2026-01-01T12:00:01.000Z' });
    expect(await run()).toEqual(closed);
    expect(done).toEqual([]);
  });

  test.each(['SUCCESS', 'REFUND'] as const)('as %s is paid, and WeChat is not asked', async (tradeState) => {
    const { refusal, done } = shop(aPaidOrder({ tradeState }));
    expect(await refusal()).toMatchObject({ code: 'order_paid' });
    expect(done).toEqual([]);
  });
});

describe('the second of two requests at once', () => {
  test.each([
    [{ closeTriedAt: '2026-01-01T12:04:58.000Z' }, '2026-01-01T12:05:13.000Z'],
    [{ closeTriedAt: FIVE_PAST }, '2026-01-01T12:05:15.000Z'],
  ])('asks WeChat nothing and is told when it may (%j)', async (claimedBy, closableAt) => {
    const { refusal, done } = shop(anOrder(), { claimedBy });
    expect(await refusal()).toMatchObject({ code: 'order_not_closable_yet', members: { closableAt } });
    expect(done).toEqual(['asked to close']);
  });

  test('finds what the first one led to', async () => {
    const closed = shop(anOrder(), { claimedBy: { tradeState: 'CLOSED' } });
    expect(await closed.run()).toMatchObject({ tradeState: 'CLOSED' });
    const paid = shop(anOrder(), { claimedBy: { tradeState: 'SUCCESS' } });
    expect(await paid.refusal()).toMatchObject({ code: 'order_paid' });
  });
});

describe('an order that is not the caller’s to close', () => {
  test.each([
    ['there is none', undefined, OWN],
    ['it is another’s', anOrder({ openid: 'oSomebodyElse' }), OWN],
    ['it is another’s and paid', aPaidOrder({ openid: 'oSomebodyElse' }), OWN],
    ['the number cannot be one', anOrder(), { ...OWN, outTradeNo: 'T'.repeat(33) }],
  ])('is not found: %s', async (_, row, own) => {
    const { refusal, done } = shop(row, {});
    expect(await refusal(own)).toMatchObject({
      code: 'order_not_found',
      message: new PayError('order_not_found').message,
    });
    expect(done).toEqual([]);
  });

  test.each([{ mchId: '1999999999' }, { appId: 'wx0000000000000000' }])(
    'of another merchant (%j) is neither asked about nor changed',
    async (change) => {
      const { refusal, done, row } = shop(anOrder(change));
      expect(await refusal()).toMatchObject({ code: 'order_other_merchant' });
      expect(done).toEqual([]);
      expect(row()).toEqual(anOrder(change));
    },
  );
});
