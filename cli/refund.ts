import type { Command } from 'commander';
import type { RefundInput } from '../lib/orders/judge-refund';
import { command, type CommandPorts, type CommonOptions } from './command';
import { confirm } from './confirm';
import { misused, reported } from './failure';
import { callRoute } from './invoke';
import { moneyAndFen, readFee } from './money';
import { orderOf } from './orders';
import { leftAfter, planLines, planOf, repetition, type RefundPlan } from './refund-plan';
import { refusalOfPlan } from './refund-refusal';
import { pairs, report } from './report';
import type { Terminal } from './terminal';

interface Options extends CommonOptions {
  readonly yuan?: string;
  readonly fee?: string;
  readonly reason?: string;
  readonly transactionId?: string;
  readonly outRefundNo?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

const NOTES = `The number of the refund (outRefundNo) is printed before anything is sent. WeChat makes one refund of one number,
however often it is asked: after an interruption or an error give the printed command again. Without --out-refund-no,
an amount that the order has a refund of already is refused, since it may be that refund again: name its number to go
on with it, or a new number to pay back the same amount once more.`;

/** How many random characters a number has behind that of its order. */
const RANDOM = 10;

/** Prints what would be sent and what is left. @throws Failure where it would be refused */
function reportPlan(terminal: Terminal, options: Options, plan: RefundPlan): void {
  const { input: request, verdict, openid, paidFee, leftFee } = plan;
  const refusal = refusalOfPlan(plan, options);
  const why = {
    ...(refusal && { refusal: refusal.code }),
    ...(verdict.kind === 'repeats' && { earlier: verdict.newest.outRefundNo }),
  };
  const left = { paidFee, leftFee, leftAfterFee: leftAfter(plan) };
  report(terminal, options, { dryRun: true, request, step: verdict.kind, ...why, openid, ...left }, () =>
    [planLines(plan), 'Dry run: nothing was sent.'].join('\n'),
  );
  if (refusal === undefined) return;
  terminal.err(`${refusal.message}\n`);
  throw reported();
}

/** `refund`: gives money back, once somebody has confirmed how much, of which order and to whom. */
export function refund({ aim, now, randomText, terminal }: CommandPorts): Command {
  return command(
    'refund <outTradeNo>',
    "give money back: of an order's payment, or of a transaction that stands as an anomaly",
    'refund 20261124APkx5BGLOmE3yQed --yuan 12.50 --reason 七天无理由 --dry-run',
    NOTES,
  )
    .option('--yuan <amount>', 'the amount in yuan, such as 12.50')
    .option('--fee <fen>', 'or in fen, such as 1250')
    .option('--reason <text>', 'what the payer reads')
    .option('--transaction-id <id>', "of an anomaly: that money goes back and not the order's own payment")
    .option(
      '--out-refund-no <number>',
      'of the refund, yours or that of an earlier one to go on with; without it one is made',
    )
    .option('--dry-run', 'print what would be sent and what is left, and send nothing')
    .option('--yes', 'do not ask')
    .action(async (outTradeNo: string, options: Options) => {
      const refundFee = readFee(options);
      const { transactionId, outRefundNo } = options;
      const reason = options.reason === '' ? undefined : options.reason;
      if (outRefundNo !== undefined && !/^[0-9A-Za-z_\-|*@]{1,64}$/.test(outRefundNo))
        throw misused('--out-refund-no', 'give 1 to 64 of 0-9 A-Z a-z _ - | * @');
      const target = aim(options);
      const order = await orderOf(target, outTradeNo);
      const asked = {
        outTradeNo,
        refundFee,
        ...(reason !== undefined && { reason }),
        ...(transactionId !== undefined && { transactionId }),
      };
      const input: RefundInput = {
        ...asked,
        outRefundNo: outRefundNo ?? `${outTradeNo}-${randomText(RANDOM)}`,
      };
      const plan = planOf(order, input, now(), outRefundNo !== undefined);
      if (options.dryRun === true) {
        reportPlan(terminal, options, plan);
        return;
      }
      const refusal = refusalOfPlan(plan, options);
      if (refusal) throw refusal;
      if (plan.verdict.kind !== 'known') {
        await confirm(terminal, planLines(plan), options.yes === true);
        terminal.err(`The same refund again, if this is broken off:\n  ${repetition(input, options)}\n`);
      }
      const answer = await callRoute(target.invoke, 'refund-order', 'POST /refunds', input);
      const values = Object.entries(answer).map(
        ([name, value]) => [name, typeof value === 'number' ? moneyAndFen(value) : String(value)] as const,
      );
      report(terminal, options, answer, () => pairs(values));
    });
}
