import { DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { makeDueStore } from '../../lib/aws/due-store';
import type { DuePage, DueStore } from '../../lib/orders/ports/due-store-port';
import type { Order } from '../../lib/orders/order';
import { makeOrderListStore } from '../../lib/aws/order-list-store';
import type { OrderListStore } from '../../lib/orders/ports/order-list-store';
import { makeOrderStore } from '../../lib/aws/order-store';
import type { OrderStore } from '../../lib/orders/ports/order-store-port';
import { freshShardOf, shardOf } from '../../lib/orders/shard';
import { anOrder, aPayment } from '../support/an-order';
import type { TestDatabase } from '../support/local-dynamodb';

const now = new Date('2026-01-01T12:01:00.000Z');
const next = new Date('2026-01-01T12:02:00.000Z');

/** What the sweep and the list rely on in the orders table; the same suite runs on every DynamoDB that we meet. */
export function describeDueStore(start: () => Promise<TestDatabase>): void {
  let database: TestDatabase;
  let document: DynamoDBDocumentClient;
  let due: DueStore;
  let lists: OrderListStore;
  let orders: OrderStore;
  let last = 0;

  beforeAll(async () => {
    database = await start();
    document = DynamoDBDocumentClient.from(database.client);
    const { signal } = new AbortController();
    due = makeDueStore(document, database.ordersTable, signal);
    lists = makeOrderListStore(document, database.ordersTable, signal);
    orders = makeOrderStore(document, database.ordersTable, signal);
  }, 60_000);

  afterAll(() => database.close());

  /** An order of its own for each test, in the table as it is given. */
  async function given(change: Partial<Order> = {}): Promise<Order> {
    last += 1;
    const order = anOrder({ outTradeNo: `due-${last}`, dueShard: 4, ...change });
    await document.send(new PutCommand({ TableName: database.ordersTable, Item: order }));
    return order;
  }

  async function listAll(shard: number, at = now): Promise<string[]> {
    const numbers: string[] = [];
    let from: DuePage | undefined;
    do {
      const page = await due.list(shard, at, from);
      numbers.push(...page.items.map(({ outTradeNo }) => outTradeNo));
      from = page.next;
    } while (from);
    return numbers;
  }

  describe('list', () => {
    test('gives what is due in a shard, the longest due first, and nothing else', async () => {
      const second = await given({ dueShard: 9, dueAt: '2026-01-01T12:01:00.000Z' });
      const first = await given({ dueShard: 9, dueAt: '2026-01-01T11:00:00.000Z' });
      await given({ dueShard: 9, dueAt: '2026-01-01T12:01:00.001Z' });
      await given({ dueShard: 10, dueAt: '2026-01-01T11:00:00.000Z' });
      await expect(listAll(9)).resolves.toEqual([first.outTradeNo, second.outTradeNo]);
    });

    test('goes on page by page', async () => {
      const given250 = await Promise.all(Array.from({ length: 250 }, () => given({ dueShard: 11 })));
      const page = await due.list(11, now);
      expect(page.items).toHaveLength(100);
      expect(page.next).toBeDefined();
      const listed = await listAll(11);
      expect([...listed].sort()).toEqual(given250.map(({ outTradeNo }) => outTradeNo).sort());
    });

    test('gives no keys where the shard is empty', async () => {
      await expect(due.list(15, now)).resolves.toEqual({ items: [] });
    });
  });

  describe('claim', () => {
    test('moves the order to its next check, and changes nothing else but its sequence', async () => {
      const order = await given();
      await expect(due.claim(order, next)).resolves.toBe(true);
      await expect(orders.get(order.outTradeNo)).resolves.toEqual({
        ...order,
        dueShard: freshShardOf(order.outTradeNo),
        dueAt: next.toISOString(),
        sequence: 2,
      });
    });

    test('moves an order that is not minutes old any more out of the fresh ones', async () => {
      const order = await given();
      const later = new Date('2026-01-01T12:10:00.000Z');
      await expect(due.claim(order, later)).resolves.toBe(true);
      const dueShard = shardOf(order.outTradeNo);
      await expect(orders.get(order.outTradeNo)).resolves.toMatchObject({ dueShard });
    });

    test('is given to one of ten who come at once', async () => {
      const order = await given();
      const claims = await Promise.all(Array.from({ length: 10 }, () => due.claim(order, next)));
      expect(claims.filter(Boolean)).toHaveLength(1);
    });

    test('is refused where the order was settled meanwhile, and leaves it settled', async () => {
      const order = await given();
      await orders.settle(aPayment({ outTradeNo: order.outTradeNo }), now);
      const settled = await orders.get(order.outTradeNo);
      await expect(due.claim(order, next)).resolves.toBe(false);
      await expect(orders.get(order.outTradeNo)).resolves.toEqual(settled);
    });

    test('makes no order where there is none', async () => {
      await expect(due.claim(anOrder({ outTradeNo: 'due-ghost' }), next)).resolves.toBe(false);
      await expect(orders.get('due-ghost')).resolves.toBeUndefined();
    });
  });

  describe('moving on', () => {
    /** A row that no code of ours can read. */
    async function unreadable(): Promise<string> {
      const { outTradeNo } = await given();
      await document.send(
        new UpdateCommand({
          TableName: database.ordersTable,
          Key: { outTradeNo },
          UpdateExpression: 'SET #sequence = :text, timeExpire = :text, totalFee = :huge',
          ExpressionAttributeNames: { '#sequence': 'sequence' },
          ExpressionAttributeValues: { ':text': 'soon', ':huge': 9_007_199_254_740_993n },
        }),
      );
      return outTradeNo;
    }

    test('needs nothing of the row but its number and its time', async () => {
      const outTradeNo = await unreadable();
      await due.moveOn({ outTradeNo, dueAt: '2026-01-01T12:01:00.000Z' }, next);
      await expect(listAll(4)).resolves.not.toContain(outTradeNo);
      await expect(listAll(shardOf(outTradeNo), next)).resolves.toContain(outTradeNo);
    });

    test('changes nothing where the order is due at another time, or is not there', async () => {
      const order = await given({ dueAt: '2026-01-01T12:00:30.000Z' });
      await due.moveOn({ outTradeNo: order.outTradeNo, dueAt: '2026-01-01T12:00:31.000Z' }, next);
      await expect(orders.get(order.outTradeNo)).resolves.toEqual(order);
      await due.moveOn({ outTradeNo: 'due-ghost', dueAt: order.dueAt ?? '' }, next);
      await expect(orders.get('due-ghost')).resolves.toBeUndefined();
    });
  });

  describe('reschedule', () => {
    /** What is left of an order without what makes it due. */
    function undue(order: Order): Order {
      return Object.fromEntries(
        Object.entries(order).filter(([name]) => name !== 'dueAt' && name !== 'dueShard'),
      ) as unknown as Order;
    }

    test('with no time takes the order off what is due', async () => {
      const order = await given({ dueShard: 12, tradeState: 'SUCCESS' });
      await expect(due.reschedule(order, undefined)).resolves.toBe(true);
      await expect(orders.get(order.outTradeNo)).resolves.toEqual({ ...undue(order), sequence: 2 });
      await expect(listAll(12)).resolves.toEqual([]);
    });

    test('makes an order due that was not', async () => {
      const rest = undue(await given({ tradeState: 'SUCCESS' }));
      await document.send(new PutCommand({ TableName: database.ordersTable, Item: rest }));
      await expect(due.reschedule(rest, next)).resolves.toBe(true);
      await expect(listAll(shardOf(rest.outTradeNo), next)).resolves.toContain(rest.outTradeNo);
    });

    test('is refused where something was written since: a refund may be outstanding', async () => {
      const order = await given();
      await orders.keepPrepayId(order.outTradeNo, 'wx01', now, now);
      const written = await orders.get(order.outTradeNo);
      await expect(due.reschedule(order, undefined)).resolves.toBe(false);
      await expect(orders.get(order.outTradeNo)).resolves.toEqual(written);
    });

    test('makes no order where there is none', async () => {
      await expect(due.reschedule(anOrder({ outTradeNo: 'due-ghost' }), next)).resolves.toBe(false);
      await expect(orders.get('due-ghost')).resolves.toBeUndefined();
    });
  });

  test('since when there is no answer is kept once, and forgotten once', async () => {
    const { outTradeNo } = await given();
    await due.keepUnanswered(outTradeNo, now);
    await due.keepUnanswered(outTradeNo, next);
    await expect(orders.get(outTradeNo)).resolves.toMatchObject({
      unansweredSince: now.toISOString(),
      sequence: 2,
    });
    await due.forgetUnanswered(outTradeNo);
    await due.forgetUnanswered(outTradeNo);
    const order = await orders.get(outTradeNo);
    expect(order).not.toHaveProperty('unansweredSince');
    expect(order?.sequence).toBe(3);
    await due.keepUnanswered('due-ghost', now);
    await expect(orders.get('due-ghost')).resolves.toBeUndefined();
  });

  describe('the list of a payer', () => {
    test('is the payer’s own orders, newest first, page by page, each once', async () => {
      const openid = 'oListed';
      for (let minute = 10; minute < 17; minute += 1) {
        await given({ openid, createdAt: `2026-01-01T12:${minute}:00.000Z` });
      }
      await given({ openid: 'oSomebodyElse' });
      const minutes: string[] = [];
      let after: Awaited<ReturnType<OrderListStore['list']>>['last'];
      do {
        const page = await lists.list(openid, 3, after);
        expect(page.orders.length).toBeLessThanOrEqual(3);
        minutes.push(...page.orders.map(({ createdAt }) => createdAt.slice(14, 16)));
        after = page.last;
      } while (after);
      expect(minutes).toEqual(['16', '15', '14', '13', '12', '11', '10']);
    });

    test('gives two orders of one moment both, across pages', async () => {
      const openid = 'oAtOnce';
      const both = [await given({ openid }), await given({ openid })].map(({ outTradeNo }) => outTradeNo);
      const first = await lists.list(openid, 1);
      const second = await lists.list(openid, 1, first.last);
      const listed = [...first.orders, ...second.orders].map(({ outTradeNo }) => outTradeNo);
      expect(listed.sort()).toEqual(both.sort());
    });

    test('holds nothing that is no order', async () => {
      const Item = { outTradeNo: 'unknown#4299', openid: 'oStray', createdAt: now.toISOString() };
      await document.send(new PutCommand({ TableName: database.ordersTable, Item }));
      await expect(lists.list('oStray', 20)).resolves.toEqual({ orders: [] });
    });

    test('is empty for a payer without orders', async () => {
      await expect(lists.list('oNobody', 20)).resolves.toEqual({ orders: [] });
    });
  });

  describe('the open orders of a payer', () => {
    const { appId, mchId } = anOrder();
    const since = new Date('2026-01-01T11:50:00.000Z');
    const open = (openid: string): Promise<readonly string[]> =>
      lists.listOpen({ openid, appId, mchId }, since, now);

    test('are the unpaid ones that have not expired, the oldest first', async () => {
      const openid = 'oOpen';
      const later = await given({ openid, createdAt: '2026-01-01T12:00:30.000Z' });
      const first = await given({ openid, createdAt: '2026-01-01T11:50:00.000Z' });
      for (const tradeState of ['SUCCESS', 'REFUND', 'CLOSED'] as const) await given({ openid, tradeState });
      await given({ openid, timeExpire: now.toISOString() });
      const last = await given({
        openid,
        timeExpire: '2026-01-01T12:01:00.001Z',
        createdAt: '2026-01-01T12:00:31.000Z',
      });
      await given({ openid: 'oSomebodyElse' });
      expect(await open(openid)).toEqual([first, later, last].map(({ outTradeNo }) => outTradeNo));
    });

    test.each([
      ['of another merchant number', { mchId: '1999999999' }],
      ['of another AppID', { appId: 'wx0000000000000000' }],
      [
        'with money that does not fit it',
        {
          anomalies: {
            'never_prepared#1': {
              ...aPayment(),
              kind: 'never_prepared' as const,
              recordedAt: now.toISOString(),
            },
          },
        },
      ],
      ['older than an order can be', { createdAt: '2026-01-01T11:49:59.999Z' }],
    ])('hold none %s', async (what, change) => {
      const openid = `oNot${what}`;
      await given({ openid, ...change });
      expect(await open(openid)).toEqual([]);
    });

    test('are none for a payer without orders', async () => {
      expect(await open('oNobody')).toEqual([]);
    });
  });
}
