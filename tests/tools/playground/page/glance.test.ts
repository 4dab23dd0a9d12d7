import { orderOf, ordersIn } from '../../../../tools/playground/page/timeline/about';
import { glanceAt } from '../../../../tools/playground/page/timeline/glance';
import { answering, exchangeOf, unanswered } from './exchange-of';
import { exchangeNamed, recording } from './recording';

const xml = (fields: Readonly<Record<string, string>>): string =>
  `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    .join('')}</xml>`;

it.each([
  [answering(201, '{"paySign":"A"}'), 'fine', 'paySign'],
  [answering(200, '{"openid":"o","token":"…"}'), 'fine', 'openid'],
  [answering(200, '{"tradeState":"NOTPAY"}'), 'fine', 'NOTPAY'],
  [
    answering(200, xml({ return_code: 'SUCCESS', result_code: 'SUCCESS', prepay_id: 'wx1' })),
    'fine',
    'prepay_id',
  ],
  [answering(200, xml({ return_code: 'SUCCESS', return_msg: 'OK' })), 'fine', 'SUCCESS'],
  [
    answering(200, xml({ return_code: 'SUCCESS', result_code: 'SUCCESS', trade_state: 'NOTPAY' })),
    'fine',
    'NOTPAY',
  ],
  [answering(200, '{"errcode":0,"errmsg":"ok"}'), 'fine', ''],
  [answering(204), 'fine', ''],
  [answering(422, '{"code":"sku_unknown"}'), 'refused', 'sku_unknown'],
  [answering(500, 'oh'), 'refused', '500'],
  [
    answering(200, xml({ return_code: 'FAIL', return_msg: 'signature does not verify' })),
    'refused',
    'signature does not verify',
  ],
  [
    answering(200, xml({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'ORDERPAID' })),
    'refused',
    'ORDERPAID',
  ],
  [answering(200, '{"errcode":40163,"errmsg":"code been used"}'), 'refused', '40163 code been used'],
  [
    answering(200, '{"errMsg":"requestPayment:fail","err_desc":"支付验证签名失败"}'),
    'refused',
    '支付验证签名失败',
  ],
  [answering(200, '{"errMsg":"login:ok","code":"c"}'), 'fine', 'code'],
  [{ ...answering(null), fault: 'lost' }, 'lost', 'lost'],
])('%j is told as %s %s', (change, tone, word) => {
  expect(glanceAt(exchangeOf(change))).toEqual({ tone, word });
});

it('waits where no answer has come yet', () => {
  expect(glanceAt(unanswered({}))).toEqual({ tone: 'open', word: '' });
});

it.each([
  ['p3', 'as the request says', 'tea-20261124-0001'],
  ['s5', 'as WeChat’s message says', 'tea-20261124-0001'],
  ['p5', 'as the path says', 'tea-20261124-0001'],
  ['p4', 'as the sheet says', 'tea-20261124-0001'],
  ['p1', 'since there is no order yet', undefined],
])('%s is, %s, about %s', (...[id, , outTradeNo]) => {
  expect(orderOf(exchangeNamed(id))).toBe(outTradeNo);
});

it('lists the orders, the latest first and each once', () => {
  expect(ordersIn(recording.exchanges)).toEqual([
    'tea-20261124-0001',
    'tea-20261124-0007',
    'tea-20261124-0006',
    'tea-20261124-0003',
    'tea-20261124-0005',
    'tea-20261124-0004',
    'tea-20261124-0002',
  ]);
});
