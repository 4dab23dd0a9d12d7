import { productOf } from '../../catalogue';
import { dayTime } from '../../day-time';
import type { Order } from '../../services/api';
import { words } from '../../words';
import { yuan } from '../../yuan';

/** An order as the page draws it. */
export interface OrderView {
  /** Its colour. */
  readonly kind: 'paid' | 'waits' | 'ended';
  readonly mark: string;
  readonly word: string;
  readonly explanation: string;
  readonly total: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
  readonly refunds: readonly {
    readonly outRefundNo: string;
    readonly word: string;
    readonly time: string;
    readonly fee: string;
  }[];
  readonly canPay: boolean;
  readonly canAsk: boolean;
  readonly canCancel: boolean;
}

type Standing = Order['tradeState'] | 'pending' | 'expired';

const LOOKS = {
  NOTPAY: { kind: 'waits', mark: '…' },
  pending: { kind: 'waits', mark: '…' },
  SUCCESS: { kind: 'paid', mark: '✓' },
  REFUND: { kind: 'paid', mark: '↩' },
  CLOSED: { kind: 'ended', mark: '×' },
  expired: { kind: 'ended', mark: '×' },
} as const;

/** How an order stands for whoever looks at it now. */
export function standingOf(order: Order, isPending: boolean, now: number): Standing {
  if (order.tradeState !== 'NOTPAY') return order.tradeState;
  if (isPending) return 'pending';
  return now >= new Date(order.timeExpire).getTime() ? 'expired' : 'NOTPAY';
}

function linesOf(order: Order, standing: Standing): OrderView['lines'] {
  const { body, quantity, outTradeNo, transactionId, createdAt, timeEnd, timeExpire, refundedFee } = order;
  return [
    { label: words.product, value: body },
    { label: words.quantity, value: String(quantity) },
    { label: words.number, value: outTradeNo },
    { label: words.transaction, value: transactionId ?? '' },
    { label: words.created, value: dayTime(createdAt) },
    { label: words.paid, value: timeEnd === undefined ? '' : dayTime(timeEnd) },
    { label: words.payableUntil, value: standing === 'NOTPAY' ? dayTime(timeExpire) : '' },
    { label: words.refunded, value: refundedFee === undefined ? '' : yuan(refundedFee) },
  ].filter(({ value }) => value !== '');
}

/**
 * The order as the page draws it.
 *
 * @param isPending the payer has just paid, or may have, and the backend does not know yet
 */
export function viewOfOrder(order: Order, isPending: boolean, now = Date.now()): OrderView {
  const standing = standingOf(order, isPending, now);
  return {
    ...LOOKS[standing],
    word: words.states[standing],
    explanation: words.explanations[standing],
    total: yuan(order.totalFee),
    lines: linesOf(order, standing),
    refunds: (order.refunds ?? []).map(({ outRefundNo, refundFee, refundStatus, successTime }) => ({
      outRefundNo,
      word: words.refundStates[refundStatus],
      time: successTime === undefined ? '' : dayTime(successTime),
      fee: yuan(refundFee),
    })),
    canPay: standing === 'NOTPAY',
    canAsk: standing === 'NOTPAY' || standing === 'pending',
    canCancel: standing === 'NOTPAY',
  };
}

/** The request that placed this order, to send it again: whether the amount was the payer's to say is the product's. */
export function purchaseOf({ sku, quantity, totalFee, attach, outTradeNo }: Order) {
  const product = productOf(sku);
  const isOpen = product !== undefined && 'minFee' in product;
  return {
    sku,
    quantity,
    outTradeNo,
    shownFee: totalFee,
    ...(isOpen && { totalFee }),
    ...(attach !== undefined && { attach }),
  };
}
