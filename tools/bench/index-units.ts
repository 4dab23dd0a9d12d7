import type { NamedTable } from '../local/table-definitions';

type Item = Readonly<Record<string, unknown>>;

/** The part of an item that an index holds; undefined where a key of the index is missing, and the item is not in it. */
function projected(
  item: Item | undefined,
  keys: readonly string[],
  isWhole: boolean,
  more: readonly string[],
): Item | undefined {
  if (item === undefined || keys.some((key) => item[key] === undefined)) return undefined;
  return isWhole ? item : Object.fromEntries([...keys, ...more].map((key) => [key, item[key]]));
}

function written(before: Item | undefined, after: Item | undefined, keys: readonly string[]): number {
  if (before === undefined || after === undefined) return before === after ? 0 : 1;
  if (keys.some((key) => before[key] !== after[key])) return 2;
  return JSON.stringify(before) === JSON.stringify(after) ? 0 : 1;
}

/**
 * How many write units the indexes of a table take for one change of an item, each of up to 1 KB: one to put, take
 * away or change what an index holds, two where its key changes.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html#GSI.ThroughputConsiderations.Writes
 */
export function indexUnits(table: NamedTable, before: Item | undefined, after: Item | undefined): number {
  const names = (schema: NamedTable['KeySchema']): string[] =>
    (schema ?? []).flatMap(({ AttributeName }) => AttributeName ?? []);
  const tableKeys = names(table.KeySchema);
  let units = 0;
  for (const { KeySchema, Projection } of table.GlobalSecondaryIndexes ?? []) {
    const keys = names(KeySchema);
    const isWhole = Projection?.ProjectionType === 'ALL';
    const [was, is] = [before, after].map((item) =>
      projected(item, keys, isWhole, [...tableKeys, ...(Projection?.NonKeyAttributes ?? [])]),
    );
    units += written(was, is, keys);
  }
  return units;
}
