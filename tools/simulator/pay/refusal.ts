/** The error codes of API v2 that the simulator gives, with WeChat's words. */
export const errCodes = {
  REQUIRE_POST_METHOD: '请使用post方法',
  POST_DATA_EMPTY: 'post数据为空',
  NOT_UTF8: '编码格式错误',
  XML_FORMAT_ERROR: 'XML格式错误',
  SIGNERROR: '签名错误',
  LACK_PARAMS: '缺少参数',
  PARAM_ERROR: '参数错误',
  APPID_NOT_EXIST: 'appid不存在',
  MCHID_NOT_EXIST: '商户号mch_id不存在',
  APPID_MCHID_NOT_MATCH: 'appid和mch_id不匹配',
  INVALID_REQUEST: '201 商户订单号重复',
  ORDERPAID: '该订单已支付',
  ORDERCLOSED: '该订单已关闭',
  ORDERNOTEXIST: '此交易订单号不存在',
  TRADE_STATE_ERROR: '订单状态错误',
  REFUNDNOTEXIST: '退款订单查询失败',
  INVALID_TRANSACTIONID: '无效transaction_id',
  NOTENOUGH: '基本账户余额不足，请充值后重新发起',
  ERROR: '业务错误',
  TRADE_OVERDUE: '订单已经超过可退款的最大期限',
  FREQUENCY_LIMITED: '频率限制',
  SYSTEMERROR: '系统错误，请用相同参数重新调用',
} as const;
export type ErrCode = keyof typeof errCodes;

/** WeChat Pay refuses a request. */
export class Refusal extends Error {
  constructor(
    readonly errCode: string,
    readonly description: string,
  ) {
    super(`${errCode} ${description}`);
  }
}

/** A parameter is missing or wrong. WeChat names it in an unsigned `return_msg` and gives no `err_code`. */
export class ParameterFault extends Refusal {
  constructor(returnMsg: string) {
    super('PARAM_ERROR', returnMsg);
  }
}

/** @param returnMsg names the parameter */
export function refuseParameter(returnMsg: string): never {
  throw new ParameterFault(returnMsg);
}

/** A refusal in WeChat's words, or in more exact ones. */
export function refuse(errCode: ErrCode, description: string = errCodes[errCode]): never {
  throw new Refusal(errCode, description);
}
