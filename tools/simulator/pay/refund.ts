import { writeChineseTime } from '../chinese-time';
import { cashFee, refundAccounts, refundedFee, type Refund, type RefundAccount } from '../ledger';
import { earlySuccess, refundNews } from '../notify/refund-message';
import type { Fields } from '../sign';
import type { Wechat } from '../world';
import { checkParameters, isFee, isNotifyUrl, optional, required, type Rule } from './parameters';
import { namedPayment, paidAt, type Payment } from './payment';
import { refuse, refuseParameter } from './refusal';

const minute = 60 * 1000;
const year = 365 * 24 * 60 * minute;
const mostRefunds = 50;

/** The table of https://pay.weixin.qq.com/doc/v2/merchant/4011939576, less what the gateway's door has checked. */
const rules: Readonly<Record<string, Rule>> = {
  transaction_id: optional(32),
  out_trade_no: optional(32),
  out_refund_no: required(64, (value) => /^[0-9A-Za-z_\-|*@]+$/.test(value)),
  total_fee: required(10, isFee),
  refund_fee: required(10, isFee),
  refund_fee_type: optional(8, (value) => value === 'CNY'),
  refund_desc: optional(80),
  refund_account: optional(30, isRefundAccount),
  notify_url: optional(256, isNotifyUrl),
};

/**
 * `POST /secapi/pay/refund`: gives a payment back, in whole or in part. SUCCESS means that the request was accepted;
 * what becomes of the refund is decided by its plan, on the simulator's clock.
 * @throws ParameterFault; Refusal INVALID_TRANSACTIONID, ORDERNOTEXIST (nothing was paid), INVALID_REQUEST (other amounts,
 * another refund under this number, more than is left, more than 50), ERROR (nothing is left), TRADE_OVERDUE,
 * FREQUENCY_LIMITED, NOTENOUGH
 */
export function refund(world: Wechat, fields: Fields): Fields {
  const now = world.clock.now();
  checkParameters(rules, fields);
  if (!fields.transaction_id && !fields.out_trade_no) refuseParameter('缺少参数out_trade_no');
  if (Number(fields.refund_fee) > Number(fields.total_fee)) refuseParameter('invalid refund_fee');
  const payment = namedPayment(world, fields, now);
  if (!payment) refuse('ORDERNOTEXIST', '订单号不存在，或订单未支付');
  const wanted = refundOf(world, payment, fields, now);
  const known = world.ledger.byRefund(({ outRefundNo }) => outRefundNo === wanted.outRefundNo, now);
  if (known) {
    refuseOther(known.refund, wanted);
    return accepted(payment, known.refund);
  }
  refuseUnlessRefundable(world, payment, wanted, fields, now);
  accept(world, payment, wanted);
  return accepted(payment, wanted);
}

function isRefundAccount(value: string): value is RefundAccount {
  return refundAccounts.some((account) => account === value);
}

function refundOf(world: Wechat, { transaction }: Payment, fields: Fields, now: number): Refund {
  const outRefundNo = fields.out_refund_no ?? '';
  const { ending, afterSeconds } = world.refundPlans.of(outRefundNo);
  const { refund_account: account = '' } = fields;
  // Which of its numbers named the payment makes no difference between two requests.
  const forgotten = ['nonce_str', 'sign', 'sign_type', 'transaction_id', 'out_trade_no'];
  const remembered = Object.entries(fields).filter(
    ([name, value]) => !forgotten.includes(name) && value !== '',
  );
  return {
    refundId: `50${world.random.digits(8)}${writeChineseTime(now).slice(0, 8)}${world.random.digits(11)}`,
    outRefundNo,
    transactionId: transaction.transactionId,
    refundFee: Number(fields.refund_fee),
    account: isRefundAccount(account) ? account : 'REFUND_SOURCE_UNSETTLED_FUNDS',
    fields: Object.fromEntries(remembered),
    notifyUrl: fields.notify_url ? fields.notify_url : undefined,
    requestedAt: now,
    endsAt: now + afterSeconds * 1000,
    ending,
    notifies: [],
  };
}

/** A number names one refund for ever: the same parameters find it again, any other is refused. */
function refuseOther(known: Refund, wanted: Refund): void {
  const names = new Set([...Object.keys(known.fields), ...Object.keys(wanted.fields)]);
  const differs = [...names].some((name) => known.fields[name] !== wanted.fields[name]);
  if (differs || known.transactionId !== wanted.transactionId) {
    refuse('INVALID_REQUEST', '订单金额或退款金额与之前请求不一致，请核实后再试');
  }
}

function refuseUnlessRefundable(
  world: Wechat,
  { order, transaction }: Payment,
  wanted: Refund,
  fields: Fields,
  now: number,
): void {
  if (Number(fields.total_fee) !== transaction.totalFee) refuse('INVALID_REQUEST', '订单金额不一致');
  if (now > paidAt(transaction) + year) refuse('TRADE_OVERDUE');
  const left = transaction.totalFee - refundedFee(order, transaction, now);
  if (left === 0) refuse('ERROR', '订单已全额退款');
  if (wanted.refundFee > left) refuse('INVALID_REQUEST', 'refund_fee大于可退金额');
  if (order.refunds.length >= mostRefunds) refuse('INVALID_REQUEST', `部分退款次数超过${mostRefunds}次`);
  const last = order.refunds.at(-1);
  if (last && now < last.requestedAt + minute) refuse('FREQUENCY_LIMITED', '同一订单多次退款须间隔1分钟');
  const available = world.funds.available(wanted.account, now);
  if (available !== null && available < wanted.refundFee) refuse('NOTENOUGH');
}

function accept(world: Wechat, { order, transaction }: Payment, wanted: Refund): void {
  order.refunds.push(wanted);
  if (transaction === order.transactions[0]) order.state = 'REFUND';
  world.funds.take(wanted);
  const early = world.faults.take('refund-notify', order.outTradeNo, (name) => name === 'early-success');
  const lie = early && earlySuccess(world, order, wanted);
  if (lie) world.notifier.announce(lie);
  const news = refundNews(world, order, wanted);
  if (news) world.notifier.announce(news, wanted.endsAt);
}

function accepted({ order, transaction }: Payment, { outRefundNo, refundId, refundFee }: Refund): Fields {
  return {
    transaction_id: transaction.transactionId,
    out_trade_no: order.outTradeNo,
    out_refund_no: outRefundNo,
    refund_id: refundId,
    refund_channel: '',
    refund_fee: String(refundFee),
    // A zero is a value, and part of the signature.
    coupon_refund_fee: '0',
    total_fee: String(transaction.totalFee),
    cash_fee: String(cashFee(transaction)),
    coupon_refund_count: '0',
    cash_refund_fee: String(refundFee),
  };
}
