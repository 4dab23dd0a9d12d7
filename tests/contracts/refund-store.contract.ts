import { DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { requestRefund, type RequestRefundPorts } from '../../lib/orders/refund/request-refund';
import type { Order } from '../../lib/orders/order';
import { makeOrderStore } from '../../lib/aws/order-store';
import type { OrderStore } from '../../lib/orders/ports/order-store-port';
import { bookRefund, reserveRefund } from '../../lib/orders/refund/refund';
import { makeRefundStore } from '../../lib/aws/refund-store';
import type { RefundStore } from '../../lib/orders/ports/refund-store-port';
import { anOrder, aPaidOrder, aPayment, aRefund, MERCHANT } from '../support/an-order';
import type { TestDatabase } from '../support/local-dynamodb';

const at = new Date('2026-01-01T12:10:00.000Z');
const later = new Date('2026-01-01T12:11:00.000Z');

/** What the stories about refunds rely on in the orders table. */
export function describeRefundStore(start: () => Promise<TestDatabase>): void {
  let database: TestDatabase;
  let document: DynamoDBDocumentClient;
  let orders: OrderStore;
  let refunds: RefundStore;
  let last = 0;

  beforeAll(async () => {
    database = await start();
    document = DynamoDBDocumentClient.from(database.client, {
      marshallOptions: { removeUndefinedValues: true },
    });
    const { signal } = new AbortController();
    orders = makeOrderStore(document, database.ordersTable, signal);
    refunds = makeRefundStore(document, database.ordersTable, signal);
  }, 60_000);

  afterAll(() => database.close());

  /** A paid order of its own for each test, in the table as it is given. */
  async function given(change: Partial<Order> = {}): Promise<Order> {
    last += 1;
    const order = aPaidOrder({ outTradeNo: `refunds-${last}`, ...change });
    await document.send(new PutCommand({ TableName: database.ordersTable, Item: order }));
    return order;
  }

  async function dueNumbers(dueShard: number): Promise<string[]> {
    const { Items } = await document.send(
      new QueryCommand({
        TableName: database.ordersTable,
        IndexName: 'dueOrders',
        KeyConditionExpression: 'dueShard = :dueShard',
        ExpressionAttributeValues: { ':dueShard': dueShard },
      }),
    );
    return (Items ?? []).map((item) => String(item['outTradeNo']));
  }

  describe('write', () => {
    test('writes what a reservation changes, and puts the order on what is due', async () => {
      const order = await given({ dueShard: 7, dueAt: '2026-01-01T12:00:00.000Z' });
      const after = reserveRefund(order, aRefund(), at, false);
      await expect(refunds.write(order, after)).resolves.toEqual({ written: true });
      await expect(orders.get(order.outTradeNo)).resolves.toEqual({ ...after, sequence: 3 });
      expect(after).toMatchObject({ refundedFee: 40, refundCount: 1, dueAt: '2026-01-01T12:11:00.000Z' });
      await expect(dueNumbers(7)).resolves.toEqual([order.outTradeNo]);
    });

    test('takes an order off what is due once nothing is outstanding', async () => {
      const order = await given({
        dueShard: 8,
        dueAt: '2026-01-01T12:00:00.000Z',
        refunds: { R1: aRefund() },
      });
      const after = bookRefund(order, aRefund({ refundStatus: 'SUCCESS' }), at, false);
      await refunds.write(order, after);
      const row = await orders.get(order.outTradeNo);
      expect(row).not.toHaveProperty('dueAt');
      expect(row).not.toHaveProperty('dueShard');
      await expect(dueNumbers(8)).resolves.toEqual([]);
    });

    test('changes nothing on a row that is not as it was read, and gives it as it stands', async () => {
      const order = await given();
      await refunds.claimQuery(order.outTradeNo, 5_000, at);
      const row = await orders.get(order.outTradeNo);
      const after = reserveRefund(order, aRefund(), at, false);
      await expect(refunds.write(order, after)).resolves.toEqual({ written: false, order: row });
      await expect(orders.get(order.outTradeNo)).resolves.toEqual(row);
    });

    test('makes no order where there is none', async () => {
      const order = aPaidOrder({ outTradeNo: 'refunds-ghost' });
      const after = reserveRefund(order, aRefund(), at, false);
      await expect(refunds.write(order, after)).resolves.toEqual({ written: false, order: undefined });
      await expect(orders.get('refunds-ghost')).resolves.toBeUndefined();
    });
  });

  describe('claimQuery', () => {
    test('is given once in the interval, whatever the state of the order', async () => {
      const { outTradeNo } = await given({ tradeState: 'REFUND' });
      await expect(refunds.claimQuery(outTradeNo, 5_000, at)).resolves.toBe(true);
      const justBefore = new Date(at.getTime() + 4_999);
      await expect(refunds.claimQuery(outTradeNo, 5_000, justBefore)).resolves.toBe(false);
      await expect(refunds.claimQuery(outTradeNo, 5_000, later)).resolves.toBe(true);
    });

    test('is given to one of ten who ask at once', async () => {
      const { outTradeNo } = await given();
      const claims = await Promise.all(
        Array.from({ length: 10 }, () => refunds.claimQuery(outTradeNo, 5_000, at)),
      );
      expect(claims.filter((claimed) => claimed)).toHaveLength(1);
    });

    test('makes no order where there is none', async () => {
      await expect(refunds.claimQuery('refunds-nobody', 5_000, at)).resolves.toBe(false);
      await expect(orders.get('refunds-nobody')).resolves.toBeUndefined();
    });
  });

  describe('an unpaid order with a refund of money that did not fit it', () => {
    const unpaid = { refunds: { R1: aRefund({ transactionId: '42' }) }, refundCount: 1 };
    const due = { dueShard: 3, dueAt: '2026-01-01T12:30:00.000Z' };

    test('stays due when it is paid', async () => {
      const order = await given({ ...anOrder(), outTradeNo: `refunds-open-${last}`, ...unpaid, ...due });
      const payment = aPayment({ outTradeNo: order.outTradeNo });
      await expect(orders.settle(payment, later)).resolves.toEqual({ settled: true });
      const row = await orders.get(order.outTradeNo);
      expect(row).toMatchObject({ tradeState: 'SUCCESS', dueAt: later.toISOString() });
      await expect(orders.settle(payment, later)).resolves.toEqual({ settled: false, order: row });
    });

    test('stays due when it is closed', async () => {
      const order = await given({ ...anOrder(), outTradeNo: `refunds-shut-${last}`, ...unpaid, ...due });
      await expect(orders.close(order, MERCHANT, later)).resolves.toBe(true);
      await expect(orders.get(order.outTradeNo)).resolves.toMatchObject({
        tradeState: 'CLOSED',
        dueAt: later.toISOString(),
      });
    });

    test('is not settled by a payment that does not fit', async () => {
      const order = await given({ ...anOrder(), outTradeNo: `refunds-odd-${last}`, ...unpaid, ...due });
      const payment = aPayment({ outTradeNo: order.outTradeNo, totalFee: 99 });
      await expect(orders.settle(payment, later)).resolves.toEqual({ settled: false, order });
      await expect(orders.get(order.outTradeNo)).resolves.toEqual(order);
    });
  });

  describe('twenty refunds at once', () => {
    /** A WeChat that accepts every refund, and remembers which. */
    function accepting(now: () => Date): { ports: RequestRefundPorts; accepted: Map<string, number> } {
      const accepted = new Map<string, number>();
      const unused = () => Promise.reject(new Error('not asked'));
      const ports = { orders, refunds, now, isShippingOn: false, witness: () => undefined };
      return {
        accepted,
        ports: {
          ...ports,
          merchant: MERCHANT,
          prepareRefund: () => Promise.resolve(),
          refund: (_, { outRefundNo, refundFee }) => {
            accepted.set(outRefundNo, refundFee);
            return Promise.resolve({ kind: 'accepted', refundId: `50${accepted.size}` });
          },
          queryRefund: unused,
          queryOrder: unused,
        },
      };
    }

    test.each([
      ['at one moment', 0],
      // WeChat's minute does not keep these apart: only the sum does.
      ['each a minute after the other', 60_000],
    ])('%s: what is accepted never exceeds what was paid', async (_, apart) => {
      const { outTradeNo } = await given();
      let time = at.getTime();
      const { ports, accepted } = accepting(() => new Date((time += apart)));
      const asked = await Promise.allSettled(
        Array.from({ length: 20 }, (_each, number) =>
          requestRefund(ports, 'https://pay.example.com/refund-notify', {
            outTradeNo,
            outRefundNo: `R${number}`,
            refundFee: 30,
          }),
        ),
      );
      const sum = [...accepted.values()].reduce((total, fee) => total + fee, 0);
      expect(sum).toBeLessThanOrEqual(100);
      expect(sum).toBeGreaterThan(0);
      const done = asked.filter(({ status }) => status === 'fulfilled');
      expect(done).toHaveLength(accepted.size);
      const row = await orders.get(outTradeNo);
      expect(row?.refundedFee).toBe(sum);
      expect(Object.keys(row?.refunds ?? {}).sort()).toEqual([...accepted.keys()].sort());
    });

    test('under one number are one refund', async () => {
      const { outTradeNo } = await given();
      const { ports, accepted } = accepting(() => at);
      const asked = await Promise.all(
        Array.from({ length: 5 }, () =>
          requestRefund(ports, 'https://pay.example.com/refund-notify', {
            outTradeNo,
            outRefundNo: 'R1',
            refundFee: 30,
          }),
        ),
      );
      expect(asked.filter(({ created }) => created)).toHaveLength(1);
      expect([...accepted.keys()]).toEqual(['R1']);
      await expect(orders.get(outTradeNo)).resolves.toMatchObject({ refundedFee: 30, refundCount: 1 });
    });
  });
}
