import { createHash } from 'node:crypto';
import type { Fault } from './faults';
import { randomHex } from './random';
import { openidOf, unionidOf } from './users';
import type { WireAnswer, WireRequest } from './wire';
import type { World } from './world';

const messages = {
  [-1]: 'system error',
  40002: 'invalid grant_type',
  40013: 'invalid appid',
  40029: 'invalid code',
  40125: 'invalid appsecret',
  40163: 'code been used',
  40226: 'code blocked',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41008: 'missing code',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
} as const;
type Errcode = keyof typeof messages;

/**
 * `GET /sns/jscode2session`: trades a login code for an openid. Every answer is HTTP 200 and JSON called text/plain.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_code2session
 */
export function answerCodeToSession(
  world: World,
  request: WireRequest,
  fault: Fault | undefined,
): WireAnswer {
  if (fault?.fault === 'errcode') return refusal(fault.params.errcode ?? -1, fault.params.errmsg);
  const { appId, appSecret } = world.merchant;
  // The parameters count only in the query of a GET; what a POST carries is not seen.
  const read = (name: string): string => (request.method === 'GET' ? (request.query.get(name) ?? '') : '');
  if (!read('appid')) return refusal(41002);
  if (!read('secret')) return refusal(41004);
  if (!read('js_code')) return refusal(41008);
  if (read('grant_type') !== 'authorization_code') return refusal(40002);
  if (read('appid') !== appId) return refusal(40013);
  if (read('secret') !== appSecret) return refusal(40125);
  const user = world.codes.use(read('js_code'), world.clock.now());
  if (user === 'invalid') return refusal(40029);
  if (user === 'used') return refusal(40163);
  const session = {
    session_key: sessionKeyOf(read('js_code')),
    openid: openidOf(appId, user.name),
    ...(user.hasUnionid ? { unionid: unionidOf(user.name) } : {}),
  };
  return answer(session, `${user.name} logged in`);
}

/** 16 bytes in base64, new for each login. */
function sessionKeyOf(code: string): string {
  return createHash('md5').update(`session ${code}`).digest('base64');
}

function isErrcode(errcode: number): errcode is Errcode {
  return errcode in messages;
}

function refusal(errcode: number, given?: string): WireAnswer {
  const text = given ?? (isErrcode(errcode) ? messages[errcode] : 'error');
  const rid = `${randomHex(8)}-${randomHex(8)}-${randomHex(8)}`;
  return answer({ errcode, errmsg: `${text}, rid: ${rid}` }, `errcode ${errcode} ${text}`);
}

function answer(body: object, verdict: string): WireAnswer {
  return { status: 200, contentType: 'text/plain', body: JSON.stringify(body), verdict };
}
