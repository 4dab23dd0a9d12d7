import * as fc from 'fast-check';
import { eventsOfChange } from '../../../lib/events/events-of-change';
import type { OrderEvent, Row } from '../../../lib/events/order-event';
import type { Anomaly, Order, Refund, RefundStatus } from '../../../lib/orders/order';
import { anOrder, aPayment } from '../../support/an-order';
import { aRefund, anAnomaly, paid } from './a-history';

const SOURCE = 'miniprogram-pay-test';
const happened = (before: Row | undefined, after: Row): OrderEvent[] => eventsOfChange(SOURCE, before, after);
const told = (before: Row | undefined, after: Row): string[] =>
  happened(before, after).map(({ type, id }) => `${type} ${id}`);

const unpaid = anOrder();
const N = unpaid.outTradeNo;
const T = '4200000000202601010000000001';

describe('a payment', () => {
  test('is told once, with the time of WeChat', () => {
    expect(happened(unpaid, paid())).toMatchObject([
      { type: 'order.paid', id: `${N}:paid:${T}`, time: '2026-01-01T12:00:30.000Z', subject: N },
    ]);
    expect(told(paid(), paid({ sequence: 9 }))).toEqual([]);
  });

  test('that is found refunded already was a payment too, and nobody knows of how much', () => {
    expect(told(unpaid, paid({ tradeState: 'REFUND' }))).toEqual([
      `order.paid ${N}:paid:${T}`,
      `order.refunded ${N}:refund`,
    ]);
    expect(happened(unpaid, paid({ tradeState: 'REFUND' }))[1]?.data).not.toHaveProperty('refund');
  });

  test('is not told where nothing was paid', () => {
    expect(told(undefined, unpaid)).toEqual([]);
    expect(told(unpaid, { ...unpaid, prepayId: 'wx2', sequence: 2 })).toEqual([]);
  });
});

test('a closing is told once', () => {
  const closed = anOrder({ tradeState: 'CLOSED', updatedAt: '2026-01-02T12:00:00.000Z' });
  expect(happened(unpaid, closed)).toMatchObject([
    { type: 'order.closed', id: `${N}:closed`, time: '2026-01-02T12:00:00.000Z' },
  ]);
  expect(told(closed, { ...closed, sequence: 9 })).toEqual([]);
});

describe('a refund', () => {
  const withRefund = (refundStatus: RefundStatus, change: Partial<Refund> = {}): Order =>
    paid({ tradeState: 'REFUND', refunds: { R1: aRefund({ refundStatus, ...change }) } });

  test.each(['PROCESSING', 'SUCCESS', 'CHANGE', 'REFUNDCLOSE'] as const)(
    'that is %s is told, whatever came before',
    (refundStatus) => {
      const event = `order.refunded ${N}:refund:R1:${refundStatus}`;
      expect(told(paid(), withRefund(refundStatus))).toEqual([event]);
      expect(told(withRefund('RESERVED'), withRefund(refundStatus))).toEqual([event]);
      expect(told(withRefund(refundStatus), withRefund(refundStatus, { errCode: 'x' }))).toEqual([]);
      expect(told(unpaid, withRefund(refundStatus))).toEqual([`order.paid ${N}:paid:${T}`, event]);
    },
  );

  test.each(['RESERVED', 'REFUSED'] as const)('that is %s moved no money and is not told', (refundStatus) => {
    const refunds = { R1: aRefund({ refundStatus }) };
    expect(told(paid(), paid({ refunds }))).toEqual([]);
  });

  test('is told with its amount, and without the account that the money went to', () => {
    const [event] = happened(
      withRefund('PROCESSING'),
      withRefund('SUCCESS', { refundRecvAccout: '招商银行信用卡0403' }),
    );
    expect(event?.data.refund).toMatchObject({ outRefundNo: 'R1', refundFee: 40, refundStatus: 'SUCCESS' });
    expect(JSON.stringify(event)).not.toContain('招商银行');
  });

  test('has the time at which WeChat says the money arrived, else that of the write', () => {
    const successTime = '2026-01-03T00:00:00.000Z';
    expect(happened(paid(), withRefund('SUCCESS', { successTime }))[0]?.time).toBe(successTime);
    expect(happened(paid(), withRefund('SUCCESS'))[0]?.time).toBe('2026-01-02T12:00:00.000Z');
    expect(happened(paid(), withRefund('CHANGE'))[0]?.time).toBe('2026-01-02T12:00:00.000Z');
  });

  test('of an anomaly does not hide that the order itself was refunded elsewhere', () => {
    const refunds = { R1: aRefund({ transactionId: '4299', refundStatus: 'SUCCESS' }) };
    expect(told(paid(), paid({ tradeState: 'REFUND', refunds }))).toEqual([
      `order.refunded ${N}:refund:R1:SUCCESS`,
      `order.refunded ${N}:refund`,
    ]);
  });
});

describe('an anomaly', () => {
  const key = 'second_transaction#4299';
  const odd = (change: Partial<Anomaly> = {}): Order => paid({ anomalies: { [key]: anAnomaly(change) } });

  test('is told once; that somebody has dealt with it is a change of the state', () => {
    expect(happened(paid(), odd())).toMatchObject([
      { type: 'order.anomaly', id: `${N}:anomaly:${key}`, data: { anomaly: { kind: 'second_transaction' } } },
    ]);
    expect(told(odd(), odd({ closedAt: '2026-01-02T12:00:00.000Z' }))).toEqual([]);
  });

  test('of an order that is not in the books is one of that number, without an order', () => {
    const payment = aPayment({ outTradeNo: 'gone', transactionId: '4298' });
    const row = { outTradeNo: 'unknown#4298', payment, recordedAt: '2026-01-01T12:01:00.000Z' };
    const [event, ...others] = happened(undefined, row);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      type: 'order.anomaly',
      id: 'gone:anomaly:unknown_order#4298',
      subject: 'gone',
      sequence: '0000000000',
      data: { sequence: 0, anomaly: { kind: 'unknown_order', transactionId: '4298', totalFee: 100 } },
    });
    expect(event?.data).not.toHaveProperty('order');
    expect(happened(row, row)).toEqual([]);
  });
});

describe('every event', () => {
  const [event] = happened(unpaid, paid({ sequence: 12 }));

  test('has the envelope of CloudEvents, and a sequence that sorts as a text', () => {
    expect(event).toMatchObject({
      specversion: '1.0',
      source: SOURCE,
      datacontenttype: 'application/json',
      sequence: '0000000012',
      data: { sequence: 12 },
    });
    const next = happened(unpaid, paid({ sequence: 100 }))[0];
    expect((event?.sequence ?? '') < (next?.sequence ?? '')).toBe(true);
  });

  test('carries the state without what is nobody else’s business', () => {
    expect(event?.data.order).toMatchObject({
      tradeState: 'SUCCESS',
      totalFee: 100,
      sku: 'tea',
      transactionId: T,
    });
    for (const secret of ['prepayId', 'prepayIdAt', 'spbillCreateIp', 'notifyUrl', 'dueAt', 'dueReason']) {
      expect(event?.data.order).not.toHaveProperty(secret);
    }
  });
});

describe('whatever the history of an order', () => {
  /** States of one order as the books' rules let them follow each other. */
  const steps = fc.array(
    fc.constantFrom(
      'write',
      'pay',
      'close',
      'reserve',
      'accept',
      'end',
      'stick',
      'return',
      'refuse',
      'anomaly',
    ),
    { maxLength: 12 },
  );

  function history(names: readonly string[]): Order[] {
    const states: Order[] = [unpaid];
    for (const name of names) {
      const last = states.at(-1) ?? unpaid;
      const next = step(last, name);
      if (next) states.push({ ...next, sequence: last.sequence + 1 });
    }
    return states;
  }

  function step(order: Order, name: string): Order | undefined {
    const status = order.refunds['R1']?.refundStatus;
    const refund = (refundStatus: RefundStatus): Order => ({
      ...order,
      refunds: { ...order.refunds, R1: aRefund({ refundStatus }) },
    });
    switch (name) {
      case 'pay':
        return order.tradeState === 'NOTPAY' ? paid({ anomalies: order.anomalies }) : undefined;
      case 'close':
        return order.tradeState === 'NOTPAY' ? { ...order, tradeState: 'CLOSED' } : undefined;
      case 'reserve':
        return order.tradeState === 'SUCCESS' && (status === undefined || status === 'REFUSED')
          ? refund('RESERVED')
          : undefined;
      case 'refuse':
        return status === 'RESERVED' ? refund('REFUSED') : undefined;
      case 'accept':
        return status === 'RESERVED' ? { ...refund('PROCESSING'), tradeState: 'REFUND' } : undefined;
      case 'end':
        return status === 'PROCESSING' || status === 'CHANGE' ? refund('SUCCESS') : undefined;
      case 'stick':
        return status === 'PROCESSING' ? refund('CHANGE') : undefined;
      case 'return':
        return status === 'PROCESSING' ? refund('REFUNDCLOSE') : undefined;
      case 'anomaly':
        return {
          ...order,
          anomalies: { ...order.anomalies, [`second_transaction#${order.sequence}`]: anAnomaly() },
        };
      default:
        return order;
    }
  }

  const idsOf = (states: readonly Order[]): string[] =>
    states.flatMap((state, at) => happened(at === 0 ? undefined : states[at - 1], state)).map(({ id }) => id);

  test('nothing is told twice, and skipping states loses only steps of a refund that went on', () => {
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.boolean()), (names, seen) => {
        const states = history(names);
        const all = idsOf(states);
        expect(new Set(all).size).toBe(all.length);
        const some = states.filter((_, at) => at === 0 || at === states.length - 1 || seen.next().value);
        const skipped = idsOf(some);
        expect(all).toEqual(expect.arrayContaining(skipped));
        const missing = all.filter((id) => !skipped.includes(id));
        for (const id of missing) expect(id).toMatch(/:refund:R1:(PROCESSING|CHANGE)$/);
      }),
    );
  });

  test('the last state alone gives the same ids again', () => {
    fc.assert(
      fc.property(steps, (names) => {
        const states = history(names);
        const again = happened(undefined, states.at(-1) ?? unpaid).map(({ id }) => id);
        const all = idsOf(states);
        expect(all).toEqual(expect.arrayContaining(again));
        const missing = all.filter((id) => !again.includes(id));
        for (const id of missing) expect(id).toMatch(/:refund:R1:(PROCESSING|CHANGE)$/);
      }),
    );
  });
});
