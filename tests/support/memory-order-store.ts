import { judgePayment, type Verdict } from '../../lib/orders/pay/judge-payment';
import type { Order } from '../../lib/orders/order';
import { differing, readRow } from '../../lib/orders/ports/order-row';
import type { BookedOrder, Found, OrderStore, UnknownPayment } from '../../lib/orders/ports/order-store';
import { chinaDay } from '../../lib/orders/china-day';

/** What stands under a number, an order or not. */
export type Row = Readonly<Record<string, unknown>> & { readonly outTradeNo: string };

/** Both images of one write; `before` is missing where the row is new. */
export interface RowChange {
  readonly before: Row | undefined;
  readonly after: Row;
}

/** The methods that a database answers from an index, which lags behind the rows. */
export type Lagging = Pick<OrderStore, 'due' | 'listByOpenid' | 'listOpen' | 'paidOn'>;

/** The orders table in memory. The contract holds its store equal to those of the databases. */
export interface MemoryOrders {
  readonly store: OrderStore;
  /** What the indexes say while each of them still misses so many writes of every row. */
  readonly lagging: (writesAgo: number) => Lagging;
  /** A row as it stands now. */
  readonly row: (outTradeNo: string) => Row | undefined;
  /** All rows as they stand now, by their numbers. */
  readonly rows: () => ReadonlyMap<string, Row>;
  /** Writes a row as it is given, whether or not it can be read as an order. */
  readonly plant: (row: Row) => void;
  /** Takes a row away, as no code of ours does; tells nothing. */
  readonly remove: (outTradeNo: string) => void;
  /** Tells of each write from now on, before its caller hears of it. */
  readonly onChange: (listener: (change: RowChange) => void) => void;
}

const FRESH_MS = 10 * 60_000;

/** A copy that shares nothing with what is given, without attributes that have no value. */
function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function isFresh({ tradeState, createdAt, dueAt }: Row): boolean {
  return tradeState === 'NOTPAY' && Date.parse(String(dueAt)) < Date.parse(String(createdAt)) + FRESH_MS;
}

function by(keyOf: (row: Row) => string): (a: Row, b: Row) => number {
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1);
}

const byCreation = by(({ createdAt, outTradeNo }) => `${String(createdAt)}\n${outTradeNo}`);

/** An empty table. Every method takes effect at once, when it is called. */
export function makeMemoryOrders(): MemoryOrders {
  const versions = new Map<string, Row[]>();
  const listeners: ((change: RowChange) => void)[] = [];

  const row = (outTradeNo: string, writesAgo = 0): Row | undefined =>
    versions.get(outTradeNo)?.at(-1 - writesAgo);

  function rows(writesAgo = 0): Row[] {
    return [...versions.keys()].flatMap((outTradeNo) => row(outTradeNo, writesAgo) ?? []);
  }

  function write(given: Row): void {
    const after = copyOf(given);
    const before = row(after.outTradeNo);
    const all = versions.get(after.outTradeNo);
    if (all) all.push(after);
    else versions.set(after.outTradeNo, [after]);
    for (const listener of listeners) listener({ before, after });
  }

  /** Writes what differs of these attributes; one without a value goes. */
  function update(before: Row, attributes: Readonly<Record<string, unknown>>): Order {
    const after = copyOf({ ...before, ...attributes, sequence: Number(before['sequence']) + 1 });
    write(after);
    return after as unknown as Order;
  }

  function found(outTradeNo: string): Found {
    const standing = row(outTradeNo);
    return standing && readRow(copyOf(standing));
  }

  const orders = (list: readonly Row[]): Order[] => list.map((each) => copyOf(each) as unknown as Order);
  const isOrder = (each: Row): boolean => each['tradeState'] !== undefined;

  /** Of one payer, the newest first. */
  const ofPayer = (openid: string, writesAgo: number): Row[] =>
    rows(writesAgo)
      .filter((each) => each['openid'] === openid && each['createdAt'] !== undefined)
      .sort(byCreation)
      .reverse();

  const lagging = (writesAgo: number): Lagging => ({
    // Lint: a generator has to wait for something.
    async *due(now) {
      await Promise.resolve();
      const due = rows(writesAgo)
        .filter(({ dueAt }) => typeof dueAt === 'string' && dueAt <= now.toISOString())
        .sort(by(({ dueAt, outTradeNo }) => `${String(dueAt)}\n${outTradeNo}`));
      yield [...due.filter(isFresh), ...due.filter((one) => !isFresh(one))].map((each) => {
        const { outTradeNo, dueAt, createdAt, dueReason } = each as unknown as Order & { dueAt: string };
        return { outTradeNo, dueAt, createdAt, reason: dueReason ?? 'payment' };
      });
    },

    listByOpenid(openid, limit, after) {
      const all = ofPayer(openid, writesAgo);
      const from = after === undefined ? 0 : all.findIndex((each) => byCreation(each, after) < 0);
      const page = from === -1 ? [] : all.slice(from, from + limit);
      const last = page.length === limit ? page.at(-1) : undefined;
      return Promise.resolve({
        orders: orders(page.filter(isOrder)),
        ...(last && { last: { outTradeNo: last.outTradeNo, createdAt: String(last['createdAt']) } }),
      });
    },

    listOpen({ openid, appId, mchId }, since, now) {
      const open = ofPayer(openid, writesAgo).filter(
        (each) =>
          String(each['createdAt']) >= since.toISOString() &&
          each['tradeState'] === 'NOTPAY' &&
          String(each['timeExpire']) > now.toISOString() &&
          each['appId'] === appId &&
          each['mchId'] === mchId &&
          Object.keys(each['anomalies'] ?? {}).length === 0,
      );
      return Promise.resolve(open.map(({ outTradeNo }) => outTradeNo).reverse());
    },

    async *paidOn(day) {
      await Promise.resolve();
      for (const each of rows(writesAgo)) {
        const { timeEnd } = each;
        if (typeof timeEnd === 'string' && chinaDay(timeEnd) === day)
          yield copyOf(each) as unknown as BookedOrder;
      }
    },
  });

  const store: OrderStore = {
    ...lagging(0),

    get: (outTradeNo) => Promise.resolve(found(outTradeNo)),

    insert(order) {
      const standing = row(order.outTradeNo);
      if (standing) return Promise.resolve({ inserted: false, order: readRow(copyOf(standing)) });
      write(order as unknown as Row);
      return Promise.resolve({ inserted: true });
    },

    replace(before, after) {
      const { outTradeNo, sequence } = before;
      const standing = row(outTradeNo);
      const changed = Object.fromEntries(differing(before, after).map((name) => [name, after[name]]));
      if (standing?.['sequence'] === sequence) {
        update(standing, changed);
        return Promise.resolve({ written: true, order: { ...after, sequence: sequence + 1 }, isOurs: true });
      }
      const order = found(outTradeNo);
      const isEqual =
        order !== undefined &&
        !('unreadable' in order) &&
        order.sequence === sequence + 1 &&
        differing(order, after).length === 0;
      return Promise.resolve(isEqual ? { written: true, order, isOurs: false } : { written: false, order });
    },

    markPaid(payment, due, now) {
      const standing = row(payment.outTradeNo);
      const isFitting =
        standing?.['refundCount'] === undefined &&
        // Of a row that holds no order nothing may come.
        (judgePayment(standing as unknown as Order | undefined, payment) as Verdict | undefined)?.kind ===
          'pay';
      if (!isFitting || standing === undefined)
        return Promise.resolve({ marked: false, order: found(payment.outTradeNo) });
      const { tradeState, transactionId, bankType, cashFee, timeEnd } = payment;
      update(standing, {
        ...{ tradeState, transactionId, bankType, cashFee, timeEnd },
        ...{ updatedAt: now.toISOString(), dueAt: due?.at.toISOString(), dueReason: due?.reason },
      });
      return Promise.resolve({ marked: true });
    },

    keepUnknown(payment, now) {
      const outTradeNo = `unknown#${payment.transactionId}`;
      if (row(outTradeNo)) return Promise.resolve(false);
      write({ outTradeNo, payment, recordedAt: now.toISOString() });
      return Promise.resolve(true);
    },

    lookUpUnknown: (transactionIds) =>
      Promise.resolve(
        [...new Set(transactionIds)].flatMap((transactionId) => {
          const kept = row(`unknown#${transactionId}`);
          return kept ? [copyOf(kept) as unknown as UnknownPayment] : [];
        }),
      ),

    claimUnreadable(outTradeNo, nextAt) {
      const standing = row(outTradeNo);
      const dueAt = standing?.['dueAt'];
      if (standing === undefined || typeof dueAt !== 'string' || dueAt >= nextAt.toISOString())
        return Promise.resolve(false);
      write({ ...standing, dueAt: nextAt.toISOString() });
      return Promise.resolve(true);
    },

    async *latest({ state, limit }) {
      await Promise.resolve();
      const all = rows();
      const wanted = all.filter(
        (each) => isOrder(each) && (state ?? each['tradeState']) === each['tradeState'],
      );
      const newest = wanted.sort(byCreation).reverse().slice(0, limit);
      yield { orders: orders(newest), rowsRead: all.length, isComplete: true };
    },

    lookUp: (outTradeNos) =>
      Promise.resolve(orders([...new Set(outTradeNos)].flatMap((outTradeNo) => row(outTradeNo) ?? []))),

    async *changedSince(since) {
      await Promise.resolve();
      const isLater = (time: unknown): boolean => typeof time === 'string' && time >= since.toISOString();
      yield orders(rows().filter((each) => isLater(each['updatedAt']) || isLater(each['recordedAt'])));
    },
  };

  return {
    store,
    lagging,
    row: (outTradeNo) => row(outTradeNo),
    rows: () => new Map(rows().map((each) => [each.outTradeNo, each])),
    plant: write,
    remove: (outTradeNo) => {
      versions.delete(outTradeNo);
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}
