import { PayError } from '../../../lib/errors/errors';
import type { Shipment } from '../../../lib/orders/order';
import {
  buildIsTradeManaged,
  buildUploadShipping,
  readIsTradeManaged,
  readUploadShipping,
} from '../../../lib/wechat/shipping';
import { SHIPPING_ERRCODES } from '../../../lib/wechat/shipping-errcodes';
import { aShipment } from '../../support/a-shipment';
import { thrownBy } from './pay/v2/signed-answer';

const ORDER = { transactionId: '4200000000202601010000000001', openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' };

function bytes(answer: unknown): Buffer {
  return Buffer.from(typeof answer === 'string' ? answer : JSON.stringify(answer));
}

function built(change: Partial<Shipment>): unknown {
  return JSON.parse(buildUploadShipping(ORDER, aShipment(change)));
}

describe('the message', () => {
  test("of one parcel by express has the shape of the documentation's sample", () => {
    expect(
      built({
        uploadTime: '2022-12-15T05:29:35.120Z',
        parcels: [
          {
            itemDesc: '微信气泡狗集线器*1',
            trackingNo: '323244567777',
            expressCompany: 'STO',
            consignorContact: '+86-177****1234',
          },
        ],
      }),
    ).toEqual({
      order_key: { order_number_type: 2, transaction_id: ORDER.transactionId },
      delivery_mode: 1,
      logistics_type: 1,
      shipping_list: [
        {
          tracking_no: '323244567777',
          express_company: 'STO',
          item_desc: '微信气泡狗集线器*1',
          contact: { consignor_contact: '+86-177****1234' },
        },
      ],
      upload_time: '2022-12-15T13:29:35.120+08:00',
      payer: { openid: ORDER.openid },
    });
  });

  test('of several parcels says that these are all', () => {
    const parcels = ['1', '2', '3'].map((trackingNo) => ({
      itemDesc: '龙井',
      trackingNo,
      expressCompany: 'YTO',
      receiverContact: '189****1234',
    }));
    expect(built({ parcels })).toMatchObject({
      delivery_mode: 2,
      is_all_delivered: true,
      shipping_list: [1, 2, 3].map((number) => ({
        tracking_no: String(number),
        contact: { receiver_contact: '189****1234' },
      })),
    });
  });

  test.each([
    ['city', 2],
    ['pickup', 4],
  ] as const)('by %s is logistics_type %i and has no carrier', (logisticsType, type) => {
    expect(built({ logisticsType, parcels: [{ itemDesc: '龙井' }] })).toMatchObject({
      logistics_type: type,
      delivery_mode: 1,
      shipping_list: [{ item_desc: '龙井' }],
    });
    expect(
      Object.keys(
        (built({ parcels: [{ itemDesc: 'x' }] }) as { shipping_list: object[] }).shipping_list[0] ?? {},
      ),
    ).toEqual(['item_desc']);
  });

  test.each([
    ['2026-01-01T15:59:59.999Z', '2026-01-01T23:59:59.999+08:00'],
    ['2026-01-01T16:00:00.000Z', '2026-01-02T00:00:00.000+08:00'],
  ])('writes %s as %s', (uploadTime, written) => {
    expect(built({ uploadTime })).toHaveProperty('upload_time', written);
  });

  test('asks about a mini program by its AppID', () => {
    expect(JSON.parse(buildIsTradeManaged('wxd930ea5d5a258f4f'))).toEqual({ appid: 'wxd930ea5d5a258f4f' });
  });
});

describe('the answer', () => {
  test.each([
    [0, { kind: 'uploaded', errcode: 0 }],
    [10060023, { kind: 'uploaded', errcode: 10060023 }],
    [10060001, { kind: 'unknown_order', errcode: 10060001 }],
    [10060002, { kind: 'shipped_before', errcode: 10060002, because: { code: 'shipment_refused' } }],
    [10060003, { kind: 'shipped_before', errcode: 10060003, because: { code: 'shipment_refused' } }],
    [40001, { kind: 'token_refused', because: { code: 'wechat_refused' } }],
    [40014, { kind: 'token_refused', because: { code: 'wechat_refused' } }],
    [42001, { kind: 'token_refused', because: { code: 'wechat_refused' } }],
    ...[10060004, 10060005, 10060006, 10060008, 10060009, 10060014, 10060020, 10060024, 10060025].map(
      (errcode) => [errcode, { kind: 'refused', errcode, because: { code: 'shipment_refused' } }] as const,
    ),
    ...[10060026, 10060031, 268485226, 268485227].map(
      (errcode) => [errcode, { kind: 'refused', errcode, because: { code: 'shipment_refused' } }] as const,
    ),
  ] as const)('errcode %i is %j', (errcode, result) => {
    expect(readUploadShipping(bytes({ errcode, errmsg: 'words' }))).toMatchObject(result);
  });

  test.each([
    ...[44990, 45009, 45011].map((errcode) => [errcode, 'wechat_unavailable'] as const),
    ...[40013, 40097, 40164, 48001, 61004].map((errcode) => [errcode, 'merchant_misconfigured'] as const),
    ...[10060007, 268485194, 268485195, 268485216, 268485224, 268485228].map(
      (errcode) => [errcode, 'wechat_refused'] as const,
    ),
  ] as const)('errcode %i says that it was in vain: %s, with the number in the log', (errcode, code) => {
    expect(readUploadShipping(bytes({ errcode, errmsg: 'words rid: 1a-2b' }))).toMatchObject({
      kind: 'in_vain',
      because: { code, facts: { errcode, rid: '1a-2b' } },
    });
  });

  // After these nobody knows whether WeChat has it.
  test.each([
    ...[-1, 10060012, 10060019].map((errcode) => [errcode, 'wechat_unavailable'] as const),
    [99999, 'wechat_refused'],
  ] as const)('errcode %i is thrown as %s, with the number in the log', (errcode, code) => {
    const error = thrownBy(() => readUploadShipping(bytes({ errcode, errmsg: 'words rid: 1a-2b' })));
    expect(error).toBeInstanceOf(PayError);
    expect(error).toMatchObject({ code, facts: { errcode, rid: '1a-2b' } });
  });

  test('has a row for nothing but the errcodes above', () => {
    expect(Object.keys(SHIPPING_ERRCODES)).toHaveLength(8 + 13 + 6 + 5 + 6);
  });

  test('a refusal names its errcode to the caller', () => {
    const result = readUploadShipping(bytes({ errcode: 10060025 }));
    expect(result).toMatchObject({
      because: { detail: expect.stringContaining('(errcode 10060025)') as string },
    });
  });

  test.each([
    ['no JSON', '<html></html>'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['no errcode', {}],
    ['ok without an errcode', { errmsg: 'ok' }],
    ['an errcode that is a text', { errcode: '0' }],
    ['bytes that are no text', Buffer.of(0x7b, 0xff, 0x7d)],
  ])('%s is no answer', (_, answer) => {
    const raw = Buffer.isBuffer(answer) ? answer : bytes(answer);
    expect(thrownBy(() => readUploadShipping(raw))).toMatchObject({ code: 'wechat_answer_invalid' });
  });
});

describe('whether shipments are managed', () => {
  test.each([true, false])('is told: %s', (isTradeManaged) => {
    const answer = { errcode: 0, errmsg: 'ok', is_trade_managed: isTradeManaged };
    expect(readIsTradeManaged(bytes(answer))).toEqual({ kind: 'answer', isTradeManaged });
  });

  test('is not told without the word', () => {
    expect(thrownBy(() => readIsTradeManaged(bytes({ errcode: 0 })))).toMatchObject({
      code: 'wechat_answer_invalid',
    });
  });

  test.each([
    [40013, 'merchant_misconfigured'],
    [-1, 'wechat_unavailable'],
    [45009, 'wechat_unavailable'],
    [99999, 'wechat_refused'],
    [10060001, 'wechat_answer_invalid'],
  ])('errcode %i is thrown as %s', (errcode, code) => {
    expect(thrownBy(() => readIsTradeManaged(bytes({ errcode, is_trade_managed: true })))).toMatchObject({
      code,
    });
  });

  test('a token that is refused is told apart', () => {
    expect(readIsTradeManaged(bytes({ errcode: 42001 }))).toMatchObject({ kind: 'token_refused' });
  });
});
