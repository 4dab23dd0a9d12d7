import { PayError } from '../../../../lib/errors/errors';
import type { Order, Payment } from '../../../../lib/orders/order';
import type { OrderQueryResult, OrderRef } from '../../../../lib/orders/ports/wechat-pay';
import type { QueryOutcome } from '../../../../lib/orders/outcomes';
import type { MerchantIds } from '../../../../lib/orders/own-order';
import { settleByQuery, type QueryPorts } from '../../../../lib/orders/pay/confirm-by-query';
import { anOrder, aPayment, MERCHANT } from '../../../support/an-order';

const now = new Date('2026-01-01T12:01:00.000Z');

/** A shop whose row takes every write; one answer of WeChat's, and what was asked and told. */
function shop(answer: OrderQueryResult | Error, row: Partial<QueryPorts['orders']> = {}) {
  const asked: unknown[][] = [];
  const told: QueryOutcome[] = [];
  const ports: QueryPorts = {
    merchant: MERCHANT,
    orders: {
      settle: (payment: Payment, at: Date) => {
        asked.push(['settle', payment, at]);
        return Promise.resolve({ settled: true });
      },
      recordAnomaly: () => Promise.reject(new Error('no anomaly was due')),
      keepUnknown: () => Promise.reject(new Error('the order is known')),
      release: () => Promise.reject(new Error('the order stays due')),
      close: ({ outTradeNo }: Pick<Order, 'outTradeNo'>, merchant: MerchantIds, at: Date) => {
        asked.push(['close', outTradeNo, merchant, at]);
        return Promise.resolve(true);
      },
      ...row,
    },
    queryOrder: (order: OrderRef) => {
      asked.push(['query', order.outTradeNo]);
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    witness: (outcome) => told.push(outcome),
    now: () => now,
  };
  return { ports, asked, told };
}

const QUERY = ['query', 'T20260101000001'];

test('a paid answer goes through the story of every payment', async () => {
  const { ports, asked, told } = shop({ kind: 'paid', payment: aPayment() });
  expect(await settleByQuery(ports, anOrder())).toEqual({ kind: 'settled' });
  expect(asked).toEqual([QUERY, ['settle', aPayment(), now]]);
  expect(told).toEqual([{ kind: 'settled' }]);
});

test('a paid answer that does not fit is kept as an anomaly and told, and only then not due any more', async () => {
  const { ports, told } = shop(
    { kind: 'paid', payment: aPayment({ totalFee: 99 }) },
    {
      settle: () => Promise.resolve({ settled: false, order: anOrder() }),
      recordAnomaly: () => Promise.resolve(true),
      release: (outTradeNo) => {
        expect(told).toHaveLength(1);
        released.push(outTradeNo);
        return Promise.resolve();
      },
    },
  );
  const released: string[] = [];
  const outcome = { kind: 'anomaly', anomaly: 'total_fee_mismatch', recorded: 'now' };
  expect(await settleByQuery(ports, anOrder())).toEqual(outcome);
  expect(told).toEqual([outcome]);
  expect(released).toEqual(['T20260101000001']);
});

test('a closed answer closes the order by a condition', async () => {
  const { ports, asked, told } = shop({ kind: 'closed' });
  expect(await settleByQuery(ports, anOrder())).toEqual({ kind: 'closed' });
  expect(asked).toEqual([QUERY, ['close', 'T20260101000001', MERCHANT, now]]);
  expect(told).toEqual([{ kind: 'closed' }]);
});

test('money that another system got is kept as never_prepared, whatever of it fits, and settles nothing', async () => {
  const kept: unknown[] = [];
  const { ports, asked } = shop(
    { kind: 'paid_elsewhere', payment: aPayment() },
    {
      recordAnomaly: (outTradeNo, { kind, transactionId }) => {
        kept.push([outTradeNo, kind, transactionId]);
        return Promise.resolve(false);
      },
      release: () => Promise.resolve(),
    },
  );
  const outcome = { kind: 'anomaly', anomaly: 'never_prepared', recorded: 'before' };
  expect(await settleByQuery(ports, anOrder())).toEqual(outcome);
  expect(kept).toEqual([['T20260101000001', 'never_prepared', aPayment().transactionId]]);
  expect(asked).toEqual([QUERY]);
});

function neverPrepared(): Order {
  const { prepayId, prepayIdAt, ...order } = anOrder();
  expect([prepayId, prepayIdAt]).not.toContain(undefined);
  return order;
}

test.each<[string, OrderQueryResult, () => Order]>([
  ['REVOKED', { kind: 'closed', tradeState: 'REVOKED' }, anOrder],
  ['PAYERROR of a cash desk', { kind: 'closed', tradeState: 'PAYERROR', tradeType: 'MICROPAY' }, anOrder],
  ['PAYERROR where ours got no prepay_id', { kind: 'closed', tradeState: 'PAYERROR' }, neverPrepared],
])('%s closes the order, and says so', async (_, answer, makeOrder) => {
  const { ports, asked, told } = shop(answer);
  expect(await settleByQuery(ports, makeOrder())).toEqual(answer);
  expect(asked).toEqual([QUERY, ['close', 'T20260101000001', MERCHANT, now]]);
  expect(told).toEqual([answer]);
});

test('PAYERROR of an order that can be paid closes nothing here before it is closed at WeChat', async () => {
  const { ports, asked } = shop({ kind: 'closed', tradeState: 'PAYERROR' });
  expect(await settleByQuery(ports, anOrder())).toEqual({ kind: 'open', tradeState: 'PAYERROR' });
  expect(asked).toEqual([QUERY]);
});

test.each([{ mchId: '1900000110' }, { appId: 'wx8888888888888888' }])(
  'about an order of another merchant WeChat is not asked: %j',
  async (ids) => {
    const { ports, asked, told } = shop({ kind: 'closed' });
    await expect(settleByQuery(ports, anOrder(ids))).rejects.toMatchObject({ code: 'order_other_merchant' });
    expect([asked, told]).toEqual([[], []]);
  },
);

test('a closed answer about an order that has moved on meanwhile leaves it to its own state', async () => {
  const { ports, told } = shop({ kind: 'closed' }, { close: () => Promise.resolve(false) });
  expect(await settleByQuery(ports, anOrder())).toEqual({ kind: 'open' });
  expect(told).toEqual([{ kind: 'open' }]);
});

test.each(['NOTPAY', 'USERPAYING', 'ORDERNOTEXIST'])(
  'an answer of %s changes nothing',
  async (tradeState) => {
    const { ports, asked, told } = shop({ kind: 'open', tradeState });
    expect(await settleByQuery(ports, anOrder())).toEqual({ kind: 'open', tradeState });
    expect(asked).toEqual([QUERY]);
    expect(told).toEqual([{ kind: 'open', tradeState }]);
  },
);

test('no answer that can be believed is thrown, changes nothing and tells nothing', async () => {
  const error = new PayError('wechat_answer_invalid', 'Repeat it.');
  const { ports, asked, told } = shop(error);
  await expect(settleByQuery(ports, anOrder())).rejects.toBe(error);
  expect(asked).toEqual([QUERY]);
  expect(told).toEqual([]);
});

test.each<[string, OrderQueryResult, Partial<QueryPorts['orders']>]>([
  [
    'settling',
    { kind: 'paid', payment: aPayment() },
    { settle: () => Promise.reject(new Error('database')) },
  ],
  ['closing', { kind: 'closed' }, { close: () => Promise.reject(new Error('database')) }],
])('a fault of the database while %s is thrown and nothing is told as done', async (_, answer, row) => {
  const { ports, told } = shop(answer, row);
  await expect(settleByQuery(ports, anOrder())).rejects.toThrow('database');
  expect(told).toEqual([]);
});
