import { timingSafeEqual } from 'node:crypto';
import { Hash } from 'wechatpay-axios-plugin';

/** The ways to sign in API v2; the first is what an absent `sign_type` means. */
export const signTypes = ['MD5', 'HMAC-SHA256'] as const;
export type SignType = (typeof signTypes)[number];

/** Names and values as they stand on the wire. */
export type Fields = Readonly<Record<string, string>>;

/** True for a sign type of API v2. */
export function isSignType(text: string): text is SignType {
  return signTypes.some((signType) => signType === text);
}

/**
 * The API v2 signature over all fields but `sign` and the empty ones, in upper-case hexadecimal.
 * Computed by wechatpay-axios-plugin, so that whoever is tested here is measured against a signer that is not ours.
 * https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export function signatureOf(fields: Fields, signType: SignType, key: string): string {
  return Hash.sign(signType, fields, key);
}

/** True if the signature is there and right. */
export function isSignedBy(
  fields: Fields,
  signature: string | undefined,
  signType: SignType,
  key: string,
): boolean {
  if (signature === undefined) return false;
  const right = Buffer.from(signatureOf(fields, signType, key));
  const given = Buffer.from(signature);
  return right.length === given.length && timingSafeEqual(right, given);
}
