import type { Random } from './random';
import type { Shipment } from './shipping/shipments';
import type { Fields, SignType } from './sign';
import { readChineseTime, writeChineseTime } from './chinese-time';

const hour = 60 * 60 * 1000;
const prepayLifetime = 2 * hour;
/** An order that nobody paid closes by itself after a week. */
const autoCloseAfter = 7 * 24 * hour;

export type TradeState = 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED';

/** Money that really moved; amounts in fen. */
export interface Transaction {
  transactionId: string;
  totalFee: number;
  /** The part of it that coupons of WeChat's paid. */
  couponFee: number;
  feeType: string;
  /** Who paid. */
  openid: string;
  /** yyyyMMddHHmmss, UTC+8. */
  timeEnd: string;
  bankType: string;
  /** Whether the payer has confirmed that the goods came; nothing of their shipping changes from then on. */
  isReceived: boolean;
}

/** What of a payment can be otherwise than its order says. */
export type PaidOtherwise = Partial<
  Pick<Transaction, 'totalFee' | 'couponFee' | 'feeType' | 'openid' | 'bankType'>
>;

/** Where a refund takes its money from. */
export const refundAccounts = ['REFUND_SOURCE_UNSETTLED_FUNDS', 'REFUND_SOURCE_RECHARGE_FUNDS'] as const;
export type RefundAccount = (typeof refundAccounts)[number];

/** How a refund can end: paid out, stuck for a person to handle, or closed with the money back at the merchant. */
export const refundEndings = ['SUCCESS', 'CHANGE', 'REFUNDCLOSE'] as const;
export type RefundEnding = (typeof refundEndings)[number];
export type RefundStatus = RefundEnding | 'PROCESSING';

/** Money that was asked back; amounts in fen, times in milliseconds since the epoch. */
export interface Refund {
  refundId: string;
  outRefundNo: string;
  /** The payment that it gives back. */
  transactionId: string;
  refundFee: number;
  account: RefundAccount;
  /** The request's own fields as they were first sent, without empty ones, `sign` and `nonce_str`. */
  fields: Fields;
  notifyUrl?: string | undefined;
  requestedAt: number;
  /** From here on its status is its ending. */
  endsAt: number;
  ending: RefundEnding;
  notifies: Attempt[];
}

/** One attempt to deliver a notification. */
export interface Attempt {
  /** The simulator's time, ISO 8601. */
  at: string;
  /** The fault that was played, if any. */
  fault: string | null;
  /** HTTP status, or null when nothing was answered. */
  status: number | null;
  accepted: boolean;
  /** Why it was not accepted. */
  why: string | null;
  /** The body that was answered. */
  answer: string | null;
}

/** One attempt to deliver a payment notification. */
export interface NotifyAttempt extends Attempt {
  transactionId: string;
}

/** An order as WeChat holds it. */
export interface WechatOrder {
  outTradeNo: string;
  /** The unified order's fields as they were first sent, without empty ones, `sign` and `nonce_str`. */
  fields: Fields;
  signType: SignType;
  totalFee: number;
  openid: string;
  notifyUrl: string;
  state: TradeState;
  createdAt: number;
  prepayIds: { prepayId: string; issuedAt: number }[];
  transactions: Transaction[];
  notifies: NotifyAttempt[];
  /** In the order in which they were accepted. */
  refunds: Refund[];
  /** The shipping info that was uploaded. */
  shipments: Shipment[];
}

/** A refund and what it gives back. */
export interface KnownRefund {
  order: WechatOrder;
  refund: Refund;
}

/** WeChat's books: what was ordered, and what was really paid. */
export interface Ledger {
  all(now: number): WechatOrder[];
  byOutTradeNo(outTradeNo: string, now: number): WechatOrder | undefined;
  byTransactionId(transactionId: string, now: number): WechatOrder | undefined;
  byPrepayId(prepayId: string, now: number): WechatOrder | undefined;
  byRefund(matches: (refund: Refund) => boolean, now: number): KnownRefund | undefined;
  add(order: WechatOrder): void;
  clear(): void;
}

export function createLedger(): Ledger {
  const orders = new Map<string, WechatOrder>();
  // Nothing happens by itself: an order that is due to close is closed when somebody looks.
  const current = (order: WechatOrder | undefined, now: number): WechatOrder | undefined => {
    if (order?.state === 'NOTPAY' && now >= order.createdAt + autoCloseAfter) order.state = 'CLOSED';
    return order;
  };
  const find = (matches: (order: WechatOrder) => boolean, now: number): WechatOrder | undefined =>
    current([...orders.values()].find(matches), now);
  return {
    all: (now) => [...orders.values()].map((order) => current(order, now) ?? order),
    byOutTradeNo: (outTradeNo, now) => current(orders.get(outTradeNo), now),
    byTransactionId: (id, now) =>
      find((order) => order.transactions.some((t) => t.transactionId === id), now),
    byPrepayId: (id, now) => find((order) => order.prepayIds.some(({ prepayId }) => prepayId === id), now),
    byRefund: (matches, now) => {
      const order = find((each) => each.refunds.some(matches), now);
      const refund = order?.refunds.find(matches);
      return order && refund && { order, refund };
    },
    add: (order) => {
      orders.set(order.outTradeNo, order);
    },
    clear: () => {
      orders.clear();
    },
  };
}

/** The order's prepay_id while the newest one lives (two hours), else a new one. */
export function usablePrepayId(order: WechatOrder, now: number, random: Random): string {
  const newest = order.prepayIds.at(-1);
  if (newest && now < newest.issuedAt + prepayLifetime) return newest.prepayId;
  const prepayId = `wx${writeChineseTime(now)}${random.hex(20)}`;
  order.prepayIds.push({ prepayId, issuedAt: now });
  return prepayId;
}

/** True when the prepay_id is older than two hours or the order's time_expire has passed. */
export function isExpired(order: WechatOrder, prepayId: string, now: number): boolean {
  const issuedAt = order.prepayIds.find((issued) => issued.prepayId === prepayId)?.issuedAt ?? -Infinity;
  const timeExpire = readChineseTime(order.fields.time_expire ?? '');
  return now >= issuedAt + prepayLifetime || (timeExpire !== undefined && now >= timeExpire);
}

/**
 * Moves the money: the order is paid, by a transaction of its own number. Called twice, it moves money twice.
 * @param otherwise what is not as ordered
 */
export function pay(
  order: WechatOrder,
  now: number,
  random: Random,
  otherwise: PaidOtherwise = {},
): Transaction {
  const timeEnd = writeChineseTime(now);
  const transaction: Transaction = {
    transactionId: `4200${random.digits(6)}${timeEnd.slice(0, 8)}${random.digits(10)}`,
    ...{ totalFee: order.totalFee, couponFee: 0, feeType: order.fields.fee_type ?? 'CNY' },
    ...{ openid: order.openid, timeEnd, bankType: 'OTHERS', isReceived: false },
    ...otherwise,
  };
  order.transactions.push(transaction);
  // The order's own state is that of its first payment.
  if (order.transactions.length === 1) order.state = 'SUCCESS';
  return transaction;
}

/** What the payer paid without coupons, in fen. */
export function cashFee({ totalFee, couponFee }: Transaction): number {
  return totalFee - couponFee;
}

/** What a message says about the coupon of a payment; nothing where there was none. */
export function couponFields({ couponFee }: Transaction): Fields {
  if (couponFee === 0) return {};
  return { coupon_fee: String(couponFee), coupon_count: '1', coupon_fee_0: String(couponFee) };
}

/** What has become of a refund by now. */
export function refundStatus({ ending, endsAt }: Refund, now: number): RefundStatus {
  return now < endsAt ? 'PROCESSING' : ending;
}

/** The refunds of one payment, oldest first. */
export function refundsOf(order: WechatOrder, { transactionId }: Transaction): Refund[] {
  return order.refunds.filter((refund) => refund.transactionId === transactionId);
}

/** What a payment has given back, or is about to, in fen; what was closed stayed with the merchant. */
export function refundedFee(order: WechatOrder, transaction: Transaction, now: number): number {
  return refundsOf(order, transaction)
    .filter((refund) => refundStatus(refund, now) !== 'REFUNDCLOSE')
    .reduce((sum, { refundFee }) => sum + refundFee, 0);
}

/** An order's state as one of its payments has it: a second payment by mistake is refunded by itself. */
export function stateOf(order: WechatOrder, transaction: Transaction | undefined): TradeState {
  if (!transaction || transaction === order.transactions[0]) return order.state;
  return refundsOf(order, transaction).length > 0 ? 'REFUND' : 'SUCCESS';
}
