import { NO_DIFFERENCES } from '../../../lib/bills/report';
import { NOTIFY_REFUSALS, PayError, type ErrorCode, type NotifyRefusal } from '../../../lib/errors/errors';
import type { Outcome } from '../../../lib/orders/outcomes';
import type { PaymentNotificationOutcome } from '../../../lib/orders/pay/payment-notification';
import type { LogFields } from '../../../lib/telemetry/telemetry';
import {
  recordPaymentNotification,
  recordRefundNotification,
  recordBill,
  recordError,
  recordOutcome,
} from '../../../lib/telemetry/outcomes';
import { recordedTelemetry } from '../../support/recorded-telemetry';

describe('an event of a story', () => {
  test.each<[Outcome, LogFields, unknown[]]>([
    [
      { kind: 'created', outTradeNo: 'T1' },
      { outTradeNo: 'T1' },
      [{ metric: 'OrdersCreated', detail: undefined }],
    ],
    [
      { kind: 'anomaly', anomaly: 'openid_mismatch', recorded: 'now' },
      { outcome: 'anomaly', anomaly: 'openid_mismatch', recorded: 'now' },
      [{ metric: 'Anomalies', detail: 'openid_mismatch' }],
    ],
    [
      { kind: 'anomaly', anomaly: 'openid_mismatch', recorded: 'before' },
      { outcome: 'anomaly', anomaly: 'openid_mismatch', recorded: 'before' },
      [{ metric: 'Anomalies', detail: 'openid_mismatch' }],
    ],
    [{ kind: 'refused', refusal: 'appid_mismatch' }, { outcome: 'refused', refusal: 'appid_mismatch' }, []],
    [{ kind: 'marked_paid' }, { outcome: 'marked_paid' }, []],
    [{ kind: 'duplicate' }, { outcome: 'duplicate' }, []],
    [
      { kind: 'unknown_order' },
      { outcome: 'unknown_order' },
      [{ metric: 'UnknownOrders', detail: undefined }],
    ],
    [{ kind: 'closed' }, { outcome: 'closed' }, []],
    [
      { kind: 'refund', outRefundNo: 'R1', refundStatus: 'REFUSED' },
      { outRefundNo: 'R1', refundStatus: 'REFUSED' },
      [],
    ],
    [
      { kind: 'refund', outRefundNo: 'R1', refundStatus: 'REFUSED', givenUp: 'NOT_EXIST' },
      { outRefundNo: 'R1', refundStatus: 'REFUSED' },
      [{ metric: 'RefundsGivenUp', detail: 'NOT_EXIST' }],
    ],
    [{ kind: 'open' }, { outcome: 'open' }, []],
    [{ kind: 'unknown_refund' }, { outcome: 'unknown_refund' }, []],
    [
      { kind: 'payment_notification', outTradeNo: 'T1', transactionId: '42', isVerified: true },
      { outTradeNo: 'T1', transactionId: '42' },
      [],
    ],
    [
      { kind: 'payment_notification', outTradeNo: 'T1', transactionId: '42', isVerified: false },
      { outTradeNo: 'T1', transactionId: '42', reason: 'previous_key' },
      [{ metric: 'PreviousKeyUsed', detail: undefined }],
    ],
    [
      {
        kind: 'refund_notification',
        ...{ outTradeNo: 'T1', outRefundNo: 'R1' },
        transactionId: '42',
        refundFee: 1,
      },
      { outTradeNo: 'T1', outRefundNo: 'R1', transactionId: '42', refundFee: 1 },
      [],
    ],
  ])('%j is told as %j', (event, fields, counts) => {
    const telemetry = recordedTelemetry();
    expect(recordOutcome(telemetry, event)).toEqual(fields);
    expect(telemetry.counts).toEqual(counts);
  });
});

describe('a refused payment notification', () => {
  test.each(Object.keys(NOTIFY_REFUSALS) as NotifyRefusal[])('is counted by its reason: %s', (refusal) => {
    const telemetry = recordedTelemetry();
    const outcome = { kind: 'refused', refusal, field: 'x' } as const;
    expect(recordPaymentNotification(telemetry, outcome)).toEqual({ refusal, field: 'x' });
    const genuine = [
      ...['sign_type_mismatch', 'mch_id_mismatch', 'trade_type_mismatch'],
      ...['field_missing', 'field_invalid', 'not_success'],
    ];
    const signature = refusal === 'sign_missing' || refusal === 'sign_mismatch';
    expect(telemetry.counts).toEqual([
      { metric: 'NotificationsRefused', detail: refusal },
      ...(signature ? [{ metric: 'RefusedSignatures', detail: undefined }] : []),
      ...(genuine.includes(refusal) ? [{ metric: 'RefusedGenuine', detail: undefined }] : []),
      ...(refusal === 'ambiguous' ? [{ metric: 'AmbiguousMessages', detail: undefined }] : []),
    ]);
  });
});

test.each(Object.keys(NOTIFY_REFUSALS) as NotifyRefusal[])(
  'a refused refund notification is counted by its reason alone: %s',
  (refusal) => {
    const telemetry = recordedTelemetry();
    const outcome = { kind: 'refused', refusal, field: 'x' } as const;
    expect(recordRefundNotification(telemetry, outcome)).toEqual({ refusal, field: 'x' });
    expect(telemetry.counts).toEqual([{ metric: 'NotificationsRefused', detail: refusal }]);
  },
);

test('an accepted refund notification is not counted', () => {
  const telemetry = recordedTelemetry();
  expect(recordRefundNotification(telemetry, { kind: 'accepted' })).toEqual({});
  expect(telemetry.counts).toEqual([]);
});

describe('what a payment notification led to', () => {
  test.each<[PaymentNotificationOutcome, LogFields, unknown[]]>([
    [{ kind: 'accepted' }, {}, []],
    [
      { kind: 'accepted', paymentOutcome: { kind: 'marked_paid' } },
      { outcome: 'marked_paid' },
      [{ metric: 'OrdersMarkedPaid', detail: undefined }],
    ],
    [{ kind: 'accepted', paymentOutcome: { kind: 'duplicate' } }, { outcome: 'duplicate' }, []],
    [
      {
        kind: 'accepted',
        paymentOutcome: { kind: 'anomaly', anomaly: 'second_transaction', recorded: 'now' },
      },
      { outcome: 'anomaly', anomaly: 'second_transaction', recorded: 'now' },
      [{ metric: 'Anomalies', detail: 'second_transaction' }],
    ],
    [
      { kind: 'refused', refusal: 'order_unknown', paymentOutcome: { kind: 'unknown_order' } },
      { outcome: 'unknown_order', refusal: 'order_unknown' },
      [
        { metric: 'UnknownOrders', detail: undefined },
        { metric: 'NotificationsRefused', detail: 'order_unknown' },
      ],
    ],
    [
      {
        kind: 'refused',
        refusal: 'mch_id_mismatch',
        paymentOutcome: { kind: 'refused', refusal: 'mch_id_mismatch' },
      },
      { outcome: 'refused', refusal: 'mch_id_mismatch' },
      [
        { metric: 'NotificationsRefused', detail: 'mch_id_mismatch' },
        { metric: 'RefusedGenuine', detail: undefined },
      ],
    ],
  ])('%j is recorded as %j', (outcome, fields, counts) => {
    const telemetry = recordedTelemetry();
    expect(recordPaymentNotification(telemetry, outcome)).toEqual(fields);
    expect(telemetry.counts).toEqual(counts);
  });
});

describe('an error', () => {
  test.each<[ErrorCode, Record<string, string | number>, string]>([
    ['merchant_misconfigured', { errCode: 'NOAUTH' }, 'NOAUTH'],
    ['merchant_misconfigured', { errcode: 40125 }, '40125'],
    ['wechat_refused', { returnMsg: '签名错误' }, 'return_code'],
  ])('%s with %j is counted as a refusal of WeChat by its code', (code, facts, detail) => {
    const telemetry = recordedTelemetry();
    expect(recordError(telemetry, new PayError(code, 'x', { facts }))).toEqual({ ...facts, code });
    expect(telemetry.counts).toEqual([{ metric: 'WechatRefusals', detail }]);
  });

  test.each<ErrorCode>(['wechat_unavailable', 'order_paid', 'field_invalid'])('%s is not', (code) => {
    const telemetry = recordedTelemetry();
    const error = new PayError(code, 'x', { outTradeNo: 'T1' });
    expect(recordError(telemetry, error)).toEqual({ code, outTradeNo: 'T1' });
    expect(telemetry.counts).toEqual([]);
  });

  test('that an answer can be read in two ways is counted', () => {
    const telemetry = recordedTelemetry();
    const facts = { reason: 'ambiguous', field: 'device_info' };
    expect(recordError(telemetry, new PayError('wechat_answer_invalid', 'x', { facts }))).toEqual({
      ...facts,
      code: 'wechat_answer_invalid',
    });
    expect(telemetry.counts).toEqual([{ metric: 'AmbiguousMessages', detail: undefined }]);
  });

  test('that is none of ours tells its name and message', () => {
    const facts = recordError(recordedTelemetry(), new TypeError('x is not a function'));
    expect(facts).toMatchObject({
      code: 'internal_error',
      errorName: 'TypeError',
      errorMessage: 'x is not a function',
    });
  });
});

test('rows of a bill that are repeated or cannot be read count as differences, as the others do', () => {
  const telemetry = recordedTelemetry();
  const sums = { rows: 5, totalFee: 500, refundFee: 0 };
  const fields = recordBill(telemetry, {
    ...{
      billDate: '20260101',
      mchId: '1900000109',
      bill: 'bill',
      there: sums,
      matching: 2,
      anotherSystem: 0,
    },
    here: { orders: 2, totalFee: 200 },
    differences: { ...NO_DIFFERENCES, row_repeated: 1, row_unreadable: 2 },
    files: { differences: 'd', report: 'r' },
    comparedAt: '2026-01-02T02:30:00.000Z',
  });
  expect(fields).toMatchObject({ rows: 5, differences: 3 });
  expect(telemetry.counts.filter(({ metric }) => metric === 'BillDifferences')).toEqual([
    { metric: 'BillDifferences', detail: 'row_repeated', value: 1 },
    { metric: 'BillDifferences', detail: 'row_unreadable', value: 2 },
  ]);
});
