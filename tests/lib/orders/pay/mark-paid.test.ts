import type { Anomaly, Order, Payment } from '../../../../lib/orders/order';
import { settlePayment } from '../../../../lib/orders/pay/mark-paid';
import { anOrder, aPayment } from '../../../support/an-order';

const now = new Date('2026-01-01T12:00:31.000Z');
const FITS = { settled: true } as const;

function refusedBy(order: Order | undefined) {
  return { settled: false, order } as const;
}

/** A table whose row answers each try to settle in turn, and that writes down what it is asked. */
function table(
  answers: readonly (ReturnType<typeof refusedBy> | typeof FITS | Error)[],
  kept: 'now' | 'before' | Error = 'now',
) {
  const asked: unknown[][] = [];
  const left = [...answers];
  const keep = (): Promise<boolean> =>
    kept instanceof Error ? Promise.reject(kept) : Promise.resolve(kept === 'now');
  return {
    asked,
    settle: (payment: Payment, at: Date) => {
      asked.push(['settle', payment, at]);
      const answer = left.shift();
      if (answer === undefined) throw new Error('one try too many');
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    recordAnomaly: (outTradeNo: string, anomaly: Anomaly) => {
      asked.push(['recordAnomaly', outTradeNo, anomaly]);
      return keep();
    },
    keepUnknown: (payment: Payment, at: Date) => {
      asked.push(['keepUnknown', payment, at]);
      return keep();
    },
  };
}

const SETTLE = ['settle', aPayment(), now];

test('a payment that the row takes is settled, by one write', async () => {
  const orders = table([FITS]);
  expect(await settlePayment(orders, aPayment(), now)).toEqual({ kind: 'settled' });
  expect(orders.asked).toEqual([SETTLE]);
});

test.each(['SUCCESS', 'REFUND'] as const)(
  'the same transaction again after %s is a duplicate and writes nothing more',
  async (tradeState) => {
    const { transactionId } = aPayment();
    const orders = table([refusedBy(anOrder({ tradeState, transactionId }))]);
    expect(await settlePayment(orders, aPayment(), now)).toEqual({ kind: 'duplicate' });
    expect(orders.asked).toEqual([SETTLE]);
  },
);

describe('money that does not fit its order', () => {
  test.each([
    ['now', 'now'],
    ['before', 'before'],
  ] as const)('is kept on the order and told as recorded %s', async (_, kept) => {
    const orders = table([refusedBy(anOrder({ totalFee: 101 }))], kept);
    expect(await settlePayment(orders, aPayment(), now)).toEqual({
      kind: 'anomaly',
      anomaly: 'total_fee_mismatch',
      recorded: kept,
    });
  });

  test('is kept with all that a human needs to give it back', async () => {
    const payment = aPayment({ transactionId: '4200000000202601010000000002', cashFee: 90 });
    const paid = anOrder({ tradeState: 'SUCCESS', transactionId: aPayment().transactionId });
    const orders = table([refusedBy(paid)]);
    await settlePayment(orders, payment, now);
    expect(orders.asked.at(-1)).toEqual([
      'recordAnomaly',
      'T20260101000001',
      {
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
    ]);
  });

  test('is not told as kept when the database fails', async () => {
    const orders = table([refusedBy(anOrder({ tradeState: 'CLOSED' }))], new Error('database'));
    await expect(settlePayment(orders, aPayment(), now)).rejects.toThrow('database');
  });
});

describe('a payment without an order', () => {
  test.each(['now', 'before'] as const)('is kept, once (recorded %s)', async (kept) => {
    const orders = table([refusedBy(undefined)], kept);
    expect(await settlePayment(orders, aPayment(), now)).toEqual({ kind: 'unknown_order' });
    expect(orders.asked).toEqual([SETTLE, ['keepUnknown', aPayment(), now]]);
  });

  test('is not told as kept when the database fails', async () => {
    const orders = table([refusedBy(undefined)], new Error('database'));
    await expect(settlePayment(orders, aPayment(), now)).rejects.toThrow('database');
  });
});

test('a message for another merchant’s order is refused and leaves no trace', async () => {
  const orders = table([refusedBy(anOrder({ mchId: '1900000110' }))]);
  expect(await settlePayment(orders, aPayment(), now)).toEqual({
    kind: 'refused',
    refusal: 'mch_id_mismatch',
  });
  expect(orders.asked).toEqual([SETTLE]);
});

describe('a row that refuses and yet fits lost a race', () => {
  const fits = refusedBy(anOrder());

  test.each([[[fits, FITS]], [[fits, fits, FITS]]])(
    'and is tried again until it takes it',
    async (answers) => {
      const orders = table(answers);
      expect(await settlePayment(orders, aPayment(), now)).toEqual({ kind: 'settled' });
      expect(orders.asked).toEqual(answers.map(() => SETTLE));
    },
  );

  test('and is judged anew by the row of the next try', async () => {
    const { transactionId } = aPayment();
    const orders = table([fits, refusedBy(anOrder({ tradeState: 'SUCCESS', transactionId }))]);
    expect(await settlePayment(orders, aPayment(), now)).toEqual({ kind: 'duplicate' });
  });

  test('three times, and no more, and then says so', async () => {
    const orders = table([fits, fits, fits]);
    await expect(settlePayment(orders, aPayment(), now)).rejects.toThrow('three times');
    expect(orders.asked).toEqual([SETTLE, SETTLE, SETTLE]);
  });
});

test('a fault of the database is thrown as it is, and nothing is judged', async () => {
  const fault = new Error('database');
  const orders = table([fault]);
  await expect(settlePayment(orders, aPayment(), now)).rejects.toBe(fault);
  expect(orders.asked).toEqual([SETTLE]);
});
