import { DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Anomaly, Order, Payment } from '../../lib/orders/order';
import { makeOrderStore } from '../../lib/aws/order-store';
import type { OrderStore } from '../../lib/orders/ports/order-store-port';
import { anOrder, aPayment, MERCHANT } from '../support/an-order';
import type { TestDatabase } from '../support/local-dynamodb';

const later = new Date('2026-01-01T12:01:00.000Z');

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

/** What the stories rely on in the orders table; the same suite runs on every DynamoDB that we meet. */
export function describeOrderStore(start: () => Promise<TestDatabase>): void {
  let database: TestDatabase;
  let document: DynamoDBDocumentClient;
  let store: OrderStore;
  let last = 0;

  beforeAll(async () => {
    database = await start();
    document = DynamoDBDocumentClient.from(database.client);
    store = makeOrderStore(document, database.ordersTable, new AbortController().signal);
  }, 60_000);

  afterAll(() => database.close());

  /** An order of its own for each test, in the table as it is given. */
  async function given(change: Partial<Order> = {}): Promise<Order> {
    last += 1;
    const order = anOrder({ outTradeNo: `contract-${last}`, ...change });
    await document.send(new PutCommand({ TableName: database.ordersTable, Item: order }));
    return order;
  }

  async function settle(order: Order, change: Partial<Payment> = {}): ReturnType<OrderStore['settle']> {
    return store.settle(aPayment({ outTradeNo: order.outTradeNo, ...change }), later);
  }

  /** The numbers of the orders under one key of an index. */
  async function indexed(index: string, key: string, value: string | number): Promise<string[]> {
    const { Items } = await document.send(
      new QueryCommand({
        TableName: database.ordersTable,
        IndexName: index,
        KeyConditionExpression: '#key = :value',
        ExpressionAttributeNames: { '#key': key },
        ExpressionAttributeValues: { ':value': value },
      }),
    );
    return (Items ?? []).map((item) => String(item['outTradeNo']));
  }

  describe('insert', () => {
    test('writes a new order as it is', async () => {
      const order = anOrder({ outTradeNo: 'contract-new' });
      await expect(store.insert(order)).resolves.toEqual({ inserted: true, order });
      await expect(store.get('contract-new')).resolves.toEqual(order);
    });

    test('leaves the order that has the number, and gives it back', async () => {
      const first = await given({ body: 'first' });
      const second = anOrder({ outTradeNo: first.outTradeNo, body: 'second' });
      await expect(store.insert(second)).resolves.toEqual({ inserted: false, order: first });
      await expect(store.get(first.outTradeNo)).resolves.toEqual(first);
    });

    test('lets one of ten win who take the same number at once', async () => {
      const bids = Array.from({ length: 10 }, (_, at) =>
        anOrder({ outTradeNo: 'contract-race', body: `bid ${at}` }),
      );
      const results = await Promise.all(bids.map((bid) => store.insert(bid)));
      expect(results.filter(({ inserted }) => inserted)).toHaveLength(1);
      const kept = await store.get('contract-race');
      for (const { order } of results) expect(order).toEqual(kept);
    });
  });

  test('get gives undefined where there is no order', async () => {
    await expect(store.get('contract-nobody')).resolves.toBeUndefined();
  });

  test('every write makes the sequence grow', async () => {
    await store.insert(anOrder({ outTradeNo: 'contract-sequence' }));
    await store.keepPrepayId('contract-sequence', 'wx01', later, later);
    await expect(store.get('contract-sequence')).resolves.toMatchObject({ sequence: 2 });
    await store.recordAnomaly('contract-sequence', anomaly);
    await store.close(anOrder({ outTradeNo: 'contract-sequence', prepayId: 'wx01' }), MERCHANT, later);
    await expect(store.get('contract-sequence')).resolves.toMatchObject({ sequence: 4 });
  });

  describe('keepPrepayId', () => {
    const asked = new Date('2026-01-01T12:00:10.000Z');

    test('keeps it and when it was asked for', async () => {
      const { outTradeNo } = await given();
      await expect(store.keepPrepayId(outTradeNo, 'wx01', asked, later)).resolves.toBe(true);
      await expect(store.get(outTradeNo)).resolves.toMatchObject({
        prepayId: 'wx01',
        prepayIdAt: asked.toISOString(),
        updatedAt: later.toISOString(),
        tradeState: 'NOTPAY',
      });
    });

    test.each(['SUCCESS', 'REFUND', 'CLOSED'] as const)(
      'changes nothing on an order that is %s',
      async (tradeState) => {
        const order = await given({ tradeState });
        await expect(store.keepPrepayId(order.outTradeNo, 'wx01', asked, later)).resolves.toBe(false);
        await expect(store.get(order.outTradeNo)).resolves.toEqual(order);
      },
    );

    test('changes nothing on an order for which money came that does not fit', async () => {
      const order = await given({ anomalies: { 'total_fee_mismatch#42': anomaly } });
      await expect(store.keepPrepayId(order.outTradeNo, 'wx01', asked, later)).resolves.toBe(false);
      await expect(store.get(order.outTradeNo)).resolves.toEqual(order);
    });

    test('makes no order where there is none', async () => {
      await expect(store.keepPrepayId('contract-ghost', 'wx01', asked, later)).resolves.toBe(false);
      await expect(store.get('contract-ghost')).resolves.toBeUndefined();
    });
  });

  describe.each(['claimQuery', 'claimClose'] as const)('%s', (claim) => {
    test('is given once in the interval', async () => {
      const { outTradeNo } = await given();
      const at = (milliseconds: number): Date => new Date(later.getTime() + milliseconds);
      await expect(store[claim](outTradeNo, 5_000, at(0))).resolves.toEqual({ claimed: true });
      await expect(store[claim](outTradeNo, 5_000, at(4_999))).resolves.toMatchObject({ claimed: false });
      await expect(store[claim](outTradeNo, 5_000, at(5_000))).resolves.toEqual({ claimed: true });
    });

    test('is given to one of ten who ask at once', async () => {
      const { outTradeNo } = await given();
      const claims = await Promise.all(
        Array.from({ length: 10 }, () => store[claim](outTradeNo, 5_000, later)),
      );
      expect(claims.filter(({ claimed }) => claimed)).toHaveLength(1);
    });

    test('takes nothing from the other', async () => {
      const { outTradeNo } = await given();
      const other = claim === 'claimQuery' ? 'claimClose' : 'claimQuery';
      await expect(store[other](outTradeNo, 5_000, later)).resolves.toEqual({ claimed: true });
      await expect(store[claim](outTradeNo, 5_000, later)).resolves.toEqual({ claimed: true });
    });

    test('gives the order as it stands where the claim is refused', async () => {
      const order = await given({ tradeState: 'SUCCESS' });
      await expect(store[claim](order.outTradeNo, 5_000, later)).resolves.toEqual({
        claimed: false,
        order,
      });
    });
  });

  describe('settle', () => {
    test('marks the order paid, with the whole payment, and takes it off what is due', async () => {
      const order = await given({ dueShard: 11 });
      await expect(settle(order)).resolves.toEqual({ settled: true });
      const settled = await store.get(order.outTradeNo);
      expect(settled).toMatchObject({
        tradeState: 'SUCCESS',
        transactionId: '4200000000202601010000000001',
        bankType: 'OTHERS',
        cashFee: 100,
        timeEnd: '2026-01-01T12:00:30.000Z',
        updatedAt: later.toISOString(),
      });
      expect(settled).not.toHaveProperty('dueShard');
      expect(settled).not.toHaveProperty('dueAt');
      expect(settled?.paidDayShard).toMatch(/^20260101#(?:\d|1[0-5])$/);
    });

    test('marks it REFUND in one write when the query says so', async () => {
      const order = await given();
      await expect(settle(order, { tradeState: 'REFUND' })).resolves.toEqual({ settled: true });
      await expect(store.get(order.outTradeNo)).resolves.toMatchObject({
        tradeState: 'REFUND',
        cashFee: 100,
      });
    });

    test('settles one of ten who come at once, and shows the other nine the settled order', async () => {
      const order = await given();
      const results = await Promise.all(Array.from({ length: 10 }, () => settle(order)));
      expect(results.filter(({ settled }) => settled)).toHaveLength(1);
      for (const result of results) {
        if (!result.settled) expect(result.order?.tradeState).toBe('SUCCESS');
      }
    });

    test.each<[string, Partial<Payment>]>([
      ['another amount', { totalFee: 99 }],
      ['another currency', { feeType: 'USD' }],
      ['another payer', { openid: 'oSomebodyElse' }],
      ['another appid', { appId: 'wx0000000000000000' }],
      ['another merchant', { mchId: '1900000000' }],
      ['another sign type', { signType: 'HMAC-SHA256' }],
      ['a time more than five minutes before the order', { timeEnd: '2026-01-01T11:54:59.000Z' }],
    ])('changes nothing for a payment with %s', async (_, change) => {
      const order = await given();
      await expect(settle(order, change)).resolves.toEqual({ settled: false, order });
      await expect(store.get(order.outTradeNo)).resolves.toEqual(order);
    });

    test('changes nothing for an order that was never prepared: no signature of it left us', async () => {
      const { prepayId, prepayIdAt, ...order } = await given();
      expect([prepayId, prepayIdAt]).not.toContain(undefined);
      await document.send(new PutCommand({ TableName: database.ordersTable, Item: order }));
      await expect(settle(order)).resolves.toEqual({ settled: false, order });
      await expect(store.get(order.outTradeNo)).resolves.toEqual(order);
    });

    test('takes a payment that ended five minutes before the order, as clocks differ', async () => {
      const order = await given();
      await expect(settle(order, { timeEnd: '2026-01-01T11:55:00.000Z' })).resolves.toEqual({
        settled: true,
      });
    });

    test.each(['SUCCESS', 'REFUND', 'CLOSED'] as const)(
      'changes nothing on an order that is %s',
      async (tradeState) => {
        const order = await given({ tradeState });
        await expect(settle(order)).resolves.toEqual({ settled: false, order });
        await expect(store.get(order.outTradeNo)).resolves.toEqual(order);
      },
    );

    test('makes no order where there is none', async () => {
      await expect(store.settle(aPayment({ outTradeNo: 'contract-void' }), later)).resolves.toEqual({
        settled: false,
        order: undefined,
      });
      await expect(store.get('contract-void')).resolves.toBeUndefined();
    });
  });

  describe('close', () => {
    test('closes an unpaid order and takes it off what is due', async () => {
      const order = await given();
      const { outTradeNo } = order;
      await expect(store.close(order, MERCHANT, later)).resolves.toBe(true);
      const closed = await store.get(outTradeNo);
      expect(closed).toMatchObject({ tradeState: 'CLOSED' });
      expect(closed).not.toHaveProperty('dueAt');
    });

    test.each(['SUCCESS', 'REFUND', 'CLOSED'] as const)(
      'changes nothing on an order that is %s',
      async (tradeState) => {
        const order = await given({ tradeState });
        await expect(store.close(order, MERCHANT, later)).resolves.toBe(false);
        await expect(store.get(order.outTradeNo)).resolves.toEqual(order);
      },
    );

    test.each([{ mchId: '1900000110' }, { appId: 'wx8888888888888888' }])(
      'changes nothing on an order of another merchant: %j',
      async (ids) => {
        const order = await given(ids);
        await expect(store.close(order, MERCHANT, later)).resolves.toBe(false);
        await expect(store.get(order.outTradeNo)).resolves.toEqual(order);
      },
    );

    test('changes nothing on an order that got a prepay_id, or another one, since it was read', async () => {
      const order = await given();
      const { prepayId, ...unprepared } = order;
      for (const read of [unprepared, { ...order, prepayId: `${prepayId ?? ''}0` }]) {
        await expect(store.close(read, MERCHANT, later)).resolves.toBe(false);
      }
      await expect(store.get(order.outTradeNo)).resolves.toEqual(order);
    });

    test('makes no order where there is none', async () => {
      await expect(store.close(anOrder({ outTradeNo: 'contract-closed' }), MERCHANT, later)).resolves.toBe(
        false,
      );
      await expect(store.get('contract-closed')).resolves.toBeUndefined();
    });
  });

  describe('recordAnomaly', () => {
    const key = 'total_fee_mismatch#4200000000202601010000000001';

    test('keeps it on the order and leaves the state alone', async () => {
      const order = await given();
      await expect(store.recordAnomaly(order.outTradeNo, anomaly)).resolves.toBe(true);
      await expect(store.get(order.outTradeNo)).resolves.toEqual({
        ...order,
        anomalies: { [key]: anomaly },
        sequence: 2,
        updatedAt: anomaly.recordedAt,
      });
    });

    test('keeps the first of one kind and transaction', async () => {
      const { outTradeNo } = await given();
      await store.recordAnomaly(outTradeNo, anomaly);
      await expect(store.recordAnomaly(outTradeNo, { ...anomaly, totalFee: 2 })).resolves.toBe(false);
      expect((await store.get(outTradeNo))?.anomalies[key]?.totalFee).toBe(1);
    });

    test('keeps one of each transaction', async () => {
      const { outTradeNo } = await given();
      await store.recordAnomaly(outTradeNo, anomaly);
      await expect(store.recordAnomaly(outTradeNo, { ...anomaly, transactionId: '42' })).resolves.toBe(true);
      expect(Object.keys((await store.get(outTradeNo))?.anomalies ?? {})).toHaveLength(2);
    });

    test('throws where there is no order to keep it on', async () => {
      await expect(store.recordAnomaly('contract-lost', anomaly)).rejects.toThrow(
        'neither written nor there',
      );
    });
  });

  describe('release', () => {
    const anomalies = { 'total_fee_mismatch#42': anomaly };

    test('takes an unpaid order that holds an anomaly off what is due', async () => {
      const order = await given({ anomalies, dueShard: 12 });
      await store.release(order.outTradeNo);
      const { dueShard, dueAt, ...released } = order;
      expect([dueShard, dueAt]).not.toContain(undefined);
      await expect(store.get(order.outTradeNo)).resolves.toEqual({ ...released, sequence: 2 });
      await expect(indexed('dueOrders', 'dueShard', 12)).resolves.toEqual([]);
    });

    test.each<[string, Partial<Order>]>([
      ['holds no anomaly', {}],
      ['has been refunded: that may be outstanding', { anomalies, refundCount: 1 }],
      ['is paid: it may have to be shipped', { anomalies, tradeState: 'SUCCESS' }],
    ])('changes nothing on an order that %s', async (_, change) => {
      const order = await given(change);
      await store.release(order.outTradeNo);
      await expect(store.get(order.outTradeNo)).resolves.toEqual(order);
    });

    test('makes no order where there is none', async () => {
      await store.release('contract-released');
      await expect(store.get('contract-released')).resolves.toBeUndefined();
    });
  });

  describe('keepUnknown', () => {
    test('keeps the payment once, where no index of orders finds it', async () => {
      const payment = aPayment({
        outTradeNo: 'contract-unknown',
        transactionId: '4299',
        openid: 'oUnknownPayer',
      });
      await expect(store.keepUnknown(payment, later)).resolves.toBe(true);
      await expect(store.keepUnknown({ ...payment, totalFee: 1 }, later)).resolves.toBe(false);
      await expect(store.get('unknown#4299')).resolves.toMatchObject({
        payment,
        recordedAt: later.toISOString(),
      });
      await expect(indexed('ordersByOpenid', 'openid', 'oUnknownPayer')).resolves.toEqual([]);
    });
  });

  describe('the indexes', () => {
    test('dueOrders holds an order until it is settled or closed', async () => {
      const numbers = [
        await given({ dueShard: 13 }),
        await given({ dueShard: 13 }),
        await given({ dueShard: 13 }),
      ];
      const [open, paid, closed] = numbers.map(({ outTradeNo }) => outTradeNo);
      await settle(anOrder({ outTradeNo: paid ?? '' }));
      await store.close(anOrder({ outTradeNo: closed ?? '' }), MERCHANT, later);
      await expect(indexed('dueOrders', 'dueShard', 13)).resolves.toEqual([open]);
    });

    test('ordersByPaidDay holds an order once it is paid, under the day in China', async () => {
      const order = await given({ createdAt: '2026-01-01T17:00:00.000Z' });
      await expect(settle(order, { timeEnd: '2026-01-01T17:00:30.000Z' })).resolves.toEqual({
        settled: true,
      });
      const shard = (await store.get(order.outTradeNo))?.paidDayShard ?? '';
      expect(shard).toMatch(/^20260102#/);
      await expect(indexed('ordersByPaidDay', 'paidDayShard', shard)).resolves.toEqual([order.outTradeNo]);
    });

    test('ordersByOpenid holds the orders of a payer', async () => {
      const order = await given({ openid: 'oContractPayer' });
      await expect(indexed('ordersByOpenid', 'openid', 'oContractPayer')).resolves.toEqual([
        order.outTradeNo,
      ]);
    });
  });
}
