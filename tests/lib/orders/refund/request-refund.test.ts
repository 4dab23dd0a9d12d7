import { PayError } from '../../../../lib/errors/errors';
import { bookAnswer, followRefund } from '../../../../lib/orders/refund/follow-refund';
import type { Anomaly, Order, Refund } from '../../../../lib/orders/order';
import type {
  OrderQueryResult,
  RefundQueryResult,
  RefundResult,
} from '../../../../lib/orders/ports/wechat-pay';
import type { RefundOutcome } from '../../../../lib/orders/outcomes';
import { bookRefund } from '../../../../lib/orders/refund/refund';
import {
  refusalOf,
  requestRefund,
  type RequestRefundPorts,
} from '../../../../lib/orders/refund/request-refund';
import type { RefundInput, RefundRefusal } from '../../../../lib/orders/refund/judge-refund';
import { aPaidOrder, aPayment, aRefund, MERCHANT } from '../../../support/an-order';

const NOW = new Date('2026-01-01T13:00:00.000Z');
const NOTIFY_URL = 'https://pay.example.com/refund-notify';
const INPUT: RefundInput = { outTradeNo: 'T20260101000001', outRefundNo: 'R1', refundFee: 40 };
const MANY = 20;

interface Says {
  readonly refund?: RefundResult;
  readonly query?: RefundQueryResult;
  readonly transaction?: OrderQueryResult;
  /** Why no refund can be asked for: a certificate that cannot be used. */
  readonly closed?: PayError;
  /** What others do to the row before each write but the first; `undefined` takes it away. */
  readonly meanwhile?: (row: Order, write: number) => Order | undefined;
}

/** A row that takes a write only as it was read, a WeChat that says what the test says, and others at work. */
function world(order: Order | undefined, says: Says = {}) {
  let row = order;
  let writes = 0;
  let prepared = 0;
  const told: RefundOutcome[] = [];
  const called: string[] = [];
  const ports: RequestRefundPorts = {
    merchant: MERCHANT,
    orders: {
      get: () => Promise.resolve(row),
      replace: (before, after) => {
        writes += 1;
        if (writes > MANY) throw new Error('written too often');
        if (says.meanwhile && row) row = says.meanwhile(row, writes);
        if (row?.sequence !== before.sequence) return Promise.resolve({ written: false, order: row });
        row = { ...after, sequence: row.sequence + 1 };
        return Promise.resolve({ written: true, order: row, isOurs: true });
      },
    },
    prepareRefund: () => {
      prepared += 1;
      return says.closed ? Promise.reject(says.closed) : Promise.resolve();
    },
    refund: () => {
      called.push('refund');
      return Promise.resolve(says.refund ?? { kind: 'accepted', refundId: '50' });
    },
    queryRefund: () => {
      called.push('refundquery');
      return Promise.resolve(says.query ?? { kind: 'not_exist' });
    },
    queryOrder: (_, transactionId) => {
      called.push(`orderquery ${transactionId ?? ''}`);
      return says.transaction
        ? Promise.resolve(says.transaction)
        : Promise.reject(new Error('not to be asked'));
    },
    record: (event) => told.push(event),
    now: () => NOW,
    isShippingOn: false,
  };
  return {
    ...{ ports, told, called },
    row: () => row,
    writes: () => writes,
    prepared: () => prepared,
    refund: () => row?.refunds['R1'],
    ask: (input: Partial<RefundInput> = {}) => requestRefund(ports, NOTIFY_URL, { ...INPUT, ...input }),
  };
}

/** Another write, which changes what the test says. */
const changed =
  (at: number, change: (row: Order) => Partial<Order> = () => ({})) =>
  (row: Order, write: number): Order =>
    write === at ? { ...row, ...change(row), sequence: row.sequence + 1 } : row;

const everyTime = (row: Order): Order => ({ ...row, sequence: row.sequence + 1 });
const after =
  (first: number) =>
  (row: Order, write: number): Order =>
    write > first ? everyTime(row) : row;

const because = new PayError('refund_refused', 'no');
const REFUSED: RefundResult = {
  kind: 'refused',
  errCode: 'TRADE_OVERDUE',
  errCodeDes: '过期',
  because,
  isAlone: true,
};
const UNCLEAR: RefundResult = { kind: 'unclear', because };

describe('asking for a refund', () => {
  test('of no order is an error', async () => {
    await expect(world(undefined).ask()).rejects.toMatchObject({ code: 'order_not_found' });
  });

  test('answers with what WeChat has accepted, and says that it was written down', async () => {
    const shop = world(aPaidOrder());
    const { refund, created } = await shop.ask();
    expect(created).toBe(true);
    expect(refund).toEqual({
      ...aRefund({ refundStatus: 'PROCESSING', requestedAt: NOW.toISOString() }),
      refundId: '50',
      createdAt: NOW.toISOString(),
      updatedAt: NOW.toISOString(),
    });
    expect(shop.refund()).toEqual(refund);
  });

  test('again goes on with what is reserved, and says that it was written down before', async () => {
    const shop = world(aPaidOrder({ refunds: { R1: aRefund() } }));
    await expect(shop.ask()).resolves.toMatchObject({
      created: false,
      refund: { refundStatus: 'PROCESSING' },
    });
    expect(shop.called).toEqual(['refund']);
  });

  test('keeps the reason, where there is one', async () => {
    const { refund } = await world(aPaidOrder()).ask({ reason: '七天无理由' });
    expect(refund.reason).toBe('七天无理由');
    const { refund: without } = await world(aPaidOrder()).ask();
    expect(without).not.toHaveProperty('reason');
  });

  test('is judged anew on a row that changed meanwhile', async () => {
    const shop = world(aPaidOrder(), { meanwhile: changed(1) });
    await expect(shop.ask()).resolves.toMatchObject({ created: true });
    expect(shop.called).toEqual(['refund']);
  });

  test('is given up where the row keeps changing, before WeChat is asked', async () => {
    const shop = world(aPaidOrder(), { meanwhile: everyTime });
    await expect(shop.ask()).rejects.toThrow('it was written in between 5 times');
    expect(shop.writes()).toBe(5);
    expect(shop.called).toEqual([]);
  });

  test('is given up where the row is gone', async () => {
    const shop = world(aPaidOrder(), { meanwhile: () => undefined });
    await expect(shop.ask()).rejects.toThrow('it is gone');
    expect(shop.writes()).toBe(1);
  });
});

describe('where WeChat cannot be asked for a refund at all, a new one', () => {
  const closed = new PayError('merchant_misconfigured', 'certificate', {
    facts: { reason: 'client_certificate' },
  });

  test('is refused before anything is written, and names its order', async () => {
    const shop = world(aPaidOrder(), { closed });
    await expect(shop.ask()).rejects.toMatchObject({
      ...{ code: 'merchant_misconfigured', facts: { reason: 'client_certificate' } },
      outTradeNo: INPUT.outTradeNo,
    });
    expect([shop.writes(), shop.called]).toEqual([0, []]);
    expect(shop.refund()).toBeUndefined();
  });

  test('that is reserved stays as it is: nobody has asked for it again', async () => {
    const order = aPaidOrder({ refunds: { R1: aRefund() } });
    const shop = world(order, { closed });
    await expect(shop.ask()).rejects.toMatchObject({ code: 'merchant_misconfigured' });
    expect(shop.row()).toEqual(order);
  });

  test('that WeChat has is answered from the books all the same', async () => {
    const shop = world(aPaidOrder({ refunds: { R1: aRefund({ refundStatus: 'PROCESSING' }) } }), { closed });
    await expect(shop.ask()).resolves.toMatchObject({ created: false });
    expect(shop.prepared()).toBe(0);
  });

  test('that is not to be made is told why, as ever', async () => {
    const shop = world(aPaidOrder(), { closed });
    await expect(shop.ask({ refundFee: 101 })).rejects.toMatchObject({ code: 'refund_over_rest' });
  });

  test('is made ready for once, however often the row changes meanwhile', async () => {
    const shop = world(aPaidOrder(), { meanwhile: changed(1) });
    await shop.ask();
    expect([shop.writes(), shop.prepared()]).toEqual([3, 1]);
  });
});

describe('money that did not fit the order', () => {
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
  const order = aPaidOrder({ anomalies: { 'second_transaction#42': anomaly } });
  const paid = (change: Parameters<typeof aPayment>[0] = {}): OrderQueryResult => ({
    kind: 'paid',
    payment: aPayment({ transactionId: '42', totalFee: 70, ...change }),
  });

  test('goes back once WeChat has confirmed it, asked once', async () => {
    const shop = world(order, { transaction: paid() });
    await expect(shop.ask({ transactionId: '42' })).resolves.toMatchObject({
      created: true,
      refund: { transactionId: '42', totalFee: 70 },
    });
    expect(shop.called).toEqual(['orderquery 42', 'refund']);
  });

  test('goes back where another system got it', async () => {
    const shop = world(order, { transaction: { ...paid(), kind: 'paid_elsewhere' } as OrderQueryResult });
    await expect(shop.ask({ transactionId: '42' })).resolves.toMatchObject({ created: true });
  });

  test.each<[string, OrderQueryResult, string]>([
    ['calls it unpaid', { kind: 'open', tradeState: 'NOTPAY' }, 'order_not_paid'],
    ['calls it closed', { kind: 'closed' }, 'order_not_paid'],
  ])('stays where WeChat %s', async (_, transaction, code) => {
    const shop = world(order, { transaction });
    await expect(shop.ask({ transactionId: '42' })).rejects.toMatchObject({
      code,
      outTradeNo: order.outTradeNo,
    });
    expect(shop.writes()).toBe(0);
  });

  test.each([
    ['another amount', paid({ totalFee: 71 })],
    ['another currency', paid({ feeType: 'USD' })],
  ])('stays where WeChat names %s', async (_, transaction) => {
    const shop = world(order, { transaction });
    await expect(shop.ask({ transactionId: '42' })).rejects.toMatchObject({
      code: 'wechat_answer_invalid',
      facts: { reason: 'total_fee', transactionId: '42' },
      outTradeNo: order.outTradeNo,
    });
    expect(shop.writes()).toBe(0);
  });
});

describe('an answer that leaves it unclear', () => {
  test('is decided by the refund query: WeChat has it', async () => {
    const query: RefundQueryResult = { kind: 'refund', refundStatus: 'SUCCESS', refundId: '50' };
    const shop = world(aPaidOrder(), { refund: UNCLEAR, query });
    await expect(shop.ask()).resolves.toMatchObject({
      created: true,
      refund: { refundStatus: 'SUCCESS', refundId: '50' },
    });
    expect(shop.called).toEqual(['refund', 'refundquery']);
  });

  test('is decided by the refund query: the number is another refund’s', async () => {
    const shop = world(aPaidOrder(), { refund: UNCLEAR, query: { kind: 'used_otherwise' } });
    await expect(shop.ask()).rejects.toMatchObject({
      code: 'refund_number_used',
      outTradeNo: INPUT.outTradeNo,
    });
    expect(shop.refund()?.refundStatus).toBe('REFUSED');
  });

  test('is thrown where WeChat does not know it yet: it stays reserved', async () => {
    const shop = world(aPaidOrder(), { refund: UNCLEAR });
    await expect(shop.ask()).rejects.toMatchObject({ code: 'refund_refused' });
    expect(shop.refund()?.refundStatus).toBe('RESERVED');
  });

  test('is thrown where it was given up meanwhile', async () => {
    const givenUp = changed(2, () => ({ refunds: { R1: aRefund({ refundStatus: 'REFUSED' }) } }));
    const query = { kind: 'used_otherwise' } as const;
    const shop = world(aPaidOrder(), { refund: UNCLEAR, query, meanwhile: givenUp });
    await expect(shop.ask()).rejects.toMatchObject({ code: 'refund_refused' });
    expect(shop.refund()?.refundStatus).toBe('REFUSED');
  });
});

describe('money that a refusal frees', () => {
  test('is freed on a row that changed in something else meanwhile', async () => {
    const shop = world(aPaidOrder(), { refund: REFUSED, meanwhile: changed(2) });
    await expect(shop.ask()).rejects.toMatchObject({ code: 'refund_refused' });
    expect(shop.refund()).toMatchObject({ refundStatus: 'REFUSED', errCodeDes: '过期' });
    expect(shop.writes()).toBe(3);
  });

  test('is not freed where WeChat has it by now', async () => {
    const taken = changed(2, ({ refunds }) => ({
      refunds: { R1: { ...refunds['R1'], refundStatus: 'PROCESSING' } as Refund },
    }));
    const shop = world(aPaidOrder(), { refund: REFUSED, meanwhile: taken });
    await expect(shop.ask()).rejects.toMatchObject({ code: 'refund_refused' });
    expect(shop.refund()?.refundStatus).toBe('PROCESSING');
  });

  test('needs no freeing where the refund is gone', async () => {
    const shop = world(aPaidOrder(), { refund: REFUSED, meanwhile: changed(2, () => ({ refunds: {} })) });
    await expect(shop.ask()).rejects.toMatchObject({ code: 'refund_refused' });
    expect(shop.writes()).toBe(2);
  });

  test('cannot be freed where the order is gone', async () => {
    const shop = world(aPaidOrder(), {
      refund: REFUSED,
      meanwhile: (row, write) => (write === 2 ? undefined : row),
    });
    await expect(shop.ask()).rejects.toThrow('it is gone');
  });

  test('is an error where the row keeps changing', async () => {
    const shop = world(aPaidOrder(), { refund: REFUSED, meanwhile: after(1) });
    await expect(shop.ask()).rejects.toThrow('it was written in between 5 times');
    expect(shop.writes()).toBe(1 + 5);
  });
});

test.each<RefundRefusal>([
  'order_not_paid',
  'refund_transaction_unknown',
  'refund_differs',
  'refund_currency',
  'refund_too_late',
  'refund_too_many',
  'refund_over_rest',
  'refund_too_soon',
])('%s says what can be done', (refusal) => {
  const { code, detail } = refusalOf(refusal, 30);
  expect(code).toBe(refusal);
  expect(detail).toMatch(/^[A-Z].+\.$/);
  expect(detail.includes('30 fen')).toBe(refusal === 'refund_over_rest');
});

describe('following a refund', () => {
  const LONG_AGO = '2026-01-01T10:00:00.000Z';
  const order = (change: Partial<Refund> = {}, more: Partial<Order> = {}): Order => ({
    ...bookRefund(aPaidOrder(), aRefund(change), new Date('2026-01-01T12:30:00.000Z'), false),
    ...more,
  });
  const said = (refundStatus: 'SUCCESS' | 'PROCESSING' | 'CHANGE' | 'REFUNDCLOSE'): RefundQueryResult => ({
    kind: 'refund',
    refundStatus,
    refundId: '50',
  });

  async function follow(held: Order, query: RefundQueryResult, meanwhile?: Says['meanwhile']) {
    const shop = world(held, { query, ...(meanwhile && { meanwhile }) });
    return { shop, result: await followRefund(shop.ports, held, 'R1') };
  }

  test('that the order does not have is an error, and WeChat is not asked', async () => {
    const shop = world(aPaidOrder());
    await expect(followRefund(shop.ports, aPaidOrder(), 'R1')).rejects.toThrow('does not have');
    expect(shop.called).toEqual([]);
  });

  test('gives the order as it stands afterwards, its sequence too', async () => {
    const { shop, result } = await follow(order(), said('SUCCESS'));
    expect(result).toEqual(shop.row());
    expect(result.sequence).toBe(3);
  });

  test('keeps to whom and when the money went, where WeChat says it', async () => {
    const more = { refundRecvAccout: '支付用户零钱', successTime: '2026-01-01T12:15:30.000Z' };
    const { shop } = await follow(order(), { ...said('SUCCESS'), ...more });
    expect(shop.refund()).toMatchObject(more);
    const { shop: silent } = await follow(order(), said('SUCCESS'));
    expect(Object.keys(silent.refund() ?? {})).not.toContain('refundRecvAccout');
    expect(Object.keys(silent.refund() ?? {})).not.toContain('successTime');
  });

  test('that stands as WeChat says is told, and not written: the check has moved it on before', async () => {
    const held = order({ refundStatus: 'PROCESSING', refundId: '50' });
    const { shop } = await follow(held, said('PROCESSING'));
    expect(shop.row()).toEqual(held);
    expect(shop.writes()).toBe(0);
    expect(shop.told).toEqual([{ kind: 'refund', outRefundNo: 'R1', refundStatus: 'PROCESSING' }]);
  });

  test('is not led back by an answer that came late, and forward by any other', async () => {
    const { shop: late } = await follow(order({ refundStatus: 'CHANGE' }), said('PROCESSING'));
    expect(late.refund()?.refundStatus).toBe('CHANGE');
    const { shop: mended } = await follow(order({ refundStatus: 'CHANGE' }), said('SUCCESS'));
    expect(mended.refund()?.refundStatus).toBe('SUCCESS');
  });

  test.each(['used_otherwise', 'not_exist'] as const)(
    'that has ended is told, and not written: %s',
    async (kind) => {
      const { shop } = await follow(order({ refundStatus: 'REFUSED', requestedAt: LONG_AGO }), { kind });
      expect(shop.writes()).toBe(0);
      expect(shop.told).toEqual([{ kind: 'refund', outRefundNo: 'R1', refundStatus: 'REFUSED' }]);
    },
  );

  test.each([
    ['none of its number', { kind: 'not_exist' }],
    ['another one', { kind: 'used_otherwise' }],
  ] as const)(
    'that is in CHANGE is kept where WeChat now knows %s, and that is told',
    async (what, query) => {
      const shop = world(order({ refundStatus: 'CHANGE', requestedAt: LONG_AGO }), { query });
      const held = shop.row();
      const followed = held && followRefund(shop.ports, held, 'R1');
      await expect(followed).rejects.toMatchObject({
        code: 'wechat_answer_invalid',
        detail: expect.stringContaining(what) as string,
        facts: { reason: 'out_refund_no' },
      });
      expect(shop.row()).toEqual(held);
    },
  );

  test('that was asked for again meanwhile is not given up by the answer from before', async () => {
    const again = changed(1, ({ refunds }) => ({
      refunds: { R1: { ...refunds['R1'], requestedAt: '2026-01-01T11:00:00.000Z' } as Refund },
    }));
    const { shop } = await follow(order({ requestedAt: LONG_AGO }), { kind: 'not_exist' }, again);
    expect(shop.refund()?.refundStatus).toBe('RESERVED');
  });

  test('is written down on a row that changed meanwhile', async () => {
    const { shop } = await follow(order(), said('SUCCESS'), changed(1));
    expect(shop.refund()?.refundStatus).toBe('SUCCESS');
    expect(shop.told).toHaveLength(1);
  });

  test.each<[string, NonNullable<Says['meanwhile']>, number, string]>([
    ['keeps changing', everyTime, 5, 'it was written in between 5 times'],
    ['is gone', () => undefined, 1, 'it is gone'],
    ['has lost the refund', changed(1, () => ({ refunds: {} })), 1, 'does not have the refund'],
  ])('is an error where the row %s', async (_, meanwhile, writes, message) => {
    const shop = world(order(), { meanwhile });
    const asked = aRefund();
    const booked = bookAnswer(shop.ports, order(), asked, said('SUCCESS'));
    await expect(booked).rejects.toThrow(message);
    expect(shop.writes()).toBe(writes);
    expect(shop.told).toEqual([]);
  });
});
