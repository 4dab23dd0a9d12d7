import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeRefundNotify } from '../../functions/refund-notify';
import { lambdaHttp } from '../../lib/aws/lambda-http';
import { NOTIFY_REFUSALS } from '../../lib/errors/errors';
import { aPaidOrder, aRefund } from '../support/an-order';
import type { RefundNotifyCase } from '../fixtures/hostile/refund-notify';
import { setting } from '../fixtures/hostile/setting';
import { signed, wire } from '../fixtures/hostile/signed-notify';
import { startDynalite, type TestDatabase } from '../support/local-dynamodb';
import { recordedTelemetry } from '../support/recorded-telemetry';

const FILE = path.join(__dirname, '..', 'fixtures', 'hostile', 'refund-notify.json');
const cases = JSON.parse(readFileSync(FILE, 'utf8')) as readonly RefundNotifyCase[];
const { outTradeNo } = setting.order;
const { appId, mchId, key } = setting.merchant;

let database: TestDatabase;
let documentClient: DynamoDBDocumentClient;

beforeAll(async () => {
  database = await startDynalite();
  documentClient = DynamoDBDocumentClient.from(database.client, {
    marshallOptions: { removeUndefinedValues: true },
  });
});

afterAll(() => database.close());

/** What WeChat answers whenever it is asked: the refund is still under way. */
function processing(): Buffer {
  const answer = {
    return_code: 'SUCCESS',
    result_code: 'SUCCESS',
    appid: appId,
    mch_id: mchId,
    nonce_str: 'IITRi8Iabbblz1Jc',
    out_refund_no_0: 'R1',
    out_trade_no: outTradeNo,
    refund_count: '1',
    refund_fee_0: '40',
    refund_id_0: '50000000002026010100000000001',
    refund_status_0: 'PROCESSING',
    total_fee: '100',
    transaction_id: '4200000000202601010000000001',
  };
  return Buffer.from(wire(signed(answer)));
}

async function row(): Promise<Readonly<Record<string, unknown>>> {
  const key = { TableName: database.ordersTable, Key: { outTradeNo }, ConsistentRead: true };
  return (await documentClient.send(new GetCommand(key))).Item ?? {};
}

async function play({ body, expect: expected }: RefundNotifyCase): Promise<void> {
  const refund = aRefund({ refundStatus: 'PROCESSING', refundId: '50000000002026010100000000001' });
  const given = aPaidOrder({ outTradeNo, tradeState: 'REFUND', refundedFee: 40, refunds: { R1: refund } });
  await documentClient.send(new PutCommand({ TableName: database.ordersTable, Item: given }));
  const before = await row();
  const asked: string[] = [];
  const telemetry = recordedTelemetry();
  const handler = lambdaHttp(
    makeRefundNotify({
      config: {
        STAGE: 'local',
        WECHAT_APPID: appId,
        WECHAT_MCH_ID: mchId,
        WECHAT_MCH_KEY: key,
        WECHAT_SHIPPING: undefined,
        ORDERS_TABLE: database.ordersTable,
        WECHAT_PAY_BASE_URLS: ['http://wechat.test'],
        ALLOW_REAL_WECHAT: undefined,
      },
      documentClient,
      deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
      now: () => new Date('2026-01-01T12:15:31.000Z'),
      send: ({ url }) => {
        asked.push(url);
        return Promise.resolve({ status: 200, body: processing() });
      },
      pause: () => Promise.reject(new Error('a notification made the shop wait')),
      randomText: (length) => 'n'.repeat(length),
      telemetry,
    }),
  );

  const answer = await handler({ headers: { 'content-type': 'text/xml' }, body, isBase64Encoded: false });

  const { refusal, returnCode, status, asks } = expected;
  expect(answer.statusCode).toBe(status);
  const words = refusal === undefined ? 'OK' : NOTIFY_REFUSALS[refusal];
  expect(answer.body).toBe(
    `<xml><return_code>${returnCode}</return_code><return_msg>${words}</return_msg></xml>`,
  );
  expect(telemetry.lines.map(({ fields }) => fields.refusal)).toEqual([refusal]);
  expect(asked).toEqual(asks ? ['http://wechat.test/pay/refundquery'] : []);
  const after = await row();
  expect(after['refunds']).toEqual(before['refunds']);
  expect(after['tradeState']).toBe('REFUND');
  if (!asks) expect(after).toEqual(before);
}

test('no two cases have the same name', () => {
  const names = cases.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each(cases)('$name ($why)', play);
