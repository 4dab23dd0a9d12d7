import type { Fields } from '../../tools/simulator/sign';
import type { Random } from './random';

/** What somebody on the line would put in the place of a true answer: that it was paid, or that it can be. */
export function falsified(truth: Fields, path: string, outTradeNo: string, dice: Random): Fields {
  if (path === '/pay/unifiedorder') {
    return {
      ...truth,
      result_code: 'SUCCESS',
      prepay_id: `wx${dice.text(30)}`,
      trade_type: 'JSAPI',
      ...(dice.chance(0.3) && { result_code: 'FAIL', err_code: 'ORDERPAID', err_code_des: '该订单已支付' }),
    };
  }
  if (path === '/secapi/pay/refund')
    return { ...truth, result_code: 'SUCCESS', refund_id: `5030${dice.digits(24)}` };
  if (path === '/pay/refundquery')
    return {
      ...truth,
      result_code: 'SUCCESS',
      refund_status_0: dice.pick(['SUCCESS', 'REFUNDCLOSE', 'CHANGE']),
    };
  if (path === '/pay/closeorder') return { ...truth, result_code: 'SUCCESS' };
  if (dice.chance(0.3))
    return { ...truth, result_code: 'SUCCESS', out_trade_no: outTradeNo, trade_state: 'CLOSED' };
  return {
    ...truth,
    result_code: 'SUCCESS',
    out_trade_no: outTradeNo,
    openid: truth['openid'] ?? 'nobody',
    trade_type: 'JSAPI',
    bank_type: 'OTHERS',
    total_fee: truth['total_fee'] ?? '100',
    cash_fee: truth['total_fee'] ?? '100',
    transaction_id: `4200${dice.digits(24)}`,
    time_end: truth['time_end'] ?? '20260102030405',
    trade_state: 'SUCCESS',
  };
}
