import { payParams, sign, signed, startBench, appId, mchId, type Bench, type Fields } from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

const failure = (description: string): object => ({
  errMsg: 'requestPayment:fail',
  err_code: 2,
  err_desc: description,
});

async function prepay(changes: Fields = {}): Promise<string> {
  return (await bench.order(changes)).prepay_id ?? '';
}

test.each(['MD5', 'HMAC-SHA256'])('opens a pay sheet, signed by %s', async (signType) => {
  const prepayId = await prepay({ sign_type: signType });
  const { sheet } = await bench.requestPayment(prepayId, payParams(prepayId, signType));
  expect(sheet).toMatchObject({
    ...{
      state: 'open',
      body: '小程序-测试',
      totalFee: 100,
      payee: `商户${mchId}`,
      openid: await bench.login(),
    },
  });
  expect((await bench.json('GET', '/_simulator/sheets')).body).toEqual({ sheets: [sheet] });
});

test('takes an absent signType as MD5', async () => {
  const prepayId = await prepay();
  const { signType, ...params } = payParams(prepayId);
  expect(signType).toBe('MD5');
  const { body } = await bench.json('POST', '/_simulator/wx/requestPayment', params);
  expect(body).toHaveProperty('sheet');
});

test.each([
  ['a wrong paySign', (id: string) => ({ ...payParams(id), paySign: '0'.repeat(32) })],
  ['another sign type than the order', (id: string) => payParams(id, 'HMAC-SHA256')],
  [
    'another sign type than the order, hashed as the order was',
    (id: string) => {
      const { paySign, ...params } = payParams(id, 'HMAC-SHA256');
      return { ...params, paySign: paySign && sign({ appId, ...params }, 'MD5') };
    },
  ],
  ['a sign type of API v3', (id: string) => ({ ...payParams(id), signType: 'RSA' })],
  ['a time in milliseconds', (id: string) => payParams(id, 'MD5', { timeStamp: '1767244540000' })],
  ['a nonce of 33 characters', (id: string) => payParams(id, 'MD5', { nonceStr: 'n'.repeat(33) })],
  [
    'a signature over the bare prepay_id',
    (id: string) => ({ ...payParams(id, 'MD5', { package: id }), package: `prepay_id=${id}` }),
  ],
  ['a signature for another appId', (id: string) => payParams(id, 'MD5', { appId: 'wx0123456789abcdef' })],
  ['a parameter changed after signing', (id: string) => ({ ...payParams(id), nonceStr: 'another' })],
])('支付验证签名失败: %s', async (_name, paramsOf) => {
  const prepayId = await prepay();
  const { status, body } = await bench.json('POST', '/_simulator/wx/requestPayment', paramsOf(prepayId));
  expect(status).toBe(200);
  expect(body).toEqual(failure('支付验证签名失败'));
});

test.each([
  ['no prefix', (id: string) => id],
  ['the prefix twice', (id: string) => `prepay_id=prepay_id=${id}`],
  ['an empty prepay_id', () => 'prepay_id='],
  ['a prepay_id that nobody gave', () => 'prepay_id=wx2017033010242291fcfe0db70013231072'],
  ['undefined', () => 'prepay_id=undefined'],
  ['something behind', (id: string) => `prepay_id=${id}&a=b`],
])('调用支付JSAPI缺少参数: total_fee: %s', async (_name, packageOf) => {
  const prepayId = await prepay();
  const params = payParams(prepayId, 'MD5', { package: packageOf(prepayId) });
  expect(await bench.requestPayment(prepayId, params)).toEqual(failure('调用支付JSAPI缺少参数: total_fee'));
});

test('调用支付JSAPI缺少参数: total_fee: in another mini program', async () => {
  const prepayId = await prepay();
  const other = 'wx0123456789abcdef';
  const params = { ...payParams(prepayId, 'MD5', { appId: other }), appId: other };
  expect(await bench.requestPayment(prepayId, params)).toEqual(failure('调用支付JSAPI缺少参数: total_fee'));
});

test.each([
  ['timeStamp', 1767244540, 'Number'],
  ['nonceStr', null, 'Null'],
  ['package', ['prepay_id='], 'Array'],
  ['signType', {}, 'Object'],
  ['paySign', true, 'Boolean'],
])('%s that is no text', async (name, value, type) => {
  const prepayId = await prepay();
  expect(await bench.requestPayment(prepayId, { [name]: value })).toEqual({
    errMsg: `requestPayment:fail parameter error: parameter.${name} should be String instead of ${type};`,
  });
});

test('every missing parameter is named', async () => {
  const { body } = await bench.json('POST', '/_simulator/wx/requestPayment', {
    timeStamp: '1767244540',
    package: 'x',
  });
  expect(body).toEqual({
    errMsg:
      'requestPayment:fail parameter error: parameter.nonceStr should be String instead of Undefined;parameter.paySign should be String instead of Undefined;',
  });
});

test('订单已过期: a prepay_id lives two hours', async () => {
  const prepayId = await prepay();
  await bench.advance(2 * 60 * 60 - 1);
  expect(await bench.requestPayment(prepayId)).toHaveProperty('sheet');
  await bench.advance(1);
  expect(await bench.requestPayment(prepayId)).toEqual(failure('订单已过期'));
  expect(await bench.requestPayment(await prepay())).toHaveProperty('sheet');
});

test('订单已过期: past time_expire', async () => {
  const prepayId = await prepay({ time_expire: '20260101132540' });
  await bench.advance(599);
  expect(await bench.requestPayment(prepayId)).toHaveProperty('sheet');
  await bench.advance(1);
  expect(await bench.requestPayment(prepayId)).toEqual(failure('订单已过期'));
});

test('下单账号与支付账号不一致: another user', async () => {
  expect(await bench.requestPayment(await prepay(), {}, 'bob')).toEqual(failure('下单账号与支付账号不一致'));
});

test('该订单已支付', async () => {
  const prepayId = await prepay();
  await bench.paid();
  expect(await bench.requestPayment(prepayId)).toEqual(failure('该订单已支付'));
});

test('该订单已关闭', async () => {
  const prepayId = await prepay();
  await bench.advance(300);
  await bench.pay(
    'closeorder',
    signed({ appid: appId, mch_id: mchId, nonce_str: 'abc', out_trade_no: 'order-1' }),
  );
  expect(await bench.requestPayment(prepayId)).toEqual(failure('该订单已关闭'));
});
