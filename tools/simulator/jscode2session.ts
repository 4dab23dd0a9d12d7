import { createHash } from 'node:crypto';
import { answer, refusal } from './errcode';
import type { Fault } from './faults';
import { openidOf, unionidOf } from './users';
import type { WireAnswer, WireRequest } from './wire';
import type { Wechat } from './world';

/**
 * `GET /sns/jscode2session`: trades a login code for an openid. Every answer is HTTP 200 and JSON called text/plain.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_code2session
 */
export function answerCodeToSession(
  world: Wechat,
  request: WireRequest,
  fault: Fault | undefined,
): WireAnswer {
  if (fault?.fault === 'errcode') return refusal(world, fault.params.errcode ?? -1, fault.params.errmsg);
  const { appId, appSecret } = world.merchant;
  // The parameters count only in the query of a GET; what a POST carries is not seen.
  const read = (name: string): string => (request.method === 'GET' ? (request.query.get(name) ?? '') : '');
  if (!read('appid')) return refusal(world, 41002);
  if (!read('secret')) return refusal(world, 41004);
  if (!read('js_code')) return refusal(world, 41008);
  if (read('grant_type') !== 'authorization_code') return refusal(world, 40002);
  if (read('appid') !== appId) return refusal(world, 40013);
  if (read('secret') !== appSecret) return refusal(world, 40125);
  const user = world.codes.use(read('js_code'), world.clock.now());
  if (user === 'invalid') return refusal(world, 40029);
  if (user === 'used') return refusal(world, 40163);
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
