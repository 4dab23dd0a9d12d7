import type { Command } from 'commander';
import type { Words } from '../shared/words';
import { command, type CommandPorts, type CommonOptions } from './command';
import { askNow, askedLines } from './ask-now';
import { Failure, reported } from './failure';
import { orderOf } from './orders';
import { report } from './report';
import { clock } from './times';

/** WeChat closes no order that is younger. */
const YOUNG_MS = 5 * 60_000;

const WORDS = {
  description: {
    en: 'close an unpaid order: ask WeChat, close it there, ask again',
    zh: '关闭未付款的订单：先查询，再到微信关单，然后再查询',
  },
  notes: {
    en: 'Where the payer was quicker, the order becomes paid instead (exit code 1). Interrupted, run it again.',
    zh: '如果付款人抢先付了，订单就变成已支付（退出码 1）。中断了就再运行一次。',
  },
} as const satisfies Record<string, Words>;

function tooYoung(closableAt: number): Failure {
  const at = clock(new Date(closableAt).toISOString());
  return new Failure('order_too_young', {
    en: `WeChat closes no order in its first five minutes; repeat this after ${at} (+08:00).`,
    zh: `下单五分钟内微信不能关单；请在北京时间 ${at} 之后再试。`,
  });
}

/** `order close`: closes an unpaid order at WeChat and in the orders table, unless it turns out to be paid. */
export function orderClose({ aim, now, terminal }: CommandPorts): Command {
  const { language } = terminal;
  return command(language, 'close <outTradeNo>', 'order close 20261124APkx5BGLOmE3yQed', WORDS).action(
    async (outTradeNo: string, options: CommonOptions) => {
      const target = aim(options);
      const { tradeState, createdAt } = await orderOf(target, outTradeNo);
      const closableAt = Date.parse(createdAt) + YOUNG_MS;
      if (tradeState === 'NOTPAY' && now().getTime() < closableAt) throw tooYoung(closableAt);
      const asked = await askNow(target, outTradeNo, true);
      report(terminal, options, asked.order, () => askedLines(language, asked));
      const { tradeState: state } = asked.order;
      if (state === 'CLOSED') return;
      const notClosed: Words = { en: `It is not closed, but ${state}.`, zh: `没有关闭，现在是 ${state}。` };
      terminal.err(`${notClosed[language]}\n`);
      throw reported();
    },
  );
}
