import { livesOn, type OrderLife } from '../../../playground/page/orders/history';
import { refundableFee, type OrderRow } from '../../../playground/page/orders/order-row';
import { recording } from './recording';

const recorded = (outTradeNo: string): OrderRow => {
  const found = recording.orders.find((row) => row.outTradeNo === outTradeNo);
  if (!found) throw new Error(`${outTradeNo} was not recorded.`);
  return found;
};
const unpaid = recorded('tea-20261124-0005');
const refunded = recorded('tea-20261124-0001');
const odd = recorded('tea-20261124-0003');

const lifeOf = (...rows: readonly OrderRow[]): OrderLife | undefined =>
  rows.reduce<OrderLife | undefined>((life, row) => livesOn(life, row), undefined);
const changes = (...rows: readonly OrderRow[]) => lifeOf(...rows)?.history.map((entry) => entry.changes);

const { prepayId, ...bare } = unpaid;

it('tells a life from its first row on', () => {
  const paid: OrderRow = { ...unpaid, tradeState: 'SUCCESS', updatedAt: '2026-11-24T03:20:00.000Z' };
  expect(lifeOf(bare, unpaid, paid)?.history).toEqual([
    { at: bare.updatedAt, changes: [{ kind: 'seen', tradeState: 'NOTPAY' }] },
    { at: unpaid.updatedAt, changes: [{ kind: 'prepared', prepayId }] },
    { at: paid.updatedAt, changes: [{ kind: 'state', from: 'NOTPAY', to: 'SUCCESS' }] },
  ]);
});

it('says nothing twice: a row that is told again, or was written without a change that matters', () => {
  expect(changes(unpaid, unpaid, { ...unpaid, queriedAt: '2026-11-24T03:21:00.000Z' })).toHaveLength(1);
});

it('keeps the latest row', () => {
  expect(lifeOf(bare, unpaid)?.row).toBe(unpaid);
});

it('tells refunds by their states', () => {
  const [refund] = Object.values(refunded.refunds ?? {});
  if (!refund) throw new Error('The recorded refund is gone.');
  const done: OrderRow = { ...refunded, refunds: { 'refund-0001': { ...refund, refundStatus: 'SUCCESS' } } };
  const told = { kind: 'refund', outRefundNo: 'refund-0001', fee: 6800 };
  expect(changes(refunded, done)).toEqual([
    expect.arrayContaining([{ ...told, status: 'PROCESSING' }]),
    [{ ...told, status: 'SUCCESS' }],
  ]);
});

it('tells an anomaly once', () => {
  expect(changes({ ...odd, anomalies: {} }, odd, odd)?.slice(1)).toEqual([
    [{ kind: 'anomaly', anomaly: 'total_fee_mismatch', fee: 1 }],
  ]);
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
