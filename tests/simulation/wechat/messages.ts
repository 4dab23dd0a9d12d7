import type { Random } from '../random';
import type { LedgerOrder, Transaction } from './ledger';
import type { Fields } from './sign';

/** Who the merchant is, as WeChat knows it. */
export interface MerchantAccount {
  readonly appId: string;
  readonly appSecret: string;
  readonly mchId: string;
  /** The API v2 key. */
  readonly key: string;
}

/** What every signed message of WeChat's begins with. */
export function envelope(account: MerchantAccount, random: Random): Fields {
  return {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    appid: account.appId,
    mch_id: account.mchId,
    nonce_str: random.text(32),
  };
}

/** What a message says about money that moved, with the elements that come and go. */
export function paymentFields(order: LedgerOrder, transaction: Transaction, random: Random): Fields {
  const coupon = transaction.totalFee - transaction.cashFee;
  return {
    openid: transaction.openid,
    is_subscribe: random.pick(['Y', 'N']),
    trade_type: 'JSAPI',
    bank_type: transaction.bankType,
    total_fee: String(transaction.totalFee),
    ...((transaction.feeType !== 'CNY' || random.chance(0.7)) && { fee_type: transaction.feeType }),
    cash_fee: String(transaction.cashFee),
    ...(coupon > 0 && { coupon_fee: String(coupon), coupon_count: '1', coupon_fee_0: String(coupon) }),
    transaction_id: transaction.transactionId,
    out_trade_no: order.outTradeNo,
    ...(order.fields['attach'] !== undefined && { attach: order.fields['attach'] }),
    time_end: transaction.timeEnd,
    // WeChat may add an element at any time.
    ...(random.chance(0.2) && { promotion_detail_2: 'π = 3' }),
  };
}

/** A payment notification, without its signature. */
export function notificationFields(
  account: MerchantAccount,
  order: LedgerOrder,
  transaction: Transaction,
  random: Random,
): Fields {
  return {
    ...envelope(account, random),
    result_code: 'SUCCESS',
    ...(random.chance(0.3) && { sign_type: order.signType }),
    ...paymentFields(order, transaction, random),
  };
}
