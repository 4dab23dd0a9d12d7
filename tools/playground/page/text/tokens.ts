/** What a piece of a text is, as it is coloured. */
export type TokenKind = 'mark' | 'name' | 'text' | 'number' | 'word' | 'odd';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** One line of a text that was laid out for reading. */
export interface Line {
  /** How deep it stands, in steps. */
  readonly indent: number;
  readonly tokens: readonly Token[];
}

/** A text as it stands, line by line. */
export function plainLines(text: string): Line[] {
  return text.split('\n').map((line) => ({ indent: 0, tokens: [{ kind: 'text', text: line }] }));
}
