import { open } from 'node:fs/promises';
import type { Difference, DifferenceKind } from './differences';
import { NO_DIFFERENCES, TABLE_HEADER, tableLine, type Tally } from './report';

/** The differences of a report: each as a line of JSON and as a line of a table, none of them in memory. */
export interface DifferenceFiles {
  readonly add: (difference: Difference) => Promise<void>;
  /** How many there are so far. */
  readonly tally: () => Tally;
  /** Writes the last lines of the table. */
  readonly end: (footer: string) => Promise<void>;
  /** Ends the writing; before that nothing can be read. */
  readonly close: () => Promise<void>;
}

/** Appends to a file in pieces of a size that is worth a write. */
async function openFile(file: string): Promise<{
  readonly add: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}> {
  const handle = await open(file, 'w', 0o600);
  let pending = '';
  const flush = async (): Promise<void> => {
    await handle.appendFile(pending);
    pending = '';
  };
  return {
    async add(text) {
      pending += text;
      if (pending.length >= 64 * 1024) await flush();
    },
    async close() {
      await flush();
      await handle.close();
    },
  };
}

/**
 * Opens both files of differences, the table with its first lines.
 *
 * @throws what the file system throws, such as ENOSPC
 */
export async function openDifferences(linesFile: string, tableFile: string): Promise<DifferenceFiles> {
  const tally: Record<DifferenceKind, number> = { ...NO_DIFFERENCES };
  const lines = await openFile(linesFile);
  const table = await openFile(tableFile);
  await table.add(TABLE_HEADER);
  return {
    async add(difference) {
      tally[difference.kind] += 1;
      await lines.add(`${JSON.stringify(difference)}\n`);
      await table.add(tableLine(difference));
    },
    tally: () => ({ ...tally }),
    end: (footer) => table.add(footer),
    async close() {
      await lines.close();
      await table.close();
    },
  };
}
