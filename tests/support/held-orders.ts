import type { Order } from '../../lib/orders/order';
import type { OrderStore } from '../../lib/orders/ports/order-store';
import { makeMemoryOrders, type MemoryOrders, type Row, type RowChange } from './memory-order-store';

/** Orders in memory, and what was written, in words. */
export interface HeldOrders {
  readonly orders: OrderStore;
  /** One entry for each write. */
  readonly done: string[];
  readonly memory: MemoryOrders;
  /** The order as it stands; the first one without a number. */
  readonly row: (outTradeNo?: string) => Order | undefined;
  /** Writes more to a row, as another function would; that is no entry of `done`. */
  readonly hold: (more: Partial<Order>, outTradeNo?: string) => void;
}

/** What one write did. */
function wordsOf({ before, after }: RowChange): string {
  if (before === undefined) return `insert ${after.outTradeNo}`;
  const differs = (name: keyof Order): boolean =>
    JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  const text = (name: keyof Order): string => {
    const value = after[name];
    return typeof value === 'string' ? value : 'never';
  };
  if (before['sequence'] === after['sequence']) return `move to ${text('dueAt')}`;
  if (differs('tradeState')) return `${String(before['tradeState'])} → ${text('tradeState')}`;
  if (differs('anomalies')) return `keep ${Object.keys(after['anomalies'] ?? {}).join(', ')}`;
  if (differs('unansweredSince'))
    return after['unansweredSince'] === undefined
      ? 'answered'
      : `unanswered since ${text('unansweredSince')}`;
  if (differs('prepayId')) return `prepay_id ${text('prepayId')}`;
  if (differs('queriedAt')) return `ask at ${text('queriedAt')}`;
  if (differs('closeTriedAt')) return `try to close at ${text('closeTriedAt')}`;
  if (differs('dueAt')) return `due ${text('dueAt')}`;
  return 'write';
}

/**
 * Orders in memory for the test of a use case.
 *
 * @param change methods that do something else, such as to fail
 */
export function heldOrders(row?: Order, change: Partial<OrderStore> = {}): HeldOrders {
  const memory = makeMemoryOrders();
  if (row) memory.plant(row as unknown as Row);
  const done: string[] = [];
  let isByTest = false;
  memory.onChange((each) => {
    if (!isByTest) done.push(wordsOf(each));
  });
  const rowOf = (outTradeNo = row?.outTradeNo ?? ''): Order | undefined =>
    memory.row(outTradeNo) as unknown as Order | undefined;
  return {
    orders: { ...memory.store, ...change },
    done,
    memory,
    row: rowOf,
    hold: (more, outTradeNo) => {
      const held = rowOf(outTradeNo);
      if (held === undefined) return;
      isByTest = true;
      memory.plant({ ...held, ...more, sequence: held.sequence + 1 });
      isByTest = false;
    },
  };
}

/** The same store, with the name of each method in `calls` as it is called. */
export function recording(store: OrderStore, calls: string[]): OrderStore {
  return new Proxy(store, {
    get: (target, name: keyof OrderStore) => {
      calls.push(name);
      return target[name];
    },
  });
}
