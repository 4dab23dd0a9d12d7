import { readConfig, type Config } from '../lib/config/config';
import { door, type DoorPorts, type Handler } from '../lib/http/endpoint';
import { readLoginRequest } from '../lib/http/login-request';
import { json } from '../lib/http/respond';
import { SESSION_SECONDS, signSession } from '../lib/http/session-token';
import { realDoorPorts } from '../lib/wiring/door-ports';
import { tradeCode } from '../lib/wechat/code-session';
import { send, type Send } from '../lib/outbound/http-client';

export interface LoginPorts extends DoorPorts {
  readonly config: Config<'login-to-openid'>;
  readonly send: Send;
}

/** `POST /login`: trades the code of wx.login for the openid and a session token. */
export function makeLoginToOpenid(ports: LoginPorts): Handler {
  const { config } = ports;
  const mini = { appId: config.WECHAT_APPID, appSecret: config.WECHAT_APPSECRET };
  return door(ports, async (request) => {
    const code = readLoginRequest(request);
    const openid = await tradeCode(ports.send, config.WECHAT_API_BASE_URL, mini, code);
    const token = await signSession(openid, config, ports.now());
    return json(200, { openid, token, expiresIn: SESSION_SECONDS });
  });
}

const config = readConfig('login-to-openid');

export const handler = makeLoginToOpenid({ config, send, ...realDoorPorts(config.STAGE) });
