import type { Order } from '../../../../lib/orders/order';
import type { OrderStore } from '../../../../lib/orders/ports/order-store';
import { markOrderPaid } from '../../../../lib/orders/pay/mark-paid';
import { anOrder, aPayment, aRefund } from '../../../support/an-order';
import { heldOrders } from '../../../support/held-orders';

const now = new Date('2026-01-01T12:00:31.000Z');
const KEY = `total_fee_mismatch#${aPayment().transactionId}`;

function table(row?: Order, change: Partial<OrderStore> = {}, isShippingOn = false) {
  const held = heldOrders(row, change);
  return {
    ...held,
    settle: (payment = aPayment()) => markOrderPaid({ ...held, isShippingOn }, payment, now),
  };
}

const broken = () => Promise.reject(new Error('database'));

test('a payment that the row takes is settled, by one write and no read', async () => {
  const { settle, done, row } = table(anOrder(), { get: broken, replace: broken });
  expect(await settle()).toEqual({ kind: 'marked_paid' });
  expect(done).toEqual(['NOTPAY → SUCCESS']);
  expect(row()).not.toHaveProperty('dueAt');
});

test('where goods have to be shipped, the order is due for that', async () => {
  const { settle, row } = table(anOrder(), {}, true);
  await settle();
  expect(row()).toMatchObject({ dueAt: '2026-01-03T12:00:30.000Z', dueReason: 'ship' });
});

test.each(['SUCCESS', 'REFUND'] as const)(
  'the same transaction again after %s is a duplicate and writes nothing',
  async (tradeState) => {
    const { transactionId } = aPayment();
    const { settle, done } = table(anOrder({ tradeState, transactionId }));
    expect(await settle()).toEqual({ kind: 'duplicate' });
    expect(done).toEqual([]);
  },
);

describe('money that does not fit its order', () => {
  test('is kept on the order once, and told as recorded now or before', async () => {
    const { settle, done } = table(anOrder({ totalFee: 101 }));
    const outcome = { kind: 'anomaly', anomaly: 'total_fee_mismatch' };
    expect(await settle()).toEqual({ ...outcome, recorded: 'now' });
    expect(await settle()).toEqual({ ...outcome, recorded: 'before' });
    expect(done).toEqual([`keep ${KEY}`]);
  });

  test('is kept once of each transaction', async () => {
    const { settle, row } = table(anOrder({ totalFee: 101 }));
    await settle();
    await settle(aPayment({ transactionId: '42' }));
    expect(Object.keys(row()?.anomalies ?? {})).toEqual([KEY, 'total_fee_mismatch#42']);
  });

  test('is kept with all that a person needs to give it back, and leaves the state alone', async () => {
    const payment = aPayment({ transactionId: '4200000000202601010000000002', cashFee: 90 });
    const paid = anOrder({ tradeState: 'SUCCESS', transactionId: aPayment().transactionId });
    const { settle, row } = table(paid);
    await settle(payment);
    expect(row()).toEqual({
      ...paid,
      anomalies: {
        'second_transaction#4200000000202601010000000002': {
          kind: 'second_transaction',
          transactionId: '4200000000202601010000000002',
          openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
          totalFee: 100,
          cashFee: 90,
          feeType: 'CNY',
          bankType: 'OTHERS',
          timeEnd: '2026-01-01T12:00:30.000Z',
          recordedAt: '2026-01-01T12:00:31.000Z',
        },
      },
      sequence: 2,
      updatedAt: '2026-01-01T12:00:31.000Z',
    });
  });

  test('is not told as kept when the database fails', async () => {
    const { settle } = table(anOrder({ tradeState: 'CLOSED' }), { replace: broken });
    await expect(settle()).rejects.toThrow('database');
  });

  test('is judged by the order as it stands when it is kept: paid meanwhile, it is a duplicate', async () => {
    const { transactionId } = aPayment();
    let isFirst = true;
    const held = table(anOrder({ totalFee: 101 }), {
      replace: (before, after) => {
        if (isFirst) held.hold({ totalFee: 100, tradeState: 'SUCCESS', transactionId });
        isFirst = false;
        return held.memory.store.replace(before, after);
      },
    });
    expect(await held.settle()).toEqual({ kind: 'duplicate' });
    expect(held.done).toEqual([]);
  });
});

describe('a payment without an order', () => {
  test('is kept, once', async () => {
    const { settle, done } = table();
    expect(await settle()).toEqual({ kind: 'unknown_order' });
    expect(await settle()).toEqual({ kind: 'unknown_order' });
    expect(done).toEqual([`insert unknown#${aPayment().transactionId}`]);
  });

  test('is not told as kept when the database fails', async () => {
    await expect(table(undefined, { keepUnknown: broken }).settle()).rejects.toThrow('database');
  });
});

test('a message for another merchant’s order is refused and leaves no trace', async () => {
  const { settle, done } = table(anOrder({ mchId: '1900000110' }));
  expect(await settle()).toEqual({ kind: 'refused', refusal: 'mch_id_mismatch' });
  expect(done).toEqual([]);
});

describe('an order of which money that did not fit it was refunded', () => {
  const refunds = { R1: aRefund({ transactionId: '42' }) };

  test('is paid by a second write, and keeps its due time', async () => {
    const { settle, done, row } = table(anOrder({ refunds, refundCount: 1 }));
    expect(await settle()).toEqual({ kind: 'marked_paid' });
    expect(done).toEqual(['NOTPAY → SUCCESS']);
    expect(row()).toMatchObject({
      transactionId: aPayment().transactionId,
      dueAt: '2026-01-01T12:01:00.000Z',
      dueReason: 'refund',
    });
    expect(await settle()).toEqual({ kind: 'duplicate' });
  });

  test('is not due once it is paid where those refunds have ended', async () => {
    const ended = { R1: aRefund({ transactionId: '42', refundStatus: 'SUCCESS' }) };
    const { settle, row } = table(anOrder({ refunds: ended, refundCount: 1 }));
    await settle();
    expect(row()).not.toHaveProperty('dueAt');
  });

  test('is not paid by a payment that does not fit', async () => {
    const { settle, row } = table(anOrder({ refunds, refundCount: 1, totalFee: 99 }));
    expect(await settle()).toMatchObject({ kind: 'anomaly' });
    expect(row()?.tradeState).toBe('NOTPAY');
  });
});

test('a row that refuses a payment and yet fits it lost a race, and takes it by the second write', async () => {
  const order = anOrder();
  const { settle, done } = table(order, { markPaid: () => Promise.resolve({ marked: false, order }) });
  expect(await settle()).toEqual({ kind: 'marked_paid' });
  expect(done).toEqual(['NOTPAY → SUCCESS']);
});

test('a row that cannot be read is thrown, and nothing is told as kept', async () => {
  const { settle, memory, done } = table();
  memory.plant({ ...anOrder(), tradeState: 'PAID' });
  done.length = 0;
  await expect(settle()).rejects.toThrow('the row cannot be read: tradeState');
  expect(done).toEqual([]);
});

test('a fault of the database is thrown as it is, and nothing is judged', async () => {
  const fault = new Error('database');
  const { settle, done } = table(anOrder(), { markPaid: () => Promise.reject(fault) });
  await expect(settle()).rejects.toBe(fault);
  expect(done).toEqual([]);
});
