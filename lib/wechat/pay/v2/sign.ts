import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { SignType } from '../../../orders/order';
import { isAmbiguous } from './ambiguous';

/** The elements of a message by name. Values are strings exactly as they travel. */
export type Fields = Readonly<Record<string, string | undefined>>;

interface SignTypeRow {
  /** Length of the signature in hexadecimal digits. */
  readonly length: number;
  readonly digest: (text: string, key: string) => string;
}

/** Everything there is to know about each sign type. HMAC takes the key twice: appended to the text, and as its key. */
export const SIGN_TYPES = {
  MD5: { length: 32, digest: (text) => createHash('md5').update(text, 'utf8').digest('hex') },
  'HMAC-SHA256': {
    length: 64,
    digest: (text, key) => createHmac('sha256', key).update(text, 'utf8').digest('hex'),
  },
} as const satisfies Record<SignType, SignTypeRow>;

/**
 * The text that is signed, without the key: every element but `sign` whose value is not empty, sorted by the bytes
 * of its name, values raw. `"0"` is not empty; nothing is trimmed, escaped or reformatted.
 * Names are ASCII, as the strict reader and the builder make sure, so that the default sort is the sort by bytes.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export function canonicalString(fields: Fields): string {
  const pairs: string[] = [];
  for (const name of Object.keys(fields).sort()) {
    const value = fields[name];
    if (name !== 'sign' && value !== undefined && value !== '') pairs.push(`${name}=${value}`);
  }
  return pairs.join('&');
}

/**
 * The signature that fits a message, whatever it says.
 *
 * @param key the merchant's API v2 key (not the appsecret)
 * @returns upper-case hexadecimal, 32 digits for MD5 and 64 for HMAC-SHA256
 */
export function signatureOf(fields: Fields, key: string, signType: SignType): string {
  return SIGN_TYPES[signType].digest(`${canonicalString(fields)}&key=${key}`, key).toUpperCase();
}

/**
 * Signs a message of ours.
 *
 * @returns as {@link signatureOf} does
 * @throws Error naming the field where the signature would fit a second reading of the message
 */
export function sign(fields: Fields, key: string, signType: SignType): string {
  for (const [name, value = ''] of Object.entries(fields)) {
    if (isAmbiguous(value)) {
      throw new Error(
        `${name}: nothing was signed, since the value holds "&", a name and "=", which reads as a further field; take the "&" or the "=" out`,
      );
    }
  }
  return signatureOf(fields, key, signType);
}

/**
 * Whether `fields.sign` is the signature over every other element received, unknown ones included. The sign type is
 * the caller's; the message never chooses. A missing signature is a wrong one. Compared in constant time.
 */
export function verify(fields: Fields, key: string, signType: SignType): boolean {
  const received = Buffer.from(fields['sign'] ?? '', 'utf8');
  const expected = Buffer.from(signatureOf(fields, key, signType), 'utf8');
  return received.length === expected.length && timingSafeEqual(received, expected);
}
