/**
 * An amount as people read it: `¥68.00`. Digits are moved, not divided, so no amount is ever rounded.
 *
 * @param fen a whole number
 */
export function yuan(fen: number): string {
  const digits = `00${fen}`.slice(-Math.max(3, String(fen).length));
  return `¥${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * The fen of an amount that somebody typed: `5`, `5.2` or `5.20`.
 *
 * @returns undefined where it is none
 */
export function readYuan(text: string): number | undefined {
  const [, whole, cents = ''] = /^(\d{1,7})(?:\.(\d{0,2}))?$/.exec(text.trim()) ?? [];
  return whole === undefined ? undefined : Number(whole + `${cents}00`.slice(0, 2));
}
