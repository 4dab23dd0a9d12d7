import { Logger } from '@aws-lambda-powertools/logger';
import { MetricUnit, Metrics } from '@aws-lambda-powertools/metrics';

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
  'shippingState',
  'totalFee',
  'outRefundNo',
  'refundFee',
  'refundStatus',
  'reason',
  'wechatStatus',
  'errCode',
  'errCodeDes',
  'errcode',
  'rid',
  'returnMsg',
  'unanswered',
  'records',
  'published',
  'failed',
  'eventId',
  'billDate',
  'rows',
  'orders',
  'matching',
  'anotherSystem',
  'differences',
  'unansweredSince',
  'due',
  'markedPaid',
  'closed',
  'open',
  'unansweredOrders',
  'refunds',
  'anomalies',
  'left',
  'validTo',
  'daysLeft',
  'errorName',
  'errorMessage',
  'stack',
] as const;

export type LogFields = { readonly [Name in (typeof LOGGED)[number]]?: string | number | undefined };

export type Level = 'info' | 'warn' | 'error';

/** The counters; alarms and dashboards hang on these names. */
export type MetricName =
  | 'OrdersCreated'
  | 'OrdersMarkedPaid'
  | 'NotificationsRefused'
  | 'RefusedSignatures'
  | 'RefusedGenuine'
  | 'AmbiguousMessages'
  | 'PreviousKeyUsed'
  | 'Anomalies'
  | 'UnknownOrders'
  | 'OrdersUnshipped'
  | 'ShipmentsRefused'
  | 'RefundsAbnormal'
  | 'RefundsGivenUp'
  | 'FundsShort'
  | 'CertificateEndsSoon'
  | 'WechatRefusals'
  | 'EventsPublished'
  | 'EventsFailed'
  | 'BillRows'
  | 'BillDifferences'
  | 'BillsFailed'
  | 'OrdersFoundPaid'
  | 'OrdersClosed'
  | 'OrdersUnanswered'
  | 'PassesCutShort';

/** Where a function reports to: one log line per request, and counters. */
export interface Telemetry {
  readonly log: (level: Level, message: string, fields: LogFields) => void;
  /** Adds `value`, or one; with a `detail` it is counted a second time by that value (the reason, the kind). */
  readonly count: (metric: MetricName, detail?: string, value?: number) => void;
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
    count(metric, detail, value = 1) {
      metrics.addMetric(metric, MetricUnit.Count, value);
      if (detail === undefined) return;
      metrics.singleMetric().addDimension('detail', detail).addMetric(metric, MetricUnit.Count, value);
    },
    flush() {
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    },
  };
}
