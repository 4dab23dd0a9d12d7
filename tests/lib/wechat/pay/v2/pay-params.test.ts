import { Hash } from 'wechatpay-axios-plugin';
import { buildPayParams } from '../../../../../lib/wechat/pay/v2/pay-params';
import { VECTORS } from '../../../../fixtures/official/vectors';

const paySigns = VECTORS.v2_sign.filter(({ params }) => 'appId' in params);

test.each(paySigns)('$name', ({ params, algo, key, expected }) => {
  const built = buildPayParams(
    {
      appId: params['appId'] ?? '',
      signType: algo,
      prepayId: (params['package'] ?? '').replace('prepay_id=', ''),
    },
    key,
    new Date(Number(params['timeStamp']) * 1000),
    params['nonceStr'] ?? '',
  );
  expect(built).toEqual({ ...params, paySign: expected });
});

test('the example of the documentation is among them', () => {
  expect(paySigns.map(({ expected }) => expected)).toContain('22D9B4E54AB1950F51E0649E8810ACD6');
});

const ORDER = { appId: 'wxd930ea5d5a258f4f', signType: 'HMAC-SHA256', prepayId: 'wx2014' } as const;
const KEY = '192006250b4c09247ec02edce69f6a2d';

test('the time is whole seconds, as a text of ten digits', () => {
  const { timeStamp } = buildPayParams(ORDER, KEY, new Date('2026-01-01T12:00:30.999Z'), 'n');
  expect(timeStamp).toBe('1767268830');
});

test('the signature is made as the order was, over everything beside it', () => {
  const { paySign, ...signed } = buildPayParams(ORDER, KEY, new Date('2026-01-01T12:00:30Z'), 'n');
  expect(signed).toEqual({
    appId: ORDER.appId,
    timeStamp: '1767268830',
    nonceStr: 'n',
    package: 'prepay_id=wx2014',
    signType: 'HMAC-SHA256',
  });
  expect(paySign).toBe(Hash.sign('HMAC-SHA256', signed, KEY));
});
