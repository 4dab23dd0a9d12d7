import type { ERR_CODES } from '../wechat/pay/v2/err-codes';

/** The languages that the texts of this project are in. */
export type Language = 'en' | 'zh';

/** What there is to say of one code, in one language: whole sentences. */
export interface Words {
  /** What it says, in one line that is the same for every occurrence. */
  readonly meaning: string;
  /** How it comes about; the most usual first. */
  readonly cause: string;
  /** What to do. */
  readonly cure: string;
}

type Rows = typeof ERR_CODES;

/** Every `err_code` that has a row of its own, of whichever call; of a bill, the text of `return_msg` in capitals. */
export type ErrCode = { [Operation in keyof Rows]: keyof Rows[Operation]['rows'] }[keyof Rows];

/** What a phone says where `wx.requestPayment` does not end well: parts of `errMsg`, and the words of its dialogs. */
export type ClientWords =
  | 'fail cancel'
  | 'fail parameter error'
  | 'jsapi has no permission'
  | '缺少参数total_fee'
  | '支付验证签名失败'
  | '订单已过期'
  | '该订单已支付'
  | '该订单已关闭'
  | '下单账号与支付账号不一致'
  | '订单不存在'
  | '余额不足';

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

/** Of the `err_code`s, NOTENOUGH of a refund says another thing than NOTENOUGH of an order. */
export type ErrCodeKey = ErrCode | 'refund NOTENOUGH';

/** The words of each code, in one language. */
export type WordsOf<Code extends string> = Readonly<Record<Code, Words>>;
