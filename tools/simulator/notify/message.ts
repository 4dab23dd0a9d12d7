import type { Fault } from '../faults';
import { cashFee, couponFields, type Transaction, type WechatOrder } from '../ledger';
import type { Merchant } from '../merchant';
import { signatureOf, type Fields } from '../sign';
import { openidOf } from '../users';
import type { Wechat } from '../world';
import { writeXml } from '../xml';
import type { News } from './news';

/** The news that an order was paid. */
export function paymentNews(world: Wechat, order: WechatOrder, transaction: Transaction): News {
  const { transactionId } = transaction;
  return {
    place: 'notify',
    id: transactionId,
    outTradeNo: order.outTradeNo,
    subject: `notify ${order.outTradeNo}`,
    url: order.notifyUrl,
    write: (fault) => writeNotification(world, order, transaction, fault),
    record: (attempt) => {
      order.notifies.push({ transactionId, ...attempt });
    },
  };
}

/**
 * The body of a payment notification, signed as the order was; a fault falsifies it.
 * https://pay.weixin.qq.com/doc/v2/merchant/4011937248
 */
function writeNotification(
  world: Wechat,
  order: WechatOrder,
  transaction: Transaction,
  fault: Fault | undefined,
): string {
  if (fault?.fault === 'garbage') return '<xml><return_code>SUCCESS</return_code><total_fee>1<';
  const fields = {
    ...paymentFields(world, order, transaction),
    ...(world.notifiedSignType.next() ? { sign_type: order.signType } : {}),
    ...falsified(world.merchant, order, fault),
  };
  return writeXml({ ...fields, sign: signature(world, order, fields, fault) });
}

function paymentFields({ merchant, random }: Wechat, order: WechatOrder, transaction: Transaction): Fields {
  const { attach, device_info: deviceInfo } = order.fields;
  return {
    appid: merchant.appId,
    ...(attach ? { attach } : {}),
    bank_type: transaction.bankType,
    cash_fee: String(cashFee(transaction)),
    ...couponFields(transaction),
    ...(deviceInfo ? { device_info: deviceInfo } : {}),
    fee_type: transaction.feeType,
    is_subscribe: 'N',
    mch_id: merchant.mchId,
    nonce_str: random.text(32),
    openid: transaction.openid,
    out_trade_no: order.outTradeNo,
    result_code: 'SUCCESS',
    return_code: 'SUCCESS',
    time_end: transaction.timeEnd,
    total_fee: String(transaction.totalFee),
    trade_type: 'JSAPI',
    transaction_id: transaction.transactionId,
  };
}

/** What a fault changes before the signature is made. */
function falsified(merchant: Merchant, order: WechatOrder, fault: Fault | undefined): Fields {
  if (fault?.fault === 'wrong-amount') {
    const totalFee = String(fault.params.totalFee ?? order.totalFee + 1);
    return { total_fee: totalFee, cash_fee: totalFee };
  }
  if (fault?.fault === 'wrong-openid') {
    return { openid: fault.params.openid ?? openidOf(merchant.appId, 'somebody else') };
  }
  if (fault?.fault === 'wrong-mch') return { mch_id: '1999999999' };
  return {};
}

function signature(
  { merchant, random }: Wechat,
  order: WechatOrder,
  fields: Fields,
  fault: Fault | undefined,
): string {
  const key = fault?.fault === 'wrong-key' ? random.text(32) : merchant.mchKey;
  const right = signatureOf(fields, order.signType, key);
  return fault?.fault === 'forged' ? random.hex(right.length).toUpperCase() : right;
}
