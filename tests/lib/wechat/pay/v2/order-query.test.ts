import { Hash } from 'wechatpay-axios-plugin';
import { buildOrderQuery, readOrderQuery } from '../../../../../lib/wechat/pay/v2/order-query';
import { readXml } from '../../../../../lib/wechat/pay/v2/xml';
import { setting } from '../../../../fixtures/hostile/setting';
import { PAID, type Change } from '../../../../fixtures/hostile/signed-notify';
import { VECTORS } from '../../../../fixtures/official/vectors';
import { aPayment, anOrder } from '../../../../support/an-order';
import { answer, refusal, thrownBy, UNSIGNED_FAIL } from './signed-answer';

const { merchant } = setting;
const order = anOrder();

describe('building', () => {
  test.each(['MD5', 'HMAC-SHA256'] as const)(
    'asks by our number, signed with %s as the order was',
    (signType) => {
      const reading = readXml(Buffer.from(buildOrderQuery(anOrder({ signType }), merchant, 'nonce')));
      const { sign, ...fields } = reading.ok ? reading.fields : {};
      expect(fields).toEqual({
        appid: merchant.appId,
        mch_id: merchant.mchId,
        out_trade_no: order.outTradeNo,
        nonce_str: 'nonce',
        sign_type: signType,
      });
      expect(sign).toBe(Hash.sign(signType, fields, merchant.key));
    },
  );
});

describe('one transaction', () => {
  test('is asked about by its number alone', () => {
    const reading = readXml(Buffer.from(buildOrderQuery(order, merchant, 'nonce', '42')));
    const fields = reading.ok ? reading.fields : {};
    expect(fields).toMatchObject({ transaction_id: '42' });
    expect(fields).not.toHaveProperty('out_trade_no');
  });

  test('is believed only under its number', () => {
    const bytes = answer({ out_trade_no: order.outTradeNo, transaction_id: '42', trade_state: 'NOTPAY' });
    expect(readOrderQuery(bytes, merchant, order, '42')).toEqual({ kind: 'open', tradeState: 'NOTPAY' });
    expect(thrownBy(() => readOrderQuery(bytes, merchant, order, '43'))).toMatchObject({
      code: 'wechat_answer_invalid',
      facts: { reason: 'transaction_id' },
    });
  });
});

function read(bytes: Uint8Array): ReturnType<typeof readOrderQuery> {
  return readOrderQuery(bytes, merchant, order);
}

function errorOf(bytes: Uint8Array): unknown {
  return thrownBy(() => read(bytes));
}

const OPEN = { total_fee: '100', out_trade_no: order.outTradeNo };
const SETTLED: Change = {
  ...PAID,
  attach: undefined,
  device_info: '',
  trade_state: 'SUCCESS',
  trade_state_desc: '支付成功',
};

describe('reading', () => {
  test('gives the payment of a paid order', () => {
    expect(read(answer(SETTLED))).toEqual({ kind: 'paid', payment: aPayment() });
  });

  test('gives the payment of an order that was paid and refunded since', () => {
    expect(read(answer({ ...SETTLED, trade_state: 'REFUND' }))).toEqual({
      kind: 'paid',
      payment: aPayment({ tradeState: 'REFUND' }),
    });
  });

  test("gives the payment of the documentation's shape", () => {
    const sample = VECTORS.xml_samples.find(({ name }) => name === 'orderquery response SUCCESS');
    const demo = { ...merchant, mchId: '10000100' };
    expect(readOrderQuery(Buffer.from(sample?.xml ?? ''), demo, order)).toMatchObject({
      kind: 'paid',
      payment: { transactionId: '4200001234202601010000000001', totalFee: 1 },
    });
  });

  test.each(['NOTPAY', 'USERPAYING', 'ACCEPT', 'SOMETHING_NEW', 'success'])(
    'says of %s that the order is still open',
    (tradeState) => {
      expect(read(answer({ ...OPEN, trade_state: tradeState }))).toEqual({ kind: 'open', tradeState });
    },
  );

  test('says of an answer without a trade_state that the order is still open', () => {
    expect(read(answer(OPEN))).toEqual({ kind: 'open', tradeState: '' });
  });

  test('does not take result_code SUCCESS for paid', () => {
    expect(read(answer({ ...SETTLED, trade_state: 'NOTPAY' }))).toEqual({
      kind: 'open',
      tradeState: 'NOTPAY',
    });
  });

  test('says that a closed order is closed', () => {
    expect(read(answer({ ...OPEN, trade_state: 'CLOSED' }))).toEqual({ kind: 'closed' });
  });

  test.each(['REVOKED', 'PAYERROR'])('says that an order which is %s is closed, and how', (tradeState) => {
    const bytes = answer({ ...OPEN, trade_state: tradeState, trade_type: 'MICROPAY' });
    expect(read(bytes)).toEqual({ kind: 'closed', tradeState, tradeType: 'MICROPAY' });
    const ours = { kind: 'closed', tradeState };
    expect(read(answer({ ...OPEN, trade_state: tradeState, trade_type: 'JSAPI' }))).toEqual(ours);
    expect(read(answer({ ...OPEN, trade_state: tradeState }))).toEqual(ours);
  });

  test.each(['NATIVE', 'APP', 'MWEB', 'MICROPAY'])(
    'says of a payment by %s that it was made elsewhere',
    (trade_type) => {
      const { payment } = read(answer(SETTLED)) as { readonly payment: unknown };
      expect(read(answer({ ...SETTLED, trade_type }))).toEqual({ kind: 'paid_elsewhere', payment });
    },
  );

  test('says of an order that WeChat does not know that it is still open: the question may have been too early', () => {
    expect(read(refusal('ORDERNOTEXIST'))).toEqual({ kind: 'open', tradeState: 'ORDERNOTEXIST' });
  });

  test.each(['SYSTEMERROR', 'FREQUENCY_LIMITED'])('asks again after %s', (errCode) => {
    expect(read(refusal(errCode, '系统错误'))).toMatchObject({
      kind: 'repeat',
      because: { facts: { errCode, errCodeDes: '系统错误' } },
    });
  });

  test.each(['INVALID_TRANSACTIONID', 'SIGNERROR', ''])('reports the refusal %j', (errCode) => {
    expect(errorOf(refusal(errCode))).toMatchObject({ code: 'wechat_refused', facts: { errCode } });
  });

  test('reports an unsigned FAIL', () => {
    expect(errorOf(UNSIGNED_FAIL)).toMatchObject({ code: 'wechat_refused' });
  });

  test.each(['SUCCESS', 'REFUND', 'CLOSED', 'NOTPAY'])(
    'does not believe a genuine answer that says %s of another order',
    (tradeState) => {
      const other = answer({ ...SETTLED, trade_state: tradeState, out_trade_no: 'T20260101000002' });
      expect(errorOf(other)).toMatchObject({
        code: 'wechat_answer_invalid',
        facts: { reason: 'out_trade_no' },
      });
    },
  );

  test('does not believe an answer that names no order', () => {
    expect(errorOf(answer({ ...SETTLED, out_trade_no: undefined }))).toMatchObject({
      facts: { reason: 'out_trade_no' },
    });
  });

  test.each(['openid', 'trade_type', 'bank_type', 'total_fee', 'cash_fee', 'transaction_id', 'time_end'])(
    'does not believe that an order is paid without %s',
    (field) => {
      expect(errorOf(answer({ ...SETTLED, [field]: undefined }))).toMatchObject({
        code: 'wechat_answer_invalid',
        facts: { reason: 'field_missing', field },
      });
    },
  );

  test.each<[string, Uint8Array, string]>([
    ['a wrong signature', answer(SETTLED, 'MD5', 'anotherMerchantsKey0000000000000'), 'sign_mismatch'],
    ['the other algorithm', answer(SETTLED, 'HMAC-SHA256'), 'sign_mismatch'],
    ['another mini program', answer({ ...SETTLED, appid: 'wx8888888888888888' }), 'appid_mismatch'],
    ['an amount that is no whole number', answer({ ...SETTLED, total_fee: '1.00' }), 'field_invalid'],
    ['garbage', Buffer.from('{}'), 'xml_malformed'],
  ])('does not believe %s', (_, bytes, reason) => {
    expect(errorOf(bytes)).toMatchObject({ code: 'wechat_answer_invalid', facts: { reason } });
  });
});
