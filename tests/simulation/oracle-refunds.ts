import type { Message, Visit, Watched } from './invocation';
import { demand } from './violation';
import { isBroken } from './weather';
import type { World } from './world';

type Row = Readonly<Record<string, unknown>>;

/** A refund as a row holds it, under suspicion. */
interface BookedRefund {
  readonly outRefundNo: string;
  readonly transactionId: string;
  readonly refundFee: number;
  readonly totalFee: number;
  readonly refundStatus: string;
}

/** Which state of a refund may follow which; an oracle's own table, not the one under test. */
const NEXT: Readonly<Record<string, readonly string[]>> = {
  none: ['RESERVED'],
  RESERVED: ['PROCESSING', 'SUCCESS', 'CHANGE', 'REFUNDCLOSE', 'REFUSED'],
  PROCESSING: ['SUCCESS', 'CHANGE', 'REFUNDCLOSE'],
  CHANGE: ['SUCCESS', 'REFUNDCLOSE'],
  REFUSED: ['RESERVED'],
  SUCCESS: [],
  REFUNDCLOSE: [],
};

const HOLDS = ['RESERVED', 'PROCESSING', 'SUCCESS', 'CHANGE'];
const OUTSTANDING = ['RESERVED', 'PROCESSING', 'CHANGE'];
const OF_WECHAT = ['PROCESSING', 'SUCCESS', 'CHANGE', 'REFUNDCLOSE'];

const MINUTE_MS = 60_000;
const MOST = 50;

/** The refunds of an item. */
export function refundsOf(row: Row | undefined): readonly BookedRefund[] {
  return Object.values((row?.['refunds'] ?? {}) as Readonly<Record<string, BookedRefund>>);
}

function refundOf(row: Row | undefined, outRefundNo: string): BookedRefund | undefined {
  return refundsOf(row).find((each) => each.outRefundNo === outRefundNo);
}

/** Whether WeChat is still to be asked about a refund of this item. */
export function hasOutstandingRefund(row: Row): boolean {
  return refundsOf(row).some(({ refundStatus }) => OUTSTANDING.includes(refundStatus));
}

/** Whether the books hold what a notification about a refund said, or are past it, or never had such a refund. */
export function isRefundHeard(world: World, message: Message & { readonly kind: 'refund' }): boolean {
  const refund = refundOf(world.rowOf(message.outTradeNo), message.outRefundNo);
  if (refund === undefined || refund.refundStatus === message.status) return true;
  return message.status === 'CHANGE' && ['SUCCESS', 'REFUNDCLOSE'].includes(refund.refundStatus);
}

/** Whether an invocation has heard WeChat's signed word on every refund that it moves. @throws Violation */
export function judgeTold(
  visit: Visit,
  watched: Watched,
  before: Row | undefined,
  after: Row | undefined,
): void {
  for (const { outRefundNo, refundStatus } of refundsOf(after)) {
    if (refundStatus === 'RESERVED' || refundOf(before, outRefundNo)?.refundStatus === refundStatus) continue;
    demand(
      watched.told.has(outRefundNo),
      'booked is refunded',
      () => `${visit.who} makes ${outRefundNo} ${refundStatus}, and WeChat has told it nothing of that`,
    );
  }
}

/** Fen of one transaction that the books have reserved or call refunded. */
function heldOf(row: Row | undefined, transactionId: string): number {
  return refundsOf(row)
    .filter((each) => each.transactionId === transactionId && HOLDS.includes(each.refundStatus))
    .reduce((sum, { refundFee }) => sum + refundFee, 0);
}

/** What went back of one transaction, against what was paid and what the books have reserved. @throws Violation */
export function judgeCover(world: World, outTradeNo: string, transactionId: string): void {
  const transaction = world.ledger.payment(transactionId);
  const refunded = world.ledger.refundedOf(transactionId);
  const held = heldOf(world.rowOf(outTradeNo), transactionId);
  const paid = transaction?.totalFee ?? 0;
  demand(
    refunded <= held && held <= paid,
    'refunds are covered',
    () => `of ${paid} fen (${transactionId}) ${refunded} went back, and the books hold ${held} reserved`,
  );
}

/** Every invariant about the refunds of one changed item. @throws Violation */
export function judgeRefunds(world: World, key: string, before: Row | undefined, after: Row): void {
  for (const { outRefundNo } of refundsOf(before)) {
    demand(refundOf(after, outRefundNo) !== undefined, 'refunds go forward', () => `${outRefundNo} vanished`);
  }
  for (const refund of refundsOf(after)) judgeStep(world, key, refundOf(before, refund.outRefundNo), refund);
  judgePace(key, before, after);
  judgeSums(world, key, after);
}

function judgeStep(world: World, key: string, before: BookedRefund | undefined, after: BookedRefund): void {
  const { outRefundNo, refundStatus: to } = after;
  const from = before?.refundStatus ?? 'none';
  for (const name of ['transactionId', 'refundFee', 'totalFee'] as const) {
    demand(
      before === undefined || before[name] === after[name] || from === 'REFUSED',
      'refunds go forward',
      () => `${name} of ${outRefundNo} changed`,
    );
  }
  if (from === to) return;
  demand(
    NEXT[from]?.includes(to) === true,
    'refunds go forward',
    () => `${outRefundNo} of ${key} went from ${from} to ${to}`,
  );
  world.tally.count('refund', `${from} → ${to}`);
  if (!OF_WECHAT.includes(to)) return;
  const truth = world.ledger.refund(outRefundNo);
  demand(
    truth?.were.some((status) => status === to) === true &&
      truth.transactionId === after.transactionId &&
      truth.refundFee === after.refundFee,
    'booked is refunded',
    () => `${outRefundNo} of ${key} is ${to}, and the ledger says ${String(truth?.status)}`,
  );
}

/** WeChat takes 50 refunds of one order, a minute apart. */
function judgePace(key: string, before: Row | undefined, after: Row): void {
  const timeOf = (row: Row): string => (typeof row['lastRefundAt'] === 'string' ? row['lastRefundAt'] : '');
  const [last, now] = [timeOf(before ?? {}), timeOf(after)];
  demand(
    last === now || last === '' || Date.parse(now) - Date.parse(last) >= MINUTE_MS,
    'requests are right',
    () => `refunds of ${key} were reserved at ${last} and at ${now}`,
  );
  demand(
    refundsOf(after).length <= MOST && refundsOf(after).length === (after['refundCount'] ?? 0),
    'sums are right',
    () => `${key} has ${refundsOf(after).length} refunds, and counts ${String(after['refundCount'])}`,
  );
}

function judgeSums(world: World, key: string, row: Row): void {
  const own = row['transactionId'];
  const held = typeof own === 'string' ? heldOf(row, own) : 0;
  demand(
    (row['refundedFee'] ?? 0) === held,
    'sums are right',
    () => `refundedFee of ${key} is ${String(row['refundedFee'])}; its refunds hold ${held}`,
  );
  const transactionIds = new Set(refundsOf(row).map(({ transactionId }) => transactionId));
  for (const transactionId of transactionIds) judgeCover(world, key, transactionId);
  const anomalies = Object.entries((row['anomalies'] ?? {}) as Readonly<Record<string, Row>>);
  for (const [name, anomaly] of anomalies) {
    const reserved = heldOf(row, String(anomaly['transactionId']));
    demand(
      (anomaly['refundedFee'] ?? 0) === reserved,
      'sums are right',
      () =>
        `refundedFee of ${name} of ${key} is ${String(anomaly['refundedFee'])}; its refunds hold ${reserved}`,
    );
  }
}

/** What the ledger says of each refund is what the books say, in the end. @throws Violation */
export function judgeRefundsAtEnd(world: World): void {
  for (const { outRefundNo, status, outTradeNo } of world.ledger.refunds()) {
    const booked = refundOf(world.rowOf(outTradeNo), outRefundNo);
    demand(
      booked?.refundStatus === status,
      'refunded is booked',
      () => `${outRefundNo} is ${status}; the books say ${String(booked?.refundStatus)}`,
    );
    world.tally.count('end', `refund ${status}`);
  }
  for (const [key, row] of world.model.items(world.ordersTable)) {
    if (isBroken(key)) continue;
    for (const { outRefundNo, refundStatus } of refundsOf(row)) {
      const isKnown = world.ledger.refund(outRefundNo) !== undefined;
      demand(
        isKnown || refundStatus === 'REFUSED',
        'refunded is booked',
        () => `${outRefundNo} of ${key} is ${refundStatus}, and the ledger has no such refund`,
      );
      if (!isKnown) world.tally.count('end', 'refund REFUSED');
    }
  }
}
