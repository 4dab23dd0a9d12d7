import { DeleteCommand, DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePaymentNotify } from '../../functions/payment-notify';
import { lambdaHttp } from '../../lib/aws/lambda-http';
import { NOTIFY_REFUSALS } from '../../lib/errors/errors';
import type { Order } from '../../lib/orders/order';
import { anOrder } from '../support/an-order';
import { FILES, GROUPS } from '../fixtures/hostile/groups';
import type { NotifyCase } from '../fixtures/hostile/notify-case';
import { setting } from '../fixtures/hostile/setting';
import { startDynalite, type TestDatabase } from '../support/local-dynamodb';
import { recordedTelemetry } from '../support/recorded-telemetry';

const FIXTURES = join(__dirname, '..', 'fixtures', 'hostile');

let database: TestDatabase;
let documentClient: DynamoDBDocumentClient;

beforeAll(async () => {
  database = await startDynalite();
  documentClient = DynamoDBDocumentClient.from(database.client, {
    marshallOptions: { removeUndefinedValues: true },
  });
});

afterAll(() => database.close());

async function tableContent(): Promise<readonly Record<string, unknown>[]> {
  const { Items = [] } = await documentClient.send(
    new ScanCommand({ TableName: database.ordersTable, ConsistentRead: true }),
  );
  return Items.sort((a, b) => (String(a['outTradeNo']) < String(b['outTradeNo']) ? -1 : 1));
}

afterEach(async () => {
  for (const { outTradeNo } of await tableContent()) {
    await documentClient.send(new DeleteCommand({ TableName: database.ordersTable, Key: { outTradeNo } }));
  }
});

/** The two words of an answer, read from the one shape that an answer may have. */
function wordsOf(answer: string): { returnCode: string | undefined; returnMsg: string | undefined } {
  const shape = /^<xml><return_code>([A-Z]+)<\/return_code><return_msg>([A-Za-z ]+)<\/return_msg><\/xml>$/;
  const [, returnCode, returnMsg] = shape.exec(answer) ?? [];
  return { returnCode, returnMsg };
}

function committed(file: string): unknown {
  return JSON.parse(readFileSync(join(FIXTURES, file), 'utf8'));
}

async function play(notify: NotifyCase): Promise<void> {
  const order =
    notify.order === null ? undefined : anOrder({ ...setting.order, ...(notify.order as Partial<Order>) });
  if (order) await documentClient.send(new PutCommand({ TableName: database.ordersTable, Item: order }));
  const before = await tableContent();
  const telemetry = recordedTelemetry();
  const handler = lambdaHttp(
    makePaymentNotify({
      config: {
        STAGE: 'local',
        WECHAT_APPID: setting.merchant.appId,
        WECHAT_MCH_ID: setting.merchant.mchId,
        WECHAT_MCH_KEY: setting.merchant.key,
        WECHAT_MCH_KEY_PREVIOUS: undefined,
        WECHAT_SIGN_TYPE: notify.signType ?? setting.signType,
        ORDERS_TABLE: database.ordersTable,
        WECHAT_PAY_BASE_URLS: [],
        WECHAT_SHIPPING: undefined,
        ALLOW_REAL_WECHAT: undefined,
      },
      documentClient,
      deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
      now: () => new Date(setting.now),
      // None of these messages makes the shop call anybody.
      send: () => Promise.reject(new Error('a notification was sent on')),
      pause: () => Promise.reject(new Error('a notification made the shop wait')),
      randomText: () => 'never asked for',
      telemetry,
    }),
  );
  const body = notify.body ?? notify.bodyBase64;

  const answer = await handler({
    headers: notify.headers ?? { 'content-type': 'text/xml' },
    ...(body !== undefined && { body }),
    isBase64Encoded: notify.isBase64Encoded ?? false,
  });

  const { refusal, returnCode, tradeState, anomalies, writes } = notify.expect;
  expect(answer.statusCode).toBe(notify.expect.status);
  expect(answer.headers['content-type']).toBe('text/xml; charset=utf-8');
  expect(wordsOf(answer.body)).toEqual({
    returnCode,
    returnMsg: refusal === undefined ? 'OK' : NOTIFY_REFUSALS[refusal],
  });
  expect(telemetry.lines.map(({ fields }) => fields.refusal)).toEqual([refusal]);
  const after = await tableContent();
  const row = after.find(({ outTradeNo }) => outTradeNo === order?.outTradeNo);
  expect(row?.['tradeState']).toBe(tradeState);
  expect(Object.keys(row?.['anomalies'] ?? {})).toEqual(anomalies);
  if (writes) expect(after).not.toEqual(before);
  else expect(JSON.stringify(after)).toBe(JSON.stringify(before));
}

test.each(Object.keys(FILES))('%s is what make.ts makes', (file) => {
  expect(committed(file)).toEqual(JSON.parse(JSON.stringify(FILES[file])));
});

describe.each(Object.keys(GROUPS))('%s:', (group) => {
  const cases = committed(`${group}.json`) as readonly NotifyCase[];

  test('no two cases have the same name', () => {
    const names = cases.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each(cases)('$name ($why)', play);
});
