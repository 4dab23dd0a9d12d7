import type { Words, WordsOf } from '../../../errors/texts';

/** What WeChat Pay says in the `return_msg` of a `return_code` FAIL, which is never signed and has no code. */
export type ReturnMsg =
  | '签名错误'
  | '参数格式错误'
  | '缺少参数'
  | '必须传openid'
  | 'appid and openid not match'
  | 'invalid openid'
  | '商户号mch_id与appid不匹配'
  | '没有JSAPI支付权限'
  | 'XML格式错误'
  | '商户订单号重复'
  | 'refund_fee大于可退金额'
  | '订单已全额退款';

/** Where the value of a parameter comes from; `*` stands for every other parameter. */
export type FieldSources = Readonly<Record<string, string> & Record<'*', string>>;

/** What the words of a refusal say, and the parameter of the request that they name. */
export interface ReadReturnMsg {
  readonly words: ReturnMsg;
  readonly field?: string;
}

const NAME = '([a-z][a-z0-9_]{1,31})';
const NOT_MATCH = '(?:not?match|不匹配)';

/**
 * The words as the gateway has been seen to write them, without blanks and colons; the first that fit count. A name
 * between brackets is the parameter, else the row says which it is.
 */
const PATTERNS: readonly (readonly [words: ReturnMsg, pattern: RegExp, field?: string])[] = [
  ['签名错误', /(?<!验证)签名(?:错误|失败|有误|不正确)|signerror/i],
  [
    'appid and openid not match',
    new RegExp(`(?:appid(?:and|和|与)openid|openid(?:and|和|与)appid)${NOT_MATCH}`, 'i'),
    'openid',
  ],
  [
    '商户号mch_id与appid不匹配',
    new RegExp(
      `(?:mch_?id|商户号)(?:and|和|与)appid${NOT_MATCH}|appid(?:and|和|与)(?:商户号)?(?:mch_?id)?${NOT_MATCH}`,
      'i',
    ),
    'mch_id',
  ],
  ['invalid openid', /(?:无效的|invalid)openid|openid(?:无效|不存在)/i, 'openid'],
  ['必须传openid', /(?:必须传|需要传|缺少参数|缺少)入?openid/i, 'openid'],
  ['商户订单号重复', /订单号重复/, 'out_trade_no'],
  ['refund_fee大于可退金额', /大于可退金额|超过可退金额/, 'refund_fee'],
  ['订单已全额退款', /订单已全额退款/],
  ['没有JSAPI支付权限', /JSAPI支付权限|产品权限未开通/i],
  ['XML格式错误', /xml(?:格式)?(?:错误|有误|error)|xml_format_error/i],
  [
    '参数格式错误',
    new RegExp(
      `${NAME}(?:参数(?:格式|长度|类型|值)?(?:错误|有误|不正确|不合法|无效|过长|过短)|时间过[短长])`,
      'i',
    ),
  ],
  ['缺少参数', new RegExp(`缺少(?:必填)?参数${NAME}`, 'i')],
];

/** Longer than any words of WeChat's that are known. */
const MOST_CHARACTERS = 200;

/**
 * Reads the `return_msg` of an unsigned `return_code` FAIL.
 *
 * @param returnMsg as it came: not signed, so nothing but the name of a parameter is taken out of it
 * @returns undefined for words that are not known
 */
export function readReturnMsg(returnMsg: string): ReadReturnMsg | undefined {
  const text = returnMsg.slice(0, MOST_CHARACTERS).replace(/[\s:：]/g, '');
  for (const [words, pattern, named] of PATTERNS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const field = named ?? match[1]?.toLowerCase();
    return field === undefined ? { words } : { words, field };
  }
  return undefined;
}

/** What the catalogue of one language says of it, with the parameter and the source of its value filled in. */
export function toldOf(
  { words, field = '' }: ReadReturnMsg,
  rows: WordsOf<ReturnMsg>,
  sources: FieldSources,
): Words {
  const source = Object.hasOwn(sources, field) ? sources[field] : undefined;
  const fill = (text: string): string =>
    text.replaceAll('{field}', field).replaceAll('{source}', source ?? sources['*']);
  const { meaning, cause, fix } = rows[words];
  return { meaning: fill(meaning), cause: fill(cause), fix: fill(fix) };
}

/**
 * What WeChat Pay says of a request that it refuses as a whole. `{field}` becomes the parameter that the words name, and
 * `{source}` where its value comes from.
 */
export const RETURN_MSGS = {
  签名错误: {
    meaning: 'The signature of the request is wrong.',
    cause:
      'WECHAT_MCH_KEY is not the API v2 key of the merchant console, or is the AppSecret; or the sign type is another than the hash.',
    fix: 'Compare WECHAT_MCH_KEY with the console (账户中心 → API安全) and check WECHAT_SIGN_TYPE; npm run explain takes the signature of a request apart.',
  },
  参数格式错误: {
    meaning: 'WeChat does not take the value of {field}.',
    cause: 'It is empty, too long, too short or of another form.',
    fix: 'Check {source}.',
  },
  缺少参数: {
    meaning: 'The parameter {field} is missing.',
    cause:
      'Its value was empty, or it was sent under another name: v2 writes names in lower case, with underscores.',
    fix: 'Check {source}.',
  },
  必须传openid: {
    meaning: 'The request has no openid.',
    cause:
      'An order of trade_type JSAPI names its payer. A failed login gives no openid, and openId is no openid.',
    fix: 'Let the payer log in first (POST /login), and place the order with that token.',
  },
  'appid and openid not match': {
    meaning: 'The openid belongs to another appid.',
    cause:
      'The payer logged in at another mini program or official account than the one that is sent as appid.',
    fix: 'Compare WECHAT_APPID with the appid in project.config.json of the mini program, and let the payer log in anew.',
  },
  'invalid openid': {
    meaning: 'WeChat does not know this openid.',
    cause: 'It was cut or made up, or it is a unionid.',
    fix: 'Let the payer log in anew: code2Session gives the openid.',
  },
  商户号mch_id与appid不匹配: {
    meaning: 'The merchant number mch_id and the appid are not bound to each other.',
    cause: 'One of them is of another account, or the AppID was never bound to the merchant.',
    fix: 'Check WECHAT_MCH_ID and WECHAT_APPID; bind them at pay.weixin.qq.com under 产品中心, AppID账号管理.',
  },
  没有JSAPI支付权限: {
    meaning: 'The merchant has no right to JSAPI payment.',
    cause: 'It was not granted, or was taken away.',
    fix: 'Look at pay.weixin.qq.com under 产品中心.',
  },
  XML格式错误: {
    meaning: 'WeChat cannot read the request as XML.',
    cause: 'A bare & or < in a value, another root than xml, or a form or JSON in place of XML.',
    fix: 'Let npm run explain read the request: it names the place.',
  },
  商户订单号重复: {
    meaning: 'The out_trade_no was used with other parameters.',
    cause:
      '201 商户订单号重复: this number was placed before with another amount, body or payer, or by another system of the merchant.',
    fix: 'Repeat the order just as it was placed first, or take another outTradeNo; give each system an OUT_TRADE_NO_PREFIX of its own.',
  },
  refund_fee大于可退金额: {
    meaning: 'The refund is more than what is left of the payment.',
    cause: 'Earlier refunds of the same payment count, also those that are still under way.',
    fix: 'Ask refundquery for what was refunded, and refund at most the rest: refund_fee in fen.',
  },
  订单已全额退款: {
    meaning: 'The payment is refunded in full already.',
    cause: 'The same refund was asked for under another out_refund_no, or in the merchant console.',
    fix: 'Read the refunds of the order; no further one is possible.',
  },
} as const satisfies WordsOf<ReturnMsg>;

/** Where the value of a request's parameter comes from. */
export const FIELD_SOURCES: FieldSources = {
  appid: 'WECHAT_APPID',
  mch_id: 'WECHAT_MCH_ID',
  sign: 'WECHAT_MCH_KEY and WECHAT_SIGN_TYPE',
  sign_type: 'WECHAT_SIGN_TYPE',
  notify_url: 'NOTIFY_URL; of a refund REFUND_NOTIFY_URL',
  openid: 'the login of the payer (POST /login)',
  body: 'body of the product in the catalogue',
  total_fee: 'the price of the product in the catalogue: whole fen',
  attach: 'attach of the request',
  out_trade_no: 'outTradeNo of the request, and OUT_TRADE_NO_PREFIX',
  time_start: 'the clock of the machine',
  time_expire: 'ORDER_MINUTES, and the clock of the machine',
  spbill_create_ip: 'the address of the client, as the gateway hands it on',
  out_refund_no: 'outRefundNo of the request',
  refund_fee: 'refundFee of the request: whole fen',
  refund_desc: 'reason of the request',
  '*': 'the code that builds the request',
};
