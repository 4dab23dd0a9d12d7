import type { Command } from 'commander';
import { command, type CommandPorts, type CommonOptions } from './command';
import { itemOf } from './orders';
import { report } from './report';
import { orderLines, unknownPaymentLines } from './show-order';

/** `order get`: an order as the books hold it; WeChat is not asked. */
export function orderGet({ aim, terminal }: CommandPorts): Command {
  return command(
    'get <outTradeNo>',
    'print an order as the books hold it (unknown#<transactionId> prints a payment without an order)',
    'order get 20261124APkx5BGLOmE3yQed',
  ).action(async (outTradeNo: string, options: CommonOptions) => {
    const item = await itemOf(aim(options), outTradeNo);
    report(terminal, options, item, () => ('payment' in item ? unknownPaymentLines(item) : orderLines(item)));
  });
}
