import type { Order } from '../../../lib/orders/order';

/** An order as WeChat's own ledger shows it. Amounts in fen. */
export interface LedgerOrder {
  readonly outTradeNo: string;
  readonly totalFee: number;
  readonly openid: string;
  readonly transactions: readonly { readonly transactionId: string; readonly totalFee: number }[];
  readonly refunds: readonly {
    readonly outRefundNo: string;
    readonly transactionId: string;
    readonly refundFee: number;
    readonly status: string;
  }[];
}

/** What the orders table says beside the ledger, which is the truth: a sentence for each difference. */
export interface Audit {
  /** Paid in the ledger, and in the table neither the order's payment, nor an anomaly, nor an unknown order's. */
  readonly lost: readonly string[];
  /** Paid twice in the ledger, or one transaction on two orders of the table. */
  readonly doubled: readonly string[];
  /** Paid or refunded in the table, and not in the ledger, or not so much, or by another payer. */
  readonly invented: readonly string[];
  /** More given back than was paid, in the ledger or in the table. */
  readonly overRefunded: readonly string[];
  /** How many orders the ledger has as paid. */
  readonly paid: number;
}

/** States of a refund whose money went back, or may. */
const HOLDS = ['RESERVED', 'PROCESSING', 'SUCCESS', 'CHANGE'];

function sumOf(amounts: readonly { readonly refundFee: number }[]): number {
  return amounts.reduce((sum, { refundFee }) => sum + refundFee, 0);
}

/** What the ledger has and the table has not. */
function lostOf(
  { outTradeNo, transactions, refunds }: LedgerOrder,
  byNumber: ReadonlyMap<string, Order>,
): string[] {
  const row = byNumber.get(outTradeNo);
  const kept = Object.values(row?.anomalies ?? {}).map(({ transactionId }) => transactionId);
  const payments = transactions.filter(
    ({ transactionId }) =>
      row?.transactionId !== transactionId &&
      !kept.includes(transactionId) &&
      !byNumber.has(`unknown#${transactionId}`),
  );
  const others = refunds.filter(({ outRefundNo, refundFee, status }) => {
    const known = row?.refunds[outRefundNo];
    return known?.refundFee !== refundFee || known.refundStatus !== status;
  });
  return [
    ...payments.map(({ transactionId }) => `${outTradeNo}: the payment ${transactionId}`),
    ...others.map(({ outRefundNo, status }) => `${outTradeNo}: the refund ${outRefundNo}, ${status}`),
  ];
}

/** What the table has and the ledger has not. */
function inventedOf(row: Order, order: LedgerOrder | undefined): string[] {
  const { outTradeNo, transactionId, totalFee, openid } = row;
  const found: string[] = [];
  const isPaid = order?.transactions.some(
    (each) => each.transactionId === transactionId && each.totalFee === totalFee,
  );
  if (transactionId !== undefined && !(isPaid && order?.openid === openid))
    found.push(`${outTradeNo}: the payment`);
  for (const { outRefundNo, refundStatus } of Object.values(row.refunds)) {
    const isTrue = order?.refunds.some((each) => each.outRefundNo === outRefundNo);
    if (!isTrue && refundStatus !== 'REFUSED') found.push(`${outTradeNo}: the refund ${outRefundNo}`);
  }
  return found;
}

/** Where more went back of a transaction than was paid, or the row's own sum is not that of its refunds. */
function overRefundedOf(row: Order, order: LedgerOrder | undefined): string[] {
  const { outTradeNo } = row;
  const ofTable = sumOf(
    Object.values(row.refunds).filter(
      (each) => each.transactionId === row.transactionId && HOLDS.includes(each.refundStatus),
    ),
  );
  const ofLedger = (order?.transactions ?? []).filter(({ transactionId, totalFee }) => {
    const back = order?.refunds.filter(
      (each) => each.transactionId === transactionId && HOLDS.includes(each.status),
    );
    return sumOf(back ?? []) > totalFee;
  });
  return [
    ...ofLedger.map(({ transactionId }) => `${outTradeNo}: ${transactionId}, in the ledger`),
    ...(ofTable > row.totalFee ? [`${outTradeNo}: ${ofTable} of ${row.totalFee} fen, in the table`] : []),
    ...(ofTable !== (row.refundedFee ?? 0)
      ? [`${outTradeNo}: refundedFee is not the sum of the refunds`]
      : []),
  ];
}

/**
 * Compares the orders table with the ledger.
 *
 * @param rows every item of the table, those of unknown orders too
 */
export function audit(ledger: readonly LedgerOrder[], rows: readonly Order[]): Audit {
  const byNumber = new Map(rows.map((row) => [row.outTradeNo, row]));
  const truth = new Map(ledger.map((order) => [order.outTradeNo, order]));
  const orders = rows.filter(({ outTradeNo }) => !outTradeNo.startsWith('unknown#'));
  const uses = new Map<string, number>();
  for (const { transactionId } of orders)
    if (transactionId !== undefined) uses.set(transactionId, (uses.get(transactionId) ?? 0) + 1);
  const paid = ledger.filter(({ transactions }) => transactions.length > 0);
  return {
    lost: ledger.flatMap((order) => lostOf(order, byNumber)),
    doubled: [
      ...paid.filter(({ transactions }) => transactions.length > 1).map(({ outTradeNo }) => outTradeNo),
      ...[...uses].filter(([, count]) => count > 1).map(([transactionId]) => transactionId),
    ],
    invented: orders.flatMap((row) => inventedOf(row, truth.get(row.outTradeNo))),
    overRefunded: orders.flatMap((row) => overRefundedOf(row, truth.get(row.outTradeNo))),
    paid: paid.length,
  };
}
