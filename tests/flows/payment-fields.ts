import type { Fields } from '../tools/simulator/bench';

/** The fields of a genuine message that 100 fen were paid, unsigned; change what the test is about. */
export function paymentFields(outTradeNo: string, openid: string, change: Fields = {}): Fields {
  return {
    ...{ return_code: 'SUCCESS', result_code: 'SUCCESS', trade_type: 'JSAPI', bank_type: 'OTHERS' },
    ...{ appid: 'wxd930ea5d5a258f4f', mch_id: '1900000109', nonce_str: 'n', openid, total_fee: '100' },
    ...{ cash_fee: '100', transaction_id: '4200000000000000000000000001', out_trade_no: outTradeNo },
    time_end: '20260101200030',
    ...change,
  };
}
