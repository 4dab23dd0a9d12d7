import { randomBytes, randomInt } from 'node:crypto';

const lettersAndDigits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Random letters and digits, for `nonce_str`, login codes and sheet ids. */
export function randomText(length: number): string {
  return Array.from({ length }, () => lettersAndDigits.charAt(randomInt(lettersAndDigits.length))).join('');
}

/** Random lower-case hexadecimal digits. */
export function randomHex(length: number): string {
  return randomBytes(Math.ceil(length / 2))
    .toString('hex')
    .slice(0, length);
}

/** Random decimal digits. */
export function randomDigits(length: number): string {
  return Array.from({ length }, () => String(randomInt(10))).join('');
}
