import { historyOf } from '../../../../tools/playground/page/orders/history';
import { refundableFee, type OrderRow } from '../../../../tools/playground/page/orders/order-row';
import type { Moment } from '../../../../tools/playground/moment';
import { recording } from './recording';

const recorded = (outTradeNo: string): OrderRow => {
  const found = recording.orders.find((row) => row.outTradeNo === outTradeNo);
  if (!found) throw new Error(`${outTradeNo} was not recorded.`);
  return found;
};
const unpaid = recorded('tea-20261124-0005');
const refunded = recorded('tea-20261124-0001');
const odd = recorded('tea-20261124-0003');

/** A history in short: when, and what. */
const told = (row: OrderRow, moments: readonly Moment[] = []): readonly (string | undefined)[][] =>
  historyOf(row, moments).map(({ at, change }) =>
    change.kind === 'refund' ? [at, change.kind, change.status] : [at, change.kind],
  );
const moment = (more: Partial<Moment>): Moment => ({
  ...{ id: '1', outTradeNo: 'T', type: 'order.refunded', time: '2026-11-24T03:30:00.500Z' },
  ...more,
});

it('begins with the placing, and has each time from the row', () => {
  expect(told(unpaid)).toEqual([
    [unpaid.createdAt, 'placed'],
    [unpaid.prepayIdAt, 'prepared'],
  ]);
});

it('of a row that is read for the first time says when it was paid and refunded, not when it was read', () => {
  const [refund] = Object.values(refunded.refunds ?? {});
  expect(told(refunded)).toEqual([
    [refunded.createdAt, 'placed'],
    [refunded.prepayIdAt, 'prepared'],
    [refunded.timeEnd, 'paid'],
    [refund?.createdAt, 'refund', 'RESERVED'],
    [refund?.updatedAt, 'refund', 'PROCESSING'],
  ]);
});

it('has the steps of a refund that the row has forgotten from the events', () => {
  const [refund] = Object.values(refunded.refunds ?? {});
  if (!refund) throw new Error('The recorded refund is gone.');
  const { outRefundNo } = refund;
  const successTime = '2026-11-24T03:40:00.000Z';
  const done: OrderRow = {
    ...refunded,
    refunds: { [outRefundNo]: { ...refund, refundStatus: 'SUCCESS', successTime } },
  };
  const taken = moment({ refund: { outRefundNo, refundStatus: 'PROCESSING' } });
  expect(told(done, [taken]).slice(3)).toEqual([
    [refund.createdAt, 'refund', 'RESERVED'],
    [taken.time, 'refund', 'PROCESSING'],
    [successTime, 'refund', 'SUCCESS'],
  ]);
  const last = moment({ id: '2', time: successTime, refund: { outRefundNo, refundStatus: 'SUCCESS' } });
  expect(told(done, [last, taken])).toEqual(told(done, [taken]));
});

describe('a closing', () => {
  const closed: OrderRow = { ...unpaid, tradeState: 'CLOSED', updatedAt: '2026-11-24T05:00:00.250Z' };
  const anomalous: OrderRow = { ...closed, anomalies: odd.anomalies ?? {} };
  const closing = moment({ type: 'order.closed', time: '2026-11-24T04:00:00.250Z' });

  it('was when the row was last written, if nothing can have been written since', () => {
    expect(told(closed).at(-1)).toEqual([closed.updatedAt, 'closed']);
  });
  it('was when its event says', () => {
    expect(told(anomalous, [closing]).find(([, kind]) => kind === 'closed')).toEqual([
      closing.time,
      'closed',
    ]);
  });
  it('has no time where none is known', () => {
    expect(told(anomalous).find(([, kind]) => kind === 'closed')).toEqual([undefined, 'closed']);
  });
  it('is not that of an earlier order of the same number', () => {
    const before = { ...closing, time: '2026-11-20T04:00:00.000Z' };
    expect(told(anomalous, [before]).find(([, kind]) => kind === 'closed')).toEqual([undefined, 'closed']);
  });
});

it('says of a refund that the books do not know what an event tells, and no more', () => {
  const elsewhere: OrderRow = { ...refunded, refunds: {} };
  expect(told(elsewhere).at(-1)).toEqual([undefined, 'refundedElsewhere']);
  const event = moment({});
  expect(told(elsewhere, [event]).at(-1)).toEqual([event.time, 'refundedElsewhere']);
});

it('has an anomaly when it was recorded', () => {
  const [anomaly] = Object.values(odd.anomalies ?? {});
  expect(told(odd)).toContainEqual([anomaly?.recordedAt, 'anomaly']);
});

it('puts what WeChat tells in whole seconds after what was written in the same second', () => {
  const timeEnd = '2026-11-24T03:11:00.000Z';
  const row: OrderRow = { ...refunded, refunds: {}, tradeState: 'SUCCESS', timeEnd };
  const early = { ...row, createdAt: '2026-11-24T03:11:00.700Z', prepayIdAt: '2026-11-24T03:11:00.750Z' };
  expect(told(early).map(([, kind]) => kind)).toEqual(['placed', 'prepared', 'paid']);
});

describe('what can still go back', () => {
  const refund = (refundStatus: string) => ({
    r: { ...Object.values(refunded.refunds ?? {})[0], refundStatus },
  });
  it.each([
    ['nothing of an unpaid order', unpaid, 0],
    ['what was not refunded yet', refunded, 6800],
    ['all where WeChat refused', { ...refunded, refunds: refund('REFUSED') }, 13_600],
    ['all where the refund was closed', { ...refunded, refunds: refund('REFUNDCLOSE') }, 13_600],
    ['the rest while a refund is stuck', { ...refunded, refunds: refund('CHANGE') }, 6800],
    ['all, when another transaction was refunded', { ...refunded, transactionId: 'another' }, 13_600],
  ])('is %s', (_words, row, fee) => {
    expect(refundableFee(row as OrderRow)).toBe(fee);
  });
});
