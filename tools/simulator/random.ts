const lettersAndDigits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const hexDigits = '0123456789abcdef';

/** Where every random text of the simulator comes from: nonces, numbers, login codes, tokens. */
export interface Random {
  /** Letters and digits. */
  text(length: number): string;
  /** Lower-case hexadecimal digits. */
  hex(length: number): string;
  /** Decimal digits. */
  digits(length: number): string;
}

/** @param below gives a whole number from 0 to `count - 1`; the same numbers give the same texts */
export function createRandom(below: (count: number) => number): Random {
  const drawn = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join('');
  return {
    text: (length) => drawn(lettersAndDigits, length),
    hex: (length) => drawn(hexDigits, length),
    digits: (length) => drawn(hexDigits.slice(0, 10), length),
  };
}
