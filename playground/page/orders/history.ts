import { anomaliesOf, refundsOf, type OrderRow } from './order-row';

/** What changed on a row. */
export type Change =
  | { readonly kind: 'seen'; readonly tradeState: string }
  | { readonly kind: 'state'; readonly from: string; readonly to: string }
  | { readonly kind: 'prepared'; readonly prepayId: string }
  | { readonly kind: 'refund'; readonly outRefundNo: string; readonly status: string; readonly fee: number }
  | { readonly kind: 'anomaly'; readonly anomaly: string; readonly fee: number };

/** A moment in an order's life. */
export interface Entry {
  /** ISO 8601 UTC, of the row. */
  readonly at: string;
  readonly changes: readonly Change[];
}

function moneyChanges(row: OrderRow, before: OrderRow | undefined): Change[] {
  const refunds = refundsOf(row)
    .filter(({ outRefundNo, refundStatus }) => before?.refunds?.[outRefundNo]?.refundStatus !== refundStatus)
    .map(({ outRefundNo, refundStatus, refundFee }): Change => ({
      ...{ kind: 'refund', outRefundNo },
      ...{ status: refundStatus, fee: refundFee },
    }));
  const known = before === undefined ? 0 : anomaliesOf(before).length;
  const anomalies = anomaliesOf(row)
    .slice(known)
    .map(({ kind, totalFee }): Change => ({ kind: 'anomaly', anomaly: kind, fee: totalFee }));
  return [...refunds, ...anomalies];
}

function changesBetween(before: OrderRow | undefined, row: OrderRow): readonly Change[] {
  const own: Change[] = [];
  if (before === undefined) own.push({ kind: 'seen', tradeState: row.tradeState });
  else if (before.tradeState !== row.tradeState) {
    own.push({ kind: 'state', from: before.tradeState, to: row.tradeState });
  }
  if (row.prepayId !== undefined && before?.prepayId !== row.prepayId) {
    own.push({ kind: 'prepared', prepayId: row.prepayId });
  }
  return [...own, ...moneyChanges(row, before)];
}

/** An order and what was seen of its life. */
export interface OrderLife {
  readonly row: OrderRow;
  readonly history: readonly Entry[];
}

/** The life of an order after its row was told once more. A row that tells nothing new adds no entry. */
export function livesOn(life: OrderLife | undefined, row: OrderRow): OrderLife {
  const changes = changesBetween(life?.row, row);
  const history = life?.history ?? [];
  if (changes.length === 0) return { row, history };
  return { row, history: [...history, { at: row.updatedAt, changes }] };
}
