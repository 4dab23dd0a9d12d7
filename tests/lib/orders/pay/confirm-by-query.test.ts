import { PayError } from '../../../../lib/errors/errors';
import type { Order } from '../../../../lib/orders/order';
import type { OrderQueryResult, OrderRef } from '../../../../lib/orders/ports/wechat-pay';
import type { QueryOutcome } from '../../../../lib/orders/outcomes';
import { confirmByQuery, type QueryPorts } from '../../../../lib/orders/pay/confirm-by-query';
import { anOrder, aPayment, aRefund, MERCHANT } from '../../../support/an-order';
import { heldOrders } from '../../../support/held-orders';

const now = new Date('2026-01-01T12:01:00.000Z');

/** An order in the table; one answer of WeChat's, and what was asked, written and told. */
function shop(
  answer: OrderQueryResult | Error,
  row: Order = anOrder(),
  change: Partial<QueryPorts['orders']> = {},
) {
  const held = heldOrders(row, change);
  const { done } = held;
  const told: QueryOutcome[] = [];
  const ports: QueryPorts = {
    merchant: MERCHANT,
    orders: held.orders,
    isShippingOn: false,
    queryOrder: (order: OrderRef) => {
      done.push(`query ${order.outTradeNo}`);
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    record: (outcome) => {
      done.push('told');
      told.push(outcome);
    },
    now: () => now,
  };
  return { ports, done, told, held };
}

const QUERY = 'query T20260101000001';
const CLOSED = 'NOTPAY → CLOSED';

test('a paid answer goes through the story of every payment', async () => {
  const { ports, done, told, held } = shop({ kind: 'paid', payment: aPayment() });
  expect(await confirmByQuery(ports, anOrder())).toEqual({ kind: 'marked_paid' });
  expect(done).toEqual([QUERY, 'NOTPAY → SUCCESS', 'told']);
  expect(held.row()).toMatchObject({ transactionId: aPayment().transactionId, updatedAt: now.toISOString() });
  expect(told).toEqual([{ kind: 'marked_paid' }]);
});

test('a paid answer that does not fit is kept as an anomaly and told, and only then not due any more', async () => {
  const { ports, done, told } = shop({ kind: 'paid', payment: aPayment({ totalFee: 99 }) });
  const outcome = { kind: 'anomaly', anomaly: 'total_fee_mismatch', recorded: 'now' };
  expect(await confirmByQuery(ports, anOrder())).toEqual(outcome);
  expect(told).toEqual([outcome]);
  expect(done).toEqual([QUERY, `keep total_fee_mismatch#${aPayment().transactionId}`, 'told', 'due never']);
});

test('an order with money that does not fit it stays due for the refund of that money', async () => {
  const refunds = { R1: aRefund({ transactionId: '42', refundStatus: 'PROCESSING' }) };
  const order = anOrder({ refunds, refundCount: 1 });
  const { ports, held } = shop({ kind: 'paid', payment: aPayment({ totalFee: 99 }) }, order);
  await confirmByQuery(ports, order);
  // Asked for at ten past, in the future: the least wait is a minute.
  expect(held.row()).toMatchObject({ dueAt: '2026-01-01T12:02:00.000Z', dueReason: 'refund' });
});

test('a closed answer closes the order by a condition', async () => {
  const { ports, done, told } = shop({ kind: 'closed' });
  expect(await confirmByQuery(ports, anOrder())).toEqual({ kind: 'closed' });
  expect(done).toEqual([QUERY, CLOSED, 'told']);
  expect(told).toEqual([{ kind: 'closed' }]);
});

test('money that another system got is kept as never_prepared, whatever of it fits, and settles nothing', async () => {
  const key = `never_prepared#${aPayment().transactionId}`;
  const { ports, done, told, held } = shop({ kind: 'paid_elsewhere', payment: aPayment() });
  await confirmByQuery(ports, anOrder());
  await confirmByQuery(ports, anOrder());
  const outcome = { kind: 'anomaly', anomaly: 'never_prepared' };
  expect(told).toEqual([
    { ...outcome, recorded: 'now' },
    { ...outcome, recorded: 'before' },
  ]);
  expect(done).toEqual([QUERY, `keep ${key}`, 'told', 'due never', QUERY, 'told']);
  expect(held.row()?.tradeState).toBe('NOTPAY');
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
  const { ports, done, told } = shop(answer, makeOrder());
  expect(await confirmByQuery(ports, makeOrder())).toEqual(answer);
  expect(done).toEqual([QUERY, CLOSED, 'told']);
  expect(told).toEqual([answer]);
});

test('PAYERROR of an order that can be paid closes nothing here before it is closed at WeChat', async () => {
  const { ports, done } = shop({ kind: 'closed', tradeState: 'PAYERROR' });
  expect(await confirmByQuery(ports, anOrder())).toEqual({ kind: 'open', tradeState: 'PAYERROR' });
  expect(done).toEqual([QUERY, 'told']);
});

test.each([{ mchId: '1900000110' }, { appId: 'wx8888888888888888' }])(
  'about an order of another merchant WeChat is not asked: %j',
  async (ids) => {
    const { ports, done } = shop({ kind: 'closed' }, anOrder(ids));
    await expect(confirmByQuery(ports, anOrder(ids))).rejects.toMatchObject({ code: 'order_other_merchant' });
    expect(done).toEqual([]);
  },
);

test.each<[string, Partial<Order>]>([
  ['is paid', { tradeState: 'SUCCESS' }],
  ['got another prepay_id', { prepayId: 'wx01' }],
  ['is of another merchant in the table', { mchId: '1900000110' }],
])('a closed answer about an order that %s meanwhile leaves it to its own state', async (_, change) => {
  const { ports, done, told, held } = shop({ kind: 'closed' });
  held.hold(change);
  expect(await confirmByQuery(ports, anOrder())).toEqual({ kind: 'open' });
  expect(told).toEqual([{ kind: 'open' }]);
  expect(done).toEqual([QUERY, 'told']);
});

test.each(['NOTPAY', 'USERPAYING', 'ORDERNOTEXIST'])(
  'an answer of %s changes nothing',
  async (tradeState) => {
    const { ports, done, told } = shop({ kind: 'open', tradeState });
    expect(await confirmByQuery(ports, anOrder())).toEqual({ kind: 'open', tradeState });
    expect(done).toEqual([QUERY, 'told']);
    expect(told).toEqual([{ kind: 'open', tradeState }]);
  },
);

test('no answer that can be believed is thrown, changes nothing and tells nothing', async () => {
  const error = new PayError('wechat_answer_invalid', 'Repeat it.');
  const { ports, done } = shop(error);
  await expect(confirmByQuery(ports, anOrder())).rejects.toBe(error);
  expect(done).toEqual([QUERY]);
});

test.each<[string, OrderQueryResult, Partial<QueryPorts['orders']>]>([
  [
    'settling',
    { kind: 'paid', payment: aPayment() },
    { markPaid: () => Promise.reject(new Error('database')) },
  ],
  ['closing', { kind: 'closed' }, { replace: () => Promise.reject(new Error('database')) }],
])('a fault of the database while %s is thrown and nothing is told as done', async (_, answer, row) => {
  const { ports, told } = shop(answer, anOrder(), row);
  await expect(confirmByQuery(ports, anOrder())).rejects.toThrow('database');
  expect(told).toEqual([]);
});
