import { PayError } from '../../../../lib/errors/errors';
import { followRefund } from '../../../../lib/orders/refund/follow-refund';
import { judgeRefund, type RefundInput } from '../../../../lib/orders/refund/judge-refund';
import type { Anomaly, Order, Refund } from '../../../../lib/orders/order';
import type { RefundOutcome } from '../../../../lib/orders/outcomes';
import type { RefundQueryResult, RefundResult } from '../../../../lib/orders/ports/wechat-pay';
import { bookRefund } from '../../../../lib/orders/refund/refund';
import { requestRefund, type RequestRefundPorts } from '../../../../lib/orders/refund/request-refund';
import { anOrder, aPaidOrder, aRefund, MERCHANT } from '../../../support/an-order';

const NOW = new Date('2026-01-01T13:00:00.000Z');
const MINUTE = 60_000;
const INPUT: RefundInput = { outTradeNo: 'T20260101000001', outRefundNo: 'R1', refundFee: 40 };

const anomaly: Anomaly = {
  kind: 'second_transaction',
  transactionId: '42',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  totalFee: 70,
  cashFee: 70,
  feeType: 'CNY',
  bankType: 'OTHERS',
  timeEnd: '2026-01-01T12:05:00.000Z',
  recordedAt: '2026-01-01T12:05:01.000Z',
};
const withAnomaly = (change: Partial<Anomaly> = {}): Partial<Order> => ({
  anomalies: { 'second_transaction#42': { ...anomaly, ...change } },
});

describe('judging', () => {
  const verdict = (order: Order, input: Partial<RefundInput> = {}, now = NOW): unknown =>
    judgeRefund(order, { ...INPUT, ...input }, now);

  test.each<[string, Order, Partial<RefundInput>, string]>([
    ['an unpaid order', anOrder(), {}, 'order_not_paid'],
    ['a closed order', anOrder({ tradeState: 'CLOSED' }), {}, 'order_not_paid'],
    ['a transaction of nobody', aPaidOrder(), { transactionId: '43' }, 'refund_transaction_unknown'],
    ['dollars', aPaidOrder(withAnomaly({ feeType: 'USD' })), { transactionId: '42' }, 'refund_currency'],
    ['more than was paid', aPaidOrder(), { refundFee: 101 }, 'refund_over_rest'],
    [
      'more than is left',
      aPaidOrder({ refunds: { R0: aRefund({ refundFee: 61 }) } }),
      {},
      'refund_over_rest',
    ],
    [
      'more than an anomaly',
      aPaidOrder(withAnomaly()),
      { transactionId: '42', refundFee: 71 },
      'refund_over_rest',
    ],
    [
      'the second within a minute',
      aPaidOrder({ lastRefundAt: '2026-01-01T12:59:00.001Z' }),
      {},
      'refund_too_soon',
    ],
    ['the fifty-first', aPaidOrder({ refundCount: 50 }), {}, 'refund_too_many'],
    ['what is a year old', aPaidOrder({ timeEnd: '2025-01-01T13:00:00.000Z' }), {}, 'refund_too_late'],
    [
      'another amount under the number',
      aPaidOrder({ refunds: { R1: aRefund() } }),
      { refundFee: 41 },
      'refund_differs',
    ],
    ['another reason', aPaidOrder({ refunds: { R1: aRefund() } }), { reason: 'x' }, 'refund_differs'],
    [
      'another transaction',
      aPaidOrder({ ...withAnomaly(), refunds: { R1: aRefund() } }),
      { transactionId: '42' },
      'refund_differs',
    ],
  ])('refuses %s', (_, order, input, refusal) => {
    expect(verdict(order, input)).toMatchObject({ kind: 'refused', refusal });
  });

  test.each<[string, Order, Partial<RefundInput>]>([
    ['all that was paid', aPaidOrder(), { refundFee: 100 }],
    ['the rest', aPaidOrder({ refunds: { R0: aRefund({ refundFee: 60 }) } }), {}],
    [
      'what closed refunds have freed',
      aPaidOrder({ refunds: { R0: aRefund({ refundFee: 100, refundStatus: 'REFUNDCLOSE' }) } }),
      {},
    ],
    ['a minute after the last', aPaidOrder({ lastRefundAt: '2026-01-01T12:59:00.000Z' }), {}],
    ['the fiftieth', aPaidOrder({ refundCount: 49 }), {}],
    ['of an unpaid order’s anomaly', anOrder(withAnomaly()), { transactionId: '42', refundFee: 70 }],
    [
      'again what WeChat refused',
      aPaidOrder({ refunds: { R1: aRefund({ refundStatus: 'REFUSED' }) }, refundCount: 50 }),
      {},
    ],
  ])('reserves %s', (_, order, input) => {
    expect(verdict(order, input)).toMatchObject({ kind: 'reserve' });
  });

  test('names what is left', () => {
    const order = aPaidOrder({ refunds: { R0: aRefund({ refundFee: 70 }) } });
    expect(verdict(order)).toEqual({ kind: 'refused', refusal: 'refund_over_rest', rest: 30 });
  });

  test('counts money by its transaction: an anomaly’s is not the order’s', () => {
    const order = aPaidOrder({
      ...withAnomaly(),
      refunds: { R0: aRefund({ transactionId: '42', refundFee: 70 }) },
    });
    expect(verdict(order, { refundFee: 100 })).toMatchObject({ kind: 'reserve' });
  });
});

/** A row in memory that takes a write only as it was read, and a WeChat that says what the test says. */
function world(
  order: Order,
  says: {
    refund?: RefundResult | PayError;
    query?: RefundQueryResult;
    meanwhile?: (row: Order) => Order;
  } = {},
) {
  let row = order;
  let now = NOW;
  const told: RefundOutcome[] = [];
  const called: string[] = [];
  const ports: RequestRefundPorts = {
    merchant: MERCHANT,
    orders: {
      get: () => Promise.resolve(row),
      replace: (before, after) => {
        if (before.sequence !== row.sequence) return Promise.resolve({ written: false, order: row });
        row = { ...after, sequence: row.sequence + 1 };
        return Promise.resolve({ written: true, order: row, isOurs: true });
      },
    },
    prepareRefund: () => Promise.resolve(),
    refund: () => {
      called.push('refund');
      if (says.meanwhile) row = says.meanwhile(row);
      return says.refund instanceof PayError
        ? Promise.reject(says.refund)
        : Promise.resolve(says.refund ?? { kind: 'accepted', refundId: '50' });
    },
    queryRefund: () => {
      called.push('refundquery');
      return Promise.resolve(says.query ?? { kind: 'not_exist' });
    },
    queryOrder: () => Promise.reject(new Error('not asked')),
    record: (event) => told.push(event),
    now: () => now,
    isShippingOn: false,
  };
  return {
    ...{ ports, told, called },
    row: () => row,
    refund: (): Refund | undefined => row.refunds['R1'],
    at: (time: Date) => {
      now = time;
    },
    ask: () => requestRefund(ports, 'https://pay.example.com/refund-notify', INPUT),
    follow: () => followRefund(ports, row, 'R1'),
  };
}

const because = new PayError('refund_refused', 'no');
const refused = (isAlone: boolean): RefundResult => ({
  kind: 'refused',
  errCode: 'TRADE_OVERDUE',
  errCodeDes: '过期',
  because,
  isAlone,
});

describe('asking for a refund', () => {
  test('WeChat’s refusal of the only attempt frees the money', async () => {
    const shop = world(aPaidOrder(), { refund: refused(true) });
    await expect(shop.ask()).rejects.toMatchObject({ code: 'refund_refused', outTradeNo: INPUT.outTradeNo });
    expect(shop.refund()).toMatchObject({ refundStatus: 'REFUSED', errCode: 'TRADE_OVERDUE' });
    expect(shop.row()).toMatchObject({ refundedFee: 0, tradeState: 'SUCCESS' });
    expect(shop.row()).not.toHaveProperty('dueAt');
  });

  test('a refusal after an attempt without an answer frees nothing: that one may have been accepted', async () => {
    const shop = world(aPaidOrder(), { refund: refused(false) });
    await expect(shop.ask()).rejects.toMatchObject({ code: 'refund_refused' });
    expect(shop.refund()?.refundStatus).toBe('RESERVED');
    expect(shop.row().refundedFee).toBe(40);
  });

  test('a refusal of a repeat frees nothing either', async () => {
    const shop = world(aPaidOrder({ refunds: { R1: aRefund() }, refundedFee: 40 }), {
      refund: refused(true),
    });
    await expect(shop.ask()).rejects.toMatchObject({ code: 'refund_refused' });
    expect(shop.refund()).toMatchObject({ refundStatus: 'RESERVED', requestedAt: NOW.toISOString() });
  });

  test('a refusal frees nothing that was asked for again meanwhile', async () => {
    const meanwhile = (row: Order): Order => ({
      ...row,
      refunds: { R1: aRefund({ requestedAt: '2026-01-01T13:00:01.000Z' }) },
      sequence: row.sequence + 1,
    });
    const shop = world(aPaidOrder(), { refund: refused(true), meanwhile });
    await expect(shop.ask()).rejects.toMatchObject({ code: 'refund_refused' });
    expect(shop.refund()?.refundStatus).toBe('RESERVED');
  });

  test('nor where both asked in the same millisecond', async () => {
    let isRepeated = false;
    const shop = world(aPaidOrder(), { refund: refused(true) });
    const ports: RequestRefundPorts = {
      ...shop.ports,
      refund: async (...asked) => {
        if (isRepeated) throw new PayError('wechat_unavailable', 'silent');
        isRepeated = true;
        await requestRefund(ports, 'https://pay.example.com/refund-notify', INPUT).catch(() => undefined);
        return shop.ports.refund(...asked);
      },
    };
    const asked = requestRefund(ports, 'https://pay.example.com/refund-notify', INPUT);
    await expect(asked).rejects.toMatchObject({ code: 'refund_refused' });
    expect(shop.refund()?.refundStatus).toBe('RESERVED');
  });

  test('no answer leaves it reserved and due in a minute', async () => {
    const silence = new PayError('wechat_unavailable', 'silent');
    const shop = world(aPaidOrder(), { refund: silence });
    await expect(shop.ask()).rejects.toMatchObject({ code: 'wechat_unavailable' });
    expect(shop.row()).toMatchObject({ refundedFee: 40, dueAt: '2026-01-01T13:01:00.000Z' });
  });

  test('what WeChat has is answered from the books', async () => {
    const shop = world(aPaidOrder({ refunds: { R1: aRefund({ refundStatus: 'REFUNDCLOSE' }) } }));
    await expect(shop.ask()).resolves.toMatchObject({
      created: false,
      refund: { refundStatus: 'REFUNDCLOSE' },
    });
    expect(shop.called).toEqual([]);
  });
});

describe('following a refund', () => {
  const order = (change: Partial<Refund> = {}): Order =>
    bookRefund(aPaidOrder(), aRefund({ requestedAt: '2026-01-01T12:00:00.001Z', ...change }), NOW, false);

  test('one that WeChat does not know is kept for an hour, then given up', async () => {
    const shop = world(order());
    await shop.follow();
    expect(shop.refund()?.refundStatus).toBe('RESERVED');
    shop.at(new Date('2026-01-01T13:00:00.001Z'));
    await shop.follow();
    expect(shop.refund()?.refundStatus).toBe('REFUSED');
    expect(shop.row().refundedFee).toBe(0);
    expect(shop.row()).not.toHaveProperty('dueAt');
  });

  test('one that is given up is told as that, once, and why', async () => {
    const unknown = world(order());
    await unknown.follow();
    unknown.at(new Date('2026-01-01T13:00:00.001Z'));
    await unknown.follow();
    await unknown.follow();
    const event = { kind: 'refund', outRefundNo: 'R1' };
    expect(unknown.told).toEqual([
      { ...event, refundStatus: 'RESERVED' },
      { ...event, refundStatus: 'REFUSED', givenUp: 'NOT_EXIST' },
      { ...event, refundStatus: 'REFUSED' },
    ]);
    const used = world(order(), { query: { kind: 'used_otherwise' } });
    await used.follow();
    expect(used.told).toEqual([{ ...event, refundStatus: 'REFUSED', givenUp: 'OUT_REFUND_NO_USED' }]);
  });

  test('one that WeChat has just taken and does not know yet is kept', async () => {
    const shop = world(order({ refundStatus: 'PROCESSING' }));
    await shop.follow();
    expect(shop.refund()?.refundStatus).toBe('PROCESSING');
  });

  test.each(['PROCESSING', 'CHANGE'] as const)(
    'one that is %s and that WeChat does not know an hour later is kept, and told as an answer not to be believed',
    async (refundStatus) => {
      const shop = world(order({ refundStatus, requestedAt: '2026-01-01T12:00:00.000Z' }));
      const before = shop.row();
      await expect(shop.follow()).rejects.toMatchObject({ code: 'wechat_answer_invalid' });
      expect(shop.row()).toEqual(before);
    },
  );

  test.each<[RefundQueryResult & { kind: 'refund' }, number, string | undefined]>([
    [{ kind: 'refund', refundStatus: 'SUCCESS', refundId: '50' }, 40, undefined],
    [{ kind: 'refund', refundStatus: 'REFUNDCLOSE', refundId: '50' }, 0, undefined],
    [{ kind: 'refund', refundStatus: 'CHANGE', refundId: '50' }, 40, '2026-01-02T13:00:00.000Z'],
  ])('WeChat’s $refundStatus is booked, with what follows from it', async (query, held, dueAt) => {
    const shop = world(order(), { query });
    await shop.follow();
    expect(shop.refund()).toMatchObject({ refundStatus: query.refundStatus, refundId: '50' });
    expect(shop.row()).toMatchObject({ refundedFee: held, tradeState: 'REFUND' });
    expect(shop.row().dueAt).toBe(dueAt);
    expect(shop.told).toEqual([{ kind: 'refund', outRefundNo: 'R1', refundStatus: query.refundStatus }]);
  });

  test('the pauses grow as it takes longer, up to six hours', async () => {
    const query: RefundQueryResult = { kind: 'refund', refundStatus: 'PROCESSING', refundId: '50' };
    for (const [age, pause] of [
      [0, 1],
      [10, 10],
      [60 * 24, 360],
    ] as const) {
      const requestedAt = new Date(NOW.getTime() - age * MINUTE).toISOString();
      const shop = world(order({ refundStatus: 'PROCESSING', requestedAt }), { query });
      await shop.follow();
      expect(shop.row().dueAt).toBe(new Date(NOW.getTime() + pause * MINUTE).toISOString());
    }
  });

  test.each(['SUCCESS', 'REFUNDCLOSE'] as const)(
    '%s is WeChat’s last word, whatever comes late',
    async (last) => {
      const query: RefundQueryResult = { kind: 'refund', refundStatus: 'CHANGE', refundId: '50' };
      const shop = world(order({ refundStatus: last }), { query });
      const before = shop.row();
      await shop.follow();
      expect(shop.row()).toEqual(before);
    },
  );

  test('one that was given up and is found at WeChat is booked after all', async () => {
    const query: RefundQueryResult = { kind: 'refund', refundStatus: 'SUCCESS', refundId: '50' };
    const shop = world(order({ refundStatus: 'REFUSED' }), { query });
    await shop.follow();
    expect(shop.row()).toMatchObject({ refundedFee: 40, tradeState: 'REFUND' });
  });

  test('a number that is another refund’s frees the money, but never of one that WeChat has', async () => {
    const query: RefundQueryResult = { kind: 'used_otherwise' };
    const free = world(order(), { query });
    await free.follow();
    expect(free.refund()).toMatchObject({ refundStatus: 'REFUSED', errCode: 'OUT_REFUND_NO_USED' });
    const kept = world(order({ refundStatus: 'PROCESSING' }), { query });
    await expect(kept.follow()).rejects.toMatchObject({ code: 'wechat_answer_invalid' });
    expect(kept.row().refundedFee).toBe(40);
  });

  test('an anomaly is closed by a refund that WeChat has, and opens again when that is closed', () => {
    const before = aPaidOrder(withAnomaly());
    const refund = aRefund({ transactionId: '42', refundStatus: 'PROCESSING' });
    const closed = bookRefund(before, refund, NOW, false);
    expect(closed.anomalies['second_transaction#42']).toMatchObject({
      refundedFee: 40,
      closedAt: NOW.toISOString(),
    });
    expect(closed.tradeState).toBe('SUCCESS');
    const open = bookRefund(closed, { ...refund, refundStatus: 'REFUNDCLOSE' }, NOW, false);
    expect(open.anomalies['second_transaction#42']).toEqual({ ...anomaly, refundedFee: 0 });
  });
});
