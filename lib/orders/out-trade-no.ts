/**
 * Whether a value is an order number, as WeChat takes them. What is none is not looked for: DynamoDB refuses keys that are
 * empty or too long, and `unknown#…` is no order.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011940985
 */
export function isOutTradeNo(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9A-Za-z_\-|*]{6,32}$/.test(value);
}
