import type { Order } from '../../lib/orders/order';

/** An order as WeChat's own ledger shows it. */
export interface LedgerOrder {
  readonly outTradeNo: string;
  readonly totalFee: number;
  readonly openid: string;
  readonly transactions: readonly { readonly transactionId: string; readonly totalFee: number }[];
}

/** What the books hold beside the ledger, which is the truth. */
export interface Audit {
  /** Paid in the ledger, and neither SUCCESS with that transaction nor an anomaly in the books. */
  readonly lost: readonly string[];
  /** Paid twice in the ledger, or one transaction on two orders of the books. */
  readonly doubled: readonly string[];
  /** Paid in the books, and not in the ledger, or not so much, or by another. */
  readonly invented: readonly string[];
  readonly paid: number;
}

/** Compares the orders table with the ledger. */
export function audit(ledger: readonly LedgerOrder[], rows: readonly Order[]): Audit {
  const byNumber = new Map(rows.map((row) => [row.outTradeNo, row]));
  const truth = new Map(ledger.map((order) => [order.outTradeNo, order]));
  const isBooked = (outTradeNo: string, transactionId: string): boolean => {
    const row = byNumber.get(outTradeNo);
    if (row === undefined) return false;
    if (row.tradeState === 'SUCCESS' && row.transactionId === transactionId) return true;
    return Object.values(row.anomalies).some((anomaly) => anomaly.transactionId === transactionId);
  };
  const paid = ledger.filter(({ transactions }) => transactions.length > 0);
  const lost = paid.filter(({ outTradeNo, transactions }) =>
    transactions.some(({ transactionId }) => !isBooked(outTradeNo, transactionId)),
  );
  const settled = rows.filter(({ tradeState }) => tradeState === 'SUCCESS');
  const uses = new Map<string, number>();
  for (const { transactionId = '' } of settled) uses.set(transactionId, (uses.get(transactionId) ?? 0) + 1);
  const invented = settled.filter((row) => {
    const order = truth.get(row.outTradeNo);
    const transaction = order?.transactions.find(({ transactionId }) => transactionId === row.transactionId);
    return transaction?.totalFee !== row.totalFee || order?.openid !== row.openid;
  });
  return {
    lost: lost.map(({ outTradeNo }) => outTradeNo),
    doubled: [
      ...paid.filter(({ transactions }) => transactions.length > 1).map(({ outTradeNo }) => outTradeNo),
      ...[...uses].filter(([, count]) => count > 1).map(([transactionId]) => transactionId),
    ],
    invented: invented.map(({ outTradeNo }) => outTradeNo),
    paid: paid.length,
  };
}
