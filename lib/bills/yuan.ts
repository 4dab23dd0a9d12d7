/**
 * The fen of an amount that WeChat's bill gives in yuan, by its digits alone: no floating-point number can stand
 * between, where 0.29 yuan would be 28.999999999999996 fen.
 *
 * @param text such as `123.45`; WeChat writes zero as `0`, too
 * @returns undefined for anything else: signs, blanks, exponents, a third decimal, more than a number holds exactly
 */
export function fenOfYuan(text: string): number | undefined {
  const digits = /^(0|[1-9]\d{0,13})(?:\.(\d{1,2}))?$/.exec(text);
  if (!digits) return undefined;
  const [, yuan = '', fen = ''] = digits;
  return Number(`${yuan}${fen.padEnd(2, '0')}`);
}
