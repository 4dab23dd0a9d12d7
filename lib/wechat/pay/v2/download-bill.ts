import { PayError } from '../../../errors/errors';
import type { SignType } from '../../../orders/order';
import type { DownloadedBill, TakeBill } from '../../../orders/ports/wechat-pay';
import type { Repeat } from '../../exchange';
import { unbelievable } from './answer';
import { errCodeRow } from './err-codes';
import type { Merchant } from './payment';
import { sign } from './sign';
import { buildXml, MAX_XML_BYTES, readXml } from './xml';

export const DOWNLOAD_BILL_PATH = '/pay/downloadbill';

/**
 * Builds the request for the bill of one day: all payments and refunds, compressed.
 *
 * @param billDate `yyyymmdd` in China's calendar; WeChat keeps three months
 * @param nonceStr at most 32 letters and digits
 * @returns the signed XML
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985040
 */
export function buildDownloadBill(
  billDate: string,
  merchant: Merchant,
  signType: SignType,
  nonceStr: string,
): string {
  const fields = {
    appid: merchant.appId,
    mch_id: merchant.mchId,
    nonce_str: nonceStr,
    sign_type: signType,
    bill_date: billDate,
    bill_type: 'ALL',
    tar_type: 'GZIP',
  };
  return buildXml({ ...fields, sign: sign(fields, merchant.key, signType) });
}

/**
 * Reads what WeChat says instead of a bill. No answer to this request is signed, neither this nor a bill: it may be
 * told in a report, and never moves an order.
 *
 * @returns `no_bill` where nothing was paid or refunded that day, `repeat` where WeChat stumbled or is still making the
 *   bill
 * @throws PayError as the table of err_codes says of this operation; `wechat_answer_invalid` for what is no refusal
 */
export function readBillRefusal(bytes: Uint8Array): { readonly kind: 'no_bill' } | Repeat {
  const reading = readXml(bytes);
  if (!reading.ok) unbelievable(reading.fault);
  const { fields } = reading;
  if (fields['return_code'] !== 'FAIL') unbelievable('return_code');
  const returnMsg = fields['return_msg'] ?? '';
  const { action, code, detail } = errCodeRow('downloadbill', returnMsg);
  if (action === 'done') return { kind: 'no_bill' };
  // Here, and only here, the code of the error is in `error_code`.
  const facts = { returnMsg, errCode: fields['error_code'] ?? '' };
  const because = new PayError(code, detail, { facts });
  if (action === 'repeat') return { kind: 'repeat', because };
  throw because;
}

/** The beginning of everything that gzip writes. */
const GZIP = [0x1f, 0x8b] as const;

/** What has come, glued together, until it is `length` bytes long or ends. */
async function readFirst(pieces: AsyncIterator<Uint8Array>, length: number): Promise<Buffer> {
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const piece = await pieces.next();
    if (piece.done === true) break;
    first.push(piece.value);
    size += piece.value.byteLength;
  }
  return Buffer.concat(first);
}

async function* following(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}

/**
 * Tells a bill from a refusal by its first two bytes, and hands a bill on.
 *
 * @throws as {@link readBillRefusal}, and whatever `take` throws
 */
export async function readDownloadBill(
  body: AsyncIterable<Uint8Array>,
  take: TakeBill,
): Promise<DownloadedBill | Repeat> {
  const pieces = body[Symbol.asyncIterator]();
  const first = await readFirst(pieces, GZIP.length);
  if (first[0] === GZIP[0] && first[1] === GZIP[1]) {
    await take(following(first, pieces));
    return { kind: 'bill' };
  }
  const rest = await readFirst(pieces, MAX_XML_BYTES + 1 - first.byteLength);
  await pieces.return?.();
  return readBillRefusal(Buffer.concat([first, rest]));
}
