import * as v from 'valibot';
import {
  environmentOf,
  functionOf,
  FUNCTIONS,
  ofType,
  packageProd,
  PARAMS,
  textsIn,
  type Template,
} from './packaged';

let plain: Template;
let full: Template;
let printed: string;

beforeAll(async () => {
  ({ plain, full, printed } = await packageProd());
}, 120_000);

test('packages without an account, without parameters and without a warning', () => {
  expect(printed).toContain('Service packaged');
  expect(printed).not.toMatch(/warn|deprecat|invalid|cannot|unsupported/i);
});

describe('tables', () => {
  const ORDERS = 'OrdersTable';
  const propertiesOf = (id: string, from = plain) => from.Resources[id]?.Properties ?? {};

  test.each([ORDERS, 'ProductsTable'])('%s survives its stack, a bad write and the loss of a disk', (id) => {
    expect(plain.Resources[id]).toMatchObject({
      Type: 'AWS::DynamoDB::Table',
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true },
      },
    });
    expect(propertiesOf(id, full)['DeletionProtectionEnabled']).toBe('false');
  });

  test('there are two, named after the stage', () => {
    const names = Object.values(ofType(plain, 'AWS::DynamoDB::Table')).map(
      ({ Properties }) => Properties['TableName'],
    );
    expect(names).toEqual(['miniprogram-pay-prod-orders', 'miniprogram-pay-prod-products']);
    expect(environmentOf(plain, 'create-order-and-sign')).toMatchObject({
      ORDERS_TABLE: names[0],
      PRODUCTS_TABLE: names[1],
    });
  });

  test('orders tell what they were and what they are', () => {
    expect(propertiesOf(ORDERS)['StreamSpecification']).toEqual({ StreamViewType: 'NEW_AND_OLD_IMAGES' });
  });

  test('orders never expire', () => {
    expect(propertiesOf(ORDERS)).not.toHaveProperty('TimeToLiveSpecification');
  });

  test('keys', () => {
    expect(propertiesOf(ORDERS)['KeySchema']).toEqual([{ AttributeName: 'outTradeNo', KeyType: 'HASH' }]);
    expect(propertiesOf('ProductsTable')['KeySchema']).toEqual([{ AttributeName: 'sku', KeyType: 'HASH' }]);
  });

  test('indexes of the orders table: keys, their types, what they carry', () => {
    const shape = v.object({
      AttributeDefinitions: v.array(v.object({ AttributeName: v.string(), AttributeType: v.string() })),
      GlobalSecondaryIndexes: v.array(
        v.object({
          IndexName: v.string(),
          KeySchema: v.array(v.object({ AttributeName: v.string(), KeyType: v.string() })),
          Projection: v.object({
            ProjectionType: v.string(),
            NonKeyAttributes: v.optional(v.array(v.string())),
          }),
        }),
      ),
    });
    const { AttributeDefinitions, GlobalSecondaryIndexes } = v.parse(shape, propertiesOf(ORDERS));
    const typeOf = new Map(AttributeDefinitions.map((each) => [each.AttributeName, each.AttributeType]));
    const rows = GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => [
      IndexName,
      ...KeySchema.map(
        (key) => `${key.KeyType} ${key.AttributeName} ${typeOf.get(key.AttributeName) ?? '?'}`,
      ),
      [Projection.ProjectionType, ...(Projection.NonKeyAttributes ?? [])].join(' '),
    ]);
    expect(rows).toEqual([
      ['dueOrders', 'HASH dueShard N', 'RANGE dueAt S', 'INCLUDE createdAt dueReason'],
      ['ordersByOpenid', 'HASH openid S', 'RANGE createdAt S', 'ALL'],
      ['ordersByPaidDay', 'HASH paidDayShard S', 'RANGE timeEnd S', 'ALL'],
    ]);
  });
});

describe('logs', () => {
  test('each function and the API write to a group that forgets in time', () => {
    const retention = (from: Template) =>
      Object.values(ofType(from, 'AWS::Logs::LogGroup')).map(
        ({ Properties }) => Properties['RetentionInDays'],
      );
    expect(retention(plain)).toEqual(Array(FUNCTIONS.length + 1).fill(180));
    expect(retention(full)).toEqual(Array(FUNCTIONS.length + 1).fill(14));
  });

  test('the access log names the route, never the path with its order number', () => {
    const settings = plain.Resources['HttpApiStage']?.Properties['AccessLogSettings'];
    const { Format } = v.parse(v.object({ Format: v.string() }), settings);
    expect(Format).toContain('$context.routeKey');
    expect(Format).not.toMatch(/\$context\.path|queryString|authorizer/);
  });
});

describe('the schedule', () => {
  const timesOf = (from: Template): unknown =>
    Object.fromEntries(
      Object.values(ofType(from, 'AWS::Events::Rule')).map(({ Properties }) => {
        expect(Properties['State']).toBe('ENABLED');
        return [textsIn(Properties['Targets'])[0], Properties['ScheduleExpression']];
      }),
    );
  const retriesOf = (id: string) =>
    Object.values(ofType(plain, 'AWS::Lambda::EventInvokeConfig'))
      .filter(({ Properties }) => textsIn(Properties['FunctionName']).includes(id))
      .map(({ Properties }) => [Properties['MaximumRetryAttempts'], Properties['MaximumEventAgeInSeconds']]);

  test('calls reconcile-orders every minute and reconcile-bill at 10:30 in China, or as parameters say', () => {
    expect(timesOf(plain)).toEqual({
      ReconcileDashordersLambdaFunction: 'rate(1 minute)',
      ReconcileDashbillLambdaFunction: 'cron(30 2 * * ? *)',
    });
    expect(timesOf(full)).toEqual({
      ReconcileDashordersLambdaFunction: 'rate(2 minutes)',
      ReconcileDashbillLambdaFunction: 'cron(0 4 * * ? *)',
    });
  });

  test('repeats no failed pass, since the next one comes, and a failed bill twice', () => {
    expect(retriesOf('ReconcileDashordersLambdaFunction')).toEqual([[0, 60]]);
    expect(retriesOf('ReconcileDashbillLambdaFunction')).toEqual([[2, 3600]]);
  });
});

describe('the bucket of bills', () => {
  test('is private, encrypted, owned, keeps what it replaces for a while, and survives its stack', () => {
    expect(plain.Resources['BillsBucket']).toMatchObject({
      Type: 'AWS::S3::Bucket',
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        VersioningConfiguration: { Status: 'Enabled' },
        LifecycleConfiguration: {
          Rules: [
            {
              Status: 'Enabled',
              NoncurrentVersionExpiration: { NoncurrentDays: 90 },
              AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
            },
          ],
        },
      },
    });
    // What stands in it expires never: it is evidence.
    expect(JSON.stringify(plain.Resources['BillsBucket'])).not.toMatch(/"Expiration/);
  });

  test('is reached by TLS only, and reconcile-bill is told its name', () => {
    expect(plain.Resources['BillsBucketPolicy']?.Properties).toMatchObject({
      Bucket: { Ref: 'BillsBucket' },
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Deny',
            Principal: '*',
            Action: 's3:*',
            Resource: [{ 'Fn::GetAtt': ['BillsBucket', 'Arn'] }, { 'Fn::Sub': '${BillsBucket.Arn}/*' }],
            Condition: { Bool: { 'aws:SecureTransport': false } },
          },
        ],
      },
    });
    expect(environmentOf(plain, 'reconcile-bill')['BILLS_BUCKET']).toEqual({ Ref: 'BillsBucket' });
  });

  test('the function that fills it has the disk for both sides of a large day', () => {
    expect(functionOf(plain, 'reconcile-bill').Properties).toMatchObject({
      MemorySize: 1024,
      EphemeralStorage: { Size: 2048 },
    });
  });
});

describe('the API', () => {
  const ROUTES = [
    'POST /login',
    'POST /orders',
    'GET /orders/{outTradeNo}',
    'POST /orders/{outTradeNo}/close',
    'GET /orders',
    'POST /payment-notify',
    'POST /refunds',
    'POST /refund-notify',
    'POST /shipments',
  ];
  const limits = v.record(
    v.string(),
    v.object({ ThrottlingRateLimit: v.number(), ThrottlingBurstLimit: v.number() }),
  );
  const limitsOf = (from: Template) =>
    v.parse(limits, from.Resources['HttpApiStage']?.Properties['RouteSettings']);

  test('has these routes', () => {
    const keys = Object.values(ofType(plain, 'AWS::ApiGatewayV2::Route')).map(
      ({ Properties }) => Properties['RouteKey'],
    );
    expect(keys).toEqual(ROUTES);
  });

  test('opens the routes that move money out to AWS credentials only', () => {
    const types = Object.values(ofType(plain, 'AWS::ApiGatewayV2::Route')).map(({ Properties }) => [
      Properties['RouteKey'],
      Properties['AuthorizationType'] ?? 'NONE',
    ]);
    const closed = types.filter(([, type]) => type !== 'NONE');
    expect(closed).toEqual([
      ['POST /refunds', 'AWS_IAM'],
      ['POST /shipments', 'AWS_IAM'],
    ]);
  });

  test('limits every route, and the notification last', () => {
    const { 'POST /payment-notify': notify, ...others } = limitsOf(plain);
    expect(Object.keys(limitsOf(plain)).sort()).toEqual([...ROUTES].sort());
    for (const other of Object.values(others)) {
      expect(notify?.ThrottlingRateLimit).toBeGreaterThan(other.ThrottlingRateLimit);
      expect(notify?.ThrottlingBurstLimit).toBeGreaterThan(other.ThrottlingBurstLimit);
    }
  });

  test('waits with the limits until the routes are there', () => {
    const waitsFor = [plain.Resources['HttpApiStage']?.DependsOn ?? []].flat();
    expect(waitsFor).toEqual(expect.arrayContaining(Object.keys(ofType(plain, 'AWS::ApiGatewayV2::Route'))));
    for (const id of waitsFor) expect(plain.Resources).toHaveProperty([id]);
  });

  test('has a domain only when one is given', () => {
    const typesOf = ({ Resources }: Template) => Object.values(Resources).map(({ Type }) => Type);
    expect(typesOf(plain)).not.toContain('AWS::ApiGatewayV2::DomainName');
    expect(typesOf(plain)).not.toContain('AWS::ApiGatewayV2::ApiMapping');
    expect(plain.Outputs).not.toHaveProperty('DomainTarget');
    expect(typesOf(full)).toContain('AWS::ApiGatewayV2::ApiMapping');
    expect(full.Outputs).toHaveProperty('DomainTarget');
    expect(Object.values(ofType(full, 'AWS::ApiGatewayV2::DomainName'))).toMatchObject([
      {
        Properties: {
          DomainName: PARAMS.domain,
          DomainNameConfigurations: [{ CertificateArn: PARAMS.certificateArn }],
        },
      },
    ]);
  });

  test('is notified at its domain, or at its own address', () => {
    const own = 'https://${HttpApi}.execute-api.${AWS::Region}.${AWS::URLSuffix}';
    const addressesOf = (from: Template) => [
      from.Outputs['ApiUrl']?.Value,
      from.Outputs['NotifyUrl']?.Value,
      from.Outputs['RefundNotifyUrl']?.Value,
      environmentOf(from, 'create-order-and-sign')['NOTIFY_URL'],
      environmentOf(from, 'refund-order')['REFUND_NOTIFY_URL'],
    ];
    const paths = ['', '/payment-notify', '/refund-notify', '/payment-notify', '/refund-notify'];
    expect(addressesOf(full)).toEqual(paths.map((path) => `https://${PARAMS.domain}${path}`));
    expect(addressesOf(plain)).toEqual(paths.map((path) => ({ 'Fn::Sub': `${own}${path}` })));
  });
});

test('nothing names a partition: the template fits aws and aws-cn', () => {
  const given: string[] = Object.values(PARAMS);
  const fixed = textsIn(full).filter((text) => /arn:aws|amazonaws/.test(text) && !given.includes(text));
  expect([...new Set(fixed)].sort()).toEqual([
    'apigateway.amazonaws.com',
    'events.amazonaws.com',
    'lambda.amazonaws.com',
  ]);
});
