import type { Command } from 'commander';
import type { Words } from '../shared/words';
import { command, type CommandPorts, type CommonOptions } from './command';
import { askNow, askedLines } from './ask-now';
import { report } from './report';

const WORDS = {
  description: {
    en: 'ask WeChat now how an order and its refunds stand, and record what it says',
    zh: '现在就向微信查询订单和退款的状态，并记下结果',
  },
  notes: {
    en: 'It can be repeated at will: what is recorded already stays as it is.',
    zh: '可以随意重复：已经记下的不会变。',
  },
} as const satisfies Record<string, Words>;

/** `order query`: asks WeChat now how an order and its refunds stand, and records what it says. */
export function orderQuery({ aim, terminal }: CommandPorts): Command {
  const { language } = terminal;
  return command(language, 'query <outTradeNo>', 'order query 20261124APkx5BGLOmE3yQed', WORDS).action(
    async (outTradeNo: string, options: CommonOptions) => {
      const asked = await askNow(aim(options), outTradeNo, false);
      report(terminal, options, asked.order, () => askedLines(language, asked));
    },
  );
}
