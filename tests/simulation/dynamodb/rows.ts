import type { Item } from './item';
import { keyText, type TableSchema } from './table-schema';

/** A table: its schema, and every version of every item. */
export interface Rows {
  readonly schema: TableSchema;
  /** The item under a key, `writesAgo` writes to it ago; undefined before the first and after it was deleted. */
  get(key: Item, writesAgo?: number): Item | undefined;
  /** Writes a version; undefined deletes. */
  put(key: Item, item: Item | undefined): void;
  /** Every item, by the text of its key, in the keys' order. */
  all(writesAgo?: number): ReadonlyMap<string, Item>;
}

function versionOf(
  versions: readonly Item[] | readonly (Item | undefined)[],
  writesAgo: number,
): Item | undefined {
  return versions[versions.length - 1 - writesAgo];
}

/** An empty table. */
export function makeRows(schema: TableSchema): Rows {
  const versions = new Map<string, (Item | undefined)[]>();
  let present: ReadonlyMap<string, Item> | undefined;

  function every(writesAgo: number): ReadonlyMap<string, Item> {
    const items = new Map<string, Item>();
    for (const key of [...versions.keys()].sort()) {
      const item = versionOf(versions.get(key) ?? [], writesAgo);
      if (item !== undefined) items.set(key, item);
    }
    return items;
  }
  return {
    schema,
    get: (key, writesAgo = 0) => versionOf(versions.get(keyText(schema.keys, key)) ?? [], writesAgo),
    put: (key, item) => {
      const text = keyText(schema.keys, key);
      const before = versions.get(text);
      if (before) before.push(item);
      else versions.set(text, [item]);
      present = undefined;
    },
    all: (writesAgo = 0) => (writesAgo === 0 ? (present ??= every(0)) : every(writesAgo)),
  };
}
