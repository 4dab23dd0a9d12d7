import type { SignType } from '../../lib/orders/order';
import { canonicalString, signatureOf, verify, type Fields } from '../../lib/wechat/pay/v2/sign';
import { MASK, masked } from './mask';

/** A field as it is signed; with a reason where it is not. */
export type TakenPair = readonly [name: string, value: string, leftOut?: 'sign' | 'empty'];

/** A signature step by step. The key is masked wherever it stands. */
export interface TakenApart {
  /** Every field, sorted by name as it is signed. */
  readonly pairs: readonly TakenPair[];
  /** `name=value` of the signed ones, joined by `&`. */
  readonly joined: string;
  /** The text that is hashed: the joined one and the key, masked. */
  readonly withKey: string;
  /** The right signature. */
  readonly digest: string;
  /** The signature that came, if one did. */
  readonly received?: string;
  /** Where `received` first differs from `digest`, counted from 0; absent where it fits or is missing. */
  readonly firstDifference?: number;
  readonly fits: boolean;
}

function reasonToLeaveOut(name: string, value: string, signature: string): 'sign' | 'empty' | undefined {
  if (name === signature) return 'sign';
  return value === '' ? 'empty' : undefined;
}

/** Where two texts first differ, counted from 0; undefined where they are equal. */
export function firstDifferenceOf(a: string, b: string): number | undefined {
  const end = Math.min(a.length, b.length);
  for (let at = 0; at < end; at += 1) if (a[at] !== b[at]) return at;
  return a.length === b.length ? undefined : end;
}

/**
 * Takes a signature apart, by the very functions that the backend signs with.
 *
 * @param fields every field, with the signature as `sign`, or as `paySign` where `as` says so
 * @param key the API v2 key; it is not in the result
 * @param as `paySign` for the parameters of `wx.requestPayment`
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export function takeApart(
  fields: Fields,
  key: string,
  signType: SignType,
  as: 'sign' | 'paySign' = 'sign',
): TakenApart {
  const signed: Fields = { ...fields, [as]: undefined };
  const received = fields[as];
  const digest = signatureOf(signed, key, signType);
  const joined = masked(canonicalString(signed), [key]);
  const names = Object.keys(fields).sort();
  const pairs = names.flatMap((name): TakenPair[] => {
    const value = fields[name];
    if (value === undefined) return [];
    const leftOut = reasonToLeaveOut(name, value, as);
    const shown = masked(value, [key]);
    return [leftOut === undefined ? [name, shown] : [name, shown, leftOut]];
  });
  const differsAt = received ? firstDifferenceOf(digest, received) : undefined;
  return {
    pairs,
    joined,
    withKey: `${joined}&key=${MASK}`,
    digest,
    ...(received ? { received } : {}),
    ...(differsAt === undefined ? {} : { firstDifference: differsAt }),
    fits: verify({ ...signed, sign: received }, key, signType),
  };
}
