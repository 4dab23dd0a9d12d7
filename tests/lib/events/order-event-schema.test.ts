import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { eventsOfChange } from '../../../lib/events/events-of-change';
import type { OrderEvent, Row } from '../../../lib/events/order-event';
import type { AnomalyKind, RefundStatus } from '../../../lib/orders/order';
import { anOrder, aPayment } from '../../support/an-order';
import { aRefund, anAnomaly, paid } from './a-history';

type Schema = Readonly<Record<string, unknown>>;
type Validate = ((value: unknown) => boolean) & { readonly errors?: unknown };

const FILE = path.join(__dirname, '..', '..', '..', 'docs', 'events', 'order-event.schema.json');
const schema = JSON.parse(readFileSync(FILE, 'utf8')) as Schema;

/** ajv 8, which the serverless command brings along: the validator is nobody's here. */
const ofServerless = createRequire(require.resolve('serverless/package.json'));
const { Ajv2020 } = ofServerless('ajv/dist/2020') as {
  Ajv2020: new (options: object) => { compile: (schema: Schema) => Validate };
};
const addFormats = (ofServerless('ajv-formats') as { default: (ajv: object) => void }).default;

function compile(from: Schema): Validate {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
  addFormats(ajv);
  return ajv.compile(from);
}

/** The schema without room for attributes that it does not name, so that none is published undocumented. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, closed(each)]));
  const isObject = 'properties' in value && 'type' in value && value.type === 'object';
  return isObject && !('additionalProperties' in value) ? { ...inner, additionalProperties: false } : inner;
}

const isValid = compile(schema);
const isValidAndNamed = compile(closed(schema) as Schema);

const STATUSES: readonly RefundStatus[] = [
  'RESERVED',
  'PROCESSING',
  'SUCCESS',
  'CHANGE',
  'REFUNDCLOSE',
  'REFUSED',
];
const KINDS: Readonly<Record<AnomalyKind, true>> = {
  total_fee_mismatch: true,
  fee_type_mismatch: true,
  openid_mismatch: true,
  time_end_before_order: true,
  never_prepared: true,
  second_transaction: true,
  paid_after_closed: true,
};

const rows: readonly Row[] = [
  paid(),
  paid({ attach: '桌号 7', clientTotalFee: 100, queriedAt: '2026-01-01T12:00:40.000Z' }),
  paid({ tradeState: 'REFUND' }),
  anOrder({ tradeState: 'CLOSED', unansweredSince: '2026-01-01T12:00:40.000Z' }),
  ...STATUSES.map((refundStatus) =>
    paid({
      tradeState: 'REFUND',
      refundedFee: 40,
      refundCount: 1,
      lastRefundAt: '2026-01-02T12:00:00.000Z',
      refunds: {
        R1: aRefund({
          refundStatus,
          reason: '七天无理由',
          refundRecvAccout: '支付用户零钱',
          successTime: '2026-01-02T12:01:00.000Z',
          errCode: 'NOTENOUGH',
          errCodeDes: '基本账户余额不足',
        }),
      },
    }),
  ),
  ...Object.keys(KINDS).map((kind) =>
    anOrder({
      anomalies: {
        [`${kind}#4299`]: anAnomaly({
          kind: kind as AnomalyKind,
          refundedFee: 100,
          closedAt: '2026-01-02T12:00:00.000Z',
        }),
      },
    }),
  ),
  { outTradeNo: 'unknown#42', payment: aPayment(), recordedAt: '2026-01-01T12:01:00.000Z' },
];

const events: readonly OrderEvent[] = rows.flatMap((row) =>
  eventsOfChange('miniprogram-pay-test', undefined, row),
);

test('every kind of event is as the schema says, and carries nothing that the schema does not name', () => {
  expect(new Set(events.map(({ type }) => type)).size).toBe(4);
  for (const event of events) {
    const received = JSON.parse(JSON.stringify(event)) as unknown;
    expect([event.id, isValidAndNamed(received), isValidAndNamed.errors]).toEqual([event.id, true, null]);
  }
});

test('the schema takes what is added later, as a consumer has to', () => {
  expect(isValid({ ...events[0], traceparent: '00-0', data: { ...events[0]?.data, more: 1 } })).toBe(true);
  expect(isValidAndNamed({ ...events[0], traceparent: '00-0' })).toBe(false);
});

test.each<[string, (event: Record<string, unknown>) => object]>([
  ['another type', (event) => ({ ...event, type: 'order.shipped' })],
  ['a sequence that is a number', (event) => ({ ...event, sequence: 3 })],
  ['a sequence that does not sort', (event) => ({ ...event, sequence: '3' })],
  ['a time that is none', (event) => ({ ...event, time: '2026-01-01 12:00:00' })],
  ['no order', (event) => ({ ...event, data: { sequence: 3 } })],
  [
    'an amount in yuan',
    (event) => ({ ...event, data: { sequence: 3, order: { ...paid(), totalFee: 0.5 } } }),
  ],
  [
    'a payment of an order that is unpaid',
    (event) => ({ ...event, data: { sequence: 3, order: anOrder() } }),
  ],
])('the schema refuses %s', (_, change) => {
  expect(isValid(change({ ...events[0] }))).toBe(false);
});
