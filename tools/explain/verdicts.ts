import type { Finding } from './finding';
import type { SearchResult } from './search';
import { filled, type Words } from '../shared/words';

/** The signature fits. */
export const RIGHT: Finding = {
  id: 'signature-right',
  kind: 'right',
  title: { en: 'The signature is right.', zh: '签名正确。' },
  fix: {
    en: 'If WeChat still says 签名错误 or the phone says 支付验证签名失败, the key here is not the merchant’s: docs/explaining-signatures.md says how to check it. If the phone says fail cancel, look at what is really passed to wx.requestPayment.',
    zh: '如果微信仍然报“签名错误”，或手机提示“支付验证签名失败”，说明这里的密钥不是该商户号的密钥：核对方法见 docs/explaining-signatures.zh-CN.md。如果手机返回 fail cancel，再看实际传给 wx.requestPayment 的参数。',
  },
};

/** What the form of a signature tells, where nothing else is known. */
const FORMS: readonly (readonly [form: RegExp, words: Words])[] = [
  [/^[0-9A-F]{32}$/, { en: 'It has the form of an MD5 signature.', zh: '它的样子是 MD5 签名。' }],
  [
    /^[0-9A-F]{64}$/,
    { en: 'It has the form of an HMAC-SHA256 signature.', zh: '它的样子是 HMAC-SHA256 签名。' },
  ],
  [
    /^[0-9A-Za-z+/]{300,}={0,2}$/,
    {
      en: 'It has the form of an RSA signature, as API v3 makes them: it cannot be checked with a v2 key.',
      zh: '它的样子是 APIv3 的 RSA 签名，不能用 v2 的密钥验证。',
    },
  ],
  [
    /./s,
    {
      en: 'It does not have the form of a v2 signature (32 or 64 hexadecimal digits in upper case).',
      zh: '它不是 v2 签名的样子（32 或 64 位十六进制大写）。',
    },
  ],
];

/** What is said where the bound ended the search. */
const AT_BOUND: Words = {
  en: 'The message is too long to try every mistake and every two of them: the search ended at its bound. To have all tried, explain a short message that the same code signed (a short body, no detail). ',
  zh: '消息太长，没有把所有错误及其两两组合试完，搜索到上限就停了。想全部试一遍，请拿同一段代码签的短消息来（body 写短，不带 detail）。',
};

/** Nothing fits: what was tried, and what to look at next. */
export function unexplained(
  signature: string,
  { mistakes, computed, isComplete }: SearchResult,
  isEmpty: boolean,
): Finding {
  const form = FORMS.find(([pattern]) => pattern.test(signature))?.[1] ?? { en: '', zh: '' };
  const title = isEmpty
    ? { en: 'There is nothing that could have been signed.', zh: '没有任何可以签名的字段。' }
    : {
        en: 'The signature does not fit, and none of {mistakes} usual mistakes gives it{pairs} ({computed} signatures computed).',
        zh: '签名不对，{mistakes} 种常见错误{pairs}都算不出它（共计算 {computed} 个签名）。',
      };
  const pairs = isComplete
    ? { en: ', nor any two of them', zh: '、以及任意两种同时发生' }
    : { en: ', as far as they were tried', zh: '（试到上限为止）' };
  const counted = filled(filled(title, 'mistakes', String(mistakes)), 'computed', String(computed));
  const next: Words = {
    en: '{bound}{form} Most likely the key is another one: a message of WeChat’s is signed with the key of the merchant number in mch_id. To check the key alone: put one request into WeChat’s tool 签名校验工具 (pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=20_1) and compare; then send getsignkey (POST https://api.mch.weixin.qq.com/xdc/apiv2getsignkey/sign/getsignkey with mch_id, nonce_str and an MD5 sign): SUCCESS means the key is right. If it is, the message was changed after signing: compare its bytes with what was sent, before any log, proxy or pretty printer. The API v2 key cannot be looked up in the console, only set anew (账户中心 → API安全).',
    zh: '{bound}{form}最可能是密钥不对：微信发来的消息，用的是 mch_id 那个商户号的密钥。单独核对密钥：拿一个请求放进微信的签名校验工具（pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=20_1）比对；再调用 getsignkey（POST https://api.mch.weixin.qq.com/xdc/apiv2getsignkey/sign/getsignkey，带 mch_id、nonce_str 和 MD5 的 sign）：返回 SUCCESS 就说明密钥正确。密钥正确的话，就是消息在签名之后被改动了：拿最原始的字节来比对，不要用经过日志、代理或格式化的。APIv2 密钥在商户平台看不到，只能重新设置（账户中心 → API安全）。',
  };
  return {
    id: 'nothing-fits',
    kind: 'unexplained',
    title: filled(counted, 'pairs', pairs),
    fix: filled(filled(next, 'form', form), 'bound', isComplete ? { en: '', zh: '' } : AT_BOUND),
  };
}
