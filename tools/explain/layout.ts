import { columnsOf } from '../shared/aligned';

/** A text whose blanks at the ends and characters that a terminal would obey can be seen. */
export function visible(text: string): string {
  const escaped = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
    JSON.stringify(character).slice(1, -1),
  );
  const safe = escaped.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return safe === safe.trim() ? safe : `"${safe}"`;
}

/** Pieces of a text that are at most `width` columns wide, cut anywhere. */
export function cut(text: string, width: number): string[] {
  const pieces: string[] = [];
  let [piece, columns] = ['', 0];
  for (const character of text) {
    const wide = columnsOf(character);
    if (columns + wide > width) {
      pieces.push(piece);
      [piece, columns] = ['', 0];
    }
    piece += character;
    columns += wide;
  }
  return [...pieces, piece];
}

/** What must stay together in a line: a word, or one Chinese character with the marks that follow it. */
const UNITS =
  /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“][，。；：、！？）”」』]*|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+[，。；：、！？）”」』]*|\s+/gu;

/** Prose in lines of at most `width` columns: broken at blanks, and between Chinese characters. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [unit] of text.matchAll(UNITS)) {
    if (columnsOf(line + unit.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    if (line !== '' || unit.trim() !== '') line += unit;
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '');
}
