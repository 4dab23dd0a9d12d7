/** Characters that a terminal draws two columns wide: Chinese, Japanese, Korean, their full-width signs, emoji (half-width kana are not). */
const WIDE =
  /(?![\uff61-\uffdc])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;

/** Marks that are drawn over the character before them. */
const WIDTHLESS = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** How many terminal columns `text` takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (!WIDTHLESS.test(character)) columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}

/**
 * Rows of cells as lines whose cells stand under each other, two blanks apart.
 *
 * @param rows all of the same length
 */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => columnsOf(row[at] ?? ''))));
  const line = (row: readonly string[]) =>
    row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - columnsOf(cell))).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}
