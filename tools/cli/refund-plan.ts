import type { Language } from '../error-catalogue/words';
import { judgeRefund, type RefundInput, type RefundVerdict } from '../../lib/orders/refund/judge-refund';
import type { Order, Refund, RefundStatus } from '../../lib/orders/order';
import { refundedOf } from '../../lib/orders/refund/refund';
import type { Words } from '../shared/words';
import { money, moneyAndFen } from './money';
import { pairs, table } from './report';
import type { TargetOptions } from './target';
import { clock, CLOCK } from './times';

/** Refunds of the same amount that the transaction has already. */
export interface RepeatedRefunds {
  readonly newest: Refund;
  /** The later one first. */
  readonly others: readonly Refund[];
}

/**
 * What comes of a refund: the verdict of the function's own rules; or that it looks like an earlier one, and nobody gave
 * it a number. Only whoever asks knows whether the answer to the earlier one was lost.
 */
export type PlanVerdict = RefundVerdict | ({ readonly kind: 'repeats' } & RepeatedRefunds);

/** What a refund would do to an order, before anything is done. */
export interface RefundPlan {
  readonly order: Order;
  readonly input: RefundInput;
  readonly verdict: PlanVerdict;
  /** Who paid, and gets it back. */
  readonly openid: string;
  /** Fen that were paid in the transaction, and that are left of it now. */
  readonly paidFee: number;
  readonly leftFee: number;
}

/** How refunds end that moved no money. */
const MOVED_NOTHING: readonly RefundStatus[] = ['REFUSED', 'REFUNDCLOSE'];

function refundsOfSameFee(
  order: Order,
  refundFee: number,
  transactionId: string | undefined,
): RepeatedRefunds | undefined {
  const [newest, ...others] = Object.values(order.refunds)
    .filter((each) => each.refundFee === refundFee && each.transactionId === transactionId)
    .filter(({ refundStatus }) => !MOVED_NOTHING.includes(refundStatus))
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  return newest && { newest, others };
}

/**
 * What this refund would do to the order as it stands, by the very rules by which the function judges it.
 *
 * @param isNamed whether somebody gave the refund its number: only then is one of the same amount as another made
 */
export function planOf(order: Order, input: RefundInput, now: Date, isNamed: boolean): RefundPlan {
  const transactionId = input.transactionId ?? order.transactionId;
  const anomaly = Object.values(order.anomalies).find((each) => each.transactionId === transactionId);
  const isOwn = transactionId !== undefined && transactionId === order.transactionId;
  const paidFee = isOwn ? order.totalFee : (anomaly?.totalFee ?? 0);
  const refundedFee = transactionId === undefined ? 0 : refundedOf(order, transactionId);
  const openid = isOwn ? order.openid : (anomaly?.openid ?? order.openid);
  const repeats = isNamed ? undefined : refundsOfSameFee(order, input.refundFee, transactionId);
  const verdict = repeats ? ({ kind: 'repeats', ...repeats } as const) : judgeRefund(order, input, now);
  return { order, input, verdict, openid, paidFee, leftFee: paidFee - refundedFee };
}

/** What is left of the transaction when this refund is made; one that is written down already has been taken off. */
export function leftAfter({ verdict, leftFee, input }: RefundPlan): number {
  return verdict.kind === 'reserve' ? leftFee - input.refundFee : leftFee;
}

const STEPS: Readonly<Record<PlanVerdict['kind'], Words>> = {
  reserve: { en: 'a new refund', zh: '新的退款' },
  send_again: {
    en: 'goes on with a refund that WeChat has not answered',
    zh: '接着做一笔微信还没有应答的退款',
  },
  known: { en: 'WeChat has this refund already; nothing is sent', zh: '微信已有这笔退款，不再发送' },
  repeats: { en: 'looks like an earlier refund again', zh: '看起来是重复了以前的退款' },
  refused: { en: 'is refused', zh: '会被拒绝' },
};

const WORDS = {
  refund: { en: 'refund', zh: '退款' },
  ofOrder: { en: 'of order', zh: '订单' },
  payer: { en: 'to the payer', zh: '退给付款人' },
  transaction: { en: 'transaction', zh: '微信支付单号' },
  paid: { en: 'paid', zh: '已支付' },
  leftNow: { en: 'left now', zh: '现在可退' },
  leftThen: { en: 'left then', zh: '退款后可退' },
  reason: { en: 'reason', zh: '原因' },
  outRefundNo: { en: 'outRefundNo', zh: '退款单号' },
  this: { en: 'this', zh: '这次' },
  earlier: { en: 'earlier refunds', zh: '以前的退款' },
} as const satisfies Record<string, Words>;

/** The plan as somebody reads it before saying yes. */
export function planLines(language: Language, plan: RefundPlan): string {
  const { order, input, verdict, openid, paidFee, leftFee } = plan;
  const isStopped = verdict.kind === 'refused' || verdict.kind === 'repeats';
  const earlier = Object.values(order.refunds).filter(({ outRefundNo }) => outRefundNo !== input.outRefundNo);
  const rows = earlier.map((each) => [
    each.outRefundNo,
    each.refundStatus,
    money(each.refundFee),
    clock(each.createdAt),
  ]);
  return [
    pairs(language, [
      [WORDS.refund, moneyAndFen(input.refundFee)],
      [WORDS.ofOrder, `${order.outTradeNo}  ${order.body}`],
      [WORDS.payer, openid],
      [WORDS.transaction, input.transactionId ?? order.transactionId],
      [WORDS.paid, moneyAndFen(paidFee)],
      [WORDS.leftNow, moneyAndFen(leftFee)],
      [WORDS.leftThen, isStopped ? undefined : moneyAndFen(leftAfter(plan))],
      [WORDS.reason, input.reason],
      [WORDS.outRefundNo, input.outRefundNo],
      [WORDS.this, STEPS[verdict.kind]],
    ]),
    ...(rows.length === 0 ? [] : ['', table(language, [WORDS.earlier, '', '', ''], rows), CLOCK[language]]),
  ].join('\n');
}

/** The command that repeats this very refund. */
export function repetition(
  { outTradeNo, refundFee, outRefundNo, reason, transactionId }: RefundInput,
  options: TargetOptions,
): string {
  const quoted = reason?.replaceAll("'", String.raw`'\''`);
  return [
    `npm run pay -- refund '${outTradeNo}' --fee ${refundFee} --out-refund-no '${outRefundNo}'`,
    ...(transactionId === undefined ? [] : [`--transaction-id ${transactionId}`]),
    ...(quoted === undefined ? [] : [`--reason '${quoted}'`]),
    ...(options.stage === undefined ? [] : [`--stage ${options.stage}`]),
    ...(options.region === undefined ? [] : [`--region ${options.region}`]),
  ].join(' ');
}
