import { Option, type Command } from 'commander';
import { TRADE_STATES, type Order, type TradeState } from '../../lib/orders/order';
import type { LatestSoFar } from '../../lib/orders/ports/order-store';
import { inLanguage, type Words } from '../shared/words';
import { command, type CommandPorts, type CommonOptions } from './command';
import { readDay } from './days';
import { misused } from './failure';
import { latestOrders } from './latest-orders';
import { openOrders, ordersOfDay, ordersOfPayer } from './orders';
import { makeProgress } from './progress';
import { report } from './report';
import { ordersTable } from './show-order';
import { naming, type Target } from './target';

interface Options extends CommonOptions {
  readonly state?: TradeState;
  readonly limit?: string;
  readonly rows: string;
  readonly open?: boolean;
  readonly openid?: string;
  readonly paid?: string;
}

const LATEST = 20;
const ROWS = 100_000;

const WORDS = {
  description: {
    en: 'list orders from the orders table, the latest first',
    zh: '列出订单表里的订单，最新的在前',
  },
  notes: {
    en: `Without --open, --openid or --paid it lists the orders that were placed last. No index has them by time, so it reads the
table: a read unit for 8 KB. A table of more than --rows rows is read in part, and then it says that later orders may be
missing; the other three lists read an index, and are whole.`,
    zh: `不写 --open、--openid、--paid，就列出最近下的订单。没有按时间排列全部订单的索引，所以要读整张表：每 8 KB 一个读单位。
行数超过 --rows 的表只读一部分，并会说明可能缺少更新的订单；另外三种列表读的是索引，是完整的。`,
  },
  state: { en: 'only those in this state', zh: '只列这个状态的' },
  limit: { en: 'how many at most (of the latest 20)', zh: '最多列多少个（最近的订单默认 20 个）' },
  rows: {
    en: 'how many rows of the table are read for the latest, at most',
    zh: '查最近的订单时最多读表里多少行',
  },
  open: {
    en: 'those that WeChat will be asked about again (unpaid, a refund under way), the first due first; money that does not fit its order waits for people and is not among them',
    zh: '还要再问微信的（未付、退款中等），先到期的在前；和订单对不上的钱要人来处理，不在其中',
  },
  openid: { en: 'those of a payer, newest first', zh: '某个付款人的，最新的在前' },
  paid: {
    en: 'those paid on a day of Asia/Shanghai, such as 2026-11-24',
    zh: '某天（北京时间）付款的，例如 2026-11-24',
  },
  one: {
    en: 'give at most one of --open, --openid <openid> and --paid <day>',
    zh: '--open、--openid <openid>、--paid <day> 最多写一个',
  },
  number: { en: 'give a whole number from 1 on', zh: '请写从 1 开始的整数' },
  reading: { en: 'reading', zh: '读取' },
  more: { en: 'There may be more: --limit.', zh: '可能还有，用 --limit 多列。' },
} as const satisfies Record<string, Words>;

function readNumber(option: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw misused(option, WORDS.number);
  return Number(text);
}

/** Reads the one list that is asked for. */
type Reading = (target: Target) => Promise<Pick<LatestSoFar, 'orders'> & Partial<LatestSoFar>>;

/** How the list is read. @throws Failure where more than one is asked for, or a value is not right */
function reading({ terminal }: CommandPorts, options: Options): Reading {
  const { open, openid, paid, state } = options;
  if ([open, openid, paid].filter((each) => each !== undefined).length > 1)
    throw misused('--open', WORDS.one);
  const day = paid === undefined ? undefined : readDay('--paid', paid);
  const limit = options.limit === undefined ? undefined : readNumber('--limit', options.limit);
  const rows = readNumber('--rows', options.rows);
  const progress = makeProgress(terminal, WORDS.reading);
  const chosen = (orders: readonly Order[]) => ({
    orders: orders.filter(({ tradeState }) => state === undefined || tradeState === state).slice(0, limit),
  });
  return async (target) => {
    try {
      if (openid !== undefined) return chosen(await ordersOfPayer(target, openid, progress.show));
      if (day !== undefined) return chosen(await ordersOfDay(target, day, progress.show));
      if (open === true) return chosen(await openOrders(target, progress.show));
      const latest = { limit: limit ?? LATEST, rows, ...(state !== undefined && { state }) };
      return await latestOrders(target, latest, progress.show);
    } finally {
      progress.end();
    }
  };
}

/** What a list of the latest cannot see: rows that were not read. */
function partly(rowsRead: number): Words {
  return {
    en: `These are the latest of ${rowsRead} rows; the table has more, and later orders may be missing. Read more by --rows.`,
    zh: `以上是已读的 ${rowsRead} 行里最新的；表里还有没读的，可能缺少更新的订单。要多读请写 --rows。`,
  };
}

/** `order list`: the latest orders, those that wait for something, those of a payer, or those paid on a day. */
export function orderList(ports: CommandPorts): Command {
  const { terminal } = ports;
  const words = inLanguage(terminal.language, WORDS);
  return command(terminal.language, 'list', 'order list --state NOTPAY', WORDS)
    .addOption(new Option('--state <state>', words.state).choices(TRADE_STATES))
    .option('--limit <number>', words.limit)
    .option('--rows <number>', words.rows, String(ROWS))
    .option('--open', words.open)
    .option('--openid <openid>', words.openid)
    .option('--paid <day>', words.paid)
    .action(async (options: Options) => {
      const read = reading(ports, options);
      const target = ports.aim(options);
      const found = await naming(target.ordersTable, read(target));
      report(terminal, options, found, () => ordersTable(terminal.language, found.orders));
      // Only the list of the latest has a limit of its own; it alone counts the rows that it read.
      const limit = options.limit ?? (found.rowsRead === undefined ? undefined : LATEST);
      if (found.orders.length === Number(limit)) terminal.err(`${words.more}\n`);
      if (found.isComplete === false) terminal.err(`${partly(found.rowsRead ?? 0)[terminal.language]}\n`);
    });
}
