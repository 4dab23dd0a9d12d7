import type { Random } from './random';
import type { WireAnswer, WireRequest } from './wire';

/** The errcodes of api.weixin.qq.com that the simulator gives, with WeChat's words. */
const messages = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40013: 'invalid appid',
  40029: 'invalid code',
  40125: 'invalid appsecret',
  40163: 'code been used',
  40226: 'code blocked',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41008: 'missing code',
  42001: 'access_token expired',
  43002: 'require POST method',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
  47001: 'data format error',
  10060001: '支付单不存在',
  10060002: '支付单已完成发货，无法继续发货',
  10060003: '支付单已使用重新发货机会',
  10060004: '支付单处于不可发货的状态，请检查订单状态',
  10060005: '物流类型有误',
  10060006: '非快递发货时不允许分拆发货',
  10060007: '分拆发货模式下必须填写 is_all_delivered',
  10060008: '商品描述 item_desc 字段不能为空或超过长度限制',
  10060014: '参数错误',
  10060023: '发货信息未更新',
  10060024: '物流信息列表太长',
  10060031: '该笔支付单不属于 openid 所指定的用户',
  268485216: '上传时间非法，请按照 RFC 3339 格式填写',
  268485224: '发货模式非法',
} as const;
export type Errcode = keyof typeof messages;

/** WeChat's API refuses a request. */
export class ApiRefusal extends Error {
  constructor(
    readonly errcode: Errcode,
    /** More exact words than WeChat's own. */
    readonly given?: string,
  ) {
    super(`errcode ${errcode}`);
  }
}

function isErrcode(errcode: number): errcode is Errcode {
  return errcode in messages;
}

/** A refusal: HTTP 200, an errcode and its words. */
export function refusal({ random }: { random: Random }, errcode: number, given?: string): WireAnswer {
  const text = given ?? (isErrcode(errcode) ? messages[errcode] : 'error');
  const rid = `${random.hex(8)}-${random.hex(8)}-${random.hex(8)}`;
  return answer({ errcode, errmsg: `${text}, rid: ${rid}` }, `errcode ${errcode} ${text}`);
}

/** What was asked for, as JSON that is called text/plain. */
export function answer(body: object, verdict: string): WireAnswer {
  return { status: 200, contentType: 'text/plain', body: JSON.stringify(body), verdict };
}

/** What `work` gives, or the refusal that it throws. */
export function orRefusal(world: { random: Random }, work: () => WireAnswer): WireAnswer {
  try {
    return work();
  } catch (error) {
    if (error instanceof ApiRefusal) return refusal(world, error.errcode, error.given);
    throw error;
  }
}

/**
 * The JSON object that was posted.
 * @throws ApiRefusal 43002, 47001
 */
export function postedJson(request: WireRequest): Readonly<Record<string, unknown>> {
  if (request.method !== 'POST') throw new ApiRefusal(43002);
  return objectOf(parse(request.body.toString('utf8'))) ?? refuseFormat();
}

/** The value as an object to look into, or undefined when it is none. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuseFormat();
  }
}

function refuseFormat(): never {
  throw new ApiRefusal(47001);
}
