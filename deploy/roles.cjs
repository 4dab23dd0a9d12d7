const { logicalId } = require('./logical-id.cjs');

const ORDERS = { 'Fn::GetAtt': ['OrdersTable', 'Arn'] };
const indexOfOrders = (name) => ({ 'Fn::Sub': `\${OrdersTable.Arn}/index/${name}` });
const READ_AND_UPDATE = { Action: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], Resource: ORDERS };
/** Keeps a verified payment whose order is not in the table, and writes no order. */
const KEEP_UNKNOWN = {
  Action: 'dynamodb:PutItem',
  Resource: ORDERS,
  Condition: {
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['unknown#*'] },
    // ForAllValues holds where there is no key at all.
    Null: { 'dynamodb:LeadingKeys': 'false' },
  },
};

/** What each function may do, beside writing its log. */
const RIGHTS = {
  'login-to-openid': [],
  'create-order-and-sign': [
    { Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'], Resource: ORDERS },
    { Action: 'dynamodb:Query', Resource: indexOfOrders('ordersByOpenid') },
    { Action: 'dynamodb:GetItem', Resource: { 'Fn::GetAtt': ['ProductsTable', 'Arn'] } },
  ],
  'get-order': [READ_AND_UPDATE, KEEP_UNKNOWN],
  'close-order': [READ_AND_UPDATE, KEEP_UNKNOWN],
  'list-orders': [{ Action: 'dynamodb:Query', Resource: indexOfOrders('ordersByOpenid') }],
  'reconcile-orders': [
    { Action: 'dynamodb:Query', Resource: indexOfOrders('dueOrders') },
    READ_AND_UPDATE,
    KEEP_UNKNOWN,
  ],
  'reconcile-bill': [
    { Action: 'dynamodb:Query', Resource: indexOfOrders('ordersByPaidDay') },
    // It reads and never writes: a bill carries no signature.
    { Action: 'dynamodb:BatchGetItem', Resource: ORDERS },
    // The one wildcard in a resource of all roles: an object's ARN ends in its key, and each report has keys of its own.
    // It covers what begins with bills/ in this one bucket. AbortMultipartUpload removes the parts of a failed upload.
    {
      Action: ['s3:AbortMultipartUpload', 's3:PutObject'],
      Resource: { 'Fn::Sub': '${BillsBucket.Arn}/bills/*' },
    },
  ],
  'payment-notify': [READ_AND_UPDATE, KEEP_UNKNOWN],
  'publish-order-events': [
    // Lambda itself reads the stream and writes the dead letters, in this role.
    {
      Action: [
        'dynamodb:DescribeStream',
        'dynamodb:GetRecords',
        'dynamodb:GetShardIterator',
        'dynamodb:ListStreams',
      ],
      Resource: { 'Fn::GetAtt': ['OrdersTable', 'StreamArn'] },
    },
    { Action: 'sqs:SendMessage', Resource: { 'Fn::GetAtt': ['EventsDeadLetters', 'Arn'] } },
    { Action: 'events:PutEvents', Resource: { 'Fn::GetAtt': ['EventBus', 'Arn'] } },
  ],
  'refund-order': [
    READ_AND_UPDATE,
    // The client certificate and its key, and no other secret.
    { Action: 'secretsmanager:GetSecretValue', Resource: '${param:certSecret}' },
  ],
  'refund-notify': [READ_AND_UPDATE],
  'ship-order': [READ_AND_UPDATE],
};

const LAMBDA_ASSUMES = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};

/** A role's logical id: `get-order` has GetOrderRole. */
const roleId = (name) => `${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}Role`;

function roleOf([name, rights]) {
  // A log group's Arn attribute ends in the part that covers its streams, so no pattern stands here.
  const writeLog = {
    Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    Resource: { 'Fn::GetAtt': [`${logicalId(name)}LogGroup`, 'Arn'] },
  };
  const Statement = [...rights, writeLog].map((right) => ({ Effect: 'Allow', ...right }));
  const policy = { PolicyName: name, PolicyDocument: { Version: '2012-10-17', Statement } };
  return [
    roleId(name),
    {
      Type: 'AWS::IAM::Role',
      Properties: { AssumeRolePolicyDocument: LAMBDA_ASSUMES, Policies: [policy] },
    },
  ];
}

/** One role for each function. */
module.exports = { Resources: Object.fromEntries(Object.entries(RIGHTS).map(roleOf)) };
