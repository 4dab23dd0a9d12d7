import type { Command } from 'commander';
import { command, type CommandPorts, type CommonOptions } from './command';
import { askNow, askedLines } from './ask-now';
import { report } from './report';

/** `order query`: asks WeChat now how an order and its refunds stand, and books what it says. */
export function orderQuery({ aim, terminal }: CommandPorts): Command {
  return command(
    'query <outTradeNo>',
    'ask WeChat now how an order and its refunds stand, and book what it says',
    'order query 20261124APkx5BGLOmE3yQed',
    'It can be repeated at will: what is booked already stays as it is.',
  ).action(async (outTradeNo: string, options: CommonOptions) => {
    const asked = await askNow(aim(options), outTradeNo, false);
    report(terminal, options, asked.order, () => askedLines(asked));
  });
}
