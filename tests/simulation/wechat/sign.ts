import { createHash, createHmac } from 'node:crypto';

/** The elements of a message by name. */
export type Fields = Readonly<Record<string, string>>;

export type SignType = 'MD5' | 'HMAC-SHA256';

/**
 * WeChat's signature, written anew for the simulation: it shares nothing with what it judges.
 *
 * @param key of the merchant
 * @returns upper-case hexadecimal
 */
export function signatureOf(fields: Fields, key: string, signType: SignType): string {
  const signed = Object.entries(fields).filter(([name, value]) => name !== 'sign' && value.length > 0);
  signed.sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  const bytes = Buffer.from([...signed.map((pair) => pair.join('=')), `key=${key}`].join('&'), 'utf8');
  const hash = signType === 'MD5' ? createHash('md5') : createHmac('sha256', Buffer.from(key, 'utf8'));
  return hash.update(bytes).digest('hex').toUpperCase();
}

/** What an answer says that is signed and refuses. */
export function failed(errCode: string, errCodeDes: string): Fields {
  return { result_code: 'FAIL', err_code: errCode, err_code_des: errCodeDes };
}

/** The fields with their signature. */
export function signed(fields: Fields, key: string, signType: SignType): Fields {
  return { ...fields, sign: signatureOf(fields, key, signType) };
}
