import type { Command } from 'commander';
import type { Summary } from '../lib/orders/sweep-orders';
import { command, type CommandPorts, type CommonOptions } from './command';
import { reported } from './failure';
import { makeProgress } from './progress';
import { pairs, report } from './report';

const NOTES = `The schedule does this every minute. Each pass takes what is due until its time is over; this goes on until nothing is
left, or WeChat gives no answers. Interrupted, the pass that runs ends by itself; run it again, and the rest follows.`;

/** Sums of the passes that were made; `left` and `isCutShort` are those of the last one. */
function add(sum: Summary, pass: Summary): Summary {
  return {
    due: sum.due + pass.due,
    settled: sum.settled + pass.settled,
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
function handled({ settled, closed, open, refunds, anomalies }: Summary): number {
  return settled + closed + open + refunds + anomalies;
}

function lines(sum: Summary): string {
  const counts = Object.entries(sum).flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, String(value)] as const] : [],
  );
  return [
    pairs(counts),
    ...(sum.isCutShort ? ['Not all that is due was handled: is WeChat answering? Run it again.'] : []),
  ].join('\n');
}

/** `reconcile`: asks WeChat now about everything that is due, and books what it says. */
export function reconcile({ aim, terminal }: CommandPorts): Command {
  return command(
    'reconcile',
    'ask WeChat about all orders and refunds that are due, and book what it says',
    'reconcile --stage prod',
    NOTES,
  ).action(async (options: CommonOptions) => {
    const { invoke } = aim(options);
    const progress = makeProgress(terminal, 'handled');
    let sum: Summary | undefined;
    try {
      for (;;) {
        const pass = (await invoke('reconcile-orders', {})) as Summary;
        sum = sum === undefined ? pass : add(sum, pass);
        progress.show(handled(sum), `${pass.left} left`);
        if (!pass.isCutShort || handled(pass) === 0) break;
      }
    } finally {
      progress.end();
    }
    const total = sum;
    report(terminal, options, total, () => lines(total));
    if (total.isCutShort || total.failed > 0 || total.unanswered > 0) throw reported();
  });
}
