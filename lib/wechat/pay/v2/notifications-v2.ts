import { NOTIFY_REFUSALS, type NotifyRefusal } from '../../../errors/errors';
import type { SignType } from '../../../orders/order';
import type {
  NotificationAnswer,
  NotificationOutcome,
  WechatNotifications,
} from '../../../orders/ports/wechat-pay';
import { readNotification } from './notification';
import type { Merchant } from './payment';
import { readRefundNotification } from './refund-notification';
import { buildXml } from './xml';

const ACCEPTED = buildXml({ return_code: 'SUCCESS', return_msg: 'OK' });

/** The body that makes WeChat send a notification again. */
export function answerFail(refusal: NotifyRefusal | 'our_fault'): string {
  const reason = refusal === 'our_fault' ? 'please repeat' : NOTIFY_REFUSALS[refusal];
  return buildXml({ return_code: 'FAIL', return_msg: reason });
}

function xml(statusCode: number, body: string): NotificationAnswer {
  return { statusCode, headers: { 'content-type': 'text/xml; charset=utf-8' }, body };
}

/** @see https://pay.weixin.qq.com/doc/v2/merchant/4011937248 */
function answer(outcome: NotificationOutcome): NotificationAnswer {
  switch (outcome.kind) {
    case 'accepted':
      return xml(200, ACCEPTED);
    case 'refused':
      return xml(200, answerFail(outcome.refusal));
    case 'failed':
      return xml(500, answerFail('our_fault'));
  }
}

/**
 * Payment notifications of API v2. While the merchant key is being changed, WeChat may still sign with the previous one.
 * That key may have leaked, so what it signs is only unverified.
 *
 * @param signType pinned by configuration
 * @param previousKey the merchant key before the change, as long as WeChat may still use it
 */
export function makePaymentNotificationsV2(
  merchant: Merchant,
  signType: SignType,
  previousKey?: string,
): Pick<WechatNotifications, 'readPayment' | 'answer'> {
  return {
    readPayment({ body }) {
      const reading = readNotification(body, merchant, signType);
      if (reading.ok) return { kind: 'verified', value: reading.payment };
      const { refusal, field } = reading;
      const rejected = { kind: 'rejected', refusal, ...(field !== undefined && { field }) } as const;
      if (refusal !== 'sign_mismatch' || previousKey === undefined) return rejected;
      const previous = readNotification(body, { ...merchant, key: previousKey }, signType);
      return previous.ok ? { kind: 'unverified', value: previous.payment } : rejected;
    },
    answer,
  };
}

/** Refund notifications of API v2. Nothing signs them, so each is at most unverified. */
export function makeRefundNotificationsV2(
  merchant: Merchant,
): Pick<WechatNotifications, 'readRefund' | 'answer'> {
  return { readRefund: ({ body }) => readRefundNotification(body, merchant), answer };
}
