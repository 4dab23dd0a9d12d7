import { judgeRefund, type RefundInput, type RefundVerdict } from '../lib/orders/judge-refund';
import type { Order, Refund } from '../lib/orders/order';
import { refundedOf } from '../lib/orders/refund-books';
import { refusalOf } from '../lib/orders/request-refund';
import { Failure } from './failure';
import { money, moneyAndFen } from './money';
import { pairs, table } from './report';
import type { TargetOptions } from './target';

/** What a refund would do to an order, before anything is done. */
export interface RefundPlan {
  readonly order: Order;
  readonly input: RefundInput;
  readonly verdict: RefundVerdict;
  /** Who paid, and gets it back. */
  readonly openid: string;
  /** Fen that were paid in the transaction, and that are left of it now. */
  readonly paidFee: number;
  readonly leftFee: number;
}

/** A refund of the same values that WeChat has not answered: this is its repetition. */
export function unanswered(
  order: Order,
  { refundFee, reason, transactionId }: Omit<RefundInput, 'outRefundNo'>,
): Refund | undefined {
  return Object.values(order.refunds).find(
    (each) =>
      each.refundStatus === 'RESERVED' &&
      each.refundFee === refundFee &&
      each.reason === reason &&
      each.transactionId === (transactionId ?? order.transactionId),
  );
}

/** What this refund would do to the order as it stands, by the very rules by which the function judges it. */
export function planOf(order: Order, input: RefundInput, now: Date): RefundPlan {
  const transactionId = input.transactionId ?? order.transactionId;
  const anomaly = Object.values(order.anomalies).find((each) => each.transactionId === transactionId);
  const isOwn = transactionId !== undefined && transactionId === order.transactionId;
  const paidFee = isOwn ? order.totalFee : (anomaly?.totalFee ?? 0);
  const refundedFee = transactionId === undefined ? 0 : refundedOf(order, transactionId);
  const openid = isOwn ? order.openid : (anomaly?.openid ?? order.openid);
  const verdict = judgeRefund(order, input, now);
  return { order, input, verdict, openid, paidFee, leftFee: paidFee - refundedFee };
}

/** What is left of the transaction when this refund is made; one that is written down already has been taken off. */
export function leftAfter({ verdict, leftFee, input }: RefundPlan): number {
  return verdict.kind === 'reserve' ? leftFee - input.refundFee : leftFee;
}

const STEPS: Readonly<Record<RefundVerdict['kind'], string>> = {
  reserve: 'a new refund',
  send_again: 'goes on with a refund that WeChat has not answered',
  known: 'WeChat has this refund already; nothing is sent',
  refused: 'is refused',
};

/** The plan as somebody reads it before saying yes. */
export function planLines(plan: RefundPlan): string {
  const { order, input, verdict, openid, paidFee, leftFee } = plan;
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
      ['left then', verdict.kind === 'refused' ? undefined : moneyAndFen(leftAfter(plan))],
      ['reason', input.reason],
      ['outRefundNo', input.outRefundNo],
      ['this', STEPS[verdict.kind]],
    ]),
    ...(rows.length === 0 ? [] : ['', table(['earlier refunds', '', '', ''], rows)]),
  ].join('\n');
}

/** Why nothing is sent. */
export function refusal(verdict: Extract<RefundVerdict, { kind: 'refused' }>): Failure {
  const { code, message } = refusalOf(verdict.refusal, verdict.rest);
  return new Failure(code, `${message} Nothing was sent.`);
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
