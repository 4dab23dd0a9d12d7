import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import { entrySize, makeEventBus } from '../../lib/aws/event-bridge';
import { eventSource, type OrderEvent } from '../../lib/events/order-event';
import type { SendEvents } from '../../lib/events/publish-events';
import { replayEvents, type Replay } from '../../lib/events/replay-events';
import type { Language } from '../error-catalogue/words';
import { byName } from '../shared/by-name';
import { inLanguage, type Words } from '../shared/words';
import { command, type CommandPorts, type CommonOptions } from './command';
import { readTime, type DayRange } from './days';
import { reported } from './failure';
import { compareBy } from './orders';
import { makeProgress } from './progress';
import { pairs, report } from './report';
import { naming, type Target } from './target';
import { clock, CLOCK } from './times';

interface Options extends CommonOptions, DayRange {
  readonly dryRun?: boolean;
}

const WORDS = {
  description: {
    en: 'publish again what happened to orders in these days, from the orders table',
    zh: '按订单表重新发布这些天里订单发生的事件',
  },
  notes: {
    en: `Consumers know an event by its id, and get these under the ids of the first time. The whole orders table is read once:
a read unit for 8 KB. Interrupted, it has published some of them; run it again, and all are published again.
The shop of npm start has no bus: there the events are printed instead.`,
    zh: `消费方按 id 认事件，重发的事件 id 和第一次相同。整张订单表会读一遍：每 8 KB 一个读单位。
中断时已经发布了一部分；再运行一次会全部重新发布。npm start 的店没有事件总线，改为打印事件。`,
  },
  from: { en: 'the first day, of Asia/Shanghai', zh: '第一天（北京时间）' },
  to: { en: 'the last day; without it until now', zh: '最后一天；不写则到现在' },
  dryRun: { en: 'count the events, and publish nothing', zh: '只统计，不发布' },
  rows: { en: 'rows read', zh: '已读行数' },
  published: { en: 'published', zh: '已发布' },
  dry: { en: 'published (dry run)', zh: '已发布（试运行）' },
  refused: { en: 'not taken by the bus', zh: '总线未接收' },
  again: {
    en: 'Run it again: what the bus has taken already does no harm.',
    zh: '请再运行一次：总线已接收的重发也无妨。',
  },
} as const satisfies Record<string, Words>;

/** A call of the bus is given up after so many milliseconds and repeated; no stage is down longer than a coffee. */
const BUS_MS = 12 * 3_600_000;

/** Where the events go: to the stage's bus, or where there is none into `printed`. */
function sendTo({ events }: Target, printed: OrderEvent[]): SendEvents {
  if (events) return makeEventBus(events.client, events.bus, AbortSignal.timeout(BUS_MS));
  return (batch) => {
    printed.push(...batch);
    return Promise.resolve(batch.map(() => undefined));
  };
}

function lines(language: Language, replay: Replay, printed: readonly OrderEvent[], isDry: boolean): string {
  const found = Object.entries(replay.found).map(([type, count]) => [type, String(count)] as const);
  return [
    ...printed.map((event) => `${clock(event.time)}  ${event.type}  ${event.subject}  ${event.id}`),
    ...(printed.length === 0 ? [] : [CLOCK[language]]),
    pairs(language, [
      [WORDS.rows, String(replay.rows)],
      ...found,
      [isDry ? WORDS.dry : WORDS.published, String(replay.published)],
      [WORDS.refused, replay.failed.length === 0 ? undefined : String(replay.failed.length)],
    ]),
    ...(replay.failed.length === 0 ? [] : [WORDS.again[language]]),
  ].join('\n');
}

/** `events replay`: publishes again what the orders table shows to have happened in a time. */
export function eventsReplay({ aim, now, terminal }: CommandPorts): Command {
  const { language } = terminal;
  const words = inLanguage(language, WORDS);
  return command(language, 'replay', 'events replay --from 2026-11-23 --to 2026-11-24 --dry-run', WORDS)
    .option('--from <day>', words.from)
    .option('--to <day>', words.to)
    .option('--dry-run', words.dryRun)
    .action(async (options: Options) => {
      const time = readTime(options, now());
      const isDry = options.dryRun === true;
      const target = aim(options);
      const printed: OrderEvent[] = [];
      const progress = makeProgress(terminal, WORDS.rows);
      const ports = {
        source: eventSource(target.stage),
        orders: target.orders,
        send: sendTo(target, printed),
        sizeOf: entrySize,
        pause: async (milliseconds: number) => {
          await pause(milliseconds);
        },
        tell: ({ rows, published }: Replay) => {
          progress.show(rows, `${words.published} ${published}`);
        },
      };
      const work = replayEvents(ports, { ...time, dryRun: isDry });
      const read = await naming(target.ordersTable, work).finally(progress.end);
      // The table gives its rows in no order.
      const replay = { ...read, failed: read.failed.toSorted() };
      const events = printed
        .map((event) => ({ ...event, data: byName(event.data) }))
        .sort(compareBy(({ time, subject, sequence, id }) => [time, subject, sequence, id]));
      report(terminal, options, { dryRun: isDry, ...replay, ...(target.events ? {} : { events }) }, () =>
        lines(language, replay, events, isDry),
      );
      if (replay.failed.length > 0) throw reported();
    });
}
