import type { Line, Token, TokenKind } from './tokens';

const PIECE = /<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\])?[^>]*>|<[^>]*>|[^<]+|</g;

type Shape = 'open' | 'close' | 'alone' | 'cdata' | 'odd' | 'text';

function shapeOf(piece: string): Shape {
  if (piece.startsWith('<![CDATA[')) return 'cdata';
  if (/^<[!?]/.test(piece)) return 'odd';
  if (/^<\/[^>]+>$/.test(piece)) return 'close';
  if (/^<[^>]+\/>$/.test(piece)) return 'alone';
  return /^<[^>]+>$/.test(piece) ? 'open' : 'text';
}

function token(kind: TokenKind, text: string): Token {
  return { kind, text };
}

/** A piece in its colours: the marks, the name, the value. */
function coloured(piece: string, shape: Shape): Token[] {
  if (shape === 'text') return [token('text', piece)];
  if (shape === 'odd') return [token('odd', piece)];
  if (shape === 'cdata') {
    return [token('mark', '<![CDATA['), token('text', piece.slice(9, -3)), token('mark', ']]>')];
  }
  const [, begin = '', name = '', end = ''] = /^(<\/?)([^]*?)(\/?>)$/.exec(piece) ?? [];
  return [token('mark', begin), token('name', name), token('mark', end)];
}

/**
 * Lays XML out for reading: an element that holds no other stands on one line. It is not judged: what is no XML, a
 * DOCTYPE too, comes out as it stands. Only white space between elements is left out.
 */
export function prettyXml(text: string): Line[] {
  const lines: { indent: number; tokens: Token[] }[] = [];
  let depth = 0;
  let before: Shape | undefined;
  for (const piece of text.match(PIECE) ?? []) {
    const shape = shapeOf(piece);
    if (shape === 'text' && piece.trim() === '') continue;
    if (shape === 'close') depth = Math.max(0, depth - 1);
    const isValue = (shape === 'text' || shape === 'cdata') && before !== 'close' && before !== 'odd';
    const endsHere = shape === 'close' && before !== undefined && before !== 'close' && before !== 'alone';
    const last = lines.at(-1);
    if (last !== undefined && (isValue || endsHere)) last.tokens.push(...coloured(piece, shape));
    else lines.push({ indent: depth, tokens: coloured(piece, shape) });
    if (shape === 'open') depth += 1;
    before = shape;
  }
  return lines;
}
