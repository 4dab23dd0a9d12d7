import type { Command } from 'commander';
import { command, type CommandPorts, type CommonOptions } from './command';
import { askNow, askedLines } from './ask-now';
import { Failure, reported } from './failure';
import { orderOf } from './orders';
import { report } from './report';

/** WeChat closes no order that is younger. */
const YOUNG_MS = 5 * 60_000;

/** `order close`: closes an unpaid order at WeChat and in the books, unless it turns out to be paid. */
export function orderClose({ aim, now, terminal }: CommandPorts): Command {
  return command(
    'close <outTradeNo>',
    'close an unpaid order: ask WeChat, close it there, ask again',
    'order close 20261124APkx5BGLOmE3yQed',
    'Where the payer was quicker, the order becomes paid instead (exit code 1). Interrupted, run it again.',
  ).action(async (outTradeNo: string, options: CommonOptions) => {
    const target = aim(options);
    const { tradeState, createdAt } = await orderOf(target, outTradeNo);
    const closableAt = Date.parse(createdAt) + YOUNG_MS;
    if (tradeState === 'NOTPAY' && now().getTime() < closableAt) {
      const at = new Date(closableAt).toISOString();
      throw new Failure(
        'order_too_young',
        `WeChat closes no order in its first five minutes; repeat this after ${at}.`,
      );
    }
    const asked = await askNow(target, outTradeNo, true);
    report(terminal, options, asked.order, () => askedLines(asked));
    if (asked.order.tradeState === 'CLOSED') return;
    terminal.err(`It is not closed, but ${asked.order.tradeState}.\n`);
    throw reported();
  });
}
