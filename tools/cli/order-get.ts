import type { Command } from 'commander';
import type { Words } from '../shared/words';
import { command, type CommandPorts, type CommonOptions } from './command';
import { itemOf } from './orders';
import { report } from './report';
import { orderLines, unknownPaymentLines } from './show-order';

const WORDS = {
  description: {
    en: 'print an order as the orders table holds it (unknown#<transactionId> prints a payment without an order)',
    zh: '按订单表的记录打印一个订单（unknown#<transactionId> 打印没有订单的付款）',
  },
} as const satisfies Record<string, Words>;

/** `order get`: an order as the orders table holds it; WeChat is not asked. */
export function orderGet({ aim, terminal }: CommandPorts): Command {
  const { language } = terminal;
  return command(language, 'get <outTradeNo>', 'order get 20261124APkx5BGLOmE3yQed', WORDS).action(
    async (outTradeNo: string, options: CommonOptions) => {
      const item = await itemOf(aim(options), outTradeNo);
      report(terminal, options, item, () =>
        'payment' in item ? unknownPaymentLines(language, item) : orderLines(language, item),
      );
    },
  );
}
