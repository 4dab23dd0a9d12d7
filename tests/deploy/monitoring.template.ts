import * as v from 'valibot';
import type { MetricName } from '../../lib/telemetry/telemetry';
import { isEmittedByAws } from './aws-specification';
import { ofType, packageProd, PARAMS, textsIn, type Template } from './packaged';

let plain: Template;
let full: Template;

beforeAll(async () => {
  ({ plain, full } = await packageProd());
}, 120_000);

/** Every counter of the functions; the compiler refuses a list that lacks one or names one more. */
const COUNTERS = Object.keys({
  OrdersCreated: true,
  OrdersMarkedPaid: true,
  NotificationsRefused: true,
  RefusedSignatures: true,
  RefusedGenuine: true,
  AmbiguousMessages: true,
  PreviousKeyUsed: true,
  Anomalies: true,
  UnknownOrders: true,
  OrdersUnshipped: true,
  ShipmentsRefused: true,
  RefundsAbnormal: true,
  RefundsGivenUp: true,
  FundsShort: true,
  CertificateEndsSoon: true,
  WechatRefusals: true,
  EventsPublished: true,
  EventsFailed: true,
  BillRows: true,
  BillDifferences: true,
  BillsFailed: true,
  OrdersFoundPaid: true,
  OrdersClosed: true,
  OrdersUnanswered: true,
  PassesCutShort: true,
} satisfies Record<MetricName, true>);

/** What is measured, and of whom: a dimension's value is a text, or `<logical id>` of the resource that bears the name. */
interface Measure {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly stat: string;
}

const SERVICE = { service: 'miniprogram-pay-prod' };

/** What a dimension has to name, so that a counter of another function or table is not taken for it. */
const BEARERS: Readonly<Record<string, string>> = {
  FunctionName: 'AWS::Lambda::Function',
  TableName: 'AWS::DynamoDB::Table',
  ApiId: 'AWS::ApiGatewayV2::Api',
  QueueName: 'AWS::SQS::Queue',
};

/** Why nobody emits this measure; undefined where the functions or AWS do. */
function whyUnknown({ namespace, name, dimensions, stat }: Measure): string | undefined {
  const what = `${namespace} ${name} ${JSON.stringify(dimensions)} ${stat}`;
  if (!/^(Sum|Maximum|p50|p99)$/.test(stat)) return `${what}: no such statistic`;
  if (namespace === 'miniprogram-pay') {
    const ours = COUNTERS.includes(name) && JSON.stringify(dimensions) === JSON.stringify(SERVICE);
    return ours ? undefined : `${what}: no function counts that`;
  }
  if (!isEmittedByAws(namespace, name, dimensions)) return `${what}: AWS does not emit that`;
  const strange = Object.entries(dimensions).filter(([dimension, value]) => {
    const bearer = BEARERS[dimension];
    return (
      bearer !== undefined && plain.Resources[value.replace(/^<(.*?)(\.QueueName)?>$/, '$1')]?.Type !== bearer
    );
  });
  return strange.length === 0 ? undefined : `${what}: names nothing of the stack`;
}

const idsOf = (type: string) => Object.keys(ofType(plain, type)).sort();
const FUNCTION_NAMES = () => idsOf('AWS::Lambda::Function').map((id) => `<${id}>`);

/** Every action that a role may do at a table of DynamoDB, by the table's logical id. */
function operationsOf(table: string): string[] {
  const statement = v.object({ Action: v.union([v.string(), v.array(v.string())]), Resource: v.unknown() });
  const policies = v.array(v.object({ PolicyDocument: v.object({ Statement: v.array(statement) }) }));
  const actions = Object.values(ofType(plain, 'AWS::IAM::Role'))
    .flatMap(({ Properties }) => v.parse(policies, Properties['Policies']))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    // Of the table, or of one of its indexes, whose requests count as the table's.
    .filter(({ Resource }) =>
      [`${table}.Arn`, `$\{${table}.Arn}`].includes(
        textsIn(Resource)
          .join('.')
          .replace(/\/index\/.*$/, ''),
      ),
    )
    .flatMap(({ Action }) => Action);
  return [...new Set(actions)].map((action) => action.replace(/^dynamodb:/, '')).sort();
}

describe('alarms', () => {
  const dimensions = v.pipe(
    v.array(
      v.strictObject({
        Name: v.string(),
        Value: v.union([
          v.string(),
          v.pipe(
            v.strictObject({ Ref: v.string() }),
            v.transform(({ Ref }) => `<${Ref}>`),
          ),
          v.pipe(
            v.strictObject({ 'Fn::GetAtt': v.tuple([v.string(), v.literal('QueueName')]) }),
            v.transform(({ 'Fn::GetAtt': attribute }) => `<${attribute.join('.')}>`),
          ),
        ]),
      }),
    ),
    v.transform((list) => Object.fromEntries(list.map(({ Name, Value }) => [Name, Value]))),
  );
  const metric = { Namespace: v.string(), MetricName: v.string(), Dimensions: dimensions };
  const always = {
    AlarmDescription: v.pipe(v.string(), v.minLength(20), v.maxLength(1024)),
    EvaluationPeriods: v.number(),
    DatapointsToAlarm: v.optional(v.number()),
    Threshold: v.number(),
    ComparisonOperator: v.picklist(['GreaterThanOrEqualToThreshold', 'LessThanThreshold']),
    TreatMissingData: v.picklist(['notBreaching', 'breaching']),
    AlarmActions: v.tuple([v.strictObject({ Ref: v.literal('AlarmTopic') })]),
  };
  const ofOneMetric = v.strictObject({
    ...always,
    ...metric,
    Statistic: v.optional(v.picklist(['Sum', 'Maximum'])),
    ExtendedStatistic: v.optional(v.literal('p99')),
    EvaluateLowSampleCountPercentile: v.optional(v.literal('evaluate')),
    Period: v.picklist([300, 3_600]),
  });
  const ofAnExpression = v.strictObject({
    ...always,
    Metrics: v.array(
      v.union([
        v.strictObject({ Id: v.string(), Label: v.string(), Expression: v.string() }),
        v.strictObject({
          Id: v.pipe(v.string(), v.regex(/^[a-z]\w*$/)),
          ReturnData: v.literal(false),
          MetricStat: v.strictObject({
            Metric: v.strictObject(metric),
            Period: v.literal(300),
            Stat: v.literal('Sum'),
          }),
        }),
      ]),
    ),
  });

  interface Alarm {
    readonly measures: readonly (Measure & { readonly id?: string })[];
    readonly expression?: string;
    readonly threshold: number;
    /** `1 of 1`: how many of the last windows have to be over the threshold. */
    readonly windows: string;
    /** Only of an alarm on what does not happen: where nothing is measured, that is what is wrong. */
    readonly below?: { readonly seconds: number };
  }

  function alarmOf(id: string): Alarm {
    const properties = plain.Resources[id]?.Properties ?? {};
    const {
      EvaluationPeriods,
      DatapointsToAlarm = EvaluationPeriods,
      Threshold,
      ComparisonOperator,
      TreatMissingData,
    } = v.parse(v.object(always), properties);
    const common = { threshold: Threshold, windows: `${DatapointsToAlarm} of ${EvaluationPeriods}` };
    const isBelow = ComparisonOperator === 'LessThanThreshold';
    expect(TreatMissingData).toBe(isBelow ? 'breaching' : 'notBreaching');
    if (!('Metrics' in properties)) {
      const one = v.parse(ofOneMetric, properties);
      if (!isBelow) expect(one.Period).toBe(300);
      const stat = one.Statistic ?? one.ExtendedStatistic ?? 'none';
      const measure = { namespace: one.Namespace, name: one.MetricName, dimensions: one.Dimensions, stat };
      return { ...common, measures: [measure], ...(isBelow && { below: { seconds: one.Period } }) };
    }
    const { Metrics } = v.parse(ofAnExpression, properties);
    const [expression, ...others] = Metrics.flatMap((each) => ('Expression' in each ? each.Expression : []));
    if (expression === undefined || others.length > 0) throw new Error(`${id} has not one expression.`);
    const measures = Metrics.flatMap((each) => {
      if (!('MetricStat' in each)) return [];
      const { Namespace, MetricName: name, Dimensions } = each.MetricStat.Metric;
      return [
        { id: each.Id, namespace: Namespace, name, dimensions: Dimensions, stat: each.MetricStat.Stat },
      ];
    });
    return { ...common, expression, measures };
  }

  const alarms = () => idsOf('AWS::CloudWatch::Alarm').map(alarmOf);
  const onlyAlarmOn = (name: string) => {
    const found = alarms().filter(({ measures }) => measures[0]?.name === name);
    expect(found).toHaveLength(1);
    return found[0];
  };

  test('hang on nothing that nobody emits', () => {
    expect(alarms().flatMap(({ measures }) => measures.flatMap((each) => whyUnknown(each) ?? []))).toEqual(
      [],
    );
  });

  test.each([
    ...['Anomalies', 'UnknownOrders', 'RefusedGenuine', 'AmbiguousMessages', 'WechatRefusals'],
    ...['OrdersUnanswered', 'OrdersUnshipped', 'ShipmentsRefused'],
    ...['RefundsAbnormal', 'RefundsGivenUp', 'FundsShort', 'CertificateEndsSoon'],
  ])('%s from the first in five minutes, as the functions count them', (name) => {
    expect(onlyAlarmOn(name)).toEqual({
      measures: [{ namespace: 'miniprogram-pay', name, dimensions: SERVICE, stat: 'Sum' }],
      threshold: 1,
      windows: '1 of 1',
    });
  });

  test('refused signatures: their share of all notifications, from three on', () => {
    const notify = { FunctionName: '<PaymentDashnotifyLambdaFunction>' };
    expect(onlyAlarmOn('RefusedSignatures')).toEqual({
      expression: 'IF(refused >= 3, 100 * refused / notifies, 0)',
      measures: [
        {
          id: 'refused',
          namespace: 'miniprogram-pay',
          name: 'RefusedSignatures',
          dimensions: SERVICE,
          stat: 'Sum',
        },
        { id: 'notifies', namespace: 'AWS/Lambda', name: 'Invocations', dimensions: notify, stat: 'Sum' },
      ],
      threshold: 5,
      windows: '1 of 1',
    });
  });

  test('notifications that take 3 s of the 5 that WeChat waits', () => {
    expect(onlyAlarmOn('Duration')).toEqual({
      measures: [
        {
          namespace: 'AWS/Lambda',
          name: 'Duration',
          dimensions: { FunctionName: '<PaymentDashnotifyLambdaFunction>' },
          stat: 'p99',
        },
      ],
      threshold: 3000,
      windows: '2 of 3',
    });
  });

  test('every 5xx of the API', () => {
    expect(onlyAlarmOn('5xx')).toEqual({
      measures: [
        { namespace: 'AWS/ApiGateway', name: '5xx', dimensions: { ApiId: '<HttpApi>' }, stat: 'Sum' },
      ],
      threshold: 1,
      windows: '1 of 1',
    });
  });

  test.each(['ReconcileDashordersLambdaFunction', 'ReconcileDashbillLambdaFunction'])(
    'every failed run of <%s>, which nobody waits for',
    (id) => {
      const whose = { FunctionName: `<${id}>` };
      const ofErrors = alarms().filter(({ measures: [first] }) => first?.name === 'Errors');
      expect(ofErrors).toHaveLength(2);
      expect(ofErrors).toContainEqual({
        measures: [{ namespace: 'AWS/Lambda', name: 'Errors', dimensions: whose, stat: 'Sum' }],
        threshold: 1,
        windows: '1 of 1',
      });
    },
  );

  test('passes that leave something due, for a quarter of an hour', () => {
    expect(onlyAlarmOn('PassesCutShort')).toEqual({
      measures: [{ namespace: 'miniprogram-pay', name: 'PassesCutShort', dimensions: SERVICE, stat: 'Sum' }],
      threshold: 1,
      windows: '3 of 3',
    });
  });

  // A bill is compared once a day, at any minute of its hour: between two runs lie at most 25 whole hours without one.
  test.each([
    ['ReconcileDashordersLambdaFunction', 300, '3 of 3'],
    ['ReconcileDashbillLambdaFunction', 3_600, '26 of 26'],
  ])('<%s> that does not run, where no data is the worst of all', (id, seconds, windows) => {
    const runs = alarms().filter(({ below }) => below !== undefined);
    expect(runs).toHaveLength(2);
    expect(runs).toContainEqual({
      measures: [
        {
          namespace: 'AWS/Lambda',
          name: 'Invocations',
          dimensions: { FunctionName: `<${id}>` },
          stat: 'Sum',
        },
      ],
      threshold: 1,
      windows,
      below: { seconds },
    });
  });

  test.each([
    ['IteratorAge', 'AWS/Lambda', { FunctionName: '<PublishDashorderDasheventsLambdaFunction>' }, 600_000],
    ['ApproximateNumberOfMessagesVisible', 'AWS/SQS', { QueueName: '<EventsDeadLetters.QueueName>' }, 1],
  ])('%s of what happens to orders', (name, namespace, whose, threshold) => {
    expect(onlyAlarmOn(name)).toEqual({
      measures: [{ namespace, name, dimensions: whose, stat: 'Maximum' }],
      threshold,
      windows: '1 of 1',
    });
  });

  test('throttles of each function', () => {
    const throttles = alarms().filter(({ measures }) => measures[0]?.name === 'Throttles');
    for (const { threshold, windows } of throttles) expect([threshold, windows]).toEqual([1, '1 of 1']);
    const functions = throttles.map(({ measures }) => measures[0]?.dimensions['FunctionName']);
    expect(functions.sort()).toEqual(FUNCTION_NAMES());
  });

  test('throttles of the orders table, by every operation that a function may do there', () => {
    const { expression, measures, threshold, windows } = onlyAlarmOn('ThrottledRequests') ?? {};
    expect([threshold, windows]).toEqual([10, '1 of 2']);
    expect(measures?.map(({ dimensions: { TableName } }) => TableName)).toEqual(
      Array(5).fill('<OrdersTable>'),
    );
    expect(measures?.map(({ dimensions: { Operation } }) => Operation).sort()).toEqual(
      operationsOf('OrdersTable'),
    );
    // Without the zeros, an alarm on DynamoDB's metrics never ends.
    expect(expression).toBe(measures?.map(({ id }) => `FILL(${id ?? ''}, 0)`).join(' + '));
  });

  test('there is no other, and each stands on the dashboard', () => {
    expect(alarms()).toHaveLength(36);
    const listed = body()
      .widgets.flatMap((widget) => (widget.type === 'alarm' ? widget.properties.alarms : []))
      .sort();
    expect(listed).toEqual(idsOf('AWS::CloudWatch::Alarm').map((id) => `<${id}.Arn>`));
  });

  test('an address is told only when one is given', () => {
    expect(ofType(plain, 'AWS::SNS::Subscription')).toEqual({});
    expect(Object.values(ofType(full, 'AWS::SNS::Subscription'))).toMatchObject([
      { Properties: { Endpoint: PARAMS.alarmEmail } },
    ]);
  });
});

const place = { x: v.number(), y: v.number(), width: v.number(), height: v.number() };
const region = v.literal('<AWS::Region>');
const row = v.array(
  v.union([v.string(), v.strictObject({ stat: v.optional(v.string()), label: v.string() })]),
);
const dashboard = v.strictObject({
  start: v.string(),
  widgets: v.array(
    v.variant('type', [
      v.strictObject({
        ...place,
        type: v.literal('alarm'),
        properties: v.strictObject({ title: v.string(), alarms: v.array(v.string()) }),
      }),
      v.strictObject({
        ...place,
        type: v.literal('metric'),
        properties: v.strictObject({
          title: v.string(),
          region,
          stat: v.optional(v.string()),
          period: v.literal(300),
          metrics: v.array(row),
          annotations: v.optional(
            v.strictObject({ horizontal: v.array(v.strictObject({ label: v.string(), value: v.number() })) }),
          ),
        }),
      }),
    ]),
  ),
});

type Dashboard = v.InferOutput<typeof dashboard>;
type MetricWidget = Extract<Dashboard['widgets'][number], { type: 'metric' }>;

/** The dashboard's body as CloudWatch will get it, with `<name>` for what CloudFormation fills in. */
function body(from = plain): Dashboard {
  const { DashboardBody } = from.Resources['Dashboard']?.Properties ?? {};
  const [text = ''] = textsIn(v.parse(v.strictObject({ 'Fn::Sub': v.string() }), DashboardBody));
  return v.parse(dashboard, JSON.parse(text.replace(/\$\{([^}]*)\}/g, '<$1>')));
}

/** A widget's rows written out: "." repeats the field of the row above, "..." all that the row does not give. */
function measuresOf({ properties: { metrics, stat: ofAll } }: MetricWidget): Measure[] {
  let above: string[] = [];
  return metrics.map((given) => {
    const own = given.flatMap((field) => (typeof field === 'string' ? [] : [field.stat]))[0];
    const fields = given.filter((field) => typeof field === 'string');
    const written =
      fields[0] === '...'
        ? [...above.slice(0, above.length - fields.length + 1), ...fields.slice(1)]
        : fields;
    above = written.map((field, at) => (field === '.' ? (above[at] ?? '?') : field));
    const [namespace = '', name = '', ...pairs] = above;
    const dimensions = Object.fromEntries(
      pairs.flatMap((key, at) => (at % 2 === 0 ? [[key, pairs[at + 1] ?? '?']] : [])),
    );
    return { namespace, name, dimensions, stat: own ?? ofAll ?? 'none' };
  });
}

describe('the dashboard', () => {
  const widgets = () => body().widgets.filter((widget) => widget.type === 'metric');
  const measures = () => widgets().flatMap(measuresOf);
  /** Whom the measures of this name are of. */
  const bearersOf = (name: string, dimension: string, stat = 'Sum') =>
    measures()
      .filter((each) => each.name === name && each.stat === stat)
      .map(({ dimensions }) => dimensions[dimension])
      .sort();

  test('names only metrics that the functions or AWS emit', () => {
    expect(measures().length).toBeGreaterThan(30);
    expect(measures().flatMap((each) => whyUnknown(each) ?? [])).toEqual([]);
  });

  test('shows every counter of the functions', () => {
    const shown = measures().filter(({ namespace }) => namespace === 'miniprogram-pay');
    expect(shown.map(({ name }) => name).sort()).toEqual([...COUNTERS].sort());
  });

  test('shows every function: half of its calls and the slowest hundredth, and what was turned away', () => {
    expect(bearersOf('Duration', 'FunctionName', 'p50')).toEqual(FUNCTION_NAMES());
    expect(bearersOf('Duration', 'FunctionName', 'p99')).toEqual(FUNCTION_NAMES());
    expect(bearersOf('Throttles', 'FunctionName')).toEqual(FUNCTION_NAMES());
  });

  test('shows the 5xx of the API', () => {
    expect(bearersOf('5xx', 'ApiId')).toEqual(['<HttpApi>']);
  });

  test.each(['ThrottledRequests', 'SystemErrors'])('shows %s of each table and operation', (name) => {
    const shown = measures().filter((each) => each.name === name);
    for (const table of idsOf('AWS::DynamoDB::Table')) {
      const ofTable = shown.filter(({ dimensions: { TableName } }) => TableName === `<${table}>`);
      expect(ofTable.map(({ dimensions: { Operation } }) => Operation)).toEqual(operationsOf(table));
    }
  });

  test('fits the grid of 24 columns, and no widget lies upon another', () => {
    const cells = body().widgets.flatMap(({ x, y, width, height }) => {
      expect(x + width).toBeLessThanOrEqual(24);
      return Array.from(
        { length: width * height },
        (_, at) => `${x + (at % width)} ${y + Math.floor(at / width)}`,
      );
    });
    expect(new Set(cells).size).toBe(cells.length);
  });

  test('has a name of its own in each region and stage, and is the same in China', () => {
    expect(plain.Resources['Dashboard']?.Properties['DashboardName']).toEqual({
      'Fn::Sub': 'miniprogram-pay-prod-${AWS::Region}',
    });
    expect(body(full)).toEqual(body());
  });
});
