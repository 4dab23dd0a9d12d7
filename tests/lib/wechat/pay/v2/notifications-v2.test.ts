import { NOTIFY_REFUSALS, type NotifyRefusal } from '../../../../../lib/errors/errors';
import type { NotificationOutcome } from '../../../../../lib/orders/ports/wechat-pay';
import {
  makePaymentNotificationsV2,
  makeRefundNotificationsV2,
} from '../../../../../lib/wechat/pay/v2/notifications-v2';
import { aPayment } from '../../../../support/an-order';
import { setting } from '../../../../fixtures/hostile/setting';
import { changed, PAID, paid, signed, tampered, wire } from '../../../../fixtures/hostile/signed-notify';

const { merchant } = setting;
const PREVIOUS = 'TheKeyBeforeTheChange00000000000';
const request = (body: string) => ({ header: () => undefined, body: Buffer.from(body) });
const signedWith = (key: string): string => wire(signed(changed(PAID, {}), 'MD5', key));

describe('a payment notification', () => {
  const { readPayment } = makePaymentNotificationsV2(merchant, 'MD5', PREVIOUS);

  test('under the merchant key is verified', () => {
    expect(readPayment(request(paid()))).toEqual({ kind: 'verified', value: aPayment() });
  });

  test('under the previous key is unverified', () => {
    const { outTradeNo, transactionId } = aPayment();
    expect(readPayment(request(signedWith(PREVIOUS)))).toMatchObject({
      kind: 'unverified',
      value: { outTradeNo, transactionId },
    });
  });

  test('under the previous key is rejected where there is none', () => {
    const { readPayment: read } = makePaymentNotificationsV2(merchant, 'MD5');
    expect(read(request(signedWith(PREVIOUS)))).toEqual({ kind: 'rejected', refusal: 'sign_mismatch' });
  });

  test('under neither key is rejected for the key in use', () => {
    const body = signedWith('AnotherMerchantsKey0000000000000');
    expect(readPayment(request(body))).toEqual({ kind: 'rejected', refusal: 'sign_mismatch' });
  });

  test('under the previous key that is no payment is rejected for the key in use', () => {
    const body = wire(signed(changed(PAID, { total_fee: '0' }), 'MD5', PREVIOUS));
    expect(readPayment(request(body))).toEqual({ kind: 'rejected', refusal: 'sign_mismatch' });
  });

  test('without a signature is rejected, and the previous key not tried', () => {
    const body = tampered({ sign: undefined });
    expect(readPayment(request(body))).toEqual({ kind: 'rejected', refusal: 'sign_missing' });
  });

  test('is rejected with the field at fault', () => {
    expect(readPayment(request(paid({ total_fee: '0' })))).toEqual({
      kind: 'rejected',
      refusal: 'field_invalid',
      field: 'total_fee',
    });
  });
});

test('a refund notification is read from the body', () => {
  const { readRefund } = makeRefundNotificationsV2(merchant);
  expect(readRefund(request('{}'))).toEqual({ kind: 'rejected', refusal: 'xml_malformed' });
});

describe.each([
  ['payment', makePaymentNotificationsV2(merchant, 'MD5')],
  ['refund', makeRefundNotificationsV2(merchant)],
])('the answer to a %s notification', (_, notifications) => {
  const answer = (outcome: NotificationOutcome) => notifications.answer(outcome, request(''));
  const headers = { 'content-type': 'text/xml; charset=utf-8' };
  const fail = (reason: string): string =>
    `<xml><return_code>FAIL</return_code><return_msg>${reason}</return_msg></xml>`;

  test('is 200 SUCCESS where it is accepted', () => {
    const body = '<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>';
    expect(answer({ kind: 'accepted' })).toEqual({ statusCode: 200, headers, body });
  });

  test.each(Object.entries(NOTIFY_REFUSALS))('is 200 FAIL to %s: %s', (refusal, reason) => {
    const outcome = { kind: 'refused', refusal: refusal as NotifyRefusal } as const;
    expect(answer(outcome)).toEqual({ statusCode: 200, headers, body: fail(reason) });
  });

  test('is 500 FAIL where the fault is ours', () => {
    expect(answer({ kind: 'failed' })).toEqual({ statusCode: 500, headers, body: fail('please repeat') });
  });

  test('tells a forger no more about one wrong signature than about another', () => {
    const bodies = (['sign_missing', 'sign_mismatch', 'sign_type_mismatch'] as const).map(
      (refusal) => answer({ kind: 'refused', refusal }).body,
    );
    expect(new Set(bodies).size).toBe(1);
  });
});
