import fc from 'fast-check';
import { changeOrder, claimOrder } from '../../lib/orders/change-order';
import { withDue } from '../../lib/orders/due';
import { judgePayment } from '../../lib/orders/pay/judge-payment';
import { TRADE_STATES, type Anomaly, type Order, type Payment } from '../../lib/orders/order';
import type { DueOrder, LatestSoFar, OrderStore, UnknownPayment } from '../../lib/orders/ports/order-store';
import { aShipment } from '../support/a-shipment';
import { anOrder, aPaidOrder, aPayment, aRefund, MERCHANT } from '../support/an-order';
import type { Row } from '../support/memory-order-store';
import type { OrderStoreUnderTest } from './order-store-under-test';
import { describeRefundsAtOnce } from './refunds-at-once';

const later = new Date('2026-01-01T12:01:00.000Z');
const at = (time: string): Date => new Date(`2026-01-01T${time}.000Z`);

const anomaly: Anomaly = {
  kind: 'total_fee_mismatch',
  transactionId: '4200000000202601010000000001',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  totalFee: 1,
  cashFee: 1,
  feeType: 'CNY',
  bankType: 'OTHERS',
  timeEnd: '2026-01-01T12:00:30.000Z',
  recordedAt: later.toISOString(),
};

/** What cannot be read as an order, each for another reason, and the field that is named. */
const UNREADABLE: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['timeExpire', { timeExpire: 'soon' }],
  ['refunds', { refunds: 'none' }],
  ['tradeState', { tradeState: 'PAID' }],
  ['sequence', { sequence: 'first' }],
];

async function all<T>(each: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of each) found.push(one);
  return found;
}

/** What the use cases rely on in the orders table; the same suite runs on every store. */
export function describeOrderStore(start: () => Promise<OrderStoreUnderTest>): void {
  let table: OrderStoreUnderTest;
  let store: OrderStore;
  let last = 0;

  beforeAll(async () => {
    table = await start();
    store = table.store;
  }, 60_000);

  afterAll(() => table.close());

  const newNumber = (): string => `contract-${(last += 1)}`;

  /** An order of its own for each test, in the table as it is given. */
  async function given(change: Partial<Order> = {}, base: Order = anOrder()): Promise<Order> {
    const order = { ...base, outTradeNo: newNumber(), ...change };
    await table.plant(order);
    return order;
  }

  /** A row that is not the row of an order, due at noon. */
  async function broken(change: Readonly<Record<string, unknown>>): Promise<string> {
    const outTradeNo = newNumber();
    await table.plant({ ...anOrder({ dueAt: '2026-01-01T12:00:00.000Z' }), ...change, outTradeNo });
    return outTradeNo;
  }

  describe('get', () => {
    test('gives undefined where there is no order', async () => {
      await expect(store.get('contract-nobody')).resolves.toBeUndefined();
    });

    test('gives an order as it was written, in every state and with all that it may hold', async () => {
      for (const tradeState of TRADE_STATES) {
        const order = await given(
          {
            tradeState,
            anomalies: { 'total_fee_mismatch#42': anomaly },
            refunds: { R1: aRefund() },
            shipping: aShipment(),
            dueAt: '2026-01-01T12:00:00.000Z',
            dueReason: 'refund',
          },
          aPaidOrder(),
        );
        await expect(store.get(order.outTradeNo)).resolves.toEqual(order);
      }
    });

    test.each(UNREADABLE)('names what cannot be read, and throws nothing: %s', async (unreadable, change) => {
      await expect(store.get(await broken(change))).resolves.toEqual({ unreadable });
    });

    test('takes the payment of an unknown order for no order', async () => {
      await store.keepUnknown(aPayment({ transactionId: 'got' }), later);
      await expect(store.get('unknown#got')).resolves.toHaveProperty('unreadable');
    });
  });

  describe('insert', () => {
    test('writes a new order as it is', async () => {
      const order = anOrder({ outTradeNo: newNumber() });
      await expect(store.insert(order)).resolves.toEqual({ inserted: true });
      await expect(store.get(order.outTradeNo)).resolves.toEqual(order);
    });

    test('leaves the order that has the number, and gives it back', async () => {
      const first = await given({ body: 'first' });
      const second = anOrder({ outTradeNo: first.outTradeNo, body: 'second' });
      await expect(store.insert(second)).resolves.toEqual({ inserted: false, order: first });
      await expect(store.get(first.outTradeNo)).resolves.toEqual(first);
    });

    test('leaves a row that cannot be read, too', async () => {
      const outTradeNo = await broken({ timeExpire: 'soon' });
      await expect(store.insert(anOrder({ outTradeNo }))).resolves.toEqual({
        inserted: false,
        order: { unreadable: 'timeExpire' },
      });
    });

    test('lets one of ten win who take the same number at once', async () => {
      const outTradeNo = newNumber();
      const bids = Array.from({ length: 10 }, (_, bid) => anOrder({ outTradeNo, body: `bid ${bid}` }));
      const results = await Promise.all(bids.map((bid) => store.insert(bid)));
      expect(results.filter(({ inserted }) => inserted)).toHaveLength(1);
      const kept = await store.get(outTradeNo);
      for (const result of results) if (!result.inserted) expect(result.order).toEqual(kept);
    });

    test('whose answer was lost gives the very order that it wrote', async () => {
      const order = anOrder({ outTradeNo: newNumber() });
      await expect(table.repeating.insert(order)).resolves.toEqual({ inserted: false, order });
    });
  });

  describe('replace', () => {
    const change = (order: Order): Order => ({ ...order, prepayId: 'wx01', updatedAt: later.toISOString() });

    test('writes what has changed, takes away what is gone, and makes the sequence grow by one', async () => {
      const order = await given({ queriedAt: later.toISOString() });
      const { queriedAt, ...rest } = order;
      expect(queriedAt).toBeDefined();
      const after = change(rest);
      const written = { ...after, sequence: 2 };
      await expect(store.replace(order, after)).resolves.toEqual({
        written: true,
        order: written,
        isOurs: true,
      });
      await expect(table.row(order.outTradeNo)).resolves.toEqual(written);
    });

    test('can be followed by another one without a read', async () => {
      const order = await given();
      const first = await store.replace(order, change(order));
      if (!first.written) throw new Error('it was refused');
      const second = await store.replace(first.order, { ...first.order, prepayId: 'wx02' });
      expect(second).toMatchObject({ written: true, isOurs: true, order: { prepayId: 'wx02', sequence: 3 } });
      await expect(store.get(order.outTradeNo)).resolves.toMatchObject({ prepayId: 'wx02', sequence: 3 });
    });

    test('leaves attributes alone that it does not know, though the rule drops them', async () => {
      const outTradeNo = newNumber();
      const order = anOrder({ outTradeNo });
      await table.plant({ ...order, note: { of: 'staff' } });
      await store.replace(order, change(order));
      const note = { of: 'staff' };
      await expect(table.row(outTradeNo)).resolves.toEqual({ ...change(order), sequence: 2, note });
      const read = await store.get(outTradeNo);
      await changeOrder(store, read as Order, (each) => ({ ...each, prepayId: 'wx02' }));
      await expect(table.row(outTradeNo)).resolves.toMatchObject({ prepayId: 'wx02', sequence: 3, note });
    });

    test('is refused when something was written in between, and gives the order as it stands', async () => {
      const order = await given();
      const between = await store.replace(order, { ...order, prepayId: 'wx00' });
      if (!between.written) throw new Error('it was refused');
      await expect(store.replace(order, change(order))).resolves.toEqual({
        written: false,
        order: between.order,
      });
      await expect(store.get(order.outTradeNo)).resolves.toEqual(between.order);
    });

    test('counts as written where the row is already as it was to be, but not as ours', async () => {
      const order = await given();
      const after = change(order);
      const written = { ...after, sequence: 2 };
      await store.replace(order, after);
      await expect(store.replace(order, after)).resolves.toEqual({
        written: true,
        order: written,
        isOurs: false,
      });
      await expect(store.get(order.outTradeNo)).resolves.toEqual(written);
    });

    test('whose answer was lost counts as written', async () => {
      const order = await given();
      const after = change(order);
      await expect(table.repeating.replace(order, after)).resolves.toMatchObject({
        written: true,
        isOurs: false,
      });
      await expect(store.get(order.outTradeNo)).resolves.toEqual({ ...after, sequence: 2 });
    });

    test('that would write the same two writes later is refused', async () => {
      const order = await given();
      const first = await store.replace(order, change(order));
      if (!first.written) throw new Error('it was refused');
      await store.replace(first.order, { ...first.order, queriedAt: later.toISOString() });
      await expect(store.replace(order, change(order))).resolves.toMatchObject({
        written: false,
        order: { sequence: 3 },
      });
    });

    test('is written by one of ten who change the same order at once', async () => {
      const order = await given();
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, bid) => store.replace(order, { ...order, prepayId: `wx${bid}` })),
      );
      expect(results.filter(({ written }) => written)).toHaveLength(1);
      await expect(store.get(order.outTradeNo)).resolves.toMatchObject({ sequence: 2 });
    });

    test('makes no order where there is none', async () => {
      const ghost = anOrder({ outTradeNo: newNumber() });
      await expect(store.replace(ghost, change(ghost))).resolves.toEqual({
        written: false,
        order: undefined,
      });
      await expect(store.get(ghost.outTradeNo)).resolves.toBeUndefined();
    });

    test('of an order whose row cannot be read any more is refused', async () => {
      const outTradeNo = await broken({ sequence: 7, timeExpire: 'soon' });
      const order = anOrder({ outTradeNo });
      await expect(store.replace(order, change(order))).resolves.toEqual({
        written: false,
        order: { unreadable: 'timeExpire' },
      });
    });
  });

  describe('a rule', () => {
    test.each([
      ['SUCCESS', 'NOTPAY'],
      ['SUCCESS', 'CLOSED'],
      ['REFUND', 'SUCCESS'],
      ['REFUND', 'NOTPAY'],
      ['CLOSED', 'NOTPAY'],
      ['CLOSED', 'SUCCESS'],
    ] as const)('that would move an order from %s to %s throws, and nothing is written', async (from, to) => {
      const order = await given({ tradeState: from });
      await expect(changeOrder(store, order, (each) => ({ ...each, tradeState: to }))).rejects.toThrow(
        `back from ${from} to ${to}`,
      );
      await expect(store.get(order.outTradeNo)).resolves.toEqual(order);
    });

    test('judges anew what was written in between, and keeps it', async () => {
      const order = await given();
      await store.replace(order, { ...order, queriedAt: later.toISOString() });
      const changed = await changeOrder(store, order, (each) => ({ ...each, prepayId: 'wx01' }));
      expect(changed).toMatchObject({ written: true, before: { sequence: 2 }, order: { sequence: 3 } });
      await expect(store.get(order.outTradeNo)).resolves.toMatchObject({
        prepayId: 'wx01',
        queriedAt: later.toISOString(),
      });
    });

    test('that changes nothing writes nothing', async () => {
      const order = await given();
      await expect(changeOrder(store, order, (each) => each)).resolves.toEqual({
        written: false,
        before: order,
        order,
      });
      await expect(store.get(order.outTradeNo)).resolves.toEqual(order);
    });

    test('that counts is a claim: ten at once are ten, since an equal write of another is none of ours', async () => {
      const order = await given({ refundCount: 0 });
      let [done, tries] = [0, 0];
      const increment = async (): Promise<void> => {
        // Each of the ten may be refused more often than one call tries.
        while (tries < 200) {
          tries += 1;
          try {
            await claimOrder(store, order, (each) => ({ ...each, refundCount: (each.refundCount ?? 0) + 1 }));
            done += 1;
            return;
          } catch (error) {
            expect(String(error)).toContain('written in between');
          }
        }
      };
      await Promise.all(Array.from({ length: 10 }, increment));
      expect(done).toBe(10);
      await expect(store.get(order.outTradeNo)).resolves.toMatchObject({ refundCount: 10, sequence: 11 });
    });

    test('that claims is got by one of ten who claim at the same moment', async () => {
      const order = await given();
      const queriedAt = later.toISOString();
      const claims = await Promise.all(
        Array.from({ length: 10 }, () =>
          claimOrder(store, order, (each) => (each.queriedAt === queriedAt ? each : { ...each, queriedAt })),
        ),
      );
      expect(claims.filter(({ written }) => written)).toHaveLength(1);
    });

    test('that claims, and whose answer was lost, has not got it; one that does not claim has', async () => {
      const [claimed, changed] = [await given(), await given()];
      const queriedAt = later.toISOString();
      const rule = (each: Order): Order => (each.queriedAt === queriedAt ? each : { ...each, queriedAt });
      await expect(claimOrder(table.repeating, claimed, rule)).resolves.toMatchObject({ written: false });
      await expect(changeOrder(table.repeating, changed, rule)).resolves.toMatchObject({ written: true });
    });

    test('on a row that cannot be read any more throws what cannot be read', async () => {
      const outTradeNo = await broken({ sequence: 7, timeExpire: 'soon' });
      const rule = (each: Order): Order => ({ ...each, prepayId: 'wx01' });
      await expect(changeOrder(store, anOrder({ outTradeNo }), rule)).rejects.toMatchObject({
        name: 'UnreadableRow',
        message: expect.stringContaining('timeExpire') as string,
      });
    });
  });

  describe('markPaid', () => {
    const mark = (order: Order, change: Partial<Payment> = {}, by: OrderStore = store) =>
      by.markPaid(aPayment({ outTradeNo: order.outTradeNo, ...change }), undefined, later);

    test('marks the order paid, with the whole payment, and takes it off what is due', async () => {
      const order = await given();
      await expect(mark(order)).resolves.toEqual({ marked: true });
      await expect(table.row(order.outTradeNo)).resolves.toEqual({
        ...withDue(order, undefined),
        tradeState: 'SUCCESS',
        transactionId: '4200000000202601010000000001',
        bankType: 'OTHERS',
        cashFee: 100,
        timeEnd: '2026-01-01T12:00:30.000Z',
        updatedAt: later.toISOString(),
        sequence: 2,
      });
    });

    test('leaves it due when it is told to', async () => {
      const order = await given({ dueReason: 'payment' });
      const due = { at: at('13:00:00'), reason: 'ship' } as const;
      await store.markPaid(aPayment({ outTradeNo: order.outTradeNo }), due, later);
      await expect(store.get(order.outTradeNo)).resolves.toMatchObject({
        dueAt: '2026-01-01T13:00:00.000Z',
        dueReason: 'ship',
      });
      const found = (await all(store.due(at('13:00:00')))).flat();
      expect(found).toContainEqual({
        outTradeNo: order.outTradeNo,
        dueAt: '2026-01-01T13:00:00.000Z',
        createdAt: order.createdAt,
        reason: 'ship',
      });
    });

    test('marks it REFUND in one write when the query says so', async () => {
      const order = await given();
      await expect(mark(order, { tradeState: 'REFUND' })).resolves.toEqual({ marked: true });
      await expect(store.get(order.outTradeNo)).resolves.toMatchObject({
        tradeState: 'REFUND',
        cashFee: 100,
      });
    });

    test('leaves attributes alone that it does not know', async () => {
      const outTradeNo = newNumber();
      await table.plant({ ...anOrder({ outTradeNo }), note: 'of staff' });
      await mark(anOrder({ outTradeNo }));
      await expect(table.row(outTradeNo)).resolves.toMatchObject({ tradeState: 'SUCCESS', note: 'of staff' });
    });

    test('marks one of ten who come at once, and shows the other nine the paid order', async () => {
      const order = await given();
      const results = await Promise.all(Array.from({ length: 10 }, () => mark(order)));
      expect(results.filter(({ marked }) => marked)).toHaveLength(1);
      for (const result of results)
        if (!result.marked) expect(result.order).toMatchObject({ tradeState: 'SUCCESS' });
    });

    test('whose answer was lost shows the order that it paid', async () => {
      const order = await given();
      await expect(mark(order, {}, table.repeating)).resolves.toMatchObject({
        marked: false,
        order: { tradeState: 'SUCCESS', transactionId: '4200000000202601010000000001', sequence: 2 },
      });
    });

    test('makes no order where there is none', async () => {
      const ghost = anOrder({ outTradeNo: newNumber() });
      await expect(mark(ghost)).resolves.toEqual({ marked: false, order: undefined });
      await expect(store.get(ghost.outTradeNo)).resolves.toBeUndefined();
    });

    test('is refused by a row that cannot be read, and says so', async () => {
      const outTradeNo = await broken({ tradeState: 'PAID' });
      await expect(mark(anOrder({ outTradeNo }))).resolves.toEqual({
        marked: false,
        order: { unreadable: 'tradeState' },
      });
    });

    /** What makes an order or a payment other than they are where they fit each other, and what changes nothing. */
    const DIFFERENCES: readonly { readonly order?: Partial<Order>; readonly payment?: Partial<Payment> }[] = [
      ...TRADE_STATES.map((tradeState) => ({ order: { tradeState } })),
      { order: { refundCount: 0 } },
      { order: { refundCount: 1 } },
      { order: { createdAt: '2026-01-01T12:05:30.000Z' } },
      { order: { createdAt: '2026-01-01T12:05:30.001Z' } },
      { order: { anomalies: { 'total_fee_mismatch#42': anomaly } } },
      { order: { prepayId: '' } },
      { payment: { totalFee: 99 } },
      { payment: { totalFee: 101 } },
      { payment: { cashFee: 1 } },
      { payment: { feeType: 'USD' } },
      { payment: { openid: 'oSomebodyElse' } },
      { payment: { appId: 'wx0000000000000000' } },
      { payment: { mchId: '1900000000' } },
      { payment: { signType: 'HMAC-SHA256' } },
      { payment: { tradeState: 'REFUND' } },
      { payment: { timeEnd: '2026-01-01T11:55:00.000Z' } },
      { payment: { timeEnd: '2026-01-01T11:54:59.000Z' } },
    ];

    test('writes exactly where judgePayment says pay and no refund was ever reserved', async () => {
      const seen = { pay: 0, other: 0 };
      await fc.assert(
        fc.asyncProperty(fc.subarray([...DIFFERENCES], { maxLength: 2 }), async (differences) => {
          const merged = differences.reduce(
            (sum, each) => ({
              order: { ...sum.order, ...each.order },
              payment: { ...sum.payment, ...each.payment },
            }),
            {},
          );
          const { prepayId, ...rest } = anOrder({ outTradeNo: newNumber(), ...merged.order });
          const order: Order =
            prepayId === '' ? rest : { ...rest, ...(prepayId !== undefined && { prepayId }) };
          await table.plant(order as unknown as Row);
          const payment = aPayment({ outTradeNo: order.outTradeNo, ...merged.payment });
          const isFitting = judgePayment(order, payment).kind === 'pay' && order.refundCount === undefined;
          seen[isFitting ? 'pay' : 'other'] += 1;
          const result = await store.markPaid(payment, undefined, later);
          expect(result).toEqual(isFitting ? { marked: true } : { marked: false, order });
          const row = await table.row(order.outTradeNo);
          if (isFitting) expect(row).toMatchObject({ tradeState: payment.tradeState, sequence: 2 });
          else expect(row).toEqual(order);
        }),
        { numRuns: 400, seed: 20_260_101, endOnFailure: true },
      );
      expect(Math.min(seen.pay, seen.other)).toBeGreaterThan(20);
    }, 60_000);
  });

  describe('keepUnknown', () => {
    test('keeps the payment once, where no list of orders finds it', async () => {
      const payment = aPayment({ outTradeNo: newNumber(), transactionId: '4299', openid: 'oUnknownPayer' });
      await expect(store.keepUnknown(payment, later)).resolves.toBe(true);
      await expect(store.keepUnknown({ ...payment, totalFee: 1 }, at('13:00:00'))).resolves.toBe(false);
      const kept = { outTradeNo: 'unknown#4299', payment, recordedAt: later.toISOString() };
      await expect(store.lookUpUnknown(['4299', '4298', '4299'])).resolves.toEqual([kept]);
      await expect(store.listByOpenid('oUnknownPayer', 20)).resolves.toEqual({ orders: [] });
    });

    test('whose answer was lost is kept already', async () => {
      const payment = aPayment({ transactionId: '4300' });
      await expect(table.repeating.keepUnknown(payment, later)).resolves.toBe(false);
      await expect(store.lookUpUnknown(['4300'])).resolves.toHaveLength(1);
    });

    test('lookUpUnknown gives nothing for no transactions', async () => {
      await expect(store.lookUpUnknown([])).resolves.toEqual([]);
    });
  });

  describe('due', () => {
    /** What is due of these orders, in the order in which it is given. */
    async function dueOf(orders: readonly string[], now: Date, by: OrderStore = store): Promise<DueOrder[]> {
      const found = (await all(by.due(now))).flat().flatMap((each) => ('error' in each ? [] : [each]));
      return found.filter(({ outTradeNo }) => orders.includes(outTradeNo));
    }

    test('gives what is due, for what, and nothing else', async () => {
      const dueAt = '2026-01-01T12:01:00.000Z';
      const due = await given({ dueAt, dueReason: 'refund' });
      const soon = await given({ dueAt: '2026-01-01T12:01:00.001Z' });
      const taken = await given();
      await store.replace(taken, withDue(taken, undefined));
      const numbers = [due, soon, taken].map(({ outTradeNo }) => outTradeNo);
      await expect(dueOf(numbers, later)).resolves.toEqual([
        { outTradeNo: due.outTradeNo, dueAt, createdAt: due.createdAt, reason: 'refund' },
      ]);
    });

    test('gives a page and more, each once, and unpaid orders that are minutes old before all others', async () => {
      const old = { createdAt: '2026-01-01T09:00:00.000Z', dueAt: '2026-01-01T10:00:00.000Z' };
      const fresh = { createdAt: '2026-01-01T11:59:00.000Z', dueAt: '2026-01-01T12:00:00.000Z' };
      const orders = await Promise.all(
        Array.from({ length: 450 }, (_, each) => given(each < 40 ? old : fresh)),
      );
      const listed = await dueOf(
        orders.map(({ outTradeNo }) => outTradeNo),
        later,
      );
      expect(new Set(listed.map(({ outTradeNo }) => outTradeNo)).size).toBe(450);
      expect(listed).toHaveLength(450);
      expect(listed.slice(410).every(({ dueAt }) => dueAt === old.dueAt)).toBe(true);
      for (const { outTradeNo } of orders) await store.claimUnreadable(outTradeNo, at('23:00:00'));
    }, 60_000);

    test.each(UNREADABLE)('gives a row that cannot be read too: %s', async (_, change) => {
      const outTradeNo = await broken(change);
      await expect(dueOf([outTradeNo], later)).resolves.toMatchObject([{ outTradeNo }]);
    });

    test('gives what a replaced order is due at, and not what it was due at', async () => {
      const order = await given();
      const { outTradeNo } = order;
      await store.replace(order, { ...order, dueAt: '2026-01-01T15:00:00.000Z', dueReason: 'close' });
      await expect(dueOf([outTradeNo], at('14:59:59'))).resolves.toEqual([]);
      await expect(dueOf([outTradeNo], at('15:00:00'))).resolves.toMatchObject([{ reason: 'close' }]);
    });

    test('tells a part that cannot be read as an error, and gives the others', async () => {
      const orders = await Promise.all(Array.from({ length: 40 }, () => given()));
      const [first] = orders;
      const failing = table.failingDue(first?.outTradeNo ?? '');
      const found = (await all(failing.due(later))).flat();
      expect(found.filter((each) => 'error' in each)).toHaveLength(1);
      const numbers = found.flatMap((each) => ('error' in each ? [] : [each.outTradeNo]));
      expect(numbers).not.toContain(first?.outTradeNo);
      expect(
        numbers.filter((each) => orders.some(({ outTradeNo }) => outTradeNo === each)).length,
      ).toBeGreaterThan(5);
    });

    test('can be left off in the middle', async () => {
      await given();
      for await (const page of store.due(later)) {
        expect(Array.isArray(page)).toBe(true);
        break;
      }
    });
  });

  describe('claimUnreadable', () => {
    test.each(UNREADABLE)('moves a row without reading it: %s', async (_, change) => {
      const outTradeNo = await broken(change);
      const before = await table.row(outTradeNo);
      await expect(store.claimUnreadable(outTradeNo, at('13:00:00'))).resolves.toBe(true);
      await expect(table.row(outTradeNo)).resolves.toEqual({ ...before, dueAt: '2026-01-01T13:00:00.000Z' });
      const found = (await all(store.due(at('12:59:59')))).flat();
      expect(found.map((each) => 'outTradeNo' in each && each.outTradeNo)).not.toContain(outTradeNo);
    });

    test('is got by one of ten', async () => {
      const outTradeNo = await broken({ timeExpire: 'soon' });
      const claims = await Promise.all(
        Array.from({ length: 10 }, () => store.claimUnreadable(outTradeNo, at('13:00:00'))),
      );
      expect(claims.filter((claimed) => claimed)).toHaveLength(1);
    });

    test('makes nothing due that is not, and nothing earlier', async () => {
      const rest = withDue(anOrder({ outTradeNo: newNumber() }), undefined);
      await table.plant(rest as unknown as Row);
      await expect(store.claimUnreadable(rest.outTradeNo, at('13:00:00'))).resolves.toBe(false);
      await expect(table.row(rest.outTradeNo)).resolves.toEqual(rest);
      const order = await given({ dueAt: '2026-01-01T14:00:00.000Z' });
      await expect(store.claimUnreadable(order.outTradeNo, at('13:00:00'))).resolves.toBe(false);
      await expect(store.claimUnreadable('contract-ghost', at('13:00:00'))).resolves.toBe(false);
      await expect(table.row('contract-ghost')).resolves.toBeUndefined();
    });
  });

  describe('listByOpenid', () => {
    test('is the payer’s own orders, newest first, page by page, each once', async () => {
      const openid = 'oListed';
      for (let minute = 10; minute < 17; minute += 1)
        await given({ openid, createdAt: `2026-01-01T12:${minute}:00.000Z` });
      await given({ openid: 'oSomebodyElse' });
      const minutes: string[] = [];
      let after: Awaited<ReturnType<OrderStore['listByOpenid']>>['last'];
      do {
        const page = await store.listByOpenid(openid, 3, after);
        expect(page.orders.length).toBeLessThanOrEqual(3);
        minutes.push(...page.orders.map(({ createdAt }) => createdAt.slice(14, 16)));
        after = page.last;
      } while (after);
      expect(minutes).toEqual(['16', '15', '14', '13', '12', '11', '10']);
    });

    test('gives two orders of one moment both, across pages', async () => {
      const openid = 'oAtOnce';
      const both = [await given({ openid }), await given({ openid })].map(({ outTradeNo }) => outTradeNo);
      const first = await store.listByOpenid(openid, 1);
      const second = await store.listByOpenid(openid, 1, first.last);
      const listed = [...first.orders, ...second.orders].map(({ outTradeNo }) => outTradeNo);
      expect(listed.sort()).toEqual(both.sort());
    });

    test('gives whole orders, and nothing that is no order', async () => {
      const order = await given({ openid: 'oWhole' });
      await table.plant({ outTradeNo: 'unknown#stray', openid: 'oWhole', createdAt: later.toISOString() });
      await expect(store.listByOpenid('oWhole', 20)).resolves.toEqual({ orders: [order] });
    });

    test('is empty for a payer without orders', async () => {
      await expect(store.listByOpenid('oNobody', 20)).resolves.toEqual({ orders: [] });
    });
  });

  describe('listOpen', () => {
    const since = new Date('2026-01-01T11:50:00.000Z');
    const open = (openid: string): Promise<readonly string[]> =>
      store.listOpen({ openid, ...MERCHANT }, since, later);

    test('gives the unpaid ones that have not expired, the oldest first', async () => {
      const openid = 'oOpen';
      const second = await given({ openid, createdAt: '2026-01-01T12:00:30.000Z' });
      const first = await given({ openid, createdAt: '2026-01-01T11:50:00.000Z' });
      for (const tradeState of ['SUCCESS', 'REFUND', 'CLOSED'] as const) await given({ openid, tradeState });
      await given({ openid, timeExpire: later.toISOString() });
      const third = await given({
        openid,
        timeExpire: '2026-01-01T12:01:00.001Z',
        createdAt: '2026-01-01T12:00:31.000Z',
      });
      await given({ openid: 'oSomebodyElse' });
      expect(await open(openid)).toEqual([first, second, third].map(({ outTradeNo }) => outTradeNo));
    });

    test.each<[string, Partial<Order>]>([
      ['of another merchant number', { mchId: '1999999999' }],
      ['of another AppID', { appId: 'wx0000000000000000' }],
      ['with money that does not fit it', { anomalies: { 'never_prepared#1': anomaly } }],
      ['older than an order can be', { createdAt: '2026-01-01T11:49:59.999Z' }],
    ])('gives none %s', async (what, change) => {
      const openid = `oNot${what}`;
      await given({ openid, ...change });
      expect(await open(openid)).toEqual([]);
    });

    test('gives none for a payer without orders', async () => {
      expect(await open('oNobody')).toEqual([]);
    });
  });

  describe('latest', () => {
    const latest = async (...wanted: Parameters<OrderStore['latest']>): Promise<LatestSoFar | undefined> =>
      (await all(store.latest(...wanted))).at(-1);

    test('gives the orders that were created last, newest first, of one state too, and no payment without one', async () => {
      await store.keepUnknown(aPayment({ transactionId: 'latest' }), later);
      const days = [3, 1, 2].map((day) => `2027-01-0${day}T12:00:00.000Z`);
      const [third, , second] = await Promise.all(days.map((createdAt) => given({ createdAt })));
      const closed = await given({ createdAt: '2026-12-31T12:00:00.000Z', tradeState: 'CLOSED' });
      const two = await latest({ limit: 2, rows: 1_000_000 });
      expect(two).toMatchObject({ orders: [third, second], isComplete: true });
      expect(two?.rowsRead).toBeGreaterThan(4);
      const one = await latest({ state: 'CLOSED', limit: 1, rows: 1_000_000 });
      expect(one?.orders).toEqual([closed]);
    });

    test('of the same moment the one whose number is greater comes first', async () => {
      const createdAt = '2028-01-01T12:00:00.000Z';
      await given({ createdAt, outTradeNo: 'latest-1' });
      await given({ createdAt, outTradeNo: 'latest-2' });
      const { orders = [] } = (await latest({ limit: 2, rows: 1_000_000 })) ?? {};
      expect(orders.map(({ outTradeNo }) => outTradeNo)).toEqual(['latest-2', 'latest-1']);
    });
  });

  describe('paidOn', () => {
    const paidOn = async (day: string): Promise<string[]> =>
      (await all(store.paidOn(day))).map(({ outTradeNo }) => outTradeNo);

    test('gives the orders of a day of China’s, as far as they are compared, however they were marked', async () => {
      const order = await given({ createdAt: '2027-01-01T15:59:00.000Z' });
      const timeEnd = '2027-01-01T16:00:00.000Z';
      await store.markPaid(aPayment({ outTradeNo: order.outTradeNo, timeEnd }), undefined, later);
      const other = await given({ createdAt: '2027-01-01T15:59:00.000Z' });
      const payment = {
        tradeState: 'SUCCESS',
        transactionId: '43',
        timeEnd: '2027-01-02T15:59:59.000Z',
      } as const;
      await changeOrder(store, other, (each) => ({ ...each, ...payment }));
      const dayBefore = await given({ createdAt: '2027-01-01T15:59:00.000Z' });
      await store.markPaid(
        aPayment({ outTradeNo: dayBefore.outTradeNo, timeEnd: '2027-01-01T15:59:59.000Z' }),
        undefined,
        later,
      );
      await expect(paidOn('20270102')).resolves.toHaveLength(2);
      const found = await all(store.paidOn('20270102'));
      const [first] = found.filter(({ outTradeNo }) => outTradeNo === order.outTradeNo);
      const { outTradeNo, mchId, totalFee, feeType, refunds, anomalies } = order;
      expect(first).toMatchObject({
        ...{ outTradeNo, mchId, totalFee, feeType, refunds, anomalies, timeEnd },
        ...{ tradeState: 'SUCCESS', transactionId: '4200000000202601010000000001' },
      });
      await expect(paidOn('20270102')).resolves.toContain(other.outTradeNo);
      await expect(paidOn('20270101')).resolves.toEqual([dayBefore.outTradeNo]);
    });

    test('gives none for a day without payments', async () => {
      await expect(paidOn('20200101')).resolves.toEqual([]);
    });
  });

  describe('lookUp', () => {
    test('gives whole orders for their numbers, each once, more than a hundred too', async () => {
      const orders = await Promise.all(Array.from({ length: 120 }, () => given()));
      const numbers = orders.map(({ outTradeNo }) => outTradeNo);
      const found = await store.lookUp([...numbers, 'contract-nobody', ...numbers.slice(0, 3)]);
      expect(new Map(found.map((each) => [each.outTradeNo, each]))).toEqual(
        new Map(orders.map((each) => [each.outTradeNo, each])),
      );
      expect(found).toHaveLength(120);
    });

    test('gives nothing for no numbers', async () => {
      await expect(store.lookUp([])).resolves.toEqual([]);
    });
  });

  describe('refunds at once', () => {
    describeRefundsAtOnce(() => table);
  });

  test('changedSince gives the orders and the unknown payments that were written since', async () => {
    const since = new Date('2029-01-01T00:00:00.000Z');
    const before = await given({ updatedAt: '2028-12-31T23:59:59.999Z' });
    const after = await given({ updatedAt: since.toISOString() });
    const payment = aPayment({ transactionId: 'since' });
    await store.keepUnknown(payment, since);
    const found = (await all(store.changedSince(since))).flat();
    const kept: UnknownPayment = { outTradeNo: 'unknown#since', payment, recordedAt: since.toISOString() };
    expect(found).toHaveLength(2);
    expect(found).toEqual(expect.arrayContaining([after, kept]));
    expect(found).not.toContainEqual(before);
  });
}
