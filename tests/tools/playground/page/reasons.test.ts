import * as en from '../../../../tools/error-catalogue/en';
import { reasonsOf } from '../../../../tools/playground/page/timeline/reasons';
import { answering, exchangeOf, unanswered } from './exchange-of';
import { exchangeNamed, recording } from './recording';

const xml = (fields: Readonly<Record<string, string>>): string =>
  `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')}</xml>`;
const failed = (errCode: string): string =>
  xml({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: errCode });

it.each([
  ['GET /orders', answering(422, '{"code":"sku_unknown"}'), 'sku_unknown', en.API_ERRORS.sku_unknown],
  [
    'wx.requestPayment',
    answering(200, '{"errMsg":"requestPayment:fail","err_desc":"支付验证签名失败"}'),
    '支付验证签名失败',
    en.CLIENT_WORDS.支付验证签名失败,
  ],
  [
    'pay sheet',
    answering(200, '{"errMsg":"requestPayment:fail cancel"}'),
    'requestPayment:fail cancel',
    en.CLIENT_WORDS['fail cancel'],
  ],
  ['jscode2session', answering(200, '{"errcode":40163}'), 'errcode 40163', en.ERRCODES['40163']],
  ['unifiedorder', answering(200, failed('NOTENOUGH')), 'NOTENOUGH', en.ERR_CODES.NOTENOUGH],
  ['refund', answering(200, failed('NOTENOUGH')), 'NOTENOUGH', en.ERR_CODES['refund NOTENOUGH']],
  [
    'downloadbill',
    answering(200, xml({ return_code: 'FAIL', return_msg: 'No Bill Exist' })),
    'No Bill Exist',
    en.ERR_CODES['NO BILL EXIST'],
  ],
])('of %s %j says %s', (name, answer, code, words) => {
  const [reason, ...more] = reasonsOf(exchangeOf({ name, ...answer }));
  expect([reason?.code, reason?.entry.en]).toEqual([code, words]);
  expect(more).toEqual([]);
});

it.each([
  ['payment-notify', 'signature does not verify', {}, ['sign_missing']],
  ['payment-notify', 'signature does not verify', { sign: 'A' }, ['sign_mismatch']],
  [
    'payment-notify',
    'signature does not verify',
    { sign: 'A', sign_type: 'MD5' },
    ['sign_mismatch', 'sign_type_mismatch'],
  ],
  [
    'payment-notify',
    'message does not fit',
    { return_code: 'SUCCESS', result_code: 'SUCCESS', trade_type: 'JSAPI' },
    ['field_missing', 'field_invalid', 'appid_mismatch', 'mch_id_mismatch'],
  ],
  [
    'payment-notify',
    'message does not fit',
    { result_code: 'FAIL', trade_type: 'APP' },
    [
      'field_missing',
      'field_invalid',
      'not_success',
      'trade_type_mismatch',
      'appid_mismatch',
      'mch_id_mismatch',
    ],
  ],
  ['payment-notify', 'order not found', {}, ['order_unknown']],
  ['payment-notify', 'please repeat', {}, ['previous_key_unconfirmed']],
  ['refund-notify', 'please repeat', {}, ['refund_unconfirmed']],
  [
    'refund-notify',
    'message does not fit',
    { return_code: 'SUCCESS' },
    [
      'field_missing',
      'field_invalid',
      'appid_mismatch',
      'mch_id_mismatch',
      'req_info_unreadable',
      'refund_mismatch',
    ],
  ],
  ['payment-notify', 'something else', {}, []],
])('%s that is told “%s” of %j may be %j', (name, told, message, codes) => {
  const { request } = exchangeNamed('s8');
  const answer = answering(200, xml({ return_code: 'FAIL', return_msg: told }));
  const exchange = exchangeOf({ name, request: { ...request, body: xml(message) }, ...answer });
  expect(reasonsOf(exchange).map(({ code }) => code)).toEqual(codes);
});

it('has nothing to say of what went well, of what is unknown, and of what never came', () => {
  const silent = [
    unanswered({}),
    exchangeOf(answering(null)),
    exchangeOf(answering(500, 'oh')),
    exchangeOf(answering(200, '{"code":"order_paid"}')),
    exchangeOf({ name: 'unifiedorder', ...answering(200, failed('NEW_ONE')) }),
    exchangeOf(answering(200, '{"errMsg":"login:ok","code":"order_paid"}')),
  ];
  expect(silent.flatMap(reasonsOf)).toEqual([]);
  const told = recording.exchanges.filter((each) => reasonsOf(each).length > 0).map(({ id }) => id);
  expect(told).toEqual(['s8', 'p15', 'p19']);
});
