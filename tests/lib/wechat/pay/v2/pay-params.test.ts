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

describe('a stored prepay_id is signed only in the form of WeChat’s own', () => {
  test.each([
    ['a further parameter', 'wx1&signType=MD5'],
    ['an equals sign', 'a=b'],
    ['a line feed', 'wx1\n'],
    ['nothing', ''],
    ['65 characters', 'w'.repeat(65)],
    ['another script', 'ｗx1'],
  ])('not with %s', (_, prepayId) => {
    const build = (): unknown => buildPayParams({ ...ORDER, prepayId }, KEY, new Date('2026-01-01'), 'n');
    expect(build).toThrow(/^prepayId: /);
  });

  test('and never beside an appId or a nonce that holds a further parameter', () => {
    const now = new Date('2026-01-01');
    expect(() => buildPayParams({ ...ORDER, appId: 'wx&nonceStr=n' }, KEY, now, 'n')).toThrow(/^appId: /);
    expect(() => buildPayParams(ORDER, KEY, now, 'n&package=x')).toThrow(/^nonceStr: /);
  });
});
