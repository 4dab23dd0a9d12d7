import type { NotifyAttempt, Transaction, TradeState, WechatOrder } from '../ledger';

/** An order as the ledger shows it. Amounts in fen, times in UTC. */
export interface LedgerEntry {
  outTradeNo: string;
  totalFee: number;
  openid: string;
  state: TradeState;
  signType: string;
  createdAt: string;
  prepayIds: string[];
  transactions: Transaction[];
  notifyUrl: string;
  notifies: NotifyAttempt[];
}

/** What anybody who checks the books needs to know of an order. */
export function ledgerEntry(order: WechatOrder): LedgerEntry {
  return {
    outTradeNo: order.outTradeNo,
    totalFee: order.totalFee,
    openid: order.openid,
    state: order.state,
    signType: order.signType,
    createdAt: new Date(order.createdAt).toISOString(),
    prepayIds: order.prepayIds.map(({ prepayId }) => prepayId),
    transactions: order.transactions,
    notifyUrl: order.notifyUrl,
    notifies: order.notifies,
  };
}
