import * as v from 'valibot';
import { CALLS } from '../config/budgets';
import { PayError, type ErrorCode } from '../errors/errors';
import { postJson, readApiAnswer } from './api-call';
import type { Send } from '../outbound/http-client';

interface ErrcodeRow {
  readonly code: ErrorCode;
  /** Read by the caller: what to do. */
  readonly detail: string;
}

const BUSY = {
  code: 'wechat_unavailable',
  detail: 'WeChat is busy. Repeat the same request in a minute; nothing is lost.',
} as const satisfies ErrcodeRow;

const OUR_SET_UP = {
  code: 'merchant_misconfigured',
  detail:
    'WeChat refuses the appid or the appsecret of this backend, or its address. Check WECHAT_APPID, WECHAT_APPSECRET (not the merchant key) and the IP allow-list of the mini program; the log names the errcode.',
} as const satisfies ErrcodeRow;

/**
 * What each `errcode` of stable_token means.
 *
 * @see https://developers.weixin.qq.com/doc/service/api/base/api_getstableaccesstoken.html
 */
export const TOKEN_ERRCODES: Readonly<Record<string, ErrcodeRow>> = {
  '-1': BUSY,
  '45009': BUSY,
  '45011': BUSY,
  '40001': OUR_SET_UP,
  '40002': OUR_SET_UP,
  '40013': OUR_SET_UP,
  '40125': OUR_SET_UP,
  '40164': OUR_SET_UP,
  '40243': OUR_SET_UP,
  '41002': OUR_SET_UP,
  '41004': OUR_SET_UP,
  '50004': OUR_SET_UP,
  '50007': OUR_SET_UP,
};

export const STABLE_TOKEN_PATH = '/cgi-bin/stable_token';

/** A mini program, as WeChat knows it. */
export interface MiniProgram {
  readonly appId: string;
  readonly appSecret: string;
}

/** The request for the token that all callers share. It holds the appsecret: it is never logged. */
export function buildStableToken({ appId, appSecret }: MiniProgram): string {
  return JSON.stringify({
    grant_type: 'client_credential',
    appid: appId,
    secret: appSecret,
    // Forcing would end the token of everyone else who holds it, and works twenty times a day.
    force_refresh: false,
  });
}

const tokenEntries = {
  access_token: v.optional(v.pipe(v.string(), v.regex(/^[!-~]{1,2048}$/))),
  expires_in: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
};

/**
 * Reads the answer to {@link buildStableToken}.
 *
 * @throws PayError by the table {@link TOKEN_ERRCODES}, or `wechat_answer_invalid`
 */
export function readStableToken(bytes: Uint8Array): {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
} {
  const { errcode = 0, facts, fields } = readApiAnswer(bytes, tokenEntries);
  if (errcode !== 0) {
    const row = TOKEN_ERRCODES[String(errcode)] ?? {
      code: 'wechat_refused',
      detail: 'WeChat gives no access token. The log names the errcode.',
    };
    throw new PayError(row.code, row.detail, { facts });
  }
  const { access_token: accessToken, expires_in: expiresInSeconds } = fields;
  if (accessToken === undefined || expiresInSeconds === undefined) {
    throw new PayError(
      'wechat_answer_invalid',
      'WeChat answered the request for an access token without one. Repeat the same request; nothing is lost.',
    );
  }
  return { accessToken, expiresInSeconds };
}

/**
 * Gives an access token that lives.
 *
 * @param stale one that WeChat has just refused: another is asked for
 */
export type AccessTokens = (stale?: string) => Promise<string>;

/** WeChat gives a new token from five minutes before the old one's end on, and the old one works until then. */
const RENEW_BEFORE_MS = 5 * 60_000;

/**
 * The access token of one execution environment, kept between its requests. However many callers want one at once,
 * WeChat is asked once and all wait for that answer; other environments get the same token from WeChat, since it is
 * the stable one, so that nothing has to be shared between them.
 *
 * The returned function throws PayError as {@link readStableToken} does, and `wechat_unavailable`; a failure is not
 * kept.
 */
export function makeAccessTokens(
  ports: { readonly send: Send; readonly now: () => Date },
  baseUrl: string,
  mini: MiniProgram,
): AccessTokens {
  let kept: { readonly accessToken: string; readonly renewAt: number } | undefined;
  let underWay: Promise<string> | undefined;

  async function ask(): Promise<string> {
    const askedAt = ports.now().getTime();
    const bytes = await postJson(
      ports.send,
      `${baseUrl}${STABLE_TOKEN_PATH}`,
      buildStableToken(mini),
      CALLS.accessToken.timeoutMs,
    );
    const { accessToken, expiresInSeconds } = readStableToken(bytes);
    kept = { accessToken, renewAt: askedAt + expiresInSeconds * 1000 - RENEW_BEFORE_MS };
    return accessToken;
  }

  return async (stale) => {
    const isGood = kept !== undefined && kept.renewAt > ports.now().getTime() && kept.accessToken !== stale;
    if (kept && isGood) return kept.accessToken;
    underWay ??= ask().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}
