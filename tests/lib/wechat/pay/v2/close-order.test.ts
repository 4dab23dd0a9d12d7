import { Hash } from 'wechatpay-axios-plugin';
import { buildCloseOrder, readCloseOrder } from '../../../../../lib/wechat/pay/v2/close-order';
import { readXml } from '../../../../../lib/wechat/pay/v2/xml';
import { setting } from '../../../../fixtures/hostile/setting';
import { anOrder } from '../../../../support/an-order';
import { answer, refusal, thrownBy, UNSIGNED_FAIL } from './signed-answer';

const { merchant } = setting;
const order = anOrder();

describe('building', () => {
  test.each(['MD5', 'HMAC-SHA256'] as const)(
    'names our number, signed with %s as the order was',
    (signType) => {
      const reading = readXml(Buffer.from(buildCloseOrder(anOrder({ signType }), merchant, 'nonce')));
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

describe('reading', () => {
  const read = (bytes: Uint8Array): ReturnType<typeof readCloseOrder> =>
    readCloseOrder(bytes, merchant, order);

  test('says that the order is closed', () => {
    expect(read(answer({ result_msg: 'OK' }))).toEqual({ kind: 'closed' });
  });

  test.each(['ORDERCLOSED', 'ORDERNOTEXIST'])('takes %s for closed: nobody can pay it there', (errCode) => {
    expect(read(refusal(errCode))).toEqual({ kind: 'closed' });
  });

  test.each(['ORDERPAID', 'TRADE_STATE_ERROR'])('sends %s to the query', (errCode) => {
    expect(read(refusal(errCode))).toEqual({ kind: 'query' });
  });

  test.each(['SYSTEMERROR', 'FREQUENCY_LIMITED'])('asks again after %s', (errCode) => {
    expect(read(refusal(errCode, '系统错误'))).toMatchObject({
      kind: 'repeat',
      because: { code: 'wechat_unavailable', facts: { errCode, errCodeDes: '系统错误' } },
    });
  });

  test.each([
    ['SIGNERROR', 'merchant_misconfigured'],
    ['XML_FORMAT_ERROR', 'wechat_refused'],
    ['REQUIRE_POST_METHOD', 'wechat_refused'],
    ['', 'wechat_refused'],
  ])('reports the refusal %j', (errCode, code) => {
    expect(thrownBy(() => read(refusal(errCode)))).toMatchObject({ code, facts: { errCode } });
  });

  test('reports an unsigned FAIL', () => {
    expect(thrownBy(() => read(UNSIGNED_FAIL))).toMatchObject({ code: 'wechat_refused' });
  });

  test.each<[string, Uint8Array, string]>([
    ['a wrong signature', answer({}, 'MD5', 'anotherMerchantsKey0000000000000'), 'sign_mismatch'],
    ['the other algorithm', answer({}, 'HMAC-SHA256'), 'sign_mismatch'],
    ['another merchant', answer({ mch_id: '1900000000' }), 'mch_id_mismatch'],
    ['garbage', Buffer.from('{}'), 'xml_malformed'],
  ])('does not believe %s', (_, bytes, reason) => {
    expect(thrownBy(() => read(bytes))).toMatchObject({ code: 'wechat_answer_invalid', facts: { reason } });
  });
});
