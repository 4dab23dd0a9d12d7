import { Failure } from '../../cli/failure';
import { callRoute } from '../../cli/invoke';
import type { Check } from '../check';
import { fault, notChecked, ok } from '../finding';
import { apiErrorLine } from './api-error';
import type { Words } from '../../shared/words';

const SUBJECT: Words = { en: 'AppID, AppSecret', zh: 'AppID 与 AppSecret' };

/**
 * Whether WeChat takes AppID and AppSecret: login-to-openid, which holds them, is given a code that no wx.login ever
 * gave. That the code is refused means that the rest was not.
 */
export const login: Check = async ({ deployed }, { invoke }) => {
  if (deployed && !deployed.stack) return [];
  try {
    await callRoute(invoke, 'login-to-openid', 'POST /login', { code: 'doctor' });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { code, message } = error;
    if (code === 'login_code_invalid') {
      return [ok(SUBJECT, { en: 'WeChat takes them', zh: '微信接受' })];
    }
    const line = apiErrorLine(code);
    if (line !== undefined) {
      return [(code === 'merchant_misconfigured' ? fault : notChecked)(SUBJECT, line.what, line.fix)];
    }
    if (code === 'shop_not_running')
      return [notChecked(SUBJECT, { en: 'the functions are not up', zh: '函数没有启动' })];
    return [notChecked(SUBJECT, { en: message, zh: `没能问到微信：${message}` })];
  }
  const what = { en: 'a code that nobody gave was taken', zh: '一个不存在的 code 被接受了' };
  return [
    fault(SUBJECT, what, {
      en: 'WECHAT_API_BASE_URL is not WeChat; give https://api.weixin.qq.com',
      zh: 'WECHAT_API_BASE_URL 不是微信；给出 https://api.weixin.qq.com',
    }),
  ];
};
