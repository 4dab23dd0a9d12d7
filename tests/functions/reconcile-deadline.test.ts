import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { makeReconcileOrders } from '../../functions/reconcile-orders';
import { BUDGETS } from '../../lib/config/budgets';
import { readConfig } from '../../lib/config/config';
import { NoAnswer, type OutboundRequest } from '../../lib/outbound/http-client';
import { aShipment } from '../support/a-shipment';
import { aPaidOrder, aRefund } from '../support/an-order';
import { recordedTelemetry } from '../support/recorded-telemetry';

const START = Date.parse('2026-01-01T14:00:00.000Z');
const TOKEN = Buffer.from(JSON.stringify({ access_token: 'token', expires_in: 7200 }));

const document = mockClient(DynamoDBDocumentClient);

/**
 * How long one order takes that has a refund and a shipment outstanding, while the access token comes late and WeChat
 * says nothing else.
 */
async function longestMs(): Promise<{ readonly took: number; readonly asked: readonly string[] }> {
  let time = START;
  const asked: string[] = [];
  const order = aPaidOrder({
    tradeState: 'REFUND',
    refunds: { R1: aRefund({ refundStatus: 'PROCESSING' }) },
    shipping: aShipment({ shippingState: 'PENDING' }),
  });
  document.reset();
  document.on(GetCommand).resolves({ Item: order });
  document.on(UpdateCommand).resolves({});
  const config = readConfig('reconcile-orders', { ...process.env, WECHAT_SHIPPING: 'yes' });
  const reconcile = makeReconcileOrders({
    config,
    telemetry: recordedTelemetry(),
    documentClient: DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'local' })),
    now: () => new Date(time),
    randomText: (length) => 'x'.repeat(length),
    deadline: () => new AbortController().signal,
    pause: (milliseconds) => {
      time += milliseconds;
      return Promise.resolve();
    },
    send: ({ url, timeoutMs }: OutboundRequest) => {
      const { pathname } = new URL(url);
      asked.push(pathname);
      time += timeoutMs;
      return pathname === '/cgi-bin/stable_token'
        ? Promise.resolve({ status: 200, body: TOKEN })
        : Promise.reject(new NoAnswer('timeout'));
    },
  });
  await reconcile({ outTradeNo: order.outTradeNo });
  return { took: time - START, asked };
}

test('the order that a pass begins last ends before the deadline of the database, and that a second before Lambda’s', async () => {
  const { beginMs, deadlineMs, lambdaSeconds } = BUDGETS['reconcile-orders'];
  const { took, asked } = await longestMs();
  expect(asked).toEqual([
    '/pay/refundquery',
    '/pay/refundquery',
    '/cgi-bin/stable_token',
    '/wxa/sec/order/upload_shipping_info',
  ]);
  expect(beginMs + took).toBeLessThanOrEqual(deadlineMs - 1_000);
  expect(lambdaSeconds * 1_000 - deadlineMs).toBeGreaterThanOrEqual(1_000);
});
