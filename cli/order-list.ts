import type { Command } from 'commander';
import type { Order } from '../lib/orders/order';
import { DUE_SHARDS, SHARDS } from '../lib/orders/shard';
import { command, type CommandPorts, type CommonOptions } from './command';
import { readDay } from './days';
import { misused } from './failure';
import { openOrders, ordersOfDay, ordersOfPayer } from './orders';
import { makeProgress } from './progress';
import { report } from './report';
import { ordersTable } from './show-order';
import { naming, type Target } from './target';

interface Options extends CommonOptions {
  readonly open?: boolean;
  readonly openid?: string;
  readonly paid?: string;
}

/** How the one list that is asked for is read. @throws Failure where it is none, or two */
function reading(
  { terminal }: CommandPorts,
  { open, openid, paid }: Options,
): (target: Target) => Promise<Order[]> {
  const asked = [open, openid, paid].filter((each) => each !== undefined);
  if (asked.length !== 1)
    throw misused('--open', 'give just one of --open, --openid <openid> and --paid <day>');
  const day = paid === undefined ? undefined : readDay('--paid', paid);
  const ofIndex = open === true ? DUE_SHARDS.flat().length : SHARDS;
  const parts = openid === undefined ? ofIndex : undefined;
  const progress = makeProgress(terminal, 'reading', parts);
  return async (target) => {
    try {
      if (openid !== undefined) return await ordersOfPayer(target, openid, progress.show);
      if (day !== undefined) return await ordersOfDay(target, day, progress.show);
      return await openOrders(target, progress.show);
    } finally {
      progress.end();
    }
  };
}

/** `order list`: the orders that wait for something, those of a payer, or those paid on a day. */
export function orderList(ports: CommandPorts): Command {
  return command('list', 'list orders from the books', 'order list --open')
    .option('--open', 'those with something outstanding (unpaid, a refund under way), the first due first')
    .option('--openid <openid>', 'those of a payer, newest first')
    .option('--paid <day>', 'those paid on a day of Asia/Shanghai, such as 2026-11-24')
    .action(async (options: Options) => {
      const read = reading(ports, options);
      const target = ports.aim(options);
      const orders = await naming(target.ordersTable, read(target));
      report(ports.terminal, options, { orders }, () => ordersTable(orders));
    });
}
