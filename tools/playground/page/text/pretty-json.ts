import type { Line, Token } from './tokens';

const PIECE = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function tokenOf(piece: string, isName: boolean): Token {
  if (piece.startsWith('"')) return { kind: isName ? 'name' : 'text', text: piece };
  if (/^[\d-]/.test(piece)) return { kind: 'number', text: piece };
  return { kind: /^[a-z]/.test(piece) ? 'word' : 'mark', text: piece };
}

/**
 * Lays JSON out for reading. Its pieces are moved and never read as values, so that no number changes its digits.
 *
 * @returns undefined where it is no JSON
 */
export function prettyJson(text: string): Line[] | undefined {
  if (!isJson(text)) return undefined;
  const pieces = text.match(PIECE) ?? [];
  const lines: { indent: number; tokens: Token[] }[] = [{ indent: 0, tokens: [] }];
  let depth = 0;
  const add = (token: Token): unknown => lines.at(-1)?.tokens.push(token);
  const startLine = (): unknown => lines.push({ indent: depth, tokens: [] });
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1] ?? '';
    const isEmpty = /^[[{]$/.test(pieces[at - 1] ?? '') && /^[\]}]$/.test(piece);
    if (/^[\]}]$/.test(piece)) {
      depth -= 1;
      if (!isEmpty) startLine();
    }
    add(tokenOf(piece, next === ':'));
    if (piece === ':') add({ kind: 'mark', text: ' ' });
    if (/^[[{]$/.test(piece)) {
      depth += 1;
      if (!/^[\]}]$/.test(next)) startLine();
    }
    if (piece === ',') startLine();
  });
  return lines;
}
