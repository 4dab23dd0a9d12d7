import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { World } from '../world';
import { snapshotSchema, type Snapshot } from './schema';
import { restore, snapshotOf } from './world';

/** What every line begins with that is said of the file. */
export const lineStart = "WeChat's ledger:";

/** The file that a world is kept in. */
export interface SnapshotFile {
  /** Writes what has changed; to be called before a change is answered. */
  save(): void;
  /** Nothing is written from here on. */
  end(): void;
}

/**
 * Restores a world from its file, which is that of its merchant and mini program, and keeps it there from then on. A
 * file that cannot be read is set aside, and the world begins anew.
 * @param folder made where it is not there
 * @param log gets one line for what was found, and for each failure to write
 */
export function keepInFile(world: World, folder: string, log: (line: string) => void): SnapshotFile {
  const { mchId, appId } = world.merchant;
  const file = path.join(folder, `${encodeURIComponent(mchId)}-${encodeURIComponent(appId)}.json`);
  const shown = path.relative(process.cwd(), file);
  mkdirSync(folder, { recursive: true });
  let written = '';
  let hasEnded = false;
  const say = (line: string): void => {
    log(`${lineStart} ${line}`);
  };
  if (existsSync(file)) {
    const found = read(file);
    if (typeof found === 'string') {
      const aside = `${file}.broken-${new Date(world.realTime()).toISOString().replace(/\D/g, '')}`;
      renameSync(file, aside);
      say(`${shown} ${found}; it is set aside as ${path.basename(aside)}, and WeChat knows no orders`);
    } else {
      restore(world, found);
      if (found.orders.length > 0) say(`${described(found)}, from ${shown}`);
    }
  }
  return {
    save: () => {
      const text = JSON.stringify(snapshotOf(world));
      if (hasEnded || text === written) return;
      try {
        // Whole or not at all, even where the process is killed in between.
        writeFileSync(`${file}.new`, text);
        renameSync(`${file}.new`, file);
        written = text;
      } catch (error) {
        say(`${shown} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
    end: () => {
      hasEnded = true;
    },
  };
}

/** What the file holds, or why that cannot be used. */
function read(file: string): Snapshot | string {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return 'is not JSON';
  }
  const { success, output, issues } = v.safeParse(snapshotSchema, value);
  if (success) return output;
  return `does not hold what this version writes (${v.getDotPath(issues[0]) ?? 'no object'})`;
}

function described({ orders, notifications, clockAhead }: Snapshot): string {
  const minutes = Math.round(clockAhead / 60_000);
  return [
    `${orders.length} order(s) of earlier starts`,
    ...(notifications.length > 0 ? [`${notifications.length} notification(s) still to be sent`] : []),
    ...(minutes > 0 ? [`the clock ${minutes} min ahead of real time`] : []),
  ].join(', ');
}
