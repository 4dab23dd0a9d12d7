import { cashFee, couponFields, stateOf, type Transaction, type TradeState } from '../ledger';
import type { Fields } from '../sign';
import type { Wechat } from '../world';
import { refuse, refuseParameter } from './refusal';

const descriptions = {
  NOTPAY: '订单未支付',
  SUCCESS: '支付成功',
  CLOSED: '订单已关闭',
  REFUND: '订单发生过退款，退款详情请查询退款单',
} as const satisfies Record<TradeState, string>;

/**
 * `POST /pay/orderquery`: an order's state, by transaction_id or else by out_trade_no.
 * https://pay.weixin.qq.com/doc/v2/merchant/4011941128
 * @throws ParameterFault without a number; Refusal ORDERNOTEXIST
 */
export function orderquery(world: Wechat, fields: Fields): Fields {
  const now = world.clock.now();
  const transactionId = fields.transaction_id ?? '';
  const outTradeNo = fields.out_trade_no ?? '';
  if (!transactionId && !outTradeNo) refuseParameter('缺少参数out_trade_no');
  const order = transactionId
    ? world.ledger.byTransactionId(transactionId, now)
    : world.ledger.byOutTradeNo(outTradeNo, now);
  if (!order) refuse('ORDERNOTEXIST');
  const transaction =
    order.transactions.find((one) => one.transactionId === transactionId) ?? order.transactions[0];
  const state = stateOf(order, transaction);
  return {
    // Elements without a value are part of WeChat's answer, and no part of its signature.
    device_info: order.fields.device_info ?? '',
    out_trade_no: order.outTradeNo,
    attach: order.fields.attach ?? '',
    total_fee: order.fields.total_fee ?? '',
    trade_state: state,
    trade_state_desc: descriptions[state],
    ...(transaction ? paymentOf(transaction) : {}),
  };
}

/** What an answer says only once money has moved. */
function paymentOf(transaction: Transaction): Fields {
  return {
    openid: transaction.openid,
    is_subscribe: 'N',
    trade_type: 'JSAPI',
    bank_type: transaction.bankType,
    total_fee: String(transaction.totalFee),
    fee_type: transaction.feeType,
    cash_fee: String(cashFee(transaction)),
    cash_fee_type: 'CNY',
    ...couponFields(transaction),
    transaction_id: transaction.transactionId,
    time_end: transaction.timeEnd,
  };
}
