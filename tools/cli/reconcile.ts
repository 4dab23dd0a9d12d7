import type { Command } from 'commander';
import type { Summary } from '../../lib/orders/reconcile/sweep-orders';
import type { Language } from '../error-catalogue/words';
import type { Words } from '../shared/words';
import { command, type CommandPorts, type CommonOptions } from './command';
import { reported } from './failure';
import { makeProgress } from './progress';
import { pairs, report } from './report';

const WORDS = {
  description: {
    en: 'ask WeChat about all orders and refunds that are due, and record what it says',
    zh: '就所有到期的订单和退款向微信查询，并记下结果',
  },
  notes: {
    en: `The schedule does this every minute. Each pass takes what is due until its time is over; this goes on until nothing is
left, or WeChat gives no answers. Interrupted, the pass that runs ends by itself; run it again, and the rest follows.`,
    zh: `每分钟会自动做一次。每一轮处理到期的，直到时间用完；这个命令一直做到没有剩余，或者微信不应答为止。
中断时，正在进行的一轮会自己结束；再运行一次就接着做剩下的。`,
  },
  handled: { en: 'handled', zh: '已处理' },
  cutShort: {
    en: 'Not all that is due was handled: is WeChat answering? Run it again.',
    zh: '到期的没有全部处理完：微信有应答吗？请再运行一次。',
  },
} as const satisfies Record<string, Words>;

/** The names of the counts; in English those of the function's answer. */
const COUNTS = {
  due: { en: 'due', zh: '到期' },
  markedPaid: { en: 'marked paid', zh: '查到已支付' },
  closed: { en: 'closed', zh: '已关闭' },
  open: { en: 'open', zh: '仍未付' },
  unanswered: { en: 'unanswered', zh: '微信无应答' },
  refunds: { en: 'refunds', zh: '退款和发货' },
  anomalies: { en: 'anomalies', zh: '异常' },
  failed: { en: 'failed', zh: '失败' },
  left: { en: 'left', zh: '剩余' },
} as const satisfies Record<Exclude<keyof Summary, 'isCutShort'>, Words>;

const left = (count: number): Words => ({ en: `${count} left`, zh: `剩余 ${count}` });

/** Sums of the passes that were made; `left` and `isCutShort` are those of the last one. */
function add(sum: Summary, pass: Summary): Summary {
  return {
    due: sum.due + pass.due,
    markedPaid: sum.markedPaid + pass.markedPaid,
    closed: sum.closed + pass.closed,
    open: sum.open + pass.open,
    unanswered: sum.unanswered + pass.unanswered,
    refunds: sum.refunds + pass.refunds,
    anomalies: sum.anomalies + pass.anomalies,
    failed: sum.failed + pass.failed,
    left: pass.left,
    isCutShort: pass.isCutShort,
  };
}

/** Orders of a pass that have been brought on. */
function handled({ markedPaid, closed, open, refunds, anomalies }: Summary): number {
  return markedPaid + closed + open + refunds + anomalies;
}

function lines(language: Language, sum: Summary): string {
  const names: Readonly<Record<string, Words>> = COUNTS;
  const counts = Object.entries(sum).flatMap(([name, value]) =>
    typeof value === 'number' ? [[names[name] ?? name, String(value)] as const] : [],
  );
  return [pairs(language, counts), ...(sum.isCutShort ? [WORDS.cutShort[language]] : [])].join('\n');
}

/** `reconcile`: asks WeChat now about everything that is due, and records what it says. */
export function reconcile({ aim, terminal }: CommandPorts): Command {
  const { language } = terminal;
  return command(language, 'reconcile', 'reconcile --stage prod', WORDS).action(
    async (options: CommonOptions) => {
      const { invoke } = aim(options);
      const progress = makeProgress(terminal, WORDS.handled);
      let sum: Summary | undefined;
      try {
        for (;;) {
          const pass = (await invoke('reconcile-orders', {})) as Summary;
          sum = sum === undefined ? pass : add(sum, pass);
          progress.show(handled(sum), left(pass.left)[language]);
          if (!pass.isCutShort || handled(pass) === 0) break;
        }
      } finally {
        progress.end();
      }
      const total = sum;
      report(terminal, options, total, () => lines(language, total));
      if (total.isCutShort || total.failed > 0 || total.unanswered > 0) throw reported();
    },
  );
}
