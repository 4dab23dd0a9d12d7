import { judgeRefund, type RefundInput, type RefundVerdict } from '../lib/orders/judge-refund';
import type { Order, Refund, RefundStatus } from '../lib/orders/order';
import { refundedOf } from '../lib/orders/refund-books';
import { money, moneyAndFen } from './money';
import { pairs, table } from './report';
import type { TargetOptions } from './target';

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

const STEPS: Readonly<Record<PlanVerdict['kind'], string>> = {
  reserve: 'a new refund',
  send_again: 'goes on with a refund that WeChat has not answered',
  known: 'WeChat has this refund already; nothing is sent',
  repeats: 'looks like an earlier refund again',
  refused: 'is refused',
};

/** The plan as somebody reads it before saying yes. */
export function planLines(plan: RefundPlan): string {
  const { order, input, verdict, openid, paidFee, leftFee } = plan;
  const isStopped = verdict.kind === 'refused' || verdict.kind === 'repeats';
  const earlier = Object.values(order.refunds).filter(({ outRefundNo }) => outRefundNo !== input.outRefundNo);
  const rows = earlier.map((each) => [
    each.outRefundNo,
    each.refundStatus,
    money(each.refundFee),
    each.createdAt,
  ]);
  return [
    pairs([
      ['refund', moneyAndFen(input.refundFee)],
      ['of order', `${order.outTradeNo}  ${order.body}`],
      ['to the payer', openid],
      ['transaction', input.transactionId ?? order.transactionId],
      ['paid', moneyAndFen(paidFee)],
      ['left now', moneyAndFen(leftFee)],
      ['left then', isStopped ? undefined : moneyAndFen(leftAfter(plan))],
      ['reason', input.reason],
      ['outRefundNo', input.outRefundNo],
      ['this', STEPS[verdict.kind]],
    ]),
    ...(rows.length === 0 ? [] : ['', table(['earlier refunds', '', '', ''], rows)]),
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
