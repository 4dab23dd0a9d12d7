import * as v from 'valibot';
import { CALLS } from '../config/budgets';
import { API_ERRORS } from '../errors/texts';
import { PayError, type ErrorCode } from '../errors/errors';
import { NoAnswer, type Send } from '../outbound/http-client';

interface ErrcodeRow {
  readonly code: ErrorCode;
  /** Read by the caller: what to do. */
  readonly detail: string;
}

const OUR_SET_UP = {
  code: 'merchant_misconfigured',
  detail:
    'WeChat refuses the appid or the appsecret of this backend. Check WECHAT_APPID and WECHAT_APPSECRET (not the merchant key); the log names the errcode.',
} as const satisfies ErrcodeRow;

/**
 * What each `errcode` of jscode2session means to the caller.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_code2session
 */
export const ERRCODES: Readonly<Record<string, ErrcodeRow>> = {
  '-1': {
    code: 'wechat_unavailable',
    detail: 'WeChat is busy. Call wx.login again for a new code and repeat, in a few seconds.',
  },
  '40029': {
    code: 'login_code_invalid',
    detail: API_ERRORS.login_code_invalid.fix,
  },
  '40163': {
    code: 'login_code_used',
    detail: API_ERRORS.login_code_used.fix,
  },
  '45011': {
    code: 'login_rate_limited',
    detail: API_ERRORS.login_rate_limited.fix,
  },
  '40226': {
    code: 'login_user_blocked',
    detail: API_ERRORS.login_user_blocked.fix,
  },
  '40013': OUR_SET_UP,
  '40125': OUR_SET_UP,
  '40164': OUR_SET_UP,
  '40243': OUR_SET_UP,
  '41002': OUR_SET_UP,
  '41004': OUR_SET_UP,
  '41008': OUR_SET_UP,
};

const answerSchema = v.object({
  errcode: v.optional(v.pipe(v.number(), v.integer())),
  errmsg: v.optional(v.string()),
  openid: v.optional(v.pipe(v.string(), v.regex(/^[0-9A-Za-z_-]{1,128}$/))),
});

/**
 * The address that trades a code for an openid. It holds the appsecret: it is never logged.
 *
 * @param code of `wx.login`, any text
 */
export function codeSessionUrl(
  baseUrl: string,
  mini: { readonly appId: string; readonly appSecret: string },
  code: string,
): string {
  const query = [
    `appid=${encodeURIComponent(mini.appId)}`,
    `secret=${encodeURIComponent(mini.appSecret)}`,
    `js_code=${encodeURIComponent(code)}`,
    'grant_type=authorization_code',
  ].join('&');
  return `${baseUrl}/sns/jscode2session?${query}`;
}

function unreadable(): PayError {
  return new PayError(
    'wechat_answer_invalid',
    'WeChat answered the login with something that is no answer of its API. Call wx.login again for a new code.',
  );
}

/**
 * Reads the answer of jscode2session: JSON whatever its content type says. `session_key` is not even read.
 *
 * @returns the openid
 * @throws PayError by the table {@link ERRCODES}, or `wechat_answer_invalid`
 */
export function readCodeSession(bytes: Uint8Array): string {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The parser's own message quotes the text, and the text may hold a session_key.
    throw unreadable();
  }
  const parsed = v.safeParse(answerSchema, json);
  if (!parsed.success) throw unreadable();
  const { errcode = 0, errmsg = '', openid } = parsed.output;
  if (errcode === 0) {
    if (openid === undefined) throw unreadable();
    return openid;
  }
  const row = ERRCODES[String(errcode)] ?? {
    code: 'wechat_refused',
    detail: 'WeChat refuses the login. Call wx.login again for a new code; the log names the errcode.',
  };
  const rid = /rid: ([0-9A-Za-z-]+)/.exec(errmsg)?.[1];
  throw new PayError(row.code, row.detail, { facts: { errcode, ...(rid === undefined ? {} : { rid }) } });
}

/**
 * Trades a login code for the openid: one request and no second one, since the first may have used the code up.
 *
 * @throws PayError as {@link readCodeSession} does, and `wechat_unavailable` where no answer came
 */
export async function tradeCode(
  send: Send,
  baseUrl: string,
  mini: { readonly appId: string; readonly appSecret: string },
  code: string,
): Promise<string> {
  const answer = await send({
    method: 'GET',
    url: codeSessionUrl(baseUrl, mini, code),
    timeoutMs: CALLS.login.timeoutMs,
  }).catch((error: unknown) => {
    if (!(error instanceof NoAnswer)) throw error;
    throw new PayError(
      'wechat_unavailable',
      'WeChat did not answer, and the code may be used up. Call wx.login again for a new code and repeat.',
      { facts: { reason: error.reason } },
    );
  });
  if (answer.status >= 500) {
    throw new PayError(
      'wechat_unavailable',
      'WeChat is out of order. Call wx.login again for a new code and repeat, in a few seconds.',
      { facts: { wechatStatus: answer.status } },
    );
  }
  if (answer.status !== 200) throw unreadable();
  return readCodeSession(answer.body);
}
