import type { Random } from '../random';
import type { MerchantAccount } from './messages';

/** Every session_key that WeChat hands out begins so: a log line that holds this text has told a secret. */
export const SESSION_KEY_MARK = 'tiihtNczf5v6AKRyjw';
const CODE_MS = 5 * 60_000;

/** wx.login on the phone, and jscode2session for the backend. */
export interface LoginDesk {
  /** A code for this user: works once, for five minutes. */
  readonly codeFor: (openid: string, now: number, random: Random) => string;
  /** The body that WeChat answers. */
  readonly exchange: (query: URLSearchParams, now: number) => Readonly<Record<string, unknown>>;
}

export function makeLoginDesk(account: MerchantAccount): LoginDesk {
  const codes = new Map<string, { readonly openid: string; readonly madeAt: number; isUsed: boolean }>();
  return {
    codeFor: (openid, now, random) => {
      const code = random.text(32);
      codes.set(code, { openid, madeAt: now, isUsed: false });
      return code;
    },
    exchange: (query, now) => {
      if (query.get('appid') !== account.appId) return { errcode: 40013, errmsg: 'invalid appid' };
      if (query.get('secret') !== account.appSecret) return { errcode: 40125, errmsg: 'invalid appsecret' };
      if (query.get('grant_type') !== 'authorization_code') return { errcode: 40002, errmsg: 'grant_type' };
      const code = codes.get(query.get('js_code') ?? '');
      if (code === undefined || now > code.madeAt + CODE_MS) {
        return { errcode: 40029, errmsg: 'invalid code, rid: 6572a1b2-0c3d4e5f-6a7b8c9d' };
      }
      if (code.isUsed) return { errcode: 40163, errmsg: 'code been used, rid: 6572a1b2-0c3d4e5f-6a7b8c9d' };
      code.isUsed = true;
      return { openid: code.openid, session_key: `${SESSION_KEY_MARK}${String(now)}==` };
    },
  };
}
