import type { Words } from '../shared/words';

/** A refusal in words: what is the matter, and what to do. `{field}` and `{said}` are filled in. */
export type Row = readonly [title: Words, fix: Words];

/** A row of both languages. */
export function row(title: readonly [en: string, zh: string], fix: readonly [en: string, zh: string]): Row {
  return [
    { en: title[0], zh: title[1] },
    { en: fix[0], zh: fix[1] },
  ];
}
