import { NOTIFY_REFUSALS, type NotifyRefusal } from '../../../errors/errors';
import type { Settlement, SignType } from '../../../orders/order';
import { readPayment, type Merchant, type PaymentReading } from './payment';
import { buildXml, readXml } from './xml';

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

/** The words that end WeChat's repeating. */
export const ACCEPTED = buildXml({ return_code: 'SUCCESS', return_msg: 'OK' });

/** The words that make WeChat come again. */
export function answerFail(refusal: NotifyRefusal | 'our_fault'): string {
  const reason = refusal === 'our_fault' ? 'please repeat' : NOTIFY_REFUSALS[refusal];
  return buildXml({ return_code: 'FAIL', return_msg: reason });
}

/** Why a verified payment was not accepted, if it was not. */
export function refusalOf(settlement: Settlement): NotifyRefusal | undefined {
  switch (settlement.kind) {
    case 'settled':
    case 'duplicate':
    case 'anomaly':
      return undefined;
    case 'unknown_order':
      return 'order_unknown';
    case 'refused':
      return settlement.refusal;
  }
}

/**
 * What WeChat is told about a verified payment. SUCCESS ends its repeating, so only what is durable in the books
 * gets it: an anomaly too, which a human will look at. An unknown order's row may be late: WeChat shall come again.
 */
export function answerSettlement(settlement: Settlement): string {
  const refusal = refusalOf(settlement);
  return refusal === undefined ? ACCEPTED : answerFail(refusal);
}
