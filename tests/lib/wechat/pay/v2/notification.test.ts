import type { NotifyRefusal } from '../../../../../lib/errors/errors';
import { readNotification } from '../../../../../lib/wechat/pay/v2/notification';
import { setting } from '../../../../fixtures/hostile/setting';
import { paid, tampered } from '../../../../fixtures/hostile/signed-notify';
import { aPayment } from '../../../../support/an-order';

const { merchant } = setting;

function reading(body: string): ReturnType<typeof readNotification> {
  return readNotification(Buffer.from(body), merchant, 'MD5');
}

describe('reading', () => {
  test('gives the payment of a genuine notification', () => {
    expect(reading(paid())).toEqual({ ok: true, payment: aPayment() });
  });

  test.each(['', 'SUCCESS'])('takes trade_state %j for paid', (tradeState) => {
    expect(reading(paid({ trade_state: tradeState }))).toEqual({ ok: true, payment: aPayment() });
  });

  test.each<[string, Uint8Array, NotifyRefusal]>([
    ['a message that is too large', Buffer.alloc(64 * 1024 + 1, ' '), 'body_too_large'],
    ['bytes that are no text', Buffer.from([0xff]), 'not_utf8'],
    ['text that is no message', Buffer.from('{}'), 'xml_malformed'],
    ['a changed message', Buffer.from(tampered({ total_fee: '1' })), 'sign_mismatch'],
    ['a message without a signature', Buffer.from(tampered({ sign: undefined })), 'sign_missing'],
  ])('refuses %s', (_, bytes, refusal) => {
    expect(readNotification(bytes, merchant, 'MD5')).toEqual({ ok: false, refusal });
  });

  test.each(['NOTPAY', 'USERPAYING', 'CLOSED', 'REVOKED', 'PAYERROR', 'ACCEPT', 'REFUND'])(
    'refuses trade_state %s',
    (tradeState) => {
      expect(reading(paid({ trade_state: tradeState }))).toEqual({
        ok: false,
        refusal: 'not_success',
        field: 'trade_state',
      });
    },
  );
});
