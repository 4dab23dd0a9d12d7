import { appId, mchId, sign, signed, startBench, type Bench, type Fields } from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

const day = 24 * 60 * 60;
const query = (fields: Fields): Promise<Fields> =>
  bench.pay('refundquery', signed({ appid: appId, mch_id: mchId, nonce_str: 'abc', ...fields }));

/** So many refunds of one fen each, a minute apart. */
async function refundedTimes(count: number): Promise<void> {
  await bench.paid();
  for (let n = 0; n < count; n += 1) {
    await bench.refund({ out_refund_no: `refund-${n}`, refund_fee: '1' });
    await bench.advance(60);
  }
}

test('says everything of a refund that has ended', async () => {
  await bench.paid();
  const { refund_id: refundId } = await bench.refund();
  await bench.advance(15);
  const answer = await query({ out_refund_no: 'refund-1' });
  const { transactions } = await bench.ledger();
  expect(answer).toEqual({
    ...{ return_code: 'SUCCESS', return_msg: 'OK', result_code: 'SUCCESS', appid: appId, mch_id: mchId },
    ...{ out_trade_no: 'order-1', transaction_id: transactions[0]?.transactionId, total_fee: '100' },
    ...{ cash_fee: '100', fee_type: 'CNY', refund_count: '1', out_refund_no_0: 'refund-1' },
    ...{ refund_id_0: refundId, refund_channel_0: 'ORIGINAL', refund_fee_0: '30' },
    ...{ settlement_refund_fee_0: '30', coupon_refund_fee_0: '0', coupon_refund_count_0: '0' },
    ...{ refund_status_0: 'SUCCESS', refund_account_0: 'REFUND_SOURCE_UNSETTLED_FUNDS' },
    ...{ refund_recv_accout_0: '支付用户零钱', refund_success_time_0: '2026-01-01 13:15:55' },
    nonce_str: answer.nonce_str,
    sign: sign(answer),
  });
});

test.each(['PROCESSING', 'CHANGE', 'REFUNDCLOSE'])('%s has no time of success', async (status) => {
  await bench.paid();
  if (status !== 'PROCESSING') {
    await bench.json('POST', '/_simulator/refunds', { ending: status, afterSeconds: 0 });
  }
  await bench.refund();
  const answer = await query({ out_refund_no: 'refund-1' });
  expect(answer.refund_status_0).toBe(status);
  expect(answer).not.toHaveProperty('refund_success_time_0');
});

test('goes by refund_id, then out_refund_no, then transaction_id, then out_trade_no', async () => {
  await refundedTimes(2);
  await bench.paid({ out_trade_no: 'order-2' });
  await bench.refund({ out_trade_no: 'order-2', out_refund_no: 'refund-of-2', refund_fee: '3' });
  const [first] = (await bench.ledger()).refunds;
  const [second] = (await bench.ledger('order-2')).refunds;
  const keys = {
    refund_id: first?.refundId ?? '',
    out_refund_no: 'refund-1',
    transaction_id: second?.transactionId ?? '',
    out_trade_no: 'order-1',
  };
  const numbers = (answer: Fields): string[] =>
    Object.entries(answer).flatMap(([name, value]) => (/^out_refund_no_\d+$/.test(name) ? [value] : []));
  expect(numbers(await query(keys))).toEqual(['refund-0']);
  expect(numbers(await query({ ...keys, refund_id: '' }))).toEqual(['refund-1']);
  expect(numbers(await query({ ...keys, refund_id: '', out_refund_no: '' }))).toEqual(['refund-of-2']);
  expect(numbers(await query({ out_trade_no: 'order-1' }))).toEqual(['refund-0', 'refund-1']);
});

test('gives ten by an order number, and the next ten from offset on', async () => {
  await refundedTimes(12);
  const first = await query({ out_trade_no: 'order-1' });
  expect(first).toMatchObject({ refund_count: '10', total_refund_count: '12', out_refund_no_9: 'refund-9' });
  expect(first).not.toHaveProperty('out_refund_no_10');
  const rest = await query({ out_trade_no: 'order-1', offset: '10' });
  expect(rest).toMatchObject({
    refund_count: '2',
    out_refund_no_0: 'refund-10',
    out_refund_no_1: 'refund-11',
  });
  expect((await query({ out_trade_no: 'order-1', offset: '12' })).err_code).toBe('PARAM_ERROR');
  expect(await query({ out_trade_no: 'order-1', offset: '-1' })).toEqual({
    ...{ return_code: 'FAIL', return_msg: 'offset参数格式错误' },
  });
});

test('finds what lies beyond twenty by its own number only', async () => {
  await refundedTimes(22);
  expect((await query({ out_trade_no: 'order-1', offset: '19' })).refund_count).toBe('3');
  expect((await query({ out_trade_no: 'order-1', offset: '20' })).err_code).toBe('PARAM_ERROR');
  expect((await query({ out_refund_no: 'refund-21' })).result_code).toBe('SUCCESS');
});

test('wants the transaction_id a year and a half after the payment', async () => {
  await bench.paid();
  const { transactionId = '' } = (await bench.ledger()).transactions[0] ?? {};
  await bench.advance(364 * day);
  const { refund_id: refundId = '' } = await bench.refund();
  await bench.advance(185 * day);
  expect((await query({ out_refund_no: 'refund-1' })).err_code).toBe('REFUNDNOTEXIST');
  expect((await query({ transaction_id: transactionId })).result_code).toBe('SUCCESS');
  expect((await query({ transaction_id: transactionId, refund_id: refundId })).result_code).toBe('SUCCESS');
});

test.each<[string, Fields]>([
  ['REFUNDNOTEXIST', { refund_id: '5' }],
  ['REFUNDNOTEXIST', { out_refund_no: 'refund-1' }],
  ['REFUNDNOTEXIST', { out_trade_no: 'order-1' }],
  ['REFUNDNOTEXIST', { out_trade_no: 'order-2' }],
  ['INVALID_TRANSACTIONID', { transaction_id: '1' }],
])('%s: %j', async (errCode, fields) => {
  await bench.paid();
  const answer = await query(fields);
  expect(answer).toMatchObject({ result_code: 'FAIL', err_code: errCode });
  expect(answer.sign).toBe(sign(answer));
});

test.each<[string, Fields]>([
  ['缺少参数out_trade_no', {}],
  ['out_refund_no参数长度有误', { out_refund_no: 'r'.repeat(65) }],
])('unsigned: %s', async (returnMsg, fields) => {
  expect(await query(fields)).toEqual({ return_code: 'FAIL', return_msg: returnMsg });
});
