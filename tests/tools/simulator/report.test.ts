import { appId, fromXml, mchId, sign, signed, startBench, toXml, type Bench, type Fields } from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

/** https://pay.weixin.qq.com/doc/v2/partner/4011941680 */
const report: Fields = {
  ...{ appid: appId, mch_id: mchId, nonce_str: 'abc', user_ip: '127.0.0.1' },
  ...{ interface_url: 'https://api.mch.weixin.qq.com/pay/unifiedorder', execute_time: '1000' },
  ...{ return_code: 'SUCCESS', result_code: 'SUCCESS' },
};

async function post(fields: Fields): Promise<Fields> {
  const response = await bench.raw('/payitil/report', { method: 'POST', body: toXml(fields) });
  expect(response.status).toBe(200);
  return fromXml(await response.text());
}

test.each(['MD5', 'HMAC-SHA256'])('takes a report that is signed by %s', async (signType) => {
  expect(await post(signed({ ...report, sign_type: signType }))).toEqual({
    ...{ return_code: 'SUCCESS', return_msg: 'OK', result_code: 'SUCCESS' },
  });
});

test.each<[string, Fields]>([
  ['签名错误', { ...report, sign: sign(report, 'MD5', 'x'.repeat(32)) }],
  ['缺少参数interface_url', signed({ ...report, interface_url: '' })],
  ['execute_time参数格式错误', signed({ ...report, execute_time: 'long' })],
  ['appid参数长度有误', signed({ ...report, appid: '' })],
  ['商户号mch_id与appid不匹配', signed({ ...report, appid: 'wx0123456789abcdef' })],
])('refuses, unsigned: %s', async (returnMsg, fields) => {
  expect(await post(fields)).toEqual({ return_code: 'FAIL', return_msg: returnMsg });
});

test('plays faults', async () => {
  await bench.fault('report', 'return-fail', { returnMsg: '系统繁忙' });
  expect(await post(signed(report))).toEqual({ return_code: 'FAIL', return_msg: '系统繁忙' });
});
