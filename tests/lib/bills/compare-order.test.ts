import type { PaymentRow, RefundRow } from '../../../lib/bills/bill';
import { compareOrder, type BothSides } from '../../../lib/bills/compare-order';
import type { Anomaly, Order, Refund } from '../../../lib/orders/order';
import { anOrder } from '../../support/an-order';

const outTradeNo = 'T20260101000001';
const transactionId = '4200000000202601010000000001';
const TERMS = { billDate: '20260101', mchId: '1900000109', prefix: 'T' };

function paid(change: Partial<Order> = {}): Order {
  return anOrder({ tradeState: 'SUCCESS', transactionId, timeEnd: '2026-01-01T12:00:30.000Z', ...change });
}

function aRefund(change: Partial<Refund> = {}): Refund {
  return {
    outRefundNo: 'R1',
    transactionId,
    refundFee: 29,
    totalFee: 100,
    notifyUrl: 'https://pay.example.com/refund-notify',
    refundStatus: 'SUCCESS',
    requestedAt: '2026-01-01T13:00:00.000Z',
    createdAt: '2026-01-01T13:00:00.000Z',
    updatedAt: '2026-01-01T13:00:05.000Z',
    ...change,
  };
}

const refunded = (change: Partial<Refund> = {}, order: Partial<Order> = {}): Order =>
  paid({ tradeState: 'REFUND', refunds: { R1: aRefund(change) }, ...order });

const ofOrder = { outTradeNo, transactionId, openid: 'o', feeType: 'CNY' };

function payment(change: Partial<PaymentRow> = {}): PaymentRow {
  return {
    ...ofOrder,
    tradeTime: '2026-01-01 20:00:30',
    tradeState: 'SUCCESS',
    totalFee: 100,
    ...change,
  };
}

function refund(change: Partial<RefundRow> = {}): RefundRow {
  return {
    ...ofOrder,
    tradeTime: '2026-01-01 21:00:00',
    tradeState: 'REFUND',
    outRefundNo: 'R1',
    refundId: '5000',
    refundFee: 29,
    refundStatus: 'SUCCESS',
    ...change,
  };
}

function compare(order: Order | undefined, rows: BothSides['rows'], more: Partial<BothSides> = {}) {
  return compareOrder({ outTradeNo, rows, order, isUnknown: () => false, ...more }, TERMS);
}

/** The differences as `kind explanation`. */
function kinds(...args: Parameters<typeof compare>): readonly string[] {
  return compare(...args).differences.map(({ kind, explainedBy }) =>
    explainedBy === undefined ? kind : `${kind} ${explainedBy}`,
  );
}

describe('a payment', () => {
  test('that both sides tell alike matches', () => {
    expect(compare(paid(), [payment()])).toEqual({ matching: 1, anotherSystem: 0, differences: [] });
  });

  test('that was refunded since matches still', () => {
    expect(compare(refunded(), [payment(), refund()])).toEqual({
      matching: 2,
      anotherSystem: 0,
      differences: [],
    });
  });

  test('at the last second of the day belongs to it, one second later to the next', () => {
    expect(kinds(paid({ timeEnd: '2026-01-01T15:59:59.000Z' }), [])).toEqual(['missing_there']);
    expect(kinds(paid({ timeEnd: '2026-01-01T16:00:00.000Z' }), [])).toEqual([]);
    expect(kinds(paid({ timeEnd: '2025-12-31T16:00:00.000Z' }), [])).toEqual(['missing_there']);
    expect(kinds(paid({ timeEnd: '2025-12-31T15:59:59.000Z' }), [])).toEqual([]);
  });

  test('that only the books know is missing there, with what they say', () => {
    expect(compare(paid(), []).differences).toEqual([
      {
        kind: 'missing_there',
        outTradeNo,
        transactionId,
        here: { time: '2026-01-01T12:00:30.000Z', state: 'SUCCESS', fee: 100, feeType: 'CNY', transactionId },
      },
    ]);
  });

  test('of a time when this shop had another merchant number stands in another bill', () => {
    expect(kinds(paid({ mchId: '1900000110' }), [])).toEqual([]);
  });

  test('that only WeChat knows is missing here, with what it says', () => {
    expect(compare(undefined, [payment()]).differences).toEqual([
      {
        kind: 'missing_here',
        outTradeNo,
        transactionId,
        there: { time: '2026-01-01 20:00:30', state: 'SUCCESS', fee: 100, feeType: 'CNY' },
      },
    ]);
  });

  test.each(['NOTPAY', 'CLOSED'] as const)('of an order that is %s is missing here', (tradeState) => {
    const { differences } = compare(anOrder({ tradeState }), [payment()]);
    expect(differences).toMatchObject([{ kind: 'missing_here', here: { state: tradeState } }]);
  });

  test('in another transaction than the books know is missing on both sides', () => {
    const { differences } = compare(paid(), [payment({ transactionId: '42999' })]);
    expect(differences).toMatchObject([
      { kind: 'missing_here', transactionId: '42999', here: { transactionId } },
      { kind: 'missing_there', transactionId },
    ]);
  });

  test('that stands as an anomaly names it', () => {
    const { openid, totalFee, feeType } = anOrder();
    const anomaly: Anomaly = {
      ...{
        kind: 'second_transaction' as const,
        transactionId: '42999',
        openid,
        totalFee,
        cashFee: 100,
        feeType,
      },
      ...{ bankType: 'OTHERS', timeEnd: '2026-01-01T12:01:00.000Z', recordedAt: '2026-01-01T12:01:01.000Z' },
    };
    const order = paid({ anomalies: { 'second_transaction#42999': anomaly } });
    expect(kinds(order, [payment(), payment({ transactionId: '42999' })])).toEqual([
      'missing_here second_transaction#42999',
    ]);
    expect(kinds(order, [payment(), payment({ transactionId: '42998' })])).toEqual(['missing_here']);
  });

  test('that is kept without an order names where', () => {
    const isUnknown = (id: string): boolean => id === transactionId;
    expect(kinds(undefined, [payment()], { isUnknown })).toEqual([`missing_here unknown#${transactionId}`]);
  });

  test.each<[string, Partial<PaymentRow>, object]>([
    ['amount', { totalFee: 101 }, { fee: 101, feeType: 'CNY' }],
    ['currency', { feeType: 'USD' }, { fee: 100, feeType: 'USD' }],
  ])('of another %s differs', (_, change, there) => {
    expect(compare(paid(), [payment(change)])).toMatchObject({
      matching: 0,
      differences: [{ kind: 'amount_differs', there, here: { fee: 100, feeType: 'CNY' } }],
    });
  });
});

describe('a row that stands in the bill twice', () => {
  test('matches once, be it a payment or a refund', () => {
    expect(compare(refunded(), [payment(), refund(), payment(), refund()])).toMatchObject({
      matching: 2,
      differences: [
        { kind: 'row_repeated', outTradeNo, transactionId, there: { state: 'SUCCESS', fee: 100 } },
        { kind: 'row_repeated', outTradeNo, transactionId, outRefundNo: 'R1', there: { fee: 29 } },
      ],
    });
  });

  test('is one, whatever else it says the second time', () => {
    const again = { tradeTime: '2026-01-01 20:00:31' };
    expect(kinds(paid(), [payment(), payment({ ...again, totalFee: 101 })])).toEqual(['row_repeated']);
    expect(kinds(paid(), [payment({ totalFee: 101 }), payment()])).toEqual([
      'amount_differs',
      'row_repeated',
    ]);
    expect(kinds(refunded(), [payment(), refund(), refund({ ...again, refundId: '5001' })])).toEqual([
      'row_repeated',
    ]);
  });

  test('each further time is one more', () => {
    expect(kinds(paid(), [payment(), payment(), payment()])).toEqual(['row_repeated', 'row_repeated']);
    expect(kinds(undefined, [payment(), payment()])).toEqual(['missing_here', 'row_repeated']);
  });

  test('is neither another transaction nor another refund of the order', () => {
    const order = refunded({}, { refunds: { R1: aRefund(), R2: aRefund({ outRefundNo: 'R2' }) } });
    expect(compare(order, [payment(), refund(), refund({ outRefundNo: 'R2' })])).toEqual({
      matching: 3,
      anotherSystem: 0,
      differences: [],
    });
    expect(kinds(paid(), [payment(), payment({ transactionId: '42999' })])).toEqual(['missing_here']);
  });
});

describe("another system's rows", () => {
  const foreign = { outTradeNo: 'X1' };

  test('are counted apart, payments and refunds, and no difference', () => {
    expect(compare(undefined, [payment(foreign), refund(foreign)], foreign)).toEqual({
      matching: 0,
      anotherSystem: 2,
      differences: [],
    });
  });

  test('are ours where the books have the order, whatever its number begins with', () => {
    expect(compare(paid(foreign), [payment({ ...foreign, totalFee: 1 })], foreign)).toMatchObject({
      anotherSystem: 0,
      differences: [{ kind: 'amount_differs' }],
    });
  });

  test('are missing here where no prefix parts the systems', () => {
    const sides = { ...foreign, rows: [payment(foreign)], order: undefined, isUnknown: () => false };
    expect(compareOrder(sides, { ...TERMS, prefix: '' }).differences).toMatchObject([
      { kind: 'missing_here' },
    ]);
  });
});

describe('a refund', () => {
  test('of an order of an earlier day matches on its own day', () => {
    const order = refunded({}, { timeEnd: '2025-12-01T12:00:00.000Z' });
    expect(compare(order, [refund()])).toEqual({ matching: 1, anotherSystem: 0, differences: [] });
  });

  test('that the shop made elsewhere is not in the books', () => {
    expect(compare(paid(), [payment(), refund()])).toMatchObject({
      matching: 1,
      differences: [
        {
          kind: 'refund_differs',
          outRefundNo: 'R1',
          there: { time: '2026-01-01 21:00:00', state: 'SUCCESS', fee: 29, transactionId },
        },
      ],
    });
    expect(kinds(undefined, [refund()])).toEqual(['refund_differs']);
  });

  test.each<[string, Partial<RefundRow>, Partial<Refund>]>([
    ['amount', { refundFee: 30 }, {}],
    ['transaction', { transactionId: '42999' }, {}],
    ['state: WeChat took what the books call refused', {}, { refundStatus: 'REFUSED' }],
    ['state: WeChat took what the books only reserved', {}, { refundStatus: 'RESERVED' }],
    ['state: it succeeded, and the books call it stuck', {}, { refundStatus: 'CHANGE' }],
    ['state: it succeeded, and the books call it closed', {}, { refundStatus: 'REFUNDCLOSE' }],
  ])('of another %s differs, once', (_, row, here) => {
    expect(kinds(refunded(here), [payment(), refund(row)])).toEqual(['refund_differs']);
  });

  test.each(['PROCESSING', 'SUCCESS', 'CHANGE', 'REFUNDCLOSE'] as const)(
    'that was under way when the bill was made may be %s by now',
    (refundStatus) => {
      expect(kinds(refunded({ refundStatus }), [payment(), refund({ refundStatus: 'PROCESSING' })])).toEqual(
        [],
      );
    },
  );

  test.each<[string, Partial<Refund>, readonly string[]]>([
    ['WeChat took and does not tell', {}, ['refund_differs']],
    ['is still under way', { refundStatus: 'PROCESSING' }, ['refund_differs']],
    ['WeChat refused', { refundStatus: 'REFUSED' }, []],
    ['WeChat may never have got', { refundStatus: 'RESERVED' }, []],
    ['was asked for on the next day', { ...at('2026-01-01T16:00:00.000Z') }, []],
    ['was asked for on the day before', { ...at('2025-12-31T15:59:00.000Z') }, []],
    ['was asked for a second before midnight', { ...at('2026-01-01T15:59:59.000Z') }, []],
    ['was asked for two minutes before midnight', { ...at('2026-01-01T15:58:00.000Z') }, ['refund_differs']],
    ['was first asked for on the day before', { createdAt: '2025-12-31T10:00:00.000Z' }, []],
  ])('that only the books know, and that %s', (_, change, expected) => {
    expect(kinds(refunded(change), [payment()])).toEqual(expected);
  });

  function at(time: string): Partial<Refund> {
    return { createdAt: time, requestedAt: time };
  }

  test('of a scanned payment that was taken back is compared as one', () => {
    expect(kinds(paid(), [payment(), refund({ tradeState: 'REVOKED' })])).toEqual(['refund_differs']);
  });
});
