import { writeChineseClock } from '../chinese-time';
import { cashFee, refundsOf, refundStatus, type Refund } from '../ledger';
import type { Fields } from '../sign';
import type { Wechat } from '../world';
import { checkParameters, optional, type Rule } from './parameters';
import { namedPayment, paidAt, type Payment } from './payment';
import { refuse, refuseParameter } from './refusal';

const pageSize = 10;
/** What lies beyond this is found by its own refund number only. */
const mostByOrder = 20;
/** A year and a half. */
const longAgo = 548 * 24 * 60 * 60 * 1000;

const rules: Readonly<Record<string, Rule>> = {
  transaction_id: optional(32),
  out_trade_no: optional(32),
  out_refund_no: optional(64),
  refund_id: optional(32),
  offset: optional(15, (value) => /^(0|[1-9]\d*)$/.test(value)),
};

interface Found extends Payment {
  refunds: Refund[];
  /** How many there are, where the page does not show them all. */
  total?: number;
}

/**
 * `POST /pay/refundquery`: what became of refunds, by refund_id, or else out_refund_no, transaction_id, out_trade_no.
 * By an order's number ten are given, from `offset` on.
 * https://pay.weixin.qq.com/doc/v2/merchant/4011939577
 * @throws ParameterFault; Refusal PARAM_ERROR (an offset beyond the count), INVALID_TRANSACTIONID, REFUNDNOTEXIST
 */
export function refundquery(world: Wechat, fields: Fields): Fields {
  const now = world.clock.now();
  checkParameters(rules, fields);
  const { order, transaction, refunds, total } = find(world, fields, now);
  if (now > paidAt(transaction) + longAgo && !fields.transaction_id) refuse('REFUNDNOTEXIST');
  return {
    transaction_id: transaction.transactionId,
    out_trade_no: order.outTradeNo,
    total_fee: String(transaction.totalFee),
    fee_type: 'CNY',
    cash_fee: String(cashFee(transaction)),
    ...(total === undefined ? {} : { total_refund_count: String(total) }),
    refund_count: String(refunds.length),
    ...Object.fromEntries(refunds.flatMap((refund, n) => numbered(refundFields(refund, now), n))),
  };
}

function find(world: Wechat, fields: Fields, now: number): Found {
  const { refund_id: refundId = '', out_refund_no: outRefundNo = '', offset = '0' } = fields;
  if (refundId || outRefundNo) {
    const known = world.ledger.byRefund(
      (refund) => (refundId ? refund.refundId === refundId : refund.outRefundNo === outRefundNo),
      now,
    );
    const transaction = known?.order.transactions.find(
      ({ transactionId }) => transactionId === known.refund.transactionId,
    );
    if (!known || !transaction) refuse('REFUNDNOTEXIST');
    return { order: known.order, transaction, refunds: [known.refund] };
  }
  if (!fields.transaction_id && !fields.out_trade_no) refuseParameter('缺少参数out_trade_no');
  const payment = namedPayment(world, fields, now);
  const refunds = payment ? refundsOf(payment.order, payment.transaction) : [];
  if (!payment || refunds.length === 0) refuse('REFUNDNOTEXIST');
  const from = Number(offset);
  if (from >= Math.min(refunds.length, mostByOrder)) refuse('PARAM_ERROR', 'offset超过退款总笔数');
  return {
    ...payment,
    refunds: refunds.slice(from, from + pageSize),
    ...(refunds.length > pageSize ? { total: refunds.length } : {}),
  };
}

function refundFields(refund: Refund, now: number): Fields {
  const status = refundStatus(refund, now);
  const fee = String(refund.refundFee);
  return {
    out_refund_no: refund.outRefundNo,
    refund_id: refund.refundId,
    refund_channel: 'ORIGINAL',
    refund_fee: fee,
    settlement_refund_fee: fee,
    coupon_refund_fee: '0',
    coupon_refund_count: '0',
    refund_status: status,
    refund_account: refund.account,
    // WeChat's own spelling.
    refund_recv_accout: '支付用户零钱',
    ...(status === 'SUCCESS' ? { refund_success_time: writeChineseClock(refund.endsAt) } : {}),
  };
}

/** `refund_fee` of the third refund is `refund_fee_2`. */
function numbered(fields: Fields, n: number): [string, string][] {
  return Object.entries(fields).map(([name, value]) => [`${name}_${n}`, value]);
}
