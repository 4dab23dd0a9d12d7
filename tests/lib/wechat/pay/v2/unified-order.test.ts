import { XMLParser } from 'fast-xml-parser';
import { Hash } from 'wechatpay-axios-plugin';
import { PayError } from '../../../../../lib/errors/errors';
import type { Order } from '../../../../../lib/orders/order';
import { ERR_CODES } from '../../../../../lib/wechat/pay/v2/err-codes';
import { buildUnifiedOrder, readUnifiedOrder } from '../../../../../lib/wechat/pay/v2/unified-order';
import { setting } from '../../../../fixtures/hostile/setting';
import { VECTORS } from '../../../../fixtures/official/vectors';
import { anOrder } from '../../../../support/an-order';
import { answer, refusal, thrownBy, UNSIGNED_FAIL } from './signed-answer';

const { merchant } = setting;
const NONCE = '5K8264ILTKCH16CQ2502SI8ZNMTM67VS';

/** The elements on the wire, as a reader of XML that is not ours sees them. */
function onTheWire(order: Order, nonce = NONCE): Record<string, string> {
  const parser = new XMLParser({ parseTagValue: false, trimValues: false });
  const { xml } = parser.parse(buildUnifiedOrder(order, merchant, nonce)) as { xml: Record<string, string> };
  return xml;
}

describe('building', () => {
  test('puts everything that the order holds on the wire, signed', () => {
    const { sign, ...fields } = onTheWire(anOrder({ attach: 'table 7' }));
    expect(fields).toEqual({
      appid: 'wxd930ea5d5a258f4f',
      mch_id: '1900000109',
      nonce_str: NONCE,
      sign_type: 'MD5',
      body: '明前龙井 50g',
      attach: 'table 7',
      out_trade_no: 'T20260101000001',
      fee_type: 'CNY',
      total_fee: '100',
      spbill_create_ip: '203.0.113.7',
      time_start: '20260101200000',
      time_expire: '20260102200000',
      notify_url: 'https://pay.example.com/payment-notify',
      trade_type: 'JSAPI',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    });
    expect(sign).toBe(Hash.sign('MD5', fields, merchant.key));
  });

  test('leaves attach out where the order has none, from the wire and from the signature', () => {
    const { sign, ...fields } = onTheWire(anOrder());
    expect(fields).not.toHaveProperty('attach');
    expect(sign).toBe(Hash.sign('MD5', fields, merchant.key));
  });

  test('signs as the order says', () => {
    const { sign, ...fields } = onTheWire(anOrder({ signType: 'HMAC-SHA256' }));
    expect(fields['sign_type']).toBe('HMAC-SHA256');
    expect(sign).toBe(Hash.sign('HMAC-SHA256', fields, merchant.key));
  });

  test('signs values as they are and escapes them only on the wire', () => {
    const order = anOrder({ body: '<茶> & ]]> "tea"' });
    expect(buildUnifiedOrder(order, merchant, NONCE)).toContain('<body>&lt;茶&gt; &amp; ]]&gt; "tea"</body>');
    const { sign, ...fields } = onTheWire(order);
    expect(fields['body']).toBe('<茶> & ]]> "tea"');
    expect(sign).toBe(Hash.sign('MD5', fields, merchant.key));
  });

  test('repeats the same parameters: only the nonce and the signature differ', () => {
    const order = anOrder({ attach: 'a' });
    const once = onTheWire(order);
    const again = onTheWire({ ...order, updatedAt: '2026-01-01T15:00:00.000Z', prepayId: 'wx1' }, 'another');
    expect({ ...again, nonce_str: once['nonce_str'], sign: once['sign'] }).toEqual(once);
    expect(again['sign']).not.toBe(once['sign']);
  });
});

function read(bytes: Uint8Array): ReturnType<typeof readUnifiedOrder> {
  return readUnifiedOrder(bytes, merchant, { signType: 'MD5' });
}

function errorOf(bytes: Uint8Array): unknown {
  return thrownBy(() => read(bytes));
}

const PREPARED = { trade_type: 'JSAPI', prepay_id: 'wx201411101639507cbf6ffd8b0779950874' };

describe('reading', () => {
  test('gives the prepay_id', () => {
    expect(read(answer(PREPARED))).toEqual({ kind: 'prepared', prepayId: PREPARED.prepay_id });
  });

  test("gives the prepay_id of the documentation's shape", () => {
    const sample = VECTORS.xml_samples.find(({ name }) => name === 'unifiedorder response success');
    const demo = { ...merchant, mchId: '10000100' };
    expect(readUnifiedOrder(Buffer.from(sample?.xml ?? ''), demo, { signType: 'MD5' })).toEqual({
      kind: 'prepared',
      prepayId: PREPARED.prepay_id,
    });
  });

  test('believes an order by its own sign type', () => {
    const bytes = answer(PREPARED, 'HMAC-SHA256');
    expect(readUnifiedOrder(bytes, merchant, { signType: 'HMAC-SHA256' })).toMatchObject({
      kind: 'prepared',
    });
    expect(errorOf(bytes)).toMatchObject({ code: 'wechat_answer_invalid' });
  });

  test.each(Object.entries(ERR_CODES.unifiedorder.rows))(
    'does about %s what the table says',
    (errCode, row) => {
      const bytes = refusal(errCode, '描述');
      const facts = { errCode, errCodeDes: '描述' };
      const error = { code: row.code, detail: row.detail, facts };
      switch (row.action) {
        case 'query':
          expect(read(bytes)).toMatchObject({ kind: 'query', because: error });
          break;
        case 'repeat':
          expect(read(bytes)).toMatchObject({ kind: 'repeat', because: error });
          break;
        case 'ask_caller':
        case 'alarm':
          expect(errorOf(bytes)).toBeInstanceOf(PayError);
          expect(errorOf(bytes)).toMatchObject(error);
      }
    },
  );

  test('understands by its text that a number is in use with other parameters', () => {
    expect(read(refusal('INVALID_REQUEST', '201 商户订单号重复'))).toMatchObject({
      kind: 'query',
      because: { code: 'out_trade_no_used' },
    });
  });

  test('reports an unsigned FAIL, and does not repeat it', () => {
    expect(errorOf(UNSIGNED_FAIL)).toMatchObject({ code: 'wechat_refused' });
  });

  test.each<[string, Uint8Array, string]>([
    ['a wrong signature', answer(PREPARED, 'MD5', 'anotherMerchantsKey0000000000000'), 'sign_mismatch'],
    ['another appid', answer({ ...PREPARED, appid: 'wx8888888888888888' }), 'appid_mismatch'],
    ['another mch_id', answer({ ...PREPARED, mch_id: '1900000110' }), 'mch_id_mismatch'],
    ['garbage', Buffer.from('Bad Gateway'), 'xml_malformed'],
    ['another trade_type', answer({ ...PREPARED, trade_type: 'NATIVE' }), 'trade_type'],
    ['no trade_type', answer({ ...PREPARED, trade_type: undefined }), 'trade_type'],
    ['no prepay_id', answer({ ...PREPARED, prepay_id: undefined }), 'prepay_id'],
    ['an empty prepay_id', answer({ ...PREPARED, prepay_id: '' }), 'prepay_id'],
    ['a prepay_id with a separator', answer({ ...PREPARED, prepay_id: 'wx1&signType=MD5' }), 'ambiguous'],
    ['a prepay_id with an equals sign', answer({ ...PREPARED, prepay_id: 'a=b' }), 'prepay_id'],
    ['a prepay_id with a line feed', answer({ ...PREPARED, prepay_id: 'wx1\n' }), 'prepay_id'],
    ['a prepay_id that is too long', answer({ ...PREPARED, prepay_id: 'w'.repeat(65) }), 'prepay_id'],
  ])('does not believe %s', (_, bytes, reason) => {
    expect(errorOf(bytes)).toMatchObject({ code: 'wechat_answer_invalid', facts: { reason } });
  });

  test('does not believe a refusal that is not signed as the order was', () => {
    const forged = answer({ result_code: 'FAIL', err_code: 'ORDERPAID' }, 'MD5', 'another');
    expect(errorOf(forged)).toMatchObject({ code: 'wechat_answer_invalid' });
  });
});
