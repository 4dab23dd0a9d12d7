import { PayError } from '../../../../lib/errors/errors';
import type { Order } from '../../../../lib/orders/order';
import { planCheck } from '../../../../lib/orders/reconcile/check-order';
import { makeOperations } from '../../../../lib/orders/reconcile/operations';
import type { ReconcilePorts } from '../../../../lib/orders/reconcile/reconcile-order';
import { sweepOrders } from '../../../../lib/orders/reconcile/sweep-orders';
import { anOrder, aPayment, MERCHANT } from '../../../support/an-order';
import { makeMemoryOrders } from '../../../support/memory-order-store';

const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000];
const START = Date.parse('2026-01-01T00:00:00.000Z');
const at = (milliseconds: number): string => new Date(milliseconds).toISOString();

const terms = {
  firstMs: MINUTE,
  longestMs: 6 * HOUR,
  isShippingOn: false,
};

/** How long WeChat takes to answer, and how long the backend waits for it at most, in milliseconds. */
const ANSWER_MS = 100;
const PATIENCE_MS = 8_000;

type Closing = 'refused' | 'hanging';

/** A shop in virtual time: a table, a WeChat whose `closeorder` does not work, and a pass of the sweep each minute. */
function shop(closing: Closing) {
  let time = START;
  const memory = makeMemoryOrders();
  const paidAt = new Map<string, number>();
  const recordedAt = new Map<string, number>();
  const failed: string[] = [];
  const sleepers: { readonly until: number; readonly wake: () => void }[] = [];

  const pause = (milliseconds: number): Promise<void> =>
    new Promise((wake) => {
      sleepers.push({ until: time + milliseconds, wake });
    });
  memory.onChange(({ before, after }) => {
    const isEnded = before?.['tradeState'] === 'NOTPAY' && after['tradeState'] !== 'NOTPAY';
    if (isEnded) recordedAt.set(after.outTradeNo, time);
  });

  const ports: ReconcilePorts = {
    orders: memory.store,
    isShippingOn: false,
    merchant: MERCHANT,
    queryOrder: async ({ outTradeNo }) => {
      await pause(ANSWER_MS);
      return (paidAt.get(outTradeNo) ?? Infinity) <= time
        ? { kind: 'paid', payment: aPayment({ outTradeNo }) }
        : { kind: 'open', tradeState: 'NOTPAY' };
    },
    closeOrder: async () => {
      if (closing === 'refused') {
        await pause(ANSWER_MS);
        throw new PayError('merchant_misconfigured', undefined, { facts: { errCode: 'NOAUTH' } });
      }
      await pause(PATIENCE_MS);
      throw new PayError('wechat_unavailable', undefined, { facts: { reason: 'timeout' } });
    },
    followRefund: () => Promise.reject(new Error('no refund was to come')),
    followShipment: () => Promise.reject(new Error('no shipment was to come')),
    record: () => undefined,
    now: () => new Date(time),
  };

  function pass(): Promise<unknown> {
    const { isSkipped, call } = makeOperations();
    const counted: ReconcilePorts = {
      ...ports,
      queryOrder: (order) => call('orderquery', () => ports.queryOrder(order)),
      closeOrder: (order) => call('closeorder', () => ports.closeOrder(order)),
    };
    return sweepOrders(
      {
        orders: memory.store,
        isDatabaseFault: () => false,
        plan: (outTradeNo) => planCheck(counted, terms, outTradeNo),
        run: (check) => check.run(counted),
        isSkipped,
        failed: (_, outTradeNo = 'a shard') => failed.push(outTradeNo),
        now: ports.now,
        pause,
      },
      { perSecond: 20, passMs: 36 * SECOND },
    );
  }

  return {
    failed,
    recordedAt,
    /** An order that is placed now; it can be paid for half an hour. */
    order: (outTradeNo: string, more: Partial<Order> = {}): void => {
      const order = anOrder({
        outTradeNo,
        createdAt: at(time),
        timeExpire: at(time + 30 * MINUTE),
        dueAt: at(time + MINUTE),
        ...more,
      });
      memory.plant({ ...order });
    },
    /** The payer pays after so many milliseconds, and the notification is lost. */
    pay: (outTradeNo: string, afterMs: number): void => {
      paidAt.set(outTradeNo, time + afterMs);
    },
    /** How long after it was paid each order was recorded, in minutes. */
    delays: (): readonly number[] =>
      [...paidAt].map(([outTradeNo, paid]) => ((recordedAt.get(outTradeNo) ?? Infinity) - paid) / MINUTE),
    /** Lets so many minutes pass: `each` happens at the beginning of one, then the schedule starts a pass. */
    run: async (minutes: number, each: (minute: number) => void): Promise<void> => {
      for (let minute = 0; minute < minutes; minute += 1) {
        time = START + minute * MINUTE;
        each(minute);
        let isOver = false;
        const running = pass().finally(() => {
          isOver = true;
        });
        const goesOn = (): boolean => !isOver;
        while (goesOn()) {
          await new Promise(setImmediate);
          sleepers.sort((left, right) => left.until - right.until);
          const next = sleepers.shift();
          if (next === undefined) continue;
          time = Math.max(time, next.until);
          next.wake();
        }
        await running;
      }
    },
  };
}

/** How late a payment may be recorded: the first check comes after a minute, a pass each minute. */
const MOST_MINUTES = 3;

describe.each<[Closing, number]>([
  ['refused', 12],
  ['hanging', 6],
])('with closeorder %s for %d hours', (closing, hours) => {
  test('and 400 abandoned orders an hour, each payment whose notification was lost is recorded within minutes', async () => {
    const { order, pay, run, delays } = shop(closing);
    const payments = Math.round((hours * 103) / 12);
    await run(hours * 60, (minute) => {
      for (let number = 0; number < (minute % 3 === 0 ? 6 : 7); number += 1)
        order(`abandoned-${minute}-${number}`);
      if (minute % 7 > 0 || minute / 7 >= payments) return;
      order(`paid-${minute}`);
      pay(`paid-${minute}`, 30 * SECOND);
    });
    expect(delays()).toHaveLength(payments);
    expect(delays().filter((delay) => delay > MOST_MINUTES)).toEqual([]);
  }, 120_000);
});

test('rows that cannot be read hold up no other order, whatever their number', async () => {
  const { order, pay, run, delays, failed } = shop('refused');
  const paid = 'paid';
  const unreadable = Array.from({ length: 3_000 }, (_, at) => `order-${at}`);
  await run(6, (minute) => {
    if (minute > 0) return;
    for (const outTradeNo of unreadable) order(outTradeNo, { timeExpire: 'soon', dueAt: at(START) });
    order(paid);
    pay(paid, 30 * SECOND);
  });
  expect(delays().filter((delay) => delay > MOST_MINUTES)).toEqual([]);
  expect(failed).toHaveLength(3_000);
}, 60_000);
