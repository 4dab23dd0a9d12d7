import { chinaDay } from '../orders/china-day';
import type { Refund } from '../orders/order';
import type { BillRow, PaymentRow, RefundRow } from './bill';
import type { BookedOrder } from '../orders/ports/order-store';
import type { OrderDifference, Side } from './differences';

/** Both sides of one order number. */
export interface BothSides {
  readonly outTradeNo: string;
  readonly rows: readonly BillRow[];
  readonly order: BookedOrder | undefined;
  /** Whether a transaction stands in the orders table as `unknown#<transactionId>`. */
  readonly isUnknown: (transactionId: string) => boolean;
}

/** What is compared with what. */
export interface Comparison {
  /** `yyyymmdd` in China's calendar. */
  readonly billDate: string;
  /** The merchant's number: what was paid to another one stands in another bill. */
  readonly mchId: string;
  /** What our own numbers begin with. */
  readonly prefix: string;
}

export interface Compared {
  /** Rows of the bill that the orders table says too, each once. */
  readonly matching: number;
  /** Rows of orders that another system of the same merchant placed. */
  readonly anotherSystem: number;
  readonly differences: readonly OrderDifference[];
}

/** A refund that is asked for in the last minute of a day may be accepted, and billed, on the next. */
const MIDNIGHT_MS = 60_000;

/** WeChat took it, whatever came of it. */
const TAKEN = ['PROCESSING', 'SUCCESS', 'CHANGE', 'REFUNDCLOSE'];

function sideOfOrder({ timeEnd, tradeState, totalFee, feeType, transactionId }: BookedOrder): Side {
  return {
    ...(timeEnd !== undefined && { time: timeEnd }),
    state: tradeState,
    fee: totalFee,
    feeType,
    ...(transactionId !== undefined && { transactionId }),
  };
}

function sideOfPayment({ tradeTime, tradeState, totalFee, feeType }: PaymentRow): Side {
  return { time: tradeTime, state: tradeState, fee: totalFee, feeType };
}

function sideOfRefundRow({ tradeTime, refundStatus, refundFee, transactionId }: RefundRow): Side {
  return { time: tradeTime, state: refundStatus, fee: refundFee, transactionId };
}

function sideOfRefund({ requestedAt, refundStatus, refundFee, transactionId }: Refund): Side {
  return { time: requestedAt, state: refundStatus, fee: refundFee, transactionId };
}

function isPaidBy(order: BookedOrder, transactionId: string): boolean {
  const { tradeState } = order;
  return (tradeState === 'SUCCESS' || tradeState === 'REFUND') && order.transactionId === transactionId;
}

/** What the orders table knows about a transaction that it does not call paid. */
function explanationOf({ order, isUnknown }: BothSides, transactionId: string): string | undefined {
  const anomaly = Object.entries(order?.anomalies ?? {}).find(
    ([, each]) => each.transactionId === transactionId,
  );
  if (anomaly) return anomaly[0];
  return isUnknown(transactionId) ? `unknown#${transactionId}` : undefined;
}

function comparePayment(sides: BothSides, row: PaymentRow): OrderDifference | undefined {
  const { outTradeNo, order } = sides;
  const { transactionId } = row;
  const difference = { outTradeNo, transactionId, there: sideOfPayment(row) };
  if (order !== undefined && isPaidBy(order, transactionId)) {
    const fits = row.totalFee === order.totalFee && row.feeType === order.feeType;
    return fits ? undefined : { kind: 'amount_differs', ...difference, here: sideOfOrder(order) };
  }
  const explainedBy = explanationOf(sides, transactionId);
  return {
    kind: 'missing_here',
    ...difference,
    ...(order !== undefined && { here: sideOfOrder(order) }),
    ...(explainedBy !== undefined && { explainedBy }),
  };
}

/** Whether the orders table and the bill can both be right: the bill keeps the status of the morning when it was made. */
function agree(row: RefundRow, refund: Refund): boolean {
  if (row.refundFee !== refund.refundFee || row.transactionId !== refund.transactionId) return false;
  if (!TAKEN.includes(refund.refundStatus)) return false;
  if (row.refundStatus === 'SUCCESS') return !['CHANGE', 'REFUNDCLOSE'].includes(refund.refundStatus);
  return true;
}

function compareRefund({ outTradeNo, order }: BothSides, row: RefundRow): OrderDifference | undefined {
  const refund = order?.refunds[row.outRefundNo];
  if (refund !== undefined && agree(row, refund)) return undefined;
  return {
    kind: 'refund_differs',
    outTradeNo,
    transactionId: row.transactionId,
    outRefundNo: row.outRefundNo,
    there: sideOfRefundRow(row),
    ...(refund !== undefined && { here: sideOfRefund(refund) }),
  };
}

function compareRow(sides: BothSides, row: BillRow): OrderDifference | undefined {
  return row.tradeState === 'SUCCESS' ? comparePayment(sides, row) : compareRefund(sides, row);
}

/** What a row is about. WeChat pays and refunds under each of these once, whatever else a second row says. */
function identityOf(row: BillRow): string {
  return row.tradeState === 'SUCCESS' ? row.transactionId : `${row.transactionId} ${row.outRefundNo}`;
}

function repeated(row: BillRow): OrderDifference {
  const { outTradeNo, transactionId } = row;
  const difference = { kind: 'row_repeated' as const, outTradeNo, transactionId };
  return row.tradeState === 'SUCCESS'
    ? { ...difference, there: sideOfPayment(row) }
    : { ...difference, outRefundNo: row.outRefundNo, there: sideOfRefundRow(row) };
}

/**
 * Whether a refund of the orders table has to stand in the bill of a day: it was asked for on that day and no other, not in
 * its last minute, and WeChat took it.
 */
function isDueOn(day: string, { refundStatus, createdAt, requestedAt }: Refund): boolean {
  const latest = new Date(Date.parse(requestedAt) + MIDNIGHT_MS).toISOString();
  return TAKEN.includes(refundStatus) && chinaDay(createdAt) === day && chinaDay(latest) === day;
}

/**
 * Compares what the bill of a day and the orders table say about one order number. Pure.
 *
 * Our side is the orders that were paid on that day, and those that the bill names. A number that the orders table does not
 * know and that does not begin with our prefix is another system's, never missing here.
 */
export function compareOrder(sides: BothSides, { billDate, mchId, prefix }: Comparison): Compared {
  const { outTradeNo, rows, order } = sides;
  const differences: OrderDifference[] = [];
  if (order === undefined && !outTradeNo.startsWith(prefix)) {
    return { matching: 0, anotherSystem: rows.length, differences };
  }
  let matching = 0;
  const seen = new Set<string>();
  for (const row of rows) {
    const identity = identityOf(row);
    const difference = seen.has(identity) ? repeated(row) : compareRow(sides, row);
    seen.add(identity);
    if (difference === undefined) matching += 1;
    else differences.push(difference);
  }
  if (order?.mchId === mchId) {
    const { transactionId = '', timeEnd = '' } = order;
    const isPaid = isPaidBy(order, transactionId) && chinaDay(timeEnd) === billDate;
    if (isPaid && !rows.some((row) => row.tradeState === 'SUCCESS' && row.transactionId === transactionId)) {
      differences.push({ kind: 'missing_there', outTradeNo, transactionId, here: sideOfOrder(order) });
    }
    for (const refund of Object.values(order.refunds)) {
      const { outRefundNo } = refund;
      const isThere = rows.some((row) => row.tradeState !== 'SUCCESS' && row.outRefundNo === outRefundNo);
      if (!isThere && isDueOn(billDate, refund)) {
        differences.push({
          kind: 'refund_differs',
          outTradeNo,
          transactionId: refund.transactionId,
          outRefundNo,
          here: sideOfRefund(refund),
        });
      }
    }
  }
  return { matching, anotherSystem: 0, differences };
}
