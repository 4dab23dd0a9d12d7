/** A text in three parts: where it agrees with another, the first letter that does not, and the rest. */
export interface Marked {
  readonly same: string;
  /** Empty where nothing differs, or where this text ends before the other. */
  readonly different: string;
  readonly rest: string;
}

/**
 * Divides a text at the place where it first differs from another.
 *
 * @param at counted from 0 in UTF-16 units, as the explainer does; undefined where they are equal
 */
export function markAt(text: string, at: number | undefined): Marked {
  if (at === undefined) return { same: text, different: '', rest: '' };
  const [different = ''] = text.slice(at);
  return { same: text.slice(0, at), different, rest: text.slice(at + different.length) };
}

/** The end of a long text that agrees, for those who look for the difference. */
export function lastOf(text: string, count: number): string {
  const letters = Array.from(text);
  return letters.length <= count ? text : `…${letters.slice(-count).join('')}`;
}
