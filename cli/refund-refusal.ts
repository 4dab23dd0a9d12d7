import type { Refund } from '../lib/orders/order';
import { refusalOf } from '../lib/orders/request-refund';
import { Failure } from './failure';
import { money } from './money';
import { repetition, type RefundPlan, type RepeatedRefunds } from './refund-plan';
import { table } from './report';
import type { TargetOptions } from './target';

/**
 * Why nothing is sent, and each way on as a command.
 *
 * @returns undefined where the refund may go on
 */
export function refusalOfPlan(plan: RefundPlan, options: TargetOptions): Failure | undefined {
  const { verdict } = plan;
  if (verdict.kind === 'repeats') return repeated(plan, verdict, options);
  if (verdict.kind !== 'refused') return undefined;
  const { code, message } = refusalOf(verdict.refusal, verdict.rest);
  return new Failure(code, `${message} Nothing was sent.`);
}

/**
 * Of a refund that may be an earlier one again: which, and both ways on. Money that went back twice stays away, so no
 * option goes past this but the number.
 */
function repeated(
  { input, leftFee }: RefundPlan,
  { newest, others }: RepeatedRefunds,
  options: TargetOptions,
): Failure {
  const { outTradeNo, refundFee, transactionId } = input;
  const { outRefundNo, reason } = newest;
  const earlier = {
    ...{ outTradeNo, refundFee, outRefundNo },
    ...(transactionId !== undefined && { transactionId }),
    ...(reason !== undefined && { reason }),
  };
  const fee = money(refundFee);
  const row = (each: Refund): string[] => [
    each.outRefundNo,
    each.refundStatus,
    each.createdAt,
    each.reason ?? '',
  ];
  const another = [
    `To pay back ${fee} once more, give a number of your own, such as`,
    `  ${repetition(input, options)}`,
  ];
  const lines = [
    `refund_repeated: The order has a refund of ${fee} of this payment already. Nothing was sent.`,
    ...table(row(newest), others.map(row))
      .split('\n')
      .map((line) => `  ${line}`),
    `To go on with ${outRefundNo}`,
    `  ${repetition(earlier, options)}`,
    ...(refundFee > leftFee ? [] : another),
  ];
  return new Failure('refund_repeated', lines.join('\n'));
}
