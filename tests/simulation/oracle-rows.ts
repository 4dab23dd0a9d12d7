import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { readChineseTime } from '../../tools/simulator/chinese-time';
import type { Payment } from './ledger';
import { hasOutstandingRefund, judgeRefunds } from './oracle-refunds';
import { hasOutstandingShipment, judgeShipments } from './oracle-shipments';
import { demand } from './violation';
import { isBroken } from './weather';
import type { World } from './world';

/** An item of the orders table, under suspicion. */
export type Row = Readonly<Record<string, unknown>>;

/** Which state may follow which; an oracle's own table, not the one under test. */
const NEXT: Readonly<Record<string, readonly string[]>> = {
  none: ['NOTPAY'],
  NOTPAY: ['SUCCESS', 'REFUND', 'CLOSED'],
  SUCCESS: ['REFUND'],
  REFUND: [],
  CLOSED: [],
};

/** What was ordered. */
const ORDERED = [
  ...['outTradeNo', 'appId', 'mchId', 'openid', 'sku', 'quantity', 'body', 'totalFee', 'clientTotalFee'],
  ...['feeType', 'attach', 'signType', 'timeStart', 'timeExpire', 'spbillCreateIp', 'notifyUrl', 'createdAt'],
];

/** What may still change once an order is paid or closed. */
const AFTERWARDS = new Set([
  ...['tradeState', 'anomalies', 'refunds', 'refundedFee', 'refundCount', 'lastRefundAt', 'sequence'],
  ...['unansweredSince', 'updatedAt', 'dueShard', 'dueAt', 'dueReason', 'queriedAt', 'closeTriedAt'],
  ...['shipping', 'shippingCorrection', 'unshippedNotedAt'],
]);

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isRecord(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

/** The item as it stands now. */
export function rowOf(world: World, outTradeNo: string): Row | undefined {
  const command = new GetCommand({
    TableName: world.ordersTable,
    Key: { outTradeNo },
    ConsistentRead: true,
  });
  return (world.model.apply(command) as { readonly Item?: Row }).Item;
}

/** Whether the books hold this payment: on its order, as an anomaly of it, or as the payment of an unknown one. */
export function isBooked(world: World, { outTradeNo, transactionId }: Payment): boolean {
  const row = rowOf(world, outTradeNo);
  if (row !== undefined) {
    const isPaid = row['tradeState'] === 'SUCCESS' || row['tradeState'] === 'REFUND';
    if (isPaid && row['transactionId'] === transactionId) return true;
    if (Object.keys(row['anomalies'] ?? {}).some((key) => key.endsWith(`#${transactionId}`))) return true;
  }
  return rowOf(world, `unknown#${transactionId}`) !== undefined;
}

/** Every invariant about one changed item. @throws Violation */
export function judgeChange(world: World, before: Row | undefined, after: Row | undefined): void {
  const key = text((after ?? before)?.['outTradeNo']);
  demand(after !== undefined, 'states go forward', () => `${key} vanished`);
  if (key.startsWith('unknown#')) {
    judgeUnknown(world, key, after);
    return;
  }
  judgeStep(world, key, before, after);
  judgeWhatStays(key, before, after);
  judgeState(world, key, after);
  judgePrepayId(world, key, before, after);
  judgeAnomalies(world, key, before, after);
  judgeRefunds(world, key, before, after);
  judgeShipments(world, key, before, after);
  judgeDue(world, key, after);
}

/** Looks at every item once more, after the last order has ended and the last pass has run. @throws Violation */
export function judgeEveryRow(world: World): void {
  for (const [key, row] of world.model.items(world.ordersTable)) {
    if (isBroken(key)) continue;
    if (key.startsWith('unknown#')) {
      demand(row['dueShard'] === undefined, 'what is outstanding is due', () => `${key} is due`);
      continue;
    }
    judgeState(world, key, row);
    judgeDue(world, key, row);
    judgeEnd(world, key, row);
  }
}

/** Whether only a person can go on: money came that does not fit. */
function waitsForPeople(row: Row): boolean {
  return Object.keys(row['anomalies'] ?? {}).length > 0;
}

/** What is outstanding can be found. */
function judgeDue(world: World, key: string, row: Row): void {
  const isDue = row['dueShard'] !== undefined && row['dueAt'] !== undefined;
  const isOutstanding =
    (row['tradeState'] === 'NOTPAY' && !waitsForPeople(row)) ||
    hasOutstandingRefund(row) ||
    hasOutstandingShipment(world, row);
  demand(
    isDue || !isOutstanding,
    'what is outstanding is due',
    () => `${key} (${text(row['tradeState'])}) has something outstanding, and no sweep would find it`,
  );
}

/** Once all has passed, nobody waits for a payment any more, and nothing is due that is not outstanding. */
function judgeEnd(world: World, key: string, row: Row): void {
  demand(
    row['tradeState'] !== 'NOTPAY' || waitsForPeople(row),
    'nothing stays open',
    () =>
      `${key} expired at ${text(row['timeExpire'])} and is NOTPAY; at WeChat it is ${String(world.ledger.order(key)?.state)}`,
  );
  demand(
    (row['dueShard'] === undefined && row['dueAt'] === undefined) ||
      hasOutstandingRefund(row) ||
      hasOutstandingShipment(world, row),
    'what is outstanding is due',
    () =>
      `${key} (${text(row['tradeState'])}) is due at ${text(row['dueAt'])}, and nothing of it is outstanding`,
  );
}

function judgeStep(world: World, key: string, before: Row | undefined, after: Row): void {
  const [from, to] = [text(before?.['tradeState'] ?? 'none'), text(after['tradeState'])];
  if (from === to) return;
  demand(NEXT[from]?.includes(to) === true, 'states go forward', () => `${key} went from ${from} to ${to}`);
  world.tally.count('transition', `${from} → ${to}`);
}

function judgeWhatStays(key: string, before: Row | undefined, after: Row): void {
  if (before === undefined) return;
  demand(
    Number(after['sequence']) > Number(before['sequence']),
    'the sequence grows',
    () => `${key}: ${text(before['sequence'])} was followed by ${text(after['sequence'])}`,
  );
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const name of names) {
    if (text(before[name]) === text(after[name])) continue;
    const mayChange = before['tradeState'] === 'NOTPAY' ? !ORDERED.includes(name) : AFTERWARDS.has(name);
    demand(
      mayChange,
      'an order stays what it was',
      () =>
        `${name} of ${key} (${text(before['tradeState'])}) went from ${text(before[name])} to ${text(after[name])}`,
    );
  }
}

function judgeState(world: World, key: string, row: Row): void {
  const state = row['tradeState'];
  if (state === 'NOTPAY') return;
  const order = world.ledger.order(key);
  if (state === 'CLOSED') {
    // An order that WeChat does not know nobody can pay there; its number may be another system's later.
    // One that the shop never got a prepay_id for can be paid by none of its customers, whatever WeChat has of it.
    const wasPayable = row['prepayId'] !== undefined;
    const isGone = !wasPayable || order === undefined || world.strangers.has(key) || world.closed.has(key);
    demand(isGone, 'booked is paid', () => `${key} is CLOSED, and WeChat never closed it`);
    return;
  }
  const payments = world.ledger.paymentsOf(order);
  const paid = payments.find((each) => each.transactionId === row['transactionId']);
  demand(
    paid !== undefined,
    'booked is paid',
    () => `${key} is ${text(state)}, and the ledger knows no such payment`,
  );
  for (const name of ['totalFee', 'openid', 'feeType', 'cashFee', 'bankType'] as const) {
    demand(
      paid[name] === row[name],
      'booked is paid',
      () => `${key} is ${text(state)} with ${name} ${text(row[name])}; paid was ${paid[name]}`,
    );
  }
  const paidAt = new Date(readChineseTime(paid.timeEnd) ?? NaN).toISOString();
  const day = paid.timeEnd.slice(0, 8);
  demand(
    row['timeEnd'] === paidAt && text(row['paidDayShard']).startsWith(`${day}#`),
    'booked is paid',
    () =>
      `${key} was paid at ${paidAt}, on ${day}; the row says ${text(row['timeEnd'])}, ${text(row['paidDayShard'])}`,
  );
  demand(
    state === 'SUCCESS' || paid.isRefunded,
    'booked is paid',
    () => `${key} is REFUND, and nothing was refunded`,
  );
}

function judgePrepayId(world: World, key: string, before: Row | undefined, after: Row): void {
  const prepayId = after['prepayId'];
  if (prepayId === undefined || prepayId === before?.['prepayId']) return;
  demand(
    world.ledger.byPrepayId(text(prepayId))?.outTradeNo === key,
    'a prepay_id has its row',
    () => `${key} keeps a prepay_id that WeChat did not issue for it`,
  );
}

/** What an anomaly says of the money that came; its refunds are counted beside it. */
function withoutRefunds(anomaly: unknown): Row {
  return { ...(isRecord(anomaly) ? anomaly : {}), refundedFee: undefined, closedAt: undefined };
}

function judgeAnomalies(world: World, key: string, before: Row | undefined, after: Row): void {
  const earlier = isRecord(before?.['anomalies']) ? before['anomalies'] : {};
  const now = isRecord(after['anomalies']) ? after['anomalies'] : {};
  for (const name of Object.keys(earlier)) {
    demand(
      text(withoutRefunds(earlier[name])) === text(withoutRefunds(now[name])),
      'an order stays what it was',
      () => `the anomaly ${name} of ${key} changed`,
    );
  }
  for (const name of Object.keys(now).filter((each) => !(each in earlier))) {
    const [kind = '', transactionId = ''] = name.split('#');
    judgeKept(world, key, now[name], `the anomaly ${name} of ${key}`);
    demand(
      isRecord(now[name]) && now[name]['transactionId'] === transactionId,
      'booked is paid',
      () => `the anomaly ${name} of ${key} names another transaction`,
    );
    world.tally.count('anomaly', kind);
  }
}

/** Money that is kept beside an order is money that really moved. */
function judgeKept({ ledger }: World, outTradeNo: string, kept: unknown, what: string): void {
  const fields = isRecord(kept) ? kept : {};
  const payments = ledger.paymentsOf(ledger.order(outTradeNo));
  const paid = payments.find((each) => each.transactionId === fields['transactionId']);
  demand(
    paid?.totalFee === fields['totalFee'] && paid?.openid === fields['openid'],
    'booked is paid',
    () => `${what} is no payment that the ledger knows`,
  );
}

function judgeUnknown(world: World, key: string, after: Row): void {
  const payment = isRecord(after['payment']) ? after['payment'] : {};
  judgeKept(world, text(payment['outTradeNo']), payment, key);
  demand(
    key === `unknown#${text(payment['transactionId'])}`,
    'booked is paid',
    () => `${key} holds another payment`,
  );
  world.tally.count('anomaly', 'unknown order');
}
