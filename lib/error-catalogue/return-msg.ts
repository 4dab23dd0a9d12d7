import type { FieldSources, ReturnMsg, Words, WordsOf } from './words';

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
  const { meaning, cause, cure } = rows[words];
  return { meaning: fill(meaning), cause: fill(cause), cure: fill(cure) };
}
