import { createCipheriv, createHash } from 'node:crypto';
import { writeChineseClock } from '../chinese-time';
import type { Fault } from '../faults';
import { refundStatus, type Refund, type Transaction, type WechatOrder } from '../ledger';
import type { Fields } from '../sign';
import type { Wechat } from '../world';
import { writeXml } from '../xml';
import type { News } from './news';

/**
 * The news of what became of a refund, or undefined when its request named no notify_url: there is no console here
 * where another could be set.
 */
export function refundNews(world: Wechat, order: WechatOrder, refund: Refund): News | undefined {
  if (refund.notifyUrl === undefined) return undefined;
  return {
    place: 'refund-notify',
    id: refund.refundId,
    outTradeNo: order.outTradeNo,
    subject: `refund notify ${refund.outRefundNo}`,
    url: refund.notifyUrl,
    write: (fault) => writeRefundNotification(world, order, refund, fault),
    record: (attempt) => {
      refund.notifies.push(attempt);
    },
  };
}

/** News that says SUCCESS of a refund that is still under way, under the right key; told once. */
export function earlySuccess(world: Wechat, order: WechatOrder, refund: Refund): News | undefined {
  const news = refundNews(world, order, refund);
  const early = { id: 0, on: 'refund-notify', fault: 'wrong-status', times: 1, params: {} } as const;
  return (
    news && {
      ...news,
      id: `early-${news.id}`,
      write: () => writeRefundNotification(world, order, refund, early),
    }
  );
}

/**
 * The body of a refund's notification: unsigned, what matters encrypted; a fault falsifies it.
 * https://pay.weixin.qq.com/doc/v2/partner/4011989265
 */
function writeRefundNotification(
  world: Wechat,
  order: WechatOrder,
  refund: Refund,
  fault: Fault | undefined,
): string {
  if (fault?.fault === 'garbage') return '<xml><return_code>SUCCESS</return_code><req_info>1<';
  const { merchant, clock, random } = world;
  const fields = { ...refundFields(order, refund, clock.now()), ...falsified(refund, fault) };
  const key = fault?.fault === 'wrong-key' ? random.text(32) : merchant.mchKey;
  const mchId = fault?.fault === 'wrong-mch' ? '1999999999' : merchant.mchId;
  return aroundSealed({ merchant: { ...merchant, mchId }, random }, sealed(fields, key));
}

/** A notification around something that is sealed; it has no signature. */
export function aroundSealed(
  { merchant, random }: Pick<Wechat, 'merchant' | 'random'>,
  info: Buffer,
): string {
  return writeXml({
    return_code: 'SUCCESS',
    appid: merchant.appId,
    mch_id: merchant.mchId,
    nonce_str: random.text(32),
    req_info: info.toString('base64'),
  });
}

/** What a notification about a refund says under its seal. */
export function refundFields(order: WechatOrder, refund: Refund, now: number): Fields {
  const paid = order.transactions.find(isOf(refund));
  const status = refundStatus(refund, now);
  const totalFee = String(paid?.totalFee ?? order.totalFee);
  return {
    out_refund_no: refund.outRefundNo,
    out_trade_no: order.outTradeNo,
    refund_account: refund.account,
    refund_fee: String(refund.refundFee),
    refund_id: refund.refundId,
    refund_recv_accout: '支付用户零钱',
    refund_request_source: 'API',
    refund_status: status,
    settlement_refund_fee: String(refund.refundFee),
    settlement_total_fee: totalFee,
    ...(status === 'SUCCESS' ? { success_time: writeChineseClock(refund.endsAt) } : {}),
    total_fee: totalFee,
    transaction_id: refund.transactionId,
  };
}

function isOf({ transactionId }: Refund): (transaction: Transaction) => boolean {
  return (transaction) => transaction.transactionId === transactionId;
}

/** What a fault changes before it is encrypted. */
function falsified(refund: Refund, fault: Fault | undefined): Fields {
  if (fault?.fault === 'wrong-amount') {
    const refundFee = String(fault.params.refundFee ?? refund.refundFee + 1);
    return { refund_fee: refundFee, settlement_refund_fee: refundFee };
  }
  if (fault?.fault === 'wrong-status') return { refund_status: fault.params.refundStatus ?? 'SUCCESS' };
  return {};
}

/** AES-256-ECB with PKCS#7 padding, under the 32 lower-case hexadecimal digits of the key's MD5. */
export function sealed(fields: Fields, mchKey: string): Buffer {
  const key = createHash('md5').update(mchKey).digest('hex');
  const cipher = createCipheriv('aes-256-ecb', key, null);
  return Buffer.concat([cipher.update(writeXml(fields, [], 'root'), 'utf8'), cipher.final()]);
}
