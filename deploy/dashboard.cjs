const { Resources: alarms } = require('./alarms.cjs');
const { logicalId } = require('./logical-id.cjs');

// Dashboards of all regions share one list of names. In a row of `metrics`, "." means: as in the row above.

const REGION = '${AWS::Region}';
const ref = (name) => `\${${logicalId(name)}LambdaFunction}`;

/** A widget of metrics; of `more`, `stat` is that of every row that has none of its own. */
const widget = ([x, y, width], title, metrics, more = { stat: 'Sum' }) => ({
  type: 'metric',
  x,
  y,
  width,
  height: 6,
  properties: { title, region: REGION, period: 300, ...more, metrics },
});

/** Rows of our own counters. */
const counters = (first, ...others) => [
  ['miniprogram-pay', first, 'service', 'miniprogram-pay-${sls:stage}'],
  ...others.map((name) => ['.', name, '.', '.']),
];

/** Rows of one metric of several functions, each with the fields that `labels` gives for its name. */
const ofFunctions = (metric, names, labels) =>
  names.flatMap((name, at) =>
    labels(name).map((label, place) => {
      if (place > 0) return ['...', label];
      return at === 0 ? ['AWS/Lambda', metric, 'FunctionName', ref(name), label] : ['...', ref(name), label];
    }),
  );

const FUNCTIONS = [
  'login-to-openid',
  'create-order-and-sign',
  'get-order',
  'close-order',
  'ship-order',
  'payment-notify',
  'refund-order',
  'refund-notify',
  'publish-order-events',
  'list-orders',
  'reconcile-orders',
  'reconcile-bill',
];

const OPERATIONS = ['BatchGetItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'];
const failedRuns = (name, label) => ['AWS/Lambda', 'Errors', 'FunctionName', ref(name), { label }];

/** Rows of DynamoDB's requests with a fault: of the orders table by its operations, then of the products table. */
function ofTables(metric, how, isFirst) {
  const label = (table, operation) => ({ label: `${table}: ${operation} ${how}` });
  const [first, ...others] = OPERATIONS;
  const head = isFirst
    ? ['AWS/DynamoDB', metric, 'TableName', '${OrdersTable}', 'Operation']
    : ['.', metric, '.', '${OrdersTable}', '.'];
  return [
    [...head, first, label('orders', first)],
    ...others.map((operation) => ['...', operation, label('orders', operation)]),
    ['.', '.', '.', '${ProductsTable}', '.', 'GetItem', label('products', 'GetItem')],
  ];
}

const percentiles = (named) => (name) =>
  ['p50', 'p99'].map((stat) => ({ stat, label: named ? `${name} ${stat}` : stat }));

const body = {
  start: '-PT24H',
  widgets: [
    {
      type: 'alarm',
      x: 0,
      y: 0,
      width: 24,
      height: 3,
      properties: { title: 'Alarms', alarms: Object.keys(alarms).map((id) => `\${${id}.Arn}`) },
    },
    widget(
      [0, 3, 12],
      'Orders created, notifications settled',
      counters('OrdersCreated', 'OrdersMarkedPaid'),
    ),
    widget(
      [12, 3, 12],
      'Notifications refused',
      counters(
        'NotificationsRefused',
        'RefusedSignatures',
        'RefusedGenuine',
        'AmbiguousMessages',
        'PreviousKeyUsed',
      ),
    ),
    widget(
      [0, 9, 12],
      'Money that somebody has to look at',
      counters(
        'Anomalies',
        'UnknownOrders',
        'RefundsAbnormal',
        'RefundsGivenUp',
        'FundsShort',
        'OrdersUnshipped',
        'ShipmentsRefused',
      ),
    ),
    widget(
      [12, 9, 12],
      'Requests that WeChat refused, a client certificate that ends soon',
      counters('WechatRefusals', 'CertificateEndsSoon'),
    ),
    widget(
      [0, 15, 12],
      'payment-notify: milliseconds',
      ofFunctions('Duration', ['payment-notify'], percentiles(false)),
      {
        annotations: {
          horizontal: [
            { label: 'alarm', value: 3000 },
            { label: 'WeChat hangs up', value: 5000 },
          ],
        },
      },
    ),
    widget(
      [12, 15, 12],
      'The other functions: milliseconds',
      ofFunctions(
        'Duration',
        FUNCTIONS.filter((name) => name !== 'payment-notify'),
        percentiles(true),
      ),
      {},
    ),
    widget([0, 21, 8], 'API: requests, refused and failed', [
      ['AWS/ApiGateway', 'Count', 'ApiId', '${HttpApi}'],
      ['.', '4xx', '.', '.'],
      ['.', '5xx', '.', '.'],
    ]),
    widget(
      [8, 21, 8],
      'Calls that Lambda turned away',
      ofFunctions('Throttles', FUNCTIONS, (name) => [{ label: name }]),
    ),
    widget([16, 21, 8], 'DynamoDB: throttled and failed requests', [
      ...ofTables('ThrottledRequests', 'throttled', true),
      ...ofTables('SystemErrors', 'failed', false),
    ]),
    widget(
      [0, 27, 12],
      'Events of orders: published and failed',
      counters('EventsPublished', 'EventsFailed'),
    ),
    widget(
      [12, 27, 12],
      'Events of orders: milliseconds late, dead letters',
      [
        ['AWS/Lambda', 'IteratorAge', 'FunctionName', ref('publish-order-events')],
        [
          'AWS/SQS',
          'ApproximateNumberOfMessagesVisible',
          'QueueName',
          '${EventsDeadLetters.QueueName}',
          { label: 'dead letters' },
        ],
      ],
      { stat: 'Maximum' },
    ),
    widget([0, 33, 12], 'Orders that the sweep settled, closed and got no answer about', [
      ...counters('OrdersFoundPaid', 'OrdersClosed', 'OrdersUnanswered', 'PassesCutShort'),
      failedRuns('reconcile-orders', 'failed passes'),
    ]),
    widget([12, 33, 12], "WeChat's bills: rows, differences to the books, days not compared", [
      ...counters('BillRows', 'BillDifferences', 'BillsFailed'),
      failedRuns('reconcile-bill', 'failed runs'),
    ]),
  ],
};

exports.Resources = {
  Dashboard: {
    Type: 'AWS::CloudWatch::Dashboard',
    Properties: {
      DashboardName: { 'Fn::Sub': 'miniprogram-pay-${sls:stage}-${AWS::Region}' },
      DashboardBody: { 'Fn::Sub': JSON.stringify(body) },
    },
  },
};
