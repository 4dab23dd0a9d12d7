import type { Language } from '../error-catalogue/words';
import type { Refund } from '../../lib/orders/order';
import { refusalOf } from '../../lib/orders/refund/request-refund';
import { joined, type Words } from '../shared/words';
import { answeredWords } from './answered-words';
import { Failure } from './failure';
import { money } from './money';
import { repetition, type RefundPlan, type RepeatedRefunds } from './refund-plan';
import { table } from './report';
import type { TargetOptions } from './target';
import { clock, CLOCK } from './times';

const NOTHING_SENT: Words = { en: ' Nothing was sent.', zh: '什么都没有发出。' };

/**
 * Why nothing is sent, and each way on as a command.
 *
 * @returns undefined where the refund may go on
 */
export function refusalOfPlan(plan: RefundPlan, options: TargetOptions): Failure | undefined {
  const { verdict } = plan;
  if (verdict.kind === 'repeats') return repeated(plan, verdict, options);
  if (verdict.kind !== 'refused') return undefined;
  const { code, detail } = refusalOf(verdict.refusal, verdict.rest);
  return new Failure(code, joined([answeredWords(code, detail), NOTHING_SENT]));
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
    clock(each.createdAt),
    each.reason ?? '',
  ];
  const rows = (language: Language): string =>
    table(language, row(newest), others.map(row))
      .split('\n')
      .map((line) => `  ${line}\n`)
      .join('');
  const another: Words = {
    en: `\nTo pay back ${fee} once more, give a number of your own, such as\n  ${repetition(input, options)}`,
    zh: `\n要再退一次 ${fee}，请自己给一个退款单号，例如\n  ${repetition(input, options)}`,
  };
  const words: Words = {
    en:
      `refund_repeated: The order has a refund of ${fee} of this payment already. Nothing was sent.\n` +
      `${rows('en')}  ${CLOCK.en}\nTo go on with ${outRefundNo}\n  ${repetition(earlier, options)}`,
    zh:
      `refund_repeated：这笔付款已有一笔 ${fee} 的退款。什么都没有发出。\n` +
      `${rows('zh')}  ${CLOCK.zh}\n要接着做 ${outRefundNo}\n  ${repetition(earlier, options)}`,
  };
  return new Failure('refund_repeated', refundFee > leftFee ? words : joined([words, another]));
}
