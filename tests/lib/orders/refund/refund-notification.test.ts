import type { Order, RefundStatus } from '../../../../lib/orders/order';
import type { NotificationSeen, RefundOutcome } from '../../../../lib/orders/outcomes';
import type { RefundClaim, RefundQueryResult, RefundReading } from '../../../../lib/orders/ports/wechat-pay';
import { onRefundNotification } from '../../../../lib/orders/refund/refund-notification';
import { aPaidOrder, aRefund, MERCHANT } from '../../../support/an-order';
import { heldOrders, recording } from '../../../support/held-orders';

const NOW = new Date('2026-01-01T12:15:31.000Z');
const CLAIM: RefundClaim = {
  outTradeNo: 'T20260101000001',
  transactionId: aRefund().transactionId,
  outRefundNo: 'R1',
  refundFee: 40,
  refundStatus: 'SUCCESS',
};
const SEEN = {
  kind: 'refund_notification',
  ...{ outTradeNo: CLAIM.outTradeNo, outRefundNo: 'R1', transactionId: CLAIM.transactionId, refundFee: 40 },
} as const;

function refunding(refundStatus: RefundStatus, change: Partial<Order> = {}): Order {
  const refunds = { R1: aRefund({ refundStatus, refundId: '50' }) };
  return aPaidOrder({ tradeState: 'REFUND', refundedFee: 40, refunds, ...change });
}

/** A table of at most one row, and WeChat's answer to a query. */
function shop(row: Order | undefined, answer?: RefundQueryResult) {
  const calls: string[] = [];
  const held = heldOrders(row);
  const seen: (RefundOutcome | NotificationSeen)[] = [];
  const deps: Parameters<typeof onRefundNotification>[0] = {
    merchant: MERCHANT,
    orders: recording(held.orders, calls),
    queryRefund: () => {
      calls.push('query');
      return answer ? Promise.resolve(answer) : Promise.reject(new Error('not to be queried'));
    },
    record: (outcome) => seen.push(outcome),
    now: () => NOW,
    isShippingOn: false,
  };
  const hear = (reading: RefundReading) => onRefundNotification(deps, reading);
  return { calls, seen, hear, refund: () => held.row()?.refunds['R1'] };
}

const unverified = (change: Partial<RefundClaim> = {}): RefundReading => ({
  kind: 'unverified',
  value: { ...CLAIM, ...change },
});
const verified = (change: Partial<RefundClaim> = {}): RefundReading => ({
  kind: 'verified',
  value: { ...CLAIM, refundId: '50', refundRecvAccout: '支付用户零钱', ...change },
});
const ACCEPTED = { kind: 'accepted' };
const UNCONFIRMED = { kind: 'refused', refusal: 'refund_unconfirmed' };

test('a rejected notification leaves no trace', async () => {
  const { calls, seen, hear } = shop(refunding('PROCESSING'));
  const reading = { kind: 'rejected', refusal: 'field_missing', field: 'req_info' } as const;
  await expect(hear(reading)).resolves.toEqual({ ...reading, kind: 'refused' });
  expect([calls, seen]).toEqual([[], []]);
});

describe.each([
  ['an unverified notification', unverified],
  ['a verified notification', verified],
])('%s', (_, reading) => {
  test.each([
    ['there is no such order', undefined],
    ['the order has no such refund', aPaidOrder()],
    ['the order is another merchant’s', refunding('PROCESSING', { mchId: '1900000000' })],
    ['the order is another appid’s', refunding('PROCESSING', { appId: 'wx0000000000000000' })],
  ])('is accepted and changes nothing where %s', async (__, row) => {
    const { calls, seen, hear } = shop(row);
    await expect(hear(reading())).resolves.toEqual(ACCEPTED);
    expect(calls).toEqual(['get']);
    expect(seen).toEqual([SEEN, { kind: 'unknown_refund' }]);
  });

  test.each([{ transactionId: '42' }, { refundFee: 39 }])('is refused where it says %j', async (change) => {
    const { calls, hear } = shop(refunding('PROCESSING'));
    const refused = { kind: 'refused', refusal: 'refund_mismatch' };
    await expect(hear(reading(change))).resolves.toEqual(refused);
    expect(calls).toEqual(['get']);
  });

  test.each<[RefundClaim['refundStatus'], RefundStatus]>([
    ['SUCCESS', 'SUCCESS'],
    ['CHANGE', 'CHANGE'],
    ['CHANGE', 'SUCCESS'],
    ['CHANGE', 'REFUNDCLOSE'],
  ])('of %s is accepted at once where the refund is %s', async (said, refundStatus) => {
    const { calls, seen, hear } = shop(refunding(refundStatus));
    await expect(hear(reading({ refundStatus: said }))).resolves.toEqual(ACCEPTED);
    expect(calls).toEqual(['get']);
    expect(seen).toEqual([SEEN, { kind: 'refund', outRefundNo: 'R1', refundStatus }]);
  });

  test('that contradicts the refund’s end is refused and changes nothing', async () => {
    const { hear, refund } = shop(refunding('REFUNDCLOSE'), {
      kind: 'refund',
      refundStatus: 'SUCCESS',
      refundId: '50',
    });
    await expect(hear(reading())).resolves.toEqual(UNCONFIRMED);
    expect(refund()?.refundStatus).toBe('REFUNDCLOSE');
  });
});

describe('an unverified notification of a refund that is under way', () => {
  test('is believed in nothing: WeChat is queried, and its answer written down', async () => {
    const answer = { kind: 'refund', refundStatus: 'SUCCESS', refundId: '51' } as const;
    const { calls, hear, refund } = shop(refunding('PROCESSING'), answer);
    await expect(hear(unverified())).resolves.toEqual(ACCEPTED);
    expect(calls).toEqual(['get', 'replace', 'query', 'replace']);
    expect(refund()).toMatchObject({ refundStatus: 'SUCCESS', refundId: '51' });
  });

  test('is refused where WeChat says otherwise', async () => {
    const answer = { kind: 'refund', refundStatus: 'PROCESSING', refundId: '50' } as const;
    const { hear, refund } = shop(refunding('PROCESSING'), answer);
    await expect(hear(unverified())).resolves.toEqual(UNCONFIRMED);
    expect(refund()?.refundStatus).toBe('PROCESSING');
  });

  test('is refused without a query where one was just made', async () => {
    const { calls, hear } = shop(refunding('PROCESSING', { queriedAt: '2026-01-01T12:15:30.000Z' }));
    await expect(hear(unverified())).resolves.toEqual(UNCONFIRMED);
    expect(calls).toEqual(['get']);
  });
});

test('a verified notification of a refund that is under way is written down without a query', async () => {
  const { calls, hear, refund } = shop(refunding('PROCESSING'));
  await expect(hear(verified())).resolves.toEqual(ACCEPTED);
  expect(calls).toEqual(['get', 'replace']);
  expect(refund()).toMatchObject({ refundStatus: 'SUCCESS', refundRecvAccout: '支付用户零钱' });
});
