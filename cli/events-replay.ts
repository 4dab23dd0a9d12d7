import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import { makeChangedRows } from '../lib/events/changed-rows';
import { entrySize, makeEventBus } from '../lib/events/event-bus';
import { eventSource, type OrderEvent } from '../lib/events/order-event';
import type { SendEvents } from '../lib/events/publish-events';
import { replayEvents, type Replay } from '../lib/events/replay-events';
import { command, type CommandPorts, type CommonOptions } from './command';
import { readTime, type DayRange } from './days';
import { reported } from './failure';
import { makeProgress } from './progress';
import { pairs, report } from './report';
import { naming, type Target } from './target';

interface Options extends CommonOptions, DayRange {
  readonly dryRun?: boolean;
}

const NOTES = `Consumers know an event by its id, and get these under the ids of the first time. The whole orders table is read once:
a read unit for 8 KB. Interrupted, it has published some of them; run it again, and all are published again.
The shop of npm start has no bus: there the events are printed instead.`;

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

function lines(replay: Replay, printed: readonly OrderEvent[], isDry: boolean): string {
  const found = Object.entries(replay.found).map(([type, count]) => [type, String(count)] as const);
  return [
    ...printed.map((event) => `${event.time}  ${event.type}  ${event.subject}  ${event.id}`),
    pairs([
      ['rows read', String(replay.rows)],
      ...found,
      [isDry ? 'published (dry run)' : 'published', String(replay.published)],
      ['not taken by the bus', replay.failed.length === 0 ? undefined : String(replay.failed.length)],
    ]),
    ...(replay.failed.length === 0 ? [] : ['Run it again: what the bus has taken already does no harm.']),
  ].join('\n');
}

/** `events replay`: publishes again what the orders table shows to have happened in a time. */
export function eventsReplay({ aim, now, terminal }: CommandPorts): Command {
  return command(
    'replay',
    'publish again what happened to orders in these days, from the orders table',
    'events replay --from 2026-11-23 --to 2026-11-24 --dry-run',
    NOTES,
  )
    .option('--from <day>', 'the first day, of Asia/Shanghai')
    .option('--to <day>', 'the last day; without it until now')
    .option('--dry-run', 'count the events, and publish nothing')
    .action(async (options: Options) => {
      const time = readTime(options, now());
      const isDry = options.dryRun === true;
      const target = aim(options);
      const printed: OrderEvent[] = [];
      const progress = makeProgress(terminal, 'rows read');
      const ports = {
        source: eventSource(target.stage),
        changedRows: makeChangedRows(target.documents, target.ordersTable),
        send: sendTo(target, printed),
        sizeOf: entrySize,
        pause: async (milliseconds: number) => {
          await pause(milliseconds);
        },
        tell: ({ rows, published }: Replay) => {
          progress.show(rows, `${published} published`);
        },
      };
      const work = replayEvents(ports, { ...time, dryRun: isDry });
      const replay = await naming(target.ordersTable, work).finally(progress.end);
      report(
        terminal,
        options,
        { dryRun: isDry, ...replay, ...(target.events ? {} : { events: printed }) },
        () => lines(replay, printed, isDry),
      );
      if (replay.failed.length > 0) throw reported();
    });
}
