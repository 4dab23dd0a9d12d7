import { appId, mchId, sign, signed, startBench, type Bench, type Fields } from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

const asked = { appid: appId, mch_id: mchId, nonce_str: 'abc' };
const query = (fields: Fields = { out_trade_no: 'order-1' }): Promise<Fields> =>
  bench.pay('orderquery', signed({ ...asked, ...fields }));
const close = (outTradeNo = 'order-1'): Promise<Fields> =>
  bench.pay('closeorder', signed({ ...asked, out_trade_no: outTradeNo }));

describe('orderquery', () => {
  test('NOTPAY has empty elements and nothing of a payment', async () => {
    await bench.order();
    const answer = await query();
    expect(answer).toMatchObject({
      ...{ result_code: 'SUCCESS', trade_state: 'NOTPAY', out_trade_no: 'order-1' },
      ...{ total_fee: '100', device_info: '', attach: '' },
    });
    expect(answer.sign).toBe(sign(answer));
    for (const name of ['transaction_id', 'openid', 'time_end', 'bank_type'])
      expect(answer).not.toHaveProperty(name);
  });

  test('SUCCESS has everything about the payment', async () => {
    await bench.order({ attach: '订单' });
    await bench.advance(60);
    await bench.paid({ attach: '订单' });
    const answer = await query();
    expect(answer).toMatchObject({
      ...{ result_code: 'SUCCESS', trade_state: 'SUCCESS', out_trade_no: 'order-1', attach: '订单' },
      ...{ total_fee: '100', cash_fee: '100', fee_type: 'CNY', trade_type: 'JSAPI', bank_type: 'OTHERS' },
      ...{ openid: await bench.login(), is_subscribe: 'N', time_end: '20260101131640' },
    });
    expect(answer.transaction_id).toMatch(/^\d{28}$/);
    expect(answer.sign).toBe(sign(answer));
  });

  test('says what a coupon paid', async () => {
    await bench.json('POST', `${await bench.sheet()}/confirm`, { couponFee: 30, waitForNotify: true });
    const coupon = {
      coupon_fee: '30',
      coupon_count: '1',
      coupon_fee_0: '30',
      cash_fee: '70',
      total_fee: '100',
    };
    expect(await query()).toMatchObject(coupon);
    expect(bench.notified[0]?.fields).toMatchObject(coupon);
    expect((await bench.refund()).cash_fee).toBe('70');
    const refunds = await bench.pay('refundquery', signed({ ...asked, out_refund_no: 'refund-1' }));
    expect(refunds.cash_fee).toBe('70');
  });

  test.each([101, -1, 0.5, '30'])('a coupon of %j pays nothing', async (couponFee) => {
    const sheet = await bench.sheet();
    expect((await bench.json('POST', `${sheet}/confirm`, { couponFee })).status).toBe(400);
    expect(await bench.ledger()).toMatchObject({ state: 'NOTPAY' });
  });

  test('finds by transaction_id, which goes before out_trade_no', async () => {
    await bench.paid();
    const [transaction] = (await bench.ledger()).transactions;
    const byId = await query({
      transaction_id: transaction?.transactionId ?? '',
      out_trade_no: 'someone-elses',
    });
    expect(byId).toMatchObject({ out_trade_no: 'order-1', trade_state: 'SUCCESS' });
    expect((await query({ transaction_id: '1', out_trade_no: 'order-1' })).err_code).toBe('ORDERNOTEXIST');
  });

  test('finds the second transaction of an order by its own number', async () => {
    await bench.fault('notify', 'second-transaction');
    await bench.paid();
    const ids = (await bench.ledger()).transactions.map(({ transactionId }) => transactionId);
    const found = await Promise.all(ids.map((id) => query({ transaction_id: id })));
    expect(found.map((answer) => answer.transaction_id)).toEqual(ids);
    expect((await query()).transaction_id).toBe(ids[0]);
  });

  test('REFUND still has the payment', async () => {
    await bench.paid();
    await bench.json('POST', '/_simulator/ledger/order-1', { state: 'REFUND' });
    const answer = await query();
    expect(answer.trade_state).toBe('REFUND');
    expect(answer).toHaveProperty('transaction_id');
  });

  test('an order past its time_expire is still NOTPAY', async () => {
    await bench.order({ time_expire: '20260101132540' });
    await bench.advance(3600);
    expect((await query()).trade_state).toBe('NOTPAY');
  });

  test('ORDERNOTEXIST; unsigned without a number', async () => {
    expect((await query()).err_code).toBe('ORDERNOTEXIST');
    expect(await query({})).toEqual({ return_code: 'FAIL', return_msg: '缺少参数out_trade_no' });
  });
});

describe('closeorder', () => {
  test('not within five minutes, then once', async () => {
    await bench.order();
    await bench.advance(299);
    expect((await close()).err_code).toBe('TRADE_STATE_ERROR');
    expect((await query()).trade_state).toBe('NOTPAY');
    await bench.advance(1);
    const answer = await close();
    expect(answer).toMatchObject({ result_code: 'SUCCESS', result_msg: 'OK' });
    expect(answer.sign).toBe(sign(answer));
    expect((await query()).trade_state).toBe('CLOSED');
    expect((await close()).err_code).toBe('ORDERCLOSED');
    expect((await bench.order()).err_code).toBe('ORDERCLOSED');
  });

  test('ORDERPAID, ORDERNOTEXIST; unsigned without a number', async () => {
    await bench.paid();
    await bench.advance(300);
    expect((await close()).err_code).toBe('ORDERPAID');
    expect((await bench.ledger()).state).toBe('SUCCESS');
    expect((await close('order-2')).err_code).toBe('ORDERNOTEXIST');
    expect(await close('')).toEqual({ return_code: 'FAIL', return_msg: '缺少参数out_trade_no' });
  });
});
