import {
  appId,
  fromXml,
  mchId,
  mchKey,
  sign,
  signed,
  startBench,
  toXml,
  type Bench,
  type Fields,
} from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

const query: Fields = { appid: appId, mch_id: mchId, nonce_str: 'abc', out_trade_no: 'order-1' };
const withoutMchId: Fields = { appid: appId, nonce_str: 'abc', out_trade_no: 'order-1' };

async function post(
  body: string | Uint8Array<ArrayBuffer> | undefined,
  call = 'orderquery',
): Promise<Fields> {
  const response = await bench.raw(`/pay/${call}`, {
    method: 'POST',
    ...(body === undefined ? {} : { body }),
  });
  expect(response.status).toBe(200);
  return fromXml(await response.text());
}

describe.each(['unifiedorder', 'orderquery', 'closeorder'])('%s refuses, unsigned,', (call) => {
  const refused = (returnMsg: string): Fields => ({ return_code: 'FAIL', return_msg: returnMsg });

  test.each(['GET', 'PUT', 'DELETE'])('%s', async (method) => {
    const response = await bench.raw(`/pay/${call}`, { method });
    expect(fromXml(await response.text())).toEqual(refused('请使用post方法'));
  });

  test('an empty body', async () => {
    expect(await post(undefined, call)).toEqual(refused('post数据为空'));
  });

  test('a body that is not UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<xml><a>'),
      Buffer.from([0xb2, 0xe2, 0xff]),
      Buffer.from('</a></xml>'),
    ]);
    expect(await post(bytes, call)).toEqual(refused('编码格式错误'));
  });

  test.each([
    '{"json":true}',
    '<xml><a>1</xml>',
    '<xml><a>1</a><a>2</a></xml>',
    `<xml><a>${'x'.repeat(200_000)}</a></xml>`,
  ])('what is not one flat <xml>: %.20s', async (body) => {
    expect(await post(body, call)).toEqual(refused('XML格式错误'));
  });

  test('no signature', async () => {
    expect(await bench.pay(call, query)).toEqual(refused('签名错误'));
  });

  test.each([
    ['another key', sign(query, 'MD5', 'x'.repeat(32))],
    ['another sign type', sign(query, 'HMAC-SHA256')],
    ['lower case', sign(query).toLowerCase()],
    ['one digit less', sign(query).slice(1)],
  ])('a signature by %s', async (_name, signature) => {
    expect(await bench.pay(call, { ...query, sign: signature })).toEqual(refused('签名错误'));
  });

  test('a field changed after signing', async () => {
    expect(await bench.pay(call, { ...signed(query), out_trade_no: 'order-2' })).toEqual(refused('签名错误'));
  });

  test('a field added after signing', async () => {
    expect(await bench.pay(call, { ...signed(query), attach: 'x' })).toEqual(refused('签名错误'));
  });

  test('sign_type HMAC-SHA256 signed by MD5', async () => {
    expect(await bench.pay(call, signed({ ...query, sign_type: 'HMAC-SHA256' }, 'MD5'))).toEqual(
      refused('签名错误'),
    );
  });

  test('a merchant that is not there', async () => {
    expect(await bench.pay(call, signed({ ...query, mch_id: '1' }))).toEqual(refused('商户号mch_id不存在'));
  });

  test('a merchant number that is none', async () => {
    const words = refused('mch_id参数格式错误');
    expect(await bench.pay(call, signed(withoutMchId))).toEqual(words);
    expect(await bench.pay(call, signed({ ...query, mch_id: 'mch-1' }))).toEqual(words);
  });

  test.each(['root', 'XML', 'request'])('another root, <%s>, as if its fields were missing', async (root) => {
    const body = toXml(signed(query)).replace('<xml>', `<${root}>`).replace('</xml>', `</${root}>`);
    expect(await post(body, call)).toEqual(refused('mch_id参数格式错误'));
  });

  test.each([
    ['appid参数长度有误', { ...query, appid: '' }],
    ['appid参数长度有误', { ...query, appid: 'nonsense' }],
    ['appid不存在', { ...query, appid: 'wx-0123456789-abcd' }],
    ['商户号mch_id与appid不匹配', { ...query, appid: 'wx0123456789abcdef' }],
    ['nonce_str参数长度有误', { ...query, nonce_str: 'n'.repeat(33) }],
    ['缺少参数nonce_str', { ...query, nonce_str: '' }],
    ['sign_type参数格式错误', { ...query, sign_type: 'SHA1' }],
  ])('a parameter that is missing or wrong: %s', async (returnMsg, fields) => {
    expect(await bench.pay(call, signed(fields, 'MD5'))).toEqual(refused(returnMsg));
  });
});

describe('an answer', () => {
  test.each(['MD5', 'HMAC-SHA256'])('is signed as the request was: %s', async (signType) => {
    const answer = await bench.pay('orderquery', signed({ ...query, sign_type: signType }));
    expect(answer.sign).toBe(sign(answer, signType));
    expect(answer).toMatchObject({ appid: appId, mch_id: mchId, err_code: 'ORDERNOTEXIST' });
  });

  test('has a nonce of its own', async () => {
    const [first, second] = [
      await bench.pay('orderquery', signed(query)),
      await bench.pay('orderquery', signed(query)),
    ];
    expect(first.nonce_str).toMatch(/^\w{16}$/);
    expect(second.nonce_str).not.toBe(first.nonce_str);
  });

  test('comes to a path that does not exist too', async () => {
    const { status, body } = await bench.json('POST', '/pay/micropay', {});
    expect(status).toBe(404);
    expect(body.error).toContain('/_simulator');
  });

  test('reads plain elements as well as CDATA', async () => {
    const fields = signed({ ...query, attach: 'a&b<' });
    const text = toXml(fields).replace('<![CDATA[a&b<]]>', 'a&amp;b&#60;');
    expect((await post(text)).err_code).toBe('ORDERNOTEXIST');
    expect(text).toContain('a&amp;b&#60;');
  });

  test('never tells the key', async () => {
    await bench.pay('orderquery', { ...query, sign: 'wrong', attach: mchKey });
    const { body } = await bench.json('GET', '/_simulator/messages');
    expect(JSON.stringify(body)).not.toContain(mchKey);
    expect(JSON.stringify(body)).toContain('***');
  });
});
