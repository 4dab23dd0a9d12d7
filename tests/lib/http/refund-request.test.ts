import { readRefundRequest } from '../../../lib/http/refund-request';
import { aFormRequest, aJsonRequest } from './a-request';
import { refusalOf } from './refusal-of';

const ASKED = { outTradeNo: 'T20260101000001', outRefundNo: 'R1', refundFee: 30 };
const read = (value: unknown) => readRefundRequest(aJsonRequest(value));

test('a refund of the payment names an order, a number and an amount, and nothing more', () => {
  expect(read(ASKED)).toStrictEqual(ASKED);
});

test('the reason and the transaction of an anomaly are taken over', () => {
  const asked = { ...ASKED, reason: '七天无理由', transactionId: '4200000000202601010000000001' };
  expect(read(asked)).toStrictEqual(asked);
});

test('an empty reason is none, since WeChat takes no empty element', () => {
  expect(read({ ...ASKED, reason: '' })).toStrictEqual(ASKED);
});

test('a form names its amount in digits', () => {
  const form = 'outTradeNo=T20260101000001&outRefundNo=R1&refundFee=30';
  expect(readRefundRequest(aFormRequest(form))).toStrictEqual(ASKED);
});

test.each<[string, object]>([
  ['every character of a number', { outRefundNo: 'aZ09_-|*@' }],
  ['the longest number', { outRefundNo: 'R'.repeat(64) }],
  ['the shortest number of an order', { outTradeNo: 'T2026*' }],
  ['the longest number of an order', { outTradeNo: 'T'.repeat(32) }],
  ['one fen', { refundFee: 1 }],
  ['a hundred million yuan', { refundFee: 10_000_000_000 }],
  ['a reason of 80 bytes', { reason: `${'退'.repeat(26)}ab` }],
  ['the longest transaction', { transactionId: '4'.repeat(32) }],
])('%s is taken', (_, change) => {
  expect(read({ ...ASKED, ...change })).toStrictEqual({ ...ASKED, ...change });
});

test.each<[string, object, string]>([
  ['no order', { outTradeNo: undefined }, 'outTradeNo'],
  ['a number of an order that is too short', { outTradeNo: 'T2026' }, 'outTradeNo'],
  ['a number of an order that is too long', { outTradeNo: 'T'.repeat(33) }, 'outTradeNo'],
  ['an order by a character of refunds only', { outTradeNo: 'T20260101@' }, 'outTradeNo'],
  ['a payment without an order', { outTradeNo: 'unknown#4200000000' }, 'outTradeNo'],
  ['no number of its own', { outRefundNo: undefined }, 'outRefundNo'],
  ['an empty number', { outRefundNo: '' }, 'outRefundNo'],
  ['a number that is too long', { outRefundNo: 'R'.repeat(65) }, 'outRefundNo'],
  ['a number with a blank', { outRefundNo: 'R 1' }, 'outRefundNo'],
  ['a number with a line feed at its end', { outRefundNo: 'R1\n' }, 'outRefundNo'],
  ['a number that is a JSON number', { outRefundNo: 17 }, 'outRefundNo'],
  ['a number that every object has as a name', { outRefundNo: 'constructor' }, 'outRefundNo'],
  ['no amount', { refundFee: undefined }, 'refundFee'],
  ['nothing', { refundFee: 0 }, 'refundFee'],
  ['less than nothing', { refundFee: -1 }, 'refundFee'],
  ['half a fen', { refundFee: 0.5 }, 'refundFee'],
  ['more than an order can cost', { refundFee: 10_000_000_001 }, 'refundFee'],
  ['an amount as a text, in JSON', { refundFee: '30' }, 'refundFee'],
  ['a reason of 81 bytes', { reason: '退'.repeat(27) }, 'reason'],
  ['a reason that would forge a signed field', { reason: 'a&refund_fee=1' }, 'reason'],
  ['a reason that ends a CDATA section', { reason: ']]>' }, 'reason'],
  ['a reason with a line feed', { reason: 'a\nb' }, 'reason'],
  ['an empty transaction', { transactionId: '' }, 'transactionId'],
  ['a transaction that is too long', { transactionId: '4'.repeat(33) }, 'transactionId'],
  ['a transaction that is no number of WeChat', { transactionId: '4200-1' }, 'transactionId'],
])('%s is refused by its field', async (_, change, field) => {
  const error = await refusalOf(() => read({ ...ASKED, ...change }));
  expect(error.code).toBe('field_invalid');
  expect(error.fields.map((each) => each.field)).toEqual([field]);
});

test('a number that every object inherits is refused with the fix', async () => {
  const error = await refusalOf(() => read({ ...ASKED, outRefundNo: 'toString' }));
  expect(error.detail).toMatch(/^outRefundNo: Send a number of your own for this refund/);
});

test('every field at fault is named at once', async () => {
  const error = await refusalOf(() => read({ reason: '&' }));
  expect(error.fields.map((each) => each.field).sort()).toEqual([
    ...['outRefundNo', 'outTradeNo', 'reason', 'refundFee'],
  ]);
});
