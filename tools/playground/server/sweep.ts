import type { OrderRow } from '../../local/database';
import { anomaliesOf, type OrderRow as Order } from '../page/orders/order-row';
import type { Standing, SweepReport } from '../sweep-report';
import type { ExchangeRecord } from './record';
import type { PlaygroundSetting } from './setting';

/** Calls reconcile-orders as its schedule does each minute; recorded like a request of the staff's. */
async function invokeSweep(
  record: ExchangeRecord,
  invoke: PlaygroundSetting['invoke'],
): Promise<Readonly<Record<string, unknown>>> {
  const begun = {
    id: record.nextId(),
    ...({ from: 'staff', to: 'shop' } as const),
    name: 'reconcile-orders',
    startedAt: Date.now(),
    request: { method: 'INVOKE', url: 'reconcile-orders', headers: {}, body: '{}' },
  };
  record.put(begun);
  const end = (status: number | null, body: string): void => {
    record.put({ ...begun, endedAt: Date.now(), answer: { status, headers: {}, body } });
  };
  try {
    const summary = ((await invoke('reconcile-orders', {})) ?? {}) as Readonly<Record<string, unknown>>;
    end(200, JSON.stringify(summary));
    return summary;
  } catch (error) {
    end(null, '');
    throw error;
  }
}

function isOrder(row: OrderRow | Order): row is Order {
  return 'tradeState' in row;
}

function standingOf(row: Order): Standing {
  const refunds = Object.values(row.refunds ?? {});
  return {
    tradeState: row.tradeState,
    refunds: Object.fromEntries(refunds.map(({ outRefundNo, refundStatus }) => [outRefundNo, refundStatus])),
    anomalies: anomaliesOf(row).map(({ kind }) => kind),
  };
}

function count(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/**
 * Makes one pass of the sweep, and compares the orders that were due before and after it.
 *
 * @throws what `invoke` throws, as where an order could not be handled
 */
export async function sweep(
  record: ExchangeRecord,
  { invoke, orders }: Pick<PlaygroundSetting, 'invoke' | 'orders'>,
): Promise<SweepReport> {
  const now = new Date().toISOString();
  const due = (await orders.all()).filter(isOrder).filter(({ dueAt }) => dueAt !== undefined && dueAt <= now);
  const { unanswered, left } = await invokeSweep(record, invoke);
  const rows = new Map((await orders.all()).filter(isOrder).map((row) => [row.outTradeNo, row]));
  const [nextAt] = [...rows.values()].flatMap(({ dueAt }) => dueAt ?? []).sort();
  return {
    orders: due.map((before) => {
      const after = rows.get(before.outTradeNo) ?? before;
      return {
        ...{ outTradeNo: before.outTradeNo, before: standingOf(before), after: standingOf(after) },
        ...(after.dueAt !== undefined && { nextAt: after.dueAt }),
      };
    }),
    ...{ unanswered: count(unanswered), left: count(left) },
    ...(nextAt !== undefined && { nextAt }),
  };
}
