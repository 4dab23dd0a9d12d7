import { readChineseTime, writeChineseTime } from '../chinese-time';
import { refundStatus, type Refund, type RefundStatus, type WechatOrder } from '../ledger';
import { openidOf } from '../users';
import type { Wechat } from '../world';
import type { Difference } from './bills';

const day = 24 * 60 * 60 * 1000;

export const billTypes = ['ALL', 'SUCCESS', 'REFUND'] as const;
export type BillType = (typeof billTypes)[number];

/** One row of a bill: a payment, or a refund on the day when it was asked for. Amounts in fen. */
export interface BillRow {
  /** Milliseconds since the epoch. */
  at: number;
  transactionId: string;
  outTradeNo: string;
  openid: string;
  bankType: string;
  deviceInfo: string;
  body: string;
  attach: string;
  /** What was paid. */
  totalFee: number;
  /** What coupons paid of it. */
  couponFee: number;
  refund?: {
    refundId: string;
    outRefundNo: string;
    refundFee: number;
    status: RefundStatus;
    /** When the money was out. */
    successAt: number | undefined;
  };
}

/**
 * The rows of one day's bill in order of time: those of the ledger with the planted differences in them, then the
 * made-up ones, each only when it is asked for.
 * @param billDate yyyyMMdd in UTC+8
 */
export function* billRows(world: Wechat, billDate: string, type: BillType): Generator<BillRow> {
  const { differences, madeUpRows } = world.bills.state();
  const now = world.clock.now();
  const added = differences.flatMap((difference, n) => addedRow(difference, billDate, n));
  const rows = world.ledger.all(now).flatMap((order) => rowsOf(order, now));
  const changed = rows
    .filter(({ at }) => writeChineseTime(at).startsWith(billDate))
    .flatMap((row) => withDifferences(row, differences));
  const shown = [...changed, ...added].filter(
    ({ refund }) => type === 'ALL' || !refund === (type === 'SUCCESS'),
  );
  yield* shown.sort((a, b) => a.at - b.at);
  if (type !== 'REFUND') yield* madeUp(world, billDate, madeUpRows);
}

/** When a day begins in China, in milliseconds since the epoch; undefined for what is no date. */
export function beginOf(billDate: string): number | undefined {
  return readChineseTime(`${billDate}000000`);
}

function rowsOf(order: WechatOrder, now: number): BillRow[] {
  return order.transactions.flatMap(({ transactionId, totalFee, couponFee, timeEnd, bankType, openid }) => {
    const payment = {
      ...{ at: readChineseTime(timeEnd) ?? 0, transactionId, totalFee, couponFee, bankType },
      ...{ outTradeNo: order.outTradeNo, openid, deviceInfo: order.fields.device_info ?? '' },
      ...{ body: order.fields.body ?? '', attach: order.fields.attach ?? '' },
    };
    const refunds = order.refunds.filter((refund) => refund.transactionId === transactionId);
    return [payment, ...refunds.map((refund) => refundRow(payment, refund, now))];
  });
}

function refundRow(payment: BillRow, refund: Refund, now: number): BillRow {
  const { refundId, outRefundNo, refundFee, requestedAt, endsAt } = refund;
  const status = refundStatus(refund, now);
  const successAt = status === 'SUCCESS' ? endsAt : undefined;
  return { ...payment, at: requestedAt, refund: { refundId, outRefundNo, refundFee, status, successAt } };
}

function withDifferences(row: BillRow, differences: readonly Difference[]): BillRow[] {
  return differences
    .filter(({ outTradeNo, outRefundNo }) =>
      outRefundNo === undefined
        ? row.refund === undefined && row.outTradeNo === outTradeNo
        : row.refund?.outRefundNo === outRefundNo,
    )
    .reduce<BillRow[]>(
      (rows, { difference, fee = 0 }) => {
        if (difference === 'left-out') return [];
        if (difference === 'amount') return rows.map((each) => withFee(each, fee));
        return rows;
      },
      [row],
    );
}

function withFee(row: BillRow, fee: number): BillRow {
  return row.refund ? { ...row, refund: { ...row.refund, refundFee: fee } } : { ...row, totalFee: fee };
}

/** A row of which the ledger knows nothing, at noon of its day. */
function addedRow(added: Difference, billDate: string, n: number): BillRow[] {
  if (added.difference !== 'added' || added.billDate !== billDate) return [];
  const { outTradeNo = '', outRefundNo, fee = 0 } = added;
  const at = (beginOf(billDate) ?? 0) + day / 2;
  const refund = outRefundNo !== undefined && {
    ...{ refundId: `5099999999${billDate}${String(n).padStart(11, '0')}`, outRefundNo, refundFee: fee },
    ...{ status: 'SUCCESS' as const, successAt: at },
  };
  return [
    {
      ...{ at, transactionId: `4200999999${billDate}${String(n).padStart(10, '0')}`, outTradeNo },
      ...{
        openid: '',
        bankType: 'OTHERS',
        deviceInfo: '',
        body: '',
        attach: '',
        totalFee: fee,
        couponFee: 0,
      },
      ...(refund ? { refund } : {}),
    },
  ];
}

/** Payments of nobody's, spread over the day; the nth has the same numbers and amount each time. */
function* madeUp(world: Wechat, billDate: string, count: number): Generator<BillRow> {
  const openid = openidOf(world.merchant.appId, 'nobody');
  const begin = beginOf(billDate) ?? 0;
  for (let n = 0; n < count; n += 1) {
    yield {
      at: begin + Math.floor((n * day) / count),
      transactionId: `4200000000${billDate}${String(n).padStart(10, '0')}`,
      outTradeNo: `madeup-${billDate}-${n}`,
      ...{ openid, bankType: 'OTHERS', deviceInfo: '', body: '账单', attach: '' },
      totalFee: 1 + (n % 10_000),
      couponFee: 0,
    };
  }
}
