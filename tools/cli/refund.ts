import type { Command } from 'commander';
import type { RefundInput } from '../../lib/orders/refund/judge-refund';
import { inLanguage, type Words } from '../shared/words';
import { command, type CommandPorts, type CommonOptions } from './command';
import { confirm } from './confirm';
import { misused, reported } from './failure';
import { callRoute } from './invoke';
import { readFee } from './money';
import { orderOf } from './orders';
import { leftAfter, planLines, planOf, repetition, type RefundPlan } from './refund-plan';
import { refusalOfPlan } from './refund-refusal';
import { report } from './report';
import { refundLines } from './show-refund';
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

const WORDS = {
  description: {
    en: "give money back: of an order's payment, or of a transaction that stands as an anomaly",
    zh: '退款：退订单的付款，或者退异常里的一笔交易',
  },
  notes: {
    en: `The number of the refund (outRefundNo) is printed before anything is sent. WeChat makes one refund of one number,
however often it is asked: after an interruption or an error give the printed command again. Without --out-refund-no,
an amount that the order has a refund of already is refused, since it may be that refund again: name its number to go
on with it, or a new number to pay back the same amount once more.`,
    zh: `退款单号（outRefundNo）在发送之前就打印出来。同一个单号不管请求多少次，微信只退一次：中断或出错后，请再运行打印出来的命令。
不写 --out-refund-no 时，如果订单已有一笔同样金额的退款，就会拒绝，因为可能是重复：要接着做那一笔，请写它的单号；
要再退一次同样的金额，请写一个新的单号。`,
  },
  yuan: { en: 'the amount in yuan, such as 12.50', zh: '金额，单位元，例如 12.50' },
  fee: { en: 'or in fen, such as 1250', zh: '或者单位分，例如 1250' },
  reason: { en: 'what the payer reads', zh: '退款原因，付款人会看到' },
  transactionId: {
    en: "of an anomaly: that money goes back and not the order's own payment",
    zh: '异常里的微信支付单号：退这笔钱，而不是订单自己的付款',
  },
  outRefundNo: {
    en: 'of the refund, yours or that of an earlier one to go on with; without it one is made',
    zh: '退款单号，自己的，或者要接着做的那一笔的；不写则生成一个',
  },
  dryRun: {
    en: 'print what would be sent and what is left, and send nothing',
    zh: '只打印会发送什么、还剩多少，不发送',
  },
  yes: { en: 'do not ask', zh: '不再确认' },
  form: {
    en: 'give 1 to 64 of 0-9 A-Z a-z _ - | * @',
    zh: '请写 1 到 64 个字符，只能用 0-9 A-Z a-z _ - | * @',
  },
  isDry: { en: 'Dry run: nothing was sent.', zh: '试运行：什么都没有发出。' },
  again: { en: 'The same refund again, if this is broken off:', zh: '如果中断了，同一笔退款请用：' },
} as const satisfies Record<string, Words>;

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
    [planLines(terminal.language, plan), WORDS.isDry[terminal.language]].join('\n'),
  );
  if (refusal === undefined) return;
  terminal.err(`${refusal.words[terminal.language]}\n`);
  throw reported();
}

/** `refund`: gives money back, once somebody has confirmed how much, of which order and to whom. */
export function refund({ aim, now, randomText, terminal }: CommandPorts): Command {
  const { language } = terminal;
  const words = inLanguage(language, WORDS);
  const example = 'refund 20261124APkx5BGLOmE3yQed --yuan 12.50 --reason 七天无理由 --dry-run';
  return command(language, 'refund <outTradeNo>', example, WORDS)
    .option('--yuan <amount>', words.yuan)
    .option('--fee <fen>', words.fee)
    .option('--reason <text>', words.reason)
    .option('--transaction-id <id>', words.transactionId)
    .option('--out-refund-no <number>', words.outRefundNo)
    .option('--dry-run', words.dryRun)
    .option('--yes', words.yes)
    .action(async (outTradeNo: string, options: Options) => {
      const refundFee = readFee(options);
      const { transactionId, outRefundNo } = options;
      const reason = options.reason === '' ? undefined : options.reason;
      if (outRefundNo !== undefined && !/^[0-9A-Za-z_\-|*@]{1,64}$/.test(outRefundNo))
        throw misused('--out-refund-no', WORDS.form);
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
        await confirm(terminal, planLines(language, plan), options.yes === true);
        terminal.err(`${words.again}\n  ${repetition(input, options)}\n`);
      }
      const answer = await callRoute(target.invoke, 'refund-order', 'POST /refunds', input);
      report(terminal, options, answer, () => refundLines(language, answer));
    });
}
