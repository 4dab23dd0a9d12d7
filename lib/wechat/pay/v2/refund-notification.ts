import { createDecipheriv, createHash } from 'node:crypto';
import type { NotifyRefusal } from '../../../errors/errors';
import type { Reading, RefundClaim, Rejected } from '../../../orders/ports/wechat-pay';
import { readFen, type Merchant } from './payment';
import { readXml } from './xml';

/** What WeChat notifies of: a refund has come to an end, or cannot go on without a human. */
const END_STATUSES = ['SUCCESS', 'CHANGE', 'REFUNDCLOSE'] as const satisfies RefundClaim['refundStatus'][];

/** Nothing signs a refund notification of API v2: it is never verified. */
export type RefundClaimReading = Exclude<Reading<never, RefundClaim>, { readonly kind: 'verified' }>;

function rejected(refusal: NotifyRefusal, field?: string): Rejected {
  return { kind: 'rejected', refusal, ...(field !== undefined && { field }) };
}

/** The one answer to every fault of what is sealed, so that a forger cannot learn from it how far a forgery came. */
const UNREADABLE: Rejected = { kind: 'rejected', refusal: 'req_info_unreadable' };

/** Opens `req_info`: AES-256-ECB with PKCS#7 padding. @throws Error where the padding or the length is wrong */
function open(reqInfo: string, merchantKey: string): Uint8Array {
  // The key is the lower-case hexadecimal text itself, 32 ASCII bytes.
  const key = createHash('md5').update(merchantKey, 'utf8').digest('hex');
  const decipher = createDecipheriv('aes-256-ecb', key, null);
  return Buffer.concat([decipher.update(Buffer.from(reqInfo, 'base64')), decipher.final()]);
}

function readSealed(reqInfo: string, key: string): RefundClaimReading {
  // Strict, since Node's own reader skips what is not base64.
  if (!/^(?:[0-9A-Za-z+/]{4})+(?:[0-9A-Za-z+/]{2}==|[0-9A-Za-z+/]{3}=)?$/.test(reqInfo)) return UNREADABLE;
  let plain: Uint8Array;
  try {
    plain = open(reqInfo, key);
  } catch {
    return UNREADABLE;
  }
  const reading = readXml(plain, 'root');
  if (!reading.ok) return UNREADABLE;
  const { fields } = reading;
  const outTradeNo = fields['out_trade_no'] ?? '';
  const transactionId = fields['transaction_id'] ?? '';
  const outRefundNo = fields['out_refund_no'] ?? '';
  const refundFee = readFen(fields['refund_fee'] ?? '', 1);
  const refundStatus = END_STATUSES.find((each) => each === fields['refund_status']);
  // The first is a key of our table, so nothing else may stand in it.
  if (!/^[0-9A-Za-z_\-|*]{1,32}$/.test(outTradeNo)) return UNREADABLE;
  if (!/^[0-9A-Za-z]{1,32}$/.test(transactionId)) return UNREADABLE;
  if (!/^[0-9A-Za-z_\-|*@]{1,64}$/.test(outRefundNo)) return UNREADABLE;
  if (refundFee === undefined || refundStatus === undefined) return UNREADABLE;
  return {
    kind: 'unverified',
    value: { outTradeNo, transactionId, outRefundNo, refundFee, refundStatus },
  };
}

/**
 * Reads a notification about a refund: strict XML outside, sealed under the merchant key inside. The seal keeps the
 * content secret and does not keep it whole: its blocks can be cut out and put together anew. Never throws.
 *
 * @param bytes the body as it came
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989265
 */
export function readRefundNotification(bytes: Uint8Array, merchant: Merchant): RefundClaimReading {
  const reading = readXml(bytes);
  if (!reading.ok) return rejected(reading.fault);
  const { fields } = reading;
  if (fields['return_code'] !== 'SUCCESS') return rejected('not_success', 'return_code');
  if (fields['appid'] !== merchant.appId) return rejected('appid_mismatch');
  if (fields['mch_id'] !== merchant.mchId) return rejected('mch_id_mismatch');
  const reqInfo = fields['req_info'] ?? '';
  if (reqInfo === '') return rejected('field_missing', 'req_info');
  return readSealed(reqInfo, merchant.key);
}
