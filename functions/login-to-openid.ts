import { lambdaHttp } from '../lib/aws/lambda-http';
import { readConfig, type Config } from '../lib/config/config';
import { endpoint, type Endpoint, type EndpointDeps } from '../lib/http/endpoint';
import { readLoginRequest } from '../lib/http/login-request';
import { json } from '../lib/http/respond';
import { SESSION_SECONDS, signSession } from '../lib/http/session-token';
import { tradeCode } from '../lib/wechat/code-session';
import type { Send } from '../lib/outbound/http-client';
import { realEnvironment } from '../lib/wiring/environment';

export interface LoginDeps extends EndpointDeps {
  readonly config: Config<'login-to-openid'>;
  readonly send: Send;
}

/** `POST /login`: trades the code of wx.login for the openid and a session token. */
export function makeLoginToOpenid(deps: LoginDeps): Endpoint {
  const { config } = deps;
  const mini = { appId: config.WECHAT_APPID, appSecret: config.WECHAT_APPSECRET };
  return endpoint(deps, async (request) => {
    const code = readLoginRequest(request);
    const openid = await tradeCode(deps.send, config.WECHAT_API_BASE_URL, mini, code);
    const token = await signSession(openid, config, deps.now());
    return json(200, { openid, token, expiresIn: SESSION_SECONDS });
  });
}

const config = readConfig('login-to-openid');

export const handler = lambdaHttp(makeLoginToOpenid({ config, ...realEnvironment(config.STAGE) }));
