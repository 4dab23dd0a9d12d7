import {
  refundStatus,
  type Attempt,
  type KnownRefund,
  type NotifyAttempt,
  type RefundStatus,
  type Transaction,
  type TradeState,
  type WechatOrder,
} from '../ledger';
import type { Shipment } from '../shipping/shipments';

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
  refunds: RefundEntry[];
  shipments: Shipment[];
}

/** A refund as the ledger shows it. Amounts in fen, times in UTC. */
export interface RefundEntry {
  outRefundNo: string;
  refundId: string;
  outTradeNo: string;
  transactionId: string;
  refundFee: number;
  status: RefundStatus;
  account: string;
  requestedAt: string;
  /** When its status became, or becomes, final. */
  endsAt: string;
  ending: string;
  notifyUrl: string | null;
  notifies: Attempt[];
}

/** What anybody who checks the books needs to know of an order. */
export function ledgerEntry(order: WechatOrder, now: number): LedgerEntry {
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
    refunds: order.refunds.map((refund) => refundEntry({ order, refund }, now)),
    shipments: order.shipments,
  };
}

/** What anybody who checks the books needs to know of a refund. */
export function refundEntry({ order, refund }: KnownRefund, now: number): RefundEntry {
  return {
    outRefundNo: refund.outRefundNo,
    refundId: refund.refundId,
    outTradeNo: order.outTradeNo,
    transactionId: refund.transactionId,
    refundFee: refund.refundFee,
    status: refundStatus(refund, now),
    account: refund.account,
    requestedAt: new Date(refund.requestedAt).toISOString(),
    endsAt: new Date(refund.endsAt).toISOString(),
    ending: refund.ending,
    notifyUrl: refund.notifyUrl ?? null,
    notifies: refund.notifies,
  };
}
