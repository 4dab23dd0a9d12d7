import type { SignType } from '../../../orders/order';
import { readPayment, type Merchant, type PaymentReading } from './payment';
import { readXml } from './xml';

/**
 * Reads a payment notification: strict XML, then signature, then everything that only a genuine one carries.
 * Never throws.
 *
 * @param bytes the body as it came
 * @param signType pinned by configuration
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937248
 */
export function readNotification(bytes: Uint8Array, merchant: Merchant, signType: SignType): PaymentReading {
  const reading = readXml(bytes);
  if (!reading.ok) return { ok: false, refusal: reading.fault };
  return readPayment(reading.fields, merchant, signType, [undefined, '', 'SUCCESS']);
}
