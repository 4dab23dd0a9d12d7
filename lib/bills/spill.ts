import { mkdir, open, readFile, type FileHandle } from 'node:fs/promises';
import path from 'node:path';

/**
 * Into how many files each side of a comparison is spread. Only one of each is in memory at a time: of a million
 * orders some four thousand.
 */
export const PARTITIONS = 256;

/** Of each file so many characters wait in memory. */
const FLUSH_AT = 8 * 1024;

/** FNV-1a: spreads keys evenly and fast; nothing outlives the comparison that used it. */
function partitionOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  // The low bits of FNV alone mix too little.
  return ((hash ^ (hash >>> 16)) >>> 0) % PARTITIONS;
}

/** Values on disk, spread by their keys: all values of one key are in one partition, in every spill. */
export interface Spill<T> {
  readonly add: (key: string, value: T) => Promise<void>;
  /** Ends the writing; before that nothing can be read. */
  readonly close: () => Promise<void>;
  readonly read: (partition: number) => Promise<readonly T[]>;
}

/**
 * Opens a spill in a folder of its own.
 *
 * @throws what the file system throws, such as ENOSPC
 */
export async function makeSpill<T>(folder: string): Promise<Spill<T>> {
  await mkdir(folder);
  const fileOf = (partition: number): string => path.join(folder, `${partition}.jsonl`);
  const files: FileHandle[] = [];
  const pending: string[] = [];
  for (let partition = 0; partition < PARTITIONS; partition += 1) {
    files.push(await open(fileOf(partition), 'w', 0o600));
    pending.push('');
  }
  async function flush(partition: number): Promise<void> {
    const lines = pending[partition];
    pending[partition] = '';
    if (lines !== undefined && lines !== '') await files[partition]?.appendFile(lines);
  }
  return {
    async add(key, value) {
      const partition = partitionOf(key);
      const lines = `${pending[partition] ?? ''}${JSON.stringify(value)}\n`;
      pending[partition] = lines;
      if (lines.length >= FLUSH_AT) await flush(partition);
    },
    async close() {
      for (const [partition, file] of files.entries()) {
        await flush(partition);
        await file.close();
      }
    },
    async read(partition) {
      const lines = await readFile(fileOf(partition), 'utf8');
      return lines
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as T);
    },
  };
}
