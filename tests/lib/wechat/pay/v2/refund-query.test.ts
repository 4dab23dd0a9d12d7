import { Hash } from 'wechatpay-axios-plugin';
import { buildRefundQuery, readRefundQuery } from '../../../../../lib/wechat/pay/v2/refund-query';
import { readXml } from '../../../../../lib/wechat/pay/v2/xml';
import { anOrder, aRefund } from '../../../../support/an-order';
import { setting } from '../../../../fixtures/hostile/setting';
import type { Change } from '../../../../fixtures/hostile/signed-notify';
import { answer, refusal, thrownBy } from './signed-answer';

const { merchant } = setting;
const refund = aRefund();

test.each(['MD5', 'HMAC-SHA256'] as const)('asks by our number of the refund, signed with %s', (signType) => {
  const reading = readXml(Buffer.from(buildRefundQuery(anOrder({ signType }), refund, merchant, 'nonce')));
  const { sign, ...fields } = reading.ok ? reading.fields : {};
  expect(fields).toEqual({
    appid: merchant.appId,
    mch_id: merchant.mchId,
    nonce_str: 'nonce',
    sign_type: signType,
    out_refund_no: 'R1',
  });
  expect(sign).toBe(Hash.sign(signType, fields, merchant.key));
});

/** An order with two refunds, ours the second. */
const DONE: Change = {
  transaction_id: '4200000000202601010000000001',
  out_trade_no: 'T20260101000001',
  total_fee: '100',
  refund_count: '2',
  out_refund_no_0: 'R0',
  refund_id_0: '50000000002026010100000000000',
  refund_fee_0: '10',
  refund_status_0: 'REFUNDCLOSE',
  out_refund_no_1: 'R1',
  refund_id_1: '50000000002026010100000000001',
  refund_fee_1: '40',
  refund_status_1: 'SUCCESS',
  refund_recv_accout_1: '支付用户零钱',
  refund_success_time_1: '2026-01-01 20:15:30',
};

const read = (bytes: Uint8Array): ReturnType<typeof readRefundQuery> =>
  readRefundQuery(bytes, merchant, anOrder(), refund);
const reasonOf = (change: Change): unknown => thrownBy(() => read(answer({ ...DONE, ...change })));

test('reads the one refund that was asked about', () => {
  expect(read(answer(DONE))).toEqual({
    kind: 'refund',
    refundStatus: 'SUCCESS',
    refundId: '50000000002026010100000000001',
    refundRecvAccout: '支付用户零钱',
    successTime: '2026-01-01T12:15:30.000Z',
  });
});

test('finds it by the name of the field, whatever else holds the same text, and among ten', () => {
  const twins = { my_out_refund_no_0: 'R1', out_refund_no_1_x: 'R1', memo: 'R1' };
  expect(read(answer({ ...DONE, ...twins }))).toMatchObject({ kind: 'refund', refundStatus: 'SUCCESS' });
  const tenth = Object.fromEntries(
    Object.entries(DONE).map(([name, value]) => [name.replace(/_1$/, '_10'), value]),
  );
  expect(read(answer(tenth))).toMatchObject({ kind: 'refund', refundStatus: 'SUCCESS' });
});

test('reads one without the field of its time', () => {
  const { refundStatus, successTime } = read(answer({ ...DONE, refund_success_time_1: undefined })) as {
    readonly refundStatus: string;
    readonly successTime?: string;
  };
  expect([refundStatus, successTime]).toEqual(['SUCCESS', undefined]);
});

test.each(['PROCESSING', 'CHANGE', 'REFUNDCLOSE'])('reads %s, which has no time', (status) => {
  const change = { refund_status_1: status, refund_success_time_1: '', refund_recv_accout_1: undefined };
  expect(read(answer({ ...DONE, ...change }))).toEqual({
    kind: 'refund',
    refundStatus: status,
    refundId: '50000000002026010100000000001',
  });
});

test.each<[string, Change]>([
  ['of another transaction', { transaction_id: '42' }],
  ['of another payment', { total_fee: '200' }],
  ['of another amount', { refund_fee_1: '41' }],
])('says that the number is used otherwise: %s', (_, change) => {
  expect(read(answer({ ...DONE, ...change }))).toEqual({ kind: 'used_otherwise' });
});

test('says that WeChat knows of no such refund', () => {
  expect(read(refusal('REFUNDNOTEXIST'))).toEqual({ kind: 'not_exist' });
});

test('asks again after SYSTEMERROR, and reports what only we can mend', () => {
  expect(read(refusal('SYSTEMERROR'))).toMatchObject({ kind: 'repeat' });
  expect(thrownBy(() => read(refusal('PARAM_ERROR')))).toMatchObject({ code: 'wechat_refused' });
});

test.each<[string, Change, string]>([
  ['that does not name our refund', { out_refund_no_1: 'R2' }, 'out_refund_no'],
  ['that names it twice', { out_refund_no_0: 'R1' }, 'out_refund_no'],
  ['without the transaction', { transaction_id: undefined }, 'transaction_id'],
  ['without what was paid', { total_fee: '' }, 'total_fee'],
  ['without the amount', { refund_fee_1: undefined }, 'refund_fee_1'],
  ['of a status that there is not', { refund_status_1: 'DONE' }, 'refund_status'],
  ['without a status', { refund_status_1: undefined }, 'refund_status'],
  ['without WeChat’s number', { refund_id_1: undefined }, 'refund_id'],
  ['of a time that does not exist', { refund_success_time_1: '2026-02-30 00:00:00' }, 'success_time'],
])('does not believe an answer %s', (_, change, reason) => {
  expect(reasonOf(change)).toMatchObject({ code: 'wechat_answer_invalid', facts: { reason } });
});

test('does not believe an answer that somebody else has signed', () => {
  const forged = answer(DONE, 'MD5', 'anotherMerchantsKey0000000000000');
  expect(thrownBy(() => read(forged))).toMatchObject({ facts: { reason: 'sign_mismatch' } });
});
