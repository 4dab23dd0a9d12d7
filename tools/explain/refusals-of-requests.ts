import { row, type Row } from './refusal-row';
import type { Fields } from '../../lib/wechat/pay/v2/sign';

const IN_FEN: readonly [string, string] = [
  'v2 counts in whole fen, without a point, a comma or a zero in front: 5.20 yuan is 520.',
  'v2 的金额以分为单位，写成整数，不带小数点、逗号和前导 0：5.20 元写 520。',
];
const NUMBER: readonly [string, string] = [
  'Take 6 to 32 of 0-9 A-Z a-z _ - | *, another number for each order.',
  '用 6 到 32 个字符（0-9 A-Z a-z _ - | *），每笔订单各不相同。',
];

/** What WeChat does not take in a request, in words. */
export const REQUEST_ROWS = {
  fee_in_yuan: row(['{field} is in yuan: {said}', '{field} 用了元：{said}'], IN_FEN),
  fee_not_whole: row(
    ['{field} is no whole number of fen, at least 1: {said}', '{field} 不是大于 0 的整数（分）：{said}'],
    IN_FEN,
  ),
  out_trade_no_too_short: row(
    ['out_trade_no has fewer than 6 characters: {said}', 'out_trade_no 不足 6 个字符：{said}'],
    NUMBER,
  ),
  out_trade_no_too_long: row(
    ['out_trade_no has more than 32 characters: {said}', 'out_trade_no 超过 32 个字符：{said}'],
    NUMBER,
  ),
  out_trade_no_characters: row(
    [
      'out_trade_no holds characters that WeChat does not take: {said}',
      'out_trade_no 里有微信不接受的字符：{said}',
    ],
    NUMBER,
  ),
  notify_url_with_query: row(
    ['notify_url has a query: {said}', 'notify_url 带了查询参数：{said}'],
    [
      'WeChat takes a notify_url without parameters. Put what you want to get back into attach, or into the path.',
      '微信要求 notify_url 不带参数。想带回来的内容放进 attach，或者写进路径。',
    ],
  ),
} as const satisfies Record<string, Row>;

export type RequestRefusal = readonly [id: keyof typeof REQUEST_ROWS, field: string, said: string];

function refusalOfFee(name: string, value: string): RequestRefusal[] {
  if (/^[1-9]\d*$/.test(value)) return [];
  if (!/^\d+[.,]\d{1,2}$/.test(value)) return [['fee_not_whole', name, value]];
  const fen = Math.round(Number(value.replace(',', '.')) * 100);
  return [['fee_in_yuan', name, `${value} (${String(fen)})`]];
}

function refusalOfNumber(value: string): RequestRefusal[] {
  const length = Array.from(value).length;
  const said = `${value} (${String(length)})`;
  if (!/^[0-9A-Za-z_\-|*]*$/.test(value)) return [['out_trade_no_characters', 'out_trade_no', value]];
  if (length < 6) return [['out_trade_no_too_short', 'out_trade_no', said]];
  return length > 32 ? [['out_trade_no_too_long', 'out_trade_no', said]] : [];
}

/**
 * What WeChat does not take in a request: amounts in yuan, order numbers of another form, a notify_url with a query.
 *
 * @returns nothing for an answer or a notification, which have a `return_code`
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011940985
 */
export function refusalsOfRequest(fields: Fields): readonly RequestRefusal[] {
  if ('return_code' in fields) return [];
  const { out_trade_no: number = '', notify_url: notifyUrl = '' } = fields;
  return [
    ...['total_fee', 'refund_fee'].flatMap((name) => {
      const value = fields[name] ?? '';
      return value === '' ? [] : refusalOfFee(name, value);
    }),
    ...(number === '' ? [] : refusalOfNumber(number)),
    ...(notifyUrl.includes('?') ? [['notify_url_with_query', 'notify_url', notifyUrl] as const] : []),
  ];
}
