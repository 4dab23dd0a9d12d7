import type { Words } from '../../shared/words';

/** What WeChat Pay answers, unsigned, to a request with a wrong value of a variable. */
const SAYS: Readonly<Record<string, string>> = {
  WECHAT_APPID: 'appid参数长度有误',
  WECHAT_MCH_ID: 'mch_id参数格式错误',
  WECHAT_MCH_KEY: '签名错误',
  WECHAT_SIGN_TYPE: '签名错误',
};

/** A fix of a variable, with the words by which WeChat Pay would refuse what is there now. */
export function withWhatWechatSays(name: string, fix: Words): Words {
  const said = SAYS[name];
  if (said === undefined) return fix;
  return {
    en: `${fix.en}; WeChat Pay answers ${said} otherwise`,
    zh: `${fix.zh}；否则微信支付会返回「${said}」`,
  };
}
