import type { DuePage, DueStore } from './due-store-port';
import { isSilence, type Reconciled } from './reconcile-order';
import { SHARDS } from './shard';

export interface SweepPorts {
  readonly due: Pick<DueStore, 'list'>;
  /** The story of one order. */
  readonly reconcile: (outTradeNo: string) => Promise<Reconciled>;
  /** Told of an order, or with none of a shard, that could not be handled. */
  readonly failed: (error: unknown, outTradeNo?: string) => void;
  readonly now: () => Date;
  /** Resolves after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** What one pass may take. */
export interface SweepLimits {
  /** Orders that are begun in a second. */
  readonly perSecond: number;
  /** No order is begun later than this long after the pass began, in milliseconds. */
  readonly passMs: number;
}

/** What a pass came to, in orders. */
export interface Summary {
  /** Numbers that the index gave. */
  readonly due: number;
  readonly settled: number;
  readonly closed: number;
  /** Asked about, and to be asked about again. */
  readonly open: number;
  readonly unanswered: number;
  /** Orders without anything else outstanding whose refunds were followed. */
  readonly refunds: number;
  readonly anomalies: number;
  /** Could not be handled for a fault of ours. */
  readonly failed: number;
  /** Due, listed, and left for the next pass. */
  readonly left: number;
  /** Whether there was no time for all that is due, or nobody to ask. */
  readonly isCutShort: boolean;
}

/** How many orders are under way at once. */
const AT_ONCE = 8;

/** After so many without an answer in a row nobody is asked any more in this pass. */
const IN_A_ROW = 5;

/** How often each shard is listed on in one pass, at the most. */
const ROUNDS = 20;

const COUNTED_AS = {
  settled: 'settled',
  closed: 'closed',
  open: 'open',
  duplicate: 'open',
  refused: 'open',
  unknown_order: 'open',
  anomaly: 'anomalies',
  followed: 'refunds',
  unanswered: 'unanswered',
  not_due: undefined,
  released: undefined,
} as const satisfies Record<Reconciled['kind'], keyof Summary | undefined>;

/**
 * One pass over what is due: all shards, page by page, a few orders at once and so many per second. It costs what is due,
 * whatever else is open. Where the time runs out, or nobody answers, the rest stays due and the next pass goes on.
 */
export async function sweepOrders(ports: SweepPorts, limits: SweepLimits): Promise<Summary> {
  const startedAt = ports.now();
  const endsAt = startedAt.getTime() + limits.passMs;
  const counts = {
    due: 0,
    settled: 0,
    closed: 0,
    open: 0,
    unanswered: 0,
    refunds: 0,
    anomalies: 0,
    failed: 0,
    left: 0,
  };
  let inARow = 0;
  let nextTurnAt = startedAt.getTime();

  const isOver = (): boolean => inARow >= IN_A_ROW || ports.now().getTime() >= endsAt;

  function fail(error: unknown, outTradeNo?: string): void {
    counts.failed += 1;
    inARow += 1;
    ports.failed(error, outTradeNo);
  }

  /** Waits until the next order may be begun. */
  async function turn(): Promise<void> {
    const now = ports.now().getTime();
    const at = Math.max(nextTurnAt, now);
    nextTurnAt = at + 1000 / limits.perSecond;
    if (at > now) await ports.pause(at - now);
  }

  async function handle(outTradeNo: string): Promise<void> {
    try {
      const reconciled = await ports.reconcile(outTradeNo);
      const { kind } = reconciled;
      const counter = COUNTED_AS[kind];
      if (counter !== undefined) counts[counter] += 1;
      if (isSilence(reconciled)) inARow += 1;
      else if (kind !== 'not_due' && kind !== 'unanswered') inARow = 0;
    } catch (error) {
      fail(error, outTradeNo);
    }
  }

  async function handleAll(outTradeNos: readonly string[]): Promise<void> {
    const queue = [...outTradeNos];
    const worker = async (): Promise<void> => {
      while (queue.length > 0 && !isOver()) {
        await turn();
        if (isOver()) return;
        const outTradeNo = queue.shift();
        if (outTradeNo !== undefined) await handle(outTradeNo);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    counts.left += queue.length;
  }

  // Another shard first in each minute, so that none is always the one for which there is no time.
  const first = Math.floor(startedAt.getTime() / 60_000) % SHARDS;
  let open = new Map<number, DuePage | undefined>(
    Array.from({ length: SHARDS }, (_, at) => [(first + at) % SHARDS, undefined]),
  );
  for (let round = 0; round < ROUNDS && open.size > 0 && !isOver(); round += 1) {
    const further = new Map<number, DuePage>();
    const listed: string[] = [];
    for (const [shard, from] of open) {
      try {
        const { outTradeNos, next } = await ports.due.list(shard, startedAt, from);
        listed.push(...outTradeNos);
        if (next) further.set(shard, next);
      } catch (error) {
        fail(error);
      }
    }
    counts.due += listed.length;
    await handleAll(listed);
    open = further;
  }
  return { ...counts, isCutShort: counts.left > 0 || open.size > 0 };
}
