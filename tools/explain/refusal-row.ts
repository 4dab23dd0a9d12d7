import type { Words } from '../shared/words';

/** A refusal in words: what is the matter, and what to do. `{field}` and `{said}` are filled in. */
export type Row = readonly [title: Words, cure: Words];

/** A row of both languages. */
export function row(title: readonly [en: string, zh: string], cure: readonly [en: string, zh: string]): Row {
  return [
    { en: title[0], zh: title[1] },
    { en: cure[0], zh: cure[1] },
  ];
}
