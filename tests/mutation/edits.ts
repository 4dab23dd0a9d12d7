import type { Edit, PlantedBug } from './planted-bug';

/** All edits of a bug, the first one first. */
export function editsOf(bug: PlantedBug): readonly Edit[] {
  return [{ file: bug.file, find: bug.find, replace: bug.replace }, ...(bug.also ?? [])];
}

/** How often the text that an edit looks for stands in the file: it must be once. */
export function timesFound(text: string, find: string): number {
  return text.split(find).length - 1;
}

/**
 * The files of a bug as they are with the bug in them.
 *
 * @param read gives the text of a file
 * @throws Error naming the edit whose text does not stand in its file exactly once
 */
export function plant(bug: PlantedBug, read: (file: string) => string): ReadonlyMap<string, string> {
  const planted = new Map<string, string>();
  for (const { file, find, replace } of editsOf(bug)) {
    const text = planted.get(file) ?? read(file);
    const times = timesFound(text, find);
    if (times !== 1)
      throw new Error(`${bug.name}: ${file} holds ${JSON.stringify(find)} ${times} times, not once`);
    // As a function: in a text, replace() would read `$` as a sign of its own.
    planted.set(
      file,
      text.replace(find, () => replace),
    );
  }
  return planted;
}
