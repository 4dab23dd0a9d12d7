import { Hash } from 'wechatpay-axios-plugin';
import { buildRefund, readRefund } from '../../../../../lib/wechat/pay/v2/refund';
import { readXml } from '../../../../../lib/wechat/pay/v2/xml';
import { anOrder, aRefund } from '../../../../support/an-order';
import { setting } from '../../../../fixtures/hostile/setting';
import type { Change } from '../../../../fixtures/hostile/signed-notify';
import { answer, refusal, thrownBy, UNSIGNED_FAIL } from './signed-answer';

const { merchant } = setting;
const refund = aRefund({ reason: '七天无理由' });

describe('building', () => {
  test.each(['MD5', 'HMAC-SHA256'] as const)('says what the books say, signed with %s', (signType) => {
    const reading = readXml(Buffer.from(buildRefund(anOrder({ signType }), refund, merchant, 'nonce')));
    const { sign, ...fields } = reading.ok ? reading.fields : {};
    expect(fields).toEqual({
      appid: merchant.appId,
      mch_id: merchant.mchId,
      nonce_str: 'nonce',
      sign_type: signType,
      transaction_id: '4200000000202601010000000001',
      out_refund_no: 'R1',
      total_fee: '100',
      refund_fee: '40',
      refund_fee_type: 'CNY',
      refund_desc: '七天无理由',
      notify_url: 'https://pay.example.com/refund-notify',
    });
    expect(sign).toBe(Hash.sign(signType, fields, merchant.key));
  });

  test('leaves a reason out that there is not', () => {
    expect(buildRefund(anOrder(), aRefund(), merchant, 'nonce')).not.toContain('refund_desc');
  });
});

const ACCEPTED: Change = {
  transaction_id: '4200000000202601010000000001',
  out_trade_no: 'T20260101000001',
  out_refund_no: 'R1',
  refund_id: '50000000002026010100000000001',
  refund_fee: '40',
  total_fee: '100',
  cash_fee: '100',
  refund_channel: '',
};

const read = (bytes: Uint8Array, isAlone = true): ReturnType<typeof readRefund> =>
  readRefund(bytes, merchant, anOrder(), refund, isAlone);

describe('reading', () => {
  test('gives WeChat’s number of a refund that is accepted', () => {
    expect(read(answer(ACCEPTED))).toEqual({ kind: 'accepted', refundId: '50000000002026010100000000001' });
  });

  test.each(['transaction_id', 'out_refund_no', 'refund_fee', 'total_fee'])(
    'does not believe an acceptance of another %s, or of none',
    (field) => {
      for (const value of ['41', undefined]) {
        expect(thrownBy(() => read(answer({ ...ACCEPTED, [field]: value })))).toMatchObject({
          code: 'wechat_answer_invalid',
          facts: { reason: field },
        });
      }
    },
  );

  test.each(['', '-50', '50-'])('does not believe %j to be WeChat’s number of a refund', (refundId) => {
    expect(thrownBy(() => read(answer({ ...ACCEPTED, refund_id: refundId })))).toMatchObject({
      code: 'wechat_answer_invalid',
      facts: { reason: 'refund_id' },
    });
  });

  test('does not believe an acceptance that is signed by somebody else, or not at all', () => {
    const forged = answer(ACCEPTED, 'MD5', 'anotherMerchantsKey0000000000000');
    expect(thrownBy(() => read(forged))).toMatchObject({ facts: { reason: 'sign_mismatch' } });
    expect(thrownBy(() => read(UNSIGNED_FAIL))).toMatchObject({ code: 'wechat_refused' });
  });

  test.each(['SYSTEMERROR', 'BIZERR_NEED_RETRY'])('asks again after %s', (errCode) => {
    expect(read(refusal(errCode))).toMatchObject({ kind: 'repeat', because: { code: 'wechat_unavailable' } });
  });

  test.each(['TRADE_OVERDUE', 'USER_ACCOUNT_ABNORMAL', 'PARAM_ERROR'])(
    'says that %s is final, and whether an attempt before had no answer',
    (errCode) => {
      expect(read(refusal(errCode, '原因'))).toMatchObject({
        kind: 'refused',
        errCode,
        errCodeDes: '原因',
        isAlone: true,
      });
      expect(read(refusal(errCode), false)).toMatchObject({ kind: 'refused', isAlone: false });
    },
  );

  test('throws where the account is short: the refund stays as it is', () => {
    expect(thrownBy(() => read(refusal('NOTENOUGH')))).toMatchObject({ code: 'refund_funds_short' });
  });

  test.each(['ERROR', 'INVALID_REQUEST', 'SOMETHING_NEW', ''])('takes %j for unclear', (errCode) => {
    expect(read(refusal(errCode))).toMatchObject({ kind: 'unclear', because: { facts: { errCode } } });
  });
});
