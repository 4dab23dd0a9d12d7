import { appId, orderFields, sign, signed, startBench, type Bench, type Fields } from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

test('gives a signed prepay_id', async () => {
  const answer = await bench.order();
  expect(answer).toMatchObject({
    return_code: 'SUCCESS',
    result_code: 'SUCCESS',
    appid: appId,
    trade_type: 'JSAPI',
  });
  expect(answer.prepay_id).toMatch(/^wx20260101131540[0-9a-f]{20}$/);
  expect(answer.sign).toBe(sign(answer));
});

test('takes every documented field at its longest', async () => {
  const fields = {
    device_info: 'd'.repeat(32),
    body: `${'测'.repeat(42)}x`,
    detail: '测'.repeat(2048),
    attach: 'a'.repeat(127),
    out_trade_no: '0Az_-|*'.padEnd(32, '9'),
    fee_type: 'CNY',
    total_fee: '2147483647',
    spbill_create_ip: '2001:db8::1',
    time_start: '20260101131540',
    time_expire: '20260101131640',
    goods_tag: 'g'.repeat(32),
    product_id: 'p'.repeat(32),
    limit_pay: 'no_credit',
    receipt: 'Y',
    profit_sharing: 'N',
    scene_info: '{"store_info":{}}',
    something_new: 'signed, so allowed',
  };
  expect((await bench.order(fields)).result_code).toBe('SUCCESS');
});

test.each(['body', 'out_trade_no', 'total_fee', 'spbill_create_ip', 'notify_url', 'trade_type', 'openid'])(
  'is refused, unsigned, without %s',
  async (name) => {
    const { [name]: left, ...rest } = await orderFields(bench);
    expect(left).toBeDefined();
    const words = name === 'openid' ? 'JSAPI支付必须传openid' : `缺少参数${name}`;
    const expected = { return_code: 'FAIL', return_msg: words };
    expect(await bench.pay('unifiedorder', signed(rest))).toEqual(expected);
    expect(await bench.order({ [name]: '' })).toEqual(expected);
  },
);

const url = 'https://example.com/';
test.each<Fields>([
  { body: 'x'.repeat(128) },
  { body: '测'.repeat(43) },
  { attach: 'x'.repeat(128) },
  { device_info: 'x'.repeat(33) },
  { detail: 'x'.repeat(6145) },
  { out_trade_no: 'short' },
  { out_trade_no: 'x'.repeat(33) },
  { out_trade_no: 'order#1' },
  { out_trade_no: '订单号码12' },
  { fee_type: 'USD' },
  { total_fee: '0' },
  { total_fee: '-1' },
  { total_fee: '1.0' },
  { total_fee: '1.5' },
  { total_fee: '01' },
  { total_fee: '1e2' },
  { total_fee: ' 1' },
  { total_fee: '2147483648' },
  { spbill_create_ip: '127.0.0' },
  { spbill_create_ip: 'localhost' },
  { time_start: '2026010113154' },
  { time_start: '20260230131540' },
  { time_expire: '20260101250000' },
  { time_expire: '2026-01-01 14:0' },
  { time_expire: '20260101131639' },
  { time_start: '20260101140000', time_expire: '20260101140000' },
  { goods_tag: 'x'.repeat(33) },
  { notify_url: `${url}?a=1` },
  { notify_url: `${url}#a` },
  { notify_url: 'ftp://example.com/' },
  { notify_url: 'example.com/notify' },
  { notify_url: url.padEnd(257, 'x') },
  { trade_type: 'NATIVE' },
  { trade_type: 'jsapi' },
  { product_id: 'x'.repeat(33) },
  { limit_pay: 'no_debit' },
  { receipt: 'N' },
  { profit_sharing: 'y' },
  { scene_info: '{' },
  { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
])('is refused, unsigned, with %j', async (changes) => {
  const answer = await bench.order(changes);
  expect(answer).toEqual({ return_code: 'FAIL', return_msg: answer.return_msg });
  expect(answer.return_msg).toContain(Object.keys(changes).at(-1));
  expect((await bench.json('GET', '/_simulator/ledger')).body.orders).toEqual([]);
});

test('an openid of another mini program is not known', async () => {
  const { startSimulator } = await import('../../../tools/simulator/start');
  const other = { appId: 'wx0123456789abcdef', appSecret: 's', mchId: '1', mchKey: 'k'.repeat(32) };
  const neighbour = await startSimulator({ port: 0, ...other });
  const login = await fetch(`${neighbour.url}/_simulator/wx/login`, { method: 'POST' });
  const { code } = (await login.json()) as Fields;
  const query = `appid=${other.appId}&secret=s&grant_type=authorization_code&js_code=${code ?? ''}`;
  const session = (await (await fetch(`${neighbour.url}/sns/jscode2session?${query}`)).json()) as Fields;
  await neighbour.close();
  expect(session.openid).toMatch(/^o.{27}$/);
  expect(await bench.order({ openid: session.openid ?? '' })).toEqual({
    ...{ return_code: 'FAIL', return_msg: 'appid and openid not match' },
  });
});

test.each(['红富士苹果 5 斤', '{"goods_detail":[]}', '{'])('detail is any text: %s', async (detail) => {
  expect((await bench.order({ detail })).result_code).toBe('SUCCESS');
});

describe('the same number again', () => {
  const full = { attach: 'a', time_start: '20260101131540', time_expire: '20260103131540' };

  test('with the same parameters gives the same prepay_id while it lives, then a new one', async () => {
    const { prepay_id: first } = await bench.order(full);
    await bench.advance(2 * 60 * 60 - 1);
    expect((await bench.order({ ...full, nonce_str: 'another' })).prepay_id).toBe(first);
    await bench.advance(1);
    const { prepay_id: second } = await bench.order(full);
    expect(second).toMatch(/^wx20260101151540/);
    expect(second).not.toBe(first);
    expect((await bench.ledger()).prepayIds).toEqual([first, second]);
  });

  test('CNY is what an absent fee_type means, and an empty field is an absent one', async () => {
    const { prepay_id: first } = await bench.order();
    expect((await bench.order({ fee_type: 'CNY', attach: '' })).prepay_id).toBe(first);
  });

  test.each<Fields>([
    { body: 'another' },
    { total_fee: '101' },
    { attach: 'b' },
    { attach: '' },
    { notify_url: 'https://example.com/notify' },
    { spbill_create_ip: '127.0.0.2' },
    { time_start: '20260101131541' },
    { time_expire: '20260103131541' },
    { device_info: 'new' },
    { detail: '{}' },
    { sign_type: 'HMAC-SHA256' },
  ])('with %j is INVALID_REQUEST', async (changes) => {
    await bench.order(full);
    const answer = await bench.order({ ...full, ...changes });
    expect(answer).toMatchObject({ err_code: 'INVALID_REQUEST', err_code_des: '201 商户订单号重复' });
    expect((await bench.ledger()).totalFee).toBe(100);
  });

  test('for another user is INVALID_REQUEST', async () => {
    await bench.order();
    expect((await bench.order({ openid: await bench.login('bob') })).err_code).toBe('INVALID_REQUEST');
  });

  test('once paid is ORDERPAID', async () => {
    await bench.paid();
    expect((await bench.order()).err_code).toBe('ORDERPAID');
  });

  test('once closed by itself, after seven days, is ORDERCLOSED', async () => {
    await bench.order();
    await bench.advance(7 * 24 * 60 * 60 - 1);
    expect((await bench.order()).result_code).toBe('SUCCESS');
    await bench.advance(1);
    expect((await bench.order()).err_code).toBe('ORDERCLOSED');
  });
});
