import { issueCertificates } from '../../../tools/local/certificates';
import {
  appId,
  fromXml,
  mchId,
  refundFields,
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

const day = 24 * 60 * 60;
const asked = { appid: appId, mch_id: mchId, nonce_str: 'abc' };
const query = (fields: Fields = { out_trade_no: 'order-1' }): Promise<Fields> =>
  bench.pay('orderquery', signed({ ...asked, ...fields }));

describe('a refund', () => {
  test.each(['MD5', 'HMAC-SHA256'])('is accepted, and answered signed by %s', async (signType) => {
    await bench.paid();
    const { transactions } = await bench.ledger();
    const answer = await bench.refund({ sign_type: signType });
    expect(answer).toMatchObject({
      ...{ return_code: 'SUCCESS', result_code: 'SUCCESS', appid: appId, mch_id: mchId },
      ...{ out_trade_no: 'order-1', out_refund_no: 'refund-1', refund_fee: '30', total_fee: '100' },
      // Zeros are signed, empty elements are not.
      ...{ cash_fee: '100', coupon_refund_fee: '0', refund_channel: '' },
      transaction_id: transactions[0]?.transactionId,
    });
    expect(answer.refund_id).toMatch(/^50\d{27}$/);
    expect(answer.sign).toBe(sign(answer, signType));
    expect((await bench.ledger()).refunds).toMatchObject([
      { outRefundNo: 'refund-1', refundId: answer.refund_id, refundFee: 30, status: 'PROCESSING' },
    ]);
  });

  test('makes the order REFUND at once and for ever', async () => {
    await bench.paid();
    await bench.json('POST', '/_simulator/refunds', { ending: 'REFUNDCLOSE' });
    await bench.refund();
    expect((await query()).trade_state).toBe('REFUND');
    await bench.advance(day);
    const answer = await query();
    expect(answer.trade_state).toBe('REFUND');
    expect(answer).toHaveProperty('transaction_id');
  });

  test('finds its payment by transaction_id, which goes before out_trade_no', async () => {
    await bench.fault('notify', 'second-transaction');
    await bench.paid();
    const [first, second] = (await bench.ledger()).transactions.map(({ transactionId }) => transactionId);
    const answer = await bench.refund({ transaction_id: second ?? '', refund_fee: '100' });
    expect(answer).toMatchObject({ result_code: 'SUCCESS', transaction_id: second });
    expect((await query({ transaction_id: second ?? '' })).trade_state).toBe('REFUND');
    expect((await query({ transaction_id: first ?? '' })).trade_state).toBe('SUCCESS');
    expect((await query()).trade_state).toBe('SUCCESS');
    await bench.advance(60);
    expect(await bench.refund({ out_refund_no: 'refund-2', refund_fee: '100' })).toMatchObject({
      ...{ result_code: 'SUCCESS', transaction_id: first },
    });
    expect((await query()).trade_state).toBe('REFUND');
  });
});

describe('the same out_refund_no', () => {
  beforeEach(() => bench.paid());

  test('with the same parameters refunds once, however often it is sent', async () => {
    const [first, second] = [await bench.refund(), await bench.refund({ nonce_str: 'another' })];
    expect(second.refund_id).toBe(first.refund_id);
    await Promise.all(Array.from({ length: 10 }, () => bench.refund()));
    expect((await bench.ledger()).refunds).toHaveLength(1);
  });

  test('names the same refund by the transaction_id too', async () => {
    const first = await bench.refund();
    const { transactionId = '' } = (await bench.ledger()).transactions[0] ?? {};
    const second = await bench.refund({ out_trade_no: '', transaction_id: transactionId });
    expect(second).toMatchObject({ result_code: 'SUCCESS', refund_id: first.refund_id });
  });

  test.each<Fields>([
    { refund_fee: '31' },
    { refund_desc: 'another' },
    { refund_account: 'REFUND_SOURCE_RECHARGE_FUNDS' },
    { notify_url: 'https://shop.example/refunds' },
  ])('with %j is refused', async (changes) => {
    await bench.refund();
    expect((await bench.refund(changes)).err_code).toBe('INVALID_REQUEST');
    expect((await bench.ledger()).refunds).toHaveLength(1);
  });

  test('for another order is refused', async () => {
    await bench.paid({ out_trade_no: 'order-2' });
    await bench.refund();
    await bench.advance(60);
    expect((await bench.refund({ out_trade_no: 'order-2' })).err_code).toBe('INVALID_REQUEST');
  });

  test('is free again after a refusal', async () => {
    await bench.json('POST', '/_simulator/funds', { REFUND_SOURCE_UNSETTLED_FUNDS: 0 });
    expect((await bench.refund()).err_code).toBe('NOTENOUGH');
    expect(await bench.refund({ refund_account: 'REFUND_SOURCE_RECHARGE_FUNDS' })).toMatchObject({
      result_code: 'SUCCESS',
    });
  });
});

describe('refuses', () => {
  test.each<[string, Fields]>([
    ['缺少参数out_refund_no', { out_refund_no: '' }],
    ['out_refund_no参数长度有误', { out_refund_no: 'r'.repeat(65) }],
    ['out_refund_no参数格式错误', { out_refund_no: 'r 1' }],
    ['缺少参数out_trade_no', { out_trade_no: '' }],
    ['缺少参数total_fee', { total_fee: '' }],
    ['refund_fee参数格式错误', { refund_fee: '0' }],
    ['refund_fee参数格式错误', { refund_fee: '-1' }],
    ['refund_fee参数格式错误', { refund_fee: '1.0' }],
    ['refund_fee参数格式错误', { refund_fee: '030' }],
    ['refund_fee_type参数格式错误', { refund_fee_type: 'USD' }],
    ['refund_desc参数长度有误', { refund_desc: '退'.repeat(27) }],
    ['refund_account参数格式错误', { refund_account: 'REFUND_SOURCE_OF_YOUTH' }],
    ['notify_url参数格式错误', { notify_url: 'https://shop.example/refunds?a=1' }],
    ['invalid refund_fee', { refund_fee: '101' }],
  ])('unsigned: %s', async (returnMsg, changes) => {
    await bench.paid();
    expect(await bench.refund(changes)).toEqual({ return_code: 'FAIL', return_msg: returnMsg });
    expect(await bench.ledger()).toMatchObject({ state: 'SUCCESS', refunds: [] });
  });

  test.each<[string, Fields]>([
    ['INVALID_TRANSACTIONID', { transaction_id: '1' }],
    ['ORDERNOTEXIST', { transaction_id: '4'.repeat(28) }],
    ['ORDERNOTEXIST', { out_trade_no: 'order-2' }],
    ['INVALID_REQUEST', { total_fee: '101' }],
  ])('%s: %j', async (errCode, changes) => {
    await bench.paid();
    const answer = await bench.refund(changes);
    expect(answer).toMatchObject({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: errCode });
    expect(answer.sign).toBe(sign(answer));
    expect(await bench.ledger()).toMatchObject({ state: 'SUCCESS', refunds: [] });
  });

  test('an order that nobody has paid', async () => {
    await bench.order();
    expect((await bench.refund()).err_code).toBe('ORDERNOTEXIST');
  });

  test('less than a minute after the refund before', async () => {
    await bench.paid();
    await bench.refund();
    await bench.advance(59);
    expect((await bench.refund({ out_refund_no: 'refund-2' })).err_code).toBe('FREQUENCY_LIMITED');
    await bench.advance(1);
    expect((await bench.refund({ out_refund_no: 'refund-2' })).result_code).toBe('SUCCESS');
  });

  test('more than was paid, all refunds taken together', async () => {
    await bench.paid();
    await bench.refund({ refund_fee: '70' });
    await bench.advance(60);
    expect(await bench.refund({ out_refund_no: 'refund-2', refund_fee: '31' })).toMatchObject({
      ...{ err_code: 'INVALID_REQUEST', err_code_des: 'refund_fee大于可退金额' },
    });
    expect((await bench.refund({ out_refund_no: 'refund-2', refund_fee: '30' })).result_code).toBe('SUCCESS');
    await bench.advance(60);
    const answer = await bench.refund({ out_refund_no: 'refund-3', refund_fee: '1' });
    expect(answer).toMatchObject({ err_code: 'ERROR', err_code_des: '订单已全额退款', sign: sign(answer) });
  });

  test('a closed refund gives its share back', async () => {
    await bench.paid();
    await bench.json('POST', '/_simulator/refunds/refund-1', { ending: 'REFUNDCLOSE', afterSeconds: 90 });
    await bench.refund({ refund_fee: '100' });
    await bench.advance(60);
    const again = { out_refund_no: 'refund-2', refund_fee: '100' };
    expect((await bench.refund(again)).err_code_des).toBe('订单已全额退款');
    await bench.advance(30);
    expect((await bench.refund(again)).result_code).toBe('SUCCESS');
  });

  test('the fifty-first refund', async () => {
    await bench.paid();
    for (let n = 1; n <= 50; n += 1) {
      const answer = await bench.refund({ out_refund_no: `refund-${n}`, refund_fee: '1' });
      expect(answer.result_code).toBe('SUCCESS');
      await bench.advance(60);
    }
    expect((await bench.refund({ out_refund_no: 'refund-51', refund_fee: '1' })).err_code).toBe(
      'INVALID_REQUEST',
    );
  });

  test('a payment of more than a year ago', async () => {
    await bench.paid();
    await bench.advance(365 * day);
    expect((await bench.refund({ refund_fee: '1' })).result_code).toBe('SUCCESS');
    await bench.advance(60);
    expect((await bench.refund({ out_refund_no: 'refund-2' })).err_code).toBe('TRADE_OVERDUE');
  });
});

describe('the funds', () => {
  test('run out, and are there again when they are topped up', async () => {
    await bench.paid();
    await bench.json('POST', '/_simulator/funds', { REFUND_SOURCE_UNSETTLED_FUNDS: 50 });
    await bench.refund();
    await bench.advance(60);
    const second = { out_refund_no: 'refund-2' };
    expect((await bench.refund(second)).err_code).toBe('NOTENOUGH');
    expect((await bench.json('GET', '/_simulator/funds')).body).toEqual({
      funds: { REFUND_SOURCE_UNSETTLED_FUNDS: 20, REFUND_SOURCE_RECHARGE_FUNDS: null },
    });
    await bench.json('POST', '/_simulator/funds', { REFUND_SOURCE_UNSETTLED_FUNDS: null });
    expect((await bench.refund(second)).result_code).toBe('SUCCESS');
  });

  test('get back what a closed refund had taken', async () => {
    await bench.paid();
    await bench.json('POST', '/_simulator/funds', { REFUND_SOURCE_UNSETTLED_FUNDS: 50 });
    await bench.json('POST', '/_simulator/refunds', { ending: 'REFUNDCLOSE' });
    await bench.refund({ refund_fee: '50' });
    expect((await bench.json('GET', '/_simulator/funds')).body.funds).toMatchObject({
      REFUND_SOURCE_UNSETTLED_FUNDS: 0,
    });
    await bench.advance(60);
    expect((await bench.json('GET', '/_simulator/funds')).body.funds).toMatchObject({
      REFUND_SOURCE_UNSETTLED_FUNDS: 50,
    });
  });

  test.each([
    { SOME_OTHER: 1 },
    { REFUND_SOURCE_UNSETTLED_FUNDS: -1 },
    { REFUND_SOURCE_UNSETTLED_FUNDS: 1.5 },
  ])('are not %j', async (funds) => {
    expect((await bench.json('POST', '/_simulator/funds', funds)).status).toBe(400);
  });
});

describe('what becomes of a refund', () => {
  const status = async (): Promise<string | undefined> => (await bench.ledger()).refunds[0]?.status;

  test('is SUCCESS after fifteen seconds, unless it is told otherwise', async () => {
    await bench.paid();
    await bench.refund();
    await bench.advance(14);
    expect(await status()).toBe('PROCESSING');
    await bench.advance(1);
    expect(await status()).toBe('SUCCESS');
  });

  test.each(['SUCCESS', 'CHANGE', 'REFUNDCLOSE'])('is %s at once where all are told so', async (ending) => {
    await bench.paid();
    await bench.json('POST', '/_simulator/refunds', { ending, afterSeconds: 0 });
    await bench.refund();
    expect(await status()).toBe(ending);
  });

  test('can be told of one refund before it is asked for', async () => {
    await bench.paid();
    await bench.json('POST', '/_simulator/refunds/refund-1', { ending: 'CHANGE', afterSeconds: 0 });
    await bench.refund();
    await bench.advance(60);
    await bench.refund({ out_refund_no: 'refund-2' });
    await bench.advance(15);
    expect((await bench.ledger()).refunds.map((refund) => refund.status)).toEqual(['CHANGE', 'SUCCESS']);
  });

  test('can be told while it is under way, and of stuck money', async () => {
    await bench.paid();
    await bench.refund();
    await bench.json('POST', '/_simulator/refunds/refund-1', { ending: 'CHANGE', afterSeconds: 0 });
    expect(await status()).toBe('CHANGE');
    const { body } = await bench.json('POST', '/_simulator/refunds/refund-1', { ending: 'SUCCESS' });
    expect(body).toMatchObject({ outRefundNo: 'refund-1', status: 'SUCCESS' });
    expect(await status()).toBe('SUCCESS');
    expect((await bench.json('POST', '/_simulator/refunds/refund-1', { ending: 'CHANGE' })).status).toBe(409);
  });

  test.each([{}, { ending: 'PROCESSING' }, { afterSeconds: -1 }, { afterSeconds: 'soon' }])(
    'is not %j',
    async (plan) => {
      expect((await bench.json('POST', '/_simulator/refunds', plan)).status).toBe(400);
    },
  );

  test('is listed', async () => {
    await bench.paid();
    await bench.refund();
    expect((await bench.json('GET', '/_simulator/refunds')).body).toMatchObject({
      refunds: [{ outRefundNo: 'refund-1', outTradeNo: 'order-1', refundFee: 30, ending: 'SUCCESS' }],
      plan: { ending: 'SUCCESS', afterSeconds: 15 },
    });
  });

  test('and the funds are forgotten by a reset', async () => {
    await bench.json('POST', '/_simulator/refunds', { ending: 'CHANGE', afterSeconds: 1 });
    await bench.json('POST', '/_simulator/funds', { REFUND_SOURCE_UNSETTLED_FUNDS: 1 });
    await bench.reset();
    expect((await bench.json('GET', '/_simulator/refunds')).body.plan).toEqual({
      ending: 'SUCCESS',
      afterSeconds: 15,
    });
    expect((await bench.json('GET', '/_simulator/funds')).body.funds).toMatchObject({
      REFUND_SOURCE_UNSETTLED_FUNDS: null,
    });
  });
});

describe('the client certificate', () => {
  beforeEach(() => bench.paid());
  afterEach(async () => {
    expect((await bench.ledger()).refunds).toEqual([]);
  });

  test('must be shown', async () => {
    const { status, body } = await bench.refundRaw(signed(refundFields), {});
    expect(status).toBe(400);
    expect(body).toContain('No required SSL certificate was sent');
  });

  test('must be shown, so that a plain connection cannot do it', async () => {
    const response = await bench.raw('/secapi/pay/refund', {
      method: 'POST',
      body: toXml(signed(refundFields)),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('No required SSL certificate was sent');
  });

  test('must be signed by the authority', async () => {
    const { clientCert: cert, clientKey: key } = await issueCertificates(mchId, new Date());
    const { status, body } = await bench.refundRaw(signed(refundFields), { cert, key });
    expect(status).toBe(400);
    expect(body).toContain('The SSL certificate error');
  });

  test('must be for clients', async () => {
    const { serverCert: cert, serverKey: key } = bench.certificates;
    const { status } = await bench.refundRaw(signed(refundFields), { cert, key });
    expect(status).toBe(400);
  });

  test('does not replace the signature', async () => {
    const { status, body } = await bench.refundRaw({ ...refundFields, sign: 'wrong' });
    expect(status).toBe(200);
    expect(fromXml(body)).toEqual({ return_code: 'FAIL', return_msg: '签名错误' });
  });
});

test('the client certificate must be of the merchant', async () => {
  // The authority of a merchant with another number: its client is signed, and is somebody else.
  const other = await issueCertificates('1900000110', new Date());
  const own = await startBench({ certificates: other });
  await own.paid();
  const { status, body } = await own.refundRaw(signed(refundFields));
  const { refunds } = await own.ledger();
  await own.close();
  expect(status).toBe(200);
  expect(fromXml(body)).toEqual({ return_code: 'FAIL', return_msg: '商户号与证书不匹配' });
  expect(refunds).toEqual([]);
});

describe('faults', () => {
  beforeEach(() => bench.paid());

  test.each(['SYSTEMERROR', 'BIZERR_NEED_RETRY', 'USER_ACCOUNT_ABNORMAL'])(
    '%s does nothing',
    async (errCode) => {
      await bench.fault('refund', 'err-code', { errCode });
      expect((await bench.refund()).err_code).toBe(errCode);
      expect((await bench.ledger()).refunds).toEqual([]);
      expect((await bench.refund()).result_code).toBe('SUCCESS');
    },
  );

  test('unsigned and wrongly-signed do the work', async () => {
    await bench.fault('refund', 'unsigned');
    expect(await bench.refund()).not.toHaveProperty('sign');
    await bench.fault('refund', 'wrongly-signed');
    const answer = await bench.refund();
    expect(answer.sign).not.toBe(sign(answer));
    expect((await bench.ledger()).refunds).toHaveLength(1);
  });
});
