import { ApiRefusal, answer, orRefusal, postedJson, refusal } from './errcode';
import type { Fault } from './faults';
import type { WireAnswer, WireRequest } from './wire';
import type { Wechat } from './world';

/**
 * `POST /cgi-bin/stable_token`: the access token of the mini program, the same one while it lives.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getstableaccesstoken.html
 */
export function answerStableToken(world: Wechat, request: WireRequest, fault: Fault | undefined): WireAnswer {
  if (fault?.fault === 'errcode') return refusal(world, fault.params.errcode ?? -1, fault.params.errmsg);
  return orRefusal(world, () => {
    const { grant_type: grantType, appid, secret, force_refresh: force = false } = postedJson(request);
    if (!appid) throw new ApiRefusal(41002);
    if (!secret) throw new ApiRefusal(41004);
    if (grantType !== 'client_credential') throw new ApiRefusal(40002);
    if (appid !== world.merchant.appId) throw new ApiRefusal(40013);
    if (secret !== world.merchant.appSecret) throw new ApiRefusal(40125);
    if (typeof force !== 'boolean') throw new ApiRefusal(47001);
    const { text, expiresIn } = world.tokens.get(world.clock.now(), force);
    return answer({ access_token: text, expires_in: expiresIn }, `a token for ${expiresIn} s`);
  });
}
