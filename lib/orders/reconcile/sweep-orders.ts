import type { Check } from './check-order';
import type { Operation } from './operations';
import type { OrderStore } from '../ports/order-store';
import type { Reconciled } from './reconcile-order';

export interface SweepPorts {
  readonly orders: Pick<OrderStore, 'due'>;
  /** Reads an order and says what has to be done about it; asks WeChat nothing. */
  readonly plan: (outTradeNo: string) => Promise<Reconciled | Check>;
  readonly run: (check: Check) => Promise<Reconciled | Check>;
  /** Whether WeChat does not answer an operation, so that it is called no more. */
  readonly isSkipped: (operation: Operation) => boolean;
  /** Whether an error came from the database, and not from what an order holds. */
  readonly isDatabaseFault: (error: unknown) => boolean;
  /** Told of an order, or with none of a part of the index, that could not be handled. */
  readonly failed: (error: unknown, outTradeNo?: string) => void;
  readonly now: () => Date;
  /** Resolves after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** What one pass may take. */
export interface SweepLimits {
  /** Checks that are begun in a second. */
  readonly perSecond: number;
  /** No check is begun later than this long after the pass began, in milliseconds. */
  readonly passMs: number;
}

/** What a pass came to, in orders. */
export interface Summary {
  /** Numbers that the index gave. */
  readonly due: number;
  readonly markedPaid: number;
  readonly closed: number;
  /** Asked about, and to be asked about again. */
  readonly open: number;
  readonly unanswered: number;
  /** Orders without anything else outstanding whose refunds were followed. */
  readonly refunds: number;
  readonly anomalies: number;
  /** Could not be handled for a fault of ours. */
  readonly failed: number;
  /** Due, listed, and left for another pass, in whole or but for their question. */
  readonly left: number;
  /** Whether there was no time for all that is due, or WeChat did not answer. */
  readonly isCutShort: boolean;
}

/** How many payments are asked about at once. */
const AT_ONCE = 8;

/** How many checks of each kind that comes after payments run at once: one that hangs keeps the others waiting for nothing. */
const AT_ONCE_AFTERWARDS = 3;

/** After so many faults of the database in a row the pass ends. */
const IN_A_ROW = 5;

const AFTERWARDS = ['refundquery', 'shipping', 'closeorder'] as const satisfies readonly Operation[];

const COUNTED_AS = {
  marked_paid: 'markedPaid',
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
 * One pass over what is due. First every unpaid order is asked about, those that are minutes old before the others. Then
 * come refunds, shipments and closings, a few of each kind at once, so that none of them holds up a payment or another
 * kind. An operation that WeChat does not answer is skipped until the pass ends; what needs it stays due.
 */
export async function sweepOrders(ports: SweepPorts, limits: SweepLimits): Promise<Summary> {
  const startedAt = ports.now();
  const endsAt = startedAt.getTime() + limits.passMs;
  const counts = {
    ...{ due: 0, markedPaid: 0, closed: 0, open: 0, unanswered: 0, refunds: 0, anomalies: 0, failed: 0 },
    left: 0,
  };
  const later: Check[] = [];
  let faultsInARow = 0;
  let isWhole = false;
  let nextTurnAt = startedAt.getTime();

  const isOver = (): boolean => faultsInARow >= IN_A_ROW || ports.now().getTime() >= endsAt;
  const isSkipped = ({ operations }: Check): boolean => operations.every(ports.isSkipped);

  /** Waits until the next check may be begun. */
  async function turn(): Promise<void> {
    const now = ports.now().getTime();
    const at = Math.max(nextTurnAt, now);
    nextTurnAt = at + 1000 / limits.perSecond;
    if (at > now) await ports.pause(at - now);
  }

  /** Does one step for an order; a fault in it is counted and told. */
  async function step(
    outTradeNo: string,
    act: () => Promise<Reconciled | Check>,
  ): Promise<Check | undefined> {
    try {
      const outcome = await act();
      faultsInARow = 0;
      if (outcome.kind === 'check') return outcome;
      const counter = COUNTED_AS[outcome.kind];
      if (counter !== undefined) counts[counter] += 1;
    } catch (error) {
      counts.failed += 1;
      if (ports.isDatabaseFault(error)) faultsInARow += 1;
      ports.failed(error, outTradeNo);
    }
    return undefined;
  }

  /** Runs a check when its turn has come, unless it is too late or WeChat does not answer. */
  async function run(check: Check): Promise<void> {
    if (!isOver() && !isSkipped(check)) await turn();
    if (isOver() || isSkipped(check)) counts.left += 1;
    else await step(check.outTradeNo, () => ports.run(check)).then(keep);
  }

  /** Keeps a check for the end of the pass. */
  function keep(check: Check | undefined): void {
    if (check !== undefined) later.push(check);
  }

  /** What is due, one number after the other, until the pass is over. */
  async function* listed(): AsyncGenerator<string, undefined> {
    for await (const page of ports.orders.due(startedAt)) {
      const numbers = page.flatMap((each) => {
        if (!('error' in each)) return each.outTradeNo;
        counts.failed += 1;
        ports.failed(each.error);
        return [];
      });
      counts.due += numbers.length;
      for (const [at, outTradeNo] of numbers.entries()) {
        if (isOver()) {
          counts.left += numbers.length - at;
          return;
        }
        yield outTradeNo;
      }
    }
    isWhole = true;
  }

  await each(AT_ONCE, listed(), async (outTradeNo) => {
    const check = await step(outTradeNo, () => ports.plan(outTradeNo));
    if (check?.operations[0] === 'orderquery') await run(check);
    else keep(check);
  });
  const queues = AFTERWARDS.map((kind) => later.filter(({ operations: [first] }) => first === kind));
  await Promise.all(queues.map((queue) => each(AT_ONCE_AFTERWARDS, queue.values(), run)));
  return { ...counts, isCutShort: counts.left > 0 || !isWhole };
}

/** Handles all items, so many at once. */
async function each<T>(
  atOnce: number,
  items: AsyncIterator<T> | Iterator<T>,
  handle: (item: T) => Promise<void>,
): Promise<void> {
  const worker = async (): Promise<void> => {
    for (let next = await items.next(); next.done !== true; next = await items.next())
      await handle(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
