import type { ERR_CODES } from '../../lib/wechat/pay/v2/err-codes';

/** The languages that the texts of this project are in. */
export type Language = 'en' | 'zh';

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

/** Of the `err_code`s, NOTENOUGH of a refund says another thing than NOTENOUGH of an order. */
export type ErrCodeKey = ErrCode | 'refund NOTENOUGH';
