import { PayError } from '../../../lib/errors';
import type { Askable, OrderQueryResult, Payment, QueryOutcome } from '../../../lib/orders/order';
import type { MerchantIds } from '../../../lib/orders/own-order';
import { settleByQuery, type QueryPorts } from '../../../lib/orders/settle-by-query';
import { anOrder, aPayment, MERCHANT } from '../../an-order';

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
      close: (outTradeNo: string, merchant: MerchantIds, at: Date) => {
        asked.push(['close', outTradeNo, merchant, at]);
        return Promise.resolve(true);
      },
      ...row,
    },
    queryOrder: (order: Askable) => {
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

test.each(['REVOKED', 'PAYERROR'] as const)('%s closes the order, and says so', async (tradeState) => {
  const { ports, asked, told } = shop({ kind: 'closed', tradeState });
  expect(await settleByQuery(ports, anOrder())).toEqual({ kind: 'closed', tradeState });
  expect(asked).toEqual([QUERY, ['close', 'T20260101000001', MERCHANT, now]]);
  expect(told).toEqual([{ kind: 'closed', tradeState }]);
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
