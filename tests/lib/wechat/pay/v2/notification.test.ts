import { NOTIFY_REFUSALS, type NotifyRefusal } from '../../../../../lib/errors/errors';
import type { Settlement } from '../../../../../lib/orders/order';
import {
  answerFail,
  answerSettlement,
  readNotification,
  refusalOf,
} from '../../../../../lib/wechat/pay/v2/notification';
import { setting } from '../../../../fixtures/hostile/setting';
import { paid, tampered } from '../../../../fixtures/hostile/signed-notify';
import { aPayment } from '../../../../support/an-order';

const { merchant } = setting;
const ACCEPTED = '<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>';

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

describe('answering', () => {
  test.each<[string, Settlement]>([
    ['settled', { kind: 'settled' }],
    ['a duplicate', { kind: 'duplicate' }],
    ['an anomaly', { kind: 'anomaly', anomaly: 'second_transaction', recorded: 'now' }],
    ['an anomaly that was kept before', { kind: 'anomaly', anomaly: 'openid_mismatch', recorded: 'before' }],
  ])('says SUCCESS to a payment that is %s', (_, settlement) => {
    expect(answerSettlement(settlement)).toBe(ACCEPTED);
    expect(refusalOf(settlement)).toBeUndefined();
  });

  test('says FAIL to a payment of an unknown order, so that WeChat comes again', () => {
    expect(refusalOf({ kind: 'unknown_order' })).toBe('order_unknown');
    expect(answerSettlement({ kind: 'unknown_order' })).toBe(
      '<xml><return_code>FAIL</return_code><return_msg>order not found</return_msg></xml>',
    );
  });

  test.each(['appid_mismatch', 'mch_id_mismatch', 'sign_type_mismatch'] as const)(
    'says FAIL to a payment that its order refuses by %s',
    (refusal) => {
      expect(refusalOf({ kind: 'refused', refusal })).toBe(refusal);
      expect(answerSettlement({ kind: 'refused', refusal })).toBe(answerFail(refusal));
    },
  );

  test.each(Object.entries(NOTIFY_REFUSALS))('tells WeChat of %s: %s', (refusal, words) => {
    expect(answerFail(refusal as NotifyRefusal)).toBe(
      `<xml><return_code>FAIL</return_code><return_msg>${words}</return_msg></xml>`,
    );
  });

  test('tells a forger no more about one wrong signature than about another', () => {
    const told = ['sign_missing', 'sign_mismatch', 'sign_type_mismatch'].map((refusal) =>
      answerFail(refusal as NotifyRefusal),
    );
    expect(new Set(told).size).toBe(1);
  });

  test('asks for a repetition where the fault is ours', () => {
    expect(answerFail('our_fault')).toBe(
      '<xml><return_code>FAIL</return_code><return_msg>please repeat</return_msg></xml>',
    );
  });
});
