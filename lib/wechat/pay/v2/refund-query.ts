import type { PayError } from '../../../errors/errors';
import type { WechatRefundStatus } from '../../../orders/order';
import type { OrderRef, RefundQueryResult } from '../../../orders/ports/wechat-pay';
import { readAnswer, unbelievable } from './answer';
import { errCodeError, errCodeRow } from './err-codes';
import type { Merchant } from './payment';
import { readRefundId, type Refundable } from './refund';
import { sign, type Fields } from './sign';
import { fromRefundTime } from './time';
import { buildXml } from './xml';

export const REFUND_QUERY_PATH = '/pay/refundquery';

const STATUSES: readonly string[] = [
  'SUCCESS',
  'PROCESSING',
  'CHANGE',
  'REFUNDCLOSE',
] satisfies readonly WechatRefundStatus[];

/** Whether a text is a `refund_status` of WeChat's. */
function isRefundStatus(text: string | undefined): text is WechatRefundStatus {
  return text !== undefined && STATUSES.includes(text);
}

/**
 * Builds the question how a refund stands, by our number of it.
 *
 * @param order its sign type is the message's too
 * @param nonceStr at most 32 letters and digits
 * @returns the signed XML
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939577
 */
export function buildRefundQuery(
  order: Pick<OrderRef, 'signType'>,
  refund: Pick<Refundable, 'outRefundNo'>,
  merchant: Merchant,
  nonceStr: string,
): string {
  const fields = {
    appid: merchant.appId,
    mch_id: merchant.mchId,
    nonce_str: nonceStr,
    sign_type: order.signType,
    out_refund_no: refund.outRefundNo,
  };
  return buildXml({ ...fields, sign: sign(fields, merchant.key, order.signType) });
}

/** The `_$n` of the refund with this number: an answer may list up to ten of one order. */
function suffixOf(fields: Fields, outRefundNo: string): string {
  const names = Object.keys(fields).filter((name) => /^out_refund_no_\d{1,2}$/.test(name));
  const [name, ...others] = names.filter((each) => fields[each] === outRefundNo);
  if (name === undefined || others.length > 0) unbelievable('out_refund_no');
  return name.slice('out_refund_no'.length);
}

/**
 * Reads WeChat's answer to {@link buildRefundQuery}: the one refund that was asked about.
 *
 * @returns `used_otherwise` where the number is that of another transaction or of other amounts; `repeat` where the
 *   same question should be asked again
 * @throws PayError `wechat_refused` or `wechat_answer_invalid`
 */
export function readRefundQuery(
  bytes: Uint8Array,
  merchant: Merchant,
  order: Pick<OrderRef, 'signType'>,
  refund: Refundable,
): RefundQueryResult | { readonly kind: 'repeat'; readonly because: PayError } {
  const answer = readAnswer(bytes, merchant, order.signType);
  if (!answer.ok) {
    const { errCode, errCodeDes } = answer;
    const row = errCodeRow('refundquery', errCode, errCodeDes);
    if (row.action === 'query') return { kind: 'not_exist' };
    const because = errCodeError(row, errCode, errCodeDes);
    if (row.action === 'repeat') return { kind: 'repeat', because };
    throw because;
  }
  const { fields } = answer;
  const suffix = suffixOf(fields, refund.outRefundNo);
  const isOurs =
    fields['transaction_id'] === refund.transactionId &&
    fields['total_fee'] === String(refund.totalFee) &&
    fields[`refund_fee${suffix}`] === String(refund.refundFee);
  if (!isOurs) return otherwise(fields, suffix);
  const refundStatus = fields[`refund_status${suffix}`];
  if (!isRefundStatus(refundStatus)) unbelievable('refund_status');
  const refundRecvAccout = fields[`refund_recv_accout${suffix}`] ?? '';
  const successTime = fields[`refund_success_time${suffix}`] ?? '';
  return {
    kind: 'refund',
    refundStatus,
    refundId: readRefundId(fields[`refund_id${suffix}`]),
    ...(refundRecvAccout !== '' && { refundRecvAccout }),
    ...(successTime !== '' && { successTime: fromRefundTime(successTime) ?? unbelievable('success_time') }),
  };
}

/** Another refund under our number. Only an answer that names what it is about may free reserved money. */
function otherwise(fields: Fields, suffix: string): RefundQueryResult {
  for (const name of ['transaction_id', 'total_fee', `refund_fee${suffix}`]) {
    if ((fields[name] ?? '') === '') unbelievable(name);
  }
  return { kind: 'used_otherwise' };
}
