import * as v from 'valibot';
import type { VariableName } from '../../lib/config/variables';
import { BUDGETS } from '../../lib/config/budgets';
import { NEEDS } from '../../lib/config/needs';
import {
  environmentOf,
  functionOf,
  FUNCTIONS,
  ofType,
  packageProd,
  PARAMS,
  SHELL_SECRETS,
  textsIn,
  type Packaged,
  type Template,
} from './packaged';

let plain: Template;
let full: Template;
let files: Packaged['files'];

beforeAll(async () => {
  ({ plain, full, files } = await packageProd());
}, 120_000);

describe('functions', () => {
  test('are those of lib/config/needs.ts', () => {
    const names = Object.values(ofType(plain, 'AWS::Lambda::Function')).map(
      ({ Properties }) => Properties['FunctionName'],
    );
    expect(names.sort()).toEqual(FUNCTIONS.map((name) => `miniprogram-pay-prod-${name}`).sort());
  });

  /** The variables whose parameters have no default. */
  const WITHOUT_DEFAULT: readonly VariableName[] = [
    'ALLOW_REAL_WECHAT',
    'BILLS_FOLDER',
    'OUT_TRADE_NO_PREFIX',
    'WECHAT_API_BASE_URL',
    'WECHAT_CERT_FILE',
    'WECHAT_CERT_KEY_FILE',
    'WECHAT_MCH_KEY_PREVIOUS',
    'WECHAT_PAY_BASE_URLS',
    'WECHAT_REFUND_BASE_URLS',
    'WECHAT_SHIPPING',
  ];

  test.each(FUNCTIONS)('%s is given just its variables, and no optional one that is not set', (name) => {
    const needs: readonly VariableName[] = NEEDS[name];
    const set = needs.filter((variable) => !WITHOUT_DEFAULT.includes(variable));
    expect(Object.keys(environmentOf(plain, name)).sort()).toEqual([...set].sort());
  });

  test.each(FUNCTIONS)(
    '%s is given all that its configuration reads, once every parameter is set',
    (name) => {
      expect(Object.keys(environmentOf(full, name)).sort()).toEqual([...NEEDS[name]].sort());
    },
  );

  test.each(FUNCTIONS)('%s runs on arm64 and Node 22 and is given the time of its budget', (name) => {
    expect(functionOf(plain, name).Properties).toMatchObject({
      Handler: `build/functions/${name}.handler`,
      Runtime: 'nodejs22.x',
      Architectures: ['arm64'],
      Timeout: BUDGETS[name].lambdaSeconds,
    });
  });

  test.each(FUNCTIONS)('%s is packaged with its bundle and the map of it, and nothing else', (name) => {
    expect(files[name]).toEqual([`build/functions/${name}.js`, `build/functions/${name}.js.map`]);
  });

  test('concurrency is reserved only where a parameter says so', () => {
    const reserved = (from: Template) =>
      FUNCTIONS.map((name) => functionOf(from, name).Properties['ReservedConcurrentExecutions']);
    expect(reserved(plain)).toEqual(FUNCTIONS.map(() => undefined));
    // In PARAMS they count up from two, in the order of the functions.
    expect(reserved(full)).toEqual(FUNCTIONS.map((_, at) => at + 2));
  });

  test('parameters arrive', () => {
    expect(environmentOf(full, 'create-order-and-sign')).toMatchObject({
      STAGE: 'prod',
      WECHAT_APPID: PARAMS.appId,
      WECHAT_MCH_ID: PARAMS.mchId,
      WECHAT_SIGN_TYPE: PARAMS.signType,
      OUT_TRADE_NO_PREFIX: PARAMS.outTradeNoPrefix,
      WECHAT_PAY_BASE_URLS: PARAMS.wechatPayBaseUrls,
    });
  });
});

test('the stream of the orders table is read one change after the other, for an hour, and what fails stays somewhere', () => {
  expect(Object.values(ofType(plain, 'AWS::Lambda::EventSourceMapping'))).toMatchObject([
    {
      Properties: {
        EventSourceArn: { 'Fn::GetAtt': ['OrdersTable', 'StreamArn'] },
        StartingPosition: 'TRIM_HORIZON',
        BatchSize: 100,
        ParallelizationFactor: 1,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 10_000,
        MaximumRecordAgeInSeconds: 3600,
        DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['EventsDeadLetters', 'Arn'] } } },
      },
    },
  ]);
});

describe('secrets', () => {
  const reference = (key: string) =>
    `{{resolve:secretsmanager:miniprogram-pay/prod:SecretString:${key}::${PARAMS.secretVersion}}}`;

  const secretsOf = (name: string) =>
    Object.entries(environmentOf(full, name)).filter(([key]) => key in SHELL_SECRETS);
  /** These neither call WeChat nor know a session. */
  const WITHOUT = ['publish-order-events'];

  test.each(FUNCTIONS)('%s gets them by reference to one version, if any', (name) => {
    const secrets = secretsOf(name);
    expect(secrets.length === 0).toBe(WITHOUT.includes(name));
    for (const [key, value] of secrets) expect(value).toBe(reference(key));
  });

  test('the previous merchant key is asked for only by payment-notify, and only when it is said to be there', () => {
    const KEY = 'WECHAT_MCH_KEY_PREVIOUS';
    expect(textsIn(plain).filter((text) => text.includes(KEY))).toEqual([]);
    expect(textsIn(full).filter((text) => text.includes(KEY))).toEqual([reference(KEY)]);
    expect(environmentOf(full, 'payment-notify')).toHaveProperty(KEY);
  });

  test('those of the shell never reach the template', () => {
    const texts = textsIn([plain, full]);
    for (const secret of Object.values(SHELL_SECRETS)) {
      expect(texts.filter((text) => text.includes(secret))).toEqual([]);
    }
  });
});

describe('rights', () => {
  const arn = v.object({ 'Fn::GetAtt': v.tuple([v.string(), v.picklist(['Arn', 'StreamArn'])]) });
  /** One index of a table: what may be queried there may not be queried elsewhere. */
  const indexArn = v.object({
    'Fn::Sub': v.pipe(v.string(), v.regex(/^\$\{[A-Za-z]+\.Arn\}\/index\/[A-Za-z]+$/)),
  });
  /** The objects of a bucket under one prefix: an object's ARN ends in its key, and no list of keys is ever complete. */
  const objectsArn = v.object({
    'Fn::Sub': v.pipe(v.string(), v.regex(/^\$\{[A-Za-z]+Bucket\.Arn\}\/[a-z]+\/\*$/)),
  });
  /** The keys that may be written; the condition holds for every row of a call. */
  const leadingKeys = v.strictObject({
    'ForAllValues:StringLike': v.strictObject({ 'dynamodb:LeadingKeys': v.array(v.string()) }),
    Null: v.strictObject({ 'dynamodb:LeadingKeys': v.literal('false') }),
  });
  const role = v.object({
    AssumeRolePolicyDocument: v.object({
      Statement: v.tuple([
        v.object({
          Effect: v.literal('Allow'),
          Principal: v.strictObject({ Service: v.string() }),
          Action: v.string(),
        }),
      ]),
    }),
    Policies: v.array(
      v.object({
        PolicyDocument: v.object({
          Statement: v.array(
            v.strictObject({
              Effect: v.literal('Allow'),
              Action: v.union([v.string(), v.array(v.string())]),
              // A secret is not of the stack: its ARN is a parameter.
              Resource: v.union([arn, indexArn, objectsArn, v.string()]),
              Condition: v.optional(leadingKeys),
            }),
          ),
        }),
      }),
    ),
  });

  const roleIdOf = (name: string) =>
    v.parse(arn, functionOf(plain, name).Properties['Role'])['Fn::GetAtt'][0];

  /** What a function may do, each line `<logical id>: <actions>`, a table's stream as `<logical id>.StreamArn`. */
  function rightsOf(name: string, from = plain): string[] {
    const { Policies } = v.parse(role, from.Resources[roleIdOf(name)]?.Properties);
    return Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
      .map(({ Action, Resource, Condition }) => {
        const keys = Condition?.['ForAllValues:StringLike']['dynamodb:LeadingKeys'] ?? [];
        const line = `: ${[...[Action].flat().sort(), ...keys].join(' ')}`;
        if (typeof Resource === 'string') return Resource + line;
        if ('Fn::Sub' in Resource) return Resource['Fn::Sub'] + line;
        return Resource['Fn::GetAtt'].join('.').replace(/\.Arn$/, '') + line;
      })
      .sort();
  }

  const WRITE_LOG = 'logs:CreateLogStream logs:PutLogEvents';

  test.each([
    ['login-to-openid', [`LoginDashtoDashopenidLogGroup: ${WRITE_LOG}`]],
    [
      'create-order-and-sign',
      [
        '${OrdersTable.Arn}/index/ordersByOpenid: dynamodb:Query',
        `CreateDashorderDashandDashsignLogGroup: ${WRITE_LOG}`,
        'OrdersTable: dynamodb:GetItem dynamodb:PutItem dynamodb:UpdateItem',
        'ProductsTable: dynamodb:GetItem',
      ],
    ],
    [
      'get-order',
      [
        `GetDashorderLogGroup: ${WRITE_LOG}`,
        'OrdersTable: dynamodb:GetItem dynamodb:UpdateItem',
        // A payment whose order is gone is kept; no order can be written.
        'OrdersTable: dynamodb:PutItem unknown#*',
      ],
    ],
    [
      'close-order',
      [
        `CloseDashorderLogGroup: ${WRITE_LOG}`,
        'OrdersTable: dynamodb:GetItem dynamodb:UpdateItem',
        'OrdersTable: dynamodb:PutItem unknown#*',
      ],
    ],
    [
      'list-orders',
      ['${OrdersTable.Arn}/index/ordersByOpenid: dynamodb:Query', `ListDashordersLogGroup: ${WRITE_LOG}`],
    ],
    [
      'reconcile-orders',
      [
        '${OrdersTable.Arn}/index/dueOrders: dynamodb:Query',
        'OrdersTable: dynamodb:GetItem dynamodb:UpdateItem',
        'OrdersTable: dynamodb:PutItem unknown#*',
        `ReconcileDashordersLogGroup: ${WRITE_LOG}`,
      ],
    ],
    [
      'payment-notify',
      [
        'OrdersTable: dynamodb:GetItem dynamodb:UpdateItem',
        'OrdersTable: dynamodb:PutItem unknown#*',
        `PaymentDashnotifyLogGroup: ${WRITE_LOG}`,
      ],
    ],
    [
      'reconcile-bill',
      [
        '${BillsBucket.Arn}/bills/*: s3:AbortMultipartUpload s3:PutObject',
        '${OrdersTable.Arn}/index/ordersByPaidDay: dynamodb:Query',
        'OrdersTable: dynamodb:BatchGetItem',
        `ReconcileDashbillLogGroup: ${WRITE_LOG}`,
      ],
    ],
    [
      'publish-order-events',
      [
        'EventBus: events:PutEvents',
        'EventsDeadLetters: sqs:SendMessage',
        'OrdersTable.StreamArn: dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams',
        `PublishDashorderDasheventsLogGroup: ${WRITE_LOG}`,
      ],
    ],
    [
      'refund-order',
      [
        'MISSING-certSecret: secretsmanager:GetSecretValue',
        'OrdersTable: dynamodb:GetItem dynamodb:UpdateItem',
        `RefundDashorderLogGroup: ${WRITE_LOG}`,
      ],
    ],
    [
      'refund-notify',
      ['OrdersTable: dynamodb:GetItem dynamodb:UpdateItem', `RefundDashnotifyLogGroup: ${WRITE_LOG}`],
    ],
    [
      'ship-order',
      ['OrdersTable: dynamodb:GetItem dynamodb:UpdateItem', `ShipDashorderLogGroup: ${WRITE_LOG}`],
    ],
  ])('%s may do this and no more', (name, rights) => {
    expect(rightsOf(name)).toEqual(rights);
  });

  test('the client certificate is the one secret that a function may read, by its ARN', () => {
    const reading = FUNCTIONS.flatMap((name) => rightsOf(name, full)).filter((right) =>
      right.includes('secretsmanager'),
    );
    expect(reading).toEqual([`${PARAMS.certSecret}: secretsmanager:GetSecretValue`]);
  });

  test('every function has a role of its own, which only Lambda assumes, and there is no other role', () => {
    const ids = FUNCTIONS.map(roleIdOf);
    expect(new Set(ids).size).toBe(FUNCTIONS.length);
    expect(Object.keys(ofType(plain, 'AWS::IAM::Role')).sort()).toEqual([...ids].sort());
    for (const id of ids) {
      const { AssumeRolePolicyDocument } = v.parse(role, plain.Resources[id]?.Properties);
      expect(AssumeRolePolicyDocument.Statement[0]).toMatchObject({
        Principal: { Service: 'lambda.amazonaws.com' },
        Action: 'sts:AssumeRole',
      });
      expect(Object.keys(plain.Resources[id]?.Properties ?? {}).sort()).toEqual([
        'AssumeRolePolicyDocument',
        'Policies',
      ]);
    }
  });

  test('no wildcard stands in any role or policy of ours, but for the objects and the keys under a prefix', () => {
    const ours = ['AWS::IAM::Role', 'AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'].map((type) =>
      ofType(plain, type),
    );
    const wildcards = textsIn(ours).filter((text) => text.includes('*'));
    expect(new Set(wildcards)).toEqual(new Set(['${BillsBucket.Arn}/bills/*', 'unknown#*']));
  });
});
