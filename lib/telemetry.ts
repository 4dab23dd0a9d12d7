import { Logger } from '@aws-lambda-powertools/logger';
import { MetricUnit, Metrics } from '@aws-lambda-powertools/metrics';
import type { NotifyRefusal } from './errors';
import type { Settlement, StoryEvent } from './orders/order';

/** The only names that a log line may carry beside its message. No secret, no signature, no body, no openid. */
const LOGGED = [
  'requestId',
  'route',
  'status',
  'durationMs',
  'code',
  'field',
  'outcome',
  'refusal',
  'anomaly',
  'recorded',
  'outTradeNo',
  'transactionId',
  'tradeState',
  'totalFee',
  'reason',
  'wechatStatus',
  'errCode',
  'errCodeDes',
  'errcode',
  'rid',
  'returnMsg',
  'unanswered',
  'errorName',
  'errorMessage',
  'stack',
] as const;

export type LogFields = { readonly [Name in (typeof LOGGED)[number]]?: string | number | undefined };

export type Level = 'info' | 'warn' | 'error';

/** The counters; alarms and dashboards hang on these names. */
export type MetricName =
  | 'OrdersCreated'
  | 'NotifiesSettled'
  | 'NotifiesRefused'
  | 'RefusedSignatures'
  | 'Anomalies'
  | 'WechatRefusals';

/** Where a function reports to: one log line per request, and counters. */
export interface Telemetry {
  readonly log: (level: Level, message: string, fields: LogFields) => void;
  /** Adds one; with a `detail` it is counted a second time by that value (the reason, the kind). */
  readonly count: (metric: MetricName, detail?: string) => void;
  /** Writes the counters out; called once at the end of each request. */
  readonly flush: () => void;
}

/** Only the allowed names, so that whatever else an error carries stays out of the log. */
function allowed(fields: LogFields): LogFields {
  return Object.fromEntries(
    LOGGED.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])),
  );
}

/**
 * JSON lines by Powertools' Logger and counters in EMF by its Metrics, both on standard output, which Lambda hands
 * to CloudWatch.
 *
 * @param service the dimension of every counter: `miniprogram-pay-<stage>`
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function makeTelemetry(service: string): Telemetry {
  const logger = new Logger({ serviceName: service });
  const metrics = new Metrics({ namespace: 'miniprogram-pay', serviceName: service });
  return {
    log(level, message, fields) {
      logger[level](message, allowed(fields));
    },
    count(metric, detail) {
      metrics.addMetric(metric, MetricUnit.Count, 1);
      if (detail === undefined) return;
      metrics.singleMetric().addDimension('detail', detail).addMetric(metric, MetricUnit.Count, 1);
    },
    flush() {
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    },
  };
}

/**
 * What the log says of an event in a story. Anomalies are counted each time one is seen, not only when it is first
 * recorded, so that a crash between the write and the count hides none.
 */
export function witnessEvent(telemetry: Telemetry, event: StoryEvent): LogFields {
  switch (event.kind) {
    case 'created':
      telemetry.count('OrdersCreated');
      return { outTradeNo: event.outTradeNo };
    case 'anomaly':
      telemetry.count('Anomalies', event.anomaly);
      return { outcome: 'anomaly', anomaly: event.anomaly, recorded: event.recorded };
    case 'refused':
      return { outcome: 'refused', refusal: event.refusal };
    case 'settled':
    case 'duplicate':
    case 'unknown_order':
    case 'closed':
    case 'open':
      return { outcome: event.kind };
  }
}

/** Counts a refused notification by its reason, and those whose signature is missing or wrong once more. */
export function witnessRefusal(telemetry: Telemetry, refusal: NotifyRefusal): LogFields {
  telemetry.count('NotifiesRefused', refusal);
  if (refusal === 'sign_missing' || refusal === 'sign_mismatch') telemetry.count('RefusedSignatures');
  return { refusal };
}

/** Counts what a verified notification led to. */
export function witnessNotify(telemetry: Telemetry, settlement: Settlement): LogFields {
  if (settlement.kind === 'settled') telemetry.count('NotifiesSettled');
  const facts = witnessEvent(telemetry, settlement);
  if (settlement.kind === 'refused') return { ...facts, ...witnessRefusal(telemetry, settlement.refusal) };
  if (settlement.kind === 'unknown_order') return { ...facts, ...witnessRefusal(telemetry, 'order_unknown') };
  return facts;
}
