import { eventsOfChange } from './events-of-change';
import type { OrderStore } from '../orders/ports/order-store';
import type { OrderEvent, OrderEventType } from './order-event';
import { publishEvents, type PublishPorts } from './publish-events';

export interface ReplayPorts extends PublishPorts {
  /** See `eventSource`. */
  readonly source: string;
  readonly orders: Pick<OrderStore, 'changedSince'>;
  /** Told after each page; for a progress bar. */
  readonly tell?: (soFar: Replay) => void;
}

export interface ReplayInput {
  /** Events that happened at or after this. */
  readonly from: Date;
  /** Events that happened before this. */
  readonly to: Date;
  /** Counts, and publishes nothing. */
  readonly dryRun: boolean;
}

/** What a replay did, or would do. */
export interface Replay {
  /** Rows of the table that were looked at. */
  readonly rows: number;
  /** Events that happened in the time, by their type. */
  readonly found: Readonly<Record<OrderEventType, number>>;
  readonly published: number;
  /** The ids of the events that the bus did not take: replay again. */
  readonly failed: readonly string[];
}

/** WeChat's clock may run so much before ours: the time of a payment is WeChat's, that of the write is ours. */
const CLOCK_SKEW_MS = 5 * 60_000;

/**
 * Publishes again what happened in a time, as far as the orders table still shows it: of each refund the last step
 * only. The ids are those under which it was published before. Reads the whole table once, since no index holds what
 * was closed or refunded by time: 1 read unit for 8 KB, about 150,000 for a million orders.
 *
 * @throws what the table throws; what was published until then stays published, and a repeat goes through all again
 */
export async function replayEvents(ports: ReplayPorts, input: ReplayInput): Promise<Replay> {
  const [from, to] = [input.from.toISOString(), input.to.toISOString()];
  const found = { 'order.paid': 0, 'order.closed': 0, 'order.refunded': 0, 'order.anomaly': 0 };
  let replay: Replay = { rows: 0, found, published: 0, failed: [] };
  const isMeant = ({ time }: OrderEvent): boolean => time >= from && time < to;
  for await (const page of ports.orders.changedSince(new Date(input.from.getTime() - CLOCK_SKEW_MS))) {
    const events = page.flatMap((row) => eventsOfChange(ports.source, undefined, row)).filter(isMeant);
    for (const { type } of events) found[type] += 1;
    const publications = input.dryRun ? [] : await publishEvents(ports, events);
    const failed = events.filter((_, at) => publications[at]?.published === false).map(({ id }) => id);
    replay = {
      rows: replay.rows + page.length,
      found: { ...found },
      published: replay.published + publications.length - failed.length,
      failed: [...replay.failed, ...failed],
    };
    ports.tell?.(replay);
  }
  return replay;
}
