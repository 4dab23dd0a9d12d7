/**
 * An amount as people read it: `¥68.00`. Digits are moved, not divided, so no amount is ever rounded.
 *
 * @param fen a whole number
 */
export function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}¥${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * The fen of an amount that somebody typed: `5`, `5.2` or `5.20`.
 *
 * @returns undefined where it is none, or nothing
 */
export function readYuan(text: string): number | undefined {
  const [, whole, cents = ''] = /^[¥￥]?(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  const fen = Number(whole + cents.padEnd(2, '0'));
  return fen > 0 ? fen : undefined;
}
