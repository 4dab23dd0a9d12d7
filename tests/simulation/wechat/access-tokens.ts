import type { Random } from '../random';
import type { MerchantAccount } from './messages';

/** Every access token that WeChat gives begins so: a log line that holds this text has told a secret. */
export const ACCESS_TOKEN_MARK = 'simTokenKx93vQ';

const LIFE_MS = 7_200_000;
/** So long before its end another one is given; both are good until then. */
const OVERLAP_MS = 300_000;

/** The stable access tokens of a mini program. */
export interface TokenDesk {
  /** What stable_token answers: the same token to everybody while it lives. */
  readonly give: (asked: Readonly<Record<string, unknown>>, now: number) => Readonly<Record<string, unknown>>;
  /** The errcode by which this token is refused, or undefined where it is good. */
  readonly refusal: (token: string, now: number) => number | undefined;
  /** Another program forces a new token: those that were given before end at once. */
  readonly force: () => void;
}

/** @param account whose appsecret is asked for */
export function makeTokenDesk(account: MerchantAccount, random: Random): TokenDesk {
  const given = new Map<string, { endsAt: number }>();
  let newest: { readonly token: string; readonly endsAt: number } | undefined;
  return {
    give: (asked, now) => {
      if (asked['appid'] !== account.appId) return { errcode: 40013, errmsg: 'invalid appid' };
      if (asked['secret'] !== account.appSecret) return { errcode: 40125, errmsg: 'invalid appsecret' };
      if (asked['grant_type'] !== 'client_credential') return { errcode: 40002, errmsg: 'grant_type' };
      if (newest === undefined || now > newest.endsAt - OVERLAP_MS) {
        const token = `${ACCESS_TOKEN_MARK}_${random.fork(given.size).text(80)}`;
        newest = { token, endsAt: now + LIFE_MS };
        given.set(token, { endsAt: newest.endsAt });
      }
      return { access_token: newest.token, expires_in: Math.floor((newest.endsAt - now) / 1000) };
    },
    refusal: (token, now) => {
      if (token === '') return 41001;
      const known = given.get(token);
      if (known === undefined || known.endsAt === 0) return 40001;
      return now >= known.endsAt ? 42001 : undefined;
    },
    force: () => {
      for (const each of given.values()) each.endsAt = 0;
      newest = undefined;
    },
  };
}
