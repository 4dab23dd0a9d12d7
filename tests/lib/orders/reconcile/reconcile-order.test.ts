import { PayError } from '../../../../lib/errors/errors';
import type { Order, Refund } from '../../../../lib/orders/order';
import type { CloseOrderResult, OrderQueryResult } from '../../../../lib/orders/ports/wechat-pay';
import type { QueryOutcome } from '../../../../lib/orders/outcomes';
import { planCheck } from '../../../../lib/orders/reconcile/check-order';
import { withDue } from '../../../../lib/orders/due';
import {
  reconcileNow,
  type Reconciled,
  type ReconcilePorts,
} from '../../../../lib/orders/reconcile/reconcile-order';
import { anOrder, aPaidOrder, aPayment, MERCHANT } from '../../../support/an-order';
import { heldOrders } from '../../../support/held-orders';

const terms = {
  firstMs: 60_000,
  longestMs: 6 * 3_600_000,
  isShippingOn: false,
};

const EARLY = '2026-01-01T12:01:00.000Z';
const EXPIRED = '2026-01-02T12:00:01.000Z';
const open = (tradeState: string): OrderQueryResult => ({ kind: 'open', tradeState });
const paid: OrderQueryResult = { kind: 'paid', payment: aPayment() };
const silent = new PayError('wechat_unavailable', 'Repeat it.');
const broken = (): never => {
  throw Object.assign(new Error('database'), { $metadata: {} });
};

interface Setting {
  readonly at?: string;
  /** WeChat's answers to the queries, in their order. */
  readonly answers?: readonly (OrderQueryResult | Error)[];
  readonly close?: CloseOrderResult | Error;
  readonly change?: Partial<ReconcilePorts['orders']>;
  readonly follow?: ReconcilePorts['followRefund'];
  readonly isShippingOn?: boolean;
  readonly row?: Partial<Order>;
}

/** A table of at most one row, and WeChat's answers; what was done, in order. */
function shop(
  row: Order | undefined,
  { at = EARLY, answers = [], close, change, follow, isShippingOn = false }: Setting = {},
) {
  const held = heldOrders(row, change);
  const { done } = held;
  const told: QueryOutcome[] = [];
  const queue = [...answers];
  const take = <T>(answer: T | Error | undefined): Promise<T> => {
    if (answer === undefined) return Promise.reject(new Error('nobody was to be asked'));
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const ports: ReconcilePorts = {
    merchant: MERCHANT,
    orders: held.orders,
    isShippingOn,
    queryOrder: () => {
      done.push('query');
      return take(queue.shift());
    },
    closeOrder: () => {
      done.push('closeorder');
      return take(close);
    },
    followRefund:
      follow ??
      ((order, outRefundNo) => {
        done.push(`follow ${outRefundNo}`);
        return Promise.resolve(order);
      }),
    followShipment: () => {
      done.push('follow shipment');
      return Promise.resolve({});
    },
    record: (outcome) => told.push(outcome),
    now: () => new Date(at),
  };
  const outTradeNo = 'T20260101000001';
  /** Every check of the order, one after the other, as a pass makes them. */
  async function run(): Promise<Reconciled> {
    let next = await planCheck(ports, { ...terms, isShippingOn }, outTradeNo);
    while (next.kind === 'check') next = await next.run(ports);
    return next;
  }
  return {
    run,
    runNow: (close: boolean) => reconcileNow(ports, { ...terms, isShippingOn }, { outTradeNo, close }),
    done,
    told,
    held,
  };
}

const CLAIM = 'due 2026-01-01T12:02:00.000Z';
const [PAID, CLOSED] = ['NOTPAY → SUCCESS', 'NOTPAY → CLOSED'];
const KEPT = `keep total_fee_mismatch#${aPayment().transactionId}`;

describe('what is not due', () => {
  const settled = withDue(anOrder({ tradeState: 'SUCCESS' }), undefined);

  test.each<[string, Order | undefined]>([
    ['no order', undefined],
    ['an order whose check was moved: the index lags', anOrder({ dueAt: '2026-01-01T12:01:00.001Z' })],
    ['a settled order: the index lags', settled],
  ])('costs one read: %s', async (_, row) => {
    const { run, done } = shop(row);
    await expect(run()).resolves.toEqual({ kind: 'not_due' });
    expect(done).toEqual([]);
  });

  test('somebody else took it first: WeChat is not asked', async () => {
    const { run, done, held } = shop(anOrder(), {
      change: {
        replace: (before, after) => {
          if (before.sequence === 1) held.hold({ dueAt: '2026-01-01T12:02:00.000Z' });
          return held.memory.store.replace(before, after);
        },
      },
    });
    await expect(run()).resolves.toEqual({ kind: 'not_due' });
    expect(done).toEqual([]);
  });
});

describe('an unpaid order', () => {
  test('that WeChat calls paid is claimed first, then settled by the story of every payment', async () => {
    const { run, done, told } = shop(anOrder(), { answers: [paid] });
    await expect(run()).resolves.toEqual({ kind: 'marked_paid' });
    expect(done).toEqual([CLAIM, 'query', PAID]);
    expect(told).toEqual([{ kind: 'marked_paid' }]);
  });

  test('that WeChat calls open waits, and nothing else is written', async () => {
    const { run, done } = shop(anOrder(), { answers: [open('NOTPAY')] });
    await expect(run()).resolves.toMatchObject({ kind: 'open' });
    expect(done).toEqual([CLAIM, 'query']);
  });

  test('that WeChat does not know yet stays open: it may be on its way', async () => {
    const { run, done } = shop(anOrder(), { answers: [open('ORDERNOTEXIST')] });
    await expect(run()).resolves.toMatchObject({ kind: 'open' });
    expect(done).toEqual([CLAIM, 'query']);
  });

  test('whose money does not fit is kept, and not asked about again: it is for people', async () => {
    const { run, done } = shop(anOrder(), {
      answers: [{ kind: 'paid', payment: aPayment({ totalFee: 1 }) }],
    });
    await expect(run()).resolves.toMatchObject({ kind: 'anomaly', anomaly: 'total_fee_mismatch' });
    expect(done).toEqual([CLAIM, 'query', KEPT, 'due never']);
  });

  test('that could be closed by its age is left open while it can be paid', async () => {
    const { run, done } = shop(anOrder(), { at: '2026-01-01T12:10:00.000Z', answers: [open('NOTPAY')] });
    await expect(run()).resolves.toMatchObject({ kind: 'open' });
    expect(done).toEqual(['due 2026-01-01T12:20:00.000Z', 'query']);
  });

  test.each([
    ['of another merchant', { mchId: '1900000000' }],
    ['of another mini program', { appId: 'wx0000000000000000' }],
  ])('%s is not asked about: WeChat would answer about somebody else', async (_, other) => {
    const { run, done } = shop(anOrder(other));
    await expect(run()).resolves.toMatchObject({
      kind: 'unanswered',
      because: { code: 'order_other_merchant' },
      since: '2026-01-01T12:00:00.000Z',
    });
    expect(done).toEqual(['move to 2026-01-01T18:01:00.000Z']);
  });
});

describe('an order that can no longer be paid', () => {
  const claim = 'due 2026-01-02T12:01:01.000Z';
  const CLOSING = [claim, 'query', 'closeorder', 'query'];

  test('is asked about, closed at WeChat, asked about again, and closed in the books by that answer', async () => {
    const { run, done } = shop(anOrder(), {
      at: EXPIRED,
      answers: [open('NOTPAY'), { kind: 'closed' }],
      close: { kind: 'closed' },
    });
    await expect(run()).resolves.toEqual({ kind: 'closed' });
    expect(done).toEqual([...CLOSING, CLOSED]);
  });

  test('is closed from the very moment at which it ends', async () => {
    const { run } = shop(anOrder(), {
      at: '2026-01-02T12:00:00.000Z',
      answers: [open('NOTPAY'), { kind: 'closed' }],
      close: { kind: 'closed' },
    });
    await expect(run()).resolves.toEqual({ kind: 'closed' });
  });

  test('and that somebody else has ended in the books meanwhile is left as it is', async () => {
    const { run, told, held } = shop(anOrder(), {
      at: EXPIRED,
      answers: [open('ORDERNOTEXIST'), open('ORDERNOTEXIST')],
      close: { kind: 'closed' },
      change: {
        replace: (before, after) => {
          if (after.tradeState === 'CLOSED' && before.sequence === 2) held.hold({ tradeState: 'SUCCESS' });
          return held.memory.store.replace(before, after);
        },
      },
    });
    await expect(run()).resolves.toEqual({ kind: 'open' });
    expect(told.at(-1)).toEqual({ kind: 'open' });
  });

  test('that was paid at the last moment is settled: ORDERPAID means paid', async () => {
    const { run, done } = shop(anOrder(), {
      at: EXPIRED,
      answers: [open('NOTPAY'), paid],
      close: { kind: 'query' },
    });
    await expect(run()).resolves.toEqual({ kind: 'marked_paid' });
    expect(done).toEqual([...CLOSING, PAID]);
  });

  test('and is paid already is settled without closing', async () => {
    const { run, done } = shop(anOrder(), { at: EXPIRED, answers: [paid] });
    await expect(run()).resolves.toEqual({ kind: 'marked_paid' });
    expect(done).toEqual([claim, 'query', PAID]);
  });

  test('and that WeChat never had, says its signed answer, is closed in the books', async () => {
    const { run, done, told } = shop(anOrder(), {
      at: EXPIRED,
      answers: [open('ORDERNOTEXIST'), open('ORDERNOTEXIST')],
      close: { kind: 'closed' },
    });
    await expect(run()).resolves.toEqual({ kind: 'closed' });
    expect(done).toEqual([...CLOSING, CLOSED]);
    expect(told).toMatchObject([{ kind: 'open' }, { kind: 'open' }, { kind: 'closed' }]);
  });

  test('and is gone after it was closed is closed in the books', async () => {
    const { run, done } = shop(anOrder(), {
      at: EXPIRED,
      answers: [open('NOTPAY'), open('ORDERNOTEXIST')],
      close: { kind: 'closed' },
    });
    await expect(run()).resolves.toEqual({ kind: 'closed' });
    expect(done).toEqual([...CLOSING, CLOSED]);
  });

  test('whose closing WeChat does not confirm stays open', async () => {
    const { run, done } = shop(anOrder(), {
      at: EXPIRED,
      answers: [open('NOTPAY'), open('NOTPAY')],
      close: { kind: 'closed' },
    });
    await expect(run()).resolves.toMatchObject({ kind: 'open' });
    expect(done).toEqual(CLOSING);
  });

  test('whose closing times out is changed in nothing', async () => {
    const { run, done } = shop(anOrder(), { at: EXPIRED, answers: [open('NOTPAY')], close: silent });
    await expect(run()).resolves.toMatchObject({ kind: 'unanswered', because: silent });
    expect(done).toEqual([claim, 'query', 'closeorder', `unanswered since ${EXPIRED}`]);
  });

  test.each(['USERPAYING', 'ACCEPT'])('but is being paid, %s, is not closed', async (tradeState) => {
    const { run, done } = shop(anOrder(), { at: EXPIRED, answers: [open(tradeState)] });
    await expect(run()).resolves.toMatchObject({ kind: 'open' });
    expect(done).toEqual([claim, 'query']);
  });

  test('but is younger than five minutes is not closed: WeChat would not', async () => {
    const young = anOrder({ createdAt: '2026-01-02T11:56:00.000Z', timeExpire: '2026-01-02T12:00:00.000Z' });
    const { run, done } = shop(young, { at: EXPIRED, answers: [open('NOTPAY')] });
    await expect(run()).resolves.toMatchObject({ kind: 'open' });
    expect(done).toEqual([claim, 'query']);
  });
});

describe('an order that WeChat does not answer about', () => {
  const since = '2025-12-31T12:00:00.000Z';

  test.each(['wechat_unavailable', 'wechat_refused', 'wechat_answer_invalid'] as const)(
    'changes in nothing, and it is kept since when: %s',
    async (code) => {
      const because = new PayError(code, 'Repeat it.');
      const { run, done, told } = shop(anOrder(), { answers: [because] });
      await expect(run()).resolves.toEqual({ kind: 'unanswered', because, since: EARLY });
      expect(done).toEqual([CLAIM, 'query', `unanswered since ${EARLY}`]);
      expect(told).toEqual([]);
    },
  );

  test('keeps the first time', async () => {
    const { run, done } = shop(anOrder({ unansweredSince: since }), { answers: [silent] });
    await expect(run()).resolves.toMatchObject({ kind: 'unanswered', since });
    expect(done).toEqual([CLAIM, 'query']);
  });

  test('forgets it with the next answer that can be believed', async () => {
    const { run, done } = shop(anOrder({ unansweredSince: since }), { answers: [open('NOTPAY')] });
    await expect(run()).resolves.toMatchObject({ kind: 'open' });
    expect(done).toEqual([CLAIM, 'query', 'answered']);
  });
});

describe('what comes after the payment', () => {
  const refund = (outRefundNo: string, refundStatus: Refund['refundStatus'] = 'PROCESSING'): Refund => ({
    outRefundNo,
    transactionId: aPayment().transactionId,
    refundFee: 1,
    totalFee: 100,
    notifyUrl: 'https://pay.example.com/refund-notify',
    refundStatus,
    requestedAt: '2026-01-01T12:00:00.000Z',
    createdAt: '2026-01-01T12:00:00.000Z',
    updatedAt: '2026-01-01T12:00:00.000Z',
  });

  test('is followed: every refund whose end is not known, and WeChat is not asked about the payment', async () => {
    const refunds = { R1: refund('R1'), R2: refund('R2', 'SUCCESS'), R3: refund('R3', 'CHANGE') };
    const { run, done } = shop(anOrder({ tradeState: 'REFUND', refunds }));
    await expect(run()).resolves.toEqual({ kind: 'followed' });
    expect(done).toEqual([CLAIM, 'follow R1', 'follow R3']);
  });

  test('one refund without an answer holds up no other', async () => {
    const followed: string[] = [];
    const refunds = { R1: refund('R1'), R2: refund('R2') };
    const { run } = shop(anOrder({ tradeState: 'REFUND', refunds }), {
      follow: (order, outRefundNo) => {
        followed.push(outRefundNo);
        return outRefundNo === 'R1' ? Promise.reject(silent) : Promise.resolve(order);
      },
    });
    await expect(run()).resolves.toMatchObject({ kind: 'unanswered', because: silent });
    expect(followed).toEqual(['R1', 'R2']);
  });

  test('a fault of the database while a refund is followed is thrown at once', async () => {
    const followed: string[] = [];
    const refunds = { R1: refund('R1'), R2: refund('R2') };
    const { run } = shop(anOrder({ tradeState: 'REFUND', refunds }), {
      follow: (_, outRefundNo) => {
        followed.push(outRefundNo);
        return Promise.reject(new Error('database'));
      },
    });
    await expect(run()).rejects.toThrow('database');
    expect(followed).toEqual(['R1']);
  });

  test('the refund of an unpaid order is followed too, and the order is asked about as before', async () => {
    const { run, done } = shop(anOrder({ refunds: { R1: refund('R1', 'CHANGE') } }), {
      answers: [open('NOTPAY')],
    });
    await expect(run()).resolves.toMatchObject({ kind: 'open' });
    expect(done).toEqual([CLAIM, 'query', 'follow R1']);
  });

  test('an order that is gone meanwhile is due no more', async () => {
    for (const [isShippingOn, gone] of [
      [false, 2],
      [true, 2],
      [true, 3],
    ] as const) {
      const row = anOrder({ tradeState: 'REFUND', refunds: { R1: refund('R1') } });
      let reads = 0;
      const get = () => Promise.resolve((reads += 1) < gone ? row : undefined);
      const { run, done } = shop(row, { change: { get }, isShippingOn });
      await expect(run()).resolves.toEqual({ kind: 'followed' });
      expect(reads).toBe(gone);
      expect(done.filter((each) => each.startsWith('due'))).toEqual([CLAIM]);
      expect(done.includes('follow shipment')).toBe(gone === 3);
    }
  });

  describe('the next check', () => {
    const noonish = (dueAt?: string) => {
      const order = anOrder({ tradeState: 'REFUND', refunds: { R1: refund('R1', 'CHANGE') } });
      return withDue(order, dueAt === undefined ? undefined : { at: new Date(dueAt), reason: 'refund' });
    };
    const CHECK = '2026-01-02T12:01:00.000Z';

    test.each<[string, string | undefined, readonly string[]]>([
      ['is set where there is none', undefined, [`due ${CHECK}`]],
      ['is moved where it is more than a minute early', '2026-01-02T11:59:59.999Z', [`due ${CHECK}`]],
      ['is left where it is a minute early: that costs less than a write', '2026-01-02T12:00:00.000Z', []],
    ])('%s', async (_, dueAt, moved) => {
      const { runNow, done } = shop(noonish(dueAt));
      await runNow(false);
      expect(done).toEqual(['follow R1', ...moved]);
    });

    test('is not taken away where there is none', async () => {
      const { runNow, done } = shop(withDue(anOrder({ tradeState: 'SUCCESS' }), undefined));
      await runNow(false);
      expect(done).toEqual([]);
    });

    test('of an order whose odd money came before its own is that of its shipment', async () => {
      const { run, done, held } = shop(anOrder(), {
        answers: [{ kind: 'paid', payment: aPayment({ totalFee: 1 }) }],
        change: {
          get: (outTradeNo) => {
            // Read again after the odd money was kept: its own has come meanwhile.
            if (done.includes(KEPT))
              held.hold({ ...aPaidOrder(), dueAt: '2026-01-01T12:02:00.000Z', sequence: 9 });
            return held.memory.store.get(outTradeNo);
          },
        },
        isShippingOn: true,
      });
      await expect(run()).resolves.toMatchObject({ kind: 'anomaly' });
      expect(done.at(-1)).toBe('due 2026-01-03T12:00:30.000Z');
    });
  });

  test('an order that somebody else has written to is not taken off what is due', async () => {
    const refunds = { R1: refund('R1') };
    const { run, held } = shop(anOrder({ tradeState: 'SUCCESS' }), {
      change: {
        replace: (before, after) => {
          if (before.sequence === 1) held.hold({ refunds });
          return held.memory.store.replace(before, after);
        },
      },
    });
    await expect(run()).resolves.toEqual({ kind: 'not_due' });
  });

  test.each(['SUCCESS', 'REFUND', 'CLOSED'] as const)(
    'where nothing is outstanding, %s is taken off what is due, by one write',
    async (tradeState) => {
      const { run, done } = shop(anOrder({ tradeState }));
      await expect(run()).resolves.toEqual({ kind: 'released' });
      expect(done).toEqual(['due never']);
    },
  );
});

describe('a row that cannot be read', () => {
  const hour = '2026-01-01T18:01:00.000Z';
  const moved = [`move to ${hour}`];

  test.each<[string, object, string]>([
    ['a time that is none', { timeExpire: 'soon' }, 'timeExpire'],
    [
      'a refund without its time',
      { refunds: { R1: { outRefundNo: 'R1', transactionId: '42', refundFee: 1, refundStatus: 'RESERVED' } } },
      'refunds.R1.requestedAt',
    ],
    ['no refunds', { refunds: undefined }, 'refunds'],
    ['a state that is none', { tradeState: 'PAID' }, 'tradeState'],
    ['no sequence', { sequence: undefined }, 'sequence'],
    ['a sequence that cannot grow', { sequence: 'one' }, 'sequence'],
    ['a shipment that is a text', { shipping: 'sent' }, 'shipping'],
  ])('is moved on, and WeChat is not asked: %s', async (_, broken, field) => {
    const { run, done } = shop({ ...anOrder(), ...broken });
    await expect(run()).rejects.toThrow(`the row cannot be read: ${field}.`);
    expect(done).toEqual(moved);
  });

  test('and is not due any more, since another pass has moved it on, is nothing of this one', async () => {
    const { run, done } = shop(anOrder({ timeExpire: 'soon', dueAt: '2026-01-01T18:01:00.000Z' }));
    await expect(run()).resolves.toEqual({ kind: 'not_due' });
    expect(done).toEqual([]);
  });
});

describe('a fault of the database is thrown', () => {
  test.each<[string, Setting]>([
    ['reading', { change: { get: broken } }],
    ['claiming', { change: { replace: broken } }],
    ['settling', { answers: [paid], change: { markPaid: broken } }],
    [
      'keeping that there was no answer',
      {
        answers: [silent],
        change: {
          replace: (before, after) =>
            after.unansweredSince === undefined
              ? Promise.resolve({
                  written: true,
                  order: { ...after, sequence: before.sequence + 1 },
                  isOurs: true,
                })
              : broken(),
        },
      },
    ],
    ['moving on what cannot be read', { change: { claimUnreadable: broken }, row: { timeExpire: 'soon' } }],
  ])('while %s', async (_, setting) => {
    await expect(shop(anOrder(setting.row), setting).run()).rejects.toThrow('database');
  });
});

describe('an order that a person names', () => {
  const LATER = '2026-01-01T12:05:00.000Z';
  const notDue = anOrder({ dueAt: '2026-01-01T23:00:00.000Z' });

  test('is asked about though it is not due, and nothing is moved for the sweep', async () => {
    const { runNow, done } = shop(notDue, { answers: [paid] });
    await expect(runNow(false)).resolves.toMatchObject({ tradeState: 'SUCCESS' });
    expect(done).toEqual(['query', PAID]);
  });

  test('is forgotten as unanswered once WeChat has answered', async () => {
    const { runNow, done } = shop({ ...notDue, unansweredSince: EARLY }, { answers: [open('NOTPAY')] });
    await runNow(false);
    expect(done).toEqual(['query', 'answered']);
  });

  test('is not closed where nobody asked for that', async () => {
    const { runNow, done } = shop(notDue, { at: LATER, answers: [open('NOTPAY')] });
    await expect(runNow(false)).resolves.toMatchObject({ tradeState: 'NOTPAY' });
    expect(done).toEqual(['query']);
  });

  test('is closed on demand though it could still be paid: query, close, query', async () => {
    const { runNow, done } = shop(notDue, {
      at: LATER,
      answers: [open('NOTPAY'), { kind: 'closed' }],
      close: { kind: 'closed' },
    });
    await expect(runNow(true)).resolves.toMatchObject({ tradeState: 'CLOSED' });
    expect(done).toEqual(['query', 'closeorder', 'query', CLOSED]);
  });

  test('is not closed where the payer was quicker', async () => {
    const { runNow, done } = shop(notDue, {
      at: LATER,
      answers: [open('NOTPAY'), paid],
      close: { kind: 'query' },
    });
    await expect(runNow(true)).resolves.toMatchObject({ tradeState: 'SUCCESS' });
    expect(done).toEqual(['query', 'closeorder', 'query', PAID]);
  });

  test('is closed in the books alone where money came by its number that does not fit', async () => {
    const { runNow, done } = shop(notDue, {
      at: LATER,
      answers: [{ kind: 'paid_elsewhere', payment: aPayment() }],
    });
    await expect(runNow(true)).resolves.toMatchObject({ tradeState: 'CLOSED' });
    expect(done).toEqual(['query', `keep never_prepared#${aPayment().transactionId}`, 'due never', CLOSED]);
  });

  test('is not closed on account of such money unless that is asked for', async () => {
    const { runNow } = shop(notDue, {
      at: LATER,
      answers: [{ kind: 'paid_elsewhere', payment: aPayment() }],
    });
    await expect(runNow(false)).resolves.toMatchObject({ tradeState: 'NOTPAY' });
  });

  test('is not closed in its first five minutes, nor while it is being paid', async () => {
    const young = shop(notDue, { at: '2026-01-01T12:04:59.999Z', answers: [open('NOTPAY')] });
    await young.runNow(true);
    expect(young.done).toEqual(['query']);
    const paying = shop(notDue, { at: LATER, answers: [open('USERPAYING')] });
    await paying.runNow(true);
    expect(paying.done).toEqual(['query']);
  });

  test("that there is not, is another merchant's, or about which nobody answers, is an error", async () => {
    await expect(shop(undefined).runNow(false)).rejects.toMatchObject({ code: 'order_not_found' });
    const foreign = shop(anOrder({ mchId: '1900000110' }));
    await expect(foreign.runNow(false)).rejects.toMatchObject({ code: 'order_other_merchant' });
    expect(foreign.done).toEqual([]);
    const mute = shop(notDue, { answers: [silent] });
    await expect(mute.runNow(false)).rejects.toBe(silent);
    expect(mute.done).toEqual(['query']);
  });
});
