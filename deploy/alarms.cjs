const { logicalId } = require('./logical-id.cjs');

// Alarms in the order in which the dashboard lists them. The functions write the counters of the namespace
// miniprogram-pay to their logs as EMF, with `service` as the only dimension.

const FIVE_MINUTES = 300;
const AT_LEAST = { ComparisonOperator: 'GreaterThanOrEqualToThreshold', TreatMissingData: 'notBreaching' };

const ofService = (MetricName) => ({
  Namespace: 'miniprogram-pay',
  MetricName,
  Dimensions: [{ Name: 'service', Value: 'miniprogram-pay-${sls:stage}' }],
});
const ofFunction = (name, MetricName) => ({
  Namespace: 'AWS/Lambda',
  MetricName,
  Dimensions: [{ Name: 'FunctionName', Value: { Ref: `${logicalId(name)}LambdaFunction` } }],
});
const ofOrdersTable = (operation) => ({
  Namespace: 'AWS/DynamoDB',
  MetricName: 'ThrottledRequests',
  Dimensions: [
    { Name: 'TableName', Value: { Ref: 'OrdersTable' } },
    { Name: 'Operation', Value: operation },
  ],
});

/** An alarm on one metric, from the first in five minutes unless `more` says otherwise. */
const on = (metric, AlarmDescription, more = {}) => ({
  AlarmDescription,
  ...metric,
  ...(!('ExtendedStatistic' in more) && { Statistic: 'Sum' }),
  Period: FIVE_MINUTES,
  EvaluationPeriods: 1,
  Threshold: 1,
  ...AT_LEAST,
  ...more,
});

/** An alarm on an expression over the sums of five minutes of several metrics, by their ids. */
const onExpression = (Label, Expression, metrics, AlarmDescription, more) => ({
  AlarmDescription,
  Metrics: [
    { Id: more.id, Label, Expression },
    ...Object.entries(metrics).map(([Id, Metric]) => ({
      Id,
      ReturnData: false,
      MetricStat: { Metric, Period: FIVE_MINUTES, Stat: 'Sum' },
    })),
  ],
  ...more.when,
  ...AT_LEAST,
});

/** An alarm on a function that does not run: it emits nothing then, so missing data is what is wrong. */
const NOT_RUN = { ComparisonOperator: 'LessThanThreshold', TreatMissingData: 'breaching' };

/** Calls of a function that Lambda turned away, for lack of the concurrency that `parameter` reserves. */
const throttlesOf = (name, parameter, what = `calls of ${name}`, consequence = undefined) =>
  on(
    ofFunction(name, 'Throttles'),
    `Lambda turned ${what} away. ${consequence === undefined ? 'Raise' : `${consequence}; raise`} the account's concurrency limit or ${parameter}.`,
  );

const ALARMS = {
  Anomalies: on(
    ofService('Anomalies'),
    'Money came that does not fit its order. Read `anomalies` of the order in the log, then refund or correct by hand.',
  ),
  UnknownOrders: on(
    ofService('UnknownOrders'),
    'Money came for an order that is not in the books. It is kept as unknown#<transaction_id> in the orders table; find out who placed the order.',
  ),
  RefusedGenuine: on(
    ofService('RefusedGenuine'),
    'A notification signed with our key was answered FAIL for what it says. Money may stand behind it; the log names the refusal and the field. WeChat repeats it for a day.',
  ),
  AmbiguousMessages: on(
    ofService('AmbiguousMessages'),
    'A message carries a right signature that fits a second reading of the same text too, and was refused. Somebody cut a signed message anew, or another system under the same merchant key lets "&name=" into a field; the log names the field.',
  ),
  // The rate alone decides, once there are three: at WeChat's pace of repeating (four times in five minutes) that is one
  // real payment, and never a scanner's single shot. An alarm on the count alone would wake a busy shop for a scanner in
  // the crowd, of whom nothing is booked; with up to sixty notifications in five minutes the two are the same.
  RefusedSignatures: onExpression(
    'Percent of notifications whose signature is refused',
    'IF(refused >= 3, 100 * refused / notifies, 0)',
    {
      refused: ofService('RefusedSignatures'),
      // Each notification is one call, whatever its outcome.
      notifies: ofFunction('payment-notify', 'Invocations'),
    },
    'Of the notifications, 5 % or more (and at least three) have a signature that does not verify. If payments stop being booked too, WECHAT_MCH_KEY or signType is wrong; otherwise someone is trying forgeries.',
    { id: 'rate', when: { EvaluationPeriods: 1, Threshold: 5 } },
  ),
  WechatRefusals: on(
    ofService('WechatRefusals'),
    'WeChat refused a request for a reason that only we can mend (key, AppID, merchant number, rights, format). The log names it.',
  ),

  OrdersUnshipped: on(
    ofService('OrdersUnshipped'),
    'Orders are paid for 48 h and more and WeChat was told of no shipment, so their money stays frozen. The log of reconcile-orders names them (outcome unshipped), each once a day until it is shipped or refunded.',
  ),
  OrdersUnanswered: on(
    ofService('OrdersUnanswered'),
    'WeChat has not answered about an order for a day, so nobody knows whether it was paid. The log line has its number and why no answer was believed.',
  ),
  ReconcileOrdersErrors: on(
    ofFunction('reconcile-orders', 'Errors'),
    'reconcile-orders failed. Lost notifications heal late and unpaid orders stay open; the log names the order or the fault. The next pass tries again.',
  ),
  ReconcileOrdersStopped: on(
    ofFunction('reconcile-orders', 'Invocations'),
    'reconcile-orders has not run for a quarter of an hour. Lost notifications do not heal, and unpaid orders stay open. Is the rule of its schedule disabled in EventBridge, or reservedReconcileOrders 0?',
    { ...NOT_RUN, EvaluationPeriods: 3 },
  ),
  // 3 of 3: a single pass may be cut short by a rush that is over a minute later.
  PassesCutShort: on(
    ofService('PassesCutShort'),
    'For a quarter of an hour passes of reconcile-orders have left something due. WeChat does not answer an operation, or more is due than a pass can ask about (raise checksPerSecond). The log has the sums, and the lines of the orders that had no answer.',
    { EvaluationPeriods: 3 },
  ),
  // It runs once a day: two runs lie at most 25 whole hours apart, and the hour that has just begun may hold the next one.
  ReconcileBillStopped: on(
    ofFunction('reconcile-bill', 'Invocations'),
    "reconcile-bill has not run for 26 hours, so a day was not compared with WeChat's bill. Is the rule of its schedule disabled in EventBridge? In a new stage it rings until the first run. Days that were left out are compared by npm run pay -- bill reconcile with the days.",
    { ...NOT_RUN, Period: 3600, EvaluationPeriods: 26 },
  ),
  BillDifferences: on(
    ofService('BillDifferences'),
    "WeChat's bill of a day and the books differ. The log line of reconcile-bill has the day; the report in the bills bucket names each payment and refund, and what the books know about it.",
  ),
  ReconcileBillErrors: on(
    ofFunction('reconcile-bill', 'Errors'),
    "A day was not compared with WeChat's bill. The log names the error; it is tried twice more within minutes. Later by hand, npm run pay -- bill reconcile with the day.",
  ),
  ShipmentsRefused: on(
    ofService('ShipmentsRefused'),
    "WeChat refused a shipment. The log names the outTradeNo and the errcode; send a right one, or the order's money stays frozen.",
  ),
  ShipOrderThrottles: throttlesOf('ship-order', 'reservedShipOrder'),

  RefundsAbnormal: on(
    ofService('RefundsAbnormal'),
    "A refund does not reach the payer. CHANGE is money that stands still between WeChat and the payer's bank; REFUNDCLOSE is money that stayed with the shop. The log names order and refund; act in the merchant console.",
  ),
  RefundsGivenUp: on(
    ofService('RefundsGivenUp'),
    'A refund that was asked for is not made. An hour after it was last asked for WeChat knows nothing of it, or knows its number as another refund; its money is free again. The log names order and refund; ask for it again.',
  ),
  FundsShort: on(
    ofService('FundsShort'),
    'The merchant account does not cover a refund. Top it up at pay.weixin.qq.com, then repeat the refund with the same outRefundNo.',
  ),
  CertificateEndsSoon: on(
    ofService('CertificateEndsSoon'),
    'The client certificate ends within 30 days, and after that every refund fails. Renew it in the merchant console, store it and deploy again (docs/operations.md).',
  ),
  RefundOrderThrottles: throttlesOf('refund-order', 'reservedRefundOrder'),
  RefundNotifyThrottles: throttlesOf(
    'refund-notify',
    'reservedRefundNotify',
    "WeChat's notifications about refunds",
    'WeChat comes again',
  ),

  ServerErrors: on(
    {
      Namespace: 'AWS/ApiGateway',
      MetricName: '5xx',
      Dimensions: [{ Name: 'ApiId', Value: { Ref: 'HttpApi' } }],
    },
    'The API answered 5xx. On payment-notify WeChat comes again for a day; on the other routes a customer is waiting.',
  ),
  NotifyDuration: on(
    ofFunction('payment-notify', 'Duration'),
    "Answering WeChat's notifications takes 3 s and more. At 5 s WeChat hangs up and comes again, and payments are booked late. Look at DynamoDB first.",
    {
      // Where less than a hundred come, this is the slowest of them.
      ExtendedStatistic: 'p99',
      EvaluateLowSampleCountPercentile: 'evaluate',
      // WeChat's repeating mends one slow answer, and a failed one is a 5xx. This alarm is about slowness that stays.
      EvaluationPeriods: 3,
      DatapointsToAlarm: 2,
      Threshold: 3000,
    },
  ),
  // Only the throttles of the orders table. DynamoDB's own faults (SystemErrors) pass by themselves: they are on the
  // dashboard, and those that the SDK's repeating does not overcome are 5xx.
  OrdersTableThrottles: onExpression(
    'Throttled requests',
    // The metric is there only when something was throttled, and an alarm on DynamoDB keeps its state while a metric is
    // missing, whatever TreatMissingData says: without the zeros it would never be quiet again.
    'FILL(batches, 0) + FILL(gets, 0) + FILL(puts, 0) + FILL(queries, 0) + FILL(updates, 0)',
    {
      batches: ofOrdersTable('BatchGetItem'),
      gets: ofOrdersTable('GetItem'),
      puts: ofOrdersTable('PutItem'),
      queries: ofOrdersTable('Query'),
      updates: ofOrdersTable('UpdateItem'),
    },
    'DynamoDB turned requests to the orders table or one of its indexes away. They are repeated, and fail when that lasts. Warm the table up before a rush (WarmThroughput), or look for a hot key.',
    {
      id: 'throttled',
      // DynamoDB's metrics come late: the window before the last one still counts, so that zeros filled in too early
      // hide nothing. The SDK repeats what was throttled; a few are milliseconds, ten are a table that does not keep up.
      when: { EvaluationPeriods: 2, DatapointsToAlarm: 1, Threshold: 10 },
    },
  ),
  // As long as a message stands in the queue: it is emptied by hand once the events are replayed.
  EventsDeadLetters: on(
    {
      Namespace: 'AWS/SQS',
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': ['EventsDeadLetters', 'QueueName'] } }],
    },
    'Events of orders were given up and have not reached the event bus. Publish them again with `npm run pay -- events replay`, then empty the queue EventsDeadLetters.',
    { Statistic: 'Maximum' },
  ),
  EventsLate: on(
    // Milliseconds between a change and its being read.
    ofFunction('publish-order-events', 'IteratorAge'),
    'What happened to orders reaches the event bus ten minutes late and later. After an hour it is given up. The log of publish-order-events names the error; look at EventBridge and at the bus.',
    { Statistic: 'Maximum', Threshold: 600000 },
  ),

  LoginThrottles: throttlesOf('login-to-openid', 'reservedLogin'),
  CreateOrderThrottles: throttlesOf('create-order-and-sign', 'reservedCreateOrder'),
  GetOrderThrottles: throttlesOf('get-order', 'reservedGetOrder'),
  CloseOrderThrottles: throttlesOf('close-order', 'reservedCloseOrder'),
  ListOrdersThrottles: throttlesOf('list-orders', 'reservedListOrders'),
  ReconcileOrdersThrottles: throttlesOf(
    'reconcile-orders',
    'reservedReconcileOrders',
    'reconcile-orders',
    'Lost notifications heal late',
  ),
  ReconcileBillThrottles: throttlesOf(
    'reconcile-bill',
    'reservedReconcileBill',
    'reconcile-bill',
    'It comes again within the hour',
  ),
  PaymentNotifyThrottles: throttlesOf(
    'payment-notify',
    'reservedPaymentNotify',
    "WeChat's notifications",
    'Payments are booked late',
  ),
  PublishEventsThrottles: throttlesOf(
    'publish-order-events',
    'reservedPublishEvents',
    undefined,
    'Events come late',
  ),
};

/** The alarms by their logical ids, `…Alarm`. */
exports.Resources = Object.fromEntries(
  Object.entries(ALARMS).map(([name, properties]) => [
    `${name}Alarm`,
    {
      Type: 'AWS::CloudWatch::Alarm',
      Properties: { ...properties, AlarmActions: [{ Ref: 'AlarmTopic' }] },
    },
  ]),
);
