import fc from 'fast-check';
import { merchantOf, readFen, readPayment, refusalOfSender } from '../../../../../lib/wechat/pay/v2/payment';
import { setting } from '../../../../fixtures/hostile/setting';
import { changed, PAID, signed, type Change } from '../../../../fixtures/hostile/signed-notify';
import { aPayment } from '../../../../support/an-order';

const { merchant } = setting;
const NOTIFIED = [undefined, '', 'SUCCESS'] as const;

function reading(change: Change = {}): ReturnType<typeof readPayment> {
  return readPayment(signed(changed(PAID, change)), merchant, 'MD5', NOTIFIED);
}

test('a complete and rightly signed message is read as a payment', () => {
  expect(reading()).toEqual({ ok: true, payment: aPayment() });
});

test('the payment says under which algorithm it verified', () => {
  const fields = signed(PAID, 'HMAC-SHA256');
  expect(readPayment(fields, merchant, 'HMAC-SHA256', NOTIFIED)).toEqual({
    ok: true,
    payment: aPayment({ signType: 'HMAC-SHA256' }),
  });
});

describe('what every payment carries', () => {
  const ALWAYS = [
    'return_code',
    'nonce_str',
    'result_code',
    'openid',
    'trade_type',
    'bank_type',
    'total_fee',
    'cash_fee',
    'transaction_id',
    'out_trade_no',
    'time_end',
  ];
  test.each(ALWAYS)('is missing without %s, though the signature is right', (field) => {
    const missing = { ok: false, refusal: 'field_missing', field };
    expect(reading({ [field]: undefined })).toEqual(missing);
    expect(reading({ [field]: '' })).toEqual(missing);
  });

  test.each([
    ['appid', 'appid_mismatch'],
    ['mch_id', 'mch_id_mismatch'],
  ])('%s is missed as %s', (field, refusal) => {
    expect(reading({ [field]: undefined })).toEqual({ ok: false, refusal });
  });

  test('sign is missed before anything else', () => {
    expect(readPayment({}, merchant, 'MD5', NOTIFIED)).toEqual({ ok: false, refusal: 'sign_missing' });
    expect(readPayment(PAID, merchant, 'MD5', NOTIFIED)).toEqual({ ok: false, refusal: 'sign_missing' });
  });
});

test.each<[string, Change, string, string]>([
  ['return_code that is not SUCCESS', { return_code: 'FAIL' }, 'not_success', 'return_code'],
  ['result_code that is not SUCCESS', { result_code: 'FAIL' }, 'not_success', 'result_code'],
  ['trade_state that does not mean paid', { trade_state: 'NOTPAY' }, 'not_success', 'trade_state'],
  ['trade_state REFUND, in a notification', { trade_state: 'REFUND' }, 'not_success', 'trade_state'],
  ['trade_type of another kind', { trade_type: 'NATIVE' }, 'trade_type_mismatch', 'trade_type'],
  ['out_trade_no that is no number of ours', { out_trade_no: 'unknown#1' }, 'field_invalid', 'out_trade_no'],
  ['out_trade_no of 33 characters', { out_trade_no: '1'.repeat(33) }, 'field_invalid', 'out_trade_no'],
  ['transaction_id with a separator', { transaction_id: '42#1' }, 'field_invalid', 'transaction_id'],
  ['transaction_id of 33 characters', { transaction_id: '4'.repeat(33) }, 'field_invalid', 'transaction_id'],
  ['total_fee that is no whole number', { total_fee: '1.00' }, 'field_invalid', 'total_fee'],
  ['total_fee of nothing', { total_fee: '0' }, 'field_invalid', 'total_fee'],
  ['cash_fee that is no whole number', { cash_fee: '-1' }, 'field_invalid', 'cash_fee'],
  ['time_end that does not exist', { time_end: '20260230000000' }, 'field_invalid', 'time_end'],
])('%s is refused', (_, change, refusal, field) => {
  expect(reading(change)).toEqual({ ok: false, refusal, field });
});

describe('what is tolerated', () => {
  test.each([[undefined], [''], ['CNY']])('fee_type %j means CNY', (feeType) => {
    expect(reading({ fee_type: feeType })).toEqual({ ok: true, payment: aPayment() });
  });

  test.each([[undefined], [''], ['SUCCESS']])('trade_state %j means paid', (tradeState) => {
    expect(reading({ trade_state: tradeState })).toEqual({ ok: true, payment: aPayment() });
  });

  test.each([[undefined], [''], ['MD5']])('sign_type %j means the one that is pinned', (signType) => {
    expect(reading({ sign_type: signType })).toEqual({ ok: true, payment: aPayment() });
  });

  test('another currency is read as it stands: whether it fits is for the order to say', () => {
    expect(reading({ fee_type: 'USD' })).toEqual({ ok: true, payment: aPayment({ feeType: 'USD' }) });
  });

  test('REFUND means paid where the caller says so', () => {
    const fields = signed(changed(PAID, { trade_state: 'REFUND' }));
    expect(readPayment(fields, merchant, 'MD5', ['SUCCESS', 'REFUND'])).toEqual({
      ok: true,
      payment: aPayment({ tradeState: 'REFUND' }),
    });
  });
});

describe('the sender', () => {
  test('is believed when signature, appid and mch_id are right', () => {
    expect(refusalOfSender(signed(PAID), merchant, 'MD5')).toBeUndefined();
  });

  test.each<[string, Change, string]>([
    ['another signature', { sign: '0'.repeat(32) }, 'sign_mismatch'],
    ['an empty signature', { sign: '' }, 'sign_missing'],
    ['something added', { coupon_fee_0: '1' }, 'sign_mismatch'],
  ])('is refused for %s', (_, change, refusal) => {
    expect(refusalOfSender(changed(signed(PAID), change), merchant, 'MD5')).toEqual({ refusal });
  });

  test.each<[string, Change, string]>([
    ['a sign_type that is not the one pinned', { sign_type: 'HMAC-SHA256' }, 'sign_type_mismatch'],
    ['another appid', { appid: 'wx8888888888888888' }, 'appid_mismatch'],
    ['another mch_id', { mch_id: '1900000110' }, 'mch_id_mismatch'],
  ])('is refused for %s, though the signature is right', (_, change, refusal) => {
    expect(refusalOfSender(signed(changed(PAID, change)), merchant, 'MD5')).toEqual({ refusal });
  });

  test('is judged by its signature first', () => {
    const wrong = changed(signed(PAID), { appid: 'wx8888888888888888', mch_id: '1' });
    expect(refusalOfSender(wrong, merchant, 'MD5')).toEqual({ refusal: 'sign_mismatch' });
  });
});

describe('fen', () => {
  test('are whole numbers in plain digits', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (fen) => {
        expect(readFen(String(fen), 0)).toBe(fen);
      }),
    );
  });

  test('have a least amount', () => {
    expect([readFen('0', 0), readFen('0', 1), readFen('1', 1)]).toEqual([0, undefined, 1]);
  });

  test.each([
    '',
    ' ',
    '01',
    '00',
    '1.0',
    '1.',
    '.1',
    '1e2',
    '+1',
    '-1',
    '-0',
    ' 1',
    '1 ',
    '1\n',
    '0x1',
    '1,0',
    '１',
    'NaN',
  ])('are not %j', (text) => {
    expect(readFen(text, 0)).toBeUndefined();
  });

  test('stay within what a number holds exactly', () => {
    expect(readFen('9007199254740991', 1)).toBe(9007199254740991);
    expect(readFen('9007199254740992', 1)).toBeUndefined();
    expect(readFen('9'.repeat(400), 1)).toBeUndefined();
  });
});

test('the merchant is taken from the configuration', () => {
  const config = { WECHAT_APPID: 'wx1', WECHAT_MCH_ID: '19', WECHAT_MCH_KEY: 'k' };
  expect(merchantOf(config)).toEqual({ appId: 'wx1', mchId: '19', key: 'k' });
});
