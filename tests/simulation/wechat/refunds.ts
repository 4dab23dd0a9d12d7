import { createCipheriv, createHash } from 'node:crypto';
import type { Random } from '../random';
import { chineseTime } from './chinese-time';
import type { Ledger, LedgerRefund } from './ledger';
import type { MerchantAccount } from './messages';
import { failed, type Fields } from './sign';
import { writeMessage } from './xml';

/**
 * What WeChat answers to a request for a refund: one number is refunded once, however often it is asked for.
 *
 * @param isGone whether the payer's account cannot take money
 */
export function refund(ledger: Ledger, fields: Fields, isGone: boolean): Fields {
  const transaction = ledger.transaction(fields['transaction_id'] ?? '');
  const [outRefundNo = '', refundFee] = [fields['out_refund_no'], Number(fields['refund_fee'])];
  if (transaction === undefined) return failed('INVALID_TRANSACTIONID', '无效transaction_id');
  if (Number(fields['total_fee']) !== transaction.totalFee)
    return failed('INVALID_REQUEST', '订单金额不一致');
  const known = ledger.refund(outRefundNo);
  if (known !== undefined) {
    const isSame = known.transaction === transaction && known.refundFee === refundFee;
    return isSame ? accepted(known) : failed('INVALID_REQUEST', '商户退款单号重复');
  }
  if (isGone) return failed('USER_ACCOUNT_ABNORMAL', '用户账户异常或已注销');
  if (ledger.isDry) return failed('NOTENOUGH', '基本账户余额不足');
  const rest =
    transaction.totalFee - transaction.refundedElsewhere - ledger.refundedOf(transaction.transactionId);
  if (refundFee > rest) return failed('INVALID_REQUEST', '订单已全额退款');
  return accepted(ledger.accept(transaction, outRefundNo, refundFee));
}

function accepted({ transaction, outRefundNo, refundId, refundFee }: LedgerRefund): Fields {
  return {
    result_code: 'SUCCESS',
    transaction_id: transaction.transactionId,
    out_trade_no: transaction.outTradeNo,
    out_refund_no: outRefundNo,
    refund_id: refundId,
    refund_fee: String(refundFee),
    total_fee: String(transaction.totalFee),
    cash_fee: String(transaction.cashFee),
  };
}

/** A refund's time as WeChat writes it, in UTC+8. */
function refundTime(milliseconds: number): string {
  return chineseTime(milliseconds).replace(/(....)(..)(..)(..)(..)(..)/, '$1-$2-$3 $4:$5:$6');
}

/** What WeChat answers to the question how a refund stands. */
export function refundQuery(ledger: Ledger, fields: Fields): Fields {
  const known = ledger.refund(fields['out_refund_no'] ?? '');
  if (known === undefined) return failed('REFUNDNOTEXIST', '退款订单查询失败');
  const { transaction, outRefundNo, refundId, refundFee, status, successAt } = known;
  return {
    result_code: 'SUCCESS',
    transaction_id: transaction.transactionId,
    out_trade_no: transaction.outTradeNo,
    total_fee: String(transaction.totalFee),
    cash_fee: String(transaction.cashFee),
    refund_count: '1',
    out_refund_no_0: outRefundNo,
    refund_id_0: refundId,
    refund_fee_0: String(refundFee),
    refund_status_0: status,
    refund_recv_accout_0: '支付用户的零钱',
    refund_success_time_0: successAt === undefined ? '' : refundTime(successAt),
  };
}

/** What is sealed in a notification about a refund. */
export function refundNotificationFields({
  transaction,
  outRefundNo,
  refundId,
  refundFee,
  status,
  successAt,
}: LedgerRefund): Fields {
  return {
    transaction_id: transaction.transactionId,
    out_trade_no: transaction.outTradeNo,
    refund_id: refundId,
    out_refund_no: outRefundNo,
    total_fee: String(transaction.totalFee),
    refund_fee: String(refundFee),
    settlement_refund_fee: String(refundFee),
    refund_status: status,
    ...(successAt !== undefined && { success_time: refundTime(successAt) }),
    refund_recv_accout: '支付用户的零钱',
    refund_account: 'REFUND_SOURCE_RECHARGE_FUNDS',
    refund_request_source: 'API',
  };
}

function sealing(key: string): Buffer {
  return Buffer.from(createHash('md5').update(key).digest('hex'));
}

/** `req_info`: AES-256 in blocks of 16 bytes, each by itself, so that blocks can be cut out and put elsewhere. */
export function sealed(text: string, key: string): Buffer {
  const cipher = createCipheriv('aes-256-ecb', sealing(key), null);
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
}

/** A notification around something that is sealed; it has no signature. */
export function aroundSealed(account: MerchantAccount, reqInfo: Buffer, dice: Random): string {
  return writeMessage({
    return_code: 'SUCCESS',
    appid: account.appId,
    mch_id: account.mchId,
    nonce_str: dice.text(32),
    req_info: reqInfo.toString('base64'),
  });
}

/** What is sealed, as the XML that WeChat seals. */
export function rootMessage(fields: Fields): string {
  return writeMessage(fields)
    .replace(/^<xml>/, '<root>')
    .replace(/<\/xml>$/, '</root>');
}
