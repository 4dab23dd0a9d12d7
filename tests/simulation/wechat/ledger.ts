import type { Random } from '../random';
import { chineseTime, fromChineseTime } from './chinese-time';
import type { Fields, SignType } from './sign';

const HOUR_MS = 60 * 60_000;
const PREPAY_MS = 2 * HOUR_MS;

/** Money that really moved. Amounts are fen. */
export interface Transaction {
  readonly transactionId: string;
  readonly outTradeNo: string;
  readonly openid: string;
  readonly totalFee: number;
  /** What was paid without coupons. */
  readonly cashFee: number;
  readonly feeType: string;
  readonly bankType: string;
  /** `yyyyMMddHHmmss`, UTC+8. */
  readonly timeEnd: string;
  /** Fen that went back by somebody else's hand, past the shop: in the merchant console. */
  refundedElsewhere: number;
  /** Whether anything of it went back, or was to. */
  isRefunded: boolean;
}

/** How WeChat says that a refund stands. */
export type LedgerRefundStatus = 'PROCESSING' | 'SUCCESS' | 'CHANGE' | 'REFUNDCLOSE';

/** Money that goes back. Amounts are fen. */
export interface LedgerRefund {
  readonly outRefundNo: string;
  readonly refundId: string;
  readonly transaction: Transaction;
  readonly refundFee: number;
  status: LedgerRefundStatus;
  /** Every state that it was in, in their order. */
  readonly were: LedgerRefundStatus[];
  /** Milliseconds since 1970. */
  successAt: number | undefined;
}

/** An order as WeChat holds it. */
export interface LedgerOrder {
  readonly outTradeNo: string;
  /** What was sent first, without nonce and signature. */
  readonly fields: Fields;
  readonly signType: SignType;
  readonly openid: string;
  readonly totalFee: number;
  /** Whether our backend placed it, or another system under the same merchant number. */
  readonly by: 'shop' | 'stranger';
  state: 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED';
  /** Whether it was closed at any time. */
  wasClosed: boolean;
  /** When it was placed, milliseconds since 1970. */
  readonly placedAt: number;
  readonly prepayIds: { readonly prepayId: string; readonly issuedAt: number }[];
  readonly transactions: Transaction[];
}

/** What should never differ between an order and its payment. */
export type Oddity = Partial<Pick<Transaction, 'totalFee' | 'openid' | 'feeType'>>;

/** WeChat's books: the truth. The tables of the backend are the suspects. */
export interface Ledger {
  readonly order: (outTradeNo: string) => LedgerOrder | undefined;
  readonly orders: () => Iterable<LedgerOrder>;
  readonly byPrepayId: (prepayId: string) => LedgerOrder | undefined;
  readonly transaction: (transactionId: string) => Transaction | undefined;
  readonly add: (order: LedgerOrder) => void;
  /** The order's prepay_id while the newest one lives (two hours), else a new one. */
  readonly prepayId: (order: LedgerOrder, now: number) => string;
  /**
   * Moves money, whatever the state of the order: the checks are the payer's client's.
   *
   * @param odd what is otherwise than ordered
   */
  readonly pay: (order: LedgerOrder, now: number, odd?: Oddity) => Transaction;
  readonly refund: (outRefundNo: string) => LedgerRefund | undefined;
  readonly refunds: () => Iterable<LedgerRefund>;
  /** Takes a refund of a transaction: it is under way from now on. */
  readonly accept: (transaction: Transaction, outRefundNo: string, refundFee: number) => LedgerRefund;
  /** The refund has come to another state. */
  readonly move: (refund: LedgerRefund, status: LedgerRefundStatus, now: number) => void;
  /** Fen of a transaction that the shop let go back, or that are on their way. */
  readonly refundedOf: (transactionId: string) => number;
  /** Whether the merchant account covers no refund. */
  isDry: boolean;
}

/** Whether an order can still be paid with this prepay_id. */
export function isPayable(order: LedgerOrder, prepayId: string, now: number): boolean {
  const issued = order.prepayIds.find((each) => each.prepayId === prepayId);
  const isFresh = issued !== undefined && now < issued.issuedAt + PREPAY_MS;
  return order.state === 'NOTPAY' && isFresh && now < fromChineseTime(order.fields['time_expire'] ?? '');
}

export function makeLedger(random: Random): Ledger {
  const orders = new Map<string, LedgerOrder>();
  const prepaid = new Map<string, LedgerOrder>();
  const transactions = new Map<string, Transaction>();
  const refunds = new Map<string, LedgerRefund>();
  return {
    isDry: false,
    refund: (outRefundNo) => refunds.get(outRefundNo),
    refunds: () => refunds.values(),
    accept: (transaction, outRefundNo, refundFee) => {
      const refundId = `5030${random.fork(`refund ${outRefundNo}`).digits(24)}`;
      const refund: LedgerRefund = {
        ...{ outRefundNo, refundId, transaction, refundFee },
        ...{ status: 'PROCESSING', were: ['PROCESSING'], successAt: undefined },
      };
      refunds.set(outRefundNo, refund);
      transaction.isRefunded = true;
      const order = orders.get(transaction.outTradeNo);
      if (order) order.state = 'REFUND';
      return refund;
    },
    move: (refund, status, now) => {
      refund.status = status;
      refund.were.push(status);
      if (status === 'SUCCESS') refund.successAt = now;
    },
    refundedOf: (transactionId) =>
      [...refunds.values()]
        .filter(
          ({ transaction, status }) =>
            transaction.transactionId === transactionId && status !== 'REFUNDCLOSE',
        )
        .reduce((sum, { refundFee }) => sum + refundFee, 0),
    order: (outTradeNo) => orders.get(outTradeNo),
    orders: () => orders.values(),
    byPrepayId: (prepayId) => prepaid.get(prepayId),
    transaction: (transactionId) => transactions.get(transactionId),
    add: (order) => {
      orders.set(order.outTradeNo, order);
    },
    prepayId: (order, now) => {
      const newest = order.prepayIds.at(-1);
      if (newest !== undefined && now < newest.issuedAt + PREPAY_MS) return newest.prepayId;
      const dice = random.fork(`${order.outTradeNo} prepay ${order.prepayIds.length}`);
      const prepayId = `wx${chineseTime(now)}${dice.text(20).toLowerCase()}`;
      order.prepayIds.push({ prepayId, issuedAt: now });
      prepaid.set(prepayId, order);
      return prepayId;
    },
    pay: (order, now, odd = {}) => {
      const dice = random.fork(`${order.outTradeNo} transaction ${order.transactions.length}`);
      const timeEnd = chineseTime(now);
      const totalFee = odd.totalFee ?? order.totalFee;
      const coupon = dice.chance(0.2) ? dice.below(totalFee) : 0;
      const transaction: Transaction = {
        transactionId: `4200${dice.digits(6)}${timeEnd.slice(0, 8)}${dice.digits(10)}`,
        outTradeNo: order.outTradeNo,
        openid: odd.openid ?? order.openid,
        totalFee,
        cashFee: totalFee - coupon,
        feeType: odd.feeType ?? order.fields['fee_type'] ?? 'CNY',
        bankType: dice.pick(['OTHERS', 'CMB_DEBIT', 'ICBC_CREDIT']),
        timeEnd,
        refundedElsewhere: 0,
        isRefunded: false,
      };
      order.transactions.push(transaction);
      order.state = 'SUCCESS';
      transactions.set(transaction.transactionId, transaction);
      return transaction;
    },
  };
}
