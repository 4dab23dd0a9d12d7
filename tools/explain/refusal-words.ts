import { explainClientWords } from '../error-catalogue/catalogue';
import type { ClientWords } from '../error-catalogue/words';
import type { NotifyRefusal } from '../../lib/errors/errors';
import { filled, type Words } from '../shared/words';
import type { Finding } from './finding';
import { MALFORMED_ROWS } from './malformed-rows';
import { row, type Row } from './refusal-row';
import { REQUEST_ROWS } from './refusals-of-requests';

/** What a phone says where this is the matter, and what the catalogue says to do about that. */
function phoneSays(words: ClientWords): readonly [en: string, zh: string] {
  const { en, zh } = explainClientWords(words);
  return [`Phones say ${words} then. ${en.fix}`, `这时手机会提示“${words}”。${zh.fix}`];
}

/** What to do about a request or an answer that is refused as a notification would be. */
export const CURES_OF_OTHER_MESSAGES: Partial<Record<NotifyRefusal, Words>> = {
  sign_missing: {
    en: 'Nothing in it can be believed. In a request: sign all fields, then add sign as one more element.',
    zh: '里面的任何内容都不可信。如果是请求：先对所有字段签名，再加上 sign 元素。',
  },
  sign_type_mismatch: {
    en: 'The order decides the type, never the message. Set WECHAT_SIGN_TYPE to what the order was placed with.',
    zh: '签名类型以下单时为准，不由消息决定。把 WECHAT_SIGN_TYPE 设成下单时用的类型。',
  },
  appid_mismatch: {
    en: 'Take the message of this mini program, or set WECHAT_APPID to that of the message.',
    zh: '请拿这个小程序的消息来，或者把 WECHAT_APPID 设成消息里的。',
  },
  mch_id_mismatch: {
    en: 'Another merchant number has another key: take the key of the number in the message.',
    zh: '不同的商户号有不同的密钥：要用消息里那个商户号的密钥。',
  },
};

/**
 * Why a message is refused for another reason than its signature, where the catalogue of errors has no row for it or says
 * less. `{field}` and `{said}` are filled in.
 */
const REFUSALS = {
  ...MALFORMED_ROWS,
  // What the message says.
  key_in_message: row(
    ['A secret stands in the message itself, in {field}.', '消息里直接带着密钥，字段是 {field}。'],
    [
      'Set a new one at once, and never send it: the key is only appended to the text that is hashed.',
      '请立即更换，并且不要发送它：密钥只拼在待签名串末尾参与哈希。',
    ],
  ),
  not_signed_because_fail: row(
    ['WeChat refused the request and signed nothing: {said}', '微信拒绝了请求，这样的应答没有签名：{said}'],
    [
      'An answer with return_code FAIL never carries a signature, and is no fact to store. To look at the request that was sent: npm run explain -- --file request.xml.',
      'return_code 为 FAIL 的应答从不带签名，也不能当作事实入账。要查当时发送的请求：npm run explain -- --file request.xml。',
    ],
  ),
  refund_notification: row(
    ['This is a notification of a refund, which has no signature.', '这是退款通知，没有签名。'],
    [
      'Its content is encrypted in req_info with the MD5 of the key. Take it as a hint, and ask WeChat (refundquery).',
      '内容用密钥的 MD5 加密在 req_info 里。只把它当作提示，再用 refundquery 去问微信。',
    ],
  ),
  element_missing: row(
    ['{field} is missing.', '缺少 {field}。'],
    [
      'Every signed message of API v2 carries appid and mch_id.',
      'APIv2 每条有签名的消息都带 appid 和 mch_id。',
    ],
  ),
  answer_failed: row(
    ['WeChat did not do what was asked: {said}', '微信没有照办：{said}'],
    [
      'This err_code is not in the catalogue of errors: its text is all that is known of it. docs/err-codes.md says what is done about such a one.',
      '错误目录里没有这个 err_code，只有它的文字可看。对这类代码怎么办，见 docs/err-codes.zh-CN.md。',
    ],
  ),
  // The parameters of wx.requestPayment.
  not_an_object: row(
    [
      'The file is not a JSON object with the parameters of wx.requestPayment.',
      '文件不是 wx.requestPayment 参数的 JSON 对象。',
    ],
    [
      'Give {"timeStamp": "…", "nonceStr": "…", "package": "prepay_id=…", "signType": "MD5", "paySign": "…"}, as they are passed.',
      '请给出实际传入的参数：{"timeStamp": "…", "nonceStr": "…", "package": "prepay_id=…", "signType": "MD5", "paySign": "…"}。',
    ],
  ),
  pay_sign_missing: row(
    ['paySign is missing.', '缺少 paySign。'],
    [
      'Compute it over appId, timeStamp, nonceStr, package and signType, and pass it.',
      '对 appId、timeStamp、nonceStr、package、signType 签名，并传入。',
    ],
  ),
  parameter_missing: row(['{field} is missing.', '缺少 {field}。'], phoneSays('fail parameter error')),
  parameter_misspelled: row(
    ['{field} is passed under another spelling: {said}', '{field} 传参时写成了别的拼法：{said}'],
    [
      'wx.requestPayment takes the names timeStamp, nonceStr, package, signType, paySign, letter by letter.',
      'wx.requestPayment 的参数名是 timeStamp、nonceStr、package、signType、paySign，一字不差。',
    ],
  ),
  parameter_not_text: row(
    ['{field} is not a text.', '{field} 不是字符串。'],
    [
      'Pass every parameter as a text: phones refuse a number (timeStamp: String(seconds)).',
      '每个参数都要是字符串：真机不接受数字(timeStamp: String(seconds))。',
    ],
  ),
  time_stamp_not_seconds: row(
    ['timeStamp is not in seconds.', 'timeStamp 不是秒。'],
    [
      'Ten digits: String(Math.floor(Date.now() / 1000)). Thirteen digits are milliseconds.',
      '应为十位：String(Math.floor(Date.now() / 1000))。十三位是毫秒。',
    ],
  ),
  package_without_prefix: row(
    ['package does not begin with “prepay_id=”.', 'package 没有以 “prepay_id=” 开头。'],
    ['Pass and sign package: `prepay_id=${prepayId}`.', '签名和传参都写 package: `prepay_id=${prepayId}`。'],
  ),
  package_prefix_twice: row(
    ['package has “prepay_id=” twice.', 'package 里 “prepay_id=” 写了两次。'],
    ['Add the prefix once.', '前缀只加一次。'],
  ),
  package_without_number: row(
    ['package holds no prepay_id.', 'package 里没有 prepay_id。'],
    phoneSays('缺少参数total_fee'),
  ),
  nonce_too_long: row(
    ['nonceStr has more than 32 characters.', 'nonceStr 超过 32 个字符。'],
    ['Take at most 32 letters and digits.', '最多 32 位字母和数字。'],
  ),
  sign_type_of_v3: row(
    ['signType is RSA: that is API v3.', 'signType 是 RSA：那是 APIv3 的。'],
    [
      'A v3 paySign is made with the private key of the merchant certificate. An order placed by v2 takes MD5 or HMAC-SHA256.',
      'v3 的 paySign 用商户证书私钥计算。用 v2 下的单只能用 MD5 或 HMAC-SHA256。',
    ],
  ),
  pay_sign_type_mismatch: row(
    [
      'signType is another one than configured (WECHAT_SIGN_TYPE).',
      'signType 和配置的（WECHAT_SIGN_TYPE）不同。',
    ],
    [
      'It must be the sign_type that the order was placed with; without signType phones take MD5.',
      '必须和下单时的 sign_type 一致；不传 signType 时手机按 MD5 处理。',
    ],
  ),
  ...REQUEST_ROWS,
} as const satisfies Record<string, Row>;

export type RefusalId = keyof typeof REFUSALS;

/**
 * A refusal as a finding.
 *
 * @param said what the message itself says about it; never a secret
 */
export function refusal(id: RefusalId, field = '', said = ''): Finding {
  const [title, fix] = REFUSALS[id];
  return { id, kind: 'refusal', title: filled(filled(title, 'field', field), 'said', said), fix };
}
